// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Plumbline {

// Two lines high; the row is tinted when selected and ringed when it has the focus (give the view
// setAllColumnsShowFocus). Paints the text of a cell and, where there is one, its quiet second line. What has one line stands on
// the second one, so that all numbers of a row have one baseline.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // With room for a bar below both lines, or for the lines alone.
    enum class Bar { Below, None };

    explicit RowDelegate(QObject *parent = nullptr, Bar bar = Bar::Below);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    static constexpr int barHeight = 6;
    struct Lines
    {
        QRect first;
        QRect second;
        QRect bar;
    };
    Lines linesIn(const QRect &row, const QFontMetrics &metrics) const; // with the row's margins at their ends

    // Inside the row's margins.
    virtual void paintContent(
        QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    int blockHeight(const QFontMetrics &metrics) const;

    Bar m_bar;
};

} // namespace Plumbline
