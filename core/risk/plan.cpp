// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/plan.h"

#include <algorithm>

namespace Plumbline {

namespace {

ChoiceSet ofLevelLow(const LensVersion &version, int question, ChoiceSet choices)
{
    ChoiceSet low = 0;
    for (int choice = 0; choice < version.question(question).choices.size(); ++choice) {
        if ((choices & choiceBit(choice)) && version.notes(question, choice).level == Level::Low)
            low |= choiceBit(choice);
    }
    return low;
}

// Whether the question would be free of risk with those practices in place besides the ones that are.
bool isFreeWith(const QuestionProgram &program, Answer answer, ChoiceSet further)
{
    answer.selected = (answer.selected & ~program.noneOfThese) | further;
    return assess(program, answer).risk == Risk::None;
}

void addQuestion(ImprovementPlan &plan, const ReviewState &state, int lens, int question, Risk risk)
{
    if (risk == Risk::Unanswered || risk == Risk::NotApplicable)
        return;
    const LensReview &review = state.lenses[lens];
    const UnmetPractices unmet = unmetPractices(review, question, risk);
    for (int choice = 0; choice < review.version->question(question).choices.size(); ++choice) {
        const PracticeKey key{question, choice};
        if (unmet.optional & choiceBit(choice))
            plan.optional.append({lens, key, risk, review.items.value(key)});
        else if (unmet.needed & choiceBit(choice))
            plan.lines.append({lens, key, risk, review.items.value(key)});
    }
}

} // namespace

UnmetPractices unmetPractices(const LensReview &review, int question, Risk risk)
{
    const LensVersion &version = *review.version;
    const QuestionProgram &program = version.program(question);
    const Answer &answer = review.answers[question];
    const ChoiceSet unmet = program.practices & ~answer.selected & ~answer.notApplicable;
    ChoiceSet optional = ofLevelLow(version, question, unmet);
    if (optional && risk != Risk::None && !isFreeWith(program, answer, unmet & ~optional))
        optional = 0;
    return {risk == Risk::None ? 0 : unmet & ~optional, optional};
}

ImprovementPlan improvementPlan(const ReviewState &state, const Assessment &assessment)
{
    ImprovementPlan plan;
    for (const PillarRef &turn : pillarsInTurn(state)) {
        const LensVersion &version = *state.lenses[turn.lens].version;
        const int first = version.firstQuestionOf(turn.pillar);
        const int end = first + int(version.lens().pillars[turn.pillar].questions.size());
        for (int question = first; question < end; ++question)
            addQuestion(plan, state, turn.lens, question, assessment.lenses[size_t(turn.lens)].questions[size_t(question)].risk);
    }
    std::stable_partition(plan.lines.begin(), plan.lines.end(), [](const PlanLine &line) { return line.risk == Risk::High; });
    return plan;
}

Effort effortOf(const ReviewState &state, const PlanLine &line)
{
    if (line.item.effort != Effort::Unstated)
        return line.item.effort;
    return state.lenses[line.lens].version->notes(line.practice.question, line.practice.choice).effort;
}

PlanCounts countsOf(const ImprovementPlan &plan, QDate today)
{
    PlanCounts counts;
    for (const PlanLine &line : plan.lines) {
        ++counts.byStatus[size_t(line.item.status)];
        counts.overdue += line.item.isOverdue(today);
        if (line.item.isOpen())
            counts.cost.amount += line.item.cost.amount;
        counts.unowned += line.item.isOpen() && line.item.owner.isEmpty();
    }
    counts.optional = int(plan.optional.size());
    return counts;
}

} // namespace Plumbline
