// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/wrappedtext.h"

#include <QStyledItemDelegate>

#include <optional>

namespace Plumbline {

// Paints the rows of a ChoiceListModel: number, box, title in full, what its absence costs, and quietly why it is not applicable
// and what was noted on it. A click on the box ticks, as the space bar does; one on the words only chooses the row.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Where things stand in every row of a model, from the left of a row. They depend on the longest title.
    struct Columns
    {
        int numberRight = 0;
        int boxLeft = 0;
        int boxSide = 0;
        int textLeft = 0;
        int textWidth = 0;
        int levelLeft = -1; // -1: under the title, or nothing is said of any
        int buttonsLeft = 0;
        int buttonSide = 0; // of a square; there are two
    };
    Columns columns(const QFont &font, const QAbstractItemModel &model, int width) const;
    void forgetColumns() { m_columns.reset(); } // other choices are shown
    // What the row keeps free for its buttons, the first or the second.
    static QRect buttonArea(const Columns &columns, const QRect &row, const QFontMetrics &metrics, int button);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct RowLayout;
    struct Known
    {
        QFont font;
        int width = -1;
        Columns columns;
    };

    RowLayout layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;

    WrappedTexts m_texts;
    mutable std::optional<Known> m_columns;
};

} // namespace Plumbline
