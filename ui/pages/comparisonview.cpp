// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparisonview.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "core/words/riskwords.h"
#include "core/words/valuewords.h"
#include "ui/charts/pillarbars.h"
#include "ui/delegates/groupedview.h"
#include "ui/models/milestonesmodel.h"
#include "ui/pages/changechips.h"
#include "ui/pages/nothingfound.h"
#include "ui/pages/pointbox.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rememberedsplitter.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace Plumbline {

namespace {

QString nameOf(const LensComparison &lens, const PillarId &pillar)
{
    for (const LensVersionPtr &version : {lens.toVersion, lens.fromVersion}) {
        const int at = version ? version->indexOf(pillar) : -1;
        if (at >= 0)
            return version->lens().pillars[at].name;
    }
    return pillar.text();
}

// The pillars of a lens at both points, in the order of the later version.
QVector<PillarBars::Pillar> pillarsOf(const LensComparison &lens)
{
    QVector<PillarId> ids;
    for (const LensVersionPtr &version : {lens.toVersion, lens.fromVersion}) {
        for (int pillar = 0; version && pillar < version->pillarCount(); ++pillar) {
            if (!ids.contains(version->lens().pillars[pillar].id))
                ids += version->lens().pillars[pillar].id;
        }
    }
    const auto countsAt = [](const LensVersionPtr &version, const LensAssessment &assessment, const PillarId &pillar) {
        const int at = version ? version->indexOf(pillar) : -1;
        return at < 0 ? std::optional<RiskCounts>() : assessment.pillars[size_t(at)];
    };
    QVector<PillarBars::Pillar> pillars;
    for (const PillarId &id : ids)
        pillars.append({nameOf(lens, id), countsAt(lens.fromVersion, lens.from, id), countsAt(lens.toVersion, lens.to, id)});
    return pillars;
}

} // namespace

ComparisonView::ComparisonView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_summary(new PlainLabel({}, TextSize::Section))
    , m_chips(new ChangeChips)
    , m_found(new QStackedWidget)
    , m_nothingFound(new NothingFound)
    , m_view(new GroupedView)
    , m_bars(new PillarBars)
    , m_save(new QPushButton(tr("&Save comparison")))
{
    setObjectName(QStringLiteral("comparisonView"));
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    m_summary->setFlow(PlainLabel::Flow::Wrapped);
    m_view->setObjectName(QStringLiteral("comparisonTree"));
    m_view->setAccessibleName(tr("What changed, practice by practice"));
    m_view->setWrapping(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setModel(&m_model);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(0);
    m_model.setHidden(PracticeChange::StillOpen, true); // as its chip

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::group, 0, 0);
    layout->setSpacing(Space::related);
    layout->addLayout(buildPoints());
    layout->addSpacing(Space::inside);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(Space::group);
    verdict->addWidget(m_summary, 2, Qt::AlignVCenter);
    verdict->addWidget(m_chips, 3, Qt::AlignVCenter);
    layout->addLayout(verdict);
    layout->addWidget(buildParts(), 1);
    buildSave();
    connect(&m_refreshing, &QTimer::timeout, this, &ComparisonView::refresh);
    connect(m_nothingFound, &NothingFound::clearWanted, this, &ComparisonView::showAll);
    connect(m_chips, &ChangeChips::toggled, this, [this](PracticeChange change, bool shown) {
        m_model.setHidden(change, !shown);
        showRows();
    });
    for (QComboBox *box : {m_from, m_to}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_samePoints = false;
            markStale();
        });
    }
}

QSplitter *ComparisonView::buildParts()
{
    m_found->addWidget(m_view);
    m_found->addWidget(m_nothingFound);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *barsHolder = new QWidget;
    auto *barsLayout = new QVBoxLayout(barsHolder);
    barsLayout->setContentsMargins(Space::group, 0, Space::related, 0);
    barsLayout->addWidget(m_bars);
    barsLayout->addStretch();
    scroll->setWidget(barsHolder);
    auto *splitter = new RememberedSplitter(Qt::Horizontal, QStringLiteral("comparisonSplitter"));
    splitter->addWidget(m_found);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->restore({780, 340});
    return splitter;
}

QLayout *ComparisonView::buildPoints()
{
    m_from->setObjectName(QStringLiteral("compareFrom"));
    m_to->setObjectName(QStringLiteral("compareTo"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::related);
    const std::pair<QString, QComboBox *> parts[] = {{tr("&From"), m_from}, {tr("&to"), m_to}};
    for (const auto &[text, box] : parts) {
        auto *label = new PlainLabel(text);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(22);
        row->addWidget(label);
        row->addWidget(box);
    }
    row->addStretch();
    return row;
}

void ComparisonView::buildSave()
{
    m_save->setObjectName(QStringLiteral("saveComparisonButton"));
    auto *forms = new QMenu(m_save);
    const std::pair<FileForm, QString> choices[]
        = {{FileForm::Pdf, tr("As PDF…")}, {FileForm::Html, tr("As web page…")}, {FileForm::Markdown, tr("As Markdown…")}};
    for (const auto &[form, text] : choices)
        connect(forms->addAction(text), &QAction::triggered, this, [this, form = form] { save(form); });
    m_save->setMenu(forms);
}

void ComparisonView::setReview(OpenReview *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_samePoints = false;
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker quiet(box);
        box->clear();
    }
    if (!session) {
        m_refreshing.stop();
        m_model.setComparison({}, false);
        return;
    }
    fillPoints();
    connect(session, &OpenReview::milestonesChanged, this, &ComparisonView::fillPoints);
    connect(session, &OpenReview::historyChanged, this, &ComparisonView::markStale); // after every change
    markStale();
}

