// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/reviewimport.h"

#include "core/review/difference.h"
#include "core/review/lensupgrade.h"
#include "ui/words/upgradewords.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

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

ReviewImport planImport(const QString &path, ReviewDocument document, const ReviewSession *known)
{
    ReviewImport import{path, std::move(document), {}, {}, {}, {}};
    if (known) {
        import.known = known->state();
        if (const LensReview *moved = movedLens(known->state(), import.document.state))
            import.milestoneBefore = known->freeMilestoneName(milestoneNameBefore(*moved->version));
    }
    import.milestones = known ? known->newMilestones(import.document.milestones) : import.document.milestones;
    import.changes = changesBetween(import.known.value_or(ReviewState()), import.document.state);
    return import;
}

QVector<StateFact> factsOf(const ReviewImport &import)
{
    QVector<StateFact> facts;
    if (!import.milestoneBefore.isEmpty())
        facts.append({Words::tr("Milestone “%1”").arg(import.milestoneBefore), {}, Words::tr("taken first")});
    facts += factsBetween(import.known.value_or(ReviewState()), import.document.state);
    for (const Milestone &milestone : import.milestones)
        facts.append({Words::tr("Milestone “%1”").arg(milestone.name), {}, Words::tr("added")});
    return facts;
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
    if (const Result<void> imported
        = known->importReview(import.document.state, import.document.milestones, import.milestoneBefore);
        !imported)
        return tl::unexpected(imported.error());
    return known->id();
}

} // namespace Plumbline
