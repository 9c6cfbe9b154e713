// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/plan.h"

#include <algorithm>

namespace Plumbline {

namespace {

void addQuestion(QVector<PlanLine> &plan, const ReviewState &state, int lens, int question, Risk risk)
{
    const LensReview &review = state.lenses[lens];
    const LensVersion &version = *review.version;
    const Answer &answer = review.answers[question];
    const ChoiceSet unmet = version.program(question).practices & ~answer.selected & ~answer.notApplicable;
    for (int choice = 0; choice < version.question(question).choices.size(); ++choice) {
        if (!(unmet & choiceBit(choice)))
            continue;
        const PracticeKey key{question, choice};
        plan.append({lens, key, risk, version.notes(question, choice).level == Level::Low, review.items.value(key)});
    }
}

} // namespace

QVector<PlanLine> improvementPlan(const ReviewState &state, const Assessment &assessment)
{
    // A pillar's turn: its place in the priorities, those without one after all others in lens order.
    struct Turn
    {
        qsizetype priority;
        int lens;
        int pillar;
    };
    std::vector<Turn> turns;
    const QStringList &priorities = state.workload.pillarPriorities;
    for (int lens = 0; lens < state.lenses.size(); ++lens) {
        for (int pillar = 0; pillar < int(assessment.lenses[size_t(lens)].pillars.size()); ++pillar) {
            const qsizetype priority = priorities.indexOf(state.lenses[lens].version->lens().pillars[pillar].id.text());
            turns.push_back({priority < 0 ? priorities.size() : priority, lens, pillar});
        }
    }
    std::stable_sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) { return a.priority < b.priority; });

    QVector<PlanLine> plan;
    for (const Turn &turn : turns) {
        const LensVersion &version = *state.lenses[turn.lens].version;
        const int first = version.firstQuestionOf(turn.pillar);
        const int end = first + int(version.lens().pillars[turn.pillar].questions.size());
        for (const Risk risk : {Risk::High, Risk::Medium}) {
            for (int question = first; question < end; ++question) {
                if (assessment.lenses[size_t(turn.lens)].questions[size_t(question)].risk == risk)
                    addQuestion(plan, state, turn.lens, question, risk);
            }
        }
    }
    return plan;
}

} // namespace Plumbline
