// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/countdelegates.h"

#include "core/words/riskwords.h"
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

constexpr int barHeight = 6;
constexpr int progressHeight = 4;
constexpr int leastMark = 12;
constexpr int leastSmallMark = 10;
constexpr int slotGap = 12;

int markSize(const QFontMetrics &metrics)
{
    return std::max(leastMark, metrics.ascent() * 4 / 5);
}

int smallMark(const QFontMetrics &metrics)
{
    return std::max(leastSmallMark, metrics.ascent() * 2 / 3);
}

RiskCounts countsOf(const QModelIndex &index)
{
    return index.data(CountRole::Counts).value<RiskCounts>();
}

int digitsWidth(const QFontMetrics &metrics, int digits)
{
    return digits * metrics.horizontalAdvance(QLatin1Char('0'));
}

// The height says how bad it is too, so that colors need not be told apart.
int heightOf(Risk risk, int most)
{
    switch (risk) {
    case Risk::High:
        return most;
    case Risk::Medium:
        return most - 2;
    case Risk::None:
    case Risk::Unanswered:
    case Risk::NotApplicable:
        return 2;
    }
    Q_UNREACHABLE();
}

// All questions as one line on the ground of `area`: the risks in their order, what is not answered as the faint rest.
void paintStack(QPainter &painter, const QRectF &area, const RiskCounts &counts)
{
    const Palette &colors = currentPalette();
    const int all = counts.questions();
    qreal x = area.left();
    for (Risk risk : {Risk::High, Risk::Medium, Risk::None, Risk::NotApplicable, Risk::Unanswered}) {
        if (all == 0 || counts[risk] == 0)
            continue;
        const qreal end = x + area.width() * counts[risk] / all;
        const bool isLast = end > area.right() - 1;
        const QColor color = risk == Risk::Unanswered ? colors.line : colors[risk];
        const qreal height = heightOf(risk, int(area.height()));
        painter.fillRect(QRectF(x, area.bottom() - height, std::max(1.0, end - x - (isLast ? 0 : 1)), height), color);
        x = end;
    }
}

// In the middle of the line below the figures.
QRect barIn(const QRect &line, int height)
{
    return {line.left(), line.center().y() + 1 - height / 2, line.width(), height};
}

// A mark and its number, where there is one; gives where the next may begin.
int paintCount(QPainter &painter, const QRect &area, Risk risk, const QString &number)
{
    const Palette &colors = currentPalette();
    const int mark = smallMark(painter.fontMetrics());
    paintRiskMark(painter, QRectF(area.left(), area.center().y() + 0.5 - mark / 2.0, mark, mark), risk, colors[risk]);
    painter.setPen(colors.text);
    painter.drawText(area.adjusted(mark + 3, 0, 0, 0), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, number);
    return area.left() + mark + 3 + painter.fontMetrics().horizontalAdvance(number) + Space::related;
}

// Where no question is at risk, that is for one of three reasons.
Risk markWithoutRisk(const RiskCounts &counts)
{
    if (counts[Risk::Unanswered] > 0)
        return Risk::Unanswered;
    return counts[Risk::None] > 0 ? Risk::None : Risk::NotApplicable;
}

} // namespace

void ProgressDelegate::paintContent(
    QPainter &painter, const QRect &, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colors = currentPalette();
    const RiskCounts counts = countsOf(index);
    const Lines lines = linesIn(option.rect, option.fontMetrics);
    const QRect bar = barIn(lines.second, progressHeight);
    painter.setPen(colors.text);
    painter.drawText(lines.first, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    painter.fillRect(bar, colors.line);
    if (counts.questions() > 0)
        painter.fillRect(QRectF(bar.left(), bar.top(), qreal(bar.width()) * counts.answered() / counts.questions(), bar.height()),
            colors.quietText);
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
    QPainter &painter, const QRect &, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect area = linesIn(option.rect, option.fontMetrics).first;
    const Palette &colors = currentPalette();
    const int count = countsOf(index)[m_risk];
    painter.setPen(count > 0 ? colors.text : colors.quietText);
    painter.drawText(area, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, QLocale().toString(count));
    if (count > 0) {
        const int right = area.right()
            - std::max(digitsWidth(painter.fontMetrics(), 2), painter.fontMetrics().horizontalAdvance(QLocale().toString(count)))
            - Space::inside;
        const int mark = markSize(option.fontMetrics);
        paintRiskMark(painter, QRectF(right - mark, area.center().y() + 0.5 - mark / 2.0, mark, mark), m_risk, colors[m_risk]);
    }
}

int RiskCountDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return markSize(option.fontMetrics) + Space::inside + digitsWidth(option.fontMetrics, 4);
}

void RiskWordDelegate::paintContent(
    QPainter &painter, const QRect &, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect area = linesIn(option.rect, option.fontMetrics).first;
    (void)paintCount(painter, area, Plumbline::Risk(index.data(CountRole::Risk).toInt()), index.data(Qt::DisplayRole).toString());
}

