// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Plumbline {

class PillarCountsDelegate;

// The list of workloads, whose cells lead to places: each pillar of the column of pillars, and whatever says so (role:
// CountRole::Leads). A click on one follows it; Left and Right go to it, and what follows it then is Enter.
class WorkloadView : public QTreeView
{
    Q_OBJECT

public:
    // A cell, or of the column of pillars one slot. None, where the row as a whole is meant.
    struct Lead
    {
        int column = -1;
        int slot = -1;

        bool isValid() const { return column >= 0; }
        friend bool operator==(const Lead &, const Lead &) = default;
    };

    explicit WorkloadView(QWidget *parent = nullptr);

    PillarCountsDelegate &pillars() const { return *m_pillars; }
    Lead currentLead() const; // of the current row

Q_SIGNALS:
    void leadFollowed(const QModelIndex &row, const Plumbline::WorkloadView::Lead &lead); // by a click
    void currentLeadChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    // A lead of a row.
    struct Spot
    {
        QPersistentModelIndex row;
        Lead lead;
        friend bool operator==(const Spot &, const Spot &) = default;
    };

    QVector<Lead> leadsOf(const QModelIndex &row) const; // as they stand
    QVector<QRect> slotsOf(const QModelIndex &cell) const;
    QRect rectOf(const QModelIndex &row, const Lead &lead) const;
    Spot spotAt(const QPoint &position) const;
    void setCurrentLead(const Lead &lead);
    void setHovered(const Spot &spot);
    void step(int by);

    PillarCountsDelegate *m_pillars;
    Lead m_lead; // stays where a person goes up and down, though not each row has it
    Spot m_pressed;
    Spot m_hovered;
};

} // namespace Plumbline
