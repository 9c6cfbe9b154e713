// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewpoint.h"

namespace Plumbline {

ReviewPoint pointOf(const Milestone &milestone)
{
    return {milestone.id, milestone.name, milestone.recordedAt, milestone.seal, milestone.state};
}

ReviewPoint pointNow(const ReviewState &state, Timestamp now)
{
    return {{}, {}, now, {}, std::make_shared<const ReviewState>(state)};
}

} // namespace Plumbline
