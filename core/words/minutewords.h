// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/minute.h"

#include <QString>

namespace Plumbline {

// What was minuted, in one sentence: "Ada decided on 3/1/2027: text", "Ben until 3/31/2027: text", "For later: text".
QString minuteWords(const Minute &minute);

} // namespace Plumbline
