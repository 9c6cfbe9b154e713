// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowdelegate.h"

#include "ui/delegates/celldelegate.h"
#include "ui/models/countroles.h"
#include "ui/support/theme.h"
#include "ui/support/wrappedtext.h"

#include <QPainter>

namespace Plumbline {

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
        paintRowRing(*painter, option);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(option, index) + 2 * Space::related, 2 * option.fontMetrics.height() + 2 * Space::related + 2};
}

RowDelegate::Lines RowDelegate::linesIn(const QRect &row, const QFontMetrics &metrics)
{
    const int line = metrics.height();
    const QRect first(
        row.left() + Space::related, row.top() + (row.height() - 2 * line) / 2, row.width() - 2 * Space::related, line);
    return {first, first.translated(0, line)};
}

void RowDelegate::paintContent(
    QPainter &painter, const QRect &, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colors = currentPalette();
    const Lines lines = linesIn(option.rect, option.fontMetrics);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString subtitle = index.data(CountRole::Subtitle).toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const int flags = int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine;
    const auto draw = [&](const QRect &line, const QString &text) {
        painter.drawText(line, flags, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    painter.setPen(colors.text);
    if (subtitle.isEmpty()) {
        const int room = lines.first.width();
        if (painter.fontMetrics().horizontalAdvance(title) <= room)
            draw(lines.first, title);
        else // such as a name and a role
            WrappedText(title, option.font, room, 2).paint(painter, lines.first.topLeft(), colors.text);
        return;
    }
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    draw(lines.first, title);
    painter.setFont(option.font);
    painter.setPen(colors.quietText);
    draw(lines.second, subtitle);
}

int RowDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
}

} // namespace Plumbline
