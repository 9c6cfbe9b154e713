// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/riskchart.h"

#include "core/words/valuewords.h"
#include "ui/charts/riskbars.h"
#include "ui/charts/timeplaces.h"
#include "ui/delegates/celldelegate.h"
#include "ui/support/datetext.h"
#include "ui/support/plainlabel.h"

#include <QChart>
#include <QDateTimeAxis>
#include <QHelpEvent>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>

namespace Plumbline {

namespace {

constexpr qreal gap = Space::related; // between bars and between labels
constexpr qreal leastSpan = 14 * 86'400'000.0; // ms: minutes are not drawn as wide as months
constexpr int longestLabel = 32; // characters

QString dateOf(const RiskChart::Point &point)
{
    return dateText(localTime(point.at).date(), QLocale());
}

} // namespace

RiskChart::RiskChart(QWidget *parent)
    : QChartView(parent)
    , m_totals(new QLineSeries)
    , m_time(new QDateTimeAxis)
    , m_questions(new QValueAxis)
{
    setObjectName(QStringLiteral("riskChart"));
    setAccessibleName(tr("Questions by risk over time"));
    chart()->addSeries(m_totals);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_questions, Qt::AlignLeft);
    m_totals->attachAxis(m_time);
    m_totals->attachAxis(m_questions);
    m_totals->setPen(Qt::NoPen);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setBackgroundRoundness(0);
    m_time->setGridLineVisible(false);
    m_time->setLabelsVisible(false); // each bar has its date below it
    m_time->setLineVisible(false);
    m_questions->setLabelFormat(QStringLiteral("%d"));
    m_questions->setLineVisible(false);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // the table beside it has the same, by keys
    viewport()->setMouseTracking(true);
    setMaximumHeight(highest);
    connect(chart(), &QChart::plotAreaChanged, this, &RiskChart::arrange);
    applyColors();
}

QSize RiskChart::sizeHint() const
{
    return {480, 260};
}

void RiskChart::setPoints(const QVector<Point> &points)
{
    if (points == m_points)
        return;
    m_points = points;
    m_chosen = m_chosen < points.size() ? m_chosen : -1;
    m_hovered = -1;
    int most = 1;
    for (const Point &point : points)
        most = std::max(most, point.counts.questions());
    m_questions->setRange(0, most);
    m_questions->setTickCount(std::min(most, 4) + 1);
    m_questions->applyNiceNumbers();
    const auto targets = std::count_if(points.begin(), points.end(), [](const Point &point) { return point.isTarget; });
    if (const int newest = int(points.size() - targets) - 1; newest >= 0) {
        const QStringList words = figuresOf(newest).split(QLatin1Char('\n'));
        setAccessibleDescription(
            tr("%1: %2. The table has every figure.").arg(points[newest].name, words.mid(2).join(QLatin1String(", "))));
    }
    applyColors();
}

void RiskChart::setChosen(int point)
{
    m_chosen = point;
    viewport()->update();
}

