// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfoliopage.h"

#include "ui/delegates/countdelegates.h"
#include "ui/dialogs/newworkloaddialog.h"
#include "ui/models/portfoliomodel.h"
#include "ui/pages/emptyview.h"
#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace Plumbline {

PortfolioPage::PortfolioPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new PortfolioModel(this))
    , m_proxy(new PortfolioProxy(*m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_count(new PlainLabel({}, TextSize::Section, this))
    , m_create(new QPushButton(tr("Review a workload"), this))
    , m_empty(new EmptyView(this))
{
    setObjectName(QStringLiteral("portfolioPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_stack->addWidget(new QWidget(m_stack)); // blank, until it is known what there is
    m_list = buildList();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    buildActions();
    connect(m_empty, &EmptyView::wanted, this, &PortfolioPage::beginWithFirst);
    connect(m_empty, &EmptyView::secondWanted, this, &PortfolioPage::beginWithSecond);
    connect(&workspace, &Workspace::portfolioOpened, this, &PortfolioPage::showPortfolio);
    connect(&workspace, &Workspace::portfolioClosed, this, [this] {
        m_wasOpen = true;
        m_model->setPortfolio(nullptr);
    });
    connect(&workspace, &Workspace::openFailed, this, [this] {
        m_wasOpen = true;
        showFitting();
    });
    // The model's signals reach the page after the proxy has followed them.
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &PortfolioPage::showFitting);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PortfolioPage::showFitting);
    if (workspace.portfolio())
        showPortfolio();
}

void PortfolioPage::applySearch(const QString &text)
{
    m_proxy->setSearch(text);
    showFitting();
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
    column->setSpacing(Space::group);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    m_create->setObjectName(QStringLiteral("newWorkloadButton"));
    m_create->setAutoDefault(false);
    connect(m_create, &QPushButton::clicked, this, &PortfolioPage::createWorkload);
    row->addWidget(m_create);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    buildView();
    return list;
}

void PortfolioPage::buildView()
{
    m_view->setObjectName(QStringLiteral("workloadView"));
    m_view->setAccessibleName(tr("Workloads"));
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
    m_view->setItemDelegateForColumn(PortfolioModel::PillarsColumn, new PillarCountsDelegate(m_view));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(64);
    header->setSectionResizeMode(PortfolioModel::NameColumn, QHeaderView::Stretch);
    m_view->viewport()->installEventFilter(this);
    m_view->sortByColumn(PortfolioModel::NameColumn, Qt::AscendingOrder);
    connect(m_view, &QTreeView::activated, this, &PortfolioPage::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PortfolioPage::updateActions);
}

// Those that have no room beside the name go, what matters least first.
void PortfolioPage::fitColumns()
{
    const QFontMetrics metrics(m_view->font());
    const int letter = metrics.averageCharWidth();
    const int sixPillars = 6 * (PillarCountsDelegate::slotWidth(metrics) + Space::related) + 2 * Space::related;
    const std::pair<int, int> byImportance[]
        = {{PortfolioModel::HighColumn, 11 * letter}, {PortfolioModel::MediumColumn, 11 * letter},
            {PortfolioModel::ProgressColumn, 20 * letter}, {PortfolioModel::PillarsColumn, sixPillars},
            {PortfolioModel::ChangedColumn, 20 * letter}, {PortfolioModel::OwnerColumn, 26 * letter}};
    int room = m_view->viewport()->width() - 24 * letter;
    for (const auto &[column, width] : byImportance) {
        m_view->setColumnHidden(column, width > room);
        m_view->header()->resizeSection(column, width);
        room -= width;
    }
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
    if (m_proxy->rowCount() > 0)
        m_view->setCurrentIndex(m_proxy->index(0, 0));
    showFitting();
}

void PortfolioPage::showFitting()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n workload(s)", nullptr, all) : tr("%1 of %n workload(s)", nullptr, all).arg(shown));
    QWidget *fitting = m_list;
    if (!workspace().portfolio() && !m_wasOpen)
        fitting = m_stack->widget(0);
    else if (shown == 0)
        fitting = m_empty;
    if (fitting == m_empty)
        sayWhatBelongsHere();
    m_stack->setCurrentWidget(fitting);
    setFirstFocus(fitting == m_list ? static_cast<QWidget *>(m_view) : fitting);
    updateActions();
}

void PortfolioPage::sayWhatBelongsHere()
{
    if (!workspace().portfolio())
        m_empty->say(tr("No portfolio is open"), tr("A portfolio is one file with all your workloads, lenses and milestones."),
            tr("Open a portfolio…"), tr("New portfolio…"));
    else if (m_model->rowCount() > 0)
        m_empty->say(tr("No workload fits the search"),
            tr("The search looks at names, review owners and lenses. Press Esc in the search field to see all workloads."), {});
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
    m_view->setCurrentIndex(m_proxy->mapFromSource(m_model->index(m_model->rowOf(id), 0)));
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
