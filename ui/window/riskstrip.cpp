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

constexpr int markSize = 14;

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
    const int widthBefore = cellWidth();
    m_counts = counts;
    setAccessibleName(countsInWords(m_counts));
    if (cellWidth() != widthBefore)
        updateGeometry();
    update();
}

QSize RiskStrip::sizeHint() const
{
    return {cellWidth() * riskCount, std::max(markSize, fontMetrics().height()) + Space::related};
}

bool RiskStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int cell = help->x() / cellWidth();
    if (cell >= 0 && cell < riskCount)
        QToolTip::showText(help->globalPos(), countInWords(allRisks[size_t(cell)], m_counts[allRisks[size_t(cell)]]), this);
    return true;
}

void RiskStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colors = currentPalette();
    int x = 0;
    for (Risk risk : allRisks) {
        const QRect cell(x, 0, cellWidth(), height());
        paintRiskMark(painter, QRectF(cell.x(), (height() - markSize) / 2.0, markSize, markSize), risk, colors[risk]);
        painter.setPen(m_counts[risk] > 0 ? colors.text : colors.quietText);
        painter.drawText(cell.adjusted(markSize + Space::inside + 1, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, QLocale().toString(m_counts[risk]));
        x += cellWidth();
    }
}

int RiskStrip::cellWidth() const
{
    const int most = *std::max_element(m_counts.byRisk.begin(), m_counts.byRisk.end());
    const int digits = std::max(2, int(QLocale().toString(most).size()));
    return markSize + Space::inside + 1 + digits * fontMetrics().horizontalAdvance(QLatin1Char('0')) + Space::group;
}

} // namespace Plumbline
