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

    // Short words stand before the bars; the names of the points stand once above them, where they say more.
    struct Side
    {
        QString label; // "Before"
        QString name; // "First review"
    };
    void setPillars(const QVector<Pillar> &pillars, const Side &from, const Side &to);
    QList<Risk> legend() const; // what it explains: the risks that occur
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
    QStringList captions() const;
    int captionHeight() const;
    void paintCaptions(QPainter &painter) const;
    void paintLegend(QPainter &painter, const QRect &area) const;

    QVector<Pillar> m_pillars;
    Side m_from;
    Side m_to;
};

} // namespace Plumbline
