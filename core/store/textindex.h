// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foundtext.h"
#include "core/store/lenscatalog.h"

#include <optional>

namespace Plumbline {

// The full-text index over what people wrote in all workloads: SQLite's FTS5, https://sqlite.org/fts5.html. It holds nothing that
// does not stand elsewhere in the file, follows each change within its transaction, and is made anew where it was
// made by other rules than these.
class TextIndex
{
public:
    explicit TextIndex(StoreConnection &connection);

    // Puts `after` where `before` was; an empty text is none.
    Result<void> exchange(qint64 workloadNo, const TextPlace &place, const QString &before, const QString &after);

    // Texts that have words which begin with all of these, of workloads that are in the portfolio; `most` of them at most.
    // Upper and lower case and accents are alike. Signs that FTS5 would take for its own are text.
    Result<QVector<FoundText>> find(const QString &words, int most, LensCatalog &catalog);

    // Writes the whole index anew where it is of another version, in a transaction of its own.
    Result<void> bringUpToDate(Tables &tables, LensCatalog &catalog);
    // How many texts the index lacks, or has besides those that stand in the other tables.
    Result<int> differences(Tables &tables, LensCatalog &catalog);

private:
    Result<bool> isOfThisVersion();
    Result<QSqlQuery *> run(std::optional<QSqlQuery> &statement, const char *sql, const QVariantList &values);

    StoreConnection &m_connection;
    std::optional<QSqlQuery> m_remove;
    std::optional<QSqlQuery> m_insert;
    std::optional<QSqlQuery> m_find;
    std::optional<QSqlQuery> m_textAt;
};

} // namespace Plumbline
