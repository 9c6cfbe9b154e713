// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

namespace Plumbline {

// The long texts of a change as the journal keeps them. Where the old and the new one have much in common, as a note has
// that grows while it is typed, both stand as their difference (textdifference.h): else a note that is saved at every
// pause would take room as the square of its length. Either text of the two gives back both.

constexpr qsizetype longTextUnits = 256; // a shorter text stays as it is

Change withDifferences(Change change);
// `standing` has the old texts, or the new ones. ErrorCode::ChangeConflict where it has neither.
Result<Change> withWholeTexts(Change change, const ReviewState &standing);

} // namespace Plumbline
