// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/countdelegates.h"

#include "core/words/valuewords.h"
#include "ui/models/countroles.h"
#include "ui/support/marks.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace Plumbline {

namespace {

constexpr int barHeight = 4;
constexpr int markSize = 12;
constexpr int smallMark = 9;

RiskCounts countsOf(const QModelIndex &index)
{
    return index.data(CountRole::Counts).value<RiskCounts>();
}

int digitsWidth(const QFontMetrics &metrics, int digits)
{
    return digits * metrics.horizontalAdvance(QLatin1Char('0'));
}

// All questions as one line: the risks in their order, what is not answered as the empty rest.
void paintStack(QPainter &painter, const QRectF &area, const RiskCounts &counts)
{
    const Palette &colors = currentPalette();
    const int all = counts.questions();
    painter.fillRect(area, colors.line);
    if (all == 0)
        return;
    qreal x = area.left();
    for (Risk risk : {Risk::High, Risk::Medium, Risk::None, Risk::NotApplicable}) {
        const qreal width = area.width() * counts[risk] / all;
        painter.fillRect(QRectF(x, area.top(), width, area.height()), colors[risk]);
        x += width;
    }
}

// A mark and its number; gives where the next may begin.
int paintCount(QPainter &painter, const QRect &area, Risk risk, int count, int size)
{
    const Palette &colors = currentPalette();
    paintRiskMark(painter, QRectF(area.left(), area.center().y() + 0.5 - size / 2.0, size, size), risk, colors[risk]);
    const QString number = QLocale().toString(count);
    painter.setPen(colors.text);
    painter.drawText(area.adjusted(size + 3, 0, 0, 0), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, number);
    return area.left() + size + 3 + painter.fontMetrics().horizontalAdvance(number) + Space::inside;
}

void paintPillar(QPainter &painter, const QRect &area, const PillarCounts &pillar)
{
    const Palette &colors = currentPalette();
    const int line = painter.fontMetrics().lineSpacing();
    const QRect first(area.left(), area.top(), area.width(), line);
    painter.setPen(colors.quietText);
    const QString head
        = pillar.code.isEmpty() ? painter.fontMetrics().elidedText(pillar.name, Qt::ElideRight, area.width()) : pillar.code;
    painter.drawText(first, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, head);
    QRect second(area.left(), first.bottom(), area.width(), line);
    for (Risk risk : {Risk::High, Risk::Medium}) {
        if (pillar.counts[risk] > 0)
            second.setLeft(paintCount(painter, second, risk, pillar.counts[risk], smallMark));
    }
    paintStack(painter, QRectF(area.left(), area.bottom() + 1 - barHeight, area.width(), barHeight), pillar.counts);
}

} // namespace

void ProgressDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colors = currentPalette();
    const RiskCounts counts = countsOf(index);
    const int line = option.fontMetrics.lineSpacing();
    const QRect text(area.left(), area.center().y() - line + 2, area.width(), line);
    painter.setPen(colors.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    const QRectF bar(area.left(), text.bottom() + Space::inside, area.width(), barHeight);
    painter.fillRect(bar, colors.line);
    if (counts.questions() > 0)
        painter.fillRect(
            QRectF(bar.left(), bar.top(), bar.width() * counts.answered() / counts.questions(), bar.height()), colors.quietText);
}

int ProgressDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return std::max(110, RowDelegate::contentWidth(option, index));
}

RiskCountDelegate::RiskCountDelegate(Risk risk, QObject *parent)
    : RowDelegate(parent)
    , m_risk(risk)
{
}

void RiskCountDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Palette &colors = currentPalette();
    const int count = countsOf(index)[m_risk];
    painter.setPen(count > 0 ? colors.text : colors.quietText);
    painter.drawText(area, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, QLocale().toString(count));
    if (count > 0) {
        const int right = area.right() - digitsWidth(painter.fontMetrics(), 3) - Space::inside;
        paintRiskMark(painter, QRectF(right - markSize, area.center().y() + 0.5 - markSize / 2.0, markSize, markSize), m_risk,
            colors[m_risk]);
    }
}

int RiskCountDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return markSize + Space::inside + digitsWidth(option.fontMetrics, 4);
}

int PillarCountsDelegate::slotWidth(const QFontMetrics &metrics)
{
    // Two marks with two and one digits.
    return 2 * (smallMark + 3) + Space::inside + digitsWidth(metrics, 3) + 2;
}

int PillarCountsDelegate::slotsIn(int room, int pillars, const QFontMetrics &metrics)
{
    const int slot = slotWidth(metrics) + Space::related;
    if (pillars * slot - Space::related <= room)
        return pillars;
    const int others = metrics.horizontalAdvance(QLatin1Char('+')) + digitsWidth(metrics, 2);
    return std::clamp((room - others) / slot, 0, pillars);
}

void PillarCountsDelegate::paintContent(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto pillars = index.data(CountRole::Pillars).value<QVector<PillarCounts>>();
    const int width = slotWidth(option.fontMetrics);
    painter.setClipRect(option.rect);
    QRect slot(area.left(), option.rect.top() + Space::inside, width, option.rect.height() - 2 * Space::inside - 2);
    const int shown = slotsIn(area.width(), int(pillars.size()), option.fontMetrics);
    for (int i = 0; i < shown; ++i) {
        paintPillar(painter, slot, pillars[i]);
        slot.translate(width + Space::related, 0);
    }
    if (shown < pillars.size()) {
        painter.setPen(currentPalette().quietText);
        painter.drawText(slot, int(Qt::AlignLeft | Qt::AlignVCenter), tr("+%1", "more pillars").arg(pillars.size() - shown));
    }
    painter.setClipping(false);
}

int PillarCountsDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto pillars = int(index.data(CountRole::Pillars).value<QVector<PillarCounts>>().size());
    return pillars * (slotWidth(option.fontMetrics) + Space::related);
}

bool PillarCountsDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto pillars = index.data(CountRole::Pillars).value<QVector<PillarCounts>>();
    const int place = (event->x() - option.rect.left() - Space::related) / (slotWidth(option.fontMetrics) + Space::related);
    if (event->type() != QEvent::ToolTip || place < 0 || place >= pillars.size())
        return false;
    const int shown = slotsIn(option.rect.width() - 2 * Space::related, int(pillars.size()), option.fontMetrics);
    QStringList lines;
    if (place < shown) {
        lines += pillars[place].name;
        for (Risk risk : allRisks)
            lines
                += tr("%1: %2", "risk: number of questions").arg(riskWord(risk), QLocale().toString(pillars[place].counts[risk]));
    } else {
        for (const PillarCounts &other : pillars.mid(shown))
            lines += other.name;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view);
    return true;
}

} // namespace Plumbline
