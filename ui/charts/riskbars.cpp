// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/riskbars.h"

#include <QFontMetricsF>

#include <cmath>

namespace Plumbline {

namespace {

QColor mixed(const QColor &color, const QColor &ground, qreal part)
{
    const auto channel = [&](int a, int b) { return qRound(a * part + b * (1 - part)); };
    return QColor(
        channel(color.red(), ground.red()), channel(color.green(), ground.green()), channel(color.blue(), ground.blue()));
}

// Lines from lower left to upper right, cut to the area here rather than by a clip, which paper would carry along.
void paintHatch(QPainter &painter, const QRectF &area, const QPen &pen, qreal step)
{
    QList<QLineF> lines;
    const int count = int(std::ceil((area.width() + area.height()) / step - 0.5));
    for (int i = 0; i < count; ++i) {
        const qreal sum = (i + 0.5) * step;
        const qreal top = std::min(sum, area.width()); // x where the line leaves through the top or the right
        const qreal left = std::max(0.0, sum - area.height());
        lines += QLineF(area.left() + left, area.top() + (sum - left), area.left() + top, area.top() + (sum - top));
    }
    painter.setPen(pen);
    painter.drawLines(lines);
}

void paintDots(QPainter &painter, const QRectF &area, const QColor &color, qreal unit, qreal step)
{
    QPen pen(color, 1.3 * unit, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 2.1 * step / (2.7 * unit)});
    painter.setPen(pen);
    const int rows = std::max(1, int((area.height() - 1.3 * unit) / step) + 1);
    const qreal first = area.top() + (area.height() - (rows - 1) * step) / 2;
    for (int row = 0; row < rows; ++row) {
        const qreal shift = (row % 2 == 0 ? 1.2 : 2.6) * unit;
        const QLineF line(area.left() + shift, first + row * step, area.right() - 0.7 * unit, first + row * step);
        if (line.dx() > 0)
            painter.drawLine(line);
    }
}

void paintOutline(QPainter &painter, const QRectF &area, const QColor &color, qreal unit)
{
    const qreal width = 0.8 * unit;
    QPen pen(color, width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void paintNumber(QPainter &painter, const RiskBarSegment &segment, const RiskBarStyle &style)
{
    const Palette &palette = *style.palette;
    const QString text = QString::number(segment.count);
    const QFontMetricsF metrics(style.font);
    const qreal width = metrics.horizontalAdvance(text);
    const QPointF center = segment.area.center();
    if (segment.risk == Risk::Medium || segment.risk == Risk::NotApplicable) {
        // A patch without pattern, so that the number can be read.
        const qreal half = width / 2 + 2 * style.unit;
        const QRectF patch(
            center.x() - half, segment.area.top() + 1.6 * style.unit, 2 * half, segment.area.height() - 3.2 * style.unit);
        painter.fillRect(patch & segment.area.adjusted(style.unit, 0, -style.unit, 0), palette.background);
    }
    painter.setFont(style.font);
    painter.setPen(segment.risk == Risk::High ? palette.background : palette.text);
    painter.drawText(QPointF(center.x() - width / 2, center.y() + metrics.capHeight() / 2), text);
}

} // namespace

QList<RiskBarSegment> riskBarSegments(const QRectF &area, const RiskCounts &counts, int whole, const RiskBarStyle &style)
{
    QList<RiskBarSegment> segments;
    const QFontMetricsF metrics(style.font);
    const qreal gap = 1 * style.unit;
    const qreal wanted = whole > 0 ? area.width() * counts.questions() / whole : 0;
    qreal given = 0;
    qreal spare = 0; // what the segments have beyond their least width
    QList<qreal> least;
    for (Risk risk : allRisks) {
        if (counts[risk] == 0)
            continue;
        least += metrics.horizontalAdvance(QString::number(counts[risk])) + 6 * style.unit;
        const qreal width = std::max(least.last(), area.width() * counts[risk] / std::max(1, whole) - gap);
        segments += {risk, counts[risk], QRectF(0, area.top(), width, area.height())};
        given += width + gap;
        spare += width - least.last();
    }
    // Narrow segments that were widened take their part from the wide ones.
    const qreal excess = given - std::max(wanted, 0.0);
    const qreal keep = spare > 0 && excess > 0 ? std::max(0.0, 1 - excess / spare) : 1;
    qreal x = area.left();
    for (qsizetype i = 0; i < segments.size(); ++i) {
        QRectF &rect = segments[i].area;
        rect.setWidth(least[i] + (rect.width() - least[i]) * keep);
        rect.moveLeft(x);
        x = rect.right() + gap;
    }
    return segments;
}

void paintRiskBar(QPainter &painter, const QRectF &area, const RiskCounts &counts, int whole, const RiskBarStyle &style)
{
    for (const RiskBarSegment &segment : riskBarSegments(area, counts, whole, style)) {
        paintRiskPattern(painter, segment.area, segment.risk, *style.palette, style.unit, style.grain);
        paintNumber(painter, segment, style);
    }
}

void paintRiskPattern(QPainter &painter, const QRectF &area, Risk risk, const Palette &palette, qreal unit, PatternGrain grain)
{
    const QColor &color = palette[risk];
    const bool isWide = grain == PatternGrain::Wide;
    switch (risk) {
    case Risk::High:
        painter.fillRect(area, color);
        return;
    case Risk::Medium:
        if (isWide)
            painter.fillRect(area, mixed(color, palette.background, 0.2));
        paintHatch(painter, area.adjusted(0.6 * unit, 0.6 * unit, -0.6 * unit, -0.6 * unit),
            QPen(isWide ? mixed(color, palette.background, 0.75) : color, (isWide ? 2 : 0.9) * unit, Qt::SolidLine, Qt::FlatCap),
            (isWide ? 6 : 2.4) * unit);
        paintOutline(painter, area, color, unit);
        return;
    case Risk::None:
        painter.fillRect(area, mixed(color, palette.background, 0.3));
        paintOutline(painter, area, color, unit);
        return;
    case Risk::Unanswered:
        paintOutline(painter, area, color, unit);
        return;
    case Risk::NotApplicable:
        paintDots(painter, area, color, unit, (isWide ? 6 : 2.7) * unit);
        if (isWide)
            paintOutline(painter, area, color, unit);
        return;
    }
}

} // namespace Plumbline
