// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/companion.h"

#include "core/base/jsonobjectreader.h"
#include "core/lens/companionnames.h"
#include "core/lens/lenstexts.h"

namespace Plumbline {

namespace {

constexpr qint64 minutesOfDay = 1440;

// Keys are as they are, texts without what no text of a lens may have.
class CompanionReader
{
public:
    LensCompanion read(const JsonValue &root)
    {
        JsonObjectReader object(root, m_error);
        LensCompanion companion;
        if (const QString format = object.text("format"); !format.isEmpty() && format != companionFormat)
            object.refuse(object["format"], ErrorCode::DocumentWrongWord, QStringLiteral("format"), format);
        companion.lensId = LensId(text(object, "lensId"));
        companion.lensVersion = text(object, "lensVersion");
        for (const JsonValue &pillar : object.object("pillars"))
            companion.pillars.insert(PillarId(pillar.key()), readPillar(pillar));
        for (const JsonValue &question : object.object("questions"))
            companion.questions.insert(QuestionId(question.key()), readQuestion(question));
        return companion;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    PillarNotes readPillar(const JsonValue &value)
    {
        JsonObjectReader object(value, m_error);
        return {text(object, "purpose"), namedTexts(object, "principles"), namedTexts(object, "areas")};
    }

    QuestionNotes readQuestion(const JsonValue &value)
    {
        JsonObjectReader object(value, m_error);
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
        notes.minutes = int(object.integer("minutes", 0, 0, minutesOfDay));
        for (const JsonValue &practice : object.object("practices"))
            notes.practices.insert(ChoiceId(practice.key()), readPractice(practice));
        return notes;
    }

    PracticeNotes readPractice(const JsonValue &value)
    {
        JsonObjectReader object(value, m_error);
        PracticeNotes notes;
        notes.publishedId = text(object, "publishedId");
        notes.level = object.word("level", Level::Unstated, &valueNamed<Level>);
        notes.awsChoiceId = text(object, "awsChoiceId");
        notes.effort = object.word("effort", Effort::Unstated, &valueNamed<Effort>);
        notes.costOfAbsence = text(object, "costOfAbsence");
        notes.leansOn = texts(object, "leansOn");
        return notes;
    }

    static QString text(JsonObjectReader &object, const char *key) { return safeText(object.text(key)).text; }

    static QStringList texts(JsonObjectReader &object, const char *key)
    {
        QStringList texts = object.texts(key);
        for (QString &text : texts)
            text = safeText(text).text;
        return texts;
    }

    QList<NamedText> namedTexts(JsonObjectReader &object, const char *key)
    {
        QList<NamedText> list;
        for (const JsonValue &value : object.array(key)) {
            JsonObjectReader named(value, m_error);
            list.push_back({text(named, "name"), text(named, "text")});
        }
        return list;
    }

    template <typename Value>
    static std::optional<Value> valueNamed(const QString &name)
    {
        for (const Value value : {Value::Unstated, Value::Low, Value::Medium, Value::High}) {
            if (name.compare(nameOf(value), Qt::CaseInsensitive) == 0)
                return value;
        }
        return std::nullopt;
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
