// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/wrappedtext.h"

#include <QStyledItemDelegate>

namespace Plumbline {

// Paints a cell by the roles of ui/models/roles.h: the mark of a risk or a change before the text, weight, quiet
// colour, a chip, what was undone; a box where it can be ticked. A row with rows below it is a heading, bold at the top, with
// their number behind it. In a GroupedView that wraps, what a row is about has two lines where one is too short, and a chip
// that has no room behind its text stands below it; all else stands on the first line.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int lineHeight(const QFontMetrics &metrics); // of a row with one line

private:
    int furtherLines(const QString &text, const QFont &font, int width) const; // how high those after the first are

    WrappedTexts m_texts;
};

// The tint of a row that is selected, the same in every list.
QColor selectedRowColor();
// Around the whole row, painted cell by cell.
void paintRowRing(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace Plumbline