QString RiskChart::figuresOf(int point) const
{
    const Point &shown = m_points[point];
    const QDateTime at = localTime(shown.at);
    QStringList lines{shown.name,
        shown.isTarget ? tr("Target by %1").arg(QLocale().toString(at.date(), QLocale::ShortFormat))
                       : QLocale().toString(at, QLocale::ShortFormat)};
    for (const Risk risk : allRisks) {
        if (shown.isTarget && risk != Risk::High && risk != Risk::Medium)
            continue;
        lines += tr("%1: %2", "risk, count").arg(riskWord(risk), QLocale().toString(shown.counts[risk]));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<Risk> RiskChart::legend() const
{
    QList<Risk> risks;
    for (const Risk risk : allRisks) {
        if (std::any_of(m_points.begin(), m_points.end(), [risk](const Point &point) { return point.counts[risk] > 0; }))
            risks += risk;
    }
    return risks;
}

QRectF RiskChart::plot() const
{
    return chart()->plotArea();
}

// Bars stand at their dates, or beside them where several would be on top of each other.
void RiskChart::arrange()
{
    const QRectF area = plot();
    m_places.clear();
    if (m_points.isEmpty() || area.width() <= 0)
        return;
    const qsizetype count = m_points.size();
    const qreal room = area.width() / qreal(count);
    m_barWidth = std::clamp(room - gap, 3.0, qreal(widestBar));
    const qreal margin = std::min(area.width() / 4, std::max(labelWidth(m_points.first()), labelWidth(m_points.last())) / 2);
    const qreal from = area.left() + margin, to = area.right() - margin;
    QList<qint64> times; // a clock that was set back does not change the order
    for (const Point &point : m_points)
        times += times.isEmpty() ? toMs(point.at) : std::max(times.last(), toMs(point.at));
    const qint64 first = times.first(), last = times.last();
    const qreal span = std::max(leastSpan, qreal(last - first));
    QList<qreal> wanted;
    for (const qint64 time : times)
        wanted += from + (to - from) * qreal(time - first) / span;
    qreal widest = 0;
    for (const Point &point : m_points)
        widest = std::max(widest, labelWidth(point));
    const bool labelsFit = (widest + gap) * qreal(count - 1) <= to - from;
    const bool isCrowded = (to - from) < qreal(count - 1) * (m_barWidth + 2);
    const qreal half = m_barWidth / 2;
    m_places = isCrowded ? placedApart(wanted, m_barWidth + gap, area.left() + half, area.right() - half)
                         : placedApart(wanted, (labelsFit ? widest : m_barWidth) + gap, from, to);
    const qint64 beside = qint64(span * margin / std::max<qreal>(1, to - from));
    m_time->setRange(
        QDateTime::fromMSecsSinceEpoch(first - beside), QDateTime::fromMSecsSinceEpoch(first + qint64(span) + beside));
    viewport()->update();
}

QRectF RiskChart::barAt(int point) const
{
    if (point < 0 || point >= m_places.size())
        return {};
    const QRectF area = plot();
    const qreal height = area.height() * m_points[point].counts.questions() / std::max(1.0, m_questions->max());
    return {m_places[point] - m_barWidth / 2, area.bottom() - height, m_barWidth, height};
}

int RiskChart::pointUnder(const QPointF &place) const
{
    const QRectF area = plot();
    for (int point = 0; point < m_places.size(); ++point) {
        const QRectF column(m_places[point] - m_barWidth / 2 - 2, area.top(), m_barWidth + 4, height() - area.top());
        if (column.contains(place))
            return point;
    }
    return -1;
}

void RiskChart::drawForeground(QPainter *painter, const QRectF &)
{
    paintLegend(*painter);
    for (int point = 0; point < m_places.size(); ++point)
        paintBar(*painter, point);
    if (!m_places.isEmpty())
        paintLabels(*painter);
}

void RiskChart::paintLegend(QPainter &painter) const
{
    const Palette &colors = currentPalette();
    const int line = fontMetrics().height();
    painter.setFont(font());
    qreal x = plot().left();
    for (const Risk risk : legend()) {
        const QRectF sample(x, (line - 12) / 2.0, 20, 12);
        paintRiskPattern(painter, sample, risk, colors, 1, PatternGrain::Wide);
        const QString word = riskWord(risk);
        painter.setPen(colors.text);
        painter.drawText(QPointF(sample.right() + Space::related, fontMetrics().ascent()), word);
        x = sample.right() + Space::related + fontMetrics().horizontalAdvance(word) + Space::group;
    }
}

void RiskChart::paintBar(QPainter &painter, int point) const
{
    const Palette &colors = currentPalette();
    const QRectF bar = barAt(point), area = plot();
    if (point == m_chosen || point == m_hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(point == m_chosen ? selectedRowColor() : colors.surface);
        painter.drawRoundedRect(QRectF(bar.left() - 6, area.top(), bar.width() + 12, area.height()), 4, 4);
    }
    if (m_points[point].isTarget)
        paintTargetFrame(painter, bar);
    const RiskCounts &counts = m_points[point].counts;
    const QFontMetricsF metrics(font());
    qreal bottom = area.bottom();
    qreal lowestFree = area.bottom(); // beside the bar
    for (const Risk risk : allRisks) {
        if (counts[risk] == 0)
            continue;
        const qreal height = bar.height() * counts[risk] / counts.questions();
        const QRectF segment(bar.left(), bottom - height, bar.width(), std::max(1.0, height - 1)); // 1 is the gap
        bottom -= height;
        painter.fillRect(segment, colors.background); // no grid behind what is hollow
        paintRiskPattern(painter, segment, risk, colors, 1, PatternGrain::Wide);
        const QString number = QLocale().toString(counts[risk]);
        const QSizeF size(metrics.horizontalAdvance(number) + 4, metrics.capHeight() + 4);
        const bool isInside = segment.width() >= size.width() + 2 && segment.height() >= size.height() + 1;
        QRectF patch(QPointF(), size);
        patch.moveCenter(segment.center());
        if (!isInside) { // beside it then, unless that of the segment below is there
            if (segment.center().y() > lowestFree)
                continue; // the mouse tells it, and the table
            patch.moveLeft(bar.right() + 1);
            lowestFree = segment.center().y() - size.height();
        } else if (risk == Risk::Medium || risk == Risk::NotApplicable) {
            painter.fillRect(patch, colors.background); // so that the number can be read
        }
        painter.setFont(font());
        painter.setPen(risk == Risk::High && isInside ? colors.background : colors.text);
        painter.drawText(QPointF(patch.left() + 2, patch.center().y() + metrics.capHeight() / 2), number);
    }
}

void RiskChart::paintTargetFrame(QPainter &painter, const QRectF &bar) const
{
    QPen pen(currentPalette().quietText, 1, Qt::DashLine);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(-3.5, -3.5, 3.5, 1.5));
}

// As wide as its date needs, at least, and its name, up to a length.
qreal RiskChart::labelWidth(const Point &point) const
{
    const QFontMetricsF metrics(font());
    const qreal longest = metrics.averageCharWidth() * longestLabel;
    return std::max(metrics.horizontalAdvance(dateOf(point)), std::min(longest, metrics.horizontalAdvance(point.name)));
}

// The name of each point and its date below; where not all have room, the chosen one, the ends, then the newest.
void RiskChart::paintLabels(QPainter &painter) const
{
    const Palette &colors = currentPalette();
    const int count = int(m_points.size());
    QList<qreal> widths;
    for (const Point &point : m_points)
        widths += labelWidth(point);
    QList<int> byImportance;
    for (const int first : {m_chosen, m_hovered, count - 1, 0}) {
        if (first >= 0 && !byImportance.contains(first))
            byImportance += first;
    }
    for (int point = count - 1; point >= 0; --point) {
        if (!byImportance.contains(point))
            byImportance += point;
    }
    const QList<PlacedLabel> labels = placedLabels(m_places, widths, byImportance, 0, width(), gap);
    const qreal top = plot().bottom() + Space::related;
    painter.setFont(font());
    for (int point = 0; point < count; ++point) {
        if (!labels[point].isShown)
            continue;
        QRectF line(labels[point].left, top, widths[point], fontMetrics().height());
        painter.setPen(colors.text);
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
            fontMetrics().elidedText(m_points[point].name, Qt::ElideRight, int(std::ceil(widths[point]))));
        line.translate(0, line.height());
        painter.setPen(colors.quietText);
        painter.drawText(
            line, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, dateOf(m_points[point]));
    }
}

