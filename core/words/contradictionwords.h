// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/contradictions.h"

#include <QString>

namespace Plumbline {

// What does not go together, in one sentence that is read beside the words of its place.
QString contradictionWords(const ReviewState &state, const Contradiction &contradiction);

QString contradictionKindWord(Contradiction::Kind kind); // "Done, but not met"

} // namespace Plumbline
