// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/note.h"

#include <QTextCursor>

namespace Plumbline {

// What keys do in a note that has a NotesHighlighter. Each is one step of the document's undo.

// Makes the selected letters bold or italic (Bold or Italic), or no longer so; where none are selected, the word at the
// cursor, or what is typed next. The cursor goes with its letters. Does nothing in code.
void toggleStyle(QTextCursor &cursor, NoteStyle style);

// Begins the next item of the list that the cursor is in; where it is in an item without words, ends the list. False, and
// nothing done, where it is in none.
bool goOnWithList(QTextCursor &cursor);

} // namespace Plumbline
