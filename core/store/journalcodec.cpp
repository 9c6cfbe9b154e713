// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalcodec.h"

#include "core/store/longtexts.h"
#include "core/store/storejson.h"

namespace Plumbline {

namespace {

constexpr int versionBytes = 4; // that name a version, in hexadecimal digits

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

struct ChangeWriter
{
    JsonWriter &json;
    const QByteArray &version;

    void start(QUtf8StringView kind) const
    {
        json.beginObject();
        json.memberUnlessEmpty("change", kind);
    }
    void place(const LensId &lens) const
    {
        json.memberUnlessEmpty("lens", lens.text());
        json.memberUnlessEmpty("version", QUtf8StringView(version.left(versionBytes).toHex()));
    }
    template <typename T>
    void exchange(const T &before, const T &after) const
    {
        json.key("before");
        put(before);
        json.key("after");
        put(after);
        json.endObject();
    }
    void put(bool value) const { json.value(value); }
    void put(const QString &value) const { json.value(value); }
    void put(const Answer &value) const { write(json, value); }
    void put(const ImprovementItem &value) const { write(json, value); }
    void put(const WorkloadProperties &value) const
    {
        json.beginArray();
        json.value(value.name);
        write(json, value);
        json.endArray();
    }
    void put(const std::optional<LensUse> &value) const
    {
        json.beginArray();
        if (value) {
            json.value(hex(value->sha256));
            json.value(value->isApplied);
        }
        json.endArray();
    }

