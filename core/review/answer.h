// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/condition.h"

#include <QMap>
#include <QString>

namespace Plumbline {

// Why something is not applicable; AWS's five reasons.
enum class Reason { None, OutOfScope, BusinessPriorities, ArchitectureConstraints, Other };

// What was said about a single choice besides its tick.
struct ChoiceNote
{
    Reason reason = Reason::None; // for a choice that is not applicable
    QString notes;

    bool isEmpty() const { return reason == Reason::None && notes.isEmpty(); }
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

    ChoiceStatus statusOf(int choice) const;
    bool isUntouched() const { return *this == Answer(); }
    friend bool operator==(const Answer &, const Answer &) = default;
};

// The verbs of answering, as pure functions: each gives the answer that follows.

// Selecting None-of-these clears the other selections, their not-applicable marks stay; selecting another clears
// None-of-these. A selected choice is no longer not applicable.
Answer withSelection(Answer answer, const QList<Choice> &choices, int choice, bool selected);
// None-of-these cannot be not applicable: then the answer comes back as it was.
Answer withNotApplicable(Answer answer, const QList<Choice> &choices, int choice, bool notApplicable, Reason reason);
Answer withChoiceNotes(Answer answer, int choice, const QString &notes);

} // namespace Plumbline
