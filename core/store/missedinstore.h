// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/missedpractices.h"
#include "core/store/lenscatalog.h"

namespace Plumbline {

// What is missed over the workloads in the portfolio. Reads each answer once, of all workloads in one go and without its texts:
// about a tenth of a second for 1,000 of them, so nothing of it is kept with each change. Rows that are damaged are not counted.
Result<MissedPractices> missedPractices(Tables &tables, LensCatalog &catalog);

} // namespace Plumbline
