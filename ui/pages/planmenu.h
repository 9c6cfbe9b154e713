// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/plantickets.h"

#include <QMenu>

namespace Plumbline {

struct BulkEdit;

// What can be done with the chosen lines of the plan, at the row that was pressed.
class PlanMenu : public QMenu
{
    Q_OBJECT

public:
    // `item`: of the only chosen line; null where several are chosen. `together`: what is done with the lines as one, taken
    // over; null where nothing can be changed.
    PlanMenu(const ImprovementItem *item, QMenu *together, QWidget *parent);

Q_SIGNALS:
    void wanted(const Plumbline::BulkEdit &edit); // of all chosen lines
    void editRequested(int column); // of the line's cell
    void questionRequested(); // the line's, to be shown in the review
    void copyRequested();
    void saveRequested(Plumbline::Tracker tracker); // of all chosen lines
    void copyForRequested(Plumbline::Tracker tracker); // likewise

private:
    void addStatuses(const ImprovementItem *item);
    void addEfforts(const ImprovementItem *item);
    void addCell(const QString &objectName, const QString &text, int column);
};

} // namespace Plumbline
