// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/proofcounts.h"

namespace Plumbline {

ProofCounts &ProofCounts::operator+=(const ProofCounts &other)
{
    met += other.met;
    proven += other.proven;
    return *this;
}

ProofCounts proofCounts(const LensReview &review, int question)
{
    const Answer &answer = review.answers[question];
    ProofCounts counts;
    if (!answer.isApplicable)
        return counts;
    const ChoiceSet met = review.version->program(question).practices & answer.selected;
    for (int choice = 0; choice < review.version->question(question).choices.size(); ++choice) {
        if (!(met & choiceBit(choice)))
            continue;
        ++counts.met;
        counts.proven += answer.basisOf(choice).proof >= Proof::Shown ? 1 : 0;
    }
    return counts;
}

ProofCounts proofCounts(const LensReview &review)
{
    ProofCounts counts;
    for (int question = 0; question < review.version->questionCount(); ++question)
        counts += proofCounts(review, question);
    return counts;
}

ProofCounts proofCounts(const ReviewState &state)
{
    ProofCounts counts;
    for (const LensReview &review : state.lenses) {
        if (review.isApplied)
            counts += proofCounts(review);
    }
    return counts;
}

std::optional<QDate> goodUntil(const WorkloadProperties &workload, const Answer &answer)
{
    const int months = monthsOf(workload.confirmAfter);
    if (!answer.isAnswered())
        return std::nullopt;
    if (answer.isToConfirm)
        return QDate();
    if (months == 0 || !answer.basis.on.isValid())
        return std::nullopt;
    return answer.basis.on.addMonths(months);
}

bool wantsConfirmation(const WorkloadProperties &workload, const Answer &answer, QDate today)
{
    const std::optional<QDate> last = goodUntil(workload, answer);
    return last && (!last->isValid() || *last < today);
}

} // namespace Plumbline
