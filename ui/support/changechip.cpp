// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/changechip.h"

#include "core/words/valuewords.h"
#include "ui/support/marks.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"

#include <QLocale>
#include <QPainter>

namespace Plumbline {

ChangeChip::ChangeChip(PracticeChange change, QWidget *parent)
    : QAbstractButton(parent)
    , m_change(change)
{
    setObjectName(QStringLiteral("changeChip%1").arg(int(change)));
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void ChangeChip::setCount(int count)
{
    setText(tr("%1 %2", "kind of change, count").arg(changeWord(m_change), QLocale().toString(count)));
    setAccessibleName(text());
    setToolTip(tr("Show or hide: %1").arg(changeWord(m_change)));
    setEnabled(count > 0);
    updateGeometry();
    update();
}

QSize ChangeChip::sizeHint() const
{
    const int height = fontMetrics().height() + Space::related;
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().ascent() + Space::inside + 2 * Space::related + Space::inside,
        height};
}

void ChangeChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colors = currentPalette();
    const bool isOn = isChecked() && isEnabled();
    const QColor color = isOn ? colors.text : isEnabled() ? colors.quietText : mixed(colors.quietText, colors.background, 0.6);
    painter.setPen(QPen(isEnabled() ? controlOutline() : colors.line, 1));
    painter.setBrush(isOn ? mixed(colors.accent, colors.background, 0.12) : colors.background);
    const qreal radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int size = fontMetrics().ascent();
    QRect area = rect().adjusted(Space::related, 0, -Space::related, 0);
    QRect mark(0, 0, size, size);
    mark.moveCenter(area.center());
    if (isLeftToRight())
        mark.moveLeft(area.left());
    else
        mark.moveRight(area.right());
    paintChangeMark(painter, mark, m_change, color);
    const int taken = size + Space::inside;
    area = isLeftToRight() ? area.adjusted(taken, 0, 0, 0) : area.adjusted(0, 0, -taken, 0);
    painter.setPen(color);
    painter.drawText(area, Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), radius);
}

} // namespace Plumbline
