// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storeconnection.h"
#include "core/store/storetypes.h"

#include <QDate>

namespace Plumbline {

// Where a copy has the bytes that records refer to: in itself, or in the folder that it shares with its neighbors.
enum class CopyContents { Within, Beside };

// Writes a copy of the store and checks it; it replaces `path` only when whole. Not within a transaction.
// ErrorCode::FileNotRegular where a folder, device or pipe has that name.
Result<void> copyStore(StoreConnection &connection, const QString &path, CopyContents contents = CopyContents::Within);

// A copy as a portfolio of its own under another name, which it replaces only when whole.
Result<void> restoreStore(const QString &copyPath, const QString &path);

// "shop.plumb" → "shop.backups/" beside it. Holds one copy a day on which something was written, and one before each
// upgrade of the schema.
QString backupFolder(const QString &storePath);
QString dailyBackupPath(const QString &storePath, QDate day);
QString upgradeBackupPath(const QString &storePath, int fromVersion);

QVector<BackupFile> backupsOf(const QString &storePath); // the newest first

// Makes the copy of a day unless it is there, and removes the oldest over the number that are kept.
Result<void> makeDailyBackup(StoreConnection &connection, QDate day, int kept);

} // namespace Plumbline
