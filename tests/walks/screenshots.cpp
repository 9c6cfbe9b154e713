// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, dialog and state over the sample portfolio:
//     make_screenshots FOLDER PREFIX WIDTHxHEIGHT light|dark [POINTS [LANGUAGE]]
// The target "screenshots" makes the whole set; look at it after each change of a page.
#include "app/demo.h"
#include "core/review/heldsitting.h"
#include "core/review/minute.h"
#include "core/session/workspace.h"
#include "core/words/translations.h"
#include "ui/pages/review/questionpane.h"
#include "ui/pages/reviewpage.h"
#include "ui/support/noticebar.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

const QStringList &placeNames()
{
    static const QStringList names
        = {u"portfolio"_s, u"review"_s, u"plan"_s, u"milestones"_s, u"report"_s, u"lenses"_s, u"history"_s};
    return names; // as Place
}

class Photographer
{
public:
    Photographer(MainWindow &window, QString base)
        : m_window(window)
        , m_base(std::move(base))
    {
    }

    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_window.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("the window has no %s", name);
        return found;
    }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }

    void shoot(const QString &name, QWidget *what = nullptr)
    {
        QTest::qWait(700); // previews and charts are drawn when there is time
        const QString path = m_base + u'-' + name + u".png"_s;
        if (!(what ? what : &m_window)->grab().save(path))
            qFatal("cannot write %s", qPrintable(path));
    }
    void shootPlaces(const QString &suffix = {})
    {
        for (int place = 0; place < placeCount; ++place) {
            m_window.showPlace(Place(place));
            shoot(placeNames()[place] + suffix);
        }
    }
    // The dialog that is open, which is closed then.
    void shootDialog(const QString &name)
    {
        (void)QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; });
        QTest::qWait(100);
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("no dialog for %s: %s", qPrintable(name), qPrintable(find<NoticeBar>("noticeBar")->texts().join(u'\n')));
        shoot(u"dialog-"_s + name, dialog);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void shootMenu(QMenu *menu, const QString &name)
    {
        menu->popup(m_window.mapToGlobal(QPoint(200, 200)));
        shoot(u"menu-"_s + name, menu);
        menu->close();
    }

private:
    MainWindow &m_window;
    QString m_base;
};

void shootNothingFound(Photographer &photographer, MainWindow &window)
{
    for (const Place place : {Place::Portfolio, Place::Review, Place::Plan, Place::Milestones, Place::Lenses, Place::History}) {
        window.showPlace(place);
        auto *search = photographer.find<QLineEdit>("searchEdit");
        if (!search->isEnabled() || !search->isVisible())
            continue;
        search->setText(u"qqqq"_s);
        photographer.shoot(u"nothing-"_s + placeNames()[int(place)]);
        search->clear();
    }
}

void shootMissedPractices(Photographer &photographer, MainWindow &window)
{
    window.showPlace(Place::Portfolio);
    auto *button = photographer.find<QAbstractButton>("missedPracticesButton");
    button->click();
    photographer.shoot(u"portfolio-missed"_s);
    button->click();
    auto *list = photographer.find<QTreeView>("workloadView");
    for (int step = 0; step < 6; ++step)
        QTest::keyClick(list, Qt::Key_Right);
    photographer.shoot(u"portfolio-pillar"_s);
}

void shootLensAndComparison(Photographer &photographer, MainWindow &window)
{
    window.showPlace(Place::Lenses);
    auto *lenses = photographer.find<QTreeView>("lensesView");
    lenses->setCurrentIndex(lenses->model()->index(lenses->model()->rowCount() - 1, 0));
    photographer.find<QPushButton>("readLensButton")->click();
    QTest::qWait(300);
    auto *content = photographer.find<QTreeView>("lensContent");
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down})
        QTest::keyClick(content, key);
    photographer.shoot(u"lens"_s);
    window.showPlace(Place::Milestones);
    photographer.find<QTabWidget>("milestonesTabs")->setCurrentIndex(1);
    photographer.shoot(u"comparison"_s);
}

void shootDialogs(Photographer &photographer, MainWindow &window)
{
    const std::pair<const char *, const char *> dialogs[]
        = {{"newWorkloadAction", "new-workload"}, {"preferencesAction", "preferences"}, {"shortcutsAction", "shortcuts"},
            {"commandsAction", "commands"}, {"aboutAction", "about"}, {"restoreAction", "backups"}};
    for (const auto &[action, name] : dialogs) {
        photographer.trigger(action);
        photographer.shootDialog(QLatin1String(name));
    }
    window.showPlace(Place::Review);
    photographer.trigger("propertiesAction");
    photographer.shootDialog(u"properties"_s);
    photographer.trigger("planSessionAction");
    photographer.shootDialog(u"session"_s);
    photographer.find<QAction>("minuteDecisionAction")->trigger();
    photographer.shootDialog(u"decision"_s);
    photographer.find<QuestionPane>("questionPane")->askForTradeOff(1);
    photographer.shootDialog(u"trade-off"_s);
    for (QAction *menu : window.menuBar()->actions())
        photographer.shootMenu(menu->menu(), QString(menu->text()).remove(u'&').toLower());
}

void shootBoards(Photographer &photographer, MainWindow &window)
{
    window.showPlace(Place::Plan);
    auto *grouping = photographer.find<QComboBox>("planGrouping");
    for (const auto &[entry, name] : {std::pair(3, u"board"_s), std::pair(4, u"effort"_s)}) {
        grouping->setCurrentIndex(entry);
        photographer.shoot(u"plan-"_s + name);
    }
    grouping->setCurrentIndex(0);
}

