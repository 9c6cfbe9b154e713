// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/plantickets.h"
#include "ui/pages/page.h"

#include <QMenu>

namespace Plumbline {

// For which tracker lines of the plan are saved or copied.
class TrackerMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TrackerMenu(const QString &title, QWidget *parent = nullptr);

    QList<QAction *> saveActions() const { return m_saveActions; }

Q_SIGNALS:
    void saveWanted(Plumbline::Tracker tracker);
    void copyWanted(Plumbline::Tracker tracker);

private:
    QList<QAction *> m_saveActions;
};

// Lines of the plan of the open review as tickets, in a file that a person names, or on the clipboard. The page says what was
// done, and what the tracker asks.
void saveTickets(Page &page, Workspace &workspace, const ImprovementPlan &lines, Tracker tracker);
void copyTickets(Page &page, Workspace &workspace, const ImprovementPlan &lines, Tracker tracker);

} // namespace Plumbline
