// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/explanation.h"

namespace Plumbline {

// Why a question has its risk, and what would lower it, in a few plain sentences. Choices are called by their
// numbers, as the list beside the sentences shows them.
struct RiskWords
{
    QString why; // "For a lower risk, this practice is missing: 4."
    QString wayDown; // "Ticking 2 and 5 brings it down to medium risk."; empty where nothing does
    QString rule; // "rule 2 of 3, small && tested": the one that fired, as the lens has it; empty where none did
    QString missing; // the missing practices with their titles, one a line
};

RiskWords riskWords(const Question &question, const QuestionProgram &program, const Answer &answer);

// "2, 3 and 5": the choices of the set by number, from 1.
QString numbersOf(ChoiceSet choices);

// "2 fewer at high risk: high 4 → 2, medium 9 → 10", or that as many are.
QString riskMoveWords(const RiskCounts &before, const RiskCounts &now);

// Of a workload or pillar beside its last milestone: "2 more questions at high or medium risk than at the last milestone".
QString trendWords(int more);

} // namespace Plumbline
