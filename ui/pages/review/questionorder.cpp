// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/questionorder.h"

#include <algorithm>

namespace Plumbline {

namespace {

using PillarPlace = std::pair<int, int>; // the lens, and its pillar

PillarPlace pillarOf(const OpenReview &session, QuestionRef ref)
{
    return {ref.lens, session.state().lenses[ref.lens].version->pillarOf(ref.question)};
}

} // namespace

std::optional<QuestionRef> questionBeside(const QVector<QuestionRef> &questions, QuestionRef here, int step)
{
    auto next = step > 0 ? std::upper_bound(questions.begin(), questions.end(), here)
                         : std::lower_bound(questions.begin(), questions.end(), here);
    if (step < 0 && next == questions.begin())
        return std::nullopt;
    if (step < 0)
        --next;
    return next == questions.end() ? std::nullopt : std::optional(*next);
}

std::optional<QuestionRef> unansweredAfter(const OpenReview &session, QVector<QuestionRef> questions, QuestionRef here)
{
    std::rotate(questions.begin(), std::upper_bound(questions.begin(), questions.end(), here), questions.end());
    std::stable_partition(questions.begin(), questions.end(),
        [&](const QuestionRef &ref) { return pillarOf(session, ref) == pillarOf(session, here); });
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const QuestionRef &ref) {
        const LensAssessment &assessment = session.assessment().lenses[size_t(ref.lens)];
        return ref != here && assessment.questions[size_t(ref.question)].risk == Risk::Unanswered;
    });
    return found == questions.end() ? std::nullopt : std::optional(*found);
}

std::optional<QuestionRef> pillarBeside(
    const OpenReview &session, const QVector<QuestionRef> &questions, QuestionRef here, int step)
{
    const PillarPlace pillar = pillarOf(session, here);
    std::optional<QuestionRef> first;
    for (const QuestionRef &ref : questions) {
        const PillarPlace other = pillarOf(session, ref);
        if (step > 0 && other > pillar)
            return ref;
        if (step < 0 && other < pillar && (!first || other != pillarOf(session, *first)))
            first = ref;
    }
    return first;
}

} // namespace Plumbline
