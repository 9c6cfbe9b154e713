// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfoliopage.h"

#include "ui/delegates/countdelegates.h"
#include "ui/delegates/pillarheader.h"
#include "ui/models/portfolioproxy.h"
#include "ui/models/workloadpillars.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/missedpracticesview.h"
#include "ui/pages/nothingfound.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/portfoliocolumns.h"
#include "ui/pages/portfoliofilters.h"
#include "ui/support/plainlabel.h"
#include "ui/support/quietbutton.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

// A column that was remembered, perhaps by another version of the program.
int knownColumn(int column)
{
    return column < PortfolioModel::columns ? column : int(PortfolioModel::NameColumn);
}

} // namespace

PortfolioPage::PortfolioPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new PortfolioModel(this))
    , m_proxy(new PortfolioProxy(*m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new WorkloadView(this))
    , m_head(new PageHead(tr("Portfolio"), this))
    , m_create(new QPushButton(tr("Review a workload"), this))
    , m_empty(new EmptyView(this))
    , m_nothingFound(new NothingFound(this))
    , m_filters(new PortfolioFilters(*m_model, *m_proxy, this))
    , m_missedButton(new QuietButton(tr("Most missed practices"), this))
    , m_missed(new MissedPracticesView(this))
{
    setObjectName(QStringLiteral("portfolioPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_stack->addWidget(buildOpening());
    m_list = buildList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    buildActions();
    connect(m_empty, &EmptyView::wanted, this, &PortfolioPage::beginWithFirst);
    connect(m_empty, &EmptyView::secondWanted, this, &PortfolioPage::beginWithSecond);
    connect(m_nothingFound, &NothingFound::clearWanted, this, &PortfolioPage::showAll);
    connect(&workspace, &Workspace::portfolioOpened, this, &PortfolioPage::showPortfolio);
    connect(&workspace, &Workspace::reviewOpened, this, [this] { m_settings.setLastWorkload(this->workspace().review()->id()); });
    connect(&workspace, &Workspace::portfolioClosed, this, [this] {
        m_wasOpen = true;
        m_model->setPortfolio(nullptr);
        m_filters->showAll(); // what was asked for was of this portfolio
        m_missed->setPortfolio(nullptr);
    });
    connect(&workspace, &Workspace::reviewOpened, this, [this] { select(this->workspace().review()->id()); });
    connect(&workspace, &Workspace::openFailed, this, [this] {
        m_wasOpen = true;
        showFitting();
    });
    // The model's signals reach the page after the proxy has followed them.
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &PortfolioPage::showFitting);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PortfolioPage::showFitting);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_head->setDetail(countsInWords());
        if (m_model->speakingColumns() == m_shownColumns)
            return;
        fitColumns();
        m_filters->refresh();
    });
    if (workspace.portfolio())
        showPortfolio();
    else
        showFitting();
}

void PortfolioPage::applySearch(const QString &text)
{
    m_search = text.simplified();
    m_proxy->setSearch(text);
    m_missed->setSearch(text);
    showFitting();
}

bool PortfolioPage::goToFound()
{
    return m_proxy->rowCount() > 0 && Page::goToFound();
}

// Blank, until it is known what there is; that takes long on a slow disk alone.
QWidget *PortfolioPage::buildOpening()
{
    auto *opening = new QWidget(m_stack);
    auto *said = new PlainLabel(tr("Opening the portfolio…"));
    said->setObjectName(QStringLiteral("openingLabel"));
    said->setTone(PlainLabel::Tone::Quiet);
    said->setAlignment(Qt::AlignCenter);
    said->hide();
    auto *layout = new QVBoxLayout(opening);
    layout->addWidget(said);
    QTimer::singleShot(busyAfterMs, said, [this, said] { said->setVisible(workspace().isOpening()); });
    return opening;
}

QWidget *PortfolioPage::buildList()
{
    auto *list = new QWidget(m_stack);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(Space::page, Space::group, Space::page, Space::group);
    column->setSpacing(Space::related);
    m_create->setObjectName(QStringLiteral("newWorkloadButton"));
    m_create->setAutoDefault(false);
    m_create->setDefault(true); // what the page is for
    connect(m_create, &QPushButton::clicked, this, &PortfolioPage::createWorkload);
    buildMissed();
    m_head->add(m_missedButton);
    m_head->add(m_create);
    column->addWidget(m_head);
    column->addWidget(m_filters);
    column->addWidget(buildBody(list), 1);
    connect(m_filters, &PortfolioFilters::changed, this, &PortfolioPage::showFitting);
    connect(m_filters, &PortfolioFilters::orderWanted, this,
        [this](Settings::SortOrder order) { m_view->sortByColumn(knownColumn(order.column), order.order); });
    buildView();
    return list;
}

