// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <array>
#include <cstdio>
#include <memory>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <sddl.h>

namespace Plumbline::Platform {

namespace {

struct CloseHandleOf
{
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<HANDLE, CloseHandleOf>;

constexpr DWORD sharedWithAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

// The form without a limit of 260 characters, for which the path has to be absolute and clean. What names a device already
// stays as it is.
std::wstring nativePath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (native.startsWith(QLatin1String("\\\\?\\")) || native.startsWith(QLatin1String("\\\\.\\")))
        return native.toStdWString();
    if (native.startsWith(QLatin1String("\\\\")))
        return (QLatin1String("\\\\?\\UNC\\") + native.sliced(2)).toStdWString();
    return (QLatin1String("\\\\?\\") + native).toStdWString();
}

Handle opened(const std::wstring &path, DWORD access, DWORD flags = FILE_ATTRIBUTE_NORMAL)
{
    const HANDLE handle = ::CreateFileW(path.c_str(), access, sharedWithAll, nullptr, OPEN_EXISTING, flags, nullptr);
    return Handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

tl::unexpected<Error> notWritable(const QString &path)
{
    return failure(ErrorCode::FileNotWritable, path, qt_error_string());
}

// What is made with this is for its owner, the system and administrators, as a mode of 0600 or 0700 is for its owner and
// root; nothing is taken over from the folder above.
class OwnersOnly
{
public:
    OwnersOnly()
    {
        ::ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:P(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)", SDDL_REVISION_1, &m_attributes.lpSecurityDescriptor, nullptr);
    }
    ~OwnersOnly() { ::LocalFree(m_attributes.lpSecurityDescriptor); }
    Q_DISABLE_COPY_MOVE(OwnersOnly)

    bool isMade() const { return m_attributes.lpSecurityDescriptor != nullptr; }
    SECURITY_ATTRIBUTES *attributes() { return &m_attributes; }

private:
    SECURITY_ATTRIBUTES m_attributes = {sizeof(SECURITY_ATTRIBUTES), nullptr, FALSE};
};

// A volume and 128 bits where the file system has them (NTFS, ReFS), the volume and 64 bits elsewhere (FAT, network).
QByteArray identityOf(HANDLE handle)
{
    FILE_ID_INFO id = {};
    if (::GetFileInformationByHandleEx(handle, FileIdInfo, &id, sizeof id)) {
        const QByteArray file(reinterpret_cast<const char *>(&id.FileId), sizeof id.FileId);
        return QByteArray::number(qulonglong(id.VolumeSerialNumber)) + ':' + file.toHex();
    }
    BY_HANDLE_FILE_INFORMATION info = {};
    if (!::GetFileInformationByHandle(handle, &info))
        return {};
    const quint64 index = (quint64(info.nFileIndexHigh) << 32) | info.nFileIndexLow;
    return QByteArray::number(qulonglong(info.dwVolumeSerialNumber)) + ':' + QByteArray::number(qulonglong(index));
}

// The handle belongs to the file from here on; also where it cannot be opened.
bool openHandle(QFile &file, Handle handle, QIODevice::OpenMode mode)
{
    const int flags = mode.testFlag(QIODevice::WriteOnly) ? _O_WRONLY : _O_RDONLY;
    const int descriptor = ::_open_osfhandle(intptr_t(handle.get()), flags); // binary, since not _O_TEXT
    if (descriptor < 0)
        return false;
    (void)handle.release();
    if (file.open(descriptor, mode, QFile::AutoCloseHandle))
        return true;
    ::_close(descriptor);
    return false;
}

bool isMissing(DWORD error)
{
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

} // namespace

Result<void> createPrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::FolderNotFound, folder);
    OwnersOnly owners;
    if (!owners.isMade())
        return notWritable(path);
    const HANDLE file = ::CreateFileW(
        nativePath(path).c_str(), GENERIC_WRITE, 0, owners.attributes(), CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return notWritable(path);
    ::CloseHandle(file);
    return {};
}

Result<void> createPrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (QFileInfo(path).isRoot())
        return failure(ErrorCode::FileNotWritable, path); // a drive that is not there
    if (Result<void> parent = createPrivateFolder(QFileInfo(path).absolutePath()); !parent)
        return parent;
    OwnersOnly owners;
    if (!owners.isMade())
        return notWritable(path);
    if (!::CreateDirectoryW(nativePath(path).c_str(), owners.attributes()) && !QFileInfo(path).isDir())
        return notWritable(path);
    return {};
}

Result<void> syncToDisk(const QString &path)
{
    // Entries of folders are in the log of the file system, and there is no call to wait for them; a replacement waits
    // by itself (MOVEFILE_WRITE_THROUGH).
    if (QFileInfo(path).isDir())
        return {};
    const Handle file = opened(nativePath(path), GENERIC_WRITE); // FlushFileBuffers() asks for the right to write
    if (!file || !::FlushFileBuffers(file.get()))
        return notWritable(path);
    return {};
}

bool syncToDisk(int descriptor)
{
    return ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor))) != 0;
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    if (Result<void> synced = syncToDisk(from); !synced)
        return synced;
    // MoveFileExW() replaces in one step and comes back when that is on the disk. ReplaceFileW() would keep the attributes of
    // the old file, but can fail half-way, with neither under the name. Whoever looks into new files, such as a virus
    // scanner, soon lets go of them.
    constexpr int tries = 20;
    constexpr int pauseMs = 50;
    const std::wstring source = nativePath(from), target = nativePath(to);
    for (int i = 1; !::MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH); ++i) {
        const DWORD error = ::GetLastError();
        const bool mayPass = error == ERROR_SHARING_VIOLATION || error == ERROR_ACCESS_DENIED || error == ERROR_LOCK_VIOLATION;
        if (!mayPass || i == tries)
            return failure(ErrorCode::FileNotWritable, to, qt_error_string(int(error)));
        QThread::msleep(pauseMs);
    }
    return {};
}

