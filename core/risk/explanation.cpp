// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/explanation.h"

namespace Plumbline {

namespace {

// A value together with the choices that settled it.
struct Reasoned
{
    Truth truth = Truth::Neutral;
    ChoiceSet because = 0;
};

Reasoned negated(Reasoned value)
{
    if (value.truth != Truth::Neutral)
        value.truth = value.truth == Truth::True ? Truth::False : Truth::True;
    return value;
}

// `decisive` settles a row of values by itself (False for "&&", True for "||"); else all of them together do.
Reasoned combine(const std::vector<Reasoned> &values, Truth decisive)
{
    Reasoned settled{decisive, 0};
    Reasoned together;
    bool isSettled = false;
    for (const Reasoned &value : values) {
        if (value.truth == decisive) {
            settled.because |= value.because;
            isSettled = true;
        } else if (value.truth != Truth::Neutral) {
            together.truth = value.truth;
            together.because |= value.because;
        }
    }
    return isSettled ? settled : together;
}

Reasoned overChoices(const ConditionStep &step, ChoiceSet selected, ChoiceSet notApplicable)
{
    using Op = ConditionStep::Op;
    const bool wantsSelected = step.op == Op::AllSelected || step.op == Op::AnySelected;
    const bool wantsAll = step.op == Op::AllSelected || step.op == Op::AllUnselected;
    const ChoiceSet counted = step.choices & ~notApplicable;
    const ChoiceSet fitting = counted & (wantsSelected ? selected : ~selected);
    if (!counted)
        return {};
    if (wantsAll)
        return fitting == counted ? Reasoned{Truth::True, counted} : Reasoned{Truth::False, counted & ~fitting};
    return fitting ? Reasoned{Truth::True, fitting} : Reasoned{Truth::False, counted};
}

Reasoned evaluateWithReasons(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable)
{
    using Op = ConditionStep::Op;
    std::vector<Reasoned> stack;
    for (const ConditionStep &step : condition.steps) {
        switch (step.op) {
        case Op::Always:
            stack.push_back({Truth::True, 0});
            break;
        case Op::AllSelected:
        case Op::AnySelected:
        case Op::AllUnselected:
        case Op::AnyUnselected:
            stack.push_back(overChoices(step, selected, notApplicable));
            break;
        case Op::Not:
            stack.back() = negated(stack.back());
            break;
        case Op::All:
        case Op::Any: {
            const std::vector<Reasoned> operands(stack.end() - step.count, stack.end());
            stack.resize(stack.size() - step.count);
            stack.push_back(combine(operands, step.op == Op::All ? Truth::False : Truth::True));
            break;
        }
        }
    }
    return stack.front();
}

int severity(Risk risk)
{
    return risk == Risk::High ? 2 : risk == Risk::Medium ? 1 : 0;
}

// The next larger number with as many bits set (Gosper).
ChoiceSet nextOfSameSize(ChoiceSet set)
{
    const ChoiceSet lowest = set & (~set + 1);
    const ChoiceSet carried = set + lowest;
    return carried | (((set ^ carried) >> 2) / lowest);
}

ChoiceSet spread(ChoiceSet packed, const std::vector<int> &positions)
{
    ChoiceSet set = 0;
    for (size_t i = 0; i < positions.size(); ++i) {
        if (packed & choiceBit(int(i)))
            set |= choiceBit(positions[i]);
    }
    return set;
}

} // namespace

Explanation explain(const QuestionProgram &program, const Answer &answer)
{
    Explanation explanation{assess(program, answer), 0, 0};
    const QuestionRisk &risk = explanation.risk;
    if (risk.cause != RiskCause::RuleFired && risk.cause != RiskCause::NoRuleMatched)
        return explanation;
    const auto reasons = [&](size_t rule) {
        return evaluateWithReasons(program.rules[rule].condition, answer.selected, answer.notApplicable).because;
    };
    const size_t tried = risk.rule < 0 ? program.rules.size() : size_t(risk.rule);
    const bool ownReasons = risk.rule >= 0 && !program.rules[tried].condition.isDefault();
    if (ownReasons)
        explanation.because = reasons(tried);
    // Better rules failed for want of these; where no rule holds by itself they are the whole reason.
    for (size_t rule = 0; rule < tried; ++rule) {
        const ChoiceSet failedFor = reasons(rule);
        explanation.missing |= failedFor;
        if (!ownReasons)
            explanation.because |= failedFor;
    }
    explanation.missing &= program.practices & ~answer.selected & ~answer.notApplicable;
    return explanation;
}

std::vector<ChoiceSet> remediations(const QuestionProgram &program, const Answer &answer, Risk target, int limit)
{
    // 15 choices, AWS's most, have 32,768 subsets; larger questions are searched as far as that goes.
    constexpr int maxTries = 1 << 15;
    std::vector<ChoiceSet> ways;
    const QuestionRisk now = assess(program, answer);
    if (!answer.isApplicable || (now.risk != Risk::Unanswered && severity(now.risk) <= severity(target)))
        return ways;
    std::vector<int> candidates;
    const ChoiceSet open = program.practices & ~answer.selected & ~answer.notApplicable;
    for (int i = 0; i < Question::maxChoices; ++i) {
        if (open & choiceBit(i))
            candidates.push_back(i);
    }
    Answer tried = answer;
    int tries = 0;
    for (int size = 1; size <= int(candidates.size()) && ways.empty() && tries <= maxTries; ++size) {
        const ChoiceSet last = ((choiceBit(size) - 1) << (int(candidates.size()) - size));
        for (ChoiceSet packed = choiceBit(size) - 1; ++tries <= maxTries; packed = nextOfSameSize(packed)) {
            const ChoiceSet further = spread(packed, candidates);
            tried.selected = (answer.selected & ~program.noneOfThese) | further;
            if (severity(assess(program, tried).risk) <= severity(target))
                ways.push_back(further);
            if (packed == last || int(ways.size()) >= limit)
                break;
        }
    }
    return ways;
}

} // namespace Plumbline
