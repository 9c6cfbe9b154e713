// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/openreview.h"
#include "ui/models/questionref.h"

namespace Plumbline {

// Where a review goes on from a question; none: nowhere. `questions` are in the order of the review.

// The one a step before or after; `here` need not be among them.
std::optional<QuestionRef> questionBeside(const QVector<QuestionRef> &questions, QuestionRef here, int step);
// From here on to the end of the pillar, then from its start, as what was skipped comes before the next one; then those of the
// others, likewise. Never the question itself.
std::optional<QuestionRef> unansweredAfter(const OpenReview &session, QVector<QuestionRef> questions, QuestionRef here);
// The first question of the pillar a step before or after.
std::optional<QuestionRef> pillarBeside(
    const OpenReview &session, const QVector<QuestionRef> &questions, QuestionRef here, int step);

} // namespace Plumbline
