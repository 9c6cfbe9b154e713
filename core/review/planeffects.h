// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/action.h"
#include "core/review/change.h"
#include "core/review/lenspractice.h"

namespace Plumbline {

// What one step does besides what it says: answers to the plan, and work that is done to both. All give changes that belong
// to that step.

// A practice that was met, applies, and is not met any more after this answer opens its item again where that was complete.
QVector<Change> reopenedItems(const LensReview &review, int question, const Answer &after);
// The items of these practices are complete; those that are accepted or not applicable stay so.
QVector<Change> completedItems(const ReviewState &state, const QVector<LensPractice> &practices);
// An action that becomes done completes the items that it closes.
QVector<Change> completedItems(const ReviewState &state, const Action &before, const Action &after);
// These practices are met; somebody stands for that, as answeredBy().
QVector<Change> metAnswers(const ReviewState &state, const QVector<LensPractice> &practices, const QString &by, QDate on);

} // namespace Plumbline
