// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Plumbline::Kit::SlowDisk {

// Makes each sync of a file take that long, in whatever thread or library of this test program; zero: as fast as it is.
void setSync(std::chrono::milliseconds delay);
int syncs(); // so far
int syncsOfTheWindow(); // those that the main thread waited for

} // namespace Plumbline::Kit::SlowDisk
