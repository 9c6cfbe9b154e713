// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace Plumbline {

// An action of the menus, as lists of them show it.
struct MenuAction
{
    QAction *action;
    QString menu; // "File"
    QString text() const;
};

// All that do something by themselves, in the order of the menus; those of menus in menus too.
QList<MenuAction> actionsOf(const QMenuBar &menus);

// A text of a person in a menu: "&" in a name must not become a mnemonic, and a menu is no place for a paragraph.
QString forMenu(const QString &text);

} // namespace Plumbline
