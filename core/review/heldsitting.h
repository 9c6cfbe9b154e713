// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/review/recordvalue.h"

namespace Plumbline {

// A sitting as it is held: from when until when, how long it is meant to be, and who is in the room. What was done in it is
// what the journal has between its begin and its end.
struct HeldSitting
{
    static constexpr const char *kind = "sitting";

    Timestamp begunAt;
    Timestamp endedAt; // the epoch: it is still held
    int minutes = 0; // that it is to take
    QStringList present; // names; those who left before its end too

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("begunAt", self.begunAt...);
        visit("endedAt", self.endedAt...);
        visit("minutes", self.minutes...);
        visit("present", self.present...);
    }
    bool isEnded() const { return endedAt != Timestamp(); }
    friend bool operator==(const HeldSitting &, const HeldSitting &) = default;
};

// The one that is held now; none where the last one was ended.
std::optional<Recorded<HeldSitting>> sittingNow(const ReviewState &state);

} // namespace Plumbline
