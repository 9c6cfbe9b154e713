// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/faultydisk.h"

#include <QtGlobal>

#include <atomic>

#include <sqlite3.h>

namespace Plumbline::Kit::FaultyDisk {

namespace {

std::atomic<int> countdown = 0; // 0: nothing is to fail
std::atomic<bool> failsAlways = false;
std::atomic<bool> failed = false;
std::atomic<Fault> kind = Fault::WriteError;
std::atomic<const char *> endingThatFails = "";

sqlite3_vfs *disk = nullptr; // the true one

std::atomic<Observer *> observing = nullptr;

struct File
{
    sqlite3_file base;
    const char *name; // SQLite's, as long as the file is open; null for a temporary one
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

Observer *observerOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->name ? observing.load() : nullptr;
}

const char *nameOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->name;
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

// SQLITE_OK, or the error that is due.
int due(sqlite3_file *file, int writeError)
{
    const bool isMeant = QByteArray(nameOf(file)).endsWith(endingThatFails.load());
    const bool isNow = (failsAlways && isMeant) || (countdown > 0 && --countdown == 0);
    if (!isNow)
        return SQLITE_OK;
    failed = true;
    return kind == Fault::DiskFull ? SQLITE_FULL : writeError;
}

int close(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int read(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, size, offset);
}
int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (const int error = due(file, SQLITE_IOERR_WRITE)) {
        // A write that fails may have been done in part.
        realOf(file)->pMethods->xWrite(realOf(file), from, size / 2, offset);
        return error;
    }
    if (Observer *observer = observerOf(file))
        observer->wrote(nameOf(file), offset, QByteArray(static_cast<const char *>(from), size));
    return realOf(file)->pMethods->xWrite(realOf(file), from, size, offset);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int error = due(file, SQLITE_IOERR_TRUNCATE))
        return error;
    if (Observer *observer = observerOf(file))
        observer->truncated(nameOf(file), size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int sync(sqlite3_file *file, int flags)
{
    if (const int error = due(file, SQLITE_IOERR_FSYNC))
        return error;
    const int result = realOf(file)->pMethods->xSync(realOf(file), flags);
    if (Observer *observer = observerOf(file); observer && result == SQLITE_OK)
        observer->synced(nameOf(file));
    return result;
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceCharacteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

// Version 1: without shared memory and memory mapping, which a rollback journal does not need.
const sqlite3_io_methods methods = {1, close, read, write, truncate, sync, fileSize, lock, unlock, checkReservedLock, fileControl,
    sectorSize, deviceCharacteristics, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    reinterpret_cast<File *>(file)->name = name;
    const int result = disk->xOpen(disk, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods)
        file->pMethods = &methods;
    return result;
}

} // namespace

void install()
{
    disk = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs faulty = *disk; // whatever is not about a file's content goes to the true one
    faulty.zName = "faulty";
    faulty.szOsFile = int(sizeof(File)) + disk->szOsFile;
    faulty.xOpen = open;
    if (sqlite3_vfs_register(&faulty, 1) != SQLITE_OK)
        qFatal("the faulty disk cannot be put in");
}

void failOnce(int k, Fault fault)
{
    failed = false;
    kind = fault;
    countdown = k;
}

void failAlways(Fault fault, const char *ending)
{
    kind = fault;
    endingThatFails = ending;
    failsAlways = true;
}

void heal()
{
    failsAlways = false;
    countdown = 0;
}

bool hasFailed()
{
    return failed;
}

void setObserver(Observer *observer)
{
    observing = observer;
}

} // namespace Plumbline::Kit::FaultyDisk
