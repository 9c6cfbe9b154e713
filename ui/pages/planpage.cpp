// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planpage.h"

#include "core/review/target.h"
#include "core/words/planwords.h"
#include "core/words/riskwords.h"
#include "core/words/valuewords.h"
#include "ui/delegates/groupedview.h"
#include "ui/delegates/plandelegate.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/nothingfound.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/planboard.h"
#include "ui/pages/planbulkedit.h"
#include "ui/pages/plandetails.h"
#include "ui/pages/planfilters.h"
#include "ui/pages/plantracker.h"
#include "ui/support/datetext.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"
#include "ui/support/rememberedsplitter.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedLayout>
#include <QStackedWidget>

namespace Plumbline {

namespace {
constexpr int wideLetters = 210; // of a page that has room for a table and details beside it
}

PlanPage::PlanPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_filter(m_plan)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyView)
{
    setObjectName(QStringLiteral("planPage"));
    buildActions();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, &PlanPage::refresh);
    connect(&m_plan, &PlanModel::planChanged, &m_refreshTimer, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyView::wanted, this,
        [this] { Q_EMIT placeRequested(this->workspace().review() ? Place::Review : Place::Portfolio); });
    connect(&workspace, &Workspace::reviewOpened, this, [this] { setReview(true); });
    connect(&workspace, &Workspace::reviewAboutToClose, this, [this] { setReview(false); });
    connect(&workspace, &Workspace::reviewClosed, this, &PlanPage::refresh);
    setReview(workspace.review() != nullptr);
}

QWidget *PlanPage::buildContent()
{
    auto *content = new QWidget;
    auto *head = new PageHead(tr("Improvement plan"));
    m_summary = head->detail();
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_batches = new QuietButton(tr("Change batches"));
    m_batches->setObjectName(QStringLiteral("planBatchesButton"));
    m_batches->setToolTip(plainToolTip(tr("Practices that go live together")));
    m_batches->setMenu(batchesMenu());
    auto *forTracker = new QuietButton(tr("For a tracker"));
    forTracker->setObjectName(QStringLiteral("planTrackerButton"));
    forTracker->setToolTip(plainToolTip(tr("All practices that are shown, as tickets")));
    forTracker->setMenu(m_trackers);
    head->add(forTracker);
    head->add(m_batches);
    m_filters = new PlanFilters(m_plan, m_filter);
    buildView();
    buildBoard();
    m_nothingFound = new NothingFound;
    m_found = new QStackedWidget;
    m_found->addWidget(buildParts());
    m_found->addWidget(m_nothingFound);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::page, Space::group, Space::page, Space::group);
    layout->setSpacing(Space::related);
    layout->addWidget(head);
    layout->addWidget(m_filters);
    layout->addWidget(m_found, 1);
    connect(m_filters, &PlanFilters::changed, this, &PlanPage::refresh);
    connect(m_filters, &PlanFilters::regrouped, this, &PlanPage::chooseAgain);
    connect(m_nothingFound, &NothingFound::clearWanted, this, &PlanPage::showAll);
    return content;
}

