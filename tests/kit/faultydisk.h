// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plumbline::Kit::FaultyDisk {

// Stands between SQLite and the disk for this whole test program, and fails when told to. To be called before the
// first store is opened.
void install();

enum class Fault { WriteError, DiskFull };

// The k-th write, sync or truncation from now on fails, once.
void failOnce(int k, Fault fault);
// Every write fails from now on, until heal().
void failAlways(Fault fault);
void heal();
// Did failOnce() come to pass?
bool hasFailed();

} // namespace Plumbline::Kit::FaultyDisk
