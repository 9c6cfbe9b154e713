// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include "core/base/platform/files.h"
#include "core/store/migrations.h"

#include <QFile>
#include <QtEndian>

namespace Plumbline {

Result<StoreFile> inspectStoreFile(const QString &absolutePath, int newestSchema)
{
    // Places in the header of the SQLite file format.
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype userVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;

    QFile file;
    if (const Result<void> opened = Platform::openRegularFile(file, absolutePath); !opened) {
        if (opened.error().code == ErrorCode::FileNotRegular)
            return failure(ErrorCode::StoreForeign, absolutePath, QStringLiteral("not a file"));
        return tl::unexpected(opened.error());
    }
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty() && file.error() == QFile::NoError)
        return StoreFile{true, 0};
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(ErrorCode::StoreForeign, absolutePath, QStringLiteral("not an SQLite file"));
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != storeApplicationId)
        return failure(ErrorCode::StoreForeign, absolutePath, QStringLiteral("another program's SQLite file"));
    const int version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (version > newestSchema)
        return failure(ErrorCode::StoreNewer, absolutePath, QStringLiteral("schema %1").arg(version));
    return StoreFile{false, version};
}

} // namespace Plumbline
