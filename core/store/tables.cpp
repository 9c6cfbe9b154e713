// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

namespace Plumbline {

Tables::Tables(StoreConnection &connection)
    : lensVersions(connection)
    , workloads(connection)
    , lensReviews(connection)
    , answers(connection)
    , items(connection)
    , summaries(connection)
    , milestones(connection)
    , listings(connection)
    , journal(connection)
{
}

} // namespace Plumbline
