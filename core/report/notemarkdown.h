// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/note.h"

namespace Plumbline {

// Notes are plain text in which a little of Markdown (CommonMark 0.31) is read, line by line, as people write them:
//
//     **bold**  *italics*  _italics_  `code`  [text](address)     within a line
//     - item    * item     1. item    1) item                     indented by two blanks or more: inside the item before
//     > quote                                                     neighboring lines are one quote
//     ```                                                         between such lines, or up to the end: code as it is
//
// All else is text and stays as it was typed: HTML, headings, pictures, addresses that safeLink() refuses, asterisks and
// underscores within words. Nothing is escaped, as notes are older than this; what must not be read is code. Any text is
// read, in time that grows with its length.

// A line of a note. Its pieces are the whole line, in order.
struct NoteLine
{
    struct Piece
    {
        qsizetype start = 0;
        qsizetype length = 0;
        NoteStyles styles = {};
        bool isMarker = false; // says how others are set; not shown where the note is read
        QString url = {}; // of a link, its markers too; never one that safeLink() refuses
    };
    enum class Kind { Blank, Text, Bullet, Numbered, Quote, Fence, Code };

    Kind kind = Kind::Blank;
    int depth = 0; // 1: indented, an item inside another if there is one before it
    qsizetype prefix = 0; // how many of the first characters make an item or a quote of the line
    QList<Piece> pieces;

    bool isItem() const { return kind == Kind::Bullet || kind == Kind::Numbered; }
};

// `isInCode`: an odd number of fences is above the line.
NoteLine readNoteLine(const QString &line, bool isInCode);

// The piece with the character at that place; null where there is none.
const NoteLine::Piece *pieceAt(const NoteLine &line, qsizetype place);

// The whole note. A link is followed by where it leads, in brackets, unless its text says that already.
Note noteOf(const QString &text);

} // namespace Plumbline
