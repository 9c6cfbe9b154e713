// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storejson.h"

#include "core/review/statetext.h"

namespace Plumbline {

namespace {

// One field of a value, by its type.
void member(JsonWriter &json, const char *key, const QString &text)
{
    json.memberUnlessEmpty(key, text);
}

void member(JsonWriter &json, const char *key, const QStringList &texts)
{
    json.memberUnlessEmpty(key, texts);
}

void member(JsonWriter &json, const char *key, const QMap<QString, QString> &entries)
{
    if (entries.isEmpty())
        return;
    json.beginObject(key);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        json.member(entry.key(), entry.value());
    json.endObject();
}

template <typename Word>
void member(JsonWriter &json, const char *key, const Word &word)
{
    json.memberUnlessEmpty(key, toText(word));
}

void memberUnlessEmpty(JsonWriter &json, const char *key, const Basis &basis)
{
    if (basis.isEmpty())
        return;
    json.key(key);
    write(json, basis);
}

QString textOf(const JsonValue &value)
{
    return value.text().value_or(QString());
}

template <typename Word>
Word wordIn(const JsonValue &object, QLatin1String key, Word absent)
{
    return fromText<Word>(textIn(object, key)).value_or(absent);
}

struct FieldReader
{
    const JsonValue &object;

    JsonValue valueOf(const char *key) const { return object[QLatin1String(key)]; }
    void operator()(const char *key, QString &field) const { field = textIn(object, QLatin1String(key), field); }
    void operator()(const char *key, QStringList &field) const
    {
        for (const JsonValue &text : valueOf(key).children())
            field.append(textOf(text));
    }
    void operator()(const char *key, QMap<QString, QString> &field) const
    {
        for (const JsonValue &entry : valueOf(key).children())
            field.insert(entry.key(), textOf(entry));
    }
    template <typename Word>
    void operator()(const char *key, Word &field) const
    {
        field = wordIn(object, QLatin1String(key), field);
    }
};

} // namespace

QString textIn(const JsonValue &object, QLatin1String key, const QString &absent)
{
    return object[key].text().value_or(absent);
}

void write(JsonWriter &json, const WorkloadProperties &properties)
{
    json.beginObject();
    WorkloadProperties::fields(
        [&json](const char *key, const auto &field) {
            if (key != QLatin1String("name"))
                member(json, key, field);
        },
        properties);
    json.endObject();
}

WorkloadProperties propertiesFrom(const JsonValue &object)
{
    WorkloadProperties properties;
    WorkloadProperties::fields(FieldReader{object}, properties);
    return properties;
}

void write(JsonWriter &json, const Basis &basis)
{
    json.beginObject();
    Basis::fields([&json](const char *key, const auto &field) { member(json, key, field); }, basis);
    json.endObject();
}

Basis basisFrom(const JsonValue &object)
{
    Basis basis;
    Basis::fields(FieldReader{object}, basis);
    return basis;
}

void write(JsonWriter &json, const QMap<int, ChoiceNote> &choiceNotes)
{
    json.beginObject();
    for (auto note = choiceNotes.begin(); note != choiceNotes.end(); ++note) {
        json.beginObject(QString::number(note.key()));
        if (note->reason != Reason::None)
            json.member("reason", toText(note->reason));
        json.memberUnlessEmpty("notes", note->notes);
        json.memberUnlessEmpty("missing", note->missing);
        memberUnlessEmpty(json, "basis", note->basis);
        json.endObject();
    }
    json.endObject();
}

QMap<int, ChoiceNote> choiceNotesFrom(const JsonValue &object)
{
    QMap<int, ChoiceNote> notes;
    for (const JsonValue &note : object.children())
        notes.insert(note.key().toInt(),
            {wordIn(note, QLatin1String("reason"), Reason::None), textIn(note, QLatin1String("notes")),
                textIn(note, QLatin1String("missing")), basisFrom(note[QLatin1String("basis")])});
    return notes;
}

// Sets of choices are written as signed numbers, since JSON readers know no unsigned ones of 64 bits.
void write(JsonWriter &json, const Answer &answer)
{
    json.beginObject();
    json.memberUnlessZero("selected", qint64(answer.selected));
    json.memberUnlessZero("notApplicable", qint64(answer.notApplicable));
    if (!answer.isApplicable)
        json.member("isApplicable", false);
    if (answer.reason != Reason::None)
        json.member("reason", toText(answer.reason));
    json.memberUnlessEmpty("notes", answer.notes);
    if (!answer.choiceNotes.isEmpty()) {
        json.key("choiceNotes");
        write(json, answer.choiceNotes);
    }
    memberUnlessEmpty(json, "basis", answer.basis);
    if (answer.isToConfirm)
        json.member("isToConfirm", true);
    if (answer.isMarked)
        json.member("isMarked", true);
    json.endObject();
}

Answer answerFrom(const JsonValue &object)
{
    const auto choices = [&object](const char *key) { return ChoiceSet(object[QLatin1String(key)].integer().value_or(0)); };
    Answer answer;
    answer.selected = choices("selected");
    answer.notApplicable = choices("notApplicable");
    answer.isApplicable = object[QLatin1String("isApplicable")].boolean().value_or(true);
    answer.reason = wordIn(object, QLatin1String("reason"), Reason::None);
    answer.notes = textIn(object, QLatin1String("notes"));
    answer.choiceNotes = choiceNotesFrom(object[QLatin1String("choiceNotes")]);
    answer.basis = basisFrom(object[QLatin1String("basis")]);
    answer.isToConfirm = object[QLatin1String("isToConfirm")].boolean().value_or(false);
    answer.isMarked = object[QLatin1String("isMarked")].boolean().value_or(false);
    return answer;
}

void write(JsonWriter &json, const ImprovementItem &item)
{
    json.beginObject();
    ImprovementItem::fields([&json](const char *key, const auto &field) { member(json, key, field); }, item);
    json.endObject();
}

ImprovementItem itemFrom(const JsonValue &object)
{
    ImprovementItem item;
    ImprovementItem::fields(FieldReader{object}, item);
    return item;
}

void write(JsonWriter &json, const QMap<PillarId, QString> &pillarNotes)
{
    json.beginObject();
    for (auto note = pillarNotes.begin(); note != pillarNotes.end(); ++note)
        json.memberUnlessEmpty(note.key().text(), note.value());
    json.endObject();
}

QMap<PillarId, QString> pillarNotesFrom(const JsonValue &object)
{
    QMap<PillarId, QString> notes;
    for (const JsonValue &note : object.children())
        notes.insert(PillarId(note.key()), textOf(note));
    return notes;
}

void write(JsonWriter &json, const Record &record)
{
    json.beginObject();
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field)
        json.memberUnlessEmpty(field.key(), field.value());
    json.endObject();
}

QMap<QString, QString> recordFieldsFrom(const JsonValue &object)
{
    QMap<QString, QString> fields;
    for (const JsonValue &field : object.children())
        fields.insert(field.key(), textOf(field));
    return fields;
}

void write(JsonWriter &json, const QVector<PillarInfo> &pillars)
{
    json.beginArray();
    for (const PillarInfo &pillar : pillars) {
        json.beginObject();
        json.memberUnlessEmpty("id", pillar.id.text());
        json.memberUnlessEmpty("name", pillar.name);
        json.memberUnlessZero("questions", qint64(pillar.questions));
        json.endObject();
    }
    json.endArray();
}

QVector<PillarInfo> pillarsFrom(const JsonValue &array)
{
    QVector<PillarInfo> pillars;
    for (const JsonValue &pillar : array.children())
        pillars.append({PillarId(textIn(pillar, QLatin1String("id"))), textIn(pillar, QLatin1String("name")),
            int(pillar[QLatin1String("questions")].integer().value_or(0))});
    return pillars;
}

} // namespace Plumbline
