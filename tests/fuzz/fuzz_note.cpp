// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notemarkdown.h"
#include "core/report/textforms.h"

using namespace Plumbline;

// The pieces of each line of a note are that line, and what the note is read as has a form in each kind of file.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    const QString text = QString::fromUtf8(data, qsizetype(size));
    bool isInCode = false;
    for (const QString &line : text.split(u'\n')) {
        const NoteLine read = readNoteLine(line, isInCode);
        isInCode ^= read.kind == NoteLine::Kind::Fence;
        qsizetype end = 0;
        for (const NoteLine::Piece &piece : read.pieces) {
            if (piece.start != end || piece.length <= 0)
                qFatal("a piece does not go on where the one before it ends");
            end += piece.length;
        }
        if (end != line.size())
            qFatal("the pieces are not the line");
    }
    Document document;
    document.blocks = {noteOf(text)};
    return toHtml(document).isEmpty() || toMarkdown(document).isEmpty();
}
