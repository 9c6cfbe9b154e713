// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/wrappedtext.h"

#include <QStyledItemDelegate>

namespace Plumbline {

// Paints the rows of a ReviewMapModel: groups with their progress and worst risk, questions with mark, label and at
// most two lines of title. The view has no indentation of its own; rows say by weight and tone what they are.
class MapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setSearch(const QString &text); // its words are marked in the titles of questions
    bool isCut(const QModelIndex &index, const QFont &font, int width) const; // its text, in a row of this width

private:
    WrappedTexts m_texts;
    QStringList m_searched;
};

} // namespace Plumbline
