// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable.h"
#include "core/words/valuewords.h"
#include "ui/report/tablebands.h"
#include "ui/support/marks.h"
#include "ui/support/palette.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

const Palette &ink()
{
    return lightPalette();
}

constexpr qreal gap = pt(12);
constexpr qreal barHeight = pt(13);

// What the number was before, with an arrow where it moved.
void addBefore(Band &band, int now, int before, const QPointF &at, qreal width)
{
    qreal x = at.x();
    if (now != before) {
        const qreal side = pt(7);
        band.items.push_back(ShapeItem{arrowMark(QRectF(x, at.y() + pt(2), side, side), now > before), ink().text});
        x += side + pt(3);
    }
    const QString words = now == before ? Figures::tr("as before") : Figures::tr("from %1").arg(before);
    addText(band, SetText(words, Types::small, width), QPointF(x, at.y()), ink().text);
}

// Groups of many bars get a line of their own; groups of two stand beside their bars.
bool hasGroupLines(const BarsFigure &figure)
{
    QStringList groups;
    for (const BarsFigure::Bar &bar : figure.bars)
        if (!bar.group.isEmpty() && !groups.contains(bar.group))
            groups += bar.group;
    return !groups.isEmpty() && figure.bars.size() > 2 * groups.size();
}

// The widths that the labels before the bars take.
struct BarColumns
{
    qreal group = 0;
    qreal label = 0;
    QRectF area; // of the bars
};

BarColumns columnsOf(const BarsFigure &figure, qreal width)
{
    BarColumns columns;
    const bool hasLines = hasGroupLines(figure);
    bool hasGroups = false;
    for (const BarsFigure::Bar &bar : figure.bars) {
        hasGroups |= !bar.group.isEmpty() && !hasLines;
        columns.group = std::max(columns.group, widthOf(bar.group, Types::body));
        columns.label = std::max(columns.label, widthOf(bar.label, Types::body));
    }
    columns.group = hasGroups ? std::min(columns.group, width * 0.25) : 0;
    columns.label = std::min(columns.label, width * (hasGroups ? 0.2 : 0.34));
    const qreal left = columns.group + (hasGroups ? gap : 0) + columns.label + gap;
    columns.area = QRectF(left, pt(1.5), width - left, barHeight);
    return columns;
}

// Below the bars, and further to the left where it needs more room than they have.
Band legendBand(const RiskCounts &sum, const QRectF &bars)
{
    Band band;
    band.height = pt(16);
    band.before = pt(4);
    qreal wanted = -gap;
    for (Risk risk : allRisks)
        if (sum[risk] > 0)
            wanted += pt(18) + widthOf(riskWord(risk), Types::small) + gap;
    qreal x = std::max(0.0, std::min(bars.left(), bars.right() - wanted));
    for (Risk risk : allRisks) {
        if (sum[risk] == 0)
            continue;
        band.items.push_back(SwatchItem{QRectF(x, pt(2.5), pt(14), pt(7)), risk});
        x += pt(18);
        const SetText word(riskWord(risk), Types::small, pt(120));
        addText(band, word, QPointF(x, pt(0.5)), ink().quietText);
        x += word.naturalWidth() + gap;
    }
    return band;
}

Band groupLine(const QString &group, qreal width)
{
    Band band;
    band.before = pt(5);
    band.staysWithNext = true;
    band.height = addText(band, SetText(elided(group, Types::body, width), Types::body, width), {0, 0}, ink().quietText) + pt(1);
    return band;
}

} // namespace

void appendCounts(BandList &list, const CountsFigure &figure, qreal width)
{
    Band band;
    band.before = pt(14);
    const qreal column = (width - 4 * gap) / 5;
    const qreal wordsAt = pt(23);
    qreal wordsHeight = 0; // a language may need two lines
    for (Risk risk : allRisks)
        wordsHeight = std::max(wordsHeight, SetText(riskWord(risk), Types::body, column).height());
    const qreal beforeAt = wordsAt + wordsHeight + pt(0.5);
    for (int i = 0; i < riskCount; ++i) {
        const Risk risk = allRisks[size_t(i)];
        const qreal x = i * (column + gap);
        band.items.push_back(ShapeItem{riskMark(QRectF(x, pt(5), pt(13), pt(13)), risk), ink()[risk]});
        addText(band, SetText(QString::number(figure.now[risk]), Types::number, column), QPointF(x + pt(19), 0), ink().text);
        addText(band, SetText(riskWord(risk), Types::body, column), QPointF(x, wordsAt), ink().text);
        if (figure.before)
            addBefore(band, figure.now[risk], (*figure.before)[risk], QPointF(x, beforeAt), column);
    }
    band.height = figure.before ? beforeAt + pt(11.5) : wordsAt + wordsHeight + pt(1);
    list.bands.push_back(std::move(band));
    if (!figure.before)
        return;
    Band caption;
    caption.before = pt(2);
    const SetText text(Figures::tr("Arrows compare with “%1”.").arg(keptApart(figure.beforeName)), Types::small, width);
    caption.height = addText(caption, text, {0, 0}, ink().quietText);
    list.bands.back().staysWithNext = true;
    list.bands.push_back(std::move(caption));
}

void appendBars(BandList &list, const BarsFigure &figure, qreal width)
{
    if (figure.bars.isEmpty())
        return;
    const BarColumns columns = columnsOf(figure, width);
    int whole = 0;
    RiskCounts sum;
    for (const BarsFigure::Bar &bar : figure.bars) {
        whole = std::max(whole, bar.counts.questions());
        sum += bar.counts;
    }
    Band title;
    title.before = pt(16);
    title.staysWithNext = true;
    title.height = addText(title, SetText(figure.title, Types::strong, width), {0, 0}, ink().text) + pt(3);
    list.bands.push_back(std::move(title));
    QString group;
    for (const BarsFigure::Bar &bar : figure.bars) {
        const bool startsGroup = bar.group != group && !bar.group.isEmpty();
        if (startsGroup && columns.group == 0)
            list.bands.push_back(groupLine(bar.group, width));
        Band band;
        band.height = pt(16);
        band.before = startsGroup && columns.group > 0 && !group.isEmpty() ? pt(5) : pt(1.5);
        band.staysWithNext = true;
        if (startsGroup && columns.group > 0)
            addText(band, SetText(elided(bar.group, Types::body, columns.group), Types::body, columns.group + pt(2)),
                {0, pt(1.5)}, ink().text);
        const qreal labelAt = columns.group > 0 ? columns.group + gap : 0;
        addText(band, SetText(elided(bar.label, Types::body, columns.label), Types::body, columns.label + pt(2)),
            {labelAt, pt(1.5)}, columns.group > 0 ? ink().quietText : ink().text);
        band.items.push_back(BarItem{columns.area, bar.counts, whole});
        // A chart that fits on a page stays in one piece; of a long one only the first and last rows do.
        list.bands.push_back(std::move(band));
        if (figure.bars.size() > 24 && &bar != &figure.bars.last())
            list.bands.back().staysWithNext = &bar == &figure.bars.first();
        group = bar.group;
    }
    list.bands.push_back(legendBand(sum, columns.area));
    if (figure.note.isEmpty())
        return;
    Band note;
    note.before = pt(2);
    note.height = addText(note, SetText(figure.note, Types::small, width), {0, 0}, ink().quietText);
    list.bands.back().staysWithNext = true;
    list.bands.push_back(std::move(note));
}

} // namespace Plumbline
