// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plumbline {

// Opens the window and runs until it is closed; gives the exit status. Knows --store FILE and
// --quit-after-first-frame; a file without an option is a portfolio to open.
int startWindow(int &argc, char **argv);

} // namespace Plumbline
