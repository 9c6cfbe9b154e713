// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/rulesense.h"

#include "core/lens/conditionvalue.h"

#include <algorithm>

namespace Plumbline {

namespace {

constexpr int maxSteps = 1 << 19; // of conditions, for one question: a few thousandths of a second

RuleRisk riskOf(const QuestionProgram &program, ChoiceSet selected, ChoiceSet notApplicable)
{
    const auto fired = std::find_if(program.rules.begin(), program.rules.end(),
        [&](const CompiledRule &rule) { return holds(rule.condition, selected, notApplicable); });
    return fired == program.rules.end() ? RuleRisk::High : fired->risk;
}

// Only what the rules name makes a difference.
std::vector<ChoiceSet> namedChoices(const QuestionProgram &program, ChoiceSet among)
{
    ChoiceSet named = 0;
    for (const CompiledRule &rule : program.rules)
        named |= rule.condition.named & among;
    std::vector<ChoiceSet> choices;
    for (int i = 0; i < Question::maxChoices; ++i)
        if ((named & choiceBit(i)) != 0)
            choices.push_back(choiceBit(i));
    return choices;
}

// How many answers there are to `choices` choices of `states` states each; 0 where that is more than can be tried.
int answersTo(const QuestionProgram &program, size_t choices, int states)
{
    size_t steps = 1;
    for (const CompiledRule &rule : program.rules)
        steps += rule.condition.steps.size();
    int answers = 1;
    for (size_t i = 0; i < choices; ++i) {
        answers *= states;
        if (size_t(answers) * steps > maxSteps)
            return 0;
    }
    return answers;
}

// The rules that are ever tried; whether each gives no risk, and the last of them always holds.
bool isPlainlyBlind(const QuestionProgram &program)
{
    for (const CompiledRule &rule : program.rules) {
        if (rule.risk != RuleRisk::None)
            return false;
        if (rule.condition.isDefault())
            return true;
    }
    return false;
}

} // namespace

bool canFindRisk(const QuestionProgram &program)
{
    if (isPlainlyBlind(program))
        return false;
    const ChoiceSet all = program.markable | program.noneOfThese;
    const std::vector<ChoiceSet> choices = namedChoices(program, all);
    ChoiceSet named = 0;
    for (const ChoiceSet choice : choices)
        named |= choice;
    const int answers = answersTo(program, choices.size(), 3);
    for (int answer = 0; answer < answers; ++answer) {
        ChoiceSet selected = 0;
        ChoiceSet notApplicable = 0;
        int rest = answer;
        for (const ChoiceSet choice : choices) {
            selected |= rest % 3 == 1 ? choice : 0;
            notApplicable |= rest % 3 == 2 ? choice & program.markable : 0;
            rest /= 3;
        }
        // Nothing ticked or marked at all is no answer, and nothing applicable is no risk whatever the rules say.
        const bool isAnswer = (selected | notApplicable | (all & ~named)) != 0;
        const bool isApplicable = program.markable == 0 || (notApplicable & program.markable) != program.markable;
        if (isAnswer && isApplicable && riskOf(program, selected, notApplicable) != RuleRisk::None)
            return true;
    }
    return answers == 0;
}

bool canBeFree(const QuestionProgram &program)
{
    if (std::none_of(program.rules.begin(), program.rules.end(), [](const CompiledRule &r) { return r.risk == RuleRisk::None; }))
        return false;
    if (riskOf(program, program.practices, 0) == RuleRisk::None)
        return true;
    const std::vector<ChoiceSet> choices = namedChoices(program, program.practices);
    const int answers = answersTo(program, choices.size(), 2);
    for (int answer = 0; answer < answers; ++answer) {
        ChoiceSet selected = 0;
        for (size_t i = 0; i < choices.size(); ++i)
            selected |= (answer >> i & 1) != 0 ? choices[i] : 0;
        if (riskOf(program, selected, 0) == RuleRisk::None)
            return true;
    }
    return answers == 0;
}

} // namespace Plumbline