    void operator()(const PresenceChange &change) const
    {
        start("presence");
        exchange(change.before, change.after);
    }
    void operator()(const PropertiesChange &change) const
    {
        start("properties");
        exchange(change.before, change.after);
    }
    void operator()(const LensUseChange &change) const
    {
        start("lensUse");
        json.memberUnlessEmpty("lens", change.lens.text());
        exchange(change.before, change.after);
    }
    void operator()(const LensNotesChange &change) const
    {
        start("lensNotes");
        place(change.lens);
        json.memberUnlessEmpty("pillar", change.pillar.text());
        exchange(change.before, change.after);
    }
    void operator()(const AnswerChange &change) const
    {
        start("answer");
        place(change.lens);
        json.memberUnlessEmpty("question", change.question.text());
        exchange(change.before, change.after);
    }
    void operator()(const ItemChange &change) const
    {
        start("item");
        place(change.lens);
        json.memberUnlessEmpty("question", change.question.text());
        json.memberUnlessEmpty("choice", change.choice.text());
        exchange(change.before, change.after);
    }
    void operator()(const MilestoneChange &change) const
    {
        start("milestone");
        json.memberUnlessEmpty("id", change.milestone.toString());
        exchange(change.before, change.after);
    }
    void put(const std::optional<Record> &value) const
    {
        json.beginArray();
        if (value) {
            json.value(value->kind);
            write(json, *value);
        }
        json.endArray();
    }
    void operator()(const RecordChange &change) const
    {
        start("record");
        json.memberUnlessEmpty("id", change.record.toString());
        exchange(change.before, change.after);
    }
    void operator()(const LensInstalledChange &change) const
    {
        start("lensAtHand");
        json.memberUnlessEmpty("sha256", hex(change.sha256));
        exchange(change.before, change.after);
    }
};

QString textOf(const JsonValue &value)
{
    return value.text().value_or(QString());
}

bool isTrue(const JsonValue &value)
{
    return value.boolean().value_or(false);
}

QByteArray bytesOf(const JsonValue &hexDigits)
{
    return QByteArray::fromHex(textOf(hexDigits).toLatin1());
}

std::optional<LensUse> lensUseFrom(const JsonValue &value)
{
    const std::vector<JsonValue> use = value.children();
    if (use.size() < 2)
        return {};
    return LensUse{bytesOf(use[0]), isTrue(use[1])};
}

WorkloadProperties namedPropertiesFrom(const JsonValue &value)
{
    const std::vector<JsonValue> pair = value.children();
    if (pair.size() < 2)
        return {};
    WorkloadProperties properties = propertiesFrom(pair[1]);
    properties.name = textOf(pair[0]);
    return properties;
}

std::optional<Record> recordFrom(const JsonValue &value)
{
    const std::vector<JsonValue> pair = value.children();
    if (pair.size() < 2)
        return {};
    return Record{textOf(pair[0]), recordFieldsFrom(pair[1])};
}

std::optional<Change> changeFrom(const JsonValue &object)
{
    const auto member = [&object](const char *key) { return object[QLatin1String(key)]; };
    const QString kind = textOf(member("change"));
    const LensId lens(textOf(member("lens")));
    const QuestionId question(textOf(member("question")));
    const JsonValue before = member("before");
    const JsonValue after = member("after");
    if (kind == QLatin1String("answer"))
        return AnswerChange{lens, question, answerFrom(before), answerFrom(after)};
    if (kind == QLatin1String("item"))
        return ItemChange{lens, question, ChoiceId(textOf(member("choice"))), itemFrom(before), itemFrom(after)};
    if (kind == QLatin1String("lensNotes"))
        return LensNotesChange{lens, PillarId(textOf(member("pillar"))), textOf(before), textOf(after)};
    if (kind == QLatin1String("lensUse"))
        return LensUseChange{lens, lensUseFrom(before), lensUseFrom(after)};
    if (kind == QLatin1String("presence"))
        return PresenceChange{isTrue(before), isTrue(after)};
    if (kind == QLatin1String("properties"))
        return PropertiesChange{namedPropertiesFrom(before), namedPropertiesFrom(after)};
    if (kind == QLatin1String("milestone"))
        return MilestoneChange{MilestoneId::fromString(textOf(member("id"))), isTrue(before), isTrue(after)};
    if (kind == QLatin1String("record"))
        return RecordChange{RecordId::fromString(textOf(member("id"))), recordFrom(before), recordFrom(after)};
    if (kind == QLatin1String("lensAtHand"))
        return LensInstalledChange{bytesOf(member("sha256")), isTrue(before), isTrue(after)};
    return {};
}

} // namespace

QString encodeChanges(const QVector<Change> &changes, const QVector<QByteArray> &versions)
{
    Q_ASSERT(changes.size() == versions.size());
    JsonWriter json(JsonWriter::Form::Compact);
    json.beginArray();
    for (int i = 0; i < changes.size(); ++i)
        std::visit(ChangeWriter{json, versions[i]}, withDifferences(changes[i]));
    json.endArray();
    return json.text();
}

Result<DecodedChanges> decodeChanges(const QString &payload)
{
    const auto parsed = PositionedJson::parse(payload.toUtf8(), {}, JsonBounds::ofOurOwn());
    if (!parsed || !parsed->root().isArray())
        return failure(ErrorCode::StoreDamaged, {}, QStringLiteral("a journal entry is not a JSON array"));
    DecodedChanges decoded;
    for (const JsonValue &value : parsed->root().children()) {
        if (const std::optional<Change> change = changeFrom(value))
            decoded.changes.append(*change);
        else
            decoded.isComplete = false;
    }
    return decoded;
}

Result<QVector<Change>> changesOf(const JournalEntry &entry, const ReviewState &standing)
{
    if (entry.packed.isEmpty())
        return entry.changes;
    TAKE_RESULT(DecodedChanges decoded, decodeChanges(QString::fromUtf8(entry.packed)));
    if (!decoded.isComplete)
        return failure(ErrorCode::ChangeNotUnderstood, entry.subject);
    for (Change &change : decoded.changes) {
        TAKE_RESULT(change, withWholeTexts(change, standing));
    }
    return decoded.changes;
}

QString toText(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Do:
        return QStringLiteral("do");
    case JournalEntry::Kind::Undo:
        return QStringLiteral("undo");
    case JournalEntry::Kind::Redo:
        return QStringLiteral("redo");
    }
    Q_UNREACHABLE();
}

std::optional<JournalEntry::Kind> kindFromText(QStringView text)
{
    for (JournalEntry::Kind kind : {JournalEntry::Kind::Do, JournalEntry::Kind::Undo, JournalEntry::Kind::Redo}) {
        if (text == toText(kind))
            return kind;
    }
    return {};
}

} // namespace Plumbline
