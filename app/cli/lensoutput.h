// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/lens/lensversion.h"

namespace Plumbline {

// A lens with its pillars, questions and choices, as `lens show` gives it.
void printLens(Call &call, const LensVersion &version);
QByteArray lensJson(const LensVersion &version);

} // namespace Plumbline
