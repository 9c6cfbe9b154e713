// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reviewpoints.h"

#include <algorithm>

namespace Plumbline {

ReviewPoint pointAt(const OpenReview &review, const MilestoneId &milestone)
{
    if (milestone.isNull())
        return review.now();
    for (const Milestone &listed : review.milestones()) {
        if (listed.id == milestone)
            return pointOf(listed);
    }
    return {milestone, {}, {}, {}, nullptr};
}

Result<ReviewPoint> pointNamed(const OpenReview &review, const QString &name)
{
    const QString wanted = comparableName(name);
    if (wanted.isEmpty() || meansNow(name))
        return review.now();
    for (const Milestone &milestone : review.milestones()) {
        if (comparableName(milestone.name) != wanted)
            continue;
        if (!milestone.state)
            return failure(ErrorCode::MilestoneDamaged, milestone.name);
        return pointOf(milestone);
    }
    return failure(ErrorCode::UnknownMilestone, name);
}

ReportSource sourceAt(const OpenReview &review, const ReviewPoint &point)
{
    QVector<Milestone> earlier = review.milestones();
    const auto at
        = std::find_if(earlier.begin(), earlier.end(), [&](const Milestone &listed) { return listed.id == point.milestone; });
    earlier.erase(at, earlier.end());
    return {point, earlier};
}

} // namespace Plumbline
