// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reports.h"
#include "core/session/openreview.h"

class QComboBox;

namespace Plumbline {

// The points of a review that can be read: its milestones, and now, which has the null id.

QString pointName(const OpenReview &session, const MilestoneId &point); // "Now" for now
// Null where the milestone is gone or could not be read.
std::shared_ptr<const ReviewState> stateAt(const OpenReview &session, const MilestoneId &point);
// What a report of that point is made from. `nowMs`: the time that "now" is.
ReportSource sourceAt(const OpenReview &session, const MilestoneId &point, Timestamp now);

// Milestones in order, then "Now"; keeps the point that was chosen where it is still there, else chooses `otherwise`.
void fillWithPoints(QComboBox &box, const OpenReview &session, const MilestoneId &otherwise);
MilestoneId chosenPoint(const QComboBox &box); // null: now
MilestoneId lastMilestone(const OpenReview &session); // null: none taken yet

} // namespace Plumbline
