// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk.h"

#include <numeric>

namespace Plumbline {

int RiskCounts::questions() const
{
    return std::accumulate(byRisk.begin(), byRisk.end(), 0);
}

int RiskCounts::answered() const
{
    return questions() - (*this)[Risk::Unanswered];
}

RiskCounts &RiskCounts::operator+=(const RiskCounts &other)
{
    for (size_t i = 0; i < byRisk.size(); ++i)
        byRisk[i] += other.byRisk[i];
    return *this;
}

namespace {

// Over plain choices: neutral ones are left out, and if none is left the value is neutral.
Truth allOf(ChoiceSet wanted, ChoiceSet applicable, ChoiceSet there)
{
    const ChoiceSet counted = wanted & applicable;
    if (!counted)
        return Truth::Neutral;
    return (counted & there) == counted ? Truth::True : Truth::False;
}

Truth anyOf(ChoiceSet wanted, ChoiceSet applicable, ChoiceSet there)
{
    const ChoiceSet counted = wanted & applicable;
    if (!counted)
        return Truth::Neutral;
    return counted & there ? Truth::True : Truth::False;
}

// Over values: `decisive` is the value that settles the matter, False for "&&", True for "||".
Truth combine(const Truth *values, int count, Truth decisive)
{
    Truth result = Truth::Neutral;
    for (int i = 0; i < count; ++i) {
        if (values[i] == decisive)
            return decisive;
        if (values[i] != Truth::Neutral)
            result = values[i];
    }
    return result;
}

Risk riskOf(RuleRisk risk)
{
    switch (risk) {
    case RuleRisk::High:
        return Risk::High;
    case RuleRisk::Medium:
        return Risk::Medium;
    case RuleRisk::None:
        return Risk::None;
    }
    Q_UNREACHABLE();
}

} // namespace

Truth evaluate(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable)
{
    using Op = ConditionStep::Op;
    std::array<Truth, maxConditionTokens> stack; // every value comes from a token of its own
    size_t top = 0;
    const ChoiceSet applicable = ~notApplicable;
    for (const ConditionStep &step : condition.steps) {
        switch (step.op) {
        case Op::Always:
            stack[top++] = Truth::True;
            break;
        case Op::AllSelected:
            stack[top++] = allOf(step.choices, applicable, selected);
            break;
        case Op::AnySelected:
            stack[top++] = anyOf(step.choices, applicable, selected);
            break;
        case Op::AllUnselected:
            stack[top++] = allOf(step.choices, applicable, ~selected);
            break;
        case Op::AnyUnselected:
            stack[top++] = anyOf(step.choices, applicable, ~selected);
            break;
        case Op::Not:
            if (stack[top - 1] != Truth::Neutral)
                stack[top - 1] = stack[top - 1] == Truth::True ? Truth::False : Truth::True;
            break;
        case Op::All:
        case Op::Any:
            top -= step.count;
            stack[top] = combine(&stack[top], step.count, step.op == Op::All ? Truth::False : Truth::True);
            ++top;
            break;
        }
    }
    return stack[0];
}

bool holds(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable)
{
    switch (evaluate(condition, selected, notApplicable)) {
    case Truth::True:
        return true;
    case Truth::False:
        return false;
    case Truth::Neutral:
        return condition.top == Condition::Top::And || condition.top == Condition::Top::Single;
    }
    Q_UNREACHABLE();
}

QuestionRisk assess(const QuestionProgram &program, const Answer &answer)
{
    if (!answer.isApplicable)
        return {Risk::NotApplicable, RiskCause::QuestionNotApplicable, -1};
    if (!answer.selected && !answer.notApplicable)
        return {Risk::Unanswered, RiskCause::NothingAnswered, -1};
    if (program.practices && (answer.notApplicable & program.practices) == program.practices)
        return {Risk::None, RiskCause::AllChoicesNotApplicable, -1};
    for (size_t i = 0; i < program.rules.size(); ++i) {
        if (holds(program.rules[i].condition, answer.selected, answer.notApplicable))
            return {riskOf(program.rules[i].risk), RiskCause::RuleFired, int(i)};
    }
    return {Risk::High, RiskCause::NoRuleMatched, -1};
}

LensAssessment assess(const LensReview &review)
{
    LensAssessment assessment;
    if (!review.isApplied)
        return assessment;
    const LensVersion &version = *review.version;
    assessment.questions.resize(size_t(version.questionCount()));
    assessment.pillars.resize(size_t(version.pillarCount()));
    for (int question = 0; question < version.questionCount(); ++question) {
        const QuestionRisk risk = assess(version.program(question), review.answers[question]);
        assessment.questions[size_t(question)] = risk;
        ++assessment.pillars[size_t(version.pillarOf(question))][risk.risk];
        ++assessment.total[risk.risk];
    }
    return assessment;
}

QuestionRisk reassess(LensAssessment &assessment, const LensReview &review, int question)
{
    const LensVersion &version = *review.version;
    QuestionRisk &current = assessment.questions[size_t(question)];
    const QuestionRisk before = current;
    current = assess(version.program(question), review.answers[question]);
    RiskCounts &pillar = assessment.pillars[size_t(version.pillarOf(question))];
    for (RiskCounts *counts : {&pillar, &assessment.total}) {
        --(*counts)[before.risk];
        ++(*counts)[current.risk];
    }
    return before;
}

Assessment assess(const ReviewState &state)
{
    Assessment assessment;
    assessment.lenses.reserve(size_t(state.lenses.size()));
    for (const LensReview &review : state.lenses) {
        assessment.lenses.push_back(assess(review));
        assessment.total += assessment.lenses.back().total;
    }
    return assessment;
}

} // namespace Plumbline
