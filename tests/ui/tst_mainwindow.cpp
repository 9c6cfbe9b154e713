// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/process.h"
#include "core/exchange/reviewdocument.h"
#include "core/lens/lenswriter.h"
#include "tests/kit/shownwindow.h"
#include "ui/dialogs/newworkloaddialog.h"
#include "ui/dialogs/propertiesdialog.h"
#include "ui/dialogs/takeanswersdialog.h"
#include "ui/models/portfoliomodel.h"
#include "ui/pages/reviewpage.h"
#include "ui/window/header.h"
#include "ui/window/riskstrip.h"
#include "ui/window/savedstate.h"
#include "ui/window/savingtrouble.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

#include <csignal>

#include <sys/stat.h>

using namespace Plumbline;

class MainWindowTest : public QObject
{
    Q_OBJECT

    using Shown = Kit::ShownWindow;

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void theWindowBeginsWithThePortfolioAndMakesNoOtherPage()
    {
        Shown shown;
        QCOMPARE(shown.window.place(), Place::Portfolio);
        QCOMPARE(shown.window.findChildren<Page *>().size(), 1);
        QCOMPARE(shown.view()->model()->rowCount(), 1);
        QVERIFY(shown.find<QAbstractButton>("place5")->isEnabled());
    }

    void theRailOpensTheWorkloadThatIsSelected()
    {
        Shown shown;
        const WorkloadId bank = shown.sample.addWorkload(QStringLiteral("Bank"));
        shown.openReview(); // of the shop
        shown.window.showPlace(Place::Portfolio);
        QCOMPARE(shown.view()->currentIndex().data().toString(), QStringLiteral("Shop")); // where one was
        const auto *name = shown.find<QWidget>("railWorkload");
        QCOMPARE(name->accessibleName(), QStringLiteral("Shop"));
        shown.view()->setCurrentIndex(shown.view()->model()->index(0, 0));
        QCOMPARE(name->accessibleName(), QStringLiteral("Bank"));
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::reviewOpened);
        shown.find<QAbstractButton>("place2")->click();
        QVERIFY(!opened.isEmpty() || opened.wait());
        QCOMPARE(shown.window.place(), Place::Plan);
        QCOMPARE(shown.sample.review().id(), bank);
        QVERIFY(shown.find<QAbstractButton>("place2")->isChecked());
        shown.window.showPlace(Place::Review);
        QCOMPARE(shown.sample.review().id(), bank);
        shown.window.showPlace(Place::Portfolio);
        shown.view()->setCurrentIndex(shown.view()->model()->index(1, 0));
        shown.window.showPlace(Place::Lenses);
        shown.window.showPlace(Place::Portfolio);
        QCOMPARE(shown.view()->currentIndex().data().toString(), QStringLiteral("Bank")); // which is still open
    }

    void placesOfAWorkloadNeedOne()
    {
        Shown shown;
        QVERIFY(shown.find<QAbstractButton>("place1")->isEnabled()); // that is selected
        QVERIFY(shown.sample.portfolio().removeWorkload(shown.sample.shop()));
        QVERIFY(!shown.find<QAbstractButton>("place1")->isEnabled());
        QCOMPARE(shown.find<QWidget>("railWorkload")->accessibleName(), QString());
    }

    void theWorkloadThatWasOpenLastIsTheOneSelected()
    {
        Shown shown;
        const WorkloadId last = shown.sample.addWorkload(QStringLiteral("Zoo"));
        shown.sample.addWorkload(QStringLiteral("Bank"));
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::reviewOpened);
        shown.window.openReview(last);
        QVERIFY(!opened.isEmpty() || opened.wait());
        shown.sample.reopen();
        QCOMPARE(shown.view()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Zoo"));
    }

    void byWhatThePortfolioIsSortedIsRememberedForTheNextWindow()
    {
        {
            Shown shown;
            auto *header = shown.window.findChild<QTreeView *>(QStringLiteral("workloadView"))->header();
            const QPoint high(header->sectionViewportPosition(PortfolioModel::HighColumn) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, high);
            QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        }
        Shown next;
        auto *header = next.window.findChild<QTreeView *>(QStringLiteral("workloadView"))->header();
        QCOMPARE(header->sortIndicatorSection(), int(PortfolioModel::HighColumn));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        header->setSortIndicator(PortfolioModel::NameColumn, Qt::AscendingOrder);
    }

    void anotherReviewIsSeenWhole()
    {
        Shown shown;
        const WorkloadId other = shown.sample.addWorkload(QStringLiteral("Zoo"));
        shown.openReview();
        auto *filter = shown.find<QComboBox>("mapFilterBox");
        filter->setCurrentIndex(3);
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::reviewOpened);
        shown.window.openReview(other);
        QVERIFY(!opened.isEmpty() || opened.wait());
        QCOMPARE(filter->currentIndex(), 0);
    }

    void thePortfolioSaysHowManyRisksThereAreInAll()
    {
        Shown shown;
        const auto *detail = shown.window.page(Place::Portfolio)->findChild<QLabel *>(QStringLiteral("pageDetail"));
        QVERIFY2(!detail->text().contains(QStringLiteral("high")), qPrintable(detail->text()));
        shown.sample.addWorkload(QStringLiteral("Bank"), "deploy small");
        QVERIFY2(detail->text().endsWith(QStringLiteral(" · 1 question(s) at high risk")), qPrintable(detail->text()));
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0);
        QVERIFY2(detail->text().endsWith(QStringLiteral(" · 2 question(s) at high risk")), qPrintable(detail->text()));
        QVERIFY(shown.sample.portfolio().removeWorkload(shown.sample.portfolio().findByName(QStringLiteral("Bank"))->id));
        QVERIFY2(detail->text().endsWith(QStringLiteral(" · 1 question(s) at high risk")), qPrintable(detail->text()));
    }

    void countsHaveWordsWhereThereIsRoom()
    {
        Shown shown;
        shown.openReview();
        const auto *strip = shown.find<RiskStrip>("riskStrip");
        shown.window.resize(1280, 800);
        QTRY_COMPARE(strip->text(Risk::High), QStringLiteral("0 high"));
        QCOMPARE(strip->text(Risk::None), QStringLiteral("0"));
        shown.window.resize(1000, 800);
        QTRY_COMPARE(strip->text(Risk::High), QStringLiteral("0"));
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
        QCOMPARE(copy->review.total()[Risk::High], 1);
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
        dialog->findChild<QLineEdit *>(QStringLiteral("reviewOwnerEdit"))->setText(QStringLiteral("Grace"));
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

    void theReviewCanBeCopiedWithWhatIsStillBeingTyped()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().typeNotes(0, 0, QStringLiteral("not saved yet"));
        Q_EMIT shown.find<SavingTrouble>("savingTrouble")->copyRequested();
        const QByteArray copied = QApplication::clipboard()->text().toUtf8();
        const LensVersionPtr lens = shown.sample.review().state().lenses[0].version;
        const Result<ReviewDocument> document
            = readReviewDocument(copied, {}, [&](const LensId &, const QString &, const QByteArray &) { return lens; });
        QVERIFY(document.has_value());
        QCOMPARE(document->state.lenses[0].answers[0].notes, QStringLiteral("not saved yet"));
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
        // Nothing is said in them of this workload.
        const QStringList quiet{
            QStringLiteral("Trend"), QStringLiteral("Overdue"), QStringLiteral("To confirm"), QStringLiteral("Shown")};
        shown.window.resize(1600, 800);
        QTRY_COMPARE(hidden(), quiet);
        shown.window.resize(660, 800);
        QTRY_VERIFY(hidden().contains(QStringLiteral("Review owner")));
        QVERIFY(!hidden().contains(QStringLiteral("High"))); // what matters most stays
        shown.window.resize(1600, 800);
        QTRY_COMPARE(hidden(), quiet);
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

    void aReviewThatBeginsCanTakeAnswersOver()
    {
        Shown shown;
        shown.trigger("newWorkloadAction");
        auto *dialog = shown.window.findChild<NewWorkloadDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("workloadNameEdit"))->setText(QStringLiteral("Depot"));
        dialog->findChild<QCheckBox *>(QStringLiteral("takesAnswersCheck"))->setChecked(true);
        dialog->findChild<QPushButton *>(QStringLiteral("startButton"))->click();
        QTRY_VERIFY(shown.window.findChild<TakeAnswersDialog *>());
        QCOMPARE(shown.sample.review().state().workload.name, QStringLiteral("Depot"));
        shown.window.findChild<TakeAnswersDialog *>()->reject();
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
