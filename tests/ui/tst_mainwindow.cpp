// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "core/lens/lenswriter.h"
#include "tests/kit/lenses.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"
#include "ui/dialogs/newworkloaddialog.h"
#include "ui/dialogs/propertiesdialog.h"
#include "ui/pages/reviewpage.h"
#include "ui/support/files.h"
#include "ui/support/noticebar.h"
#include "ui/window/header.h"
#include "ui/window/mainwindow.h"
#include "ui/window/quitsignals.h"
#include "ui/window/riskstrip.h"
#include "ui/window/savedstate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTranslator>
#include <QTreeWidget>
#include <QtTest>

#include <csignal>

#include <sys/stat.h>

using namespace Plumbline;
using Plumbline::Kit::SampleWorkspace;

class MainWindowTest : public QObject
{
    Q_OBJECT

    // A window over the sample, with settings of its own, shown.
    struct Shown
    {
        SampleWorkspace sample;
        Settings settings{sample.folder() + QStringLiteral("/settings.ini")};
        MainWindow window{sample.workspace(), settings};

        Shown()
        {
            window.show();
            find<NoticeBar>("noticeBar")->withdrawInvitations();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        template <typename T>
        T *find(const char *name)
        {
            T *found = window.findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qFatal("the window has no %s", name);
            return found;
        }
        void trigger(const char *action) { find<QAction>(action)->trigger(); }
        QAbstractItemView *view() { return find<QAbstractItemView>("workloadView"); }
        QString emptySentence()
        {
            auto *sentence = find<QLabel>("emptySentence");
            return sentence->isVisible() ? sentence->text() : QString();
        }
        // Without the offer to add the lenses of the program, which the sample lacks.
        QStringList notices()
        {
            QStringList texts = find<NoticeBar>("noticeBar")->texts();
            texts.removeIf([](const QString &text) { return text.startsWith(QLatin1String("This program has brought")); });
            return texts;
        }
        void openReview()
        {
            QSignalSpy opened(&sample.workspace(), &Workspace::reviewOpened);
            window.openReview(sample.shop());
            QVERIFY(!opened.isEmpty() || opened.wait());
        }
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void editionsOfANewerProgramAreOfferedAndAddedAsOneStep()
    {
        SampleWorkspace sample;
        Settings settings{sample.folder() + QStringLiteral("/settings.ini")};
        MainWindow window(sample.workspace(), settings);
        window.show();
        auto *notices = window.findChild<NoticeBar *>(QStringLiteral("noticeBar"));
        const auto lenses = sample.portfolio().lenses().size();
        QCOMPARE(notices->texts().size(), 1);
        QVERIFY2(notices->texts()[0].startsWith(QStringLiteral("This program has brought editions of lenses")),
            qPrintable(notices->texts()[0]));
        window.showPlace(Place::Lenses);
        QCOMPARE(notices->texts().size(), 1); // it can wait
        QCOMPARE(sample.portfolio().lenses().size(), lenses); // and nothing is added unasked
        const WorkloadSummary before = sample.portfolio().workloads().first();
        notices->findChild<QPushButton *>(QStringLiteral("noticeButton"))->click();
        QCOMPARE(sample.portfolio().lenses().size(), lenses + 3);
        QCOMPARE(sample.portfolio().workloads().first(), before);
        QCOMPARE(notices->texts().size(), 1);
        QTRY_COMPARE(notices->findChildren<QPushButton *>(QStringLiteral("noticeButton")).size(), 1);
        notices->findChild<QPushButton *>(QStringLiteral("noticeButton"))->click(); // undo
        QCOMPARE(sample.portfolio().lenses().size(), lenses);
        sample.reopen(OpenMode::ReadOnly);
        QVERIFY(notices->texts().filter(QStringLiteral("This program has brought")).isEmpty());
    }

    void aNewerEditionOfTheFrameworkIsCalledThat()
    {
        SampleWorkspace sample;
        QVERIFY(sample.portfolio().addBuiltInLenses(builtInLenses().mid(0, 2)));
        Lens older = Kit::frameworkLens()->lens();
        older.description = QStringLiteral("Older");
        QVERIFY(sample.portfolio().addLens(older, Kit::frameworkLens()->companion()));
        Settings settings{sample.folder() + QStringLiteral("/settings.ini")};
        MainWindow window(sample.workspace(), settings);
        auto *notices = window.findChild<NoticeBar *>(QStringLiteral("noticeBar"));
        QCOMPARE(notices->texts(), QStringList{QStringLiteral("A newer edition of the framework has come with this program.")});
        QCOMPARE(notices->findChild<QPushButton *>(QStringLiteral("noticeButton"))->text(), QStringLiteral("Add it"));
    }

    void aChangeThatTheStoreRefusesIsTakenBackAndSaidSoAndItsTextCanBeCopied()
    {
        Shown shown;
        shown.openReview();
        ReviewSession &review = shown.sample.review();
        const Answer before = review.state().lenses.first().answers[0];
        const auto saved = [&] { return shown.find<QLabel>("savedLabel")->text(); };
        QTRY_COMPARE(saved(), QStringLiteral("Saved"));
        // Somebody else's answer is in the file, where this window still shows the old one.
        Answer theirs = before;
        theirs.notes = QStringLiteral("theirs");
        Commit behind;
        behind.entry.id = ChangeId::make(1);
        behind.entry.workload = review.id();
        behind.entry.changes = {AnswerChange{
            review.state().lenses.first().lensId(), review.state().lenses.first().version->question(0).id, before, theirs}};
        shown.sample.workspace().store()->commit(behind);
        shown.sample.editor().typeNotes(0, 0, QStringLiteral("a long thought"));
        shown.sample.editor().flush();
        QCOMPARE(review.state().lenses.first().answers[0].notes, QStringLiteral("a long thought"));
        QTRY_COMPARE(shown.notices().size(), 1);
        QVERIFY2(shown.notices().first().startsWith(QStringLiteral("Not saved, and taken back: Wrote notes on")),
            qPrintable(shown.notices().first()));
        QCOMPARE(review.state().lenses.first().answers[0], before);
        QCOMPARE(shown.find<QPlainTextEdit>("questionNotes")->toPlainText(), before.notes);
        QTRY_COMPARE(saved(), QStringLiteral("Saved"));
        shown.find<QPushButton>("noticeButton")->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a long thought"));
    }

    void aReviewOfWhichAPartIsGoneOpensReadOnlyAndSaysSo()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().setSelected(0, 0, 0, true);
        shown.sample.editor().setSelected(0, 1, 0, true);
        shown.sample.waitUntilSaved();
        shown.sample.workspace().closePortfolio();
        Kit::runSql(shown.sample.storePath(), {QStringLiteral("DELETE FROM answer WHERE question=1")});
        shown.sample.reopen();
        shown.openReview();
        QTRY_VERIFY(!shown.notices().isEmpty());
        QVERIFY2(shown.notices().last().contains(QStringLiteral("is damaged and can only be read")),
            qPrintable(shown.notices().last()));
        QVERIFY(shown.sample.review().isReadOnly());
        QVERIFY(shown.find<QLabel>("readOnlyLabel")->isVisible());
        QVERIFY(shown.sample.review().state().lenses.first().answers[0].selected != 0); // what is whole is shown
        QVERIFY(!shown.sample.workspace().reviewDocument().isEmpty());
    }

