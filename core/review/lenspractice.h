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

// Practices as a text that a record can hold: a line each, the ids of lens, question and choice with tabs between them.
QString practicesText(const ReviewState &state, const QVector<LensPractice> &practices);
// Those of such a text that the applied lenses still ask for.
QVector<LensPractice> practicesIn(const QString &text, const ReviewState &state);

} // namespace Plumbline
