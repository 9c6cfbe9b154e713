// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/action.h"
#include "core/review/decision.h"
#include "core/review/parkedpoint.h"
#include "core/review/verbs.h"

#include <variant>

namespace Plumbline {

// What is minuted in the room, about a question or about the whole review.
using Minute = std::variant<Decision, Action, ParkedPoint>;

Record recordOf(const Minute &minute);
std::optional<Minute> minuteOf(const Record &record); // none where it is of another kind
bool isComplete(const Minute &minute);
bool isOpen(const Minute &minute); // there is something to be done about it yet; a decision never is
LensId lensOf(const Minute &minute);
QuestionId questionOf(const Minute &minute);

struct MinuteVerbs
{
    Verb add;
    Verb change;
    Verb remove;
};
MinuteVerbs verbsOf(const Minute &minute);

// All, in the order in which they were made.
QVector<Recorded<Minute>> minutesOf(const ReviewState &state);
// Those of one question; of the whole review where both ids are empty.
QVector<Recorded<Minute>> minutesOf(const ReviewState &state, const LensId &lens, const QuestionId &question);

} // namespace Plumbline
