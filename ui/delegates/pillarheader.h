// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Plumbline {

class PillarCountsDelegate;
struct PillarCounts;

// The header of a list of workloads: above each slot of the column of pillars, whose it is. Role of that section:
// CountRole::Pillars.
class PillarHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PillarHeader(const PillarCountsDelegate &slots, QWidget *parent = nullptr); // which outlives it

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    QVector<PillarCounts> pillarsOf(int section) const; // none: it is not of pillars

    const PillarCountsDelegate &m_slots;
};

} // namespace Plumbline
