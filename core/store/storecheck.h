// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storereader.h"

namespace Plumbline {

// Looks at everything: SQLite's own structures, the checksum of every row, that each lens fits its digest, each
// workload's chain of sealed milestones, the journal's order and that every entry can be read, and that each review
// opens. Problems are told, never mended. An error means that the store could not be read at all.
Result<StoreCheck> checkStore(StoreConnection &connection, Tables &tables, LensCatalog &catalog);

} // namespace Plumbline
