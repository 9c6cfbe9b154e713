// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/slowdisk.h"

#include <atomic>
#include <thread>

#include <sys/syscall.h>
#include <unistd.h>

namespace Plumbline::Kit::SlowDisk {

namespace {

std::atomic<int> delayMs = 0;
std::atomic<int> count = 0;
std::atomic<int> countOfTheWindow = 0;

void wait()
{
    ++count;
    if (::gettid() == ::getpid())
        ++countOfTheWindow;
    std::this_thread::sleep_for(std::chrono::milliseconds(delayMs));
}

} // namespace

void setSync(std::chrono::milliseconds delay)
{
    delayMs = int(delay.count());
}

int syncs()
{
    return count;
}

int syncsOfTheWindow()
{
    return countOfTheWindow;
}

} // namespace Plumbline::Kit::SlowDisk

// A program's own functions come before those of the C library, for Qt and SQLite too.
extern "C" int fsync(int descriptor)
{
    Plumbline::Kit::SlowDisk::wait();
    return int(::syscall(SYS_fsync, descriptor));
}

extern "C" int fdatasync(int descriptor)
{
    Plumbline::Kit::SlowDisk::wait();
    return int(::syscall(SYS_fdatasync, descriptor));
}