void PlanPage::buildView()
{
    m_view = new GroupedView;
    m_view->setObjectName(QStringLiteral("planView"));
    m_view->setAccessibleName(tr("Improvement plan"));
    auto *delegate = new PlanDelegate([this] { return m_plan.owners(); }, m_view);
    m_view->setItemDelegate(delegate);
    m_view->setWrapping(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_view->setModel(&m_filter);
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // plan order
    connect(delegate, &PlanDelegate::refused, this, &PlanPage::noticeRequested);
    connect(m_view, &GroupedView::rowsChosen, this, &PlanPage::showChosen);
    connect(m_view, &GroupedView::clearRequested, this, &PlanPage::clearCell);
    connect(m_view, &GroupedView::menuRequested, this, &PlanPage::showMenu);
    connect(m_view, &GroupedView::activated, this, &PlanPage::goToQuestion);
}

// What is chosen on the board is chosen in the table behind it, so that both lead to the same.
void PlanPage::buildBoard()
{
    m_board = new PlanBoard(m_plan, m_filter);
    m_lines = new QStackedWidget;
    m_lines->addWidget(m_view);
    m_lines->addWidget(m_board);
    connect(m_board, &PlanBoard::chosen, this, &PlanPage::chooseLines);
    connect(m_board, &PlanBoard::menuRequested, this, &PlanPage::showMenu);
    connect(m_board, &PlanBoard::questionRequested, this, [this](const PlanLane::Key &key) {
        Q_EMIT questionRequested({std::get<0>(key), std::get<1>(key).question});
    });
    connect(m_board, &PlanBoard::moved, this, [this](const QVector<PlanLane::Key> &keys, const BulkEdit &edit) {
        chooseLines(keys);
        changeChosen(edit);
    });
}

void PlanPage::chooseLines(const QVector<std::tuple<int, PracticeKey>> &practices)
{
    QItemSelection lines;
    QModelIndex last;
    for (const auto &practice : practices) {
        const QModelIndex index = m_filter.mapFromSource(m_plan.indexOf(practice));
        if (!index.isValid())
            continue;
        lines.select(index, index);
        last = index;
    }
    m_view->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(lines, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PlanPage::showArrangement()
{
    const std::optional<PlanBoard::Arrangement> arrangement = m_filters->board();
    m_lines->setCurrentIndex(arrangement ? 1 : 0);
    if (!arrangement)
        return;
    m_board->setArrangement(*arrangement);
    m_board->setCanMove(workspace().review() && !workspace().review()->isReadOnly());
    m_board->refresh();
}

QSplitter *PlanPage::buildParts()
{
    m_panel = new QStackedWidget;
    m_details = new PlanDetails;
    m_bulk = new PlanBulkEdit;
    m_bulk->setTogetherMenu(togetherMenu());
    auto *hint = new PlainLabel(tr("Select a practice to see how to improve it."));
    hint->setTone(PlainLabel::Tone::Quiet);
    hint->setAlignment(Qt::AlignCenter);
    for (QWidget *part : std::initializer_list<QWidget *>{hint, m_details, m_bulk})
        m_panel->addWidget(part);
    m_parts = new RememberedSplitter(Qt::Vertical, QStringLiteral("planSplitter"));
    m_parts->addWidget(m_lines);
    m_parts->addWidget(m_panel);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 1);
    m_parts->restore({380, 190});
    connect(m_bulk, &PlanBulkEdit::wanted, this, &PlanPage::changeChosen);
    connect(m_bulk, &PlanBulkEdit::targetWanted, this, &PlanPage::askForTarget);
    return m_parts;
}

// A wide page has its details beside the table, which keeps more of its rows.
void PlanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * wideLetters;
    m_parts->turn(isWide ? Qt::Horizontal : Qt::Vertical, isWide ? QList{820, 400} : QList{380, 190});
    m_details->setBeside(isWide);
}

void PlanPage::buildActions()
{
    m_copy = new QAction(tr("Copy selected practices as a table"), this);
    m_copy->setObjectName(QStringLiteral("copyPlanAction"));
    connect(m_copy, &QAction::triggered, this, [this] { m_view->copyAsTable(); });
    m_trackers = new TrackerMenu(tr("For a tracker"), this);
    connect(m_trackers, &TrackerMenu::saveWanted, this,
        [this](Tracker tracker) { saveTickets(*this, workspace(), linesOf(m_filter.lineRows()), tracker); });
    connect(m_trackers, &TrackerMenu::copyWanted, this,
        [this](Tracker tracker) { copyTickets(*this, workspace(), linesOf(m_filter.lineRows()), tracker); });
}

QList<QAction *> PlanPage::pageActions() const
{
    return QList<QAction *>{m_copy} + m_trackers->saveActions();
}

void PlanPage::applySearch(const QString &text)
{
    m_search = text;
    m_filter.setSearch(text);
    m_view->setSearch(text);
    refresh();
}

bool PlanPage::goToFound()
{
    return m_view->goToFirstRow();
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_plan.today() != QDate::currentDate())
        m_plan.setToday(QDate::currentDate());
}

void PlanPage::setReview(bool isOpen)
{
    OpenReview *session = isOpen ? workspace().review() : nullptr;
    ReviewEditor *editor = isOpen ? workspace().editor() : nullptr;
    m_details->setReview(session, editor);
    m_plan.setReview(session, editor);
    refresh();
    // There is a current line to begin with, so the details below are never empty where there is a plan.
    m_chosen.reset();
    chooseAgain();
}

// Under other headings the same practice is chosen, else the first.
void PlanPage::chooseAgain()
{
    const QModelIndex same = m_chosen ? m_filter.mapFromSource(m_plan.indexOf(*m_chosen)) : QModelIndex();
    m_view->setCurrentIndex(same.isValid() ? same : m_filter.index(0, 0, m_filter.index(0, 0)));
}

void PlanPage::refresh()
{
    m_refreshTimer.stop();
    const bool hasPlan = m_plan.rowCount() > 0;
    m_stack->setCurrentIndex(hasPlan ? 1 : 0);
    setSearchable(hasPlan);
    setFirstFocus(hasPlan ? static_cast<QWidget *>(m_view) : m_empty);
    if (!workspace().review())
        m_empty->say(tr("No workload is open"), tr("The improvement plan lists what is unmet where a workload is at risk."),
            tr("Open a workload"));
    else if (!hasPlan)
        m_empty->say(tr("Nothing to improve yet"),
            tr("Unmet practices of questions at high or medium risk come here as questions are answered."),
            tr("Go to the review"));
    m_summary->setText(
        planCountsWords(m_plan.counts(), workspace().review() ? workspace().review()->state().workload.currency : QString()));
    m_filters->setOwners(m_plan.owners());
    m_filters->setTags(m_plan.tags());
    m_bulk->setOwners(m_plan.owners());
    refreshColumns();
    m_view->showOneGroup(m_plan.grouping() == PlanGrouping::None);
    m_batches->setVisible(workspace().review() && !batchesInTurn(workspace().review()->state()).isEmpty());
    showArrangement();
    sayWhatWasFound(hasPlan);
    showChosen();
}

