// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/triage.h"

#include <algorithm>

namespace Plumbline {

namespace {

int gravityOf(Risk risk)
{
    return risk == Risk::High ? 2 : risk == Risk::Medium ? 1 : 0;
}

struct Candidate
{
    Stakes stakes;
    qsizetype part;
    SessionQuestion question;
    bool isKept = false;
};

void append(QVector<SessionPart> &parts, const PillarRef &pillar, const SessionQuestion &question)
{
    if (parts.isEmpty() || parts.last().pillar != pillar)
        parts.append({pillar, {}});
    parts.last().questions.append(question);
}

} // namespace

Stakes stakesOf(const QuestionProgram &program, const Answer &answer)
{
    const ChoiceSet known = isOpen(answer) ? 0 : answer.selected;
    const ChoiceSet able = program.practices & ~answer.notApplicable;
    Stakes stakes;
    stakes.worst = gravityOf(assessByRules(program, known, answer.notApplicable).risk);
    for (int choice = 0; choice < Question::maxChoices; ++choice) {
        if (!(able & ~known & choiceBit(choice)))
            continue;
        const Risk risk = assessByRules(program, able & ~choiceBit(choice), answer.notApplicable).risk;
        stakes.high += risk == Risk::High;
        stakes.medium += risk == Risk::Medium;
    }
    return stakes;
}

Triage triage(const ReviewState &state, const QVector<SessionPart> &all, int minutes)
{
    std::vector<Candidate> candidates;
    for (qsizetype part = 0; part < all.size(); ++part) {
        const LensReview &review = state.lenses[all[part].pillar.lens];
        for (const SessionQuestion &question : all[part].questions)
            candidates.push_back(
                {stakesOf(review.version->program(question.question), review.answers[question.question]), part, question, false});
    }
    std::vector<Candidate *> bySoonest;
    for (Candidate &candidate : candidates)
        bySoonest.push_back(&candidate);
    std::stable_sort(
        bySoonest.begin(), bySoonest.end(), [](const Candidate *a, const Candidate *b) { return a->stakes > b->stakes; });
    int left = minutes;
    for (Candidate *candidate : bySoonest) {
        candidate->isKept = candidate->question.minutes <= left;
        left -= candidate->isKept ? candidate->question.minutes : 0;
    }
    Triage triage;
    for (const Candidate &candidate : candidates)
        append(candidate.isKept ? triage.kept : triage.leftOut, all[candidate.part].pillar, candidate.question);
    return triage;
}

} // namespace Plumbline
