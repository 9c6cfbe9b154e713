// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/handledrisk.h"

#include "core/review/riskacceptance.h"

#include <algorithm>

namespace Plumbline {

HandledRisk handledRisk(const ReviewState &state, int lens, int question, QDate today)
{
    const LensReview &review = state.lenses[lens];
    const Question &asked = review.version->question(question);
    const RiskAcceptance accepted = acceptanceOf(state, review.lensId(), asked.id).value;
    if (accepted.isComplete() && accepted.holdsOn(today))
        return {HandledRisk::How::Accepted, {accepted.owner}, accepted.until};
    HandledRisk planned{HandledRisk::How::Planned, {}, {}};
    Answer answer = review.answers[question];
    for (int choice = 0; choice < asked.choices.size(); ++choice) {
        const ImprovementItem item = review.items.value({question, choice});
        if (answer.statusOf(choice) != ChoiceStatus::Unselected || !item.isOpen() || item.owner.isEmpty()
            || !item.dueDate.isValid() || item.isOverdue(today))
            continue;
        answer = withSelection(answer, asked.choices, choice, true);
        if (!planned.owners.contains(item.owner))
            planned.owners += item.owner;
        planned.until = std::max(planned.until, item.dueDate);
    }
    const QuestionProgram &program = review.version->program(question);
    const bool isLower = assess(program, answer).risk > assess(program, review.answers[question]).risk; // the gravest is first
    return isLower ? planned : HandledRisk();
}

} // namespace Plumbline
