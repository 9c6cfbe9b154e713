// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfoliopage.h"

#include "ui/delegates/countdelegates.h"
#include "ui/delegates/pillarheader.h"
#include "ui/dialogs/newworkloaddialog.h"
#include "ui/models/portfoliomodel.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/nothingfound.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/portfoliocolumns.h"
#include "ui/support/plainlabel.h"
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
#include <QTreeView>
#include <QVBoxLayout>

namespace Plumbline {

PortfolioPage::PortfolioPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new PortfolioModel(this))
    , m_proxy(new PortfolioProxy(*m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_pillars(new PillarCountsDelegate(m_view))
    , m_head(new PageHead(tr("Portfolio"), this))
    , m_create(new QPushButton(tr("Review a workload"), this))
    , m_empty(new EmptyView(this))
    , m_nothingFound(new NothingFound(this))
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
    connect(m_nothingFound, &NothingFound::clearWanted, this, &PortfolioPage::clearSearch);
    connect(&workspace, &Workspace::portfolioOpened, this, &PortfolioPage::showPortfolio);
    connect(&workspace, &Workspace::reviewOpened, this, [this] { m_settings.setLastWorkload(this->workspace().review()->id()); });
    connect(&workspace, &Workspace::portfolioClosed, this, [this] {
        m_wasOpen = true;
        m_model->setPortfolio(nullptr);
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
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_head->setDetail(countsInWords()); });
    if (workspace.portfolio())
        showPortfolio();
    else
        showFitting();
}

void PortfolioPage::applySearch(const QString &text)
{
    m_search = text.simplified();
    m_proxy->setSearch(text);
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

void PortfolioPage::createWorkload()
{
    if (!workspace().portfolio() || workspace().portfolio()->isReadOnly())
        return;
    auto *dialog = new NewWorkloadDialog(*workspace().portfolio(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&workspace(), &Workspace::portfolioClosed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Plumbline::createWorkload(workspace(), dialog->wanted(), this, [this](const Result<WorkloadId> &id) {
            if (id)
                Q_EMIT reviewRequested(*id);
            else
                Q_EMIT failed(id.error());
        });
    });
    dialog->open();
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
    m_head->add(m_create);
    column->addWidget(m_head);
    auto *body = new QWidget(list);
    m_body = new QStackedLayout(body);
    m_body->addWidget(m_view);
    m_body->addWidget(m_nothingFound);
    column->addWidget(body, 1);
    buildView();
    return list;
}

void PortfolioPage::buildView()
{
    m_view->setObjectName(QStringLiteral("workloadView"));
    m_view->setAccessibleName(tr("Workloads"));
    m_view->setHeader(new PillarHeader(*m_pillars, m_view));
    m_view->setModel(m_proxy);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(PortfolioModel::ProgressColumn, new ProgressDelegate(m_view));
    m_view->setItemDelegateForColumn(PortfolioModel::HighColumn, new RiskCountDelegate(Risk::High, m_view));
    m_view->setItemDelegateForColumn(PortfolioModel::MediumColumn, new RiskCountDelegate(Risk::Medium, m_view));
    m_view->setItemDelegateForColumn(PortfolioModel::PillarsColumn, m_pillars);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(64);
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_view->viewport()->installEventFilter(this);
    const Settings::SortOrder order = m_settings.sortOrder(m_view->objectName());
    m_view->sortByColumn(order.column < PortfolioModel::columns ? order.column : PortfolioModel::NameColumn, order.order);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder by) {
        m_settings.setSortOrder(m_view->objectName(), {column, by});
    });
    connect(m_view, &QTreeView::activated, this, &PortfolioPage::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        Q_EMIT currentWorkloadChanged();
    });
}

void PortfolioPage::fitColumns()
{
    const PortfolioColumns fitting = portfolioColumns(
        m_view->viewport()->width(), QFontMetrics(m_view->font()), std::max(1, int(m_model->mostPillars().size())));
    m_pillars->setSlot(fitting.pillarSlot);
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
    fitColumns(); // a lens may have been applied meanwhile
}

bool PortfolioPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = Page::eventFilter(watched, event);
    if (watched == m_view->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fitColumns();
    return handled;
}

QAction *PortfolioPage::addVerb(
    const QString &objectName, const QString &text, const QKeySequence &keys, void (PortfolioPage::*verb)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, verb);
    m_view->addAction(action);
    m_actions += action;
    return action;
}

void PortfolioPage::buildActions()
{
    addVerb(QStringLiteral("openWorkloadAction"), tr("Open the review"), Qt::Key_Return, &PortfolioPage::openCurrent);
    addVerb(QStringLiteral("editWorkloadAction"), tr("Properties…"), QKeySequence(Qt::ALT | Qt::Key_Return),
        &PortfolioPage::editCurrent);
    addVerb(QStringLiteral("duplicateWorkloadAction"), tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
        &PortfolioPage::duplicateCurrent);
    addVerb(QStringLiteral("removeWorkloadAction"), tr("Delete"), QKeySequence::Delete, &PortfolioPage::removeCurrent);
    updateActions();
}

void PortfolioPage::showPortfolio()
{
    m_wasOpen = true;
    m_model->setPortfolio(workspace().portfolio());
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
    if (!isFound)
        m_nothingFound->say(tr("No workload matches “%1”.").arg(m_search), tr("Clear the search"));
    if (fitting != m_stack->currentWidget() && m_stack->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // what has the focus goes
    m_body->setCurrentIndex(isFound ? 0 : 1);
    m_stack->setCurrentWidget(fitting);
    setFirstFocus(fitting != m_list ? fitting : isFound ? static_cast<QWidget *>(m_view) : m_nothingFound);
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

void PortfolioPage::clearSearch()
{
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

void PortfolioPage::updateActions()
{
    const bool hasCurrent = !currentWorkload().isNull();
    const bool mayWrite = workspace().portfolio() && !workspace().portfolio()->isReadOnly();
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(hasCurrent && (i < 2 || mayWrite));
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
    if (const WorkloadId id = currentWorkload(); !id.isNull())
        Q_EMIT reviewRequested(id);
}

void PortfolioPage::editCurrent()
{
    if (const WorkloadId id = currentWorkload(); !id.isNull())
        Q_EMIT propertiesRequested(id);
}

void PortfolioPage::duplicateCurrent()
{
    duplicateWorkload(workspace(), currentWorkload(), this, [this](const Result<WorkloadId> &id) {
        if (!id) {
            Q_EMIT failed(id.error());
            return;
        }
        select(*id);
        Q_EMIT undoOffered(tr("The workload was duplicated as “%1”.").arg(workspace().portfolio()->find(*id)->properties.name()));
    });
}

void PortfolioPage::removeCurrent()
{
    const WorkloadId id = currentWorkload();
    const WorkloadSummary *workload = workspace().portfolio()->find(id);
    if (!workload)
        return;
    const QString name = workload->properties.name();
    if (const Result<void> removed = workspace().portfolio()->removeWorkload(id); !removed)
        Q_EMIT failed(removed.error());
    else
        Q_EMIT undoOffered(tr("The workload “%1” was deleted.").arg(name));
}

} // namespace Plumbline
