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

// An empty file, or a folder, that only its owner may read and write. A missing folder is not made for a file: it is
// more likely a name that was mistyped.
Result<void> createPrivateFile(const QString &absolutePath);
Result<void> createPrivateFolder(const QString &absolutePath);

// Waits until a file or folder is on the disk.
Result<void> syncToDisk(const QString &absolutePath);

// Tells one file from another under the same path; empty where there is none.
QByteArray fileIdentity(const QString &absolutePath);

} // namespace Plumbline
