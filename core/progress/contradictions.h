// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewplace.h"
#include "core/review/reviewstate.h"

namespace Plumbline {

// Two things in a review that do not go together. They are listed and never changed: which of both is wrong, people know.
//
// A practice is met where it is ticked or met in another way, and unmet where its question is answered without it, partly met or
// not. What nobody answered and a question that as a whole is not applicable contradict nothing.
struct Contradiction
{
    enum class Kind {
        NoneWithOthers, // None-of-these, by its id or its title, is ticked beside practices; at: it
        LeansOnUnmet, // at: a practice that is met; other: what by the lens it leans on, and that is unmet
        TestedWithoutEvidence, // met and tested, but no source is named and the question has no picture; at: a choice with a
                               // basis of its own, or the question where it is the answer's
        AnsweredDifferently, // at: a practice; other: the same one in a lens before it. Of both, one is met, unmet or not
                             // applicable and the other something else of these
        NoteToDo, // at: what the notes are on that say TODO, in capitals or before a colon
        DoneButUnmet, // at: a practice that is complete by the plan and unmet
        GivenUpButMet, // at: a practice that is given up for another pillar, whether that has ended or not, and met
    };
    Kind kind = Kind::NoneWithOthers;
    ReviewPlace at;
    ReviewPlace other = {}; // of the kinds that have one

    bool concerns(int lens, int question) const { return at.isIn(lens, question) || other.isIn(lens, question); }
    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};
constexpr int contradictionKindCount = 7;

// What lenses say of their practices, whatever is answered: pairs in the order of the review.
struct PracticePair
{
    ReviewPlace practice;
    ReviewPlace other;
};
struct PracticePairs
{
    QVector<PracticePair> leaning; // the practice leans on the other one
    QVector<PracticePair> same; // the other is the same practice, in a lens before; of several the first comes first
};

// Of the lenses that are applied; it changes with them alone, so that whoever asks often keeps it.
//
// No lens says that it asks the same as another. Practices of two lenses are the same where the companions give them one
// published id or one id of AWS's API, or where both their titles and their questions' are the same, case and blanks
// ignored.
PracticePairs practicePairsOf(const ReviewState &state);

// In the order of lenses, pillars, questions and kinds; notes on a whole come before its parts. Lenses that are not applied say
// nothing. Where a practice is the same in several lenses before, it is held against the first of them that answers it.
QVector<Contradiction> contradictionsOf(const ReviewState &state, const PracticePairs &pairs);
QVector<Contradiction> contradictionsOf(const ReviewState &state);

} // namespace Plumbline
