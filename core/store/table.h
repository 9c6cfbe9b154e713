// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"
#include "core/store/storeconnection.h"

#include <QHash>
#include <QSqlError>

#include <functional>

namespace Plumbline {

// The SQL texts of a table, made from the one list of its columns, so that a new column cannot be forgotten in one.
// A row is bound by the names of placesOf(); "key" means the first `keys` columns.
QStringList placesOf(const QStringList &columns); // of each column, and of the checksum
QString insertSql(const char *table, const QStringList &columns);
QString upsertSql(const char *table, const QStringList &columns, int keys);
// These three do something only where the key's row is (not) there with the checksum :was; deletion asks for :checksum.
QString insertNewSql(const char *table, const QStringList &columns);
QString updateSameSql(const char *table, const QStringList &columns, int keys);
QString deleteSameSql(const char *table, const QStringList &columns, int keys);
QString selectSql(const char *table, const QStringList &columns, bool withChecksum, const QString &condition);
QString deleteSql(const char *table, const QString &condition);
QString keyCondition(const QStringList &columns, int keys);

// One table by its row type (tables.h). Each statement is prepared once and kept; none stays open after a call.
// A row that does not fit its checksum is ErrorCode::StoreDamaged.
template <typename Row>
class StoreTable
{
public:
    explicit StoreTable(StoreConnection &connection)
        : m_connection(connection)
    {
        ColumnNames names;
        Row row;
        Row::columns(row, names);
        m_columns = names.names();
        m_places = placesOf(m_columns);
    }

    // The checksum that the row has in the file.
    static qint64 sumOf(const Row &row)
    {
        RowSum sum;
        Row::columns(row, sum);
        return sum.value();
    }

    Result<void> insert(const Row &row)
    {
        return withoutCount(change(
            m_insert, [this] { return insertSql(Row::table, m_columns); }, row));
    }

    // Inserts, or updates the row of the same key.
    Result<void> put(const Row &row)
    {
        return withoutCount(change(
            m_put, [this] { return upsertSql(Row::table, m_columns, Row::keys); }, row));
    }

    // Puts `after` where `before` stands, both of one key; none means that there is no row. False, and nothing was done,
    // where something else stands. The checksum stands for the row, so equal values must make equal rows.
    Result<bool> exchange(const std::optional<Row> &before, const std::optional<Row> &after)
    {
        if (!before && !after)
            return true;
        const Result<int> changed = !before ? change(
                                        m_insertNew, [this] { return insertNewSql(Row::table, m_columns); }, *after)
            : !after
            ? change(
                m_deleteSame, [this] { return deleteSameSql(Row::table, m_columns, Row::keys); }, *before)
            : change(
                m_updateSame, [this] { return updateSameSql(Row::table, m_columns, Row::keys); }, *after, sumOf(*before));
        if (!changed)
            return tl::unexpected(changed.error());
        return *changed == 1;
    }

    Result<std::optional<Row>> find(const QVariantList &key)
    {
        if (m_keyCondition.isEmpty())
            m_keyCondition = keyCondition(m_columns, Row::keys);
        return first(m_keyCondition, key);
    }

    Result<std::optional<Row>> first(const QString &condition, const QVariantList &values)
    {
        std::optional<Row> found;
        Result<void> done = forEach(condition, values, [&](const Row &row, bool) {
            found = row;
            return false;
        });
        if (!done)
            return tl::unexpected(done.error());
        return found;
    }

    Result<QVector<Row>> all(const QString &condition = {}, const QVariantList &values = {})
    {
        QVector<Row> rows;
        Result<void> done = forEach(condition, values, [&](const Row &row, bool) {
            rows.append(row);
            return true;
        });
        if (!done)
            return tl::unexpected(done.error());
        return rows;
    }

    // `condition` follows FROM ("WHERE …", "ORDER BY …"). `take` says whether to go on. Stops at a damaged row, unless
    // `damagedToo`: then take is told.
    Result<void> forEach(const QString &condition, const QVariantList &values,
        const std::function<bool(const Row &, bool isWhole)> &take, bool damagedToo = false)
    {
        Result<QSqlQuery *> query = run(
            m_selects[condition], [&] { return selectSql(Row::table, m_columns, !isPart, condition); }, values);
        if (!query)
            return tl::unexpected(query.error());
        Result<void> result;
        while (result && (*query)->next()) {
            Row row;
            RowReader reader(**query);
            Row::columns(row, reader);
            const bool isWhole = isPart || reader.fitsChecksum();
            if (!isWhole && !damagedToo)
                result = failure(ErrorCode::StoreDamaged, m_connection.path(),
                    QLatin1String(Row::table) + QStringLiteral(" has a damaged row"));
            else if (!take(row, isWhole))
                break;
        }
        // A disk that fails while rows are read ends them too.
        if (result && (*query)->lastError().isValid())
            result = tl::unexpected(m_connection.errorOf(**query));
        (*query)->finish();
        return result;
    }

    Result<void> remove(const QString &condition, const QVariantList &values)
    {
        Result<QSqlQuery *> query = run(
            m_removes[condition], [&] { return deleteSql(Row::table, condition); }, values);
        if (!query)
            return tl::unexpected(query.error());
        (*query)->finish();
        return {};
    }

private:
    // A row without some of its columns cannot be checked. Its checksum is not asked for either: it stands behind them, and
    // SQLite would go through all pages of a long one.
    static constexpr bool isPart = requires { Row::isPart; };
    using Statement = std::unique_ptr<QSqlQuery>;

    template <typename MakeSql>
    Result<QSqlQuery *> ready(Statement &statement, const MakeSql &makeSql)
    {
        if (statement)
            return statement.get();
        TAKE_RESULT(QSqlQuery prepared, m_connection.prepare(makeSql()));
        statement = std::make_unique<QSqlQuery>(std::move(prepared));
        return statement.get();
    }

    template <typename MakeSql>
    Result<QSqlQuery *> run(Statement &statement, const MakeSql &makeSql, const QVariantList &values)
    {
        Result<QSqlQuery *> query = ready(statement, makeSql);
        if (!query)
            return query;
        for (int i = 0; i < values.size(); ++i)
            (*query)->bindValue(i, values[i]);
        if (!(*query)->exec())
            return tl::unexpected(m_connection.errorOf(**query));
        return query;
    }

    // Gives the number of rows that changed.
    template <typename MakeSql>
    Result<int> change(Statement &statement, const MakeSql &makeSql, const Row &row, std::optional<qint64> was = {})
    {
        TAKE_RESULT(QSqlQuery * query, ready(statement, makeSql));
        RowBinder binder(*query, m_places);
        Row::columns(row, binder);
        binder.bindChecksum();
        if (was)
            query->bindValue(QStringLiteral(":was"), *was);
        if (!query->exec())
            return tl::unexpected(m_connection.errorOf(*query));
        const int changed = query->numRowsAffected();
        query->finish();
        return changed;
    }

    static Result<void> withoutCount(const Result<int> &changed)
    {
        if (!changed)
            return tl::unexpected(changed.error());
        return {};
    }

    StoreConnection &m_connection;
    QStringList m_columns;
    QStringList m_places;
    QString m_keyCondition;
    Statement m_insert;
    Statement m_put;
    Statement m_insertNew;
    Statement m_updateSame;
    Statement m_deleteSame;
    std::unordered_map<QString, Statement> m_selects;
    std::unordered_map<QString, Statement> m_removes;
};

} // namespace Plumbline
