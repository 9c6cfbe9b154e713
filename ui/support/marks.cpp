// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/marks.h"

#include <QPolygonF>
#include <QTransform>

namespace Plumbline {

// Every shape is drawn once in a square of 16 units; an area inside an area is a hole (odd-even fill).
namespace {

constexpr qreal side = 16;

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath ellipse(qreal radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(side / 2, side / 2), radius, radius);
    return path;
}

QPainterPath rect(qreal x, qreal y, qreal width, qreal height)
{
    QPainterPath path;
    path.addRect(x, y, width, height);
    return path;
}

QPainterPath together(std::initializer_list<QPainterPath> parts)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const QPainterPath &part : parts)
        path.addPath(part);
    return path;
}

QPainterPath octagon()
{
    constexpr qreal cut = side * 0.2929; // leaves eight equal sides
    constexpr qreal far = side - cut;
    return polygon({{cut, 0}, {far, 0}, {side, cut}, {side, far}, {far, side}, {cut, side}, {0, far}, {0, cut}});
}

QPainterPath tick(qreal scale)
{
    const QPainterPath path = polygon({{3.6, 8.4}, {5.1, 6.9}, {7, 8.8}, {11.3, 4.5}, {12.8, 6}, {7, 11.8}});
    QTransform transform;
    transform.translate(side / 2, side / 2).scale(scale, scale).translate(-8.2, -8.15);
    return transform.map(path);
}

QPainterPath arrowUp()
{
    return polygon({{8, 1}, {14.5, 8}, {10.4, 8}, {10.4, 15}, {5.6, 15}, {5.6, 8}, {1.5, 8}});
}

QPainterPath upsideDown(const QPainterPath &path)
{
    return QTransform(1, 0, 0, -1, 0, side).map(path);
}

QPainterPath plus()
{
    return polygon({{6, 1.5}, {10, 1.5}, {10, 6}, {14.5, 6}, {14.5, 10}, {10, 10}, {10, 14.5}, {6, 14.5}, {6, 10}, {1.5, 10},
        {1.5, 6}, {6, 6}});
}

QPainterPath cross()
{
    QTransform transform;
    transform.translate(side / 2, side / 2).rotate(45).translate(-side / 2, -side / 2);
    return transform.map(polygon({{6.9, 1}, {9.1, 1}, {9.1, 6.9}, {15, 6.9}, {15, 9.1}, {9.1, 9.1}, {9.1, 15}, {6.9, 15},
        {6.9, 9.1}, {1, 9.1}, {1, 6.9}, {6.9, 6.9}}));
}

QPainterPath fitted(const QPainterPath &shape, const QRectF &area)
{
    const qreal size = std::min(area.width(), area.height());
    QTransform transform;
    transform.translate(area.center().x() - size / 2, area.center().y() - size / 2).scale(size / side, size / side);
    return transform.map(shape);
}

QPainterPath riskShape(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return together({octagon(), rect(3.5, 6.6, 9, 2.8)});
    case Risk::Medium:
        return polygon({{8, 0}, {16, 8}, {8, 16}, {0, 8}});
    case Risk::None:
        return together({ellipse(7.6), tick(0.95)});
    case Risk::Unanswered:
        return together({ellipse(7.2), ellipse(5.4)});
    case Risk::NotApplicable:
        return together({rect(1, 1, 14, 14), rect(2.7, 2.7, 10.6, 10.6), rect(5, 7.1, 6, 1.8)});
    }
    Q_UNREACHABLE();
}

QPainterPath changeShape(PracticeChange change)
{
    switch (change) {
    case PracticeChange::Resolved:
        return upsideDown(arrowUp());
    case PracticeChange::Regressed:
        return arrowUp();
    case PracticeChange::New:
        return plus();
    case PracticeChange::StillOpen:
        return ellipse(5);
    case PracticeChange::NewlyMet:
        return tick(1.35);
    case PracticeChange::NewlyNotApplicable:
        return rect(2, 6.8, 12, 2.4);
    case PracticeChange::NoLongerAnswered:
        return together({ellipse(6), ellipse(4.2)});
    case PracticeChange::NoLongerAsked:
        return cross();
    }
    Q_UNREACHABLE();
}

QPainterPath stateShape(PracticeState state)
{
    switch (state) {
    case PracticeState::Met:
        return tick(1.35);
    case PracticeState::Unmet:
        return together({rect(2, 2, 12, 12), rect(3.6, 3.6, 8.8, 8.8)});
    case PracticeState::NotApplicable:
        return rect(2, 6.8, 12, 2.4);
    case PracticeState::Unanswered:
        return together({ellipse(6), ellipse(4.2)});
    case PracticeState::NotAsked:
        return cross();
    }
    Q_UNREACHABLE();
}

} // namespace

QPainterPath riskMark(const QRectF &area, Risk risk)
{
    return fitted(riskShape(risk), area);
}

QPainterPath changeMark(const QRectF &area, PracticeChange change)
{
    return fitted(changeShape(change), area);
}

QPainterPath stateMark(const QRectF &area, PracticeState state)
{
    return fitted(stateShape(state), area);
}

// As svgPartlyMetMark() in core/report.
QPainterPath partlyMetMark(const QRectF &area)
{
    return fitted(together({rect(2, 2, 12, 12), rect(3.6, 3.6, 8.8, 8.8), rect(5, 8, 6, 3)}), area);
}

QPainterPath arrowMark(const QRectF &area, bool up)
{
    return fitted(up ? arrowUp() : upsideDown(arrowUp()), area);
}

void paintRiskMark(QPainter &painter, const QRectF &area, Risk risk, const QColor &color)
{
    painter.fillPath(riskMark(area, risk), color);
}

void paintChangeMark(QPainter &painter, const QRectF &area, PracticeChange change, const QColor &color)
{
    painter.fillPath(changeMark(area, change), color);
}

void paintStateMark(QPainter &painter, const QRectF &area, PracticeState state, const QColor &color)
{
    painter.fillPath(stateMark(area, state), color);
}

void paintChevron(QPainter &painter, const QPointF &center, bool isDown, const QColor &color, bool isMirrored)
{
    QPolygonF line
        = isDown ? QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}) : QPolygonF({{-1.75, -3.5}, {1.75, 0}, {-1.75, 3.5}});
    if (isMirrored && !isDown)
        line = QTransform::fromScale(-1, 1).map(line);
    line.translate(center);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace Plumbline
