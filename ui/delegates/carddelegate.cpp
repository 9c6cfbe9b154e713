// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/carddelegate.h"

#include "ui/delegates/celldelegate.h"
#include "ui/models/planlane.h"
#include "ui/models/roles.h"
#include "ui/support/marks.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Plumbline {

namespace {

constexpr int titleLines = 3;
constexpr int gap = Space::inside; // between cards
constexpr int margin = Space::related; // inside one
constexpr qreal radius = 6;

int cardWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * gap;
}

QString footOf(const QModelIndex &index)
{
    return index.data(PlanLane::FootRole).toString();
}

} // namespace

WrappedText CardDelegate::titleOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_texts.laidOut(index.data().toString().simplified(), option.font, cardWidth(option) - 2 * margin, titleLines);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int foot = footOf(index).isEmpty() ? 0 : line + Space::inside;
    return {0, line + Space::inside + int(titleOf(option, index).height()) + foot + 2 * margin + gap};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Palette &colors = currentPalette();
    const QRect card = option.rect.adjusted(gap, 0, -gap, -gap);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(isFocused ? colors.accent : colors.line, isFocused ? 2 : 1));
    painter->setBrush(isSelected ? selectedRowColor() : colors.background);
    painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), radius, radius);

    const QFontMetrics metrics(option.font);
    QRect line(card.left() + margin, card.top() + margin, card.width() - 2 * margin, metrics.height());
    int left = line.left();
    if (const QVariant risk = index.data(Roles::Risk); risk.isValid()) {
        const int side = metrics.ascent();
        paintRiskMark(*painter, QRectF(left, line.top() + (line.height() - side) / 2.0, side, side), Risk(risk.toInt()),
            colors[Risk(risk.toInt())]);
        left += side + Space::inside;
    }
    painter->setFont(option.font);
    painter->setPen(colors.quietText);
    painter->drawText(QRect(left, line.top(), line.right() - left, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(PlanLane::LabelRole).toString(), Qt::ElideRight, line.right() - left));
    const WrappedText title = titleOf(option, index);
    const qreal top = line.bottom() + Space::inside;
    title.paint(*painter, QPointF(line.left(), top), colors.text);
    if (const QString foot = footOf(index); !foot.isEmpty()) {
        const bool isOverdue = index.data(Roles::IsStrong).toBool();
        QFont font = option.font;
        font.setWeight(isOverdue ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(isOverdue ? colors.text : colors.quietText);
        line.moveTop(int(top + title.height()) + Space::inside);
        painter->drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(foot, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

} // namespace Plumbline
