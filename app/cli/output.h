// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/helptext.h"
#include "app/cli/lookup.h"
#include "core/base/jsonwriter.h"
#include "core/progress/comparison.h"
#include "core/review/reviewplace.h"
#include "core/risk/plan.h"
#include "core/words/factwords.h"

namespace Plumbline {

// The codes that stand in JSON for the values of core, and forms that more than one verb writes.
QString codeOf(Risk risk); // "NOT_APPLICABLE"
QString codeOf(PracticeChange change); // "newly_met"
QString codeOf(RiskCause cause); // "RULE_FIRED"
QString codeOf(const ReviewPoint &point); // "now", or the milestone's name
QString codeOf(Level level); // "HIGH"; empty where unstated

QString isoTime(Timestamp time); // ISO 8601 in UTC, with milliseconds
QString shownTime(Timestamp time); // in local time, for people

// "lens", "pillar", "question", "label", "choice": ids, and the label; what the place does not name is empty.
void writePlaceMembers(JsonWriter &json, const ReviewState &state, const ReviewPlace &place);
void writeCounts(JsonWriter &json, const QString &key, const RiskCounts &counts);
QString countsLine(const RiskCounts &counts); // "High 1, Medium 2, …"

// One thing that differs, as it is and as it will be.
void printFact(Call &call, const StateFact &fact);

// The files that a verb wrote: one path a line, or {"files": […]}.
void printFiles(Call &call, const QStringList &paths);
// Writes one, and prints it so; or reports why there is nothing to write. Gives the exit status.
int saveFile(Call &call, const QString &path, const Result<QByteArray> &bytes);

// {"workload", "at", "lenses": […]}: what `risk` answers, of one lens or (-1) of all that are applied.
void writeRiskMembers(JsonWriter &json, const ReviewPoint &point, int onlyLens, bool why);
// The plan of one lens, or (-1) of all.
ImprovementPlan planOf(const ReviewState &state, int onlyLens);
// "items": […], "optional": […]
void writePlanMembers(JsonWriter &json, const ReviewState &state, int onlyLens);
// "verdict", "conclusion", "conditions", "decisionAsked", "decisionOwner", "decisionDue"; what was not said is empty
void writeConclusion(JsonWriter &json, const WorkloadProperties &properties);
QByteArray comparisonJson(const ReviewPoint &from, const ReviewPoint &to);

} // namespace Plumbline
