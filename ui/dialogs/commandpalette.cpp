// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/delegates/celldelegate.h"
#include "ui/models/roles.h"
#include "ui/models/searchwords.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

enum Column { CommandColumn, MenuColumn, KeysColumn };
constexpr int placeRole = Qt::UserRole + 100; // index of the action

} // namespace

CommandPalette::CommandPalette(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_actions(actionsOf(menus))
    , m_field(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Find a command"));
    m_actions.removeIf([](const MenuAction &found) { return !found.action->isEnabled(); });
    m_field->setObjectName(QStringLiteral("commandEdit"));
    m_field->setPlaceholderText(tr("Words of a command"));
    m_field->setAccessibleName(tr("Words of a command"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::group, Space::group, Space::group, Space::group);
    column->setSpacing(Space::related);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::give);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::give);
    fill({});
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
}

void CommandPalette::fill(const QString &typed)
{
    const QStringList words = searchWords(typed);
    m_list->clear();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const MenuAction &found = m_actions[i];
        if (!containsWords({found.text(), found.menu}, words))
            continue;
        auto *item = new QTreeWidgetItem(
            m_list, {found.text(), found.menu, found.action->shortcut().toString(QKeySequence::NativeText)});
        item->setData(CommandColumn, placeRole, int(i));
        for (const Column column : {MenuColumn, KeysColumn})
            item->setData(column, Roles::IsQuiet, true);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

// After the dialog has gone, so that what the command opens is not over it.
void CommandPalette::give()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    QAction *action = m_actions[item->data(CommandColumn, placeRole).toInt()].action;
    accept();
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

} // namespace Plumbline
