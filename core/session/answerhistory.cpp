// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/answerhistory.h"

#include "core/store/journalcodec.h"

namespace Plumbline {

// From now backwards: each entry is taken off the state that it led to, which gives the state that the one before led to.
QVector<AnswerStep> answerHistory(const OpenReview &review, int lens, int question)
{
    QVector<AnswerStep> steps;
    ReviewState standing = review.state();
    const LensId lensId = standing.lenses[lens].lensId();
    const QuestionId questionId = standing.lenses[lens].version->question(question).id;
    for (auto entry = review.journal().rbegin(); entry != review.journal().rend(); ++entry) {
        const Result<QVector<Change>> changes = changesOf(*entry, standing);
        if (!changes)
            break;
        for (const Change &change : *changes) {
            const auto *answer = std::get_if<AnswerChange>(&change);
            if (answer && answer->lens == lensId && answer->question == questionId)
                steps.append({*entry, answer->before, answer->after});
        }
        for (const Change &change : inverted(*changes)) {
            const bool isOfLenses = std::holds_alternative<LensUseChange>(change);
            if (isOfLenses || !apply(change, standing, {}))
                return steps;
        }
    }
    return steps;
}

} // namespace Plumbline
