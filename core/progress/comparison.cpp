// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/comparison.h"

#include <algorithm>

namespace Plumbline {

namespace {

// A lens at one point; null where it is not applied there.
struct Point
{
    const LensReview *review = nullptr;
    const LensAssessment *assessment = nullptr;

    int questionCount() const { return review ? review->version->questionCount() : 0; }
    int indexOf(const QuestionId &question) const { return review ? review->version->indexOf(question) : -1; }
    std::optional<Risk> riskOf(int question) const
    {
        if (question < 0)
            return std::nullopt;
        return assessment->questions[size_t(question)].risk;
    }
    PracticeState stateOf(int question, int choice) const
    {
        if (question < 0 || choice < 0)
            return PracticeState::NotAsked;
        return practiceState(*review, assessment->questions[size_t(question)], question, choice);
    }
};

int choiceIn(const Point &point, int question, const ChoiceId &choice)
{
    return question < 0 ? -1 : point.review->version->question(question).indexOf(choice);
}

void addPractice(LensComparison &comparison, const ComparedPractice &practice)
{
    const auto change = changeBetween(practice.from, practice.to);
    if (!change)
        return;
    comparison.practices.append(practice);
    comparison.practices.last().change = *change;
    ++comparison.changes[size_t(*change)];
}

// The practices of question `at` of `to`, or of `from` where they are not in `to` any more.
void addPractices(LensComparison &comparison, const Point &from, const Point &to, bool isInTo, int at)
{
    const Point &here = isInTo ? to : from;
    const LensVersion &version = *here.review->version;
    const Question &question = version.question(at);
    const int inFrom = from.indexOf(question.id);
    const int inTo = to.indexOf(question.id);
    for (int choice = 0; choice < question.choices.size(); ++choice) {
        const ChoiceId &id = question.choices[choice].id;
        if (!question.choices[choice].isPractice())
            continue;
        const int choiceInTo = choiceIn(to, inTo, id);
        if (!isInTo && choiceInTo >= 0)
            continue;
        addPractice(comparison,
            {version.lens().pillars[version.pillarOf(at)].id, question.id, id, {at, choice}, isInTo,
                from.stateOf(inFrom, choiceIn(from, inFrom, id)), to.stateOf(inTo, choiceInTo), PracticeChange::StillOpen});
    }
}

void addQuestions(LensComparison &comparison, const Point &from, const Point &to)
{
    for (const bool isInTo : {true, false}) {
        const Point &here = isInTo ? to : from;
        for (int at = 0; at < here.questionCount(); ++at) {
            const LensVersion &version = *here.review->version;
            const QuestionId &id = version.question(at).id;
            addPractices(comparison, from, to, isInTo, at);
            const int inTo = to.indexOf(id);
            if (isInTo || inTo < 0)
                comparison.questions.append(
                    {id, version.lens().pillars[version.pillarOf(at)].id, from.riskOf(from.indexOf(id)), to.riskOf(inTo)});
        }
    }
}

LensComparison compareLens(const LensId &lens, const Point &from, const Point &to)
{
    LensComparison comparison;
    comparison.lens = lens;
    if (from.review) {
        comparison.fromVersion = from.review->version;
        comparison.from = *from.assessment;
    }
    if (to.review) {
        comparison.toVersion = to.review->version;
        comparison.to = *to.assessment;
    }
    addQuestions(comparison, from, to);
    return comparison;
}

Point pointOf(const ReviewState &state, const Assessment &assessment, const LensId &lens)
{
    const int index = state.indexOf(lens);
    if (index < 0 || !state.lenses[index].isApplied)
        return {};
    return {&state.lenses[index], &assessment.lenses[size_t(index)]};
}

QVector<LensId> lensesOf(const ReviewState &from, const ReviewState &to)
{
    QVector<LensId> ids;
    for (const ReviewState *state : {&to, &from}) {
        for (const LensReview &review : state->lenses) {
            if (review.isApplied && !ids.contains(review.lensId()))
                ids.append(review.lensId());
        }
    }
    return ids;
}

} // namespace

std::optional<PracticeChange> changeBetween(PracticeState from, PracticeState to)
{
    using State = PracticeState;
    if (from == to)
        return to == State::Unmet ? std::optional(PracticeChange::StillOpen) : std::nullopt;
    switch (to) {
    case State::Met:
        return from == State::Unmet ? PracticeChange::Resolved : PracticeChange::NewlyMet;
    case State::Unmet:
        return from == State::Met ? PracticeChange::Regressed : PracticeChange::New;
    case State::NotApplicable:
        return PracticeChange::NewlyNotApplicable;
    case State::Unanswered:
        // Asked for the first time and not answered yet says nothing about the workload.
        return from == State::NotAsked ? std::nullopt : std::optional(PracticeChange::NoLongerAnswered);
    case State::NotAsked:
        return PracticeChange::NoLongerAsked;
    }
    Q_UNREACHABLE();
}

PracticeState practiceState(const LensReview &review, const QuestionRisk &risk, int question, int choice)
{
    switch (risk.risk) {
    case Risk::NotApplicable:
        return PracticeState::NotApplicable;
    case Risk::Unanswered:
        return PracticeState::Unanswered;
    case Risk::High:
    case Risk::Medium:
    case Risk::None:
        switch (review.answers[question].statusOf(choice)) {
        case ChoiceStatus::Selected:
            return PracticeState::Met;
        case ChoiceStatus::Unselected:
            return PracticeState::Unmet;
        case ChoiceStatus::NotApplicable:
            return PracticeState::NotApplicable;
        }
    }
    Q_UNREACHABLE();
}

Comparison compare(const ReviewState &from, const ReviewState &to)
{
    const Assessment fromAssessment = assess(from);
    const Assessment toAssessment = assess(to);
    Comparison comparison;
    comparison.from = fromAssessment.total;
    comparison.to = toAssessment.total;
    for (const LensId &lens : lensesOf(from, to)) {
        comparison.lenses.append(compareLens(lens, pointOf(from, fromAssessment, lens), pointOf(to, toAssessment, lens)));
        for (size_t i = 0; i < comparison.changes.size(); ++i)
            comparison.changes[i] += comparison.lenses.last().changes[i];
    }
    return comparison;
}

} // namespace Plumbline
