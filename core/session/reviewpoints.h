// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reports.h"
#include "core/session/openreview.h"

namespace Plumbline {

// Finding a point of a review by what was chosen or typed: its listed milestones, and now.

// Now for a null id. Without a state where the milestone is gone or cannot be read.
ReviewPoint pointAt(const OpenReview &review, const MilestoneId &milestone);
// Now for "now" or nothing, else the milestone of that name; case and blanks do not count. ErrorCode::UnknownMilestone,
// MilestoneDamaged where it cannot be read.
Result<ReviewPoint> pointNamed(const OpenReview &review, const QString &name);

// What a report of that point is made from.
ReportSource sourceAt(const OpenReview &review, const ReviewPoint &point);

} // namespace Plumbline
