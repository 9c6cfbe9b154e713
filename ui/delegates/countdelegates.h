// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"
#include "ui/delegates/rowdelegate.h"

namespace Plumbline {

struct PillarCounts;

// "23 of 57", and a bar below it. Roles: display, CountRole::Counts.
class ProgressDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(
        QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The count of one risk with its mark; quiet where it is nought. Role: CountRole::Counts.
class RiskCountDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit RiskCountDelegate(Risk risk, QObject *parent = nullptr);

protected:
    void paintContent(
        QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Risk m_risk;
};

// A risk by its mark and its word. Roles: display, CountRole::Risk.
class RiskWordDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(
        QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Whether risks rose or fell, as an arrow, and by how many; quiet where neither. Role: CountRole::Trend.
class TrendDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(
        QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// One slot a pillar, at the same place in every row: its high and medium counts with their marks, or the mark of what is left
// to answer or of no risk, and below it a bar of all its questions, the higher the worse. Where another pillar stands in a slot
// than in that of the header, its code stands there in place of the bar. Those that have no room are counted after the others.
// Role, of the cells and of the section: CountRole::Pillars.
class PillarCountsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    static int slotWidth(const QFontMetrics &metrics);
    static int columnWidth(int pillars, int slot); // of a column that shows them all
    static int slotIn(int columnWidth, int pillars); // the other way round
    static int slotsIn(int room, int pillars, int slot, const QFontMetrics &metrics); // how many are shown, each whole
    static QString shortName(const PillarCounts &pillar, const QFontMetrics &metrics, int width);
    QVector<QRect> slotsIn(const QRect &cell, int pillars, const QFontMetrics &metrics) const; // of those that are shown

    void setSlot(int width) { m_slot = width; } // slotWidth() where it is less

protected:
    void paintContent(
        QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    static void paintPillar(QPainter &painter, const Lines &lines, const PillarCounts &pillar, bool isNamed);
    int slot(const QFontMetrics &metrics) const { return std::max(m_slot, slotWidth(metrics)); }

    int m_slot = 0;
};

} // namespace Plumbline
