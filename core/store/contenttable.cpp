// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contenttable.h"

#include "core/base/files.h"
#include "core/base/platform/files.h"
#include "core/review/attachment.h"

#include <QDir>
#include <QFileInfo>
#include <QVariant>

namespace Plumbline {

namespace {

QByteArray keyOf(const QString &digest)
{
    return QByteArray::fromHex(digest.toLatin1());
}

Result<QByteArray> readFrom(const QString &folder, const QString &digest)
{
    const Result<QByteArray> bytes = readWholeFile(folder + u'/' + digest, maxAttachmentBytes);
    if (!bytes && bytes.error().code == ErrorCode::FileNotFound)
        return failure(ErrorCode::ContentMissing, digest);
    return bytes;
}

} // namespace

ContentTable::ContentTable(StoreConnection &connection)
    : m_connection(connection)
{
}

QString ContentTable::folderBeside(const QString &storePath)
{
    return QFileInfo(storePath).absolutePath() + QStringLiteral("/contents");
}

Result<QSqlQuery> ContentTable::run(const QString &sql, const QVariantList &values)
{
    TAKE_RESULT(QSqlQuery query, m_connection.prepare(sql));
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        return tl::unexpected(m_connection.errorOf(query));
    return query;
}

Result<void> ContentTable::add(const QByteArray &bytes)
{
    CHECK_RESULT(
        run(QStringLiteral("INSERT OR IGNORE INTO content(sha256, bytes) VALUES(?, ?)"), {keyOf(contentDigest(bytes)), bytes}));
    return {};
}

Result<bool> ContentTable::has(const QString &digest)
{
    TAKE_RESULT(QSqlQuery query, run(QStringLiteral("SELECT 1 FROM content WHERE sha256=?"), {keyOf(digest)}));
    return query.next();
}

Result<QByteArray> ContentTable::find(const QString &digest)
{
    TAKE_RESULT(QSqlQuery query, run(QStringLiteral("SELECT bytes FROM content WHERE sha256=?"), {keyOf(digest)}));
    if (!query.next())
        return failure(ErrorCode::ContentMissing, digest);
    QByteArray bytes = query.value(0).toByteArray();
    if (query.isNull(0)) {
        TAKE_RESULT(bytes, readFrom(folderBeside(m_connection.path()), digest));
    }
    if (contentDigest(bytes) != digest)
        return failure(ErrorCode::StoreDamaged, m_connection.path(), QStringLiteral("the content %1").arg(digest));
    return bytes;
}

Result<QStringList> ContentTable::digests()
{
    TAKE_RESULT(QSqlQuery query, run(QStringLiteral("SELECT sha256 FROM content ORDER BY sha256"), {}));
    QStringList digests;
    while (query.next())
        digests.append(QString::fromLatin1(query.value(0).toByteArray().toHex()));
    return digests;
}

Result<void> ContentTable::moveToFolder()
{
    const QString folder = folderBeside(m_connection.path());
    TAKE_RESULT(const QStringList all, digests());
    if (all.isEmpty())
        return {};
    CHECK_RESULT(Platform::createPrivateFolder(folder));
    for (const QString &digest : all) {
        if (QFileInfo::exists(folder + u'/' + digest))
            continue;
        TAKE_RESULT(const QByteArray bytes, find(digest));
        CHECK_RESULT(writeWholeFile(folder + u'/' + digest, bytes));
    }
    CHECK_RESULT(m_connection.exec(QStringLiteral("UPDATE content SET bytes=NULL")));
    return m_connection.exec(QStringLiteral("VACUUM"));
}

Result<void> ContentTable::takeFrom(const QString &folder)
{
    QStringList missing;
    {
        TAKE_RESULT(QSqlQuery query, run(QStringLiteral("SELECT sha256 FROM content WHERE bytes IS NULL"), {}));
        while (query.next())
            missing.append(QString::fromLatin1(query.value(0).toByteArray().toHex()));
    }
    for (const QString &digest : std::as_const(missing)) {
        const Result<QByteArray> bytes = readFrom(folder, digest);
        if (!bytes || contentDigest(*bytes) != digest)
            continue; // it stays missing, and whoever asks for it is told
        CHECK_RESULT(run(QStringLiteral("UPDATE content SET bytes=? WHERE sha256=?"), {*bytes, keyOf(digest)}));
    }
    return {};
}

} // namespace Plumbline
