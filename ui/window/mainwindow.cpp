// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/base/whenanswered.h"
#include "core/words/changewords.h"
#include "core/words/errorwords.h"
#include "ui/dialogs/propertiesdialog.h"
#include "ui/pages/milestonespage.h"
#include "ui/pages/portfoliopage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/support/links.h"
#include "ui/support/menuactions.h"
#include "ui/window/header.h"
#include "ui/window/importexport.h"
#include "ui/window/lensoffer.h"
#include "ui/window/places.h"
#include "ui/window/rail.h"
#include "ui/window/rollbackcheck.h"
#include "ui/window/savingtrouble.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Plumbline {

MainWindow::MainWindow(Workspace &workspace, Settings &settings, MakeSample makeSample, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_makeSample(std::move(makeSample))
    , m_accountName(workspace.author())
    , m_age(new RollbackCheck(workspace, settings, this))
    , m_importExport(new ImportExport(workspace, settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    namePerson(m_settings.personName());
    buildLayout();
    buildMenus();
    listen();
    showPlace(Place::Portfolio);
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(1280, 800);
    if (m_workspace.portfolio())
        showOpenPortfolio();
}

MainWindow::~MainWindow()
{
    // Else it leaves a part of a page that hears of it while it is half gone itself.
    if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
}

void MainWindow::showPlace(Place place)
{
    const WorkloadId meant = infoOf(place).needsReview ? meantWorkload() : WorkloadId();
    if (infoOf(place).needsReview && (!m_workspace.review() || m_workspace.review()->id() != meant)) {
        m_rail->setCurrent(m_place); // until it is there
        m_go[size_t(m_place)]->setChecked(true);
        if (!meant.isNull())
            openReview(meant, place);
        return;
    }
    showPageOf(place);
}

void MainWindow::showPageOf(Place place)
{
    m_workspace.flushTyping();
    m_header->clearSearch(); // of the place that is left
    m_place = place;
    m_stack->setCurrentWidget(page(place));
    m_rail->setCurrent(place);
    m_header->setPlace(place);
    showSearchField();
    m_go[size_t(place)]->setChecked(true);
    m_notices->withdrawOffers();
    m_notices->withdrawFailuresOlderThan(std::chrono::milliseconds(NoticeBar::newsMs));
    fillEditMenu();
    updateActions();
    updateTitle();
    // Whoever walks along the rail stays on it.
    if (!m_rail->isAncestorOf(QApplication::focusWidget()))
        page(place)->setFocus(Qt::OtherFocusReason);
}

Page *MainWindow::page(Place place)
{
    Page *&page = m_pages[size_t(place)];
    if (!page) {
        page = infoOf(place).make(m_workspace, m_stack);
        m_stack->addWidget(page);
        connectPage(place, page);
    }
    return page;
}

PortfolioPage *MainWindow::portfolioPage() const
{
    return static_cast<PortfolioPage *>(m_pages[size_t(Place::Portfolio)]);
}

WorkloadId MainWindow::meantWorkload() const
{
    const OpenReview *review = m_workspace.review();
    const WorkloadId selected = portfolioPage() ? portfolioPage()->currentWorkload() : WorkloadId();
    if (review && (m_place != Place::Portfolio || selected.isNull()))
        return review->id();
    return m_workspace.portfolio() && m_workspace.portfolio()->find(selected) ? selected : WorkloadId();
}

void MainWindow::showSearchField()
{
    const Page *shown = m_pages[size_t(m_place)];
    m_header->setSearchable(!shown || shown->isSearchable());
}

void MainWindow::openReview(const WorkloadId &id, Place place, const std::function<void()> &then)
{
    m_afterOpen = AfterOpen::ShowPlace;
    m_placeAfterOpen = place;
    m_thenAfterOpen = then;
    m_workspace.openReview(id);
}

void MainWindow::editProperties(const WorkloadId &id)
{
    m_afterOpen = AfterOpen::EditProperties;
    m_workspace.openReview(id);
}

void MainWindow::buildLayout()
{
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_rail = new Rail(centre);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_header = new Header(m_workspace, centre);
    m_stack = new QStackedWidget(centre);
    m_notices = new NoticeBar(centre);
    m_trouble = new SavingTrouble(m_workspace, centre);
    column->addWidget(m_header);
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notices);
    setCentralWidget(centre);
}

void MainWindow::listen()
{
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(m_header, &Header::portfolioRequested, this, [this] { showPlace(Place::Portfolio); });
    connect(m_header, &Header::searchChanged, this, [this](const QString &text) { page(m_place)->applySearch(text); });
    connect(m_header, &Header::searchEntered, this, [this] { page(m_place)->goToFound(); });
    connect(m_header, &Header::searchLeft, this, [this] { page(m_place)->setFocus(Qt::OtherFocusReason); });
    connect(&m_workspace, &Workspace::portfolioOpened, this, &MainWindow::showOpenPortfolio);
    connect(&m_workspace, &Workspace::portfolioClosed, this, [this] {
        m_notices->withdrawOffers();
        m_notices->withdrawInvitations();
        m_notices->withdrawFailures(NoticeBar::About::Portfolio);
        updateActions();
        updateTitle();
    });
    connect(&m_workspace, &Workspace::reviewOpened, this, &MainWindow::showOpenReview);
    connect(&m_workspace, &Workspace::reviewClosed, this, &MainWindow::showNoReview);
    connect(&m_workspace, &Workspace::openFailed, this, [this](const StoreLocation &, const Error &error) {
        m_notices->tellFailure({tr("The portfolio was not opened"), errorWords(error)});
    });
    connect(m_trouble, &SavingTrouble::copyRequested, m_importExport, &ImportExport::copyReview);
    connect(m_importExport, &ImportExport::told, this, [this](const QString &text) { m_notices->tell(text); });
    connect(m_importExport, &ImportExport::fileWritten, this, [this](const QString &text, const QString &path) {
        m_notices->tell(text, tr("Open the folder"), [path] { openFolderOf(path); });
    });
    connect(m_importExport, &ImportExport::failed, this, [this](const QString &heading, const Error &error) {
        m_notices->tellFailure({heading, errorWords(error)});
    });
    connect(
        m_importExport, &ImportExport::restored, this, [this](const QString &path) { openPortfolio(path, OpenMode::ReadWrite); });
    connect(m_importExport, &ImportExport::imported, this, [this](const WorkloadId &id, const QString &sentence) {
        const bool isOpen = m_workspace.review() && m_workspace.review()->id() == id; // what an import changes is open
        openReview(id);
        m_notices->offer(sentence, tr("Undo"), [this, isOpen] { step(!isOpen, JournalEntry::Kind::Undo); });
    });
    connect(m_age, &RollbackCheck::foundOlder, this, &MainWindow::tellOlderCopy);
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::tellFailure);
    connect(&m_workspace, &Workspace::takenBack, this, &MainWindow::tellTakenBack);
    connect(&m_workspace, &Workspace::savingStateChanged, this, [this] {
        if (m_waiting && !m_workspace.hasUnsaved())
            finishWaiting();
    });
}

