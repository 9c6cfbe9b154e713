// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

namespace Plumbline {

// What a new answer to a question does to the plan: a practice that was met, applies, and is not met any more opens its item
// again where that was complete.
QVector<Change> reopenedItems(const LensReview &review, int question, const Answer &after);

} // namespace Plumbline
