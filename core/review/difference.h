// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

namespace Plumbline {

// The changes that lead from one state of a workload to another, in an order in which they can be applied:
// properties, lenses, notes, answers, improvement items. Empty when the states are equal. A lens that only `from`
// has is left as it is: a document that does not name a lens says nothing about it.
QVector<Change> changesBetween(const ReviewState &from, const ReviewState &to);

} // namespace Plumbline
