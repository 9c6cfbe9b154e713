// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storejson.h"

#include "core/review/statetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Plumbline {

namespace {

const char16_t *utf16(QStringView text)
{
    return text.isNull() ? u"" : text.utf16();
}

// One field of a value, by its type.
void member(JsonText &json, const QString &key, const QString &text)
{
    json.member(key, text);
}

void member(JsonText &json, const QString &key, const QStringList &texts)
{
    json.member(key, texts);
}

void member(JsonText &json, const QString &key, const QMap<QString, QString> &entries)
{
    if (entries.isEmpty())
        return;
    json.key(key);
    json.startObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        json.key(entry.key());
        json.value(entry.value());
    }
    json.endObject();
}

template <typename Word>
void member(JsonText &json, const QString &key, const Word &word)
{
    json.member(key, toText(word));
}

struct FieldReader
{
    const QJsonObject &object;

    QJsonValue valueOf(const char *key) const { return object.value(QLatin1String(key)); }
    void operator()(const char *key, QString &field) const { field = valueOf(key).toString(field); }
    void operator()(const char *key, QStringList &field) const
    {
        for (const QJsonValue &text : valueOf(key).toArray())
            field.append(text.toString());
    }
    void operator()(const char *key, QMap<QString, QString> &field) const
    {
        const QJsonObject entries = valueOf(key).toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            field.insert(entry.key(), entry.value().toString());
    }
    template <typename Word>
    void operator()(const char *key, Word &field) const
    {
        field = fromText<Word>(valueOf(key).toString()).value_or(field);
    }
};

} // namespace

JsonText::JsonText()
    : m_writer(m_buffer)
{
}

void JsonText::key(QStringView name)
{
    m_writer.Key(utf16(name), rapidjson::SizeType(name.size()), false);
}

void JsonText::value(QStringView text)
{
    m_writer.String(utf16(text), rapidjson::SizeType(text.size()), false);
}

void JsonText::member(QStringView name, QStringView text)
{
    if (text.isEmpty())
        return;
    key(name);
    value(text);
}

void JsonText::member(QStringView name, qint64 number)
{
    if (number == 0)
        return;
    key(name);
    value(number);
}

void JsonText::member(QStringView name, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    key(name);
    startArray();
    for (const QString &text : texts)
        value(text);
    endArray();
}

QString JsonText::text() const
{
    return QString::fromUtf8(m_buffer.GetString(), qsizetype(m_buffer.GetSize()));
}

void write(JsonText &json, const WorkloadProperties &properties)
{
    json.startObject();
    WorkloadProperties::fields(
        [&json](const char *key, const auto &field) {
            if (key != QLatin1String("name"))
                member(json, QString::fromLatin1(key), field);
        },
        properties);
    json.endObject();
}

WorkloadProperties propertiesFrom(const QJsonObject &object)
{
    WorkloadProperties properties;
    WorkloadProperties::fields(FieldReader{object}, properties);
    return properties;
}

void write(JsonText &json, const QMap<int, ChoiceNote> &choiceNotes)
{
    json.startObject();
    for (auto note = choiceNotes.begin(); note != choiceNotes.end(); ++note) {
        json.key(QString::number(note.key()));
        json.startObject();
        if (note->reason != Reason::None)
            json.member(u"reason", toText(note->reason));
        json.member(u"notes", note->notes);
        json.endObject();
    }
    json.endObject();
}

QMap<int, ChoiceNote> choiceNotesFrom(const QJsonObject &object)
{
    QMap<int, ChoiceNote> notes;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonObject note = entry.value().toObject();
        notes.insert(entry.key().toInt(),
            {fromText<Reason>(note.value(u"reason").toString()).value_or(Reason::None), note.value(u"notes").toString()});
    }
    return notes;
}

// Sets of choices are written as signed numbers, since JSON readers know no unsigned ones of 64 bits.
void write(JsonText &json, const Answer &answer)
{
    json.startObject();
    json.member(u"selected", qint64(answer.selected));
    json.member(u"notApplicable", qint64(answer.notApplicable));
    if (!answer.isApplicable) {
        json.key(u"isApplicable");
        json.value(false);
    }
    if (answer.reason != Reason::None)
        json.member(u"reason", toText(answer.reason));
    json.member(u"notes", answer.notes);
    if (!answer.choiceNotes.isEmpty()) {
        json.key(u"choiceNotes");
        write(json, answer.choiceNotes);
    }
    json.endObject();
}

Answer answerFrom(const QJsonObject &object)
{
    Answer answer;
    answer.selected = ChoiceSet(object.value(u"selected").toInteger());
    answer.notApplicable = ChoiceSet(object.value(u"notApplicable").toInteger());
    answer.isApplicable = object.value(u"isApplicable").toBool(true);
    answer.reason = fromText<Reason>(object.value(u"reason").toString()).value_or(Reason::None);
    answer.notes = object.value(u"notes").toString();
    answer.choiceNotes = choiceNotesFrom(object.value(u"choiceNotes").toObject());
    return answer;
}

void write(JsonText &json, const ImprovementItem &item)
{
    json.startObject();
    ImprovementItem::fields([&json](const char *key, const auto &field) { member(json, QString::fromLatin1(key), field); }, item);
    json.endObject();
}

ImprovementItem itemFrom(const QJsonObject &object)
{
    ImprovementItem item;
    ImprovementItem::fields(FieldReader{object}, item);
    return item;
}

void write(JsonText &json, const QMap<PillarId, QString> &pillarNotes)
{
    json.startObject();
    for (auto note = pillarNotes.begin(); note != pillarNotes.end(); ++note)
        json.member(note.key().text(), note.value());
    json.endObject();
}

QMap<PillarId, QString> pillarNotesFrom(const QJsonObject &object)
{
    QMap<PillarId, QString> notes;
    for (auto note = object.begin(); note != object.end(); ++note)
        notes.insert(PillarId(note.key()), note.value().toString());
    return notes;
}

void write(JsonText &json, const QVector<PillarInfo> &pillars)
{
    json.startArray();
    for (const PillarInfo &pillar : pillars) {
        json.startObject();
        json.member(u"id", pillar.id.text());
        json.member(u"name", pillar.name);
        json.member(u"questions", qint64(pillar.questions));
        json.endObject();
    }
    json.endArray();
}

QVector<PillarInfo> pillarsFrom(const QJsonArray &array)
{
    QVector<PillarInfo> pillars;
    for (const QJsonValue &value : array) {
        const QJsonObject pillar = value.toObject();
        pillars.append(
            {PillarId(pillar.value(u"id").toString()), pillar.value(u"name").toString(), pillar.value(u"questions").toInt()});
    }
    return pillars;
}

QJsonObject objectOf(const QString &json)
{
    return json.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace Plumbline
