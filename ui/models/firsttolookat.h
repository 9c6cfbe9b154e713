// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/openreview.h"
#include "ui/models/questionref.h"

namespace Plumbline {

// Where to begin in a pillar, whatever lenses have one of that id: its first question at high risk, else at medium risk, else
// without an answer, else the first. Each of these is invalid where no lens that is applied has such a question.
QuestionRef firstToLookAt(const OpenReview &review, const PillarId &pillar);
QuestionRef firstWith(const OpenReview &review, Risk risk);
QuestionRef firstToConfirm(const OpenReview &review);

} // namespace Plumbline
