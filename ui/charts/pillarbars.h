// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

#include <QWidget>

#include <optional>

namespace Plumbline {

// Two points of each pillar as two bars of risk counts, one above the other, in one scale.
class PillarBars : public QWidget
{
    Q_OBJECT

public:
    struct Pillar
    {
        QString name;
        std::optional<RiskCounts> from; // none: not asked at that point
        std::optional<RiskCounts> to;

        friend bool operator==(const Pillar &, const Pillar &) = default;
    };

    explicit PillarBars(QWidget *parent = nullptr);

    void setPillars(const QVector<Pillar> &pillars, const QString &fromName, const QString &toName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int barHeight() const;
    int pillarHeight() const;
    int legendHeight() const;
    void paintPillar(QPainter &painter, const QRect &area, const Pillar &pillar, int whole) const;
    void paintLegend(QPainter &painter, const QRect &area) const;

    QVector<Pillar> m_pillars;
    QString m_fromName;
    QString m_toName;
};

} // namespace Plumbline