QWidget *PortfolioPage::buildBody(QWidget *parent)
{
    auto *body = new QWidget(parent);
    m_body = new QStackedLayout(body);
    m_body->addWidget(m_view);
    m_body->addWidget(m_nothingFound);
    m_body->addWidget(m_missed);
    return body;
}

void PortfolioPage::buildMissed()
{
    m_missedButton->setObjectName(QStringLiteral("missedPracticesButton"));
    m_missedButton->setCheckable(true);
    connect(m_missedButton, &QuietButton::toggled, this, &PortfolioPage::showMissed);
    connect(m_missed, &MissedPracticesView::failed, this, &PortfolioPage::failed);
    connect(m_missed, &MissedPracticesView::workloadsRequested, this, [this](const MissedPractices &missed, int practice) {
        m_missedButton->setChecked(false);
        Q_EMIT searchClearRequested(); // what was looked for was a practice
        m_filters->showMissing(missed, practice);
        m_view->setCurrentIndex(m_proxy->index(0, 0));
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void PortfolioPage::showMissed(bool isShown)
{
    if (isShown)
        m_missed->refresh();
    showFitting();
    setFocus(Qt::OtherFocusReason);
}

void PortfolioPage::buildView()
{
    m_view->setObjectName(QStringLiteral("workloadView"));
    m_view->setAccessibleName(tr("Workloads"));
    m_view->setHeader(new PillarHeader(m_view->pillars(), m_view));
    m_view->setModel(m_proxy);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(PortfolioModel::ProgressColumn, new ProgressDelegate(m_view));
    m_view->setItemDelegateForColumn(PortfolioModel::HighColumn, new RiskCountDelegate(Risk::High, m_view));
    m_view->setItemDelegateForColumn(PortfolioModel::MediumColumn, new RiskCountDelegate(Risk::Medium, m_view));
    m_view->setItemDelegateForColumn(PortfolioModel::TrendColumn, new TrendDelegate(m_view));
    m_view->setItemDelegateForColumn(PortfolioModel::PillarsColumn, &m_view->pillars());
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48); // less than any column has, so that together they are as wide as the list
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_view->viewport()->installEventFilter(this);
    const Settings::SortOrder order = m_settings.sortOrder(m_view->objectName());
    m_filters->setOrder(order);
    m_view->sortByColumn(knownColumn(order.column), order.order);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder by) {
        m_settings.setSortOrder(m_view->objectName(), {column, by});
        m_filters->setOrder({column, by});
    });
    connect(m_view, &WorkloadView::activated, this, &PortfolioPage::openCurrent);
    connect(m_view, &WorkloadView::leadFollowed, this, &PortfolioPage::follow);
    connect(m_view, &WorkloadView::currentLeadChanged, this, &PortfolioPage::sayWhereItLeads);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        Q_EMIT currentWorkloadChanged();
    });
}

void PortfolioPage::fitColumns()
{
    m_shownColumns = m_model->speakingColumns();
    const PortfolioColumns fitting = portfolioColumns(m_view->viewport()->width(), QFontMetrics(m_view->font()),
        std::max(1, int(m_model->mostPillars().size())), m_shownColumns);
    m_view->pillars().setSlot(fitting.pillarSlot);
    for (int column = 0; column < PortfolioModel::columns; ++column) {
        const int width = fitting.widths[size_t(column)];
        m_view->setColumnHidden(column, width == 0);
        if (width > 0)
            m_view->header()->resizeSection(column, width);
    }
}

// Whoever comes back comes to where they were.
void PortfolioPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous() && workspace().review())
        select(workspace().review()->id());
    m_model->refreshDay();
    fitColumns(); // a lens may have been applied meanwhile
}

bool PortfolioPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = Page::eventFilter(watched, event);
    if (watched == m_view->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fitColumns();
    return handled;
}

void PortfolioPage::showPortfolio()
{
    m_wasOpen = true;
    m_model->setPortfolio(workspace().portfolio());
    m_missed->setPortfolio(workspace().portfolio());
    m_create->setEnabled(!workspace().portfolio()->isReadOnly());
    if (const WorkloadId last = m_settings.lastWorkload(); workspace().portfolio()->find(last))
        select(last);
    else if (m_proxy->rowCount() > 0)
        m_view->setCurrentIndex(m_proxy->index(0, 0));
    showFitting();
    fitColumns(); // to what this one has
}

