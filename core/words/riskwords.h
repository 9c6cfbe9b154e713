// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/explanation.h"

namespace Plumbline {

// Why a question has its risk, and what would lower it, in a few plain sentences. Choices are called by their
// numbers, as the list beside the sentences shows them.
struct RiskWords
{
    QString why; // "Rule 2 of 3 holds: practice 4 is missing for less."
    QString wayDown; // "Ticking 2 and 5 brings it down to medium risk."; empty where nothing does
    QString rule; // the condition that fired, as the lens has it; empty where none did
    QString missing; // the missing practices with their titles, one a line
};

RiskWords riskWords(const Question &question, const QuestionProgram &program, const Answer &answer);

// "2, 3 and 5": the choices of the set by number, from 1.
QString numbersOf(ChoiceSet choices);

} // namespace Plumbline
