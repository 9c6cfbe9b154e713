// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace Plumbline {

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items += item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

int FlowLayout::place(const QRect &area, bool moves) const
{
    const QRect inner = area.marginsRemoved(contentsMargins());
    const bool isLeftToRight = !parentWidget() || parentWidget()->isLeftToRight();
    int x = 0, y = 0, rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), inner.width()), item->sizeHint().height());
        if (x > 0 && x + size.width() > inner.width()) {
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (moves)
            item->setGeometry(QStyle::visualRect(
                isLeftToRight ? Qt::LeftToRight : Qt::RightToLeft, inner, QRect(inner.topLeft() + QPoint(x, y), size)));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace Plumbline
