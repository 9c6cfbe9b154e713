// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>

namespace Plumbline {

// One question of the open review: the lens by its index into state().lenses, the question by its ordinal.
// The order is that of the review.
struct QuestionRef
{
    int lens = -1;
    int question = -1;

    bool isValid() const { return lens >= 0 && question >= 0; }
    friend bool operator==(const QuestionRef &, const QuestionRef &) = default;
    friend bool operator<(const QuestionRef &a, const QuestionRef &b)
    {
        return std::tie(a.lens, a.question) < std::tie(b.lens, b.question);
    }
};

} // namespace Plumbline
