// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/openreview.h"

namespace Plumbline {

// One change of an answer.
struct AnswerStep
{
    JournalEntry entry;
    Answer before;
    Answer after;
};

// How the answer of a question came to be, the newest change first, as far back as the loaded journal goes and the lens was in
// the version in use.
QVector<AnswerStep> answerHistory(const OpenReview &review, int lens, int question);

} // namespace Plumbline
