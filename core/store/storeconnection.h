// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

struct sqlite3;

namespace Plumbline {

// One connection to one SQLite file, opened so that a commit that returned is on the disk (journal TRUNCATE,
// synchronous FULL; every setting is read back). Belongs to the thread that opened it. Statements prepared on it must
// be gone before it goes.
class StoreConnection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // Never creates a file and never follows a relative path.
    static Result<std::unique_ptr<StoreConnection>> open(const QString &absolutePath, Access access);
    ~StoreConnection();
    Q_DISABLE_COPY_MOVE(StoreConnection)

    const QString &path() const { return m_path; }

    // One statement, without a trailing comment.
    Result<void> exec(const QString &sql);
    // The first column of its first row; an invalid value when there is no row.
    Result<QVariant> value(const QString &sql);
    // Each row of a statement that reads. Values are not bound, nor checksums looked at.
    Result<void> forEach(const QString &sql, const std::function<void(const QSqlQuery &row)> &take);
    Result<QSqlQuery> prepare(const QString &sql);
    Error errorOf(const QSqlQuery &query) const;

    // BEGIN IMMEDIATE: waits at most two seconds for another writer. Ends a transaction that a failure left open.
    Result<void> begin();
    Result<void> commit();
    // False when SQLite stays within the transaction: then only a new connection helps.
    bool rollback();
    bool isInTransaction() const;

    bool hasMoved() const; // the path no longer leads to the file that is open
    // Changes when, and only when, somebody else writes to the file.
    Result<qint64> dataVersion();

private:
    StoreConnection(QString path, QString name);
    Result<void> configure(Access access);
    Result<void> set(const char *pragma, const char *setting, const QString &readBack);
    void harden();
    Result<void> run(std::optional<QSqlQuery> &statement, const char *sql);

    QString m_path;
    QString m_name; // Qt's name of the connection, ours alone
    sqlite3 *m_sqlite = nullptr; // owned by Qt's driver
    std::optional<QSqlQuery> m_begin;
    std::optional<QSqlQuery> m_commit;
    std::optional<QSqlQuery> m_rollback;
    std::optional<QSqlQuery> m_dataVersion;
};

// What an answer of SQLite (its extended result code) means to us.
ErrorCode errorCodeOf(int sqliteCode);

// Ends the transaction it began unless commit() did.
class Transaction
{
public:
    explicit Transaction(StoreConnection &connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<void> begin();
    Result<void> commit();

private:
    StoreConnection &m_connection;
    bool m_isOpen = false;
};

} // namespace Plumbline