void TrendDelegate::paintContent(
    QPainter &painter, const QRect &, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant trend = index.data(CountRole::Trend);
    if (!trend.isValid())
        return;
    const QRect area = linesIn(option.rect, option.fontMetrics).first;
    const Palette &colors = currentPalette();
    const int more = trend.toInt();
    const QString number = QLocale().toString(std::abs(more));
    painter.setPen(more == 0 ? colors.quietText : colors.text);
    painter.drawText(area, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, number);
    if (more == 0)
        return;
    const int digits = std::max(digitsWidth(option.fontMetrics, 2), option.fontMetrics.horizontalAdvance(number));
    const int mark = smallMark(option.fontMetrics);
    const QRectF place(area.right() - digits - Space::inside - mark, area.center().y() + 0.5 - mark / 2.0, mark, mark);
    painter.fillPath(arrowMark(place, more > 0), colors.text);
}

int PillarCountsDelegate::slotWidth(const QFontMetrics &metrics)
{
    // Two marks with two and one digits.
    return 2 * (smallMark(metrics) + 3) + Space::related + digitsWidth(metrics, 3) + 2;
}

int PillarCountsDelegate::columnWidth(int pillars, int slot)
{
    return pillars * (slot + slotGap) - slotGap + 2 * Space::related;
}

int PillarCountsDelegate::slotIn(int columnWidth, int pillars)
{
    return (columnWidth - 2 * Space::related + slotGap) / pillars - slotGap;
}

int PillarCountsDelegate::slotsIn(int room, int pillars, int slot, const QFontMetrics &metrics)
{
    if (pillars * (slot + slotGap) - slotGap <= room)
        return pillars;
    const int others = metrics.horizontalAdvance(QLatin1Char('+')) + digitsWidth(metrics, 2);
    return std::clamp((room - others) / (slot + slotGap), 0, pillars);
}

QString PillarCountsDelegate::shortName(const PillarCounts &pillar, const QFontMetrics &metrics, int width)
{
    return pillar.code.isEmpty() ? metrics.elidedText(pillar.name, Qt::ElideRight, width) : pillar.code;
}

QVector<QRect> PillarCountsDelegate::slotsIn(const QRect &cell, int pillars, const QFontMetrics &metrics) const
{
    const int width = slot(metrics);
    const int shown = slotsIn(cell.width() - 2 * Space::related, pillars, width, metrics);
    QVector<QRect> slots;
    for (int at = 0; at < shown; ++at)
        slots.append({cell.left() + Space::related + at * (width + slotGap), cell.top(), width, cell.height()});
    return slots;
}

void PillarCountsDelegate::paintContent(
    QPainter &painter, const QRect &, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto pillars = index.data(CountRole::Pillars).value<QVector<PillarCounts>>();
    const auto head
        = index.model()->headerData(index.column(), Qt::Horizontal, CountRole::Pillars).value<QVector<PillarCounts>>();
    const QVector<QRect> slots = slotsIn(option.rect, int(pillars.size()), option.fontMetrics);
    Lines lines = linesIn(option.rect, option.fontMetrics);
    painter.setClipRect(option.rect);
    for (int at = 0; at < slots.size(); ++at) {
        for (QRect *line : {&lines.first, &lines.second}) {
            line->setLeft(slots[at].left());
            line->setWidth(slots[at].width());
        }
        paintPillar(painter, lines, pillars[at], at >= head.size() || head[at].name != pillars[at].name);
    }
    if (slots.size() < pillars.size()) {
        const int left = slots.isEmpty() ? lines.first.left() : slots.last().right() + 1 + slotGap;
        painter.setPen(currentPalette().quietText);
        painter.drawText(QRect(left, lines.first.top(), option.rect.right() - left, lines.first.height()),
            int(Qt::AlignLeft | Qt::AlignVCenter), tr("+%1", "more pillars").arg(pillars.size() - slots.size()));
    }
    painter.setClipping(false);
}

void PillarCountsDelegate::paintPillar(QPainter &painter, const Lines &lines, const PillarCounts &pillar, bool isNamed)
{
    QRect rest = lines.first;
    for (Risk risk : {Risk::High, Risk::Medium}) {
        if (pillar.counts[risk] > 0)
            rest.setLeft(paintCount(painter, rest, risk, QLocale().toString(pillar.counts[risk])));
    }
    if (pillar.counts.atRisk() == 0 && pillar.counts.questions() > 0)
        paintCount(painter, rest, markWithoutRisk(pillar.counts), {});
    if (!isNamed)
        return paintStack(painter, barIn(lines.second, barHeight), pillar.counts);
    painter.setPen(currentPalette().quietText);
    painter.drawText(lines.second, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter,
        shortName(pillar, painter.fontMetrics(), lines.second.width()));
}

int PillarCountsDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto pillars = int(index.data(CountRole::Pillars).value<QVector<PillarCounts>>().size());
    return pillars * (slot(option.fontMetrics) + slotGap);
}

bool PillarCountsDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto pillars = index.data(CountRole::Pillars).value<QVector<PillarCounts>>();
    const int place = (event->x() - option.rect.left() - Space::related) / (slot(option.fontMetrics) + slotGap);
    if (event->type() != QEvent::ToolTip || place < 0 || place >= pillars.size())
        return false;
    const auto shown = slotsIn(option.rect, int(pillars.size()), option.fontMetrics).size();
    QStringList lines;
    if (place < shown) {
        lines += pillars[place].name;
        for (Risk risk : allRisks)
            lines
                += tr("%1: %2", "risk: number of questions").arg(riskWord(risk), QLocale().toString(pillars[place].counts[risk]));
        if (pillars[place].trend)
            lines += trendWords(*pillars[place].trend);
    } else {
        for (const PillarCounts &other : pillars.mid(shown))
            lines += other.name;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view);
    return true;
}

} // namespace Plumbline
