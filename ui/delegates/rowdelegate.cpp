// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

#include "ui/models/countroles.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace Plumbline {

namespace {

void paintRing(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QColor accent = currentPalette().accent;
    const QRect rect = option.rect;
    const auto place = option.viewItemPosition;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), accent);
    if (place == QStyleOptionViewItem::Beginning || place == QStyleOptionViewItem::OnlyOne)
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), accent);
    if (place == QStyleOptionViewItem::End || place == QStyleOptionViewItem::OnlyOne)
        painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), accent);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Palette &colors = currentPalette();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, mixed(colors.accent, colors.background, 0.12));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.surface);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), mixed(colors.line, colors.background, 0.6));
    painter->setFont(option.font);
    paintContent(*painter, option.rect.adjusted(Space::related, Space::related, -Space::related, -Space::related), option, index);
    if (option.state & QStyle::State_HasFocus)
        paintRing(*painter, option);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(option, index) + 2 * Space::related,
        2 * option.fontMetrics.lineSpacing() + Space::inside + 2 * Space::related};
}

void RowDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colors = currentPalette();
    const int line = option.fontMetrics.lineSpacing();
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString subtitle = index.data(CountRole::Subtitle).toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const int flags = int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine;
    const QRect first = subtitle.isEmpty() ? area : QRect(area.left(), area.center().y() - line, area.width(), line);
    QFont bold = option.font;
    bold.setWeight(subtitle.isEmpty() ? QFont::Normal : QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(first, flags, QFontMetrics(bold).elidedText(title, Qt::ElideRight, area.width()));
    if (subtitle.isEmpty())
        return;
    painter.setFont(option.font);
    painter.setPen(colors.quietText);
    painter.drawText(first.translated(0, line + 2), flags, option.fontMetrics.elidedText(subtitle, Qt::ElideRight, area.width()));
}

int RowDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
}

} // namespace Plumbline
