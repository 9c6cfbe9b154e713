// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/planeffects.h"

#include <map>

namespace Plumbline {

QVector<Change> reopenedItems(const LensReview &review, int question, const Answer &after)
{
    const Question &asked = review.version->question(question);
    QVector<Change> changes;
    for (auto item = review.items.begin(); item != review.items.end(); ++item) {
        const int choice = item.key().choice;
        const bool isLost = item.key().question == question && after.isApplicable
            && review.answers[question].statusOf(choice) == ChoiceStatus::Selected
            && after.statusOf(choice) == ChoiceStatus::Unselected;
        if (!isLost || item->status != ImprovementStatus::Complete)
            continue;
        ImprovementItem open = *item;
        open.status = ImprovementStatus::NotStarted;
        changes.append(ItemChange{review.lensId(), asked.id, asked.choices[choice].id, *item, open});
    }
    return changes;
}

QVector<Change> completedItems(const ReviewState &state, const QVector<LensPractice> &practices)
{
    QVector<Change> changes;
    for (const auto &[lens, practice] : practices) {
        const LensReview &review = state.lenses[lens];
        const Question &question = review.version->question(practice.question);
        const ImprovementItem before = review.items.value(practice);
        if (!before.isOpen())
            continue;
        ImprovementItem after = before;
        after.status = ImprovementStatus::Complete;
        changes.append(ItemChange{review.lensId(), question.id, question.choices[practice.choice].id, before, after});
    }
    return changes;
}

QVector<Change> completedItems(const ReviewState &state, const Action &before, const Action &after)
{
    return before.isOpen() && !after.isOpen() ? completedItems(state, practicesIn(after.practices, state)) : QVector<Change>();
}

QVector<Change> metAnswers(const ReviewState &state, const QVector<LensPractice> &practices, const QString &by, QDate on)
{
    std::map<std::pair<int, int>, Answer> answers; // by lens and question
    for (const auto &[lens, practice] : practices) {
        const LensReview &review = state.lenses[lens];
        const auto answer = answers.try_emplace({lens, practice.question}, review.answers[practice.question]).first;
        answer->second
            = withSelection(answer->second, review.version->question(practice.question).choices, practice.choice, true);
    }
    QVector<Change> changes;
    for (const auto &[place, after] : answers) {
        const LensReview &review = state.lenses[place.first];
        const Answer &before = review.answers[place.second];
        if (after != before)
            changes.append(
                AnswerChange{review.lensId(), review.version->question(place.second).id, before, answeredBy(after, by, on)});
    }
    return changes;
}

} // namespace Plumbline
