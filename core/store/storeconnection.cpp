// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeconnection.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace Plumbline {

namespace {

constexpr int busyTimeoutMs = 2000;

QString uriOf(const QString &path, StoreConnection::Access access)
{
    const QString mode = access == StoreConnection::Access::ReadOnly ? QStringLiteral("?mode=ro") : QStringLiteral("?mode=rw");
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + mode;
}

sqlite3 *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

ErrorCode errorCodeOf(int sqliteCode)
{
    if (sqliteCode == SQLITE_READONLY_DBMOVED)
        return ErrorCode::StoreMoved;
    if (sqliteCode == SQLITE_IOERR_NOMEM)
        return ErrorCode::StoreFailed;
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::StoreFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorCode::StoreIo;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreBusy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    default:
        return ErrorCode::StoreFailed;
    }
}

StoreConnection::StoreConnection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

StoreConnection::~StoreConnection()
{
    for (std::optional<QSqlQuery> *statement : {&m_begin, &m_commit, &m_rollback, &m_dataVersion})
        statement->reset();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<StoreConnection>> StoreConnection::open(const QString &absolutePath, Access access)
{
    Q_ASSERT(QFileInfo(absolutePath).isAbsolute());
    const QString name = QStringLiteral("plumbline-") + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<StoreConnection> connection(new StoreConnection(absolutePath, name));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(uriOf(absolutePath, access));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return failure(errorCodeOf(error.nativeErrorCode().toInt()), absolutePath, error.text());
    }
    connection->m_sqlite = nativeHandle(database);
    CHECK_RESULT(connection->configure(access));
    return connection;
}

void StoreConnection::harden()
{
    const auto turn = [this](int option, int on) { sqlite3_db_config(m_sqlite, option, on, nullptr); };
    turn(SQLITE_DBCONFIG_DEFENSIVE, 1);
    turn(SQLITE_DBCONFIG_DQS_DML, 0);
    turn(SQLITE_DBCONFIG_DQS_DDL, 0);
    turn(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0);
    turn(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
}

Result<void> StoreConnection::configure(Access access)
{
    harden();
    struct Setting
    {
        const char *pragma;
        const char *value;
        QString readBack;
    };
    std::vector<Setting> settings = {
        {"foreign_keys", "ON", QStringLiteral("1")},
        {"trusted_schema", "OFF", QStringLiteral("0")},
        {"cell_size_check", "ON", QStringLiteral("1")},
        {"temp_store", "MEMORY", QStringLiteral("2")},
        {"synchronous", "FULL", QStringLiteral("2")},
    };
    if (access == Access::ReadWrite)
        settings.push_back({"journal_mode", "TRUNCATE", QStringLiteral("truncate")});
    for (const Setting &setting : settings) {
        if (Result<void> done = set(setting.pragma, setting.value, setting.readBack); !done)
            return done;
    }
    return {};
}

Result<void> StoreConnection::set(const char *pragma, const char *setting, const QString &readBack)
{
    const QString name = QLatin1String(pragma);
    if (Result<void> done = exec(QStringLiteral("PRAGMA %1=%2").arg(name, QLatin1String(setting))); !done)
        return done;
    const Result<QVariant> now = value(QStringLiteral("PRAGMA ") + name);
    if (!now)
        return tl::unexpected(now.error());
    if (now->toString() != readBack)
        return failure(ErrorCode::StoreFailed, m_path, QStringLiteral("PRAGMA %1 stays %2").arg(name, now->toString()));
    return {};
}

Error StoreConnection::errorOf(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    const int code = error.nativeErrorCode().toInt();
    return Error{errorCodeOf(code), m_path, QStringLiteral("SQLite %1: %2").arg(QString::number(code), error.databaseText()), {}};
}

Result<QSqlQuery> StoreConnection::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query));
    return query;
}

Result<void> StoreConnection::exec(const QString &sql)
{
    TAKE_RESULT(QSqlQuery query, prepare(sql));
    if (!query.exec())
        return tl::unexpected(errorOf(query));
    return {};
}

Result<QVariant> StoreConnection::value(const QString &sql)
{
    TAKE_RESULT(QSqlQuery query, prepare(sql));
    if (!query.exec())
        return tl::unexpected(errorOf(query));
    return query.next() ? query.value(0) : QVariant();
}

Result<void> StoreConnection::forEach(const QString &sql, const std::function<void(const QSqlQuery &)> &take)
{
    TAKE_RESULT(QSqlQuery query, prepare(sql));
    if (!query.exec())
        return tl::unexpected(errorOf(query));
    while (query.next())
        take(query);
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query));
    return {};
}

// These four come with every change, so they are prepared once.
Result<void> StoreConnection::run(std::optional<QSqlQuery> &statement, const char *sql)
{
    if (!statement) {
        TAKE_RESULT(QSqlQuery prepared, prepare(QLatin1String(sql)));
        statement = std::move(prepared);
    }
    if (!statement->exec())
        return tl::unexpected(errorOf(*statement));
    return {};
}

Result<void> StoreConnection::begin()
{
    if (isInTransaction() && !rollback())
        return failure(ErrorCode::StoreIo, m_path, QStringLiteral("a transaction does not end"));
    return run(m_begin, "BEGIN IMMEDIATE");
}

Result<void> StoreConnection::commit()
{
    return run(m_commit, "COMMIT");
}

bool StoreConnection::rollback()
{
    // A full disk or a failed write may have rolled back already.
    if (isInTransaction())
        (void)run(m_rollback, "ROLLBACK");
    return !isInTransaction();
}

bool StoreConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_sqlite) == 0;
}

bool StoreConnection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_sqlite, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Result<qint64> StoreConnection::dataVersion()
{
    CHECK_RESULT(run(m_dataVersion, "PRAGMA data_version"));
    if (!m_dataVersion->next())
        return tl::unexpected(errorOf(*m_dataVersion));
    const qint64 version = m_dataVersion->value(0).toLongLong();
    m_dataVersion->finish();
    return version;
}

Transaction::Transaction(StoreConnection &connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_connection.rollback();
}

Result<void> Transaction::begin()
{
    Result<void> begun = m_connection.begin();
    m_isOpen = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_connection.commit();
    m_isOpen = !committed.has_value();
    return committed;
}

} // namespace Plumbline
