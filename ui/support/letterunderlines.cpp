// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/letterunderlines.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace Plumbline {

bool LetterUnderlines::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if ((isPress || event->type() == QEvent::KeyRelease) && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        show(isPress);
    else if (event->type() == QEvent::ApplicationStateChange)
        show(false);
    return QObject::eventFilter(watched, event);
}

void LetterUnderlines::show(bool areShown)
{
    if (std::exchange(m_areShown, areShown) == areShown)
        return;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            widget->update();
    }
}

} // namespace Plumbline
