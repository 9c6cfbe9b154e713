// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planmenu.h"

#include "core/words/valuewords.h"
#include "ui/delegates/plandelegate.h"
#include "ui/models/planrow.h"
#include "ui/pages/planbulkedit.h"
#include "ui/pages/plantracker.h"
#include "ui/support/links.h"

namespace Plumbline {

PlanMenu::PlanMenu(const ImprovementItem *item, QMenu *together, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("planMenu"));
    if (together) {
        addStatuses(item);
        addEfforts(item);
        if (item) {
            addCell(QStringLiteral("editOwnerAction"), tr("Set the &owner"), int(PlanColumn::Owner));
            addCell(QStringLiteral("editDueAction"), tr("Set the &due date"), int(PlanColumn::Due));
        }
        together->setParent(this, together->windowFlags());
        addMenu(together);
        addSeparator();
    }
    if (item) {
        QAction *show = addAction(tr("Show the &question"));
        show->setObjectName(QStringLiteral("showQuestionAction"));
        connect(show, &QAction::triggered, this, &PlanMenu::questionRequested);
    }
    if (item && safeLink(item->link)) {
        QAction *open = addAction(tr("Open the &link"));
        connect(open, &QAction::triggered, this, [link = item->link] { openLink(link); });
    }
    QAction *copy = addAction(tr("&Copy as a table"));
    copy->setObjectName(QStringLiteral("copyRowsAction"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &PlanMenu::copyRequested);
    auto *trackers = new TrackerMenu(tr("For a &tracker"), this);
    connect(trackers, &TrackerMenu::saveWanted, this, &PlanMenu::saveRequested);
    connect(trackers, &TrackerMenu::copyWanted, this, &PlanMenu::copyForRequested);
    addMenu(trackers);
}

void PlanMenu::addStatuses(const ImprovementItem *item)
{
    QMenu *menu = addMenu(tr("&Status"));
    for (const ImprovementStatus status : allStatuses) {
        QAction *action = menu->addAction(statusWord(status));
        action->setCheckable(true);
        action->setChecked(item && item->status == status);
        connect(action, &QAction::triggered, this, [this, status] {
            BulkEdit edit;
            edit.status = status;
            Q_EMIT wanted(edit);
        });
    }
}

void PlanMenu::addEfforts(const ImprovementItem *item)
{
    QMenu *menu = addMenu(tr("&Effort"));
    for (const Effort effort : allEfforts) {
        QAction *action = menu->addAction(effortChoiceWord(effort));
        action->setCheckable(true);
        action->setChecked(item && item->effort == effort);
        connect(action, &QAction::triggered, this, [this, effort] {
            BulkEdit edit;
            edit.effort = effort;
            Q_EMIT wanted(edit);
        });
    }
}

void PlanMenu::addCell(const QString &objectName, const QString &text, int column)
{
    QAction *action = addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, column] { Q_EMIT editRequested(column); });
}

} // namespace Plumbline