QByteArray fileIdentity(const QString &path)
{
    // Without a right to read or write, which needs none; the flag is for folders.
    const Handle file = opened(nativePath(path), 0, FILE_FLAG_BACKUP_SEMANTICS);
    return file ? identityOf(file.get()) : QByteArray();
}

Result<void> openRegularFile(QFile &file, const QString &path)
{
    if (QFileInfo(path).isDir() || isStream(path))
        return failure(ErrorCode::FileNotRegular, path);
    Handle handle = opened(nativePath(path), GENERIC_READ);
    if (!handle)
        return failure(
            isMissing(::GetLastError()) ? ErrorCode::FileNotFound : ErrorCode::FileNotReadable, path, qt_error_string());
    if (::GetFileType(handle.get()) != FILE_TYPE_DISK || !openHandle(file, std::move(handle), QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotRegular, path);
    return {};
}

// Asked by name, since opening a pipe would already take one of its places: "NUL" becomes "\\.\NUL".
bool isStream(const QString &path)
{
    std::array<wchar_t, MAX_PATH> full = {};
    const std::wstring given = QDir::toNativeSeparators(path).toStdWString();
    const DWORD length = ::GetFullPathNameW(given.c_str(), DWORD(full.size()), full.data(), nullptr);
    return length > 0 && length < full.size() && QStringView(full.data(), qsizetype(length)).startsWith(u"\\\\.\\");
}

Result<void> openStream(QFile &file, const QString &path, bool waitsForReader)
{
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    Handle handle = opened(native, GENERIC_WRITE);
    while (!handle && waitsForReader && ::GetLastError() == ERROR_PIPE_BUSY
        && ::WaitNamedPipeW(native.c_str(), NMPWAIT_WAIT_FOREVER))
        handle = opened(native, GENERIC_WRITE);
    if (!handle)
        return notWritable(path);
    if (!openHandle(file, std::move(handle), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

// Streams have no names here; one that was led into a file is that file.
bool isNameOf(const QString &path, Standard stream)
{
    const HANDLE handle = ::GetStdHandle(stream == Standard::Input ? STD_INPUT_HANDLE : STD_OUTPUT_HANDLE);
    if (handle == nullptr || handle == INVALID_HANDLE_VALUE || ::GetFileType(handle) != FILE_TYPE_DISK)
        return false;
    const QByteArray identity = identityOf(handle);
    return !identity.isEmpty() && identity == fileIdentity(path);
}

bool openStandardInput(QFile &file)
{
    ::_setmode(::_fileno(stdin), _O_BINARY);
    return file.open(::_fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool isTerminal(Standard stream)
{
    return ::_isatty(::_fileno(stream == Standard::Input ? stdin : stdout)) != 0;
}

} // namespace Plumbline::Platform
