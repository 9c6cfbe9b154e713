// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workload.h"
#include "core/store/reviewsummary.h"

namespace Plumbline {

// What of its properties a workload is filtered by; worked out once, as they are kept packed.
struct WorkloadFacets
{
    QString owner; // of its review
    Environment environment = Environment::Production;
    QString industry; // its type
    QStringList tags; // "team=payments", or "critical" where the tag has no value

    friend bool operator==(const WorkloadFacets &, const WorkloadFacets &) = default;
};

WorkloadFacets facetsOf(const WorkloadProperties &properties);

// Which workloads of a portfolio are looked at. What is none asks for nothing; all of the others have to be so.
struct WorkloadFilter
{
    std::optional<QString> owner; // empty: nobody
    std::optional<Environment> environment;
    std::optional<QString> industry; // empty: none stated
    QString tag; // as in WorkloadFacets, or its key alone; empty: any
    bool isOverdue = false; // something in its plan is
    bool isToConfirm = false; // some answer wants to be confirmed again

    bool accepts(const WorkloadFacets &facets, const ReviewSummary &summary, QDate today) const;
    bool isEmpty() const { return *this == WorkloadFilter(); }
    friend bool operator==(const WorkloadFilter &, const WorkloadFilter &) = default;
};

// A filter as a text that is kept somewhere, and back. What is not understood asks for nothing.
QString textOf(const WorkloadFilter &filter);
WorkloadFilter workloadFilterFrom(const QString &text);

} // namespace Plumbline
