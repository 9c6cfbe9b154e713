// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/takeanswersdialog.h"

#include "core/words/errorwords.h"
#include "core/words/valuewords.h"
#include "ui/delegates/celldelegate.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/wrappedtext.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Plumbline {

namespace {

constexpr int placeRole = Qt::UserRole + 100; // a pillar: its lens, and its place in that
constexpr int pillarsInSight = 8;

// The newest first; now only of another review.
QVector<ReviewPoint> pointsOf(const OpenReview &review, bool withNow)
{
    QVector<ReviewPoint> points;
    if (withNow)
        points.append(pointNow(review.state(), review.now().at));
    const QVector<Milestone> milestones = review.milestones();
    for (auto milestone = milestones.rbegin(); milestone != milestones.rend(); ++milestone) {
        if (milestone->state)
            points.append(pointOf(*milestone));
    }
    return points;
}

} // namespace

TakeAnswersDialog::TakeAnswersDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_workload(new QComboBox)
    , m_point(new QComboBox)
    , m_pillars(new QListWidget)
    , m_sentence(new ClampedLabel(TextSize::Body, 0))
{
    setObjectName(QStringLiteral("takeAnswersDialog"));
    setWindowTitle(tr("Take answers over"));
    m_workload->setObjectName(QStringLiteral("takeFromBox"));
    m_point->setObjectName(QStringLiteral("takeFromPointBox"));
    m_pillars->setObjectName(QStringLiteral("takePillarList"));
    m_sentence->setObjectName(QStringLiteral("takeSentence"));
    m_pillars->setItemDelegate(new CellDelegate(m_pillars));
    m_pillars->setMinimumHeight(fontMetrics().lineSpacing() * pillarsInSight * 3 / 2);
    auto *what = new ClampedLabel(TextSize::Body, 0);
    what->setText(tr("Questions that have no answer here are answered as they are there, and marked to be confirmed. What is "
                     "answered here stays as it is."));
    const DialogButtons buttons = dialogButtons(*this, tr("Take over"), QStringLiteral("takeAnswersButton"));
    m_take = buttons.accept;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::inside);
    column->addWidget(what);
    column->addSpacing(Space::related);
    column->addWidget(labelAbove(tr("&From the workload"), m_workload));
    column->addWidget(m_workload);
    column->addSpacing(Space::related);
    column->addWidget(labelAbove(tr("&As of"), m_point));
    column->addWidget(m_point);
    column->addSpacing(Space::related);
    column->addWidget(labelAbove(tr("For the &pillars"), m_pillars));
    column->addWidget(m_pillars, 1);
    column->addSpacing(Space::related);
    column->addWidget(m_sentence);
    column->addSpacing(Space::group);
    column->addWidget(buttons.row);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_workload, &QComboBox::currentIndexChanged, this, &TakeAnswersDialog::readPoints);
    connect(m_point, &QComboBox::currentIndexChanged, this, &TakeAnswersDialog::fillPillars);
    connect(m_pillars, &QListWidget::itemChanged, this, &TakeAnswersDialog::say);
    fillWorkloads();
}

// The others first; of the open one there are its milestones.
void TakeAnswersDialog::fillWorkloads()
{
    const WorkloadId open = m_workspace.review()->id();
    for (const WorkloadSummary &workload : m_workspace.portfolio()->workloads()) {
        if (workload.id != open)
            m_workload->addItem(workload.properties.name(), workload.id.toString());
    }
    m_workload->addItem(tr("%1 (this one)", "workload").arg(ours().workload.name), open.toString());
}

void TakeAnswersDialog::readPoints()
{
    const WorkloadId id = WorkloadId::fromString(m_workload->currentData().toString());
    m_points.clear();
    m_point->clear();
    m_workspace.withReview(id, this, [this, id](const Result<OpenReview *> &review) {
        if (!m_workspace.review() || m_workload->currentData().toString() != id.toString())
            return; // the review was closed, or another workload chosen meanwhile
        if (!review) {
            m_sentence->setText(errorWords(review.error()));
            return;
        }
        m_points = pointsOf(**review, id != m_workspace.review()->id());
        {
            const QSignalBlocker quiet(m_point); // all are filled in before one is looked into
            for (const ReviewPoint &point : std::as_const(m_points))
                m_point->addItem(pointWord(point));
        }
        fillPillars();
    });
}

void TakeAnswersDialog::fillPillars()
{
    const int point = m_point->currentIndex();
    m_answers = point < 0 || point >= m_points.size() ? QVector<TakenAnswer>() : answersFrom(*m_points[point].state, ours());
    const QSignalBlocker quiet(m_pillars);
    m_pillars->clear();
    for (const TakenAnswer &answer : std::as_const(m_answers)) {
        const QPoint place = pillarOf(answer);
        const int rows = m_pillars->count();
        if (rows > 0 && m_pillars->item(rows - 1)->data(placeRole).toPoint() == place)
            continue;
        const auto count = std::count_if(
            m_answers.begin(), m_answers.end(), [&](const TakenAnswer &other) { return pillarOf(other) == place; });
        const QString &name = ours().lenses[place.x()].version->lens().pillars[place.y()].name;
        auto *row = new QListWidgetItem(tr("%1: %n question(s)", "pillar", int(count)).arg(name), m_pillars);
        row->setData(placeRole, place);
        row->setCheckState(Qt::Checked);
    }
    say();
}

QPoint TakeAnswersDialog::pillarOf(const TakenAnswer &answer) const
{
    return {answer.lens, ours().lenses[answer.lens].version->pillarOf(answer.question)};
}

QVector<TakenAnswer> TakeAnswersDialog::wanted() const
{
    QVector<QPoint> chosen;
    for (int row = 0; row < m_pillars->count(); ++row) {
        if (m_pillars->item(row)->checkState() == Qt::Checked)
            chosen.append(m_pillars->item(row)->data(placeRole).toPoint());
    }
    QVector<TakenAnswer> wanted = m_answers;
    wanted.removeIf([&](const TakenAnswer &answer) { return !chosen.contains(pillarOf(answer)); });
    return wanted;
}

QString TakeAnswersDialog::from() const
{
    const ReviewPoint point = m_points.value(m_point->currentIndex());
    const QString workload = point.state ? point.state->workload.name : QString();
    return point.isNow() ? workload : tr("%1, %2", "workload, milestone").arg(workload, point.name);
}

void TakeAnswersDialog::say()
{
    const int count = int(wanted().size());
    m_sentence->setText(m_answers.isEmpty() ? tr("Nothing of it answers a question that is open here.")
            : count == 0                    ? tr("Tick a pillar.")
                                            : tr("%n question(s) will be answered.", nullptr, count));
    m_take->setEnabled(count > 0);
}

} // namespace Plumbline
