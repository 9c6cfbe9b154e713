// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/reviewimport.h"

#include "core/review/difference.h"

namespace Plumbline {

const LensInfo *lensMeant(const Portfolio &portfolio, const LensId &id, const QString &version, const QByteArray &sha256)
{
    if (!sha256.isEmpty())
        return portfolio.lensBySha(sha256);
    if (version.isEmpty())
        return portfolio.newestLens(id);
    for (const LensInfo &lens : portfolio.lenses()) {
        if (lens.id == id && lens.version == version)
            return &lens;
    }
    return nullptr;
}

Result<ReviewImport> planImport(const QString &path, ReviewDocument document, const ReviewSession *known)
{
    ReviewImport import{path, std::move(document), known == nullptr, {}, {}};
    const Result<QVector<Milestone>> milestones
        = known ? known->newMilestones(import.document.milestones) : import.document.milestones;
    if (!milestones)
        return tl::unexpected(milestones.error());
    import.milestones = *milestones;
    import.changes = changesBetween(known ? known->state() : ReviewState(), import.document.state);
    return import;
}

Result<WorkloadId> carryOut(const ReviewImport &import, Portfolio &portfolio, ReviewSession *known)
{
    for (const LensVersionPtr &version : import.document.embeddedLenses) {
        LensCompanion companion = version->companion();
        companion.lensId = version->id();
        if (const Result<LensInfo> added = portfolio.addLens(version->lens(), companion, version->version()); !added)
            return tl::unexpected(added.error());
    }
    if (!known)
        return portfolio.createWorkload(import.document.state, Verb::ImportWorkload, import.document.milestones);
    if (const Result<void> imported = known->importReview(import.document.state, import.document.milestones); !imported)
        return tl::unexpected(imported.error());
    return known->id();
}

} // namespace Plumbline
