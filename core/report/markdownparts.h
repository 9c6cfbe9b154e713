// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/note.h"

#include <QStringList>

namespace Plumbline {

// Parts of toMarkdown().

// A line without line ends, as text that Markdown reads as text.
QString escapedLine(const QString &line);

// A note as Markdown again, for lines of their own.
QStringList noteLines(const Note &note);
// The same for a cell of a table, which has one line: lists and quotes are words there.
QString noteInCell(const Note &note);

} // namespace Plumbline
