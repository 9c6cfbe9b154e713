// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/riskchart.h"

#include "core/words/valuewords.h"
#include "ui/support/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QPixmap>
#include <QSet>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

namespace Plumbline {

namespace {

constexpr double widestBar = 0.15; // of the chart

// Dense slanting lines that meet at the edges of the tile.
QBrush hatch(const QColor &color, const QColor &ground)
{
    constexpr int side = 5;
    QPixmap tile(side, side);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
    return tile;
}

// Solid, dense hatch, plain light, outline, dotted: a grey print tells them apart.
QBrush patternOf(Risk risk)
{
    const Palette &colors = currentPalette();
    switch (risk) {
    case Risk::High:
        return colors[risk];
    case Risk::Medium:
        return hatch(colors[risk], colors.background);
    case Risk::None:
        return mixed(colors[risk], colors.background, 0.3);
    case Risk::Unanswered:
        return colors.background;
    case Risk::NotApplicable:
        return QBrush(colors[risk], Qt::Dense6Pattern);
    }
    Q_UNREACHABLE();
}

} // namespace

RiskChart::RiskChart(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_points(new QBarCategoryAxis)
    , m_questions(new QValueAxis)
{
    setObjectName(QStringLiteral("riskChart"));
    setAccessibleName(tr("Questions by risk over time"));
    auto *series = new QStackedBarSeries;
    for (const Risk risk : allRisks) {
        m_sets[size_t(risk)] = new QBarSet(riskWord(risk));
        series->append(m_sets[size_t(risk)]);
    }
    m_series = series;
    m_chart->addSeries(series);
    m_chart->addAxis(m_points, Qt::AlignBottom);
    m_chart->addAxis(m_questions, Qt::AlignLeft);
    series->attachAxis(m_points);
    series->attachAxis(m_questions);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_points->setGridLineVisible(false);
    m_questions->setLabelFormat(QStringLiteral("%d"));
    m_questions->setLineVisible(false);
    auto *view = new QChartView(m_chart);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(view);
    applyColors();
}

QSize RiskChart::sizeHint() const
{
    return {480, 220};
}

void RiskChart::setBars(const QList<BarsFigure::Bar> &bars)
{
    int most = 1;
    m_names.clear();
    for (const BarsFigure::Bar &bar : bars) {
        m_names += bar.label;
        most = std::max(most, bar.counts.questions());
    }
    for (const Risk risk : allRisks) {
        QList<qreal> values;
        for (const BarsFigure::Bar &bar : bars)
            values += bar.counts[risk];
        QBarSet *set = m_sets[size_t(risk)];
        set->remove(0, set->count());
        set->append(values); // all at once, as the chart is laid out anew after each
    }
    m_series->setBarWidth(std::min(0.6, widestBar * double(bars.size())));
    nameBars();
    m_questions->setRange(0, most);
    m_questions->setTickCount(std::min(most, 4) + 1);
    m_questions->applyNiceNumbers();
    if (!bars.isEmpty()) {
        const RiskCounts &newest = bars.last().counts;
        QStringList words;
        for (const Risk risk : allRisks)
            words += tr("%1: %2", "risk, count").arg(riskWord(risk), locale().toString(newest[risk]));
        setAccessibleDescription(
            tr("%1: %2. The table has every figure.").arg(bars.last().label, words.join(QLatin1String(", "))));
    }
}

// Each name has the width of its bar and of the space around it.
void RiskChart::nameBars()
{
    if (m_names.isEmpty())
        return;
    const int axis = fontMetrics().averageCharWidth() * 6;
    const int room = (width() - axis) / int(m_names.size()) - 2 * Space::related;
    QStringList labels;
    QSet<QString> taken;
    for (const QString &name : std::as_const(m_names)) {
        // Categories are kept apart by their text, so equal names get what no eye sees.
        QString label = fontMetrics().elidedText(name, Qt::ElideRight, std::max(room, axis));
        while (taken.contains(label))
            label += QChar(0x200B);
        taken.insert(label);
        labels += label.toHtmlEscaped(); // Qt Charts takes them for HTML
    }
    if (labels != m_points->categories())
        m_points->setCategories(labels);
}

void RiskChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameBars();
}

void RiskChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void RiskChart::applyColors()
{
    const Palette &colors = currentPalette();
    m_chart->setBackgroundBrush(colors.background);
    m_chart->legend()->setLabelColor(colors.text);
    m_chart->legend()->setFont(font());
    for (const Risk risk : allRisks) {
        m_sets[size_t(risk)]->setBrush(patternOf(risk));
        m_sets[size_t(risk)]->setPen(QPen(colors[risk], 1));
    }
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_points, m_questions}) {
        axis->setLabelsColor(colors.quietText);
        axis->setLabelsFont(font());
        axis->setGridLineColor(colors.line);
        axis->setLinePenColor(colors.line);
    }
}

} // namespace Plumbline
