// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestonesovertime.h"

#include "core/words/valuewords.h"
#include "ui/charts/riskchart.h"
#include "ui/delegates/groupedview.h"
#include "ui/support/datetext.h"
#include "ui/support/plainlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

MilestonesOverTime::MilestonesOverTime(QWidget *parent)
    : QWidget(parent)
    , m_view(new GroupedView)
    , m_details(new PlainLabel)
    , m_seal(new PlainLabel)
    , m_report(new QPushButton(tr("&Read its report")))
    , m_compare(new QPushButton)
    , m_column(new QVBoxLayout(this))
{
    buildView();
    m_column->setContentsMargins(0, Space::group, 0, 0);
    m_column->setSpacing(Space::related);
    m_column->addWidget(m_view, 100);
    m_column->addLayout(buildDetails());
    m_column->addStretch(1); // what the chart and the table do not need
    connect(m_view, &GroupedView::rowsChosen, this, &MilestonesOverTime::showChosen);
    connect(m_report, &QPushButton::clicked, this,
        [this] { Q_EMIT reportRequested(m_milestones.milestones()[m_view->chosenRows().first().row()].milestone.id); });
    connect(m_compare, &QPushButton::clicked, this, &MilestonesOverTime::compare);
}

void MilestonesOverTime::buildView()
{
    m_view->setObjectName(QStringLiteral("milestonesView"));
    m_view->setAccessibleName(tr("Milestones with their counts"));
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMostLetters(46); // a name, and the figures beside it
    m_view->setModel(&m_milestones);
}

