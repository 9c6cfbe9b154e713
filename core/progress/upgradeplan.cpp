// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/upgradeplan.h"

#include "core/review/lensupgrade.h"

namespace Plumbline {

std::optional<Risk> UpgradePlan::riskBefore(const QuestionMapping &question) const
{
    return question.isNew() ? std::nullopt : std::optional(before.questions[size_t(question.from)].risk);
}

std::optional<Risk> UpgradePlan::riskAfter(const QuestionMapping &question) const
{
    return question.isRetired() ? std::nullopt : std::optional(after.questions[size_t(question.to)].risk);
}

UpgradePlan planUpgrade(const LensReview &review, const LensVersionPtr &version)
{
    UpgradePlan plan;
    plan.from = review;
    plan.from.isApplied = true;
    plan.to = carriedOver(plan.from, version);
    plan.mapping = mapLens(*review.version, *version);
    plan.before = assess(plan.from);
    plan.after = assess(plan.to);
    for (const QuestionMapping &question : plan.mapping.questions) {
        if (plan.riskBefore(question).value_or(Risk::Unanswered) == Risk::Unanswered)
            continue;
        if (question.isRetired())
            ++plan.noLongerAsked;
        else
            ++(plan.riskAfter(question) == Risk::Unanswered ? plan.unanswered : plan.carriedOver);
    }
    return plan;
}

} // namespace Plumbline
