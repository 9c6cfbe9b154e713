// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/lenspractice.h"
#include "core/review/recordvalue.h"

namespace Plumbline {

// What a team means to reach by a day: practices that are to be met then, and how many questions would be at risk if they were
// and all else stayed, as it was when the target was set. It changes no answer and no risk; milestones are looked at against it.
struct Target
{
    static constexpr const char *kind = "target";

    QString name;
    QDate by;
    int high = 0; // questions that would be at high risk
    int medium = 0;
    QString practices; // practicesText()

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("name", self.name...);
        visit("by", self.by...);
        visit("high", self.high...);
        visit("medium", self.medium...);
        visit("practices", self.practices...);
    }
    bool isComplete() const { return !name.isEmpty() && by.isValid(); }
    friend bool operator==(const Target &, const Target &) = default;
};

// The review as it would be if these practices were met and all else stayed.
ReviewState withMet(ReviewState state, const QVector<LensPractice> &practices);

} // namespace Plumbline
