// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitestore.h"

#include "core/base/platform/files.h"
#include "core/store/journalcodec.h"
#include "core/store/migrations.h"
#include "core/store/missedinstore.h"
#include "core/store/storebackup.h"
#include "core/store/storecheck.h"
#include "core/store/storefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace Plumbline {

SqliteStore::Session::Session(std::unique_ptr<StoreConnection> opened)
    : connection(std::move(opened))
    , tables(*connection)
    , catalog(tables)
    , reader(tables, catalog)
    , writer(*connection, tables, catalog)
{
}

SqliteStore::~SqliteStore()
{
    m_session.reset();
    m_lock.release();
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &absolutePath, OpenMode mode, int dailyBackups)
{
    Q_ASSERT(QFileInfo(absolutePath).isAbsolute());
    bool makesIt = mode == OpenMode::ReadWriteOrCreate && !QFileInfo::exists(absolutePath);
    if (makesIt) {
        const Result<void> made = Platform::createPrivateFile(absolutePath);
        makesIt = made.has_value();
        if (!made && !QFileInfo::exists(absolutePath)) // else another program was quicker to make it
            return tl::unexpected(made.error());
    }
    const auto fail = [&](const Error &error) {
        if (makesIt && error.code != ErrorCode::StoreLocked) // else another program was quicker to make a store of it
            QFile::remove(absolutePath);
        return tl::unexpected(error);
    };
    const Result<StoreFile> file = inspectStoreFile(absolutePath, schemaSteps().last().version);
    if (!file)
        return fail(file.error());
    if (file->isEmpty && mode != OpenMode::ReadWriteOrCreate)
        return failure(ErrorCode::StoreForeign, absolutePath, QStringLiteral("an empty file"));

    std::unique_ptr<SqliteStore> store(new SqliteStore);
    store->m_dailyBackups = dailyBackups;
    // Whoever comes by another name of the same file must meet the same lock.
    store->m_info.path = QFileInfo(absolutePath).canonicalFilePath();
    if (const Result<void> ready = store->start(mode, file->isEmpty); !ready)
        return fail(ready.error());
    return store;
}

Result<void> SqliteStore::start(OpenMode mode, bool isEmpty)
{
    CHECK_RESULT(acquire(mode, isEmpty));
    CHECK_RESULT(connect());
    return bringUpToDate();
}

