// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/takenanswers.h"

#include "core/review/lensupgrade.h"

namespace Plumbline {

namespace {

Answer toConfirm(Answer answer, const Answer &ours)
{
    answer.isToConfirm = true;
    answer.isMarked = ours.isMarked;
    if (!ours.notes.isEmpty())
        answer.notes = ours.notes;
    for (auto note = ours.choiceNotes.begin(); note != ours.choiceNotes.end(); ++note)
        answer.choiceNotes.insert(note.key(), *note);
    return answer;
}

} // namespace

QVector<TakenAnswer> answersFrom(const ReviewState &theirs, const ReviewState &ours)
{
    QVector<TakenAnswer> taken;
    for (int lens = 0; lens < ours.lenses.size(); ++lens) {
        const LensReview &review = ours.lenses[lens];
        const LensReview *other = review.isApplied ? theirs.applied(review.lensId()) : nullptr;
        if (!other)
            continue;
        const LensReview carried = carriedOver(*other, review.version);
        for (int question = 0; question < review.answers.size(); ++question) {
            if (!review.answers[question].isAnswered() && carried.answers[question].isAnswered())
                taken.append({lens, question, toConfirm(carried.answers[question], review.answers[question])});
        }
    }
    return taken;
}

QVector<Change> changesFor(const ReviewState &ours, const QVector<TakenAnswer> &answers)
{
    QVector<Change> changes;
    for (const TakenAnswer &taken : answers) {
        const LensReview &review = ours.lenses[taken.lens];
        changes.append(AnswerChange{
            review.lensId(), review.version->question(taken.question).id, review.answers[taken.question], taken.answer});
    }
    return changes;
}

} // namespace Plumbline
