// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalcodec.h"

#include "core/store/storejson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Plumbline {

namespace {

constexpr int versionDigits = 8;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

struct ChangeWriter
{
    JsonText &json;
    const QByteArray &version;

    void start(QStringView kind) const
    {
        json.startObject();
        json.member(u"change", kind);
    }
    void place(const LensId &lens) const
    {
        json.member(u"lens", lens.text());
        json.member(u"version", hex(version).left(versionDigits));
    }
    template <typename T>
    void exchange(const T &before, const T &after) const
    {
        json.key(u"before");
        put(before);
        json.key(u"after");
        put(after);
        json.endObject();
    }
    void put(bool value) const { json.value(value); }
    void put(const QString &value) const { json.value(value); }
    void put(const Answer &value) const { write(json, value); }
    void put(const ImprovementItem &value) const { write(json, value); }
    void put(const WorkloadProperties &value) const
    {
        json.startArray();
        json.value(value.name);
        write(json, value);
        json.endArray();
    }
    void put(const std::optional<LensUse> &value) const
    {
        json.startArray();
        if (value) {
            json.value(hex(value->sha256));
            json.value(value->isApplied);
        }
        json.endArray();
    }

    void operator()(const PresenceChange &change) const
    {
        start(u"presence");
        exchange(change.before, change.after);
    }
    void operator()(const PropertiesChange &change) const
    {
        start(u"properties");
        exchange(change.before, change.after);
    }
    void operator()(const LensUseChange &change) const
    {
        start(u"lensUse");
        json.member(u"lens", change.lens.text());
        exchange(change.before, change.after);
    }
    void operator()(const LensNotesChange &change) const
    {
        start(u"lensNotes");
        place(change.lens);
        json.member(u"pillar", change.pillar.text());
        exchange(change.before, change.after);
    }
    void operator()(const AnswerChange &change) const
    {
        start(u"answer");
        place(change.lens);
        json.member(u"question", change.question.text());
        exchange(change.before, change.after);
    }
    void operator()(const ItemChange &change) const
    {
        start(u"item");
        place(change.lens);
        json.member(u"question", change.question.text());
        json.member(u"choice", change.choice.text());
        exchange(change.before, change.after);
    }
    void operator()(const MilestoneChange &change) const
    {
        start(u"milestone");
        json.member(u"id", change.milestone.toString());
        exchange(change.before, change.after);
    }
    void operator()(const LensInstalledChange &change) const
    {
        start(u"lensAtHand");
        json.member(u"sha256", hex(change.sha256));
        exchange(change.before, change.after);
    }
};

std::optional<LensUse> lensUseFrom(const QJsonValue &value)
{
    const QJsonArray use = value.toArray();
    if (use.isEmpty())
        return {};
    return LensUse{QByteArray::fromHex(use.at(0).toString().toLatin1()), use.at(1).toBool()};
}

WorkloadProperties namedPropertiesFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    WorkloadProperties properties = propertiesFrom(pair.at(1).toObject());
    properties.name = pair.at(0).toString();
    return properties;
}

std::optional<Change> changeFrom(const QJsonObject &object)
{
    const QString kind = object.value(u"change").toString();
    const LensId lens(object.value(u"lens").toString());
    const QuestionId question(object.value(u"question").toString());
    const QJsonValue before = object.value(u"before");
    const QJsonValue after = object.value(u"after");
    if (kind == QLatin1String("answer"))
        return AnswerChange{lens, question, answerFrom(before.toObject()), answerFrom(after.toObject())};
    if (kind == QLatin1String("item"))
        return ItemChange{lens, question, ChoiceId(object.value(u"choice").toString()), itemFrom(before.toObject()),
            itemFrom(after.toObject())};
    if (kind == QLatin1String("lensNotes"))
        return LensNotesChange{lens, PillarId(object.value(u"pillar").toString()), before.toString(), after.toString()};
    if (kind == QLatin1String("lensUse"))
        return LensUseChange{lens, lensUseFrom(before), lensUseFrom(after)};
    if (kind == QLatin1String("presence"))
        return PresenceChange{before.toBool(), after.toBool()};
    if (kind == QLatin1String("properties"))
        return PropertiesChange{namedPropertiesFrom(before), namedPropertiesFrom(after)};
    if (kind == QLatin1String("milestone"))
        return MilestoneChange{MilestoneId::fromString(object.value(u"id").toString()), before.toBool(), after.toBool()};
    if (kind == QLatin1String("lensAtHand"))
        return LensInstalledChange{
            QByteArray::fromHex(object.value(u"sha256").toString().toLatin1()), before.toBool(), after.toBool()};
    return {};
}

} // namespace

QString encodeChanges(const QVector<Change> &changes, const QVector<QByteArray> &versions)
{
    Q_ASSERT(changes.size() == versions.size());
    JsonText json;
    json.startArray();
    for (int i = 0; i < changes.size(); ++i)
        std::visit(ChangeWriter{json, versions[i]}, changes[i]);
    json.endArray();
    return json.text();
}

Result<DecodedChanges> decodeChanges(const QString &payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload.toUtf8());
    if (!document.isArray())
        return failure(ErrorCode::StoreDamaged, {}, QStringLiteral("a journal entry is no JSON array"));
    DecodedChanges decoded;
    for (const QJsonValue &value : document.array()) {
        if (const std::optional<Change> change = changeFrom(value.toObject()))
            decoded.changes.append(*change);
        else
            decoded.isComplete = false;
    }
    return decoded;
}

Result<QVector<Change>> changesOf(const JournalEntry &entry)
{
    if (entry.packed.isEmpty())
        return entry.changes;
    const Result<DecodedChanges> decoded = decodeChanges(QString::fromUtf8(entry.packed));
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (!decoded->isComplete)
        return failure(ErrorCode::ChangeNotUnderstood, entry.subject);
    return decoded->changes;
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
