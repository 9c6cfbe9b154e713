// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window, and what only they do.
#include "ui/window/mainwindow.h"

#include "core/base/background.h"
#include "core/base/whenanswered.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/choosefile.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/takeanswersdialog.h"
#include "ui/pages/portfoliopage.h"
#include "ui/pages/reviewpage.h"
#include "ui/support/plainlabel.h"
#include "ui/window/header.h"
#include "ui/window/importexport.h"
#include "ui/window/places.h"
#include "ui/window/presenting.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace Plumbline {

QAction *MainWindow::addAction(
    QMenu *menu, const QString &objectName, const QString &text, const QKeySequence &keys, std::function<void()> verb)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [verb = std::move(verb)] { verb(); });
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildGoMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_newWorkload = addAction(menu, QStringLiteral("newWorkloadAction"), tr("Review a &workload…"), QKeySequence::New, [this] {
        showPlace(Place::Portfolio);
        static_cast<PortfolioPage *>(page(Place::Portfolio))->createWorkload();
    });
    menu->addSeparator();
    addAction(menu, QStringLiteral("newPortfolioAction"), tr("&New portfolio…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { newPortfolio(); });
    addAction(menu, QStringLiteral("openPortfolioAction"), tr("&Open…"), QKeySequence::Open, [this] { choosePortfolio(); });
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    if (m_makeSample)
        addAction(menu, QStringLiteral("openSampleAction"), tr("Open the &sample"), {}, [this] { openSample(); });
    menu->addSeparator();
    m_import = addAction(
        menu, QStringLiteral("importAction"), tr("&Import reviews…"), {}, [this] { m_importExport->chooseImports(); });
    m_takeAnswers = addAction(
        menu, QStringLiteral("takeAnswersAction"), tr("Take &answers over…"), {}, [this] { showTakeAnswersDialog(); });
    m_exportReview = addAction(menu, QStringLiteral("exportReviewAction"), tr("&Export the review…"), {},
        [this] { m_importExport->exportReview(PrivateNotes::LeftOut); });
    m_exportPrivate = addAction(menu, QStringLiteral("exportPrivateAction"), tr("Export with private &notes…"), {},
        [this] { m_importExport->exportReview(PrivateNotes::Told); });
    m_compareReviewers = addAction(menu, QStringLiteral("compareReviewersAction"), tr("Compare with another re&viewer…"), {},
        [this] { m_importExport->chooseSecondReview(); });
    m_backUp = addAction(menu, QStringLiteral("backUpAction"), tr("&Back up…"), {}, [this] { m_importExport->backUp(); });
    m_restore = addAction(
        menu, QStringLiteral("restoreAction"), tr("Res&tore a backup…"), {}, [this] { m_importExport->restoreBackup(); });
    menu->addSeparator();
    addAction(menu, QStringLiteral("quitAction"), tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(m_editMenu, QStringLiteral("undoAction"), tr("Undo"), QKeySequence::Undo,
        [this] { step(undoesPortfolio(), JournalEntry::Kind::Undo); });
    m_redo = addAction(m_editMenu, QStringLiteral("redoAction"), tr("Redo"), QKeySequence::Redo,
        [this] { step(undoesPortfolio(), JournalEntry::Kind::Redo); });
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence other(Qt::CTRL | Qt::Key_Y); !redoKeys.contains(other))
        redoKeys += other; // half of all programs have it
    m_redo->setShortcuts(redoKeys);
    for (QAction *action : {m_undo, m_redo})
        action->setIconText(action->text()); // stays, whatever the text says would be undone
    m_editMenu->addSeparator();
    m_find = addAction(
        m_editMenu, QStringLiteral("findAction"), tr("&Search"), QKeySequence::Find, [this] { m_header->focusSearch(); });
    m_properties = addAction(m_editMenu, QStringLiteral("propertiesAction"), tr("&Properties…"),
        QKeySequence(Qt::ALT | Qt::Key_Return), [this] { showPropertiesDialog(); });
    addAction(m_editMenu, QStringLiteral("preferencesAction"), tr("Pre&ferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { showPreferences(); });
    m_editMenu->addSeparator();
}

void MainWindow::buildGoMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Go"));
    auto *group = new QActionGroup(this);
    for (const PlaceInfo &info : allPlaces()) {
        QAction *action = addAction(menu, QStringLiteral("go%1Action").arg(int(info.place)), info.name,
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(info.place))), [this, place = info.place] { showPlace(place); });
        action->setCheckable(true);
        group->addAction(action);
        m_go[size_t(info.place)] = action;
    }
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    auto *group = new QActionGroup(this);
    const auto addTheme = [&](Theme theme, const QString &text) {
        QAction *action
            = addAction(menu, QStringLiteral("theme%1Action").arg(int(theme)), text, {}, [this, theme] { setTheme(theme); });
        action->setCheckable(true);
        action->setChecked(m_settings.theme() == theme);
        group->addAction(action);
        m_themes[size_t(theme)] = action;
    };
    addTheme(Theme::System, tr("Colors of the &system"));
    addTheme(Theme::Light, tr("&Light"));
    addTheme(Theme::Dark, tr("&Dark"));
    menu->addSeparator();
    m_presenter = addAction(menu, QStringLiteral("presenterAction"), tr("&Presenter view"), Qt::Key_F5,
        [this] { present(m_presenter->isChecked()); });
    m_presenter->setCheckable(true);
    menu->addSeparator();
    addAction(menu, QStringLiteral("largerTextAction"), tr("L&arger text"), QKeySequence::ZoomIn, [this] { changeTextSize(1); });
    addAction(
        menu, QStringLiteral("smallerTextAction"), tr("S&maller text"), QKeySequence::ZoomOut, [this] { changeTextSize(-1); });
    addAction(menu, QStringLiteral("systemTextAction"), tr("&Text size of the system"), QKeySequence(Qt::CTRL | Qt::Key_0),
        [this] { setTextSize(0); });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, QStringLiteral("commandsAction"), tr("Find a &command…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { findCommand(); });
    addAction(menu, QStringLiteral("shortcutsAction"), tr("&Keyboard shortcuts"), QKeySequence::HelpContents, [this] {
        auto *dialog = new ShortcutsDialog(*menuBar(), page(Place::Review)->pageActions(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addAction(menu, QStringLiteral("aboutAction"), tr("&About Plumbline"), {}, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : m_settings.recentStores()) {
        const QFileInfo file(path);
        QAction *action = m_recentMenu->addAction(file.completeBaseName().replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { openPortfolio(path, OpenMode::ReadWrite); });
    }
    m_recentMenu->setToolTipsVisible(true);
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::fillEditMenu()
{
    for (QAction *action : std::exchange(m_pageActions, page(m_place)->pageActions()))
        m_editMenu->removeAction(action);
    m_editMenu->addActions(m_pageActions);
}

void MainWindow::showTakeAnswersDialog()
{
    auto *dialog = new TakeAnswersDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_workspace, &Workspace::reviewAboutToClose, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_workspace.editor())
            return;
        const QVector<TakenAnswer> answers = dialog->wanted();
        m_workspace.editor()->takeAnswers(answers, dialog->from());
        offerUndo(tr("%n question(s) were answered as in “%1”.", nullptr, int(answers.size())).arg(dialog->from()));
    });
    dialog->open();
}

void MainWindow::newPortfolio()
{
    const FileChoice choice{.title = tr("New portfolio"),
        .filter = tr("Portfolios (*.plumb)"),
        .remembers = QStringLiteral("portfolio"),
        .isNew = true,
        .proposedName = tr("Portfolio") + QStringLiteral(".plumb"),
        .suffix = QStringLiteral("plumb")};
    chooseFile(this, m_settings, choice, [this](const QString &path) { openPortfolio(path, OpenMode::ReadWriteOrCreate); });
}

void MainWindow::choosePortfolio()
{
    const FileChoice choice{.title = tr("Open a portfolio"),
        .filter = tr("Portfolios (*.plumb)"),
        .remembers = QStringLiteral("portfolio"),
        .isNew = false,
        .proposedName = {},
        .suffix = {}};
    chooseFile(this, m_settings, choice, [this](const QString &path) { openPortfolio(path, OpenMode::ReadWrite); });
}

void MainWindow::present(bool isShown)
{
    if (!m_presenting) {
        m_presenting = new Presenting(*static_cast<ReviewPage *>(page(Place::Review)), m_workspace, this);
        connect(m_presenting, &Presenting::ended, this, [this] { m_presenter->setChecked(false); });
    }
    m_presenting->setShown(isShown);
}

void MainWindow::changeTextSize(int step)
{
    setTextSize(std::clamp(qRound(QApplication::font().pointSizeF()) + step, minTextSize, maxTextSize));
}

void MainWindow::setTextSize(int points)
{
    m_settings.setTextSize(points);
    applyTextSize(points);
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    m_themes[size_t(theme)]->setChecked(true);
    applyTheme(theme);
}

void MainWindow::namePerson(const QString &name)
{
    m_workspace.setAuthor(name.isEmpty() ? m_accountName : name);
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_settings, m_accountName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::themeChosen, this, &MainWindow::setTheme);
    connect(dialog, &PreferencesDialog::textSizeChosen, this, &MainWindow::setTextSize);
    connect(dialog, &PreferencesDialog::personNamed, this, &MainWindow::namePerson);
    dialog->open();
}

void MainWindow::openSample()
{
    if (!m_makeSample || m_isMakingSample)
        return;
    m_isMakingSample = true;
    whenAnswered(inBackground(m_makeSample), this, [this](const Result<QString> &path) {
        m_isMakingSample = false;
        if (path)
            openPortfolio(*path, OpenMode::ReadWrite);
        else
            tellFailure(path.error());
    });
}

} // namespace Plumbline
