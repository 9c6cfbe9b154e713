// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/base/files.h"
#include "core/base/whenanswered.h"
#include "core/words/changewords.h"
#include "core/words/errorwords.h"
#include "ui/dialogs/propertiesdialog.h"
#include "ui/pages/milestonespage.h"
#include "ui/pages/portfoliopage.h"
#include "ui/pages/reportpage.h"
#include "ui/support/localfiles.h"
#include "ui/support/noticebar.h"
#include "ui/window/header.h"
#include "ui/window/importexport.h"
#include "ui/window/lensoffer.h"
#include "ui/window/places.h"
#include "ui/window/rail.h"
#include "ui/window/rollbackcheck.h"
#include "ui/window/savedstate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Plumbline {

namespace {

// "&" in a name must not become a mnemonic, and a menu is no place for a paragraph.
QString forMenu(const QString &text)
{
    constexpr int longest = 70;
    QString shown = text.size() > longest ? text.left(longest - 1) + QChar(0x2026) : text;
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

bool isPortfolioFile(const QString &path)
{
    return path.endsWith(QLatin1String(".plumb"), Qt::CaseInsensitive);
}

bool isImportable(const QString &path)
{
    return importerFor(startOfFile(path, importHeadBytes), path);
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Settings &settings, MakeSample makeSample, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_makeSample(std::move(makeSample))
    , m_age(new RollbackCheck(workspace, settings, this))
    , m_importExport(new ImportExport(workspace, settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    buildLayout();
    buildMenus();
    listen();
    showPlace(Place::Portfolio);
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(1280, 800);
    if (m_workspace.portfolio())
        showOpenPortfolio();
}

MainWindow::~MainWindow() = default;

void MainWindow::showPlace(Place place)
{
    if (infoOf(place).needsReview && !m_workspace.review())
        return;
    m_workspace.flushTyping();
    m_header->clearSearch(); // of the place that is left
    m_place = place;
    m_stack->setCurrentWidget(page(place));
    m_rail->setCurrent(place);
    m_header->setPlace(place);
    m_go[size_t(place)]->setChecked(true);
    m_notices->withdrawOffers();
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

void MainWindow::openReview(const WorkloadId &id)
{
    m_afterOpen = AfterOpen::ShowReview;
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
    column->addWidget(m_header);
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
        updateActions();
        updateTitle();
    });
    connect(&m_workspace, &Workspace::reviewOpened, this, &MainWindow::showOpenReview);
    connect(&m_workspace, &Workspace::reviewClosed, this, &MainWindow::showNoReview);
    connect(
        &m_workspace, &Workspace::openFailed, this, [this](const StoreLocation &, const Error &error) { tellFailure(error); });
    connect(m_header->savedState(), &SavedState::copyRequested, m_importExport, &ImportExport::copyReview);
    connect(m_importExport, &ImportExport::told, m_notices, &NoticeBar::tell);
    connect(m_importExport, &ImportExport::failed, this, &MainWindow::tellFailure);
    connect(
        m_importExport, &ImportExport::restored, this, [this](const QString &path) { openPortfolio(path, OpenMode::ReadWrite); });
    connect(m_importExport, &ImportExport::imported, this, [this](const WorkloadId &id, const QString &sentence) {
        const bool isOpen = m_workspace.review() && m_workspace.review()->id() == id; // what an import changes is open
        openReview(id);
        m_notices->offer(sentence, tr("Undo"), [this, isOpen] { step(!isOpen, JournalEntry::Kind::Undo); });
    });
    connect(m_age, &RollbackCheck::foundOlder, this, [this](int missing) {
        m_notices->tellFailure(
            tr("%n changes that were saved here are missing from this portfolio. If you did not put an older copy in its place, "
               "look for a newer one among the backups beside it.",
                nullptr, missing));
    });
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::tellFailure);
    connect(&m_workspace, &Workspace::takenBack, this, &MainWindow::tellTakenBack);
    connect(&m_workspace, &Workspace::savingStateChanged, this, [this] {
        if (m_waiting && !m_workspace.hasUnsaved())
            finishWaiting();
    });
}

void MainWindow::connectPage(Place place, Page *page)
{
    connect(page, &Page::noticeRequested, m_notices, &NoticeBar::tell);
    connect(page, &Page::undoOffered, this, &MainWindow::offerUndo);
    connect(page, &Page::placeRequested, this, &MainWindow::showPlace);
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
    connect(page, &PortfolioPage::reviewRequested, this, &MainWindow::openReview);
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
    if (!info.backupBeforeUpgrade.isEmpty())
        m_notices->tellFailure(tr("This portfolio was brought to the form of this version. A copy as it was before is %1.")
                                   .arg(info.backupBeforeUpgrade));
    for (const QString &lens : m_workspace.portfolio()->damagedLenses())
        m_notices->tellFailure(damagedLensWords(lens), tr("Show backups"), [this] { m_importExport->restoreBackup(); });
    for (const WorkloadSummary &workload : m_workspace.portfolio()->workloads()) {
        if (workload.isDamaged)
            m_notices->tellFailure(
                tr("“%1” is damaged, so its counts are not shown. A backup may have it whole.").arg(workload.properties.name()),
                tr("Show backups"), [this] { m_importExport->restoreBackup(); });
    }
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
    connect(m_workspace.review(), &OpenReview::propertiesChanged, this, &MainWindow::updateTitle, Qt::UniqueConnection);
    updateActions();
    tellDamage();
    if (then == AfterOpen::ShowReview)
        showPlace(Place::Review);
    else if (then == AfterOpen::EditProperties)
        showPropertiesDialog();
}

void MainWindow::showNoReview()
{
    if (infoOf(m_place).needsReview)
        showPlace(Place::Portfolio);
    updateActions();
    updateTitle();
}

void MainWindow::noteHistory()
{
    m_notices->withdrawOffers();
    updateActions();
}

void MainWindow::tellFailure(const Error &error)
{
    m_notices->tellFailure(errorWords(error));
}

void MainWindow::tellTakenBack(const JournalEntry &entry, const Error &error)
{
    const QString text
        = tr("Not saved, and taken back: %1. %2", "what was done, why it was refused").arg(entryWords(entry), errorWords(error));
    if (const QString written = writtenText(entry); written.isEmpty())
        m_notices->tellFailure(text);
    else
        m_notices->tellFailure(text, tr("Copy the text"), [written] { QGuiApplication::clipboard()->setText(written); });
}

// A review of which a part is damaged is open all the same, and says so.
void MainWindow::tellDamage()
{
    const OpenReview &review = *m_workspace.review();
    if (review.damage().isEmpty())
        return;
    const QStringList parts = damageWords(review.damage()).split(u'\n');
    m_notices->tellFailure(
        tr("“%1” is damaged and can only be read: %2. What is whole can be exported; a backup may have the rest.")
            .arg(review.state().workload.name, QLocale().createSeparatedList(parts)),
        tr("Show backups"), [this] { m_importExport->restoreBackup(); });
}

bool MainWindow::undoesPortfolio() const
{
    return !m_workspace.review() || infoOf(m_place).isOfPortfolio;
}

void MainWindow::step(bool ofPortfolio, JournalEntry::Kind kind)
{
    m_workspace.flushTyping();
    Portfolio *portfolio = m_workspace.portfolio();
    if (ofPortfolio ? !portfolio : !m_workspace.review())
        return;
    const bool isBack = kind == JournalEntry::Kind::Undo;
    if (ofPortfolio) {
        const auto tell = [this](const Result<void> &done) {
            if (!done)
                tellFailure(done.error());
            else if (const Portfolio *still = m_workspace.portfolio(); still && !still->journal().isEmpty())
                m_notices->tell(entryWords(still->journal().last()));
        };
        nowOrWhenAnswered(isBack ? portfolio->undo() : portfolio->redo(), this, tell);
        return;
    }
    const QVector<JournalEntry> &journal = m_workspace.review()->journal();
    const ChangeId before = journal.isEmpty() ? ChangeId() : journal.last().id;
    isBack ? m_workspace.editor()->undo() : m_workspace.editor()->redo();
    // It may be out of sight.
    if (!journal.isEmpty() && journal.last().id != before)
        m_notices->tell(entryWords(journal.last()));
}

void MainWindow::offerUndo(const QString &text)
{
    m_notices->offer(text, tr("Undo"), [this, ofPortfolio = undoesPortfolio()] { step(ofPortfolio, JournalEntry::Kind::Undo); });
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
    m_find->setEnabled(!infoOf(m_place).searchHint.isEmpty());
    m_properties->setEnabled(review);
    m_properties->setVisible(m_place != Place::Portfolio); // there the page offers those of the current workload
    m_newWorkload->setEnabled(!isReadOnly);
    m_backUp->setEnabled(portfolio);
    m_restore->setEnabled(portfolio);
    m_import->setEnabled(!isReadOnly);
    m_exportReview->setEnabled(review);
    for (const PlaceInfo &info : allPlaces()) {
        const bool isOpen = !info.needsReview || review;
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

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeDroppedFiles(localFiles(*event->mimeData()));
}

void MainWindow::takeDroppedFiles(const QStringList &paths)
{
    const auto portfolio = std::find_if(paths.begin(), paths.end(), isPortfolioFile);
    if (portfolio != paths.end()) {
        openPortfolio(*portfolio, OpenMode::ReadWrite);
        return;
    }
    QStringList reviews, others;
    for (const QString &path : paths)
        (isImportable(path) ? reviews : others) += path;
    m_importExport->importFiles(reviews);
    if (others.isEmpty())
        return;
    showPlace(Place::Lenses);
    page(Place::Lenses)->takeFiles(others);
}

} // namespace Plumbline
