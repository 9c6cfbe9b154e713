// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Plumbline {

QString safeFileName(const QString &text)
{
    constexpr int longest = 100;
    QString name;
    for (const QChar c : text.simplified()) {
        const bool isSafe = c.isLetterOrNumber() || QStringView(u" -_.,()").contains(c);
        name += isSafe ? c : QLatin1Char('-');
    }
    name.truncate(longest);
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' ')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name.isEmpty() ? QCoreApplication::translate("Files", "Review") : name;
}

bool isStream(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !file.isFile() && !file.isDir();
}

namespace {

// Into what is there, which keeps its place: a device or a pipe is more than its name.
Result<void> writeToStream(const QString &path, const QByteArray &bytes, bool waitsForReader)
{
    const int nonBlocking = waitsForReader ? 0 : O_NONBLOCK;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | nonBlocking | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(ErrorCode::FileNotWritable, path, qt_error_string());
    ::fcntl(descriptor, F_SETFL, 0); // from here on a slow reader is waited for
    QFile stream;
    if (stream.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle)
        && stream.write(bytes) == bytes.size())
        return {};
    return failure(ErrorCode::FileNotWritable, path, stream.errorString());
}

// A pipe that nobody writes to would be waited for when it is opened, hence O_NONBLOCK.
Result<void> openFile(QFile &file, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileNotReadable, path, qt_error_string());
    struct stat status = {};
    const bool isFile = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (!isFile || !file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(ErrorCode::FileNotRegular, path);
    }
    return {};
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, bool waitsForReader)
{
    if (isStream(path))
        return writeToStream(path, bytes, waitsForReader);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
        const QString reason = file.errorString();
        return file.commit() ? Result<void>() : failure(ErrorCode::FileNotWritable, path, reason);
    }
    return failure(ErrorCode::FileNotWritable, path, file.errorString());
}

Result<QByteArray> readWhole(QFile &file, const QString &path, qint64 limit)
{
    QByteArray bytes;
    // A size that is told may not be true, and a pipe gives what it has.
    for (QByteArray part; bytes.size() <= limit && !(part = file.read(limit + 1 - bytes.size())).isEmpty();)
        bytes += part;
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    if (bytes.size() > limit)
        return failure(ErrorCode::FileTooLarge, path);
    return bytes;
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    QFile file;
    const Result<void> opened = openFile(file, path);
    return opened ? readWhole(file, path, limit) : tl::unexpected(opened.error());
}

QByteArray startOfFile(const QString &path, qint64 length)
{
    QFile file;
    return openFile(file, path) ? file.read(length) : QByteArray();
}

} // namespace Plumbline
