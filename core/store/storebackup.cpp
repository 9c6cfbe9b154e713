// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storebackup.h"

#include "core/base/platform/files.h"
#include "core/store/contenttable.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QVariant>

#include <algorithm>

namespace Plumbline {

namespace {

// The copy as a stranger would read it: whole, and with as many entries as the original.
Result<void> checkCopy(StoreConnection &original, const QString &copyPath)
{
    TAKE_RESULT(std::unique_ptr<StoreConnection> copy, StoreConnection::open(copyPath, StoreConnection::Access::ReadOnly));
    const Result<QVariant> verdict = copy->value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->toString() != QLatin1String("ok"))
        return failure(ErrorCode::StoreDamaged, original.path(), verdict->toString());
    const QString newest = QStringLiteral("SELECT max(number) FROM journal");
    const Result<QVariant> here = original.value(newest);
    const Result<QVariant> there = copy->value(newest);
    if (!here || !there || *here != *there)
        return failure(ErrorCode::StoreDamaged, copyPath, QStringLiteral("the copy's journal differs"));
    return {};
}

Result<void> arrangeContents(const StoreConnection &original, const QString &copyPath, CopyContents where)
{
    TAKE_RESULT(const auto copy, StoreConnection::open(copyPath, StoreConnection::Access::ReadWrite));
    TAKE_RESULT(const QVariant tables, copy->value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name='content'")));
    if (tables.toInt() == 0)
        return {}; // of an older schema
    ContentTable contents(*copy);
    return where == CopyContents::Beside ? contents.moveToFolder()
                                         : contents.takeFrom(ContentTable::folderBeside(original.path()));
}

} // namespace

Result<void> copyStore(StoreConnection &connection, const QString &path, CopyContents contents)
{
    // The file behind a link is replaced, not the link. Nothing but a file can hold a database.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return failure(ErrorCode::FileNotRegular, path);
    const QString absolutePath = target.exists() ? target.canonicalFilePath() : path;
    const QString part = absolutePath + QStringLiteral(".part");
    const QString journalOfPart = part + QStringLiteral("-journal"); // which stays, emptied, when a connection goes
    QFile::remove(part);
    QFile::remove(journalOfPart);
    if (Result<void> made = Platform::createPrivateFile(part); !made)
        return made;
    const auto write = [&]() -> Result<void> {
        Result<QSqlQuery> vacuum = connection.prepare(QStringLiteral("VACUUM INTO ?"));
        if (!vacuum)
            return tl::unexpected(vacuum.error());
        vacuum->bindValue(0, part);
        if (!vacuum->exec())
            return tl::unexpected(connection.errorOf(*vacuum));
        vacuum->finish();
        CHECK_RESULT(arrangeContents(connection, part, contents));
        if (Result<void> checked = checkCopy(connection, part); !checked)
            return checked;
        return Platform::replaceFile(part, absolutePath);
    };
    Result<void> written = write();
    if (!written)
        QFile::remove(part);
    QFile::remove(journalOfPart);
    return written;
}

Result<void> restoreStore(const QString &copyPath, const QString &path)
{
    TAKE_RESULT(const auto copy, StoreConnection::open(copyPath, StoreConnection::Access::ReadOnly));
    return copyStore(*copy, path);
}

QString backupFolder(const QString &storePath)
{
    const QFileInfo store(storePath);
    return store.absolutePath() + u'/' + store.completeBaseName() + QStringLiteral(".backups");
}

QString dailyBackupPath(const QString &storePath, QDate day)
{
    return backupFolder(storePath) + u'/' + day.toString(Qt::ISODate) + QStringLiteral(".plumb");
}

QString upgradeBackupPath(const QString &storePath, int fromVersion)
{
    return backupFolder(storePath) + QStringLiteral("/before-upgrade-from-%1.plumb").arg(fromVersion);
}

QVector<BackupFile> backupsOf(const QString &storePath)
{
    QVector<BackupFile> backups;
    for (const QFileInfo &file :
        QDir(backupFolder(storePath)).entryInfoList({QStringLiteral("*.plumb")}, QDir::Files, QDir::Time))
        backups.append({file.absoluteFilePath(), file.completeBaseName(), toTimestamp(file.lastModified()), file.size()});
    return backups;
}

Result<void> makeDailyBackup(StoreConnection &connection, QDate day, int kept)
{
    const QString path = dailyBackupPath(connection.path(), day);
    if (QFile::exists(path))
        return {};
    if (Result<void> made = Platform::createPrivateFolder(backupFolder(connection.path())); !made)
        return made;
    CHECK_RESULT(copyStore(connection, path, CopyContents::Beside));
    QDir folder(backupFolder(connection.path()));
    QStringList days = folder.entryList({QStringLiteral("[0-9][0-9][0-9][0-9]-*.plumb")}, QDir::Files, QDir::Name);
    // Those of a clock that was ahead are no newer than this one, and give way first.
    std::stable_partition(
        days.begin(), days.end(), [today = QFileInfo(path).fileName()](const QString &name) { return name > today; });
    while (days.size() > kept)
        folder.remove(days.takeFirst());
    return {};
}

} // namespace Plumbline
