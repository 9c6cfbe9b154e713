// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/lenspractice.h"

namespace Plumbline {

std::optional<LensPractice> practiceWithIds(
    const ReviewState &state, const LensId &lensId, const QuestionId &questionId, const ChoiceId &choiceId)
{
    const int lens = state.indexOf(lensId);
    if (lens < 0 || !state.lenses[lens].isApplied)
        return std::nullopt;
    const LensVersion &version = *state.lenses[lens].version;
    const int question = version.indexOf(questionId);
    const int choice = question < 0 ? -1 : version.question(question).indexOf(choiceId);
    return choice < 0 ? std::nullopt : std::optional(LensPractice{lens, {question, choice}});
}

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

QVector<LensPractice> practicesIn(const QString &text, const ReviewState &state)
{
    QVector<LensPractice> practices;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList ids = line.split(u'\t');
        const auto practice
            = ids.size() == 3 ? practiceWithIds(state, LensId(ids[0]), QuestionId(ids[1]), ChoiceId(ids[2])) : std::nullopt;
        if (practice)
            practices += *practice;
    }
    return practices;
}

} // namespace Plumbline
