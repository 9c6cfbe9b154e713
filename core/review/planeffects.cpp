// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/lostpractices.h"

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

} // namespace Plumbline
