// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QStackedBarSeries;
class QValueAxis;

namespace Plumbline {

// Risk counts over time: one stacked bar a point, in the risks' colours and patterns, with a legend in words. The
// same figures belong into a table beside it; the accessible description names the newest of them.
class RiskChart : public QWidget
{
    Q_OBJECT

public:
    explicit RiskChart(QWidget *parent = nullptr);

    void setBars(const QList<BarsFigure::Bar> &bars);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyColors();
    void nameBars();

    QChart *m_chart;
    QStackedBarSeries *m_series = nullptr;
    QStringList m_names; // of the bars
    QBarCategoryAxis *m_points;
    QValueAxis *m_questions;
    std::array<QBarSet *, riskCount> m_sets{};
};

} // namespace Plumbline