void PortfolioPage::showFitting()
{
    const bool hasAny = m_model->rowCount() > 0;
    const bool isFound = m_proxy->rowCount() > 0;
    m_head->setDetail(countsInWords());
    QWidget *fitting = m_list;
    if (!workspace().portfolio() && !m_wasOpen)
        fitting = m_stack->widget(0);
    else if (!hasAny)
        fitting = m_empty;
    if (fitting == m_empty)
        sayWhatBelongsHere();
    const bool isMissed = m_missedButton->isChecked() && m_model->rowCount() > 1;
    if (!isFound && m_search.isEmpty())
        m_nothingFound->say(tr("No workload fits this filter."), tr("Show all"));
    else if (!isFound)
        m_nothingFound->say(tr("No workload matches “%1”.").arg(m_search), tr("Clear the search"));
    if (fitting != m_stack->currentWidget() && m_stack->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // what has the focus goes
    m_body->setCurrentIndex(isMissed ? 2 : isFound ? 0 : 1);
    m_filters->setEnabled(!isMissed);
    m_missedButton->setVisible(m_model->rowCount() > 1); // of one workload the plan says it
    if (m_model->rowCount() <= 1)
        m_missedButton->setChecked(false);
    m_stack->setCurrentWidget(fitting);
    setFirstFocus(fitting != m_list ? fitting : m_body->currentWidget());
    setSearchable(hasAny);
    updateActions();
}

QString PortfolioPage::countsInWords() const
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    if (shown != all)
        return tr("%1 of %n workload(s)", nullptr, all).arg(QLocale().toString(shown));
    const QString workloads = tr("%n workload(s)", nullptr, all);
    const int high = m_model->highRisks();
    return high == 0 ? workloads
                     : tr("%1 · %2", "how many workloads, how many at high risk")
                           .arg(workloads, tr("%n question(s) at high risk", nullptr, high));
}

void PortfolioPage::showAll()
{
    if (m_search.isEmpty())
        m_filters->showAll();
    else
        Q_EMIT searchClearRequested();
    m_view->setFocus(Qt::OtherFocusReason);
}

void PortfolioPage::sayWhatBelongsHere()
{
    if (!workspace().portfolio())
        m_empty->say(tr("No portfolio is open"), tr("A portfolio is one file with all your workloads, lenses and milestones."),
            tr("Open a portfolio…"), tr("New portfolio…"));
    else
        m_empty->say(tr("No workloads yet"),
            tr("A workload is a system under review. Give it a name, choose a lens, and go through its questions pillar by "
               "pillar."),
            workspace().portfolio()->isReadOnly() ? QString() : tr("Review a workload"), tr("Open the sample"));
}

void PortfolioPage::beginWithFirst()
{
    if (workspace().portfolio())
        createWorkload();
    else
        Q_EMIT openPortfolioRequested();
}

void PortfolioPage::beginWithSecond()
{
    if (workspace().portfolio())
        Q_EMIT openSampleRequested();
    else
        Q_EMIT newPortfolioRequested();
}

WorkloadId PortfolioPage::currentWorkload() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->workloadAt(m_proxy->mapToSource(current).row()) : WorkloadId();
}

void PortfolioPage::select(const WorkloadId &id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_view->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, 0)));
}

void PortfolioPage::openCurrent()
{
    const WorkloadId id = currentWorkload();
    if (id.isNull())
        return;
    if (const WorkloadView::Lead lead = m_view->currentLead(); lead.isValid())
        follow(m_view->currentIndex(), lead);
    else if (const std::optional<MissedPractice> &missing = m_filters->missing())
        Q_EMIT questionOfRequested(id, missing->lens, missing->question);
    else
        Q_EMIT reviewRequested(id);
}

void PortfolioPage::follow(const QModelIndex &row, const WorkloadView::Lead &lead)
{
    const auto pillars = row.siblingAtColumn(lead.column).data(CountRole::Pillars).value<QVector<PillarCounts>>();
    const PillarId pillar = lead.slot < 0 ? PillarId() : pillars.value(lead.slot).id;
    Q_EMIT placeOfRequested(m_model->workloadAt(m_proxy->mapToSource(row).row()), PortfolioModel::Column(lead.column), pillar);
}

// For whoever hears the list: the view itself has no cells so small.
void PortfolioPage::sayWhereItLeads()
{
    const WorkloadView::Lead lead = m_view->currentLead();
    const QModelIndex cell = m_view->currentIndex().siblingAtColumn(lead.column);
    QString words;
    if (lead.slot >= 0)
        words = wordsOf(cell.data(CountRole::Pillars).value<QVector<PillarCounts>>().value(lead.slot));
    else if (lead.isValid())
        words
            = tr("%1: %2", "a column, what it says of a workload")
                  .arg(m_proxy->headerData(lead.column, Qt::Horizontal).toString(), cell.data(Qt::AccessibleTextRole).toString());
    m_view->setAccessibleDescription(words);
}

} // namespace Plumbline
