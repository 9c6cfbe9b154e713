// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/condition.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace Plumbline {

// Why something is not applicable: AWS's five reasons, and ours for a single choice whose aim is reached in another way, by a
// compensating measure that its notes tell. To the rules that is not applicable like any other.
enum class Reason { None, OutOfScope, BusinessPriorities, ArchitectureConstraints, Other, MetOtherwise };

// How far somebody looked into what an answer says, the weakest first.
enum class Proof { Unstated, Said, Shown, Tested };

// How it is known what an answer or a single choice says. The day is that on which somebody last stood for it.
struct Basis
{
    Proof proof = Proof::Unstated;
    QString by; // who said, showed or tested it
    QDate on;
    QString source; // what was shown: a link, the name of a document

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("proof", self.proof...);
        visit("by", self.by...);
        visit("on", self.on...);
        visit("source", self.source...);
    }
    bool isEmpty() const { return *this == Basis(); }
    friend bool operator==(const Basis &, const Basis &) = default;
};

// What was said about a single choice besides its tick.
struct ChoiceNote
{
    Reason reason = Reason::None; // for a choice that is not applicable
    QString notes;
    QString missing = {}; // of a practice that is partly met, what it lacks; empty: it is not. To the rules it is not met.
    Basis basis = {}; // empty: as of the answer

    bool isEmpty() const { return *this == ChoiceNote(); }
    friend bool operator==(const ChoiceNote &, const ChoiceNote &) = default;
};

enum class ChoiceStatus { Unselected, Selected, NotApplicable };

// The answer to one question of one workload. Choices are bits by their index in the lens version in use.
// A choice is never both selected and not applicable. Selections stay under a question's not-applicable mark.
struct Answer
{
    ChoiceSet selected = 0;
    ChoiceSet notApplicable = 0;
    bool isApplicable = true;
    Reason reason = Reason::None; // of the question's mark; kept when the mark is lifted
    QString notes;
    QMap<int, ChoiceNote> choiceNotes; // by choice index; holds no empty ones
    Basis basis; // of what no choice has a basis of its own for
    bool isToConfirm = false; // somebody has yet to say whether it is so
    bool isMarked = false; // for a second look

    ChoiceStatus statusOf(int choice) const;
    bool isPartlyMet(int choice) const { return !choiceNotes.value(choice).missing.isEmpty(); }
    const Basis &basisOf(int choice) const; // its own, or that of the answer
    bool isAnswered() const { return selected != 0 || notApplicable != 0 || !isApplicable; }
    bool isUntouched() const { return *this == Answer(); }
    friend bool operator==(const Answer &, const Answer &) = default;
};

// The verbs of answering, as pure functions: each gives the answer that follows.

// Selecting None-of-these clears the other selections, their not-applicable marks stay; selecting another clears
// None-of-these. A selected choice is no longer not applicable.
Answer withSelection(Answer answer, const QList<Choice> &choices, int choice, bool selected);
// None-of-these cannot be not applicable: then the answer comes back as it was.
Answer withNotApplicable(Answer answer, const QList<Choice> &choices, int choice, bool notApplicable, Reason reason);
Answer withReason(Answer answer, int choice, Reason reason); // of a choice, whether it is marked or not
Answer withChoiceNotes(Answer answer, int choice, const QString &notes);
// Not selected, and not marked as not applicable; without a text no longer partly met.
Answer withMissing(Answer answer, const QList<Choice> &choices, int choice, const QString &missing);
Answer withChoiceBasis(Answer answer, int choice, const Basis &basis);
// Whoever answers stands for it, on that day; `by` may be empty. Where it was stated how it is known, that stays; what is not
// answered any more nobody stands for.
Answer answeredBy(Answer answer, const QString &by, QDate on);
// Somebody stands for it as it is, on that day, and it need not be confirmed any more.
Answer confirmedBy(Answer answer, const QString &by, QDate on);

} // namespace Plumbline
