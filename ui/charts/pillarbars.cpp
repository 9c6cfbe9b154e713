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

void PillarBars::setPillars(const QVector<Pillar> &pillars, const Side &from, const Side &to)
{
    m_pillars = pillars;
    m_from = from;
    m_to = to;
    QStringList words;
    for (const Pillar &pillar : pillars) {
        const int before = pillar.from ? pillar.from->atRisk() : 0;
        const int after = pillar.to ? pillar.to->atRisk() : 0;
        words += tr("%1: %2 at risk before, %3 after").arg(pillar.name, locale().toString(before), locale().toString(after));
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
    return (int(legend().size()) + legendColumns - 1) / legendColumns * (fontMetrics().height() + Space::inside) + Space::group;
}

QList<Risk> PillarBars::legend() const
{
    QList<Risk> risks;
    for (const Risk risk : allRisks) {
        const auto has = [risk](const Pillar &pillar) {
            return (pillar.from && (*pillar.from)[risk] > 0) || (pillar.to && (*pillar.to)[risk] > 0);
        };
        if (std::any_of(m_pillars.begin(), m_pillars.end(), has))
            risks += risk;
    }
    return risks;
}

QStringList PillarBars::captions() const
{
    QStringList lines;
    for (const Side &side : {m_from, m_to}) {
        if (side.name != side.label)
            lines += tr("%1: %2", "before or after, name of the point").arg(side.label, side.name);
    }
    return lines;
}

int PillarBars::captionHeight() const
{
    const int lines = int(captions().size());
    return lines == 0 ? 0 : lines * fontMetrics().height() + Space::group;
}

void PillarBars::paintCaptions(QPainter &painter) const
{
    painter.setFont(font());
    painter.setPen(currentPalette().quietText);
    QRect line(0, 0, width(), fontMetrics().height());
    for (const QString &caption : captions()) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(caption, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    }
}

QSize PillarBars::sizeHint() const
{
    return {320, captionHeight() + int(m_pillars.size()) * pillarHeight() + legendHeight()};
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
    paintCaptions(painter);
    paintLegend(painter, {0, captionHeight(), width(), legendHeight()});
    QRect area(0, captionHeight() + legendHeight(), width(), pillarHeight());
    for (const Pillar &pillar : m_pillars) {
        paintPillar(painter, area, pillar, whole);
        area.translate(0, pillarHeight());
    }
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
        std::max(metrics.horizontalAdvance(m_from.label), metrics.horizontalAdvance(m_to.label)) + 2 + Space::related);
    int top = area.top() + metrics.height() + Space::inside;
    for (const auto &[name, counts] : {std::pair(m_from.label, pillar.from), std::pair(m_to.label, pillar.to)}) {
        painter.setFont(font());
        painter.setPen(colors.quietText);
        painter.drawText(QRect(area.left(), top, names - Space::related, barHeight()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(name, Qt::ElideRight, names - Space::related));
        const QRect bar(area.left() + names, top, area.width() - names, barHeight());
        if (counts && counts->questions() > 0)
            paintRiskBar(painter, bar, *counts, whole, {&colors, font(), 1, PatternGrain::Wide});
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
    int at = -1;
    for (const Risk risk : legend()) {
        ++at;
        const QRect cell(area.left() + at % legendColumns * area.width() / legendColumns, area.top() + at / legendColumns * line,
            area.width() / legendColumns, line);
        const QRectF sample(cell.left(), cell.top() + (line - 12) / 2.0, 20, 12);
        paintRiskPattern(painter, sample, risk, colors, 1, PatternGrain::Wide);
        painter.setPen(colors.quietText);
        painter.drawText(cell.adjusted(28, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, riskWord(risk));
    }
}

} // namespace Plumbline
