// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/recap.h"

#include <algorithm>
#include <iterator>

namespace Plumbline {

namespace {

// Of a question as it was before; none where it was not asked, or by another version of its lens that knows no such question.
struct Standing
{
    Answer answer;
    Risk risk = Risk::Unanswered;
};

Standing standingBefore(const ReviewState &before, const Assessment &assessment, const LensId &lens, const QuestionId &question)
{
    const int index = before.indexOf(lens);
    if (index < 0 || !before.lenses[index].isApplied)
        return {};
    const int at = before.lenses[index].version->indexOf(question);
    if (at < 0)
        return {};
    return {before.lenses[index].answers[at], assessment.lenses[size_t(index)].questions[size_t(at)].risk};
}

} // namespace

Recap recapOf(const HeldSitting &sitting, const ReviewState &before, const ReviewState &after, const QVector<PartPresence> &parts)
{
    const Assessment assessedBefore = assess(before), assessedAfter = assess(after);
    Recap recap{sitting, std::make_shared<const ReviewState>(after), assessedBefore.total, assessedAfter.total, {}, {}, parts};
    for (int lens = 0; lens < after.lenses.size(); ++lens) {
        const LensReview &review = after.lenses[lens];
        for (int question = 0; review.isApplied && question < review.version->questionCount(); ++question) {
            const Standing was = standingBefore(before, assessedBefore, review.lensId(), review.version->question(question).id);
            if (review.answers[question] != was.answer)
                recap.questions.append(
                    {lens, question, was.risk, assessedAfter.lenses[size_t(lens)].questions[size_t(question)].risk});
        }
    }
    for (const Recorded<Minute> &minute : minutesOf(after)) {
        if (before.records.value(minute.id) != after.records.value(minute.id))
            recap.minutes.append(minute);
    }
    return recap;
}

QVector<RecapQuestion> Recap::newlyAnswered() const
{
    QVector<RecapQuestion> answered;
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(answered),
        [](const RecapQuestion &asked) { return asked.before == Risk::Unanswered && asked.after != Risk::Unanswered; });
    return answered;
}

QVector<RecapQuestion> Recap::atRisk() const
{
    QVector<RecapQuestion> found;
    for (const Risk risk : {Risk::High, Risk::Medium})
        std::copy_if(questions.begin(), questions.end(), std::back_inserter(found),
            [risk](const RecapQuestion &asked) { return asked.after == risk; });
    return found;
}

QStringList Recap::present() const
{
    QStringList names = sitting.present;
    for (const PartPresence &part : parts)
        names += part.names;
    names.removeDuplicates();
    return names;
}

bool Recap::isPresenceMixed() const
{
    const qsizetype all = present().size();
    return std::any_of(parts.begin(), parts.end(), [all](const PartPresence &part) { return part.names.size() < all; });
}

} // namespace Plumbline
