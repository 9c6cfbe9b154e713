// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/firsttolookat.h"

#include "core/review/proofcounts.h"

#include <algorithm>
#include <functional>

namespace Plumbline {

namespace {

// The first question of the lenses that are applied for which `has` holds.
QuestionRef firstThat(const OpenReview &review, const std::function<bool(const LensReview &, const QuestionRef &)> &has)
{
    for (int lens = 0; lens < review.state().lenses.size(); ++lens) {
        const LensReview &of = review.state().lenses[lens];
        for (int question = 0; of.isApplied && question < of.version->questionCount(); ++question) {
            if (has(of, {lens, question}))
                return {lens, question};
        }
    }
    return {};
}

Risk riskOf(const OpenReview &review, const QuestionRef &ref)
{
    return review.assessment().lenses[size_t(ref.lens)].questions[size_t(ref.question)].risk;
}

} // namespace

QuestionRef firstToLookAt(const OpenReview &review, const PillarId &pillar)
{
    const auto isInPillar = [&pillar](const LensReview &of, const QuestionRef &ref) {
        return of.version->lens().pillars[of.version->pillarOf(ref.question)].id == pillar;
    };
    for (const Risk risk : {Risk::High, Risk::Medium, Risk::Unanswered}) {
        const QuestionRef first = firstThat(review,
            [&](const LensReview &of, const QuestionRef &ref) { return riskOf(review, ref) == risk && isInPillar(of, ref); });
        if (first.isValid())
            return first;
    }
    return firstThat(review, isInPillar);
}

QuestionRef firstWith(const OpenReview &review, Risk risk)
{
    return firstThat(review, [&](const LensReview &, const QuestionRef &ref) { return riskOf(review, ref) == risk; });
}

QuestionRef firstToConfirm(const OpenReview &review)
{
    return firstThat(review, [&](const LensReview &of, const QuestionRef &ref) {
        return wantsConfirmation(review.state().workload, of.answers[ref.question], review.today());
    });
}

} // namespace Plumbline