QLayout *MilestonesOverTime::buildDetails()
{
    m_details->setObjectName(QStringLiteral("milestoneDetails"));
    m_seal->setObjectName(QStringLiteral("milestoneSeal"));
    m_seal->setTone(PlainLabel::Tone::Quiet);
    for (PlainLabel *label : {m_details, m_seal}) {
        label->setFlow(PlainLabel::Flow::Wrapped);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_report->setObjectName(QStringLiteral("readMilestoneButton"));
    m_compare->setObjectName(QStringLiteral("compareWithNowButton"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::inside);
    texts->addWidget(m_details);
    texts->addWidget(m_seal);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, Space::related, 0, 0);
    row->setSpacing(Space::related);
    row->addLayout(texts, 1);
    row->addSpacing(Space::related);
    row->addWidget(m_report, 0, Qt::AlignTop);
    row->addWidget(m_compare, 0, Qt::AlignTop);
    return row;
}

void MilestonesOverTime::setReview(OpenReview *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_known = 0;
    m_milestones.setReview(session);
    if (session) {
        connect(session, &OpenReview::milestonesChanged, this, &MilestonesOverTime::refresh);
        connect(session, &OpenReview::riskChanged, this, &MilestonesOverTime::refreshChart);
        connect(session, &OpenReview::lensesChanged, this, &MilestonesOverTime::refreshChart);
    }
    refresh();
}

void MilestonesOverTime::refresh()
{
    refreshColumns();
    refreshHeight();
    refreshChart();
    // The newest is chosen to begin with and when it is taken, so the details below say something.
    if (const int rows = m_milestones.rowCount(); std::exchange(m_known, rows) < rows)
        m_view->setCurrentIndex(m_milestones.index(rows - 1, 0));
    showChosen();
}

void MilestonesOverTime::refreshColumns()
{
    QStringList samples(MilestonesModel::columns, QString());
    samples[MilestonesModel::NumberColumn] = QStringLiteral("No.");
    samples[MilestonesModel::DateColumn] = dateText(QDate(2000, 12, 28), QLocale()) + QLatin1Char('x');
    for (const Risk risk : allRisks) {
        if (m_milestones.hasAny(risk) || risk == Risk::High || risk == Risk::Medium || risk == Risk::None)
            samples[MilestonesModel::HighColumn + int(risk)] = riskWordShort(risk);
    }
    RiskCounts before, after;
    before[Risk::High] = before[Risk::Medium] = 44;
    after[Risk::High] = after[Risk::Medium] = 40;
    samples[MilestonesModel::ChangeColumn] = riskMoveWords(before, after);
    m_view->setColumnSamples(samples, MilestonesModel::NameColumn,
        {MilestonesModel::NotApplicableColumn, MilestonesModel::UnansweredColumn, MilestonesModel::NoneColumn,
            MilestonesModel::NumberColumn, MilestonesModel::MediumColumn, MilestonesModel::HighColumn});
}

// As high as its rows; of many it shows as many as there is room for, and never fewer than three.
void MilestonesOverTime::refreshHeight()
{
    const int rows = m_milestones.rowCount();
    const int header = m_view->header()->sizeHint().height() + 2 * m_view->frameWidth();
    const int row = rows > 0 ? m_view->sizeHintForIndex(m_milestones.index(0, 0)).height() : 0;
    m_view->setMinimumHeight(header + std::min(rows, 3) * row);
    m_view->setMaximumHeight(header + std::max(rows, 1) * row);
}

void MilestonesOverTime::refreshChart()
{
    if (!isVisible() || !m_session || isEmpty())
        return;
    if (!m_chart) {
        m_chart = new RiskChart;
        m_column->insertWidget(0, m_chart, 100);
        m_column->insertSpacing(1, Space::related);
        connect(m_chart, &RiskChart::pointClicked, this, &MilestonesOverTime::choose);
    }
    QVector<RiskChart::Point> points;
    m_rows.clear();
    for (int row = 0; row < m_milestones.rowCount(); ++row) {
        const ListedMilestone &listed = m_milestones.milestones()[row];
        if (!listed.counts)
            continue;
        points.append({listed.milestone.name, listed.milestone.recordedAt, *listed.counts});
        m_rows.append(row);
    }
    points.append({pointWord({}), m_session->now().at, m_session->assessment().total});
    m_chart->setVisible(points.size() > 1); // one point is no course
    m_chart->setPoints(points);
    showChosen();
}

void MilestonesOverTime::choose(int point)
{
    if (point < m_rows.size())
        m_view->setCurrentIndex(m_milestones.index(m_rows[point], 0));
    else
        m_view->clearSelection();
}

void MilestonesOverTime::showChosen()
{
    const QModelIndexList chosen = m_view->chosenRows();
    if (m_chart)
        m_chart->setChosen(chosen.size() == 1 ? int(m_rows.indexOf(chosen.first().row())) : -1);
    m_compare->setVisible(chosen.size() == 1 || chosen.size() == 2);
    m_compare->setText(chosen.size() == 2 ? tr("&Compare the two") : tr("&Compare with now"));
    m_report->setVisible(chosen.size() == 1);
    m_seal->setVisible(chosen.size() == 1);
    Q_EMIT rowsChosen();
    if (chosen.size() != 1 || !m_session) {
        m_details->setText(isEmpty() ? QString() : tr("Milestones are read-only: they stay as they were taken."));
        return;
    }
    const Milestone &milestone = m_milestones.milestones()[chosen.first().row()].milestone;
    const QDateTime taken = localTime(milestone.recordedAt);
    const QString day = QLocale().toString(taken.date(), QLocale::LongFormat);
    const QString time = QLocale().toString(taken.time(), QLocale::ShortFormat);
    const QString by = takenBy(*m_session, milestone);
    m_details->setText(by.isEmpty()
            ? tr("Taken on %1, %2. Nothing in it can change any more.", "day, time").arg(day, time)
            : tr("Taken by %1 on %2, %3. Nothing in it can change any more.", "person, day, time").arg(by, day, time));
    m_seal->setText(tr("Seal %1").arg(QString::fromLatin1(milestone.seal.toHex())));
}

void MilestonesOverTime::compare()
{
    const QModelIndexList chosen = m_view->chosenRows();
    const auto idOf = [this](const QModelIndex &index) { return m_milestones.milestones()[index.row()].milestone.id; };
    Q_EMIT compareRequested(idOf(chosen.first()), chosen.size() == 2 ? idOf(chosen.last()) : MilestoneId());
}

void MilestonesOverTime::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshHeight();
    refreshChart();
}

void MilestonesOverTime::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

} // namespace Plumbline
