// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/heldsitting.h"

namespace Plumbline {

std::optional<Recorded<HeldSitting>> sittingNow(const ReviewState &state)
{
    const QVector<Recorded<HeldSitting>> held = recordsOf<HeldSitting>(state);
    return held.isEmpty() || held.last().value.isEnded() ? std::nullopt : std::optional(held.last());
}

} // namespace Plumbline
