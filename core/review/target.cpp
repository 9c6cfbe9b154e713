// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/target.h"

namespace Plumbline {

QString practicesText(const ReviewState &state, const QVector<LensPractice> &practices)
{
    QStringList lines;
    for (const auto &[lens, practice] : practices) {
        const LensVersion &version = *state.lenses[lens].version;
        const Question &question = version.question(practice.question);
        lines += QStringList{version.id().text(), question.id.text(), question.choices[practice.choice].id.text()}.join(u'\t');
    }
    return lines.join(u'\n');
}

QVector<LensPractice> practicesOf(const Target &target, const ReviewState &state)
{
    QVector<LensPractice> practices;
    for (const QString &line : target.practices.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList ids = line.split(u'\t');
        const auto practice
            = ids.size() == 3 ? practiceWithIds(state, LensId(ids[0]), QuestionId(ids[1]), ChoiceId(ids[2])) : std::nullopt;
        if (practice)
            practices += *practice;
    }
    return practices;
}

ReviewState withMet(ReviewState state, const QVector<LensPractice> &practices)
{
    for (const auto &[lens, practice] : practices) {
        LensReview &review = state.lenses[lens];
        Answer &answer = review.answers[practice.question];
        answer = withSelection(answer, review.version->question(practice.question).choices, practice.choice, true);
    }
    return state;
}

} // namespace Plumbline
