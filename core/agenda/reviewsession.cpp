// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/reviewsession.h"

#include <set>

namespace Plumbline {

namespace {

QDateTime nextWorkingDay(const QDateTime &day, const QList<Qt::DayOfWeek> &workingDays)
{
    QDateTime next = day.addDays(1);
    while (!workingDays.contains(Qt::DayOfWeek(next.date().dayOfWeek())))
        next = next.addDays(1);
    return next;
}

} // namespace

QDateTime ReviewSession::endOf(int sitting) const
{
    constexpr int secondsOfMinute = 60;
    return begins[sitting].addSecs(qint64(plan.sittings[sitting].minutes()) * secondsOfMinute);
}

int ReviewSession::lensesAsked() const
{
    std::set<int> lenses;
    for (const Sitting &sitting : plan.sittings)
        for (const SessionPart &part : sitting.parts)
            lenses.insert(part.pillar.lens);
    for (const SessionPart &part : plan.leftOut)
        lenses.insert(part.pillar.lens);
    return int(lenses.size());
}

ReviewSession reviewSession(const WorkloadId &workload, std::shared_ptr<const ReviewState> state, const SessionOptions &options,
    const FirstSitting &first)
{
    ReviewSession session{workload, std::move(state), options, {}};
    session.plan = planSession(*session.state, options);
    for (int sitting = 0; first.begin.isValid() && sitting < session.plan.sittings.size(); ++sitting)
        session.begins += session.begins.isEmpty() ? first.begin : nextWorkingDay(session.begins.last(), first.workingDays);
    return session;
}

} // namespace Plumbline
