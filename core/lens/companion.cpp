// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/companion.h"

#include "core/base/json.h"
#include "core/lens/companionnames.h"
#include "core/lens/lenstexts.h"

namespace Plumbline {

namespace {

// Reads on after an error, with empty values, and keeps the first one.
class CompanionReader
{
public:
    LensCompanion read(const JsonValue &root)
    {
        LensCompanion companion;
        expect(root, JsonValue::Type::Object, QStringLiteral("object"));
        const QString format = text(root, "format");
        if (!format.isEmpty() && format != companionFormat)
            fail(root[QLatin1String("format")], companionFormat);
        companion.lensId = LensId(text(root, "lensId"));
        companion.lensVersion = text(root, "lensVersion");
        for (const JsonValue &pillar : members(root, "pillars"))
            companion.pillars.insert(PillarId(pillar.key()), readPillar(pillar));
        for (const JsonValue &question : members(root, "questions"))
            companion.questions.insert(QuestionId(question.key()), readQuestion(question));
        return companion;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    PillarNotes readPillar(const JsonValue &object)
    {
        return {text(object, "purpose"), namedTexts(object, "principles"), namedTexts(object, "areas")};
    }

    QuestionNotes readQuestion(const JsonValue &object)
    {
        QuestionNotes notes;
        notes.publishedId = text(object, "publishedId");
        notes.label = text(object, "label");
        notes.awsQuestionId = text(object, "awsQuestionId");
        notes.area = text(object, "area");
        notes.opening = text(object, "opening");
        notes.probes = texts(object, "probes");
        notes.redFlags = texts(object, "redFlags");
        notes.goodSounds = text(object, "goodSounds");
        notes.who = texts(object, "who");
        notes.minutes = minutes(object);
        for (const JsonValue &practice : members(object, "practices"))
            notes.practices.insert(ChoiceId(practice.key()), readPractice(practice));
        return notes;
    }

    PracticeNotes readPractice(const JsonValue &object)
    {
        PracticeNotes notes;
        notes.publishedId = text(object, "publishedId");
        notes.level = oneOf(object, "level", {Level::Unstated, Level::High, Level::Medium, Level::Low});
        notes.awsChoiceId = text(object, "awsChoiceId");
        notes.effort = oneOf(object, "effort", {Effort::Unstated, Effort::Low, Effort::Medium, Effort::High});
        notes.costOfAbsence = text(object, "costOfAbsence");
        notes.leansOn = texts(object, "leansOn");
        return notes;
    }

    bool expect(const JsonValue &value, JsonValue::Type type, const QString &typeName)
    {
        if (value.type() != type && value.exists())
            fail(value, typeName);
        return value.type() == type;
    }

    QString text(const JsonValue &object, const char *key)
    {
        const JsonValue value = object[QLatin1String(key)];
        return expect(value, JsonValue::Type::Text, QStringLiteral("string")) ? safeText(*value.text()).text : QString();
    }

    QStringList texts(const JsonValue &object, const char *key)
    {
        QStringList list;
        const JsonValue array = object[QLatin1String(key)];
        expect(array, JsonValue::Type::Array, QStringLiteral("array"));
        for (const JsonValue &value : array.children()) {
            if (expect(value, JsonValue::Type::Text, QStringLiteral("string")))
                list += safeText(*value.text()).text;
        }
        return list;
    }

    // The objects that are members of an object.
    std::vector<JsonValue> members(const JsonValue &object, const char *key)
    {
        const JsonValue value = object[QLatin1String(key)];
        expect(value, JsonValue::Type::Object, QStringLiteral("object"));
        std::vector<JsonValue> objects = value.children();
        std::erase_if(objects, [&](const JsonValue &v) { return !expect(v, JsonValue::Type::Object, QStringLiteral("object")); });
        return objects;
    }

    QList<NamedText> namedTexts(const JsonValue &object, const char *key)
    {
        QList<NamedText> list;
        const JsonValue array = object[QLatin1String(key)];
        expect(array, JsonValue::Type::Array, QStringLiteral("array"));
        for (const JsonValue &value : array.children()) {
            if (expect(value, JsonValue::Type::Object, QStringLiteral("object")))
                list.push_back({text(value, "name"), text(value, "text")});
        }
        return list;
    }

    int minutes(const JsonValue &object)
    {
        const JsonValue value = object[QLatin1String("minutes")];
        const qint64 count = value.integer().value_or(value.exists() ? -1 : 0);
        if (count < 0 || count > 24 * 60)
            fail(value, QStringLiteral("number"));
        return m_error ? 0 : int(count);
    }

    template <typename Value>
    Value oneOf(const JsonValue &object, const char *key, std::initializer_list<Value> values)
    {
        const QString name = text(object, key);
        QStringList names;
        for (const Value value : values) {
            if (name.compare(nameOf(value), Qt::CaseInsensitive) == 0)
                return value;
            names += nameOf(value);
        }
        fail(object[QLatin1String(key)], names.mid(1).join(QLatin1String(" | ")));
        return Value::Unstated;
    }

    void fail(const JsonValue &at, const QString &expected)
    {
        if (!m_error)
            m_error = Error{ErrorCode::DocumentInvalid, at.key(), QStringLiteral("expected: ") + expected, at.place()};
    }

    std::optional<Error> m_error;
};

} // namespace

const PillarNotes &LensCompanion::notesFor(const PillarId &pillar) const
{
    static const PillarNotes none;
    const auto found = pillars.constFind(pillar);
    return found == pillars.constEnd() ? none : *found;
}

const QuestionNotes &LensCompanion::notesFor(const QuestionId &question) const
{
    static const QuestionNotes none;
    const auto found = questions.constFind(question);
    return found == questions.constEnd() ? none : *found;
}

const PracticeNotes &LensCompanion::notesFor(const QuestionId &question, const ChoiceId &choice) const
{
    static const PracticeNotes none;
    const QHash<ChoiceId, PracticeNotes> &practices = notesFor(question).practices;
    const auto found = practices.constFind(choice);
    return found == practices.constEnd() ? none : *found;
}

Result<LensCompanion> readCompanion(const QByteArray &json, const QString &fileName)
{
    const auto parsed = PositionedJson::parse(json, fileName);
    if (!parsed)
        return tl::unexpected(parsed.error().toError());
    CompanionReader reader;
    LensCompanion companion = reader.read(parsed->root());
    if (reader.error())
        return tl::unexpected(*reader.error());
    return companion;
}

QString companionPath(const QString &lensPath)
{
    const QString ending = QStringLiteral(".json");
    const QString base = lensPath.endsWith(ending, Qt::CaseInsensitive) ? lensPath.chopped(ending.size()) : lensPath;
    return base + QStringLiteral(".companion.json");
}

} // namespace Plumbline
