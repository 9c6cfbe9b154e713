// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/lenspractice.h"

namespace Plumbline {

std::optional<LensPractice> practiceWithIds(
    const ReviewState &state, const LensId &lensId, const QuestionId &questionId, const ChoiceId &choiceId)
{
    const int lens = state.indexOf(lensId);
    if (lens < 0 || !state.lenses[lens].isApplied)
        return std::nullopt;
    const LensVersion &version = *state.lenses[lens].version;
    const int question = version.indexOf(questionId);
    const int choice = question < 0 ? -1 : version.question(question).indexOf(choiceId);
    return choice < 0 ? std::nullopt : std::optional(LensPractice{lens, {question, choice}});
}

} // namespace Plumbline
