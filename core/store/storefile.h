// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Plumbline {

// What a store's file says without SQLite, so that a foreign or a newer one is refused without touching it.
struct StoreFile
{
    bool isEmpty = false; // nothing in it yet
    int schemaVersion = 0;
};

// ErrorCode::FileNotFound, FileNotReadable, StoreForeign, StoreNewer.
Result<StoreFile> inspectStoreFile(const QString &absolutePath, int newestSchema);

} // namespace Plumbline
