// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/noteshighlighter.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QTextDocument>

namespace Plumbline {

namespace {
constexpr int inCode = 1; // the state of a line after which code goes on
} // namespace

NoteLine NotesHighlighter::lineOf(const QTextBlock &block)
{
    return readNoteLine(block.text(), block.previous().userState() == inCode);
}

void NotesHighlighter::highlightBlock(const QString &text)
{
    const bool isInCode = previousBlockState() == inCode;
    const NoteLine line = readNoteLine(text, isInCode);
    setCurrentBlockState(isInCode != (line.kind == NoteLine::Kind::Fence) ? inCode : 0);
    for (const NoteLine::Piece &piece : line.pieces)
        setFormat(int(piece.start), int(piece.length), formatOf(piece));
}

QTextCharFormat NotesHighlighter::formatOf(const NoteLine::Piece &piece) const
{
    constexpr qreal codeSize = 0.9; // its letters are wide
    QTextCharFormat format;
    if (piece.isMarker) {
        format.setForeground(currentPalette().quietText);
        return format;
    }
    if (piece.styles.testFlag(NoteStyle::Bold))
        format.setFontWeight(QFont::DemiBold);
    if (piece.styles.testFlag(NoteStyle::Italic))
        format.setFontItalic(true);
    if (piece.styles.testFlag(NoteStyle::Code)) {
        format.setFontFamilies(codeFonts());
        format.setFontPointSize(document()->defaultFont().pointSizeF() * codeSize);
    }
    if (!piece.url.isEmpty()) {
        format.setForeground(currentPalette().accent);
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace Plumbline
