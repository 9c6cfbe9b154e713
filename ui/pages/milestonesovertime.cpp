// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestonesovertime.h"

#include "core/words/riskwords.h"
#include "core/words/valuewords.h"
#include "ui/charts/riskchart.h"
#include "ui/delegates/groupedview.h"
#include "ui/pages/targetlist.h"
#include "ui/support/datetext.h"
#include "ui/support/plainlabel.h"
#include "ui/support/textbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

// At the end of their days, in their order.
QVector<RiskChart::Point> targetsOf(const ReviewState &state)
{
    QVector<RiskChart::Point> points;
    for (const auto &[id, target] : recordsOf<Target>(state)) {
        RiskCounts counts;
        counts[Risk::High] = target.high;
        counts[Risk::Medium] = target.medium;
        points.append({target.name, toTimestamp(target.by.endOfDay()), counts, true});
    }
    std::stable_sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return points;
}

} // namespace

MilestonesOverTime::MilestonesOverTime(QWidget *parent)
    : QWidget(parent)
    , m_view(new GroupedView)
    , m_details(new PlainLabel)
    , m_seal(new PlainLabel)
    , m_copySeal(new TextButton(tr("Copy")))
    , m_report(new QPushButton(tr("&Read its report")))
    , m_compare(new QPushButton)
    , m_targets(new TargetList)
    , m_column(new QVBoxLayout(this))
{
    buildView();
    m_column->setContentsMargins(0, Space::group, 0, 0);
    m_column->setSpacing(Space::related);
    m_column->addWidget(m_view, 100);
    m_column->addLayout(buildDetails());
    m_column->addWidget(m_targets);
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
    m_details->setFlow(PlainLabel::Flow::Wrapped);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copySeal->setObjectName(QStringLiteral("copySealButton"));
    m_copySeal->setAccessibleName(tr("Copy the seal"));
    connect(m_copySeal, &QPushButton::clicked, this, &MilestonesOverTime::copySeal);
    m_report->setObjectName(QStringLiteral("readMilestoneButton"));
    m_compare->setObjectName(QStringLiteral("compareWithNowButton"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::inside);
    texts->addWidget(m_details);
    auto *seal = new QHBoxLayout;
    seal->setSpacing(Space::related);
    seal->addWidget(m_seal);
    seal->addWidget(m_copySeal);
    seal->addStretch();
    texts->addLayout(seal);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, Space::related, 0, 0);
    row->setSpacing(Space::related);
    row->addLayout(texts, 1);
    row->addSpacing(Space::related);
    row->addWidget(m_report, 0, Qt::AlignTop);
    row->addWidget(m_compare, 0, Qt::AlignTop);
    return row;
}

void MilestonesOverTime::setReview(OpenReview *session, ReviewEditor *editor)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_known = 0;
    m_milestones.setReview(session);
    m_targets->setReview(session, editor);
    if (session) {
        connect(session, &OpenReview::milestonesChanged, this, &MilestonesOverTime::refresh);
        connect(session, &OpenReview::riskChanged, this, &MilestonesOverTime::refreshChart);
        connect(session, &OpenReview::lensesChanged, this, &MilestonesOverTime::refreshChart);
        connect(session, &OpenReview::recordsChanged, this, &MilestonesOverTime::refreshChart); // targets
    }
    refresh();
}

void MilestonesOverTime::refresh()
{
    refreshColumns();
    refreshHeight();
    refreshChart();
    // The newest is chosen to begin with and when it is taken, so the details below say something.
    if (const int count = m_milestones.milestoneCount(); std::exchange(m_known, count) < count)
        m_view->setCurrentIndex(m_milestones.index(count - 1, 0));
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
        points.append(
            {listed.milestone.name, listed.isNow() ? m_session->now().at : listed.milestone.recordedAt, *listed.counts});
        m_rows.append(row);
    }
    points += targetsOf(m_session->state());
    m_chart->setVisible(points.size() > 1); // one point is no course
    m_chart->setPoints(points);
    showChosen();
}

void MilestonesOverTime::choose(int point)
{
    if (point >= m_rows.size())
        return; // a target
    m_view->setCurrentIndex(m_milestones.index(m_rows[point], 0));
}

void MilestonesOverTime::showChosen()
{
    const QModelIndexList chosen = m_view->chosenRows();
    const ListedMilestone *point = chosen.size() == 1 ? &m_milestones.milestones()[chosen.first().row()] : nullptr;
    if (m_chart)
        m_chart->setChosen(point ? int(m_rows.indexOf(chosen.first().row())) : -1);
    m_compare->setVisible(chosen.size() == 1 || chosen.size() == 2);
    m_compare->setText(chosen.size() == 2 ? tr("&Compare the two")
            : point && point->isNow()     ? tr("&Compare with the last milestone")
                                          : tr("&Compare with now"));
    m_report->setVisible(point);
    for (QWidget *part : std::initializer_list<QWidget *>{m_seal, m_copySeal})
        part->setVisible(point && !point->isNow());
    Q_EMIT rowsChosen();
    if (point && m_session)
        say(*point);
    else
        m_details->setText(isEmpty() ? QString() : tr("Milestones are read-only: they stay as they were taken."));
}

void MilestonesOverTime::say(const ListedMilestone &point)
{
    if (point.isNow()) {
        m_details->setText(tr("How the workload stands now. It goes on changing; a milestone keeps it as it is."));
        return;
    }
    const QDateTime taken = localTime(point.milestone.recordedAt);
    const QString day = QLocale().toString(taken.date(), QLocale::LongFormat);
    const QString time = QLocale().toString(taken.time(), QLocale::ShortFormat);
    const QString by = takenBy(*m_session, point.milestone);
    m_details->setText(by.isEmpty()
            ? tr("Taken on %1, %2. Nothing in it can change any more.", "day, time").arg(day, time)
            : tr("Taken by %1 on %2, %3. Nothing in it can change any more.", "person, day, time").arg(by, day, time));
    // Its beginning is enough to compare by eye; the whole is for a machine.
    const QString seal = QString::fromLatin1(point.milestone.seal.toHex());
    m_seal->setText(tr("Seal %1…", "beginning of a checksum").arg(seal.left(12)));
    m_seal->setToolTip(plainToolTip(seal));
}

void MilestonesOverTime::copySeal() const
{
    const QModelIndexList chosen = m_view->chosenRows();
    if (chosen.size() == 1)
        QApplication::clipboard()->setText(
            QString::fromLatin1(m_milestones.milestones()[chosen.first().row()].milestone.seal.toHex()));
}

// Of one milestone, what became of it since; of now, what changed since the last milestone; of two, from the older to the newer.
void MilestonesOverTime::compare()
{
    const QModelIndexList chosen = m_view->chosenRows();
    int from = chosen.first().row();
    const int to = chosen.size() == 2 ? chosen.last().row() : m_milestones.rowCount() - 1;
    if (from == to)
        from = to - 1;
    Q_EMIT compareRequested(m_milestones.milestones()[from].milestone.id, m_milestones.milestones()[to].milestone.id);
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
