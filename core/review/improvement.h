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

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("status", self.status...);
        visit("owner", self.owner...);
        visit("dueDate", self.dueDate...);
        visit("effort", self.effort...);
        visit("note", self.note...);
        visit("link", self.link...);
    }
    bool isUntouched() const { return *this == ImprovementItem(); }
    bool isOpen() const { return status == ImprovementStatus::NotStarted || status == ImprovementStatus::InProgress; }
    // Its day has passed, and somebody still has to do something about it.
    bool isOverdue(QDate today) const { return isOpen() && dueDate.isValid() && dueDate < today; }
    friend bool operator==(const ImprovementItem &, const ImprovementItem &) = default;
};

} // namespace Plumbline
