// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/files.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Plumbline::Platform {

namespace {

tl::unexpected<Error> notWritable(const QString &path)
{
    return failure(ErrorCode::FileNotWritable, path, qt_error_string());
}

int numberOf(Standard stream)
{
    return stream == Standard::Input ? STDIN_FILENO : STDOUT_FILENO;
}

} // namespace

Result<void> createPrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::FolderNotFound, folder);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return notWritable(path);
    ::close(descriptor);
    return {};
}

Result<void> createPrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (Result<void> parent = createPrivateFolder(QFileInfo(path).absolutePath()); !parent)
        return parent;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && !QFileInfo(path).isDir())
        return notWritable(path);
    return {};
}

Result<void> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return notWritable(path);
    const bool isSynced = ::fsync(descriptor) == 0;
    const QString reason = isSynced ? QString() : qt_error_string();
    ::close(descriptor);
    if (!isSynced)
        return failure(ErrorCode::FileNotWritable, path, reason);
    return {};
}

bool syncToDisk(int descriptor)
{
    return ::fsync(descriptor) == 0;
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (Result<void> synced = syncToDisk(from); !synced)
        return synced;
    // rename() replaces in one step, which QFile::rename() does not.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return notWritable(to);
    return syncToDisk(QFileInfo(to).absolutePath());
}

QByteArray fileIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(qulonglong(status.st_dev)) + ':' + QByteArray::number(qulonglong(status.st_ino));
}

Result<void> openRegularFile(QFile &file, const QString &path)
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

bool isStream(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !file.isFile() && !file.isDir();
}

Result<void> openStream(QFile &file, const QString &path, bool waitsForReader)
{
    const int nonBlocking = waitsForReader ? 0 : O_NONBLOCK;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | nonBlocking | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return notWritable(path);
    ::fcntl(descriptor, F_SETFL, 0); // from here on a slow reader is waited for
    if (file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle))
        return {};
    ::close(descriptor);
    return failure(ErrorCode::FileNotWritable, path, file.errorString());
}

bool isNameOf(const QString &path, Standard stream)
{
    struct stat named = {}, opened = {};
    return ::stat(QFile::encodeName(path).constData(), &named) == 0 && ::fstat(numberOf(stream), &opened) == 0
        && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
}

bool openStandardInput(QFile &file)
{
    return file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool isTerminal(Standard stream)
{
    return ::isatty(numberOf(stream)) != 0;
}

} // namespace Plumbline::Platform
