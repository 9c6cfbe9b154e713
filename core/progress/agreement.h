// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/comparison.h"
#include "core/review/reviewplace.h"

namespace Plumbline {

// How two people judged the same practices: met, not met, or not applicable. What one of them did not answer says nothing of
// how far they agree, and is counted apart.
struct JudgedAlike
{
    std::array<std::array<int, 3>, 3> counts{}; // [ours][theirs], in the order of PracticeState
    int onlyOurs = 0;
    int onlyTheirs = 0;

    int both() const;
    int same() const;
    // The part of `both` that is the same, 0 to 1; none where nothing was answered by both.
    std::optional<double> share() const;
    // Cohen's kappa: how much of what chance would leave they agree on; 1 is all, 0 no more than chance, less than 0 less.
    // None where nothing was answered by both, and where chance alone would make them agree, as each gives one and the same
    // answer everywhere.
    // J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960).
    std::optional<double> kappa() const;

    void add(PracticeState ours, PracticeState theirs);
    JudgedAlike &operator+=(const JudgedAlike &other);
};

// A practice that both answered, and differently. Its place counts in our lens version.
struct JudgedDifferently
{
    ReviewPlace at;
    PracticeState ours = PracticeState::Met;
    PracticeState theirs = PracticeState::Met;
};

struct LensAgreement
{
    int lens = -1; // index into our ReviewState::lenses
    QVector<JudgedAlike> pillars; // in the order of our lens version
};

struct Agreement
{
    JudgedAlike total;
    QVector<LensAgreement> lenses; // that both apply, in our order
    QVector<JudgedDifferently> differences; // in the order of our lenses and their questions
};

// A practice is the same where both lens versions give it the same ids; what only one of them asks is left out.
Agreement agreementOf(const ReviewState &ours, const ReviewState &theirs);

} // namespace Plumbline
