// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/explanation.h"

#include "core/lens/conditionreasons.h"

namespace Plumbline {

namespace {

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
