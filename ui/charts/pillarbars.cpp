// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pillarbars.h"

#include "core/words/valuewords.h"
#include "ui/charts/riskbars.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>

namespace Plumbline {

namespace {
constexpr int legendColumns = 2;
}

PillarBars::PillarBars(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pillarBars"));
    setAccessibleName(tr("Questions by risk in each pillar, at both points"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PillarBars::setPillars(const QVector<Pillar> &pillars, const QString &fromName, const QString &toName)
{
    m_pillars = pillars;
    m_fromName = fromName;
    m_toName = toName;
    QStringList words;
    for (const Pillar &pillar : pillars) {
        const int from = pillar.from ? pillar.from->atRisk() : 0;
        const int to = pillar.to ? pillar.to->atRisk() : 0;
        words += tr("%1: %2 at risk before, %3 now").arg(pillar.name, locale().toString(from), locale().toString(to));
    }
    setAccessibleDescription(words.join(QLatin1String("; ")));
    updateGeometry();
    update();
}

int PillarBars::barHeight() const
{
    return fontMetrics().height() + Space::inside;
}

int PillarBars::pillarHeight() const
{
    return fontMetrics().height() + Space::inside + 2 * barHeight() + Space::inside + Space::group;
}

int PillarBars::legendHeight() const
{
    return (riskCount + legendColumns - 1) / legendColumns * (fontMetrics().height() + Space::inside) + Space::related;
}

QSize PillarBars::sizeHint() const
{
    return {320, int(m_pillars.size()) * pillarHeight() + legendHeight()};
}

QSize PillarBars::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void PillarBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void PillarBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int whole = 1;
    for (const Pillar &pillar : m_pillars)
        whole = std::max({whole, pillar.from ? pillar.from->questions() : 0, pillar.to ? pillar.to->questions() : 0});
    QRect area(0, 0, width(), pillarHeight());
    for (const Pillar &pillar : m_pillars) {
        paintPillar(painter, area, pillar, whole);
        area.translate(0, pillarHeight());
    }
    paintLegend(painter, {0, area.top(), width(), legendHeight()});
}

void PillarBars::paintPillar(QPainter &painter, const QRect &area, const Pillar &pillar, int whole) const
{
    const Palette &colors = currentPalette();
    const QFontMetrics metrics = fontMetrics();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colors.text);
    painter.drawText(QRect(area.left(), area.top(), area.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(pillar.name, Qt::ElideRight, area.width()));
    const int names = std::min(area.width() / 3,
        std::max(metrics.horizontalAdvance(m_fromName), metrics.horizontalAdvance(m_toName)) + 2 + Space::related);
    int top = area.top() + metrics.height() + Space::inside;
    for (const auto &[name, counts] : {std::pair(m_fromName, pillar.from), std::pair(m_toName, pillar.to)}) {
        painter.setFont(font());
        painter.setPen(colors.quietText);
        painter.drawText(QRect(area.left(), top, names - Space::related, barHeight()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(name, Qt::ElideRight, names - Space::related));
        const QRect bar(area.left() + names, top, area.width() - names, barHeight());
        if (counts && counts->questions() > 0)
            paintRiskBar(painter, bar, *counts, whole, {&colors, font(), 1});
        else
            painter.drawText(bar, Qt::AlignLeft | Qt::AlignVCenter, tr("not asked"));
        top += barHeight() + Space::inside;
    }
}

void PillarBars::paintLegend(QPainter &painter, const QRect &area) const
{
    const Palette &colors = currentPalette();
    const int line = fontMetrics().height() + Space::inside;
    painter.setFont(font());
    for (const Risk risk : allRisks) {
        const int at = int(risk);
        const QRect cell(area.left() + at % legendColumns * area.width() / legendColumns, area.top() + at / legendColumns * line,
            area.width() / legendColumns, line);
        const QRectF sample(cell.left(), cell.top() + (line - 12) / 2.0, 20, 12);
        paintRiskPattern(painter, sample, risk, colors, 1);
        painter.setPen(colors.quietText);
        painter.drawText(cell.adjusted(28, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, riskWord(risk));
    }
}

} // namespace Plumbline
