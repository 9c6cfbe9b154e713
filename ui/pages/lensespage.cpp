// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lensespage.h"

#include "core/base/whenanswered.h"
#include "ui/delegates/groupedview.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/models/searchwords.h"
#include "ui/pages/askupgrade.h"
#include "ui/pages/emptyview.h"
#include "ui/pages/lensbrowser.h"
#include "ui/pages/lensdetails.h"
#include "ui/pages/lensproblemspanel.h"
#include "ui/pages/nothingfound.h"
#include "ui/pages/pagehead.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rememberedsplitter.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QStackedLayout>

namespace Plumbline {

LensesPage::LensesPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyView)
    , m_browser(new LensBrowser)
    , m_copy(new QAction(tr("Copy selected lenses as a table"), this))
{
    setObjectName(QStringLiteral("lensesPage"));
    setAcceptDrops(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_browser);
    connect(m_stack, &QStackedLayout::currentChanged, this, [this](int view) {
        setFirstFocus(view == Browser ? m_browser->content() : view == List ? static_cast<QWidget *>(m_view) : m_empty);
    });
    connectButtons();
    m_copy->setObjectName(QStringLiteral("copyLensesAction"));
    connect(m_copy, &QAction::triggered, m_view, &GroupedView::copyAsTable);
    connect(&workspace, &Workspace::portfolioOpened, this, [this] { setPortfolio(true); });
    connect(&workspace, &Workspace::portfolioClosed, this, [this] { setPortfolio(false); });
    connect(&workspace, &Workspace::reviewOpened, this, [this] { setReview(true); });
    connect(&workspace, &Workspace::reviewAboutToClose, this, [this] { setReview(false); });
    setPortfolio(workspace.portfolio() != nullptr);
    setReview(workspace.review() != nullptr);
}

