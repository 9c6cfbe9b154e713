// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

namespace Plumbline {

QString insertSql(const char *table, const QStringList &columns)
{
    const QString places = QStringLiteral("?,").repeated(columns.size()) + u'?';
    return QStringLiteral("INSERT INTO %1(%2,checksum) VALUES(%3)").arg(QLatin1String(table), columns.join(u','), places);
}

QString upsertSql(const char *table, const QStringList &columns, int keys)
{
    QStringList updates;
    for (const QString &column : columns.mid(keys) + QStringList{QStringLiteral("checksum")})
        updates.append(column + QStringLiteral("=excluded.") + column);
    return insertSql(table, columns)
        + QStringLiteral(" ON CONFLICT(%1) DO UPDATE SET %2").arg(columns.first(keys).join(u','), updates.join(u','));
}

QString selectSql(const char *table, const QStringList &columns, const QString &condition)
{
    return QStringLiteral("SELECT %1,checksum FROM %2 %3").arg(columns.join(u','), QLatin1String(table), condition);
}

QString deleteSql(const char *table, const QString &condition)
{
    return QStringLiteral("DELETE FROM %1 %2").arg(QLatin1String(table), condition);
}

QString keyCondition(const QStringList &columns, int keys)
{
    return QStringLiteral("WHERE ") + columns.first(keys).join(QStringLiteral("=? AND ")) + QStringLiteral("=?");
}

} // namespace Plumbline
