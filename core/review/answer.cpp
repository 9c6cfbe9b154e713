// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/answer.h"

namespace Plumbline {

ChoiceStatus Answer::statusOf(int choice) const
{
    if (notApplicable & choiceBit(choice))
        return ChoiceStatus::NotApplicable;
    return selected & choiceBit(choice) ? ChoiceStatus::Selected : ChoiceStatus::Unselected;
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

void setNote(Answer &answer, int choice, const ChoiceNote &note)
{
    if (note.isEmpty())
        answer.choiceNotes.remove(choice);
    else
        answer.choiceNotes[choice] = note;
}

void liftMark(Answer &answer, int choice)
{
    answer.notApplicable &= ~choiceBit(choice);
    setNote(answer, choice, {Reason::None, answer.choiceNotes.value(choice).notes});
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
    setNote(answer, choice, {reason, answer.choiceNotes.value(choice).notes});
    return answer;
}

Answer withChoiceNotes(Answer answer, int choice, const QString &notes)
{
    setNote(answer, choice, {answer.choiceNotes.value(choice).reason, notes});
    return answer;
}

} // namespace Plumbline
