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

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

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
    json.member(u"description", properties.description);
    json.member(u"reviewOwner", properties.reviewOwner);
    json.member(u"environment", toText(properties.environment));
    json.member(u"awsRegions", properties.awsRegions);
    json.member(u"nonAwsRegions", properties.nonAwsRegions);
    json.member(u"accountIds", properties.accountIds);
    json.member(u"applicationArn", properties.applicationArn);
    json.member(u"architecturalDesign", properties.architecturalDesign);
    json.member(u"industryType", properties.industryType);
    json.member(u"industry", properties.industry);
    json.member(u"pillarPriorities", properties.pillarPriorities);
    if (!properties.tags.isEmpty()) {
        json.key(u"tags");
        json.startObject();
        for (auto tag = properties.tags.begin(); tag != properties.tags.end(); ++tag) {
            json.key(tag.key());
            json.value(tag.value());
        }
        json.endObject();
    }
    json.member(u"notes", properties.notes);
    json.member(u"improvementStatus", toText(properties.improvementStatus));
    json.endObject();
}

WorkloadProperties propertiesFrom(const QJsonObject &object)
{
    const auto text = [&object](QStringView key) { return object.value(key).toString(); };
    WorkloadProperties properties;
    properties.description = text(u"description");
    properties.reviewOwner = text(u"reviewOwner");
    properties.environment = environmentFromText(text(u"environment")).value_or(properties.environment);
    properties.awsRegions = textsFrom(object.value(u"awsRegions"));
    properties.nonAwsRegions = textsFrom(object.value(u"nonAwsRegions"));
    properties.accountIds = textsFrom(object.value(u"accountIds"));
    properties.applicationArn = text(u"applicationArn");
    properties.architecturalDesign = text(u"architecturalDesign");
    properties.industryType = text(u"industryType");
    properties.industry = text(u"industry");
    properties.pillarPriorities = textsFrom(object.value(u"pillarPriorities"));
    const QJsonObject tags = object.value(u"tags").toObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        properties.tags.insert(tag.key(), tag.value().toString());
    properties.notes = text(u"notes");
    properties.improvementStatus = improvementStatusFromText(text(u"improvementStatus")).value_or(properties.improvementStatus);
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
            {reasonFromText(note.value(u"reason").toString()).value_or(Reason::None), note.value(u"notes").toString()});
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
    answer.reason = reasonFromText(object.value(u"reason").toString()).value_or(Reason::None);
    answer.notes = object.value(u"notes").toString();
    answer.choiceNotes = choiceNotesFrom(object.value(u"choiceNotes").toObject());
    return answer;
}

void write(JsonText &json, const ImprovementItem &item)
{
    json.startObject();
    json.member(u"status", toText(item.status));
    json.member(u"owner", item.owner);
    json.member(u"dueDate", item.dueDate.toString(Qt::ISODate));
    json.member(u"effort", toText(item.effort));
    json.member(u"note", item.note);
    json.member(u"link", item.link);
    json.endObject();
}

ImprovementItem itemFrom(const QJsonObject &object)
{
    ImprovementItem item;
    item.status = improvementStatusFromText(object.value(u"status").toString()).value_or(item.status);
    item.owner = object.value(u"owner").toString();
    item.dueDate = QDate::fromString(object.value(u"dueDate").toString(), Qt::ISODate);
    item.effort = effortFromText(object.value(u"effort").toString()).value_or(item.effort);
    item.note = object.value(u"note").toString();
    item.link = object.value(u"link").toString();
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
