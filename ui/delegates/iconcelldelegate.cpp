// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/iconcelldelegate.h"

#include "ui/models/roles.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace Plumbline {

void IconCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QVariant name = index.data(Roles::Icon);
    if (!name.isValid())
        return;
    const int side = option.fontMetrics.ascent() + Space::inside;
    QRect area(0, 0, side, side);
    area.moveCenter(option.rect.center());
    if (option.direction == Qt::LeftToRight)
        area.moveLeft(option.rect.left() + Space::related);
    else
        area.moveRight(option.rect.right() - Space::related);
    icon(IconName(name.toInt())).paint(painter, area);
}

void IconCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->text.clear();
}

} // namespace Plumbline
