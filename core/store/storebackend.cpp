// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storebackend.h"

#include "core/store/sqlitestore.h"

namespace Plumbline {

Result<std::unique_ptr<StoreBackend>> openBackend(const StoreLocation &location, OpenMode mode)
{
    return SqliteStore::open(location.filePath(), mode, location.dailyBackups());
}

} // namespace Plumbline
