// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/pillarheader.h"

#include "ui/delegates/countdelegates.h"
#include "ui/models/countroles.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOptionHeaderV2>

namespace Plumbline {

PillarHeader::PillarHeader(const PillarCountsDelegate &slots, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_slots(slots)
{
    setSectionsClickable(true);
}

QVector<PillarCounts> PillarHeader::pillarsOf(int section) const
{
    return model()->headerData(section, orientation(), CountRole::Pillars).value<QVector<PillarCounts>>();
}

// The words stay for those who are read to, and the arrow goes behind the last code.
void PillarHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (pillarsOf(logicalIndex).isEmpty())
        return;
    option->text.clear();
    option->sortIndicator = QStyleOptionHeader::None;
}

void PillarHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const QVector<PillarCounts> pillars = pillarsOf(logicalIndex);
    if (pillars.isEmpty())
        return;
    painter->save();
    painter->setFont(font());
    painter->setPen(currentPalette().text);
    QRect end(rect.left(), rect.top(), 0, rect.height());
    int at = 0;
    for (const QRect &slot : m_slots.slotsIn(rect, int(pillars.size()), fontMetrics())) {
        const QString word = PillarCountsDelegate::shortName(pillars[at++], fontMetrics(), slot.width());
        painter->drawText(slot, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, word);
        end.moveLeft(slot.left() + fontMetrics().horizontalAdvance(word) + Space::inside);
    }
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        QStyleOptionHeaderV2 arrow;
        initStyleOption(&arrow);
        arrow.sortIndicator
            = sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
        const int side = style()->pixelMetric(QStyle::PM_HeaderMarkSize, &arrow, this);
        end.setWidth(side);
        arrow.rect = QRect(end.left(), end.center().y() - side / 2, side, side);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
    }
    painter->restore();
}

} // namespace Plumbline
