// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Plumbline {

// Paints a cell by the roles of ui/models/roles.h: the mark of a risk or a change before the text, weight, quiet
// colour, a chip, what was undone; a box where it can be ticked. A row with rows below it is a heading, bold at the top, with
// their number behind it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The tint of a row that is selected, the same in every list.
QColor selectedRowColor();

} // namespace Plumbline
