// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/menuactions.h"

#include <QMenu>
#include <QMenuBar>

namespace Plumbline {

namespace {

QString withoutMnemonic(QString text)
{
    const QString kept(QChar(u'\1'));
    return text.replace(QLatin1String("&&"), kept).remove(QLatin1Char('&')).replace(kept, QLatin1String("&"));
}

void collect(const QMenu &menu, const QString &title, QList<MenuAction> &found)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), title, found);
        else if (!action->isSeparator() && action->isVisible())
            found.append({action, title});
    }
}

} // namespace

QString MenuAction::text() const
{
    return withoutMnemonic(action->text());
}

QList<MenuAction> actionsOf(const QMenuBar &menus)
{
    QList<MenuAction> found;
    for (const QAction *action : menus.actions()) {
        if (action->menu())
            collect(*action->menu(), withoutMnemonic(action->menu()->title()), found);
    }
    return found;
}

QString forMenu(const QString &text)
{
    constexpr int longest = 70;
    QString shown = text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text;
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace Plumbline
