// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workloadpillars.h"

#include "core/session/newworkload.h"
#include "core/words/riskwords.h"
#include "core/words/valuewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkloadPillars)
};

// How many questions of a pillar were at risk at the last milestone; none where the lens was not applied then or had no such
// pillar.
std::optional<int> atRiskThen(
    const Portfolio &portfolio, const WorkloadSummary &workload, const LensId &lens, const PillarId &pillar)
{
    if (!workload.review.milestone)
        return std::nullopt;
    for (const LensCounts &then : workload.review.milestone->lenses) {
        const LensInfo *info = then.lens == lens ? portfolio.lensBySha(then.sha256) : nullptr;
        for (int i = 0; info && i < info->pillars.size() && i < then.pillars.size(); ++i) {
            if (info->pillars[i].id == pillar)
                return then.pillars[i].atRisk();
        }
    }
    return std::nullopt;
}

} // namespace

QVector<const LensCounts *> lensesInTurn(const Portfolio &portfolio, const WorkloadSummary &workload)
{
    QVector<const LensCounts *> lenses;
    for (const LensCounts &lens : workload.review.lenses) {
        const LensInfo *info = portfolio.lensBySha(lens.sha256);
        const bool isFramework = info && info->id.text() == frameworkLens;
        lenses.insert(isFramework ? 0 : lenses.size(), &lens);
    }
    return lenses;
}

QVector<PillarCounts> pillarsOf(const Portfolio &portfolio, const WorkloadSummary &workload)
{
    QVector<PillarCounts> pillars;
    for (const LensCounts *lens : lensesInTurn(portfolio, workload)) {
        const LensInfo *info = portfolio.lensBySha(lens->sha256);
        for (int i = 0; info && i < info->pillars.size() && i < lens->pillars.size(); ++i) {
            const PillarId &id = info->pillars[i].id;
            auto place
                = std::find_if(pillars.begin(), pillars.end(), [&id](const PillarCounts &known) { return known.id == id; });
            if (place == pillars.end())
                place = pillars.insert(pillars.end(), PillarCounts{info->pillars[i].name, pillarCode(id), {}, id, {}});
            place->counts += lens->pillars[i];
            if (const std::optional<int> then = atRiskThen(portfolio, workload, lens->lens, id))
                place->trend = place->trend.value_or(0) + lens->pillars[i].atRisk() - *then;
        }
    }
    return pillars;
}

QString wordsOf(const PillarCounts &pillar)
{
    const QString counts
        = Words::tr("%1: %2 high, %3 medium", "pillar, how many questions at high and at medium risk")
              .arg(pillar.name, QString::number(pillar.counts[Risk::High]), QString::number(pillar.counts[Risk::Medium]));
    return pillar.trend ? Words::tr("%1; %2", "counts of a pillar, its trend").arg(counts, trendWords(*pillar.trend)) : counts;
}

} // namespace Plumbline