Result<void> SqliteStore::acquire(OpenMode mode, bool isEmpty)
{
    m_identity = Platform::fileIdentity(m_info.path);
    m_info.isReadOnly = mode == OpenMode::ReadOnly || !QFileInfo(m_info.path).isWritable();
    if (m_info.isReadOnly)
        return {};
    switch (m_lock.acquire(m_info.path)) {
    case StoreLock::State::Held:
        return {};
    case StoreLock::State::HeldByAnother:
        if (isEmpty) // it is about to be made over there
            return failure(ErrorCode::StoreLocked, m_lock.holder());
        m_info.readOnlyBecause = m_lock.holder();
        [[fallthrough]];
    case StoreLock::State::NotPermitted:
        m_info.isReadOnly = true;
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> SqliteStore::connect()
{
    const auto access = m_info.isReadOnly ? StoreConnection::Access::ReadOnly : StoreConnection::Access::ReadWrite;
    TAKE_RESULT(std::unique_ptr<StoreConnection> connection, StoreConnection::open(m_info.path, access));
    m_session = std::make_unique<Session>(std::move(connection));
    return {};
}

Result<void> SqliteStore::bringUpToDate()
{
    StoreConnection &connection = *m_session->connection;
    TAKE_RESULT(const QVariant found, connection.value(QStringLiteral("PRAGMA user_version")));
    const int version = found.toInt();
    if (m_info.isReadOnly && version < schemaSteps().last().version) {
        if (!m_info.readOnlyBecause.isEmpty()) // who has it is making or upgrading it, or is older
            return failure(ErrorCode::StoreLocked, m_info.readOnlyBecause);
        return failure(ErrorCode::StoreReadOnly, m_info.path, QStringLiteral("schema %1 needs an upgrade").arg(version));
    }
    const Migration migration = migrate(connection, schemaSteps(), upgradeBackupPath(m_info.path, version));
    m_info.schemaVersion = migration.version;
    m_info.wasCreated = migration.outcome == MigrationOutcome::Created;
    m_info.backupBeforeUpgrade = migration.copy;
    if (migration.error)
        return tl::unexpected(*migration.error);
    if (!m_info.isReadOnly) // a search that finds less keeps nobody out; it is tried again the next time
        (void)m_session->writer.texts().bringUpToDate(m_session->tables, m_session->catalog);
    CHECK_RESULT(checkUnchanged());
    m_lastNumber = m_info.lastNumber = m_session->lastNumber;
    return {};
}

// Notes where journal and file stand, as the measure of what others do to them.
Result<void> SqliteStore::checkUnchanged()
{
    TAKE_RESULT(const QVariant last, m_session->connection->value(QStringLiteral("SELECT max(number) FROM journal")));
    TAKE_RESULT(const qint64 dataVersion, m_session->connection->dataVersion());
    m_session->lastNumber = last.toLongLong();
    m_session->dataVersion = dataVersion;
    if (m_lastNumber == 0 || m_session->lastNumber == m_lastNumber)
        return {};
    const qint64 more = m_session->lastNumber - m_lastNumber;
    if (more < 0 || more > m_inDoubt.size())
        return failure(ErrorCode::StoreChangedElsewhere, m_info.path);
    TAKE_RESULT(const auto newest, m_session->tables.journal.find({m_session->lastNumber}));
    if (!newest || newest->changeId != m_inDoubt[more - 1].toBytes())
        return failure(ErrorCode::StoreChangedElsewhere, m_info.path);
    return {};
}

Result<void> SqliteStore::reconnect()
{
    if (m_session)
        return {};
    if (Platform::fileIdentity(m_info.path) != m_identity)
        return failure(ErrorCode::StoreMoved, m_info.path);
    CHECK_RESULT(connect());
    Result<void> unchanged = m_info.isReadOnly ? Result<void>() : checkUnchanged();
    if (!unchanged)
        m_session.reset();
    return unchanged;
}

Result<qint64> SqliteStore::write(const QVector<Commit> &commits)
{
    if (m_info.isReadOnly)
        return failure(ErrorCode::StoreReadOnly, m_info.path);
    for (const Commit &commit : commits) {
        CHECK_RESULT(checkTexts(commit.entry, commit.milestones));
    }
    CHECK_RESULT(reconnect());
    if (m_session->connection->hasMoved()) // nothing is made where it was, a copy neither
        return failure(ErrorCode::StoreMoved, m_info.path);
    backUpOnceADay(commits.first().entry.at);
    Result<qint64> number = tryWrite(commits);
    if (!number) {
        recover(commits, number.error());
        // Only changes that fail can be there already: their old values no longer stand, or the journal refuses them
        // twice. So the journal is asked now, and not for every change.
        if (const qint64 known = numberOf(commits); known > 0)
            number = known;
    }
    if (number) {
        m_lastNumber = std::max(m_lastNumber, *number + commits.size() - 1);
        m_inDoubt.remove(0, std::min(m_inDoubt.size(), commits.size()));
    }
    return number;
}

Result<qint64> SqliteStore::tryWrite(const QVector<Commit> &commits)
{
    StoreConnection &connection = *m_session->connection;
    Transaction transaction(connection);
    CHECK_RESULT(transaction.begin());
    if (connection.hasMoved())
        return failure(ErrorCode::StoreMoved, m_info.path);
    TAKE_RESULT(const qint64 dataVersion, connection.dataVersion());
    if (dataVersion != m_session->dataVersion)
        return failure(ErrorCode::StoreChangedElsewhere, m_info.path);

    const qint64 first = m_session->lastNumber + 1;
    qint64 number = m_session->lastNumber;
    for (const Commit &commit : commits) {
        CHECK_RESULT(m_session->writer.write(commit, ++number));
    }
    CHECK_RESULT(transaction.commit());
    m_session->lastNumber = number;
    return first;
}

void SqliteStore::recover(const QVector<Commit> &commits, const Error &error)
{
    // Where the file has some that are not acknowledged yet, they stay in doubt until they are: the next ones to be
    // written begin with them.
    if (m_session->lastNumber == m_lastNumber || commits.size() > m_inDoubt.size()) {
        m_inDoubt.clear();
        for (const Commit &commit : commits)
            m_inDoubt.append(commit.entry.id);
    }
    m_session->writer.forget();
    // What a connection remembers of a disk that failed cannot be trusted, and a rollback may count as somebody else's
    // change. Only what was found before anything was written leaves it as it was.
    const bool isAsItWas = error.code == ErrorCode::StoreBusy || error.code == ErrorCode::StoreMoved
        || error.code == ErrorCode::StoreChangedElsewhere;
    if (!isAsItWas || m_session->connection->isInTransaction())
        m_session.reset();
}

// Of the first. 0 when the journal does not have them all, one after the other, or cannot be read now.
qint64 SqliteStore::numberOf(const QVector<Commit> &commits)
{
    qint64 first = 0;
    for (int i = 0; i < commits.size(); ++i) {
        if (!reconnect())
            return 0;
        const auto row = m_session->tables.journal.first(QStringLiteral("WHERE change_id=?"), {commits[i].entry.id.toBytes()});
        if (!row || !*row || (i > 0 && (*row)->number != first + i))
            return 0;
        if (i == 0)
            first = (*row)->number;
    }
    return first;
}

// A copy that cannot be made must not keep a change from being saved; it is tried again tomorrow.
void SqliteStore::backUpOnceADay(Timestamp at)
{
    const QDate day = utcTime(at).date();
    if (day == m_lastBackup)
        return;
    m_lastBackup = day;
    if (m_session->lastNumber > 0)
        (void)makeDailyBackup(*m_session->connection, day, m_dailyBackups);
}

Result<QVector<LensInfo>> SqliteStore::lenses()
{
    CHECK_RESULT(reconnect());
    return m_session->reader.lenses();
}

Result<LensVersionPtr> SqliteStore::lens(const QByteArray &sha256)
{
    CHECK_RESULT(reconnect());
    return m_session->catalog.version(sha256);
}

Result<QByteArray> SqliteStore::content(const QString &digest)
{
    CHECK_RESULT(reconnect());
    return ContentTable(*m_session->connection).find(digest);
}

Result<QVector<WorkloadSummary>> SqliteStore::workloads()
{
    CHECK_RESULT(reconnect());
    return m_session->reader.workloads();
}

Result<LoadedReview> SqliteStore::review(const WorkloadId &id)
{
    CHECK_RESULT(reconnect());
    return m_session->reader.review(id);
}

Result<QVector<JournalEntry>> SqliteStore::journal(const JournalRange &range)
{
    CHECK_RESULT(reconnect());
    return m_session->reader.journal(range);
}

Result<QVector<FoundText>> SqliteStore::find(const QString &words, int most)
{
    CHECK_RESULT(reconnect());
    return m_session->writer.texts().find(words, most, m_session->catalog);
}

Result<MissedPractices> SqliteStore::missedPractices()
{
    CHECK_RESULT(reconnect());
    return Plumbline::missedPractices(m_session->tables, m_session->catalog);
}

Result<StoreCheck> SqliteStore::check()
{
    CHECK_RESULT(reconnect());
    LensCatalog catalog(m_session->tables); // its own, so that every lens is read from the file
    return checkStore(*m_session->connection, m_session->tables, catalog);
}

Result<void> SqliteStore::copyTo(const QString &absolutePath)
{
    CHECK_RESULT(reconnect());
    if (Platform::fileIdentity(absolutePath) == m_identity)
        return failure(ErrorCode::FileNotWritable, absolutePath, QStringLiteral("the store itself"));
    return copyStore(*m_session->connection, absolutePath);
}

} // namespace Plumbline
