// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

namespace Plumbline {

// What an entry of the journal did, as one sentence for the history: "Ticked “Alarms have owners”".
QString entryWords(const JournalEntry &entry);

// For the menu: "Undo: Ticked “Alarms have owners”".
QString undoWords(const JournalEntry &entry);
QString redoWords(const JournalEntry &entry);

// What the entry brings in of written text, one a line, for who wants to keep it elsewhere; empty where it is ticks alone.
QString writtenText(const JournalEntry &entry);

} // namespace Plumbline
