// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/reviewpoints.h"

class QComboBox;

namespace Plumbline {

// A box to choose a point of a review from.

// Milestones in order, then "Now"; keeps the point that was chosen where it is still there, else chooses `otherwise`.
void fillWithPoints(QComboBox &box, const OpenReview &session, const MilestoneId &otherwise);
MilestoneId chosenMilestone(const QComboBox &box); // null: now
ReviewPoint chosenPoint(const QComboBox &box, const OpenReview &session);
// With which now is compared unasked: the last one, or where nothing changed since, the one before it; null: none taken yet.
MilestoneId milestoneBefore(const OpenReview &session);

} // namespace Plumbline
