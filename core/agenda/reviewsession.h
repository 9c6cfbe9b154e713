// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sessionplan.h"

#include <QDateTime>

#include <memory>

namespace Plumbline {

// A session as people are told of it: of which review, what is planned, and when.
struct ReviewSession
{
    WorkloadId workload;
    std::shared_ptr<const ReviewState> state; // never null
    SessionOptions options;
    SessionPlan plan;
    QVector<QDateTime> begins = {}; // of the sittings, in the time zone of who plans them; empty: there are no dates yet

    QDateTime endOf(int sitting) const; // where there are dates
    int lensesAsked() const; // how many lenses the plan has questions of, left out or not
};

// When the first sitting is given, each of the following is at the same time of the next working day. Holidays are not known.
struct FirstSitting
{
    QDateTime begin; // invalid: there are no dates yet
    QList<Qt::DayOfWeek> workingDays; // not empty
};
ReviewSession reviewSession(const WorkloadId &workload, std::shared_ptr<const ReviewState> state, const SessionOptions &options,
    const FirstSitting &first);

} // namespace Plumbline
