// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planfilter.h"
#include "ui/models/planlane.h"

#include <QListView>
#include <QScrollArea>

namespace Plumbline {

class PlainLabel;
struct BulkEdit;

// The plan as cards in lanes: by what is done about them, or by the risk that they lower and the effort that they take. A card is
// moved by dragging it, or with Ctrl and an arrow.
class PlanBoard : public QScrollArea
{
    Q_OBJECT

public:
    enum class Arrangement { Status, Effort };

    PlanBoard(const PlanModel &plan, const PlanFilter &filter, QWidget *parent = nullptr);

    void setArrangement(Arrangement arrangement);
    void setCanMove(bool canMove);
    void refresh();
    void choose(const PlanLane::Key &key); // without telling

Q_SIGNALS:
    void chosen(const QVector<Plumbline::PlanLane::Key> &keys);
    void moved(const QVector<Plumbline::PlanLane::Key> &keys, const Plumbline::BulkEdit &edit);
    void questionRequested(const Plumbline::PlanLane::Key &key);
    void menuRequested(const QPoint &global);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Lane
    {
        QWidget *whole;
        PlainLabel *heading;
        QListView *view;
        PlanLane *model;
        int row; // of the risk, where lanes stand in rows
        int value; // of the status or the effort
    };

    void build();
    Lane addLane(int row, int value, const QString &name);
    bool isIn(const Lane &lane, const PlanRow &row) const;
    QString headingOf(const Lane &lane) const;
    void noteChosen(const QListView *view);
    void move(const Lane &to, const QVector<PlanLane::Key> &keys);
    bool step(const Lane &from, int by, bool moves);
    QVector<PlanLane::Key> chosenKeys() const;

    const PlanModel &m_plan;
    const PlanFilter &m_filter;
    Arrangement m_arrangement = Arrangement::Status;
    bool m_canMove = false;
    QVector<Lane> m_lanes;
};

} // namespace Plumbline
