// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/lasttime.h"

namespace Plumbline {

LastTime::LastTime(const QVector<Milestone> &milestones)
{
    if (milestones.isEmpty())
        return;
    m_then = milestones.last().state;
    m_milestone = milestones.last().name;
}

const LensReview *LastTime::reviewThen(const LensReview &now) const
{
    const int lens = m_then ? m_then->indexOf(now.lensId()) : -1;
    return lens >= 0 && m_then->lenses[lens].isApplied ? &m_then->lenses[lens] : nullptr;
}

LastTime::ChoiceThen LastTime::choice(const LensReview &now, int question, int choice) const
{
    const LensReview *then = reviewThen(now);
    const Question &asked = now.version->question(question);
    const int questionThen = then ? then->version->indexOf(asked.id) : -1;
    const int choiceThen = questionThen < 0 ? -1 : then->version->question(questionThen).indexOf(asked.choices[choice].id);
    if (choiceThen < 0)
        return {};
    const Answer &answer = then->answers[questionThen];
    const QuestionRisk risk = assess(then->version->program(questionThen), answer);
    return {practiceState(*then, risk, questionThen, choiceThen), answer.choiceNotes.value(choiceThen).notes};
}

bool LastTime::hasChanged(const LensReview &now, int question) const
{
    const Answer &answer = now.answers[question];
    const LensReview *then = reviewThen(now);
    const int questionThen = then ? then->version->indexOf(now.version->question(question).id) : -1;
    if (questionThen < 0)
        return answer.isAnswered();
    const Answer &before = then->answers[questionThen];
    if (before.isApplicable != answer.isApplicable)
        return true;
    const Question &askedThen = then->version->question(questionThen);
    const QList<Choice> &choices = now.version->question(question).choices;
    for (int choice = 0; choice < choices.size(); ++choice) {
        const int choiceThen = askedThen.indexOf(choices[choice].id);
        const ChoiceStatus status = choiceThen < 0 ? ChoiceStatus::Unselected : before.statusOf(choiceThen);
        if (answer.statusOf(choice) != status)
            return true;
    }
    return false;
}

} // namespace Plumbline