void ComparisonView::fillPoints()
{
    const MilestoneId from = chosenMilestone(*m_from), to = chosenMilestone(*m_to);
    // From now to now tells nothing: the first milestone becomes what now is compared with.
    if (m_from->count() == 1)
        m_from->clear();
    fillWithPoints(*m_from, *m_session, milestoneBefore(*m_session));
    fillWithPoints(*m_to, *m_session, MilestoneId());
    m_samePoints = m_samePoints && from == chosenMilestone(*m_from) && to == chosenMilestone(*m_to);
    markStale();
}

void ComparisonView::choose(const MilestoneId &from, const MilestoneId &to)
{
    m_from->setCurrentIndex(m_from->findData(from.toString()));
    m_to->setCurrentIndex(m_to->findData(to.toString()));
}

void ComparisonView::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

bool ComparisonView::goToFound()
{
    return m_view->goToFirstRow();
}

void ComparisonView::setSearch(const QString &text)
{
    m_search = text.simplified();
    m_model.setSearch(text);
    m_view->setSearch(text);
    showRows();
}

void ComparisonView::showAll()
{
    if (m_model.isSearching())
        Q_EMIT searchClearRequested();
    else
        m_chips->showAll();
}

void ComparisonView::showRows()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_found->setCurrentIndex(hasRows ? 0 : 1);
    if (m_model.isSearching())
        m_nothingFound->say(tr("No change matches “%1”.").arg(m_search), tr("Clear the search"));
    else if (m_hasChanges)
        m_nothingFound->say(tr("All changes are hidden."), tr("Show all"));
    else
        m_nothingFound->say(tr("No practice changed between these two points."), {});
    if (!hasRows)
        return;
    // What the heading implies needs no column, nor the pillar, of which the question's label speaks; both are copied.
    const QString start = m_model.hasStarts() ? stateWord(PracticeState::NotApplicable) : QString();
    const QString risk = QStringLiteral("xx%1, was %2").arg(riskWordShort(Risk::Medium), riskWordShort(Risk::Unanswered));
    m_view->setColumnSamples({{}, QStringLiteral("Question"), {}, start, {}, risk}, ComparisonModel::PracticeColumn,
        {ComparisonModel::FromColumn, ComparisonModel::RiskColumn, ComparisonModel::QuestionColumn});
}

void ComparisonView::markStale()
{
    m_isStale = true;
    if (m_session)
        m_refreshing.start();
}

void ComparisonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ComparisonView::refresh()
{
    if (!m_session || !isVisible())
        return; // showing it refreshes it
    m_refreshing.stop();
    m_isStale = false;
    const auto from = chosenPoint(*m_from, *m_session).state;
    const auto to = chosenPoint(*m_to, *m_session).state;
    const Comparison comparison = from && to ? compare(*from, *to) : Comparison();
    m_save->setEnabled(from && to);
    m_model.setComparison(comparison, m_samePoints);
    m_samePoints = true;
    m_hasChanges = std::any_of(comparison.changes.begin(), comparison.changes.end(), [](int count) { return count > 0; });
    m_chips->setCounts(comparison);
    showRows();
    showBars(comparison);
    if (!from || !to)
        m_summary->setText(tr("One of the two milestones cannot be read."));
    else if (chosenMilestone(*m_from) == chosenMilestone(*m_to))
        m_summary->setText(tr("Choose two different points to compare."));
    else
        m_summary->setText(riskMoveWords(comparison.from, comparison.to));
}

void ComparisonView::showBars(const Comparison &comparison)
{
    QVector<PillarBars::Pillar> pillars;
    for (const LensComparison &lens : comparison.lenses)
        pillars += pillarsOf(lens);
    const auto side = [this](const QComboBox &box, const QString &label) {
        const ReviewPoint point = chosenPoint(box, *m_session);
        if (point.isNow())
            return PillarBars::Side{pointWord(point), pointWord(point)};
        return PillarBars::Side{label, tr("%1, %2", "milestone, day").arg(box.currentText(), dateWords(point.at))};
    };
    m_bars->setPillars(pillars, side(*m_from, tr("Before")), side(*m_to, tr("After")));
}

Document ComparisonView::document() const
{
    return comparisonReport(chosenPoint(*m_from, *m_session), chosenPoint(*m_to, *m_session));
}

void ComparisonView::save(FileForm form)
{
    m_workspace.flushTyping();
    const QString name = tr("%1 - %2 to %3", "workload, point, point")
                             .arg(m_session->state().workload.name, m_from->currentText(), m_to->currentText());
    askWhereToSave(this, m_settings, name, form, [this](const QString &path) {
        if (m_session)
            saveTo(path);
    });
}

void ComparisonView::saveTo(const QString &path)
{
    const auto written = inBackground([document = document(), path] { return saveDocument(path, document); });
    whenAnswered(written, this, [this, path](const Result<void> &done) {
        if (done)
            Q_EMIT noticeRequested(tr("Saved the comparison as %1.").arg(QDir::toNativeSeparators(path)));
        else
            Q_EMIT m_workspace.failed(done.error());
    });
}

} // namespace Plumbline