QWidget *LensesPage::buildList()
{
    m_view = new GroupedView;
    m_view->setObjectName(QStringLiteral("lensesView"));
    m_view->setAccessibleName(tr("Installed lenses"));
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(&m_lenses);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setAllColumnsShowFocus(true);
    // Version and numbers stand under the name; they have columns where the rows are copied.
    m_view->setColumnSamples({{}, {}, {}, {}, QStringLiteral("12 workloads x"), QStringLiteral("Open workload x")},
        LensesModel::NameColumn, {LensesModel::UsedByColumn, LensesModel::AppliedColumn});
    m_nothingFound = new NothingFound;
    connect(m_nothingFound, &NothingFound::clearWanted, this, [this] {
        Q_EMIT searchClearRequested();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    auto *list = new QWidget;
    m_body = new QStackedLayout(list);
    m_body->addWidget(m_view);
    m_body->addWidget(m_nothingFound);
    return list;
}

QWidget *LensesPage::buildContent()
{
    auto *content = new QWidget;
    m_problems = new LensProblemsPanel;
    m_problems->hide();
    auto *across = new RememberedSplitter(Qt::Horizontal, QStringLiteral("lensesSplitter"));
    across->addWidget(buildList());
    across->addWidget(m_details = new LensDetails);
    across->setStretchFactor(0, 3);
    across->setStretchFactor(1, 2);
    across->restore({720, 420});
    auto *down = new RememberedSplitter(Qt::Vertical, QStringLiteral("lensProblemsSplitter"));
    down->addWidget(across);
    down->addWidget(m_problems);
    down->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::page, Space::group, Space::page, Space::group);
    layout->setSpacing(Space::related);
    layout->addWidget(buildHead());
    layout->addWidget(down, 1);
    return content;
}

QWidget *LensesPage::buildHead()
{
    m_add = new QPushButton(tr("&Add from files…"));
    m_add->setObjectName(QStringLiteral("addLensButton"));
    setPlainToolTip(*m_add, tr("Lenses in the AWS custom-lens format. They can also be dropped here."));
    auto *head = new PageHead(tr("Lenses"));
    head->add(m_add);
    return head;
}

void LensesPage::connectButtons()
{
    connect(m_view, &GroupedView::rowsChosen, this, &LensesPage::showChosen);
    connect(&m_lenses, &QAbstractItemModel::dataChanged, this, &LensesPage::showChosen);
    connect(m_add, &QPushButton::clicked, this, &LensesPage::chooseFiles);
    connect(m_view, &GroupedView::activated, this, &LensesPage::browse);
    connect(m_details, &LensDetails::browseWanted, this, &LensesPage::browse);
    connect(m_browser, &LensBrowser::closed, this, &LensesPage::closeBrowser);
    connect(m_browser, &LensBrowser::searchClearRequested, this, &Page::searchClearRequested);
    connect(m_details, &LensDetails::applyWanted, this, &LensesPage::applyOrNot);
    connect(m_details, &LensDetails::exportWanted, this, &LensesPage::askExport);
    connect(m_details, &LensDetails::removeWanted, this, &LensesPage::remove);
    connect(m_problems, &LensProblemsPanel::addWanted, this, &LensesPage::add);
    connect(m_problems, &LensProblemsPanel::closing, this, [this] {
        if (m_problems->isAncestorOf(QApplication::focusWidget()))
            m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_empty, &EmptyView::wanted, this, [this] {
        if (workspace().portfolio())
            chooseFiles();
        else
            Q_EMIT placeRequested(Place::Portfolio);
    });
}

QList<QAction *> LensesPage::pageActions() const
{
    return {m_copy};
}

void LensesPage::setPortfolio(bool isOpen)
{
    closeBrowser();
    m_versions.clear();
    m_lenses.setPortfolio(isOpen ? workspace().portfolio() : nullptr);
    if (isOpen) {
        connect(workspace().portfolio(), &Portfolio::lensesChanged, this, [this] {
            refresh();
            countPractices();
        });
    }
    refresh();
    countPractices();
}

void LensesPage::setReview(bool isOpen)
{
    m_lenses.setReview(isOpen ? workspace().review() : nullptr);
    showChosen();
}

void LensesPage::refresh()
{
    const bool isOpen = workspace().portfolio() != nullptr;
    if (!isOpen)
        m_empty->say(tr("No portfolio is open"),
            tr("Lenses belong to a portfolio. Each has the questions and practices of one kind of review."),
            tr("Go to the portfolio"));
    else
        m_empty->say(tr("No lens yet"),
            tr("A lens has the questions and practices of a review. Add one in the AWS custom-lens format; files can also be "
               "dropped here."),
            tr("Add from files…"));
    const bool isProblem = !m_problems->isHidden();
    if (m_stack->currentIndex() != Browser || isProblem)
        m_stack->setCurrentIndex(isOpen && (m_lenses.rowCount() > 0 || isProblem) ? List : Nothing);
    m_add->setEnabled(isOpen && !workspace().portfolio()->isReadOnly());
    setSearchable(isOpen && m_lenses.rowCount() > 0);
    showMatches();
}

void LensesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    countPractices();
}

// One lens after the other, while the page is looked at.
void LensesPage::countPractices()
{
    if (m_isCounting || !isVisible() || !workspace().store())
        return;
    const auto &rows = m_lenses.lenses();
    const auto row = std::find_if(rows.begin(), rows.end(), [](const LensRow &lens) { return lens.practices < 0; });
    if (row == rows.end())
        return;
    m_isCounting = true;
    const QByteArray sha256 = row->info.sha256;
    whenAnswered(workspace().store()->lens(sha256), this, [this, sha256](const Result<LensVersionPtr> &version) {
        m_isCounting = false;
        if (version)
            m_versions.insert(sha256, *version);
        m_lenses.notePractices(sha256, version ? practiceCount(**version) : 0);
        showChosen();
        countPractices();
    });
}

const LensRow *LensesPage::chosen() const
{
    const QModelIndexList rows = m_view->chosenRows();
    return rows.isEmpty() ? nullptr : &m_lenses.lenses()[rows.first().row()];
}

void LensesPage::showChosen()
{
    const LensRow *row = chosen();
    m_copy->setEnabled(row != nullptr);
    if (!row) {
        m_details->clear();
        return;
    }
    m_details->showLens(*row, m_versions.value(row->info.sha256));
    m_details->setPossible(!workspace().portfolio()->isReadOnly(), workspace().review() != nullptr);
}

void LensesPage::withChosenVersion(const std::function<void(const LensVersionPtr &)> &use)
{
    const LensRow *row = chosen();
    if (!row)
        return;
    if (const LensVersionPtr version = m_versions.value(row->info.sha256)) {
        use(version);
        return;
    }
    whenAnswered(workspace().store()->lens(row->info.sha256), this, [this, use](const Result<LensVersionPtr> &version) {
        if (version)
            use(*version);
        else
            Q_EMIT workspace().failed(version.error());
    });
}

void LensesPage::browse()
{
    withChosenVersion([this](const LensVersionPtr &version) {
        m_browser->showLens(version);
        m_stack->setCurrentIndex(Browser);
        m_browser->content()->setFocus(Qt::OtherFocusReason);
    });
}

void LensesPage::closeBrowser()
{
    if (m_browser->isAncestorOf(window()->focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentIndex(List);
    m_browser->showLens(nullptr);
}

// In the lens that is read; else for a lens by its name.
void LensesPage::applySearch(const QString &text)
{
    m_browser->applySearch(text);
    m_search = text.simplified();
    showMatches();
}

// What is not listed is not described beside the list either.
void LensesPage::showMatches()
{
    QModelIndex first;
    for (int row = 0; row < m_lenses.rowCount(); ++row) {
        const bool matches = containsWords({m_lenses.lenses()[row].info.name}, searchWords(m_search));
        m_view->setRowHidden(row, {}, !matches);
        if (matches && !first.isValid())
            first = m_lenses.index(row, 0);
    }
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || m_view->isRowHidden(current.row(), {}))
        m_view->setCurrentIndex(first);
    const bool isNothingFound = !first.isValid() && m_lenses.rowCount() > 0;
    if (isNothingFound)
        m_nothingFound->say(tr("No lens matches “%1”.").arg(m_search), tr("Clear the search"));
    m_body->setCurrentIndex(isNothingFound ? 1 : 0);
    showChosen();
}

bool LensesPage::goToFound()
{
    return m_stack->currentIndex() == List ? m_view->goToFirstRow() : Page::goToFound();
}

void LensesPage::remove()
{
    const LensRow *row = chosen();
    if (!row)
        return;
    const QString name = row->info.name;
    const Result<void> removed = workspace().portfolio()->removeLens(row->info.sha256);
    if (removed)
        Q_EMIT undoOffered(tr("Removed the lens “%1”.").arg(name));
    else
        Q_EMIT workspace().failed(removed.error());
}

void LensesPage::applyOrNot()
{
    const LensRow *row = chosen();
    if (!row || !workspace().editor())
        return;
    const QString name = row->info.name, workload = workspace().review()->state().workload.name;
    if (row->isApplied) {
        const LensId id = row->info.id;
        workspace().editor()->unapplyLens(workspace().review()->state().indexOf(row->info.id));
        noteApplied(id, false, tr("Removed the lens “%1” from “%2”.").arg(name, workload));
    } else
        withChosenVersion([this, name, workload](const LensVersionPtr &version) {
            if (!workspace().editor())
                return;
            const ReviewState &state = workspace().review()->state();
            const int lens = state.indexOf(version->id());
            if (lens >= 0 && state.lenses[lens].version->sha256() != version->sha256())
                askUpgrade(workspace(), version, this, [this](const QString &sentence) { Q_EMIT noticeRequested(sentence); });
            else {
                workspace().editor()->applyLens(version);
                noteApplied(version->id(), true, tr("Applied the lens “%1” to “%2”.").arg(name, workload));
            }
        });
}

// Where it went so; else a failure was told.
void LensesPage::noteApplied(const LensId &id, bool isApplied, const QString &sentence)
{
    if (bool(workspace().review()->state().applied(id)) == isApplied)
        Q_EMIT noticeRequested(sentence);
}

} // namespace Plumbline
