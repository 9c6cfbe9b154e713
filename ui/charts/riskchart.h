// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/risk/risk.h"

#include <QChartView>

class QDateTimeAxis;
class QValueAxis;
class QXYSeries;

namespace Plumbline {

// Risk counts over time: one stacked bar a point at its date, in the risks' colors and patterns with their numbers, and a
// legend of those that occur. What is to be reached has a dashed frame. The figures of a bar are told where the mouse is; a click
// on it chooses it. The same figures belong into a table beside it; the accessible description names the newest of them.
//
// Qt Charts has the scales and the grid. It knows bars by category alone, all as far apart, and neither patterns that fit
// ours nor numbers inside of them, so the bars are painted here.
class RiskChart : public QChartView
{
    Q_OBJECT

public:
    struct Point
    {
        QString name;
        Timestamp at{};
        RiskCounts counts;
        bool isTarget = false; // what is to be reached: of its counts, those at risk

        friend bool operator==(const Point &, const Point &) = default;
    };

    static constexpr int widestBar = 36;
    static constexpr int highest = 480; // no chart gains by more

    explicit RiskChart(QWidget *parent = nullptr);

    void setPoints(const QVector<Point> &points); // the oldest first, targets after all others
    void setChosen(int point); // stands out; -1: none
    int chosen() const { return m_chosen; }
    QRectF barAt(int point) const; // in the viewport
    QString figuresOf(int point) const; // a line each
    QList<Risk> legend() const; // what it explains
    QSize sizeHint() const override;

Q_SIGNALS:
    void pointClicked(int point);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
    void arrange();
    int pointUnder(const QPointF &place) const;
    void paintLegend(QPainter &painter) const;
    void paintTargetFrame(QPainter &painter, const QRectF &bar) const;
    void paintBar(QPainter &painter, int point) const;
    qreal labelWidth(const Point &point) const;
    void paintLabels(QPainter &painter) const;
    QRectF plot() const;

    QVector<Point> m_points;
    QXYSeries *m_totals; // gives the axes their scales
    QDateTimeAxis *m_time;
    QValueAxis *m_questions;
    QList<qreal> m_places; // middles of the bars
    qreal m_barWidth = widestBar;
    int m_chosen = -1;
    int m_hovered = -1;
};

} // namespace Plumbline