void MainWindow::connectPage(Place place, Page *page)
{
    connect(page, &Page::noticeRequested, this, [this](const QString &text) { m_notices->tell(text); });
    connect(page, &Page::searchableChanged, this, [this] {
        showSearchField();
        updateActions();
    });
    connect(page, &Page::undoOffered, this, &MainWindow::offerUndo);
    connect(page, &Page::placeRequested, this, &MainWindow::showPlace);
    connect(page, &Page::questionRequested, this, [this](QuestionRef ref) { showInReview({ref.lens, -1, ref.question}); });
    connect(page, &Page::searchClearRequested, m_header, &Header::clearSearch);
    if (place == Place::Milestones) {
        connect(static_cast<MilestonesPage *>(page), &MilestonesPage::reportRequested, this, [this](const MilestoneId &of) {
            showPlace(Place::Report);
            static_cast<ReportPage *>(this->page(Place::Report))->showPoint(of);
        });
    }
    if (place == Place::Portfolio)
        connectPortfolioPage(static_cast<PortfolioPage *>(page));
}

void MainWindow::connectPortfolioPage(PortfolioPage *page)
{
    connect(page, &PortfolioPage::reviewRequested, this, [this](const WorkloadId &id) { openReview(id); });
    connect(page, &PortfolioPage::reviewBegun, this, [this](const WorkloadId &id, bool takesAnswers) {
        openReview(id, Place::Review, takesAnswers ? [this] { showTakeAnswersDialog(); } : std::function<void()>());
    });
    connect(page, &PortfolioPage::questionOfRequested, this, &MainWindow::openReviewAt);
    connect(page, &PortfolioPage::placeOfRequested, this, &MainWindow::showPlaceOf);
    connect(page, &PortfolioPage::currentWorkloadChanged, this, &MainWindow::updateActions);
    connect(page, &PortfolioPage::propertiesRequested, this, &MainWindow::editProperties);
    connect(page, &PortfolioPage::openSampleRequested, this, &MainWindow::openSample);
    connect(page, &PortfolioPage::newPortfolioRequested, this, &MainWindow::newPortfolio);
    connect(page, &PortfolioPage::openPortfolioRequested, this, &MainWindow::choosePortfolio);
    connect(page, &PortfolioPage::failed, this, &MainWindow::tellFailure);
}

