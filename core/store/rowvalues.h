// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"
#include "core/store/lenscatalog.h"

namespace Plumbline {

// Rows into values and back, for the values that have rows of their own. Equal values make equal rows: by them it is
// seen whether a value still stands in the store (StoreTable::exchange).

AnswerRow rowOf(const Answer &answer, qint64 lensReviewNo, int question);
Answer answerOf(const AnswerRow &row);

ImprovementItemRow rowOf(const ImprovementItem &item, qint64 lensReviewNo, PracticeKey practice);
ImprovementItem itemOf(const ImprovementItemRow &row);

RecordRow rowOf(const RecordId &id, const Record &record, qint64 workloadNo);
Record recordOf(const RecordRow &row);

void setProperties(WorkloadRow &row, const PackedProperties &properties);
PackedProperties propertiesOf(const WorkloadRow &row);

// A lens review without its answers and items.
Result<LensReview> reviewOf(const LensReviewRow &row, LensCatalog &catalog);

// Risk counts stand in few bytes: for each lens its number in the file, how many pillars, and five counts a pillar.
Result<void> setSummary(WorkloadSummaryRow &row, const ReviewSummary &summary, LensCatalog &catalog);
Result<ReviewSummary> summaryOf(const WorkloadSummaryRow &row, const std::function<Result<LensInfo>(qint64 lensVersionNo)> &lens);

LensInfo infoOf(const LensVersionRow &row);

Result<JournalEntry> entryOf(const JournalRow &row, const std::optional<WorkloadId> &workload); // its changes packed

} // namespace Plumbline
