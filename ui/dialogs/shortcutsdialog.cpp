// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/controlgeometry.h"
#include "ui/support/controlpainting.h"
#include "ui/support/menuactions.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>

namespace Plumbline {

namespace {

struct Keys
{
    QString what;
    QString keys;
};

struct Group
{
    QString title;
    QList<Keys> rows;
};

// Drawn as the cap of a key.
class KeyCap : public PlainLabel
{
public:
    explicit KeyCap(const QString &keys)
        : PlainLabel(keys)
    {
        setObjectName(QStringLiteral("keyCap"));
        setContentsMargins(Space::related - 2, 2, Space::related - 2, 2);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        paintOutline(painter, rect(), currentPalette().surface, controlOutline(), 3);
        PlainLabel::paintEvent(event);
    }
};

QString native(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

Keys keysOf(const QAction &action)
{
    QStringList keys{action.shortcut().toString(QKeySequence::NativeText)};
    if (action.shortcuts().size() > 1) // that of the hand that is elsewhere; those between are the same key twice
        keys += action.shortcuts().last().toString(QKeySequence::NativeText);
    return {action.iconText().remove(QChar(0x2026)), keys.join(ShortcutsDialog::tr(", ", "between keys that do the same"))};
}

QList<Group> groupsOf(const QMenuBar &menus, const QList<QAction *> &ofReview)
{
    QList<Group> groups;
    for (const MenuAction &found : actionsOf(menus)) {
        if (found.action->shortcut().isEmpty() || ofReview.contains(found.action))
            continue;
        if (groups.isEmpty() || groups.last().title != found.menu)
            groups.append({found.menu, {}});
        groups.last().rows.append(
            {found.action->iconText().remove(QChar(0x2026)), found.action->shortcut().toString(QKeySequence::NativeText)});
    }
    groups.append({ShortcutsDialog::tr("Review"),
        {{ShortcutsDialog::tr("Tick the practice of that number"), ShortcutsDialog::tr("1 to 9, 0", "keys; 0 is the tenth")},
            {ShortcutsDialog::tr("Tick the current practice"), native(Qt::Key_Space)},
            {ShortcutsDialog::tr("Mark it as not applicable, or note something"), native(Qt::Key_Menu)},
            {ShortcutsDialog::tr("Write notes on the question"),
                ShortcutsDialog::tr("Alt+N", "the letter that is underlined in Notes")},
            {ShortcutsDialog::tr("Make letters of the notes bold"), native(Qt::CTRL | Qt::Key_B)},
            {ShortcutsDialog::tr("Make letters of the notes italic"), native(Qt::CTRL | Qt::Key_I)}}});
    for (const QAction *action : ofReview) {
        if (!action->shortcut().isEmpty())
            groups.last().rows.append(keysOf(*action));
    }
    groups.append({ShortcutsDialog::tr("Lists and fields"),
        {{ShortcutsDialog::tr("Edit the cell"), native(Qt::Key_F2)},
            {ShortcutsDialog::tr("Empty the cell"), native(Qt::Key_Delete)},
            {ShortcutsDialog::tr("Open the calendar of a date"), native(Qt::ALT | Qt::Key_Down)},
            {ShortcutsDialog::tr("Copy the selected rows as a table"), native(Qt::CTRL | Qt::Key_C)},
            {ShortcutsDialog::tr("Accept a dialog, also from its notes"), native(Qt::CTRL | Qt::Key_Return)}}});
    return groups;
}

QGridLayout *addColumn(QHBoxLayout &columns)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::group);
    grid->setVerticalSpacing(Space::inside);
    auto *column = new QVBoxLayout;
    column->addLayout(grid);
    column->addStretch();
    columns.addLayout(column);
    return grid;
}

void addGroup(QGridLayout &grid, const Group &group)
{
    int row = grid.count() > 0 ? grid.rowCount() : 0;
    auto *title = new PlainLabel(group.title, TextSize::Section);
    title->setContentsMargins(0, row > 0 ? Space::group : 0, 0, 0);
    grid.addWidget(title, row++, 0, 1, 2);
    for (const Keys &keys : group.rows) {
        grid.addWidget(new PlainLabel(keys.what), row, 0);
        grid.addWidget(new KeyCap(keys.keys), row++, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
}

// Two columns of about the same height.
QWidget *sheetOf(const QList<Group> &groups)
{
    int all = 0;
    for (const Group &group : groups)
        all += int(group.rows.size()) + 2;
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, Space::page, 0);
    columns->setSpacing(2 * Space::page);
    QGridLayout *grid = addColumn(*columns);
    int above = 0;
    bool isSecond = false;
    for (const Group &group : groups) {
        const int rows = int(group.rows.size()) + 2;
        if (!isSecond && above + rows / 2 > all / 2) {
            grid = addColumn(*columns);
            isSecond = true;
        }
        addGroup(*grid, group);
        above += rows;
    }
    return sheet;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, const QList<QAction *> &ofReview, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheetOf(groupsOf(menus, ofReview)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::group);
    column->addWidget(scroll);
    column->addWidget(closeButton(*this));
    // As much as there is to show, within the window that it is over.
    const QSize all
        = sizeHint().expandedTo(scroll->widget()->sizeHint() + QSize(2 * Space::page, 3 * Space::page + leastControlHeight));
    resize(parent ? all.boundedTo(parent->window()->size()) : all);
}

} // namespace Plumbline
