// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace Plumbline {

// Does what the verb among the arguments says and gives the exit status. Nothing when there is no verb: then the
// window is to open, and no application object was left behind. Makes its own application object, which needs no
// display. To be called first in main().
std::optional<int> runCommandLine(int &argc, char **argv);

} // namespace Plumbline
