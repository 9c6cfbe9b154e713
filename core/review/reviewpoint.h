// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/milestone.h"

namespace Plumbline {

// A point at which a review is read: now, or one of its milestones.
struct ReviewPoint
{
    MilestoneId milestone; // null: now
    QString name; // the milestone's; empty: now
    Timestamp at{}; // when the milestone was recorded; the time that "now" is
    QByteArray seal; // empty: now
    std::shared_ptr<const ReviewState> state; // null where the milestone cannot be read

    bool isNow() const { return name.isEmpty(); }
};

ReviewPoint pointOf(const Milestone &milestone);
ReviewPoint pointNow(const ReviewState &state, Timestamp now);

} // namespace Plumbline
