// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sessionplan.h"
#include "core/risk/risk.h"

#include <compare>

namespace Plumbline {

// What may be found in a question, by the risk rules of its lens. The framework's are that a question is at high risk where a
// practice of level High is missing, else at medium risk where one of level Medium is; so there a practice is decisive for high
// risk exactly where its published level is High. Other lenses need no levels: their rules say as much.
// The larger, the sooner a question is to be asked.
struct Stakes
{
    int high = 0; // practices each of which, missing alone, leaves high risk
    int worst = 0; // with what is known to be in place and nothing else: 2 high risk, 1 medium, 0 none
    int medium = 0; // practices each of which, missing alone, leaves medium risk

    friend auto operator<=>(const Stakes &, const Stakes &) = default; // in this order of the members
};

// Of the practices that are not known to be in place. What an answer that is open says is not known.
Stakes stakesOf(const QuestionProgram &program, const Answer &answer);

// Keeps, of what could be asked, what is at most so many minutes long: the largest stakes first, then as the questions come. One
// that is too long for what is left of the time makes room for the next that is not. Both lists are in the order of `all`,
// which together they are.
struct Triage
{
    QVector<SessionPart> kept;
    QVector<SessionPart> leftOut;
};
Triage triage(const ReviewState &state, const QVector<SessionPart> &all, int minutes);

} // namespace Plumbline
