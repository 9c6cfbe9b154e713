// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

#include <QString>
#include <QVector>

namespace Plumbline {

// The counts of one pillar of a workload, over all its lenses that have a pillar of that id.
struct PillarCounts
{
    QString name;
    QString code; // "OPS"; empty where the pillar has none
    RiskCounts counts;
    PillarId id = {};
    std::optional<int> trend = {}; // how many more are at risk than at the last milestone

    friend bool operator==(const PillarCounts &, const PillarCounts &) = default;
};

// What the delegates of lists of workloads ask a model for.
namespace CountRole {
enum {
    Sort = Qt::UserRole, // a number or a text to sort by
    Subtitle, // QString, a second line
    Counts, // RiskCounts
    Pillars, // QVector<PillarCounts>
    Trend, // int, as above; invalid where there is none
    Risk, // int, a Risk
    Leads, // bool: the cell leads to a place of its own
    Last
};
}

} // namespace Plumbline
