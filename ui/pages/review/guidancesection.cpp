// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review/guidancesection.h"

#include "ui/support/style.h"
#include "ui/support/textbutton.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Plumbline {

GuidanceSection::GuidanceSection(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    auto *content = new QWidget;
    content->installEventFilter(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Space::group, Space::related, Space::group, Space::group);
    m_column->setSpacing(Space::group);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// The ring of the focus, around what is in sight.
bool GuidanceSection::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::Paint && watched == widget() && hasFocus()) {
        QPainter painter(widget());
        painter.setRenderHint(QPainter::Antialiasing);
        paintFocusRing(painter, widget()->visibleRegion().boundingRect());
    }
    return handled;
}

void GuidanceSection::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    widget()->update();
}

void GuidanceSection::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    widget()->update();
}

void GuidanceSection::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    widget()->update(); // the ring stays in sight
}

void GuidanceSection::addOutdented(QWidget *box)
{
    Plumbline::addOutdented(*m_column, box, widget());
}

} // namespace Plumbline
