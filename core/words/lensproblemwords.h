// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensreader.h"

namespace Plumbline {

// What is wrong with a lens file, what was expected and what to do, in one to three plain sentences: the only place
// for words of lens problems. The place is not part of it.
QString lensProblemWords(const LensProblem &problem);

} // namespace Plumbline
