// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/progress/reviewmerge.h"
#include "core/session/openreview.h"
#include "core/session/portfolio.h"
#include "core/words/factwords.h"

namespace Plumbline {

// What bringing in one source would do, to be shown, and decided, before it is done.
struct ReviewImport
{
    ReviewPatch patch;
    std::optional<ReviewState> known; // the workload as it is; none: there is no such workload yet
    QVector<MergedFact> facts; // what is not so here; `isTaken` is for whoever shows them
    QVector<Milestone> milestones; // that are not here yet
    int goingBack = 0; // changes to what stood here before and was changed since: the source may be older
    QString milestoneBefore; // what is taken first where a lens comes in another version; empty: none does

    QString workload() const { return known ? known->workload.name : patch.workload; }
    QString files() const; // for a sentence
    bool isNew() const { return !known.has_value(); }
    bool changesNothing() const { return !isNew() && facts.isEmpty() && milestones.isEmpty(); }
    ReviewState wanted() const; // with what is taken
};

// The lens version that a document means, by the words of LensFinder; null when the portfolio does not have it.
const LensInfo *lensReferredTo(const Portfolio &portfolio, const LensId &id, const QString &version, const QByteArray &sha256);

// `known`: the session of the workload that it is brought into, null where that is new; the patch was read onto its state.
// What both came from is the newest milestone that both have. A workload keeps a name that is not just another spelling.
ReviewImport planImport(ReviewPatch patch, const OpenReview *known, MergePolicy policy);

// A warning where changes go back; else empty.
QString ageWords(const ReviewImport &import);
// Of each of `facts`, in their order: as it is here and as the source has it.
QVector<StateFact> factWords(const ReviewImport &import);
// What comes besides: milestones.
QVector<StateFact> milestoneWords(const ReviewImport &import);

// One step that undo takes back; lenses that come embedded are installed from then on. What is undecided stays as it is.
// Gives the workload.
Result<WorkloadId> carryOut(const ReviewImport &import, Portfolio &portfolio, OpenReview *known);

} // namespace Plumbline
