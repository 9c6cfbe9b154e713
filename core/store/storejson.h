// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonwriter.h"
#include "core/lens/lensversion.h"
#include "core/review/answer.h"
#include "core/review/improvement.h"
#include "core/review/workload.h"
#include "core/store/storetypes.h"

namespace Plumbline {

// The values that the store keeps as JSON inside a column, compact, with keys that say nothing left out. Written
// without a tree in between, because answers come this way on every click.
void write(JsonWriter &json, const WorkloadProperties &properties); // all but the name
void write(JsonWriter &json, const Answer &answer);
void write(JsonWriter &json, const ImprovementItem &item);
void write(JsonWriter &json, const QMap<int, ChoiceNote> &choiceNotes);
void write(JsonWriter &json, const Basis &basis);
void write(JsonWriter &json, const QMap<PillarId, QString> &pillarNotes);
void write(JsonWriter &json, const QVector<PillarInfo> &pillars);
void write(JsonWriter &json, const Record &record); // its fields

// The text of a value, or an empty text for one that says nothing.
template <typename T>
QString jsonOf(const T &value)
{
    JsonWriter json(JsonWriter::Form::Compact);
    write(json, value);
    return json.text();
}

// What was written comes back; unknown keys are ignored, and missing ones and a missing value take their defaults. Only the
// store's own text is read here, and its checksum was looked at before.
WorkloadProperties propertiesFrom(const JsonValue &object);
Answer answerFrom(const JsonValue &object);
ImprovementItem itemFrom(const JsonValue &object);
QMap<int, ChoiceNote> choiceNotesFrom(const JsonValue &object);
Basis basisFrom(const JsonValue &object);
QMap<PillarId, QString> pillarNotesFrom(const JsonValue &object);
QVector<PillarInfo> pillarsFrom(const JsonValue &array);
QMap<QString, QString> recordFieldsFrom(const JsonValue &object);

// A column's text as it is read by `read`, one of those above: a missing value where it is empty or not JSON.
template <typename Read>
auto fromJson(const QString &json, Read read)
{
    const auto parsed = PositionedJson::parse(json.toUtf8(), {}, JsonBounds::ofOurOwn());
    return read(parsed ? parsed->root() : JsonValue());
}

// A member, or what stands for one that is missing.
QString textIn(const JsonValue &object, QLatin1String key, const QString &absent = {});

} // namespace Plumbline
