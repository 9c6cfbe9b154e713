// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
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

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
        const QString reason = file.errorString();
        return file.commit() ? Result<void>() : failure(ErrorCode::FileNotWritable, path, reason);
    }
    return failure(ErrorCode::FileNotWritable, path, file.errorString());
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    const QByteArray bytes = file.read(limit + 1); // a size that is told may not be true
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    if (bytes.size() > limit)
        return failure(ErrorCode::FileTooLarge, path);
    return bytes;
}

} // namespace Plumbline
