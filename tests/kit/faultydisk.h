// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Plumbline::Kit::FaultyDisk {

// Stands between SQLite and the disk for this whole test program, and fails when told to. To be called before the
// first store is opened.
void install();

enum class Fault { WriteError, DiskFull };

// The k-th write, sync or truncation from now on fails, once.
void failOnce(int k, Fault fault);
// Every write fails from now on, until heal(); only those to files whose names end so, where that is said.
void failAlways(Fault fault, const char *ending = "");
void heal();
// Did failOnce() come to pass?
bool hasFailed();

// Is told of whatever reaches the disk, on the thread that writes.
class Observer
{
public:
    virtual ~Observer() = default;
    virtual void wrote(const char *file, qint64 offset, const QByteArray &bytes) = 0;
    virtual void truncated(const char *file, qint64 size) = 0;
    virtual void synced(const char *file) = 0;
};
void setObserver(Observer *observer); // null: nobody

} // namespace Plumbline::Kit::FaultyDisk
