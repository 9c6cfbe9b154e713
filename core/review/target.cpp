// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/target.h"

namespace Plumbline {

ReviewState withMet(ReviewState state, const QVector<LensPractice> &practices)
{
    for (const auto &[lens, practice] : practices) {
        LensReview &review = state.lenses[lens];
        Answer &answer = review.answers[practice.question];
        answer = withSelection(answer, review.version->question(practice.question).choices, practice.choice, true);
    }
    return state;
}

} // namespace Plumbline
