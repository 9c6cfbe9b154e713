// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/companion.h"
#include "core/review/workload.h"

#include <compare>

namespace Plumbline {

// What it takes to do something, in whole units of the workload's currency; 0: nobody said.
struct Cost
{
    qint64 amount = 0;

    friend auto operator<=>(const Cost &, const Cost &) = default;
};
constexpr qint64 mostCost = 1'000'000'000'000; // of one item

// What people plan for one unmet best practice. Which practices are in the plan is computed, never stored.
struct ImprovementItem
{
    ImprovementStatus status = ImprovementStatus::NotStarted;
    QString owner;
    QDate dueDate; // invalid: none
    Effort effort = Effort::Unstated; // unstated: the lens's own estimate counts
    QString note;
    QString link;
    Cost cost;
    QStringList tags; // in the order they were given, none twice

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
        visit("cost", self.cost...);
        visit("tags", self.tags...);
    }
    bool isUntouched() const { return *this == ImprovementItem(); }
    bool isOpen() const { return status == ImprovementStatus::NotStarted || status == ImprovementStatus::InProgress; }
    // Its day has passed, and somebody still has to do something about it.
    bool isOverdue(QDate today) const { return isOpen() && dueDate.isValid() && dueDate < today; }
    friend bool operator==(const ImprovementItem &, const ImprovementItem &) = default;
};

} // namespace Plumbline
