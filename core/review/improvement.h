// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/companion.h"
#include "core/review/workload.h"

namespace Plumbline {

// What people plan for one unmet best practice. Which practices are in the plan is computed, never stored.
struct ImprovementItem
{
    ImprovementStatus status = ImprovementStatus::NotStarted;
    QString owner;
    QDate dueDate; // invalid: none
    Effort effort = Effort::Unstated; // unstated: the lens's own estimate counts
    QString note;
    QString link;

    bool isUntouched() const { return *this == ImprovementItem(); }
    friend bool operator==(const ImprovementItem &, const ImprovementItem &) = default;
};

} // namespace Plumbline
