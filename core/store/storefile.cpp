// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storefile.h"

#include "core/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Plumbline {

Result<StoreFile> inspectStoreFile(const QString &absolutePath, int newestSchema)
{
    // Places in the header of the SQLite file format.
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype userVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;

    QFile file(absolutePath);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, absolutePath);
    if (!QFileInfo(file).isFile())
        return failure(ErrorCode::StoreForeign, absolutePath, QStringLiteral("not a file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, absolutePath, file.errorString());
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

Result<void> createPrivateFile(const QString &absolutePath)
{
    const QString folder = QFileInfo(absolutePath).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::FolderNotFound, folder);
    const int descriptor = ::open(QFile::encodeName(absolutePath).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(ErrorCode::FileNotWritable, absolutePath, qt_error_string());
    ::close(descriptor);
    return {};
}

Result<void> createPrivateFolder(const QString &absolutePath)
{
    if (QFileInfo(absolutePath).isDir())
        return {};
    if (Result<void> parent = createPrivateFolder(QFileInfo(absolutePath).absolutePath()); !parent)
        return parent;
    if (::mkdir(QFile::encodeName(absolutePath).constData(), 0700) != 0 && !QFileInfo(absolutePath).isDir())
        return failure(ErrorCode::FileNotWritable, absolutePath, qt_error_string());
    return {};
}

Result<void> syncToDisk(const QString &absolutePath)
{
    const int descriptor = ::open(QFile::encodeName(absolutePath).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(ErrorCode::FileNotWritable, absolutePath, qt_error_string());
    const bool isSynced = ::fsync(descriptor) == 0;
    const QString reason = isSynced ? QString() : qt_error_string();
    ::close(descriptor);
    if (!isSynced)
        return failure(ErrorCode::FileNotWritable, absolutePath, reason);
    return {};
}

QByteArray fileIdentity(const QString &absolutePath)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(absolutePath).constData(), &status) != 0)
        return {};
    return QByteArray::number(qulonglong(status.st_dev)) + ':' + QByteArray::number(qulonglong(status.st_ino));
}

} // namespace Plumbline
