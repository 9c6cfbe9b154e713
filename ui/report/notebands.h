// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/bands.h"

namespace Plumbline {

// A part of a note, set for a page.
struct NoteRow
{
    Note::Part::Kind kind = Note::Part::Kind::Paragraph;
    SetText text;
    SetText number; // of a numbered item
    qreal before = 0; // space above; none above the first
    qreal indent = 0; // of the text
    qreal width = 0; // of the note
};

std::vector<NoteRow> setNote(const Note &note, const Type &type, qreal width);

// Adds one line of a row at that place, with what marks it: its dot or number, the rule of a quote, the ground of code.
void addNoteLine(Band &band, const NoteRow &row, int line, const QPointF &at, const QColor &color);
// Adds a whole note and gives its height.
qreal addNote(Band &band, const std::vector<NoteRow> &rows, const QPointF &at, const QColor &color);

} // namespace Plumbline