// Each column is as wide as what stands in it needs; the practice has the rest.
void PlanPage::refreshColumns()
{
    const QString longest = dateText(QDate(2000, 12, 28), QLocale()) + QLatin1Char('x'); // no day is wider
    QStringList samples(planColumns, QString());
    samples[PlanModel::LabelColumn] = QStringLiteral("xx COST 11");
    samples[PlanModel::RiskColumn] = m_plan.grouping() == PlanGrouping::Risk ? QString() : QStringLiteral("xxxxMedium");
    samples[PlanModel::StatusColumn] = QStringLiteral("Risk acknowledged");
    samples[PlanModel::OwnerColumn] = QStringLiteral("Somebody Longname");
    samples[PlanModel::DueColumn] = longest;
    samples[PlanModel::EffortColumn] = effortWordShort(Effort::Medium);
    if (m_plan.hasCosts())
        samples[PlanModel::CostColumn] = QStringLiteral("100,000 EUR");
    if (!m_plan.tags().isEmpty())
        samples[PlanModel::TagsColumn] = QStringLiteral("somewhere, else");
    samples[PlanModel::NoteColumn] = QStringLiteral("x");
    m_view->setColumnSamples(samples, PlanModel::PracticeColumn,
        {PlanModel::TagsColumn, PlanModel::NoteColumn, PlanModel::CostColumn, PlanModel::EffortColumn, PlanModel::OwnerColumn,
            PlanModel::RiskColumn});
}

void PlanPage::sayWhatWasFound(bool hasPlan)
{
    const bool isNothing = hasPlan && m_filter.lineCount() == 0;
    m_found->setCurrentIndex(isNothing ? 1 : 0);
    m_summary->setVisible(!isNothing); // it counts what is not shown
    for (QAction *action : m_trackers->actions())
        action->setEnabled(m_filter.lineCount() > 0);
    if (m_filter.isSearching())
        m_nothingFound->say(tr("No practice matches “%1”.").arg(m_search.simplified()), tr("Clear the search"));
    else
        m_nothingFound->say(tr("No practice of the plan fits this filter."), tr("Show all"));
}

void PlanPage::showOverdue()
{
    m_filters->showOverdue();
}

void PlanPage::showAll()
{
    if (m_filter.isSearching())
        Q_EMIT searchClearRequested();
    else
        m_filters->showAll();
    m_view->setFocus(Qt::OtherFocusReason);
}

void PlanPage::showChosen()
{
    const QModelIndexList chosen = m_view->chosenRows();
    m_copy->setEnabled(!chosen.isEmpty());
    if (chosen.size() == 1) {
        if (const PlanRow *row = m_plan.rowAt(m_filter.mapToSource(chosen.first())); row && !m_details->shows(row->key()))
            m_details->clear(); // what was typed there is in the plan before another line is shown
        if (const PlanRow *row = m_plan.rowAt(m_filter.mapToSource(chosen.first()))) {
            m_details->show(*row);
            m_chosen = row->key();
            if (m_filters->board())
                m_board->choose(row->key());
        }
        m_panel->setCurrentWidget(m_details);
    } else if (chosen.size() > 1) {
        if (m_panel->currentWidget() != m_bulk)
            m_bulk->reset();
        m_bulk->setCount(int(chosen.size()));
        const OpenReview &review = *workspace().review();
        m_bulk->setEffect(
            tr("Once all are met: %1", "how risks move")
                .arg(riskMoveWords(review.assessment().total, assess(withMet(review.state(), chosenPractices())).total)));
        m_bulk->setEnabled(workspace().review() && !workspace().review()->isReadOnly());
        m_panel->setCurrentWidget(m_bulk);
    } else {
        m_details->clear();
        m_panel->setCurrentIndex(0);
    }
}

// What cannot be edited there leads to where it comes from.
void PlanPage::goToQuestion(const QModelIndex &cell)
{
    const PlanRow *row = m_plan.rowAt(m_filter.mapToSource(cell));
    if (row && !cell.flags().testFlag(Qt::ItemIsEditable))
        Q_EMIT questionRequested({row->line.lens, row->line.practice.question});
}

} // namespace Plumbline
