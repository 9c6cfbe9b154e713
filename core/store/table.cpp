// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

namespace Plumbline {

namespace {

// "a=:a" for each, joined.
QString equations(const QStringList &columns, const QString &separator)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(QStringLiteral("%1=:%1").arg(column));
    return parts.join(separator);
}

QString isSameKey(const QStringList &columns, int keys)
{
    return QStringLiteral(" WHERE ") + equations(columns.first(keys), QStringLiteral(" AND "));
}

} // namespace

QStringList placesOf(const QStringList &columns)
{
    QStringList places;
    for (const QString &column : columns + QStringList{QStringLiteral("checksum")})
        places.append(u':' + column);
    return places;
}

QString insertSql(const char *table, const QStringList &columns)
{
    return QStringLiteral("INSERT INTO %1(%2,checksum) VALUES(%3)")
        .arg(QLatin1String(table), columns.join(u','), placesOf(columns).join(u','));
}

QString upsertSql(const char *table, const QStringList &columns, int keys)
{
    QStringList updates;
    for (const QString &column : columns.mid(keys) + QStringList{QStringLiteral("checksum")})
        updates.append(column + QStringLiteral("=excluded.") + column);
    return insertSql(table, columns)
        + QStringLiteral(" ON CONFLICT(%1) DO UPDATE SET %2").arg(columns.first(keys).join(u','), updates.join(u','));
}

QString insertNewSql(const char *table, const QStringList &columns)
{
    return insertSql(table, columns) + QStringLiteral(" ON CONFLICT DO NOTHING");
}

QString updateSameSql(const char *table, const QStringList &columns, int keys)
{
    return QStringLiteral("UPDATE %1 SET %2")
               .arg(QLatin1String(table),
                   equations(columns.mid(keys) + QStringList{QStringLiteral("checksum")}, QStringLiteral(",")))
        + isSameKey(columns, keys) + QStringLiteral(" AND checksum=:was");
}

QString deleteSameSql(const char *table, const QStringList &columns, int keys)
{
    return QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)) + isSameKey(columns, keys)
        + QStringLiteral(" AND checksum=:checksum");
}

QString selectSql(const char *table, const QStringList &columns, bool withChecksum, const QString &condition)
{
    return QStringLiteral("SELECT %1%2 FROM %3 %4")
        .arg(columns.join(u','), withChecksum ? QStringLiteral(",checksum") : QString(), QLatin1String(table), condition);
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
