// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/controlgeometry.h"

#include <QApplication>

namespace Plumbline {

int indicatorSide(const QStyleOption *option)
{
    const QFontMetrics metrics = option ? option->fontMetrics : QFontMetrics(QApplication::font());
    return std::max(16, metrics.ascent() + 2);
}

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(bar.pageStep) * length / (range + bar.pageStep));
        handle = std::min(length, std::max(shortestHandle, handle));
    }
    const int start
        = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto along = [&](int from, int to) {
        const QRect rect = isUpright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from)
                                     : QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height());
        return QStyle::visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length);
    default:
        return {};
    }
}

QPointF arrowAtEnd(const QStyleOption &option)
{
    const QRect end(option.rect.right() + 1 - arrowRoom - Space::inside, option.rect.top(), arrowRoom, option.rect.height());
    return QRectF(QStyle::visualRect(option.direction, option.rect, end)).center();
}

QRect headerPart(const QStyleOptionHeader &header, QStyle::SubElement part, const QRect &usual)
{
    constexpr int arrow = 8;
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    const QRect inner = header.rect.adjusted(Space::related, 0, -Space::related, 0);
    const bool isAtEnd = header.textAlignment & Qt::AlignRight;
    if (part == QStyle::SE_HeaderLabel)
        return isSorted && isAtEnd
            ? QStyle::visualRect(header.direction, header.rect, inner.adjusted(0, 0, -arrow - Space::inside, 0))
            : usual;
    const int words = std::min(inner.width() - arrow - Space::inside, header.fontMetrics.horizontalAdvance(header.text));
    const int left = isAtEnd ? inner.right() + 1 - arrow : inner.left() + words + Space::inside;
    return QStyle::visualRect(header.direction, header.rect, QRect(left, inner.top(), arrow, inner.height()));
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words)
{
    const int line = item.fontMetrics.height();
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return item.text.isEmpty()
            ? QSize(1, 2 * Space::inside + 1)
            : QSize(item.fontMetrics.horizontalAdvance(item.text) + 2 * (menuInset + menuMargin), line + 2 * Space::related);
    int width = words.width() + 2 * (menuInset + menuMargin) + menuGap;
    if (item.menuHasCheckableItems)
        width += menuTick + menuMargin;
    return {width, std::max(28, line + 10)};
}

} // namespace Plumbline
