// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/menuactions.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutList"));
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    QTreeWidgetItem *group = nullptr;
    for (const MenuAction &found : actionsOf(menus)) {
        if (found.action->shortcut().isEmpty())
            continue;
        if (!group || group->text(0) != found.menu) {
            group = new QTreeWidgetItem(list, {found.menu});
            group->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(group, {found.text(), found.action->shortcut().toString(QKeySequence::NativeText)});
    }
    list->expandAll();
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::group);
    column->setSpacing(Space::group);
    column->addWidget(list);
    column->addWidget(closeButton(*this));
    resize(460, 520);
}

} // namespace Plumbline
