// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storeconnection.h"

namespace Plumbline {

// The table of bytes that records refer to (design D14), kept by their SHA-256 and written once, so that the digest is
// their checksum too. A daily copy has the digests alone, and shares the bytes with its neighbors: they stand in the folder
// "contents" beside it, a file each, named by the digest. Digests are in lower-case hexadecimal digits.
class ContentTable
{
public:
    explicit ContentTable(StoreConnection &connection);

    Result<void> add(const QByteArray &bytes); // does nothing where they are there
    Result<bool> has(const QString &digest);
    // ErrorCode::ContentMissing, StoreDamaged where the bytes are not those that the digest is of.
    Result<QByteArray> find(const QString &digest);
    Result<QStringList> digests();

    Result<void> moveToFolder(); // of this file; what is in the folder already is not written again
    Result<void> takeFrom(const QString &folder); // what the table lacks and the folder has

    static QString folderBeside(const QString &storePath);

private:
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);

    StoreConnection &m_connection;
};

} // namespace Plumbline
