// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tablebands.h"

#include "core/base/links.h"
#include "core/report/printable.h"
#include "core/words/valuewords.h"
#include "ui/report/notebands.h"
#include "ui/support/marks.h"
#include "ui/support/palette.h"

#include <map>

namespace Plumbline {

namespace {

constexpr qreal gap = pt(12); // between columns
constexpr qreal padding = pt(3.5); // above and below a row
constexpr qreal lowRow = pt(36); // up to two lines
constexpr qreal hairline = pt(0.5);
constexpr qreal markSide = pt(8);
constexpr qreal markSpace = pt(13); // a mark with the room behind it

const Palette &ink()
{
    return lightPalette();
}

std::vector<QRectF> columnAreas(const Table &table, qreal width)
{
    qreal shares = 0;
    for (const Table::Column &column : table.columns)
        shares += column.share;
    std::vector<QRectF> areas;
    const qreal room = width - gap * qreal(table.columns.size() - 1);
    qreal x = 0;
    for (const Table::Column &column : table.columns) {
        const qreal share = room * column.share / shares;
        areas.emplace_back(x, 0, share, 0);
        x += share + gap;
    }
    return areas;
}

void addLine(Band &band, qreal width, const QColor &color)
{
    band.items.push_back(FillItem{QRectF(0, band.height - hairline, width, hairline), color});
}

enum class Details { InCell, Left };

// Each begins behind its number, which hangs before it.
qreal addSteps(Band &band, const QStringList &steps, const QPointF &at, qreal width)
{
    constexpr qreal hanging = pt(13);
    qreal height = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QPointF start = at + QPointF(0, height);
        addText(band, SetText(QStringLiteral("%1.").arg(i + 1), Types::small, hanging), start, ink().quietText);
        height += addText(band, SetText(steps[i], Types::small, width - hanging), start + QPointF(hanging, 0), ink().quietText);
    }
    return height;
}

qreal addDetail(Band &band, const Cell &cell, const QPointF &at, qreal width, Qt::Alignment alignment)
{
    qreal height = addSteps(band, cell.steps, at, width);
    height += addText(band, SetText(cell.detail, Types::small, width, alignment), at + QPointF(0, height), ink().quietText);
    height += addNote(band, setNote(cell.note, Types::small, width), at + QPointF(0, height), ink().quietText);
    return height
        + addLinked(band, SetText(linkText(cell.link), Types::small, width, alignment), at + QPointF(0, height), cell.link,
            ink().quietText);
}

// The cell's mark, text and detail; gives the lower end.
qreal addCell(Band &band, const Cell &cell, const QRectF &area, Qt::Alignment alignment, const Type &type, Details details)
{
    QRectF room = area;
    const QRectF mark(area.left(), area.top() + (pt(type.leading) - markSide) / 2, markSide, markSide);
    if (cell.risk)
        band.items.push_back(ShapeItem{riskMark(mark, *cell.risk), ink()[*cell.risk]});
    else if (cell.change)
        band.items.push_back(ShapeItem{changeMark(mark, *cell.change), ink().text});
    if (cell.risk || cell.change)
        room.setLeft(room.left() + markSpace);
    const SetText text(cell.text, type, room.width(), alignment);
    const qreal height = addLinked(band, text, room.topLeft(), cell.url, ink().text);
    if (details == Details::Left)
        return room.top() + height;
    return room.top() + height + addDetail(band, cell, room.topLeft() + QPointF(0, height + pt(0.5)), room.width(), alignment);
}

Band headerBand(const Table &table, const std::vector<QRectF> &areas, qreal width)
{
    Band band;
    band.staysWithNext = true;
    band.before = pt(10);
    qreal bottom = 0;
    for (size_t i = 0; i < areas.size(); ++i) {
        const Table::Column &column = table.columns[qsizetype(i)];
        const SetText text(column.title, Types::smallStrong, areas[i].width(), column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
        bottom = std::max(bottom, addText(band, text, areas[i].topLeft(), ink().quietText));
    }
    band.height = bottom + pt(3);
    addLine(band, width, ink().quietText);
    return band;
}

// Heads the rows below it; the word for its risk stands at the right.
Band groupBand(const Cell &cell, qreal width)
{
    Band band;
    band.staysWithNext = true;
    band.before = pt(7);
    qreal room = width;
    if (cell.risk) {
        const SetText word(riskWord(*cell.risk), Types::small, width, Qt::AlignRight);
        room -= word.naturalWidth() + gap;
        addText(band, word, QPointF(0, padding + pt(1)), ink().quietText);
    }
    band.height = addCell(band, cell, QRectF(0, padding, room, 0), Qt::AlignLeft, Types::strong, Details::InCell) + pt(2.5);
    addLine(band, width, ink().line);
    return band;
}

Band rowBand(const Table &table, const QList<Cell> &row, const std::vector<QRectF> &areas, qreal width)
{
    Band band;
    qreal bottom = 0;
    // A long remark in the first of several narrow columns runs below them all.
    const Details details = table.columns.size() > 2 ? Details::Left : Details::InCell;
    for (size_t i = 0; i < areas.size() && qsizetype(i) < row.size(); ++i) {
        const Qt::Alignment alignment = table.columns[qsizetype(i)].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        bottom = std::max(bottom,
            addCell(band, row[qsizetype(i)], areas[i].translated(0, padding), alignment, Types::body,
                i == 0 ? details : Details::InCell));
    }
    if (details == Details::Left)
        bottom += addDetail(band, row.first(), {0, bottom + pt(0.5)}, std::min(width, pt(390)), Qt::AlignLeft);
    band.height = bottom + padding;
    addLine(band, width, ink().line);
    return band;
}

struct Top
{
    qreal operator()(const ShapeItem &shape) const { return shape.path.boundingRect().top(); }
    qreal operator()(const TextItem &text) const { return text.at.y(); }
    qreal operator()(const auto &other) const { return other.area.top(); }
};

struct MoveUp
{
    qreal by;
    void operator()(ShapeItem &shape) const { shape.path.translate(0, -by); }
    void operator()(TextItem &text) const { text.at.ry() -= by; }
    void operator()(auto &other) const { other.area.translate(0, -by); }
};

} // namespace

std::vector<Band> cutToHeight(Band band, qreal height)
{
    if (band.height <= height)
        return {std::move(band)};
    const qreal slice = height - pt(20); // leaves room for a line that begins right at the cut
    std::map<int, Band> parts;
    for (BandItem &item : band.items) {
        const int index = int(std::visit(Top(), item) / slice);
        std::visit(MoveUp{index * slice}, item);
        parts[index].items.push_back(std::move(item));
    }
    std::vector<Band> result;
    for (auto &[index, part] : parts) {
        part.height = std::min(slice, band.height - index * slice) + (index * slice + slice < band.height ? pt(20) : 0);
        part.table = band.table;
        part.group = band.group;
        result.push_back(std::move(part));
    }
    result.front().before = band.before;
    result.front().bookmark = band.bookmark;
    result.front().links = band.links;
    return result;
}

void appendTable(BandList &list, const Table &table, qreal width, qreal height)
{
    if (table.columns.isEmpty() || table.rows.isEmpty())
        return;
    const std::vector<QRectF> areas = columnAreas(table, width);
    const Band header = headerBand(table, areas, width);
    const int index = int(list.headers.size());
    list.headers.push_back(header);
    list.bands.push_back(header);
    const auto isGroup = [&](qsizetype i) { return table.rows[i].size() == 1 && table.columns.size() > 1; };
    int group = -1;
    qreal groupHeight = 0;
    for (qsizetype i = 0, count = table.rows.size(); i < count; ++i) {
        Band band = isGroup(i) ? groupBand(table.rows[i].first(), width) : rowBand(table, table.rows[i], areas, width);
        band.table = index;
        // No page ends after the first row or before the last, of the table or of a group; high rows may stand alone.
        const bool isFirst = i == 0 || isGroup(i - 1);
        const bool isLastButOne = i + 1 < count && !isGroup(i + 1) && (i + 2 == count || isGroup(i + 2));
        band.staysWithNext |= band.height < lowRow && (isLastButOne || (isFirst && i + 1 < count && !isGroup(i + 1)));
        if (isGroup(i)) {
            group = int(list.headers.size());
            groupHeight = band.height + band.before;
            list.headers.push_back(band);
        } else {
            band.group = group;
        }
        for (Band &part : cutToHeight(std::move(band), height - header.height - groupHeight))
            list.bands.push_back(std::move(part));
    }
}

} // namespace Plumbline
