// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonstack.h"
#include "core/lens/lensversion.h"
#include "core/review/answer.h"
#include "core/review/improvement.h"
#include "core/review/workload.h"
#include "core/store/storetypes.h"

#include <QJsonObject>

#include <rapidjson/writer.h>

namespace Plumbline {

// The values that the store keeps as JSON inside a column, compact, with keys that say nothing left out. Written
// without a tree in between, because answers come this way on every click.

class JsonText
{
public:
    JsonText();
    void startObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void startArray() { m_writer.StartArray(); }
    void endArray() { m_writer.EndArray(); }
    void key(QStringView name);
    void value(QStringView text);
    void value(qint64 number) { m_writer.Int64(number); }
    void value(bool yes) { m_writer.Bool(yes); }
    void member(QStringView name, QStringView text); // left out when empty
    void member(QStringView name, qint64 number); // left out when 0
    void member(QStringView name, const QStringList &texts); // left out when empty
    QString text() const;

private:
    JsonBuffer m_buffer;
    rapidjson::Writer<JsonBuffer, rapidjson::UTF16<char16_t>, rapidjson::UTF8<>, JsonStackAllocator> m_writer;
};

void write(JsonText &json, const WorkloadProperties &properties); // all but the name
void write(JsonText &json, const Answer &answer);
void write(JsonText &json, const ImprovementItem &item);
void write(JsonText &json, const QMap<int, ChoiceNote> &choiceNotes);
void write(JsonText &json, const QMap<PillarId, QString> &pillarNotes);
void write(JsonText &json, const QVector<PillarInfo> &pillars);

// The text of a value, or an empty text for one that says nothing.
template <typename T>
QString jsonOf(const T &value)
{
    JsonText json;
    write(json, value);
    return json.text();
}

// What was written comes back; unknown keys are ignored and missing ones take their defaults. Only the store's own
// text is read here, and its checksum was looked at before.
WorkloadProperties propertiesFrom(const QJsonObject &object);
Answer answerFrom(const QJsonObject &object);
ImprovementItem itemFrom(const QJsonObject &object);
QMap<int, ChoiceNote> choiceNotesFrom(const QJsonObject &object);
QMap<PillarId, QString> pillarNotesFrom(const QJsonObject &object);
QVector<PillarInfo> pillarsFrom(const QJsonArray &array);

QJsonObject objectOf(const QString &json); // empty for an empty text

} // namespace Plumbline
