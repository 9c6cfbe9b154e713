// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/support/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

QString withoutMnemonic(QString text)
{
    const QString kept(QChar(u'\1'));
    return text.replace(QLatin1String("&&"), kept).remove(QLatin1Char('&')).replace(kept, QLatin1String("&"));
}

void addMenu(QTreeWidget &list, const QMenu &menu)
{
    auto *group = new QTreeWidgetItem({withoutMnemonic(menu.title())});
    for (const QAction *action : menu.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        new QTreeWidgetItem(group, {withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
    if (group->childCount() == 0) {
        delete group;
        return;
    }
    list.addTopLevelItem(group);
    group->setExpanded(true);
    group->setFirstColumnSpanned(true);
}

} // namespace

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
    for (const QAction *action : menus.actions()) {
        if (action->menu())
            addMenu(*list, *action->menu());
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::group);
    column->setSpacing(Space::group);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(460, 520);
}

} // namespace Plumbline
