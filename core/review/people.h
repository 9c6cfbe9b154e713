// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

namespace Plumbline {

// The names that a review has, each once: of those who spoke, the most often first, then of those who own something, decide,
// answer for a risk, or were there.
QStringList peopleOf(const ReviewState &state);

// The names in a text that has commas between them.
QStringList namesIn(const QString &text);

} // namespace Plumbline
