// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewfact.h"

namespace Plumbline {

// One thing that two states of a workload say differently, for a person to compare.
struct StateFact
{
    QString place; // "OPS 1: Alarms have owners"
    QString before; // empty: nothing was said
    QString after;
};

// What stands in a place before and after. `state` has the lens, in a version with that place.
StateFact factWords(const FactPlace &place, const FactValue &before, const FactValue &after, const ReviewState &state);

// What a field is called, by its name in WorkloadProperties::fields() or ImprovementItem::fields(). A test holds that none
// is missing.
QString fieldWord(const QString &field);

// The properties that say something, in the order of the document; `before` is empty. The first is the name.
QVector<StateFact> factsOf(const WorkloadProperties &workload);

} // namespace Plumbline
