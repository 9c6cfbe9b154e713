// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/notekeys.h"

#include "ui/pages/review/noteshighlighter.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Plumbline {

namespace {

// Letters of one line, as places in the document.
struct Letters
{
    int first;
    int end;
};

bool isMarker(const QTextDocument &document, int place)
{
    return document.characterAt(place) == u'*';
}

// Without blanks around them, which no marker stands beside, and without markers that they begin or end with.
Letters bare(const QTextDocument &document, Letters letters)
{
    const auto isAround = [&](int place) { return document.characterAt(place).isSpace() || isMarker(document, place); };
    while (letters.first < letters.end && isAround(letters.first))
        ++letters.first;
    while (letters.first < letters.end && isAround(letters.end - 1))
        --letters.end;
    return letters;
}

// Those of each line that is selected, in order.
QList<Letters> lettersOf(const QTextCursor &selection)
{
    const QTextDocument &document = *selection.document();
    QList<Letters> letters;
    for (QTextBlock block = document.findBlock(selection.selectionStart());
         block.isValid() && block.position() <= selection.selectionEnd(); block = block.next()) {
        const NoteLine line = NotesHighlighter::lineOf(block);
        if (line.kind == NoteLine::Kind::Code || line.kind == NoteLine::Kind::Fence)
            continue;
        const Letters whole{std::max(selection.selectionStart(), block.position() + int(line.prefix)),
            std::min(selection.selectionEnd(), block.position() + block.length() - 1)};
        const Letters found = bare(document, whole);
        if (found.first < found.end || (!selection.hasSelection() && found.first == found.end))
            letters += found;
    }
    return letters;
}

bool hasStyle(const QTextDocument &document, const Letters &letters, NoteStyle style)
{
    int markers = 0; // on both sides
    while (markers < 3 && letters.first > markers && isMarker(document, letters.first - markers - 1)
        && isMarker(document, letters.end + markers))
        ++markers;
    return style == NoteStyle::Bold ? markers >= 2 : markers % 2 == 1;
}

bool isInWord(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    return (cursor.position() > 0 && document.characterAt(cursor.position() - 1).isLetterOrNumber())
        || document.characterAt(cursor.position()).isLetterOrNumber();
}

} // namespace

void toggleStyle(QTextCursor &cursor, NoteStyle style)
{
    const QTextDocument &document = *cursor.document();
    const int before = cursor.position();
    const bool hadSelection = cursor.hasSelection();
    QTextCursor selection = cursor;
    if (!hadSelection && isInWord(cursor))
        selection.select(QTextCursor::WordUnderCursor);
    const QList<Letters> letters = lettersOf(selection);
    if (letters.isEmpty())
        return;
    const QString marker(style == NoteStyle::Bold ? 2 : 1, u'*');
    const bool isSet = hasStyle(document, letters.first(), style);
    const int by = int(isSet ? -marker.size() : marker.size()); // how far a marker moves what is behind it
    selection.beginEditBlock();
    const auto changeAt = [&](int place) { // where the marker begins
        selection.setPosition(place);
        if (!isSet)
            return selection.insertText(marker);
        selection.setPosition(place + int(marker.size()), QTextCursor::KeepAnchor);
        selection.removeSelectedText();
    };
    int end = letters.last().end; // of what is selected then
    for (auto line = letters.rbegin(); line != letters.rend(); ++line) {
        if (hasStyle(document, *line, style) != isSet)
            continue;
        changeAt(line->end);
        changeAt(isSet ? line->first + by : line->first);
        end += line == letters.rbegin() ? by : 2 * by;
    }
    selection.endEditBlock();
    if (hadSelection) {
        cursor.setPosition(letters.first().first + by);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(std::max(before, letters.first().first) + by);
    }
}

bool goOnWithList(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const NoteLine line = NotesHighlighter::lineOf(block);
    if (!line.isItem() || cursor.hasSelection() || cursor.positionInBlock() < line.prefix)
        return false;
    const QString text = block.text();
    if (QStringView(text).sliced(line.prefix).trimmed().isEmpty()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        return true;
    }
    QString prefix = text.left(line.prefix);
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    if (const QRegularExpressionMatch number = digits.match(prefix); number.hasMatch())
        prefix.replace(number.capturedStart(), number.capturedLength(), QString::number(number.captured().toInt() + 1));
    cursor.insertText(u'\n' + prefix);
    return true;
}

} // namespace Plumbline
