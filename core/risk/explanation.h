// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

namespace Plumbline {

// Why a question has its risk, for a person.
struct Explanation
{
    QuestionRisk risk;
    ChoiceSet because = 0; // the choices whose state made the rule that fired hold (or, for "default" and no
                           // match, made the rules before it fail)
    ChoiceSet missing = 0; // those of `because` that are unselected: ticking them can change the risk
};

Explanation explain(const QuestionProgram &program, const Answer &answer);

// The smallest sets of further choices that, selected besides what is selected, bring the risk down to `target`
// (None or Medium) or lower. All sets of the smallest size that does it, in lens order, at most `limit`; empty when
// none does or the risk is that low already. None-of-these is left out and counts as cleared.
std::vector<ChoiceSet> remediations(const QuestionProgram &program, const Answer &answer, Risk target, int limit = 8);

} // namespace Plumbline
