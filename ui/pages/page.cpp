// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <QFocusEvent>
#include <QMenu>

namespace Plumbline {

Page::Page(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    // What an open menu offers is of the review that it was opened over.
    connect(&workspace, &Workspace::reviewAboutToClose, this, [this] {
        for (QMenu *menu : findChildren<QMenu *>())
            menu->close();
    });
}

void Page::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_firstFocus)
        m_firstFocus->setFocus(event->reason());
}

void Page::setFirstFocus(QWidget *widget)
{
    m_firstFocus = widget;
    if (widget && hasFocus()) // it came before there was anything to have it
        widget->setFocus(Qt::OtherFocusReason);
}

void Page::applySearch(const QString &) { }

bool Page::goToFound()
{
    setFocus(Qt::OtherFocusReason);
    return true;
}

void Page::takeFiles(const QStringList &) { }

QList<QAction *> Page::pageActions() const
{
    return {};
}

void Page::setSearchable(bool isSearchable)
{
    if (isSearchable == m_isSearchable)
        return;
    m_isSearchable = isSearchable;
    Q_EMIT searchableChanged();
}

} // namespace Plumbline
