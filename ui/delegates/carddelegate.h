// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/wrappedtext.h"

#include <QStyledItemDelegate>

namespace Plumbline {

// A line of the plan as a card: the mark of its risk and the label of its question, what is to be met in three lines at most, and
// below it who does it until when. The view's model says it by the roles of PlanLane.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    WrappedText titleOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    WrappedTexts m_texts;
};

} // namespace Plumbline