    void theWindowBeginsWithThePortfolioAndMakesNoOtherPage()
    {
        Shown shown;
        QCOMPARE(shown.window.place(), Place::Portfolio);
        QCOMPARE(shown.window.findChildren<Page *>().size(), 1);
        QCOMPARE(shown.view()->model()->rowCount(), 1);
        QVERIFY(!shown.find<QAbstractButton>("place1")->isEnabled());
        QVERIFY(shown.find<QAbstractButton>("place5")->isEnabled());
    }

    void aPipeDroppedOntoTheWindowIsNotWaitedFor()
    {
        Shown shown;
        const QString pipe = shown.sample.folder() + QStringLiteral("/pipe.json");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(pipe)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &drop);
        QCOMPARE(shown.window.place(), Place::Lenses); // which says what is wrong with it
        auto *problems = shown.find<QWidget>("lensProblems");
        QTRY_VERIFY(problems->isVisible());
    }

    void enterOnAWorkloadOpensItsReview()
    {
        Shown shown;
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::reviewOpened);
        shown.view()->setFocus();
        QTest::keyClick(shown.view(), Qt::Key_Return);
        QVERIFY(opened.wait());
        QCOMPARE(shown.window.place(), Place::Review);
        QVERIFY(shown.find<QAbstractButton>("place1")->isChecked());
        QCOMPARE(shown.find<QLabel>("workloadName")->text(), QStringLiteral("Shop"));
        QVERIFY(shown.window.windowTitle().contains(QLatin1String("Shop")));
    }

    void everyPlaceHasItsKey()
    {
        Shown shown;
        shown.openReview();
        for (int i = 0; i < placeCount; ++i) {
            auto *action = shown.window.findChild<QAction *>(QStringLiteral("go%1Action").arg(i));
            QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
            action->trigger();
            QCOMPARE(int(shown.window.place()), i);
        }
    }

    void shortcutsAreUnique()
    {
        Shown shown;
        QStringList seen;
        for (const QAction *action : shown.window.findChildren<QAction *>()) {
            const QString keys = action->shortcut().toString();
            if (keys.isEmpty() || !action->isVisible())
                continue;
            QVERIFY2(!seen.contains(keys), qPrintable(keys));
            seen += keys;
        }
        QVERIFY(seen.size() > 10);
    }

    void theRiskStripFollowsEveryAnswer()
    {
        Shown shown;
        shown.openReview();
        auto *strip = shown.find<RiskStrip>("riskStrip");
        QCOMPARE(strip->counts()[Risk::Unanswered], 3);
        shown.sample.editor().toggle(0, 0, 0);
        QCOMPARE(strip->counts()[Risk::High], 1);
        QCOMPARE(strip->counts()[Risk::Unanswered], 2);
        QVERIFY(strip->accessibleName().contains(QLatin1String("High risk: 1")));
        shown.trigger("undoAction");
        QCOMPARE(strip->counts()[Risk::High], 0);
    }

    void savedIsSaidOnlyAfterTheStoreHasIt()
    {
        Shown shown;
        shown.openReview();
        auto *saved = shown.find<SavedState>("savedState");
        QCOMPARE(saved->state(), SavedState::State::Saved);
        shown.sample.editor().typeNotes(0, 0, QStringLiteral("typed"));
        QCOMPARE(saved->state(), SavedState::State::Saving);
        shown.sample.waitUntilSaved();
        QCOMPARE(saved->state(), SavedState::State::Saved);
    }

    void aReadOnlyPortfolioSaysSoAndOffersNoWriting()
    {
        Shown shown;
        shown.sample.reopen(OpenMode::ReadOnly);
        QCOMPARE(shown.find<SavedState>("savedState")->state(), SavedState::State::ReadOnly);
        QVERIFY(!shown.find<QPushButton>("newWorkloadButton")->isEnabled());
        QVERIFY(!shown.find<QAction>("newWorkloadAction")->isEnabled());
        QVERIFY(!shown.find<QAction>("removeWorkloadAction")->isEnabled());
    }

    void theUndoLabelSaysWhatItUndoes()
    {
        Shown shown;
        shown.openReview();
        auto *undo = shown.find<QAction>("undoAction");
        QVERIFY(!undo->isEnabled());
        shown.sample.editor().toggle(0, 0, 0);
        QVERIFY(undo->isEnabled());
        QVERIFY2(undo->text().contains(QLatin1String("Changes are small")), qPrintable(undo->text()));
        undo->trigger();
        QVERIFY(!undo->isEnabled());
        QVERIFY(shown.find<QAction>("redoAction")->isEnabled());
    }

    void aDeletedWorkloadComesBackFromTheUndoBar()
    {
        Shown shown;
        shown.view()->setCurrentIndex(shown.view()->model()->index(0, 0));
        shown.trigger("removeWorkloadAction");
        QCOMPARE(shown.view()->model()->rowCount(), 0);
        QCOMPARE(shown.emptySentence().left(10), QStringLiteral("A workload"));
        QVERIFY(shown.notices().value(0).contains(QLatin1String("Shop")));
        shown.find<QPushButton>("noticeButton")->click();
        QVERIFY(QTest::qWaitFor([&] { return shown.view()->model()->rowCount() == 1; }));
        QCOMPARE(shown.notices(), QStringList(QStringLiteral("Undone: Removed the workload “Shop”"))); // the offer is gone
    }

    void aDuplicateHasAFreeNameAndTheSameAnswers()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0);
        shown.window.showPlace(Place::Portfolio);
        shown.view()->setCurrentIndex(shown.view()->model()->index(0, 0));
        shown.trigger("duplicateWorkloadAction");
        QVERIFY(QTest::qWaitFor([&] { return shown.view()->model()->rowCount() == 2; }));
        const WorkloadSummary *copy = shown.sample.portfolio().findByName(QStringLiteral("Shop (2)"));
        QVERIFY(copy);
        QCOMPARE(copy->total()[Risk::High], 1);
    }

    void aReviewBeginsWithANameAndALens()
    {
        Shown shown;
        shown.trigger("newWorkloadAction");
        auto *dialog = shown.find<NewWorkloadDialog>("newWorkloadDialog");
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("workloadNameEdit"));
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("startButton"));
        QVERIFY(!start->isEnabled());
        name->setText(QStringLiteral("sHoP"));
        QVERIFY(!start->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("nameFaultLabel"))->text().isEmpty());
        name->setText(QStringLiteral("Bank"));
        QVERIFY(start->isEnabled());
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::reviewOpened);
        start->click();
        QVERIFY(opened.wait());
        QCOMPARE(shown.sample.review().state().workload.name, QStringLiteral("Bank"));
        QCOMPARE(shown.sample.review().assessment().total[Risk::Unanswered], 3);
        QCOMPARE(shown.window.place(), Place::Review);
    }

    void propertiesAreOneChangeAndTheHeaderFollows()
    {
        Shown shown;
        shown.openReview();
        shown.trigger("propertiesAction");
        auto *dialog = shown.find<PropertiesDialog>("propertiesDialog");
        QCOMPARE(dialog->properties(), shown.sample.review().state().workload);
        dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit"))->setText(QStringLiteral("Web shop"));
        dialog->findChild<QLineEdit *>(QStringLiteral("ownerEdit"))->setText(QStringLiteral("Grace"));
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("awsRegionsEdit"))
            ->setPlainText(QStringLiteral("eu-central-1\n\n us-east-1 "));
        dialog->findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        const WorkloadProperties &properties = shown.sample.review().state().workload;
        QCOMPARE(properties.reviewOwner, QStringLiteral("Grace"));
        QCOMPARE(properties.awsRegions, QStringList({QStringLiteral("eu-central-1"), QStringLiteral("us-east-1")}));
        QCOMPARE(shown.find<QLabel>("workloadName")->text(), QStringLiteral("Web shop"));
        shown.trigger("undoAction");
        QCOMPARE(shown.find<QLabel>("workloadName")->text(), QStringLiteral("Shop"));
    }

    void theSearchFiltersAndEscGoesBackToWhereOneWas()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.view()->setFocus();
        auto *search = shown.find<QLineEdit>("searchEdit");
        shown.trigger("findAction");
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("bank"));
        QCOMPARE(shown.view()->model()->rowCount(), 0);
        QCOMPARE(shown.emptySentence().left(10), QStringLiteral("The search"));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(shown.view()->model()->rowCount(), 1);
        QCOMPARE(QApplication::focusWidget(), shown.view());
    }

    void enterInTheSearchGoesToTheFirstQuestionFound_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Enter") << Qt::Key_Return << Qt::KeyboardModifiers();
        QTest::newRow("Down") << Qt::Key_Down << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+Down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
    void enterInTheSearchGoesToTheFirstQuestionFound()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview();
        const auto isUntouched
            = [&](int question) { return shown.sample.review().state().lenses[0].answers[question].isUntouched(); };
        auto *search = shown.find<QLineEdit>("searchEdit");
        shown.trigger("findAction");
        QTest::keyClicks(search, QStringLiteral("e")); // in every question
        shown.trigger("findAction");
        QTest::keyClicks(search, QStringLiteral("zebra"));
        QTest::keyClick(search, key, modifiers);
        QCOMPARE(QApplication::focusWidget(), search); // nothing to go to
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QVERIFY(isUntouched(0) && isUntouched(1) && isUntouched(2));
        shown.trigger("findAction");
        QTest::keyClicks(search, QStringLiteral("failure"));
        QTest::keyClick(search, key, modifiers);
        QCOMPARE(shown.find<QLabel>("questionTitle")->text(), QStringLiteral("How do you learn from failure?"));
        QCOMPARE(QApplication::focusWidget(), shown.find<QWidget>("choiceList"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QVERIFY(isUntouched(0) && !isUntouched(1));
    }

    void aPlaceThatIsShownTakesTheFocusToItsList()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0);
        shown.sample.editor().takeMilestone(QStringLiteral("Before launch"));
        const std::pair<Place, const char *> places[] = {{Place::Plan, "planView"}, {Place::Milestones, "milestonesView"},
            {Place::Report, "pageView"}, {Place::Lenses, "lensesView"}, {Place::History, "historyView"},
            {Place::Review, "choiceList"}, {Place::Portfolio, "workloadView"}};
        for (const auto &[place, name] : places) {
            shown.window.showPlace(place);
            QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name), name);
        }
    }

    void everyMnemonicBelongsToOne_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QString();
        QTest::newRow("German") << QStringLiteral("de");
    }
    void everyMnemonicBelongsToOne()
    {
        QFETCH(QString, language);
        QTranslator words;
        QVERIFY(language.isEmpty() || words.load(QStringLiteral(":/i18n/plumbline_") + language));
        QCoreApplication::installTranslator(&words);
        Shown shown;
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0);
        shown.sample.editor().takeMilestone(QStringLiteral("Before launch"));
        for (int i = 0; i < placeCount; ++i) {
            shown.window.showPlace(Place(i));
            if (Place(i) == Place::Lenses) {
                shown.find<QTreeView>("lensesView")->setCurrentIndex(shown.find<QTreeView>("lensesView")->model()->index(0, 0));
                QByteArray odd = writeLens(Kit::sampleVersion()->lens());
                odd.insert(odd.indexOf('{') + 1, "\n  \"extra\": 1,");
                const QString path = shown.sample.folder() + QStringLiteral("/odd.json");
                QVERIFY(writeWholeFile(path, odd));
                shown.window.page(Place::Lenses)->takeFiles({path});
                QTRY_VERIFY(shown.find<QWidget>("lensProblems")->isVisible());
            }
            QCoreApplication::processEvents();
            QStringList texts;
            for (const QAction *menu : shown.window.menuBar()->actions())
                texts += menu->text();
            for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                    texts += button->text();
                else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                    texts += label->text();
                else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
                    for (int tab = 0; tab < tabs->count(); ++tab)
                        texts += tabs->tabText(tab);
            }
            QHash<QString, QString> owners;
            for (const QString &text : texts) {
                const QString key = QKeySequence::mnemonic(text).toString();
                QVERIFY2(key.isEmpty() || !owners.contains(key),
                    qPrintable(QStringLiteral("place %1, %2: %3, %4").arg(i).arg(key, owners.value(key), text)));
                owners.insert(key, text);
            }
        }
    }

    void whatWasUndoneIsSaid()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0);
        shown.window.showPlace(Place::Plan);
        shown.trigger("undoAction");
        QCOMPARE(shown.notices(), QStringList(QStringLiteral("Undone: Ticked “Changes are small”")));
        shown.trigger("redoAction");
        QVERIFY(shown.notices().contains(QStringLiteral("Done again: Ticked “Changes are small”")));
        shown.window.showPlace(Place::Portfolio);
        QVERIFY(shown.sample.portfolio().removeWorkload(shown.sample.addWorkload(QStringLiteral("Depot"))));
        shown.trigger("undoAction");
        QVERIFY(shown.notices().contains(QStringLiteral("Undone: Removed the workload “Depot”")));
    }

    void theQuestionAtHandIsRememberedWhenTheWindowCloses()
    {
        Kit::SampleWorkspace sample;
        Settings settings;
        {
            MainWindow window(sample.workspace(), settings);
            window.show();
            window.openReview(sample.shop());
            QTRY_COMPARE(window.place(), Place::Review);
            static_cast<ReviewPage *>(window.page(Place::Review))->nextQuestion();
            sample.waitUntilSaved();
            window.close();
        }
        MainWindow again(sample.workspace(), settings);
        QCOMPARE(static_cast<ReviewPage *>(again.page(Place::Review))->current().question, 1);
    }

    void aSearchEndsWhenItsPlaceIsLeft()
    {
        Shown shown;
        auto *search = shown.find<QLineEdit>("searchEdit");
        QTest::keyClicks(search, QStringLiteral("bank"));
        QCOMPARE(shown.view()->model()->rowCount(), 0);
        shown.window.showPlace(Place::Lenses);
        QVERIFY(search->text().isEmpty());
        shown.window.showPlace(Place::Portfolio);
        QCOMPARE(shown.view()->model()->rowCount(), 1);
    }

    void aPlaceWithoutSearchHasNoSearchField()
    {
        Shown shown;
        shown.openReview();
        auto *search = shown.find<QLineEdit>("searchEdit");
        shown.window.showPlace(Place::Plan);
        QVERIFY(search->isVisible());
        QCOMPARE(search->placeholderText(), QStringLiteral("Search the plan"));
        shown.window.showPlace(Place::Report);
        QVERIFY(!search->isVisible());
        QVERIFY(!shown.find<QAction>("findAction")->isEnabled());
    }

    void everyCommandThatCanBeGivenIsFoundByItsWordsAndGiven()
    {
        Shown shown;
        shown.openReview();
        shown.trigger("commandsAction");
        QPointer<QDialog> palette = shown.find<QDialog>("commandPalette");
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("commandEdit"));
        auto *list = palette->findChild<QTreeWidget *>(QStringLiteral("commandList"));
        QStringList offered;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            offered += list->topLevelItem(row)->text(0);
        for (const QAction *action : shown.window.findChildren<QAction *>()) {
            const bool isCommand
                = action->objectName().endsWith(QLatin1String("Action")) && action->isEnabled() && action->isVisible();
            const bool isInMenus
                = !action->associatedObjects().isEmpty() && qobject_cast<QMenu *>(action->associatedObjects().first());
            if (isCommand && isInMenus)
                QVERIFY2(offered.contains(QString(action->text()).remove(QLatin1Char('&'))), qPrintable(action->objectName()));
        }
        QTest::keyClicks(field, QStringLiteral("repor"));
        QCOMPARE(list->topLevelItemCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.window.place(), Place::Report);
        QTRY_VERIFY(!palette);
    }

    void theReviewCanBeCopiedWithWhatIsStillBeingTyped()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().typeNotes(0, 0, QStringLiteral("not saved yet"));
        Q_EMIT shown.find<SavedState>("savedState")->copyRequested();
        const QByteArray copied = QApplication::clipboard()->text().toUtf8();
        const LensVersionPtr lens = shown.sample.review().state().lenses[0].version;
        const Result<ReviewDocument> document
            = readReviewDocument(copied, {}, [&](const LensId &, const QString &, const QByteArray &) { return lens; });
        QVERIFY(document.has_value());
        QCOMPARE(document->state.lenses[0].answers[0].notes, QStringLiteral("not saved yet"));
    }

    void anOlderCopyInThePlaceOfThePortfolioIsNoticed()
    {
        Shown shown;
        const QString path = shown.sample.storePath();
        const QString older = shown.sample.folder() + QStringLiteral("/older.plumb");
        shown.sample.waitUntilSaved();
        QVERIFY(QFile::copy(path, older));
        shown.openReview();
        for (const auto *note : {"one", "two", "three"}) {
            shown.sample.editor().typeNotes(0, 0, QString::fromLatin1(note));
            shown.sample.editor().flush();
        }
        shown.sample.waitUntilSaved();
        shown.window.close();
        shown.sample.reopen(OpenMode::ReadWrite); // as it was left: nothing is said
        QCOMPARE(shown.notices(), QStringList());
        shown.sample.workspace().closePortfolio();
        QVERIFY(QFile::remove(path) && QFile::copy(older, path));
        shown.sample.reopen(OpenMode::ReadWrite);
        QCOMPARE(shown.notices().size(), 1);
        QVERIFY2(shown.notices().first().startsWith(QStringLiteral("3 changes")), qPrintable(shown.notices().first()));
    }

    void columnsOfThePortfolioThatHaveNoRoomGoAndComeBack()
    {
        Shown shown;
        const auto hidden = [&shown] {
            QStringList names;
            for (int column = 0; column < shown.view()->model()->columnCount(); ++column) {
                if (shown.find<QTreeView>("workloadView")->isColumnHidden(column))
                    names += shown.view()->model()->headerData(column, Qt::Horizontal).toString();
            }
            return names;
        };
        shown.window.resize(1600, 800);
        QTRY_COMPARE(hidden(), QStringList());
        shown.window.resize(900, 800);
        QTRY_VERIFY(hidden().contains(QStringLiteral("Review owner")));
        QVERIFY(!hidden().contains(QStringLiteral("High"))); // what matters most stays
        shown.window.resize(1600, 800);
        QTRY_COMPARE(hidden(), QStringList());
    }

    void closingWaitsForWhatWasTyped()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().typeNotes(0, 0, QStringLiteral("typed at the end"));
        shown.window.close();
        QVERIFY(QTest::qWaitFor([&] { return !shown.window.isVisible(); }, MainWindow::quitPatienceMs + 1000));
        shown.sample.reopen();
        shown.sample.openReview();
        QCOMPARE(shown.sample.review().state().lenses[0].answers[0].notes, QStringLiteral("typed at the end"));
    }

    void aSignalOfTheSystemClosesTheWindowAndSaves()
    {
        Shown shown;
        shown.openReview();
        QuitSignals signalsOfTheSystem;
        connect(&signalsOfTheSystem, &QuitSignals::quitRequested, &shown.window, &MainWindow::quitSoon);
        shown.sample.editor().typeNotes(0, 0, QStringLiteral("typed before the logout"));
        ::raise(SIGTERM);
        QVERIFY(QTest::qWaitFor([&] { return !shown.window.isVisible(); }, MainWindow::quitPatienceMs + 1000));
        QVERIFY(!shown.sample.workspace().hasUnsaved());
    }

    void theLastReviewIsOpenAgainNextTime()
    {
        Shown shown;
        shown.openReview();
        shown.window.close();
        MainWindow next(shown.sample.workspace(), shown.settings);
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::reviewOpened);
        next.openPortfolio(shown.sample.storePath(), OpenMode::ReadWrite);
        QVERIFY(opened.wait());
        QCOMPARE(next.place(), Place::Review);
        QCOMPARE(shown.settings.recentStores(), QStringList{shown.sample.storePath()});
    }

    void aPortfolioThatCannotBeOpenedIsSaidAndTheOneThatWasOpenStays()
    {
        Shown shown;
        shown.openReview();
        QSignalSpy failed(&shown.sample.workspace(), &Workspace::openFailed);
        shown.window.openPortfolio(shown.sample.folder() + QStringLiteral("/none.plumb"), OpenMode::ReadWrite);
        QVERIFY(failed.wait());
        QCOMPARE(shown.notices().size(), 1);
        QVERIFY(shown.sample.workspace().review());
        QCOMPARE(shown.find<SavedState>("savedState")->state(), SavedState::State::Saved);
        shown.sample.editor().typeNotes(0, 0, QStringLiteral("still writable"));
        shown.sample.editor().flush();
        shown.sample.reopen();
        shown.sample.openReview();
        QCOMPARE(shown.sample.review().state().lenses[0].answers[0].notes, QStringLiteral("still writable"));
    }

    void whatANameSaysIsNeverAMnemonicNorMarkup()
    {
        Shown shown;
        const WorkloadId id = shown.sample.addWorkload(QStringLiteral("<b>R&D</b> [*]"));
        shown.sample.openReview(id);
        shown.window.showPlace(Place::Review);
        QCOMPARE(shown.find<QLabel>("workloadName")->text(), QStringLiteral("<b>R&D</b> [*]"));
        QCOMPARE(shown.find<QLabel>("workloadName")->textFormat(), Qt::PlainText);
        shown.window.showPlace(Place::Portfolio);
        QVERIFY(shown.find<QAction>("undoAction")->text().contains(QLatin1String("R&&D")));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Shown shown;
        for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<const QMenuBar *>(widget))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed,
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
