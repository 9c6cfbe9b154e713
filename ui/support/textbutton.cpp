// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/textbutton.h"

#include "ui/support/style.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace Plumbline {

namespace {

// A layout knows no margins below zero.
class OutdentedItem final : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    void setGeometry(const QRect &rect) override { QWidgetItem::setGeometry(rect.adjusted(-TextButton::margin, 0, 0, 0)); }
};

} // namespace

void addOutdented(QBoxLayout &column, QWidget *widget, QWidget *parent, Qt::Alignment alignment)
{
    widget->setParent(parent);
    auto *item = new OutdentedItem(widget);
    item->setAlignment(alignment);
    column.addItem(item);
}

TextButton::TextButton(const QString &text, Qt::TextElideMode elision, QWidget *parent)
    : QPushButton(text, parent)
    , m_elision(elision)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TextButton::sizeHint() const
{
    // The advance is rounded, and a text that is a fraction too wide would be cut.
    return {fontMetrics().horizontalAdvance(text()) + 2 + 2 * margin, fontMetrics().height() + Space::related};
}

QSize TextButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), sizeHint().height()};
}

void TextButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() || isDown());
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? currentPalette().accent : currentPalette().quietText);
    const QRect area = rect().adjusted(margin, 0, -margin, 0);
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
        fontMetrics().elidedText(text(), m_elision, area.width()));
    if (hasFocus())
        paintFocusRing(painter, rect());
}

} // namespace Plumbline