bool RiskChart::viewportEvent(QEvent *event)
{
    const auto hover = [this](int point) {
        if (std::exchange(m_hovered, point) != point)
            viewport()->update();
    };
    if (event->type() == QEvent::MouseMove) {
        hover(pointUnder(static_cast<QMouseEvent *>(event)->position()));
    } else if (event->type() == QEvent::Leave) {
        hover(-1);
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int point = pointUnder(help->pos());
        QToolTip::showText(help->globalPos(), point < 0 ? QString() : plainToolTip(figuresOf(point)), viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void RiskChart::mousePressEvent(QMouseEvent *event)
{
    const int point = pointUnder(event->position());
    if (event->button() == Qt::LeftButton && point >= 0)
        Q_EMIT pointClicked(point);
}

void RiskChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    applyColors();
}

void RiskChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

// Colors, fonts, and the room that the texts around the bars take.
void RiskChart::applyColors()
{
    const Palette &colors = currentPalette();
    chart()->setBackgroundBrush(colors.background);
    setBackgroundBrush(colors.background);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_time, m_questions}) {
        axis->setLabelsColor(colors.quietText);
        axis->setLabelsFont(font());
        axis->setGridLineColor(colors.line);
        axis->setLinePenColor(colors.line);
    }
    const int line = fontMetrics().height();
    constexpr int leastPlot = 90;
    setMinimumHeight(3 * line + Space::group + 2 * Space::related + leastPlot);
    const int numbers = fontMetrics().horizontalAdvance(QLocale().toString(m_questions->max(), 'f', 0)) + Space::group;
    chart()->setPlotArea(QRectF(numbers, line + Space::group, std::max(1, width() - numbers - 1),
        std::max(1, height() - 3 * line - Space::group - 2 * Space::related)));
    arrange();
}

} // namespace Plumbline
