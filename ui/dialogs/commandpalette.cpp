// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/delegates/celldelegate.h"
#include "ui/models/roles.h"
#include "ui/models/searchwords.h"
#include "ui/support/controlpainting.h"
#include "ui/support/menuactions.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

enum Column { CommandColumn, ContextColumn, KeysColumn };
constexpr int placeRole = Qt::UserRole + 100; // index of the command
constexpr int mostInSight = 10;
constexpr int mostShown = 100; // whoever sees more types another letter
constexpr int fromTop = 80;
constexpr int usualWidth = 560;

} // namespace

QList<Command> commandsOf(const QMenuBar &menus)
{
    QList<Command> commands;
    for (const MenuAction &found : actionsOf(menus)) {
        if (!found.action->isEnabled())
            continue;
        commands.append({found.text(), found.menu, found.action->shortcut().toString(QKeySequence::NativeText),
            found.action->objectName(), [action = found.action] { action->trigger(); }});
    }
    return commands;
}

CommandPalette::CommandPalette(QList<Command> commands, const QStringList &lastGiven, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_own(m_commands.size())
    , m_field(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_nothing(new PlainLabel(tr("Nothing has these words.")))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Find a command"));
    const auto rank = [&lastGiven](const Command &command) {
        const qsizetype at = command.id.isEmpty() ? -1 : lastGiven.indexOf(command.id);
        return at < 0 ? lastGiven.size() : at;
    };
    std::stable_sort(
        m_commands.begin(), m_commands.end(), [&rank](const Command &a, const Command &b) { return rank(a) < rank(b); });
    m_field->setObjectName(QStringLiteral("commandEdit"));
    m_field->setPlaceholderText(tr("Words of a command, a workload, a question, or of what anyone wrote"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->moveSection(ContextColumn, 0);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(ContextColumn, fontMetrics().averageCharWidth() * 17);
    m_list->header()->resizeSection(KeysColumn, fontMetrics().averageCharWidth() * 18);
    m_nothing->setObjectName(QStringLiteral("noCommand"));
    m_nothing->setTone(PlainLabel::Tone::Quiet);
    m_nothing->setContentsMargins(Space::related, Space::inside, Space::related, Space::inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::related, Space::related, Space::related, Space::related);
    column->setSpacing(Space::related);
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::giveCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::giveCurrent);
    fill({});
}

void CommandPalette::fill(const QString &typed)
{
    const QStringList words = searchWords(typed);
    m_list->clear();
    m_commands.resize(m_own); // what was found for other words goes
    QList<qsizetype> hits;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (containsWords({m_commands[i].text, m_commands[i].context}, words))
            hits += i;
    }
    // What begins as it was typed is meant more often than what has the words anywhere.
    std::stable_partition(hits.begin(), hits.end(),
        [this, &typed](qsizetype i) { return m_commands[i].text.startsWith(typed.trimmed(), Qt::CaseInsensitive); });
    for (const qsizetype i : hits.mid(0, mostShown))
        addRow(i);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    fit();
    Q_EMIT this->typed(typed);
}

void CommandPalette::addRow(qsizetype command)
{
    const Command &found = m_commands[command];
    auto *item = new QTreeWidgetItem(m_list, {found.text, found.context, found.keys});
    item->setData(CommandColumn, placeRole, int(command));
    item->setTextAlignment(KeysColumn, Qt::AlignRight | Qt::AlignVCenter);
    for (const Column column : {ContextColumn, KeysColumn})
        item->setData(column, Roles::IsQuiet, true);
}

void CommandPalette::addFound(const QString &typed, const QList<Command> &found)
{
    if (typed != m_field->text())
        return;
    for (const Command &command : found) {
        m_commands.append(command);
        addRow(m_commands.size() - 1);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    fit();
}

void CommandPalette::fit()
{
    const int found = m_list->topLevelItemCount();
    bool hasKeys = false;
    for (int row = 0; row < found; ++row)
        hasKeys |= !m_list->topLevelItem(row)->text(KeysColumn).isEmpty();
    m_list->setColumnHidden(KeysColumn, !hasKeys); // texts need the room
    m_nothing->setVisible(found == 0);
    m_list->setVisible(found > 0);
    m_list->setFixedHeight(std::min(found, mostInSight) * std::max(1, m_list->sizeHintForRow(0)));
    layout()->activate();
    const QSize size(std::max(usualWidth, fontMetrics().averageCharWidth() * 80), layout()->sizeHint().height());
    // Told together, and before it is shown: a window manager may have placed it meanwhile.
    if (const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr)
        setGeometry(QRect(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, fromTop)), size));
    else
        resize(size);
}

// After the sheet has gone, so that what the command opens is not over it; and not if the window went with it.
void CommandPalette::giveCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const Command command = m_commands[item->data(CommandColumn, placeRole).toInt()];
    accept();
    Q_EMIT given(command.id);
    QMetaObject::invokeMethod(parent() ? parent() : qApp, command.give, Qt::QueuedConnection);
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

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOutline(painter, rect(), currentPalette().background, controlOutline(), 0);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit(); // once the rows have their height
}

} // namespace Plumbline