// A sitting that has gone on for longer than it was to take, with something of every kind.
void shootSitting(Photographer &photographer, Workspace &workspace, MainWindow &window)
{
    window.showPlace(Place::Review);
    photographer.trigger("beginSittingAction");
    photographer.shootDialog(u"sitting"_s);
    ReviewEditor &editor = *workspace.editor();
    HeldSitting sitting;
    sitting.begunAt = workspace.review()->time() - std::chrono::minutes(125);
    sitting.minutes = 120;
    sitting.present = {u"Amara Diallo"_s, u"Owen Prichard"_s, u"Ruth Calloway"_s};
    editor.setRecord(Verb::BeginSitting, u"Sitting"_s, {}, recordOf(sitting));
    const LensReview &review = workspace.review()->state().lenses[0];
    const QString lens = review.lensId().text(), question = review.version->question(0).id.text();
    const QDate today = workspace.review()->today();
    for (const Minute &minute : {Minute(Decision{lens, question, u"One account for each stage."_s, u"Ruth Calloway"_s, today}),
             Minute(Action{
                 lens, question, u"Ask the bank when it can be tested with."_s, u"Owen Prichard"_s, today.addDays(14), {}, {}}),
             Minute(ParkedPoint{{}, {}, u"Who pays for the second Region?"_s, u"Amara Diallo"_s, {}})})
        editor.setRecord(verbsOf(minute).add, u"Minute"_s, {}, recordOf(minute));
    editor.setSelected(0, 0, 4, false);
    editor.attach({0, -1, 0}, u"Register of risks.pdf"_s, "%PDF-1.7");
    editor.attachLink({0, -1, 0, 1}, u"https://wiki.example.org/priorities"_s, u"Our priorities"_s);
    static_cast<ReviewPage *>(window.page(Place::Review))->showQuestion({0, 0});
    photographer.shoot(u"review-sitting"_s);
    photographer.trigger("minutesAction");
    photographer.shootDialog(u"minutes"_s);
    photographer.trigger("minuteActionAction");
    photographer.shootDialog(u"action"_s);
    photographer.find<QAbstractButton>("attachment")->click();
    photographer.shootDialog(u"attachment"_s);
    photographer.trigger("endSittingAction");
    photographer.shootDialog(u"recap"_s);
}

// A review in which a colleague changed some answers, one of them where something was changed here too, dropped on the window.
void shootImport(Photographer &photographer, Workspace &workspace, MainWindow &window, const QString &folder)
{
    const auto write = [&workspace](int question, const QString &notes) {
        workspace.editor()->typeNotes(0, question, notes);
        workspace.flushTyping();
    };
    for (int question = 1; question < 5; ++question)
        workspace.editor()->setQuestionNotApplicable(0, question, true, Reason::BusinessPriorities);
    write(5, u"The pager rota was agreed on 12 November."_s);
    const QString path = folder + u"/review.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(workspace.reviewDocument()) < 0)
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    for (int change = 0; change < 5; ++change)
        workspace.editor()->undo();
    write(5, u"There is no pager rota yet."_s);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    photographer.shootDialog(u"import"_s);
}

void shootAll(Workspace &workspace, MainWindow &window, Photographer photographer, const QString &sample, const QString &empty)
{
    window.show();
    photographer.shoot(u"start"_s);
    window.openPortfolio(empty, OpenMode::ReadWriteOrCreate);
    QTest::qWait(300);
    photographer.shootPlaces(u"-empty"_s);
    window.openPortfolio(sample, OpenMode::ReadWrite);
    QTest::qWait(300);
    window.showPlace(Place::Portfolio);
    photographer.shoot(u"portfolio-no-review"_s);
    window.openReview(workspace.portfolio()->workloads().first().id);
    QTest::qWait(300);
    photographer.shootPlaces();
    shootMissedPractices(photographer, window);
    shootLensAndComparison(photographer, window);
    shootNothingFound(photographer, window);
    shootDialogs(photographer, window);
    shootBoards(photographer, window);
    shootSitting(photographer, workspace, window);
    shootImport(photographer, workspace, window, QFileInfo(sample).absolutePath());
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 5)
        qFatal("usage: make_screenshots FOLDER PREFIX WIDTHxHEIGHT light|dark [POINTS [LANGUAGE]]");
    setLanguage(arguments.value(6, u"en"_s));
    loadTranslations(application);
    QDir().mkpath(arguments[1]);
    const QTemporaryDir folder;
    const QString sample = folder.filePath(u"sample.plumb"_s);
    if (!makeSamplePortfolio(sample))
        qFatal("no sample");

    Settings settings(folder.filePath(u"settings.ini"_s));
    Workspace workspace(u"Ada"_s);
    applyTheme(arguments[4] == u"dark"_s ? Theme::Dark : Theme::Light);
    if (const int points = arguments.value(5).toInt(); points > 0)
        applyTextSize(points);
    MainWindow window(workspace, settings, [] { return Result<QString>(QString()); });
    window.resize(arguments[3].section(u'x', 0, 0).toInt(), arguments[3].section(u'x', 1, 1).toInt());
    QTimer::singleShot(0, &application, [&] {
        shootAll(workspace, window, Photographer(window, QDir(arguments[1]).filePath(arguments[2])), sample,
            folder.filePath(u"empty.plumb"_s));
        QApplication::quit();
    });
    return QApplication::exec();
}
