// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

namespace Plumbline {

// An answer that another review gives to a question that has none here. It is to be confirmed: what is so there need not be so
// here.
struct TakenAnswer
{
    int lens = -1; // index into our ReviewState::lenses
    int question = -1; // ordinal in our version
    Answer answer;
};

// Of the lenses that both apply, in the order of ours. Another version of a lens gives what carriedOver() keeps. What is
// answered here stays as it is, and so do notes that are here already.
QVector<TakenAnswer> answersFrom(const ReviewState &theirs, const ReviewState &ours);

QVector<Change> changesFor(const ReviewState &ours, const QVector<TakenAnswer> &answers);

} // namespace Plumbline
