// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/platform/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

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

namespace {

// Into what is there, which keeps its place: a device or a pipe is more than its name.
Result<void> writeToStream(const QString &path, const QByteArray &bytes, bool waitsForReader)
{
    QFile stream;
    if (Result<void> opened = Platform::openStream(stream, path, waitsForReader); !opened)
        return opened;
    if (stream.write(bytes) == bytes.size())
        return {};
    return failure(ErrorCode::FileNotWritable, path, stream.errorString());
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, bool waitsForReader)
{
    if (Platform::isStream(path))
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
    const Result<void> opened = Platform::openRegularFile(file, path);
    return opened ? readWhole(file, path, limit) : tl::unexpected(opened.error());
}

QByteArray startOfFile(const QString &path, qint64 length)
{
    QFile file;
    return Platform::openRegularFile(file, path) ? file.read(length) : QByteArray();
}

} // namespace Plumbline
