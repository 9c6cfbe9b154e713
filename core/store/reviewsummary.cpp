// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewsummary.h"

#include "core/risk/plan.h"

#include <algorithm>

namespace Plumbline {

namespace {

QVector<LensCounts> lensCounts(const ReviewState &state, const Assessment &assessment)
{
    QVector<LensCounts> counts;
    for (int lens = 0; lens < state.lenses.size(); ++lens) {
        const LensReview &review = state.lenses[lens];
        if (!review.isApplied)
            continue;
        const std::vector<RiskCounts> &pillars = assessment.lenses[size_t(lens)].pillars;
        counts.append({review.lensId(), review.version->sha256(), QVector<RiskCounts>(pillars.begin(), pillars.end())});
    }
    return counts;
}

// Few plans have days at all, and to know what is in one takes far longer than to see that.
bool hasDays(const ReviewState &state)
{
    return std::any_of(state.lenses.begin(), state.lenses.end(), [](const LensReview &review) {
        return std::any_of(review.items.begin(), review.items.end(),
            [](const ImprovementItem &item) { return item.isOpen() && item.dueDate.isValid(); });
    });
}

DayCounts dueDays(const ReviewState &state, const Assessment &assessment)
{
    QVector<QDate> days;
    if (!hasDays(state))
        return {};
    for (const PlanLine &line : improvementPlan(state, assessment).lines) {
        if (line.item.isOpen() && line.item.dueDate.isValid())
            days.append(line.item.dueDate);
    }
    return DayCounts(days);
}

DayCounts daysUntilConfirmed(const ReviewState &state)
{
    QVector<QDate> days;
    for (const LensReview &review : state.lenses) {
        if (!review.isApplied)
            continue;
        for (const Answer &answer : review.answers) {
            if (const std::optional<QDate> day = goodUntil(state.workload, answer))
                days.append(*day);
        }
    }
    return DayCounts(days);
}

RiskCounts totalOf(const QVector<LensCounts> &lenses)
{
    RiskCounts total;
    for (const LensCounts &lens : lenses)
        total += lens.total();
    return total;
}

} // namespace

RiskCounts LensCounts::total() const
{
    RiskCounts total;
    for (const RiskCounts &pillar : pillars)
        total += pillar;
    return total;
}

RiskCounts ReviewSummary::total() const
{
    return totalOf(lenses);
}

std::optional<int> ReviewSummary::trend() const
{
    std::optional<int> more;
    for (const LensCounts &lens : lenses) {
        if (!milestone)
            break;
        const auto then = std::find_if(milestone->lenses.begin(), milestone->lenses.end(),
            [&lens](const LensCounts &known) { return known.lens == lens.lens; });
        if (then != milestone->lenses.end())
            more = more.value_or(0) + lens.total().atRisk() - then->total().atRisk();
    }
    return more;
}

ReviewSummary summarize(const ReviewState &state, const Assessment &assessment, const std::optional<MilestoneCounts> &milestone)
{
    return {lensCounts(state, assessment), proofCounts(state), dueDays(state, assessment), daysUntilConfirmed(state), milestone};
}

std::optional<MilestoneCounts> countsOfLast(const QVector<Milestone> &milestones)
{
    const auto last = std::find_if(
        milestones.rbegin(), milestones.rend(), [](const Milestone &milestone) { return milestone.isListed && milestone.state; });
    if (last == milestones.rend())
        return std::nullopt;
    return MilestoneCounts{last->recordedAt, lensCounts(*last->state, assess(*last->state))};
}

} // namespace Plumbline
