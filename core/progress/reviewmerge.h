// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/reviewpatch.h"

#include <optional>

namespace Plumbline {

// What becomes of what both sides say differently.
enum class MergePolicy { Ask, KeepOurs, TakeTheirs };

// One fact of a patch that is not so here.
struct MergedFact
{
    enum class Kind {
        News, // only they changed it, or nothing of ours is in its place
        Conflict, // both changed it, or something of ours is in its place and nobody knows what it was before
        OursIsNewer, // only we changed it
    };

    ReviewFact theirs;
    FactValue ours;
    Kind kind = Kind::News;
    std::optional<bool> isTaken; // none: a conflict that nobody has decided yet
    int needs = -1; // the fact of the lens without which this one has no place; -1: none
};

// Those facts of the patch that are not so in `ours`, in its order. `base` is what both sides came from; null where that is
// not known. Pure, and so are the others.
QVector<MergedFact> merge(const ReviewState *base, const ReviewState &ours, const ReviewPatch &theirs, MergePolicy policy);

// Can it be taken? Not where the lens that it needs is not.
bool isOpenTo(const MergedFact &fact, const QVector<MergedFact> &facts);
int undecidedCount(const QVector<MergedFact> &facts);
// Decides the conflicts that are undecided.
QVector<MergedFact> decided(QVector<MergedFact> facts, MergePolicy policy);
// `ours` with each fact that is taken.
ReviewState merged(const ReviewState &ours, const QVector<MergedFact> &facts);

} // namespace Plumbline
