// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reviewdocument.h"
#include "core/session/openreview.h"
#include "core/session/portfolio.h"
#include "core/words/factwords.h"

namespace Plumbline {

constexpr qint64 maxDocumentBytes = qint64(64) * 1024 * 1024;

// What bringing in one review document would do, to be shown before it is done.
struct ReviewImport
{
    QString path;
    ReviewDocument document;
    std::optional<ReviewState> known; // the workload of that name as it is; none: there is no such workload yet
    QVector<Change> changes; // to the workload that is there, or what makes the new one
    QVector<Milestone> milestones; // that are not here yet
    int goingBack = 0; // changes to what stood here before and was changed since: the document may be older
    QString milestoneBefore; // what is taken first because a lens comes in another version; empty: none

    const QString &workload() const { return document.state.workload.name; }
    bool isNew() const { return !known.has_value(); }
    bool changesNothing() const { return !isNew() && changes.isEmpty() && milestones.isEmpty(); }
};

// The lens version that a document means, by the words of LensFinder; null when the portfolio does not have it.
const LensInfo *lensReferredTo(const Portfolio &portfolio, const LensId &id, const QString &version, const QByteArray &sha256);

// `known`: the session of the workload of that name, null where there is none; the document was read onto its state.
ReviewImport planImport(const QString &path, ReviewDocument document, const OpenReview *known);
// A warning where changes go back; else empty.
QString ageWords(const ReviewImport &import);
// Each thing that the import brings, as it is now and as it will be.
QVector<StateFact> factsOf(const ReviewImport &import);
// One step that undo takes back; lenses that the document embeds are installed from then on. Gives the workload.
Result<WorkloadId> carryOut(const ReviewImport &import, Portfolio &portfolio, OpenReview *known);

} // namespace Plumbline
