// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/characters.h"
#include "core/base/platform/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace Plumbline {

namespace {

bool isSafeInFileName(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character)
        || QStringView(u" -_.,()").contains(QChar::fromUcs4(character));
}

// Windows has devices of these names in every folder, whatever ending follows.
bool isNameOfDevice(QStringView name)
{
    static const QStringList devices = QStringLiteral("con prn aux nul").split(u' ');
    static const QString digits = QStringLiteral("0123456789\u00b9\u00b2\u00b3");
    const QString lower = name.toString().toLower();
    return devices.contains(lower)
        || (lower.size() == 4 && (lower.startsWith(QLatin1String("com")) || lower.startsWith(QLatin1String("lpt")))
            && digits.contains(lower.back()));
}

} // namespace

QString safeFileName(const QString &text)
{
    constexpr int longest = 100;
    constexpr int mostBytes = 200; // of the 255 that most systems take; endings and a number still follow
    const QString words = text.simplified();
    QString name;
    int bytes = 0;
    for (qsizetype at = 0; at < words.size();) {
        const CharacterAt next = characterAt(words, at);
        at += next.units;
        const QString safe = isSafeInFileName(next.character) ? QString::fromUcs4(&next.character, 1) : QStringLiteral("-");
        bytes += int(safe.toUtf8().size());
        if (bytes > mostBytes || name.size() + safe.size() > longest)
            break;
        name += safe;
    }
    // Neither hidden nor an option of a command, nor a folder.
    while (!name.isEmpty() && QStringView(u".- ").contains(name.front()))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    const qsizetype ending = name.indexOf(QLatin1Char('.'));
    const QStringView first = QStringView(name).left(ending < 0 ? name.size() : ending).trimmed();
    if (isNameOfDevice(first))
        name.insert(first.size(), QLatin1Char('-'));
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
    // commit() asks only what write() found, not what flushing and syncing find: on a full disk it would put an empty
    // file in the place of the old one.
    QSaveFile file(path);
    const bool isWhole = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && Platform::syncToDisk(file.handle());
    const QString reason = file.errorString();
    if (isWhole && file.commit())
        return {};
    return failure(ErrorCode::FileNotWritable, path, reason);
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
