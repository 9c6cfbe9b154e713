// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lensupgrades.h"

#include "core/words/upgradewords.h"

namespace Plumbline {

namespace {

Result<void> upgrade(OpenReview &session, const LensUpgrades &upgrades)
{
    const int lens = session.state().indexOf(upgrades.to->id());
    if (lens < 0 || session.state().lenses[lens].version->sha256() != upgrades.from)
        return failure(ErrorCode::ChangeConflict, session.state().workload.name);
    return session.upgradeLens(upgrades.to, milestoneNameBefore(*upgrades.to));
}

} // namespace

QVector<WorkloadId> othersThatApply(const Portfolio &portfolio, const QByteArray &sha256, const WorkloadId &but)
{
    QVector<WorkloadId> others;
    for (const WorkloadSummary &workload : portfolio.workloads()) {
        const bool applies = std::any_of(workload.review.lenses.begin(), workload.review.lenses.end(),
            [&sha256](const LensCounts &lens) { return lens.sha256 == sha256; });
        if (applies && workload.id != but)
            others.append(workload.id);
    }
    return others;
}

void carryOut(Workspace &workspace, const LensUpgrades &upgrades, QObject *context, const std::function<void(int)> &then)
{
    auto brought = std::make_shared<int>(0);
    auto left = std::make_shared<qsizetype>(upgrades.workloads.size());
    for (const WorkloadId &id : upgrades.workloads) {
        workspace.withReview(id, context, [=, &workspace](const Result<OpenReview *> &session) {
            const Result<void> done = session ? upgrade(**session, upgrades) : tl::unexpected(session.error());
            if (done)
                ++*brought;
            else
                Q_EMIT workspace.failed(done.error());
            if (--*left == 0)
                then(*brought);
        });
    }
}

} // namespace Plumbline
