// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/riskstrip.h"

#include "core/words/valuewords.h"
#include "ui/support/marks.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace Plumbline {

namespace {

constexpr int leastMark = 14;

int markSize(const QFontMetrics &metrics)
{
    return std::max(leastMark, metrics.ascent());
}

int markRoom(const QFontMetrics &metrics)
{
    return markSize(metrics) + Space::inside + 1;
}

QString countInWords(Risk risk, int count)
{
    return QCoreApplication::translate("RiskStrip", "%1: %2", "risk: number of questions")
        .arg(riskWord(risk), QLocale().toString(count));
}

} // namespace

QString countsInWords(const RiskCounts &counts)
{
    QStringList parts;
    for (Risk risk : allRisks)
        parts += countInWords(risk, counts[risk]);
    return QLocale().createSeparatedList(parts);
}

RiskStrip::RiskStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("riskStrip"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(countsInWords(m_counts));
}

void RiskStrip::setCounts(const RiskCounts &counts)
{
    if (counts == m_counts)
        return;
    const QSize before = sizeHint();
    m_counts = counts;
    setAccessibleName(countsInWords(m_counts));
    if (sizeHint() != before)
        updateGeometry();
    update();
}

void RiskStrip::setWordsShown(bool shown)
{
    if (std::exchange(m_showsWords, shown) == shown)
        return;
    updateGeometry();
    update();
}

QString RiskStrip::text(Risk risk) const
{
    const QString number = QLocale().toString(m_counts[risk]);
    if (m_showsWords && risk == Risk::High)
        return QCoreApplication::translate("RiskStrip", "%1 high", "number of questions").arg(number);
    if (m_showsWords && risk == Risk::Medium)
        return QCoreApplication::translate("RiskStrip", "%1 medium", "number of questions").arg(number);
    return number;
}

QSize RiskStrip::sizeHint() const
{
    int width = Space::group * (riskCount - 1);
    for (Risk risk : allRisks)
        width += cellWidth(risk);
    return {width, fontMetrics().height() + Space::related};
}

bool RiskStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int right = -Space::related;
    for (Risk risk : allRisks) {
        right += cellWidth(risk) + Space::group;
        if (help->x() < right) {
            QToolTip::showText(help->globalPos(), countInWords(risk, m_counts[risk]), this);
            return true;
        }
    }
    return true;
}

// What there is none of steps back, so that what there is shows at a glance.
void RiskStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colors = currentPalette();
    constexpr double faint = 0.4;
    const int mark = markSize(fontMetrics());
    int x = 0;
    for (Risk risk : allRisks) {
        const bool isAny = m_counts[risk] > 0;
        const QRect cell(x, 0, cellWidth(risk), height());
        paintRiskMark(painter, QRectF(cell.x(), (height() - mark) / 2.0, mark, mark), risk,
            isAny ? colors[risk] : mixed(colors[risk], colors.background, faint));
        painter.setPen(isAny ? colors.text : colors.quietText);
        painter.drawText(
            cell.adjusted(markRoom(fontMetrics()), 0, 0, 0), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text(risk));
        x += cell.width() + Space::group;
    }
}

int RiskStrip::cellWidth(Risk risk) const
{
    return markRoom(fontMetrics()) + fontMetrics().horizontalAdvance(text(risk));
}

} // namespace Plumbline
