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
    const auto native = [](QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    group = new QTreeWidgetItem(list, {tr("Review")});
    group->setFirstColumnSpanned(true);
    new QTreeWidgetItem(group, {tr("Tick the practice of that number"), tr("1 to 9")});
    new QTreeWidgetItem(group, {tr("Tick the practice at hand"), native(Qt::Key_Space)});
    new QTreeWidgetItem(group, {tr("Mark the practice as not applicable, or note something on it"), native(Qt::Key_Menu)});
    new QTreeWidgetItem(group, {tr("Write notes on the question"), tr("Alt+N", "the letter that is underlined in Notes")});
    group = new QTreeWidgetItem(list, {tr("Lists and fields")});
    group->setFirstColumnSpanned(true);
    new QTreeWidgetItem(group, {tr("Edit the cell"), native(Qt::Key_F2)});
    new QTreeWidgetItem(group, {tr("Empty the cell"), native(Qt::Key_Delete)});
    new QTreeWidgetItem(group, {tr("Open the calendar of a date"), native(Qt::ALT | Qt::Key_Down)});
    new QTreeWidgetItem(group, {tr("Copy the selected lines as a table"), native(Qt::CTRL | Qt::Key_C)});
    new QTreeWidgetItem(group, {tr("Accept a dialog, also from its notes"), native(Qt::CTRL | Qt::Key_Return)});
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
