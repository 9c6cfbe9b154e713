// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/notebands.h"

#include "ui/support/palette.h"

#include <algorithm>

namespace Plumbline {

namespace {

constexpr qreal dotRoom = pt(12);
constexpr qreal numberGap = pt(5);
constexpr qreal quoteRoom = pt(8);
constexpr qreal codeRoom = pt(6);

QString numberOf(const Note::Part &part)
{
    return QStringLiteral("%1.").arg(part.number);
}

// Room for the widest number of the note, so that its items begin below each other.
qreal itemRoom(const Note &note, const Type &type)
{
    qreal room = dotRoom;
    for (const Note::Part &part : note.parts)
        if (part.kind == Note::Part::Kind::Numbered)
            room = std::max(room, widthOf(numberOf(part), type) + numberGap);
    return room;
}

qreal indentOf(const Note::Part &part, qreal room)
{
    switch (part.kind) {
    case Note::Part::Kind::Paragraph:
        return 0;
    case Note::Part::Kind::Bullet:
    case Note::Part::Kind::Numbered:
        return room * (part.depth + 1);
    case Note::Part::Kind::Quote:
        return quoteRoom;
    case Note::Part::Kind::Code:
        return codeRoom;
    }
    return 0;
}

} // namespace

std::vector<NoteRow> setNote(const Note &note, const Type &type, qreal width)
{
    std::vector<NoteRow> rows;
    const qreal room = itemRoom(note, type);
    bool isBelowItem = false;
    for (const Note::Part &part : note.parts) {
        NoteRow row{part.kind, {}, {}, 0, indentOf(part, room), width};
        row.before = rows.empty() ? 0 : part.isItem() && isBelowItem ? pt(1.5) : pt(4);
        row.text = SetText(part.lines, type, width - row.indent - (part.kind == Note::Part::Kind::Code ? codeRoom : 0));
        if (part.kind == Note::Part::Kind::Numbered)
            row.number = SetText(numberOf(part), type, room);
        isBelowItem = part.isItem();
        rows.push_back(std::move(row));
    }
    return rows;
}

void addNoteLine(Band &band, const NoteRow &row, int line, const QPointF &at, const QColor &color)
{
    const qreal leading = row.text.leading();
    if (row.kind == Note::Part::Kind::Code)
        band.items.emplace_back(FillItem{QRectF(at + QPointF(0, pt(1)), QSizeF(row.width, leading)), lightPalette().surface});
    if (row.kind == Note::Part::Kind::Quote)
        band.items.emplace_back(FillItem{QRectF(at, QSizeF(pt(1.5), leading)), lightPalette().line});
    if (row.kind == Note::Part::Kind::Bullet && line == 0) {
        QPainterPath dot;
        dot.addEllipse(at + QPointF(row.indent - pt(9), leading / 2), pt(1.5), pt(1.5));
        band.items.emplace_back(ShapeItem{dot, lightPalette().quietText});
    }
    if (row.number.lineCount() > 0 && line == 0)
        band.items.emplace_back(
            TextItem{row.number, 0, at + QPointF(row.indent - row.number.naturalWidth() - numberGap, 0), color});
    const QPointF start = at + QPointF(row.indent, 0);
    band.items.emplace_back(TextItem{row.text, line, start, color});
    for (const SetText::Link &link : row.text.links())
        if (link.line == line)
            band.links.push_back({QRectF(start.x() + link.left, start.y(), link.right - link.left, leading), link.url});
}

qreal addNote(Band &band, const std::vector<NoteRow> &rows, const QPointF &at, const QColor &color)
{
    qreal height = 0;
    for (const NoteRow &row : rows) {
        height += row.before;
        for (int line = 0; line < row.text.lineCount(); ++line, height += row.text.leading())
            addNoteLine(band, row, line, at + QPointF(0, height), color);
    }
    return height;
}

} // namespace Plumbline
