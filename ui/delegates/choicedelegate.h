// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/wrappedtext.h"

#include <QStyledItemDelegate>

namespace Plumbline {

// Paints the rows of a ChoiceListModel: number, box, title in full, and quietly the published level and id, why it
// is not applicable, and that there is a note. A click on the row toggles it, as the space bar does.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The corner of the row that is kept free for its menu button.
    static QRect menuArea(const QRect &row, const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    WrappedTexts m_texts;
};

} // namespace Plumbline
