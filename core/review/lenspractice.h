// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

#include <optional>

namespace Plumbline {

// One practice of a review: its lens by index into ReviewState::lenses.
struct LensPractice
{
    int lens = 0;
    PracticeKey practice;

    friend auto operator<=>(const LensPractice &, const LensPractice &) = default;
};

// The one that these ids name; none where no lens that is applied asks for it.
std::optional<LensPractice> practiceWithIds(
    const ReviewState &state, const LensId &lens, const QuestionId &question, const ChoiceId &choice);

} // namespace Plumbline
