// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/portfoliomodel.h"
#include "ui/pages/page.h"
#include "ui/support/noticebar.h"
#include "ui/support/settings.h"

#include <QMainWindow>

#include <array>
#include <functional>
#include <optional>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace Plumbline {

struct Command;
class CommandPalette;
class Header;
class RollbackCheck;
class ImportExport;
class PortfolioPage;
class Presenting;
class SavingTrouble;
class Rail;

// Places the pages, owns the actions, opens and closes what pages ask for. Pages are made when first shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Makes a sample portfolio, on a thread of its own, and gives its absolute path.
    using MakeSample = std::function<Result<QString>()>;
    // How long closing, or leaving for another portfolio, waits for what was entered to reach the disk.
    static constexpr int quitPatienceMs = 2000;

    // Workspace and settings outlive the window.
    MainWindow(Workspace &workspace, Settings &settings, MakeSample makeSample = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    Place place() const { return m_place; }
    // What is of a workload is of the one that is selected in the portfolio, where that is shown or none is open, and follows
    // once that is open; else of the open one.
    void showPlace(Place place);
    Page *page(Place place); // made when it is not there yet

    // At once where everything is on the disk; else once it is, or once a person said that it may be lost.
    void openPortfolio(const QString &absolutePath, OpenMode mode);
    // And goes there; once it is there, `then` is called.
    void openReview(const WorkloadId &id, Place place = Place::Review, const std::function<void()> &then = {});
    void editProperties(const WorkloadId &id);
    // Saves, waits at most quitPatienceMs, and closes without asking.
    void quitSoon();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the application: no key acts behind a dialog
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // What a person is about to do that ends the open portfolio.
    struct Leaving
    {
        std::function<void()> go;
        QString stayButton;
        QString loseButton;
    };
    // What to do once a review that was asked for is open.
    enum class AfterOpen { Nothing, ShowPlace, EditProperties };

    void buildLayout();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildGoMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction *addAction(
        QMenu *menu, const QString &objectName, const QString &text, const QKeySequence &keys, std::function<void()> verb);
    void listen();
    void connectPage(Place place, Page *page);
    void connectPortfolioPage(PortfolioPage *page);
    PortfolioPage *portfolioPage() const; // null: not made yet
    WorkloadId meantWorkload() const; // of which the places of a workload are; null: none
    void showPageOf(Place place);
    void showSearchField();
    void showInReview(const ReviewPlace &place);
    void openReviewAt(const WorkloadId &id, const LensId &lens, const QuestionId &question);
    void showPlaceOf(const WorkloadId &id, PortfolioModel::Column column, const PillarId &pillar);

    void showOpenPortfolio();
    void showOpenReview();
    void showNoReview();
    void noteHistory();
    void offerWhatFollows(const JournalEntry &entry);
    void offerToTick(const JournalEntry &entry);
    void tellStateOfPortfolio();
    void tellFailure(const Error &error);
    void tellOlderCopy(int missing);
    void tellBroken(NoticeBar::About about, const NoticeText &text); // a backup may help
    void tellDamage();
    void tellTakenBack(const JournalEntry &entry, const Error &error);
    bool isBehindDialog() const;
    bool undoesPortfolio() const;
    void step(bool ofPortfolio, JournalEntry::Kind kind); // back or forward, and says which
    void offerUndo(const QString &text);
    void updateActions();
    void updateTitle();
    void fillRecentMenu();
    void fillEditMenu();

    void newPortfolio();
    void choosePortfolio();
    void openSample();
    void showPropertiesDialog();
    void showTakeAnswersDialog();
    void present(bool isShown); // on the other screen
    void showPreferences();
    void setTheme(Theme theme);
    void setTextSize(int points); // 0: the system's own
    void namePerson(const QString &name); // empty: the account's
    void findCommand();
    void findTexts(CommandPalette &palette, const QString &typed);
    QList<Command> commandsOfQuestions(); // each goes to one
    void triggerIn(Place place, const QString &action); // an action of its page, by object name
    void changeTextSize(int step);
    void takeDroppedFiles(const QStringList &paths);
    void rememberWindow();
    void waitForSaving(Leaving leaving);
    void finishWaiting();
    void askBeforeLosing(const Leaving &leaving);

    Workspace &m_workspace;
    Settings &m_settings;
    MakeSample m_makeSample;
    QString m_accountName;
    bool m_isMakingSample = false;
    Rail *m_rail = nullptr;
    Header *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    RollbackCheck *m_age;
    ImportExport *m_importExport;
    SavingTrouble *m_trouble = nullptr;
    NoticeBar *m_notices = nullptr;
    std::array<Page *, placeCount> m_pages{};
    Place m_place = Place::Portfolio;
    AfterOpen m_afterOpen = AfterOpen::Nothing;
    Place m_placeAfterOpen = Place::Review;
    std::function<void()> m_thenAfterOpen;
    std::optional<Leaving> m_waiting; // for what was entered to reach the disk
    bool m_mayClose = false;
    bool m_asksBeforeLosing = true;

    QMenu *m_editMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QList<QAction *> m_pageActions; // of the page shown, in the Edit menu
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_properties = nullptr;
    QAction *m_newWorkload = nullptr;
    QAction *m_backUp = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_import = nullptr;
    QAction *m_exportReview = nullptr;
    QAction *m_exportPrivate = nullptr; // seen where there are private notes
    QAction *m_takeAnswers = nullptr;
    QAction *m_presenter = nullptr;
    Presenting *m_presenting = nullptr; // null: nobody has presented yet
    QAction *m_compareReviewers = nullptr;
    std::array<QAction *, placeCount> m_go{};
    std::array<QAction *, 3> m_themes{}; // as Theme
};

} // namespace Plumbline
