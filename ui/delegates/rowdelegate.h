// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Plumbline {

// Two lines high; the row is tinted when selected and ringed when it has the focus (give the view
// setAllColumnsShowFocus). Paints the text of a cell and, where there is one, its quiet second line; so all that matters most in
// a row has one baseline.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    struct Lines
    {
        QRect first;
        QRect second;
    };
    static Lines linesIn(const QRect &row, const QFontMetrics &metrics); // with the row's margins at their ends

    // Inside the row's margins.
    virtual void paintContent(
        QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace Plumbline
