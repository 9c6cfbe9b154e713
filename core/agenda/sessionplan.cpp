// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sessionplan.h"

#include "core/agenda/sittings.h"
#include "core/agenda/triage.h"

#include <algorithm>
#include <numeric>

namespace Plumbline {

namespace {

template <typename List>
int minutesIn(const List &list)
{
    return std::accumulate(list.begin(), list.end(), 0, [](int sum, const auto &part) { return sum + part.minutes(); });
}

int questionsIn(const QVector<SessionPart> &parts)
{
    return std::accumulate(
        parts.begin(), parts.end(), 0, [](int sum, const SessionPart &part) { return sum + int(part.questions.size()); });
}

// What the session could ask of one pillar; the rest of it is counted.
SessionPart partOf(const ReviewState &state, const PillarRef &pillar, SessionScope scope, SessionPlan &plan)
{
    const LensReview &review = state.lenses[pillar.lens];
    const int first = review.version->firstQuestionOf(pillar.pillar);
    const int end = first + int(review.version->lens().pillars[pillar.pillar].questions.size());
    SessionPart part{pillar, {}};
    for (int question = first; question < end; ++question) {
        const Answer &answer = review.answers[question];
        if (!answer.isApplicable)
            ++plan.notApplicable;
        else if (scope == SessionScope::Open && !isOpen(answer))
            ++plan.settled;
        else
            part.questions.append({question, minutesFor(*review.version, question)});
    }
    return part;
}

// In the order in which they are named.
void addRoles(QVector<SessionRole> &roles, const ReviewState &state, const SessionPart &part, int sitting)
{
    const LensVersion &version = *state.lenses[part.pillar.lens].version;
    for (const SessionQuestion &asked : part.questions) {
        for (const QString &name : version.notes(asked.question).who) {
            auto role = std::find_if(roles.begin(), roles.end(), [&](const SessionRole &known) { return known.name == name; });
            if (role == roles.end())
                role = roles.insert(role, {name, {}, 0});
            role->minutes += asked.minutes;
            if (!role->sittings.contains(sitting))
                role->sittings.append(sitting);
        }
    }
}

void sortByNeed(QVector<SessionRole> &roles)
{
    std::stable_sort(
        roles.begin(), roles.end(), [](const SessionRole &a, const SessionRole &b) { return a.minutes > b.minutes; });
}

} // namespace

int SessionPart::minutes() const
{
    return std::accumulate(
        questions.begin(), questions.end(), 0, [](int sum, const SessionQuestion &question) { return sum + question.minutes; });
}

int Sitting::minutes() const
{
    return minutesIn(parts);
}

int SessionPlan::minutes() const
{
    return minutesIn(sittings);
}

int SessionPlan::questions() const
{
    return std::accumulate(
        sittings.begin(), sittings.end(), 0, [](int sum, const Sitting &sitting) { return sum + questionsIn(sitting.parts); });
}

int SessionPlan::minutesLeftOut() const
{
    return minutesIn(leftOut);
}

int SessionPlan::questionsLeftOut() const
{
    return questionsIn(leftOut);
}

SessionPlan planSession(const ReviewState &state, const SessionOptions &options)
{
    SessionPlan plan;
    QVector<SessionPart> parts;
    for (const PillarRef &pillar : pillarsInTurn(state)) {
        if (const SessionPart part = partOf(state, pillar, options.scope, plan); !part.questions.isEmpty())
            parts.append(part);
    }
    if (options.minutesInAll) {
        const Triage chosen = triage(state, parts, *options.minutesInAll);
        parts = chosen.kept;
        plan.leftOut = chosen.leftOut;
    }
    plan.sittings = partedIntoSittings(parts, options.minutesPerSitting);
    return plan;
}

bool isOpen(const Answer &answer)
{
    return !answer.isAnswered() || answer.isToConfirm || answer.isMarked;
}

int minutesFor(const LensVersion &version, int question)
{
    if (const int planned = version.notes(question).minutes; planned > 0)
        return planned;
    constexpr int perPractice = 4, step = 5, least = 10, most = 30;
    const QList<Choice> &choices = version.question(question).choices;
    const auto practices = int(std::count_if(choices.begin(), choices.end(), [](const Choice &c) { return c.isPractice(); }));
    return std::clamp((practices * perPractice + step / 2) / step * step, least, most);
}

QStringList rolesIn(const ReviewState &state, const QVector<SessionPart> &parts)
{
    QVector<SessionRole> roles;
    for (const SessionPart &part : parts)
        addRoles(roles, state, part, 0);
    sortByNeed(roles);
    QStringList names;
    for (const SessionRole &role : std::as_const(roles))
        names += role.name;
    return names;
}

QVector<SessionRole> rolesOf(const ReviewState &state, const SessionPlan &plan)
{
    QVector<SessionRole> roles;
    for (int sitting = 0; sitting < plan.sittings.size(); ++sitting)
        for (const SessionPart &part : plan.sittings[sitting].parts)
            addRoles(roles, state, part, sitting);
    sortByNeed(roles);
    return roles;
}

} // namespace Plumbline
