// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

namespace Plumbline {

// One thing that two states of a workload say differently, for a person to compare.
struct StateFact
{
    QString place; // "OPS 1: Alarms have owners"
    QString before; // empty: nothing was said
    QString after;
};

// What a field is called, by its name in WorkloadProperties::fields() or ImprovementItem::fields(). A test
// holds that none is missing.
QString fieldWord(const char *field);

// The properties that say something, in the order of the document; `before` is empty. The first is the name.
QVector<StateFact> factsOf(const WorkloadProperties &workload);

// In the order of the document: properties, then each lens with its notes, answers and plan. What only `from` speaks of
// because its lens is not in `to` is left out. Where the version of a lens differs, answers are compared after
// carriedOver().
QVector<StateFact> factsBetween(const ReviewState &from, const ReviewState &to);

} // namespace Plumbline