void MainWindow::showOpenPortfolio()
{
    const StoreInfo &info = m_workspace.store()->info();
    const WorkloadId last = m_settings.lastReview(info.path);
    m_settings.noteRecentStore(info.path);
    connect(m_workspace.portfolio(), &Portfolio::historyChanged, this, &MainWindow::noteHistory);
    showPlace(infoOf(m_place).needsReview ? Place::Portfolio : m_place);
    tellStateOfPortfolio();
    offerBuiltInLenses(*m_workspace.portfolio(), *m_notices, [this] { step(true, JournalEntry::Kind::Undo); });
    if (m_workspace.portfolio()->find(last))
        openReview(last);
}

void MainWindow::showOpenReview()
{
    const AfterOpen then = std::exchange(m_afterOpen, AfterOpen::Nothing);
    m_settings.setLastReview(m_workspace.store()->info().path, m_workspace.review()->id());
    // The same review may be asked for again while it is open.
    connect(m_workspace.review(), &OpenReview::historyChanged, this, &MainWindow::noteHistory, Qt::UniqueConnection);
    connect(m_workspace.review(), &OpenReview::performed, this, &MainWindow::offerWhatFollows, Qt::UniqueConnection);
    connect(m_workspace.review(), &OpenReview::propertiesChanged, this, &MainWindow::updateTitle, Qt::UniqueConnection);
    updateActions();
    tellDamage();
    if (then == AfterOpen::ShowPlace)
        showPageOf(m_placeAfterOpen);
    if (const auto goOn = std::exchange(m_thenAfterOpen, {}); goOn && then == AfterOpen::ShowPlace) {
        const auto goOnThere = [this, goOn, id = m_workspace.review()->id()] {
            if (m_workspace.review() && m_workspace.review()->id() == id)
                goOn();
        };
        QMetaObject::invokeMethod(this, goOnThere, Qt::QueuedConnection); // once the pages have heard of it, too
    }
    if (then == AfterOpen::EditProperties)
        showPropertiesDialog();
}

void MainWindow::showNoReview()
{
    m_notices->withdrawFailures(NoticeBar::About::Review);
    if (infoOf(m_place).needsReview)
        showPlace(Place::Portfolio);
    updateActions();
    updateTitle();
}

bool MainWindow::undoesPortfolio() const
{
    return !m_workspace.review() || infoOf(m_place).isOfPortfolio;
}

void MainWindow::updateActions()
{
    const Portfolio *portfolio = m_workspace.portfolio();
    const OpenReview *review = m_workspace.review();
    const bool isReadOnly = !portfolio || portfolio->isReadOnly();
    const JournalEntry *undoable = nullptr;
    const JournalEntry *redoable = nullptr;
    if (portfolio) {
        undoable = undoesPortfolio() ? portfolio->nextUndo() : review->nextUndo();
        redoable = undoesPortfolio() ? portfolio->nextRedo() : review->nextRedo();
    }
    m_undo->setEnabled(undoable && !isReadOnly);
    m_undo->setText(undoable ? forMenu(undoWords(*undoable)) : tr("Undo"));
    m_redo->setEnabled(redoable && !isReadOnly);
    m_redo->setText(redoable ? forMenu(redoWords(*redoable)) : tr("Redo"));
    const Page *shown = m_pages[size_t(m_place)];
    m_find->setEnabled(!infoOf(m_place).searchHint.isEmpty() && (!shown || shown->isSearchable()));
    m_properties->setEnabled(review);
    m_properties->setVisible(m_place != Place::Portfolio); // there the page offers those of the current workload
    m_newWorkload->setEnabled(!isReadOnly);
    m_backUp->setEnabled(portfolio);
    m_restore->setEnabled(portfolio);
    m_import->setEnabled(!isReadOnly);
    m_exportReview->setEnabled(review);
    m_exportPrivate->setVisible(review && hasPrivate(review->state()));
    m_takeAnswers->setEnabled(review && !isReadOnly);
    m_presenter->setEnabled(review || m_presenter->isChecked());
    m_compareReviewers->setEnabled(review);
    const WorkloadId meant = meantWorkload();
    const WorkloadSummary *workload = portfolio && !meant.isNull() ? portfolio->find(meant) : nullptr;
    m_rail->setWorkload(workload ? workload->properties.name() : QString());
    for (const PlaceInfo &info : allPlaces()) {
        const bool isOpen = !info.needsReview || !meant.isNull();
        m_go[size_t(info.place)]->setEnabled(isOpen);
        m_rail->setPlaceEnabled(info.place, isOpen);
    }
}

void MainWindow::updateTitle()
{
    QString title;
    if (m_workspace.review() && !infoOf(m_place).isOfPortfolio)
        title = m_workspace.review()->state().workload.name;
    else if (m_workspace.portfolio())
        title = QFileInfo(m_workspace.store()->info().path).completeBaseName();
    // "[*]" is a placeholder to Qt; twice it is itself.
    setWindowTitle(title.replace(QLatin1String("[*]"), QLatin1String("[*][*]")));
}

void MainWindow::showPropertiesDialog()
{
    auto *dialog = new PropertiesDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Plumbline
