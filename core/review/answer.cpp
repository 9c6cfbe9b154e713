// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/answer.h"

namespace Plumbline {

ChoiceStatus Answer::statusOf(int choice) const
{
    if (notApplicable & choiceBit(choice))
        return ChoiceStatus::NotApplicable;
    return selected & choiceBit(choice) ? ChoiceStatus::Selected : ChoiceStatus::Unselected;
}

const Basis &Answer::basisOf(int choice) const
{
    const auto note = choiceNotes.find(choice);
    return note == choiceNotes.end() || note->basis.isEmpty() ? basis : note->basis;
}

namespace {

ChoiceSet noneOfThese(const QList<Choice> &choices)
{
    ChoiceSet set = 0;
    for (int i = 0; i < choices.size(); ++i) {
        if (choices[i].isNoneOfThese())
            set |= choiceBit(i);
    }
    return set;
}

template <typename Change>
void changeNote(Answer &answer, int choice, Change change)
{
    ChoiceNote note = answer.choiceNotes.value(choice);
    change(note);
    if (note.isEmpty())
        answer.choiceNotes.remove(choice);
    else
        answer.choiceNotes[choice] = note;
}

void liftMark(Answer &answer, int choice)
{
    answer.notApplicable &= ~choiceBit(choice);
    changeNote(answer, choice, [](ChoiceNote &note) { note.reason = Reason::None; });
}

void clearMissing(Answer &answer, int choice)
{
    changeNote(answer, choice, [](ChoiceNote &note) { note.missing.clear(); });
}

} // namespace

Answer withSelection(Answer answer, const QList<Choice> &choices, int choice, bool selected)
{
    const ChoiceSet bit = choiceBit(choice);
    if (!selected) {
        answer.selected &= ~bit;
        return answer;
    }
    const ChoiceSet none = noneOfThese(choices);
    liftMark(answer, choice);
    clearMissing(answer, choice);
    answer.selected = none & bit ? bit : (answer.selected & ~none) | bit;
    return answer;
}

Answer withNotApplicable(Answer answer, const QList<Choice> &choices, int choice, bool notApplicable, Reason reason)
{
    if (choices[choice].isNoneOfThese())
        return answer;
    if (!notApplicable) {
        liftMark(answer, choice);
        return answer;
    }
    answer.selected &= ~choiceBit(choice);
    answer.notApplicable |= choiceBit(choice);
    clearMissing(answer, choice);
    changeNote(answer, choice, [reason](ChoiceNote &note) { note.reason = reason; });
    return answer;
}

Answer withReason(Answer answer, int choice, Reason reason)
{
    changeNote(answer, choice, [reason](ChoiceNote &note) { note.reason = reason; });
    return answer;
}

Answer withChoiceNotes(Answer answer, int choice, const QString &notes)
{
    changeNote(answer, choice, [&notes](ChoiceNote &note) { note.notes = notes; });
    return answer;
}

Answer withMissing(Answer answer, const QList<Choice> &choices, int choice, const QString &missing)
{
    if (choices[choice].isNoneOfThese())
        return answer;
    if (!missing.isEmpty()) {
        answer.selected &= ~choiceBit(choice);
        liftMark(answer, choice);
    }
    changeNote(answer, choice, [&missing](ChoiceNote &note) { note.missing = missing; });
    return answer;
}

Answer withChoiceBasis(Answer answer, int choice, const Basis &basis)
{
    changeNote(answer, choice, [&basis](ChoiceNote &note) { note.basis = basis; });
    return answer;
}

Answer answeredBy(Answer answer, const QString &by, QDate on)
{
    if (answer.basis.proof == Proof::Unstated)
        answer.basis = answer.isAnswered() ? Basis{Proof::Unstated, by, on, {}} : Basis();
    return answer;
}

Answer confirmedBy(Answer answer, const QString &by, QDate on)
{
    answer.basis.on = on;
    if (!by.isEmpty())
        answer.basis.by = by;
    answer.isToConfirm = false;
    return answer;
}

} // namespace Plumbline
