// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foundtext.h"

namespace Plumbline {

QString foundKindWord(const FoundText &found); // "Notes", "Plan", "Decision"
// "Claims platform, SEC 3: …the words around what was found…"
QString foundWords(const FoundText &found, const QString &workload);

} // namespace Plumbline
