// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Plumbline {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    const QString reason = file.errorString(); // commit() forgets it
    if (!file.commit())
        return failure(ErrorCode::FileNotWritable, path, reason);
    return {};
}

Result<QByteArray> readWholeFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    const QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    if (bytes.size() > maxBytes)
        return failure(ErrorCode::FileTooLarge, path);
    return bytes;
}

QString safeFileName(const QString &text)
{
    QString name;
    for (const QChar c : text.simplified())
        name += c.isLetterOrNumber() || QStringLiteral(" -_.()").contains(c) ? c : QChar(u'_');
    name = name.left(100).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("review") : name;
}

} // namespace Plumbline
