// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/exchange/reviewdocument.h"
#include "core/lens/lenswriter.h"
#include "tests/kit/lenses.h"
#include "tests/kit/shownwindow.h"
#include "tests/kit/stores.h"
#include "ui/support/links.h"
#include "ui/window/importexport.h"
#include "ui/window/savedstate.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Plumbline;

// What the window says of what did not go as a person meant it, and what it offers.
class WindowNoticesTest : public QObject
{
    Q_OBJECT

    using Shown = Kit::ShownWindow;

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void editionsOfANewerProgramAreOfferedAndAddedAsOneStep()
    {
        Kit::SampleWorkspace sample;
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
        Kit::SampleWorkspace sample;
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
        OpenReview &review = shown.sample.review();
        const Answer before = review.state().lenses.first().answers[0];
        const auto saved = [&] { return shown.find<QLabel>("savedLabel")->text(); };
        QTRY_COMPARE(saved(), QStringLiteral("Saved"));
        // Somebody else's answer is in the file, where this window still shows the old one.
        Answer theirs = before;
        theirs.notes = QStringLiteral("theirs");
        Commit behind;
        behind.entry.id = ChangeId::make(fromMs(1));
        behind.entry.workload = review.id();
        behind.entry.changes = {AnswerChange{
            review.state().lenses.first().lensId(), review.state().lenses.first().version->question(0).id, before, theirs}};
        shown.sample.workspace().store()->commit(behind);
        shown.sample.editor().typeNotes(0, 0, QStringLiteral("a long thought"));
        shown.sample.editor().flush();
        QCOMPARE(review.state().lenses.first().answers[0].notes, QStringLiteral("a long thought"));
        QTRY_COMPARE(shown.notices().size(), 1);
        QVERIFY2(shown.notices().first().startsWith(QStringLiteral("Not saved, and taken back. Wrote notes on")),
            qPrintable(shown.notices().first()));
        QCOMPARE(review.state().lenses.first().answers[0], before);
        QCOMPARE(shown.find<QPlainTextEdit>("questionNotes")->toPlainText(), before.notes);
        QTRY_COMPARE(saved(), QStringLiteral("Saved"));
        shown.find<QPushButton>("noticeButton")->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a long thought"));
    }

    void whatIsTakenAwayBesideAnAnswerIsSaidAndCanBeBroughtBack()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().attach({0, -1, 0}, QStringLiteral("board.png"), "\x89PNG\r\n\x1a\n");
        QCOMPARE(shown.notices(), QStringList());
        shown.sample.editor().removeAttachment(shown.sample.review().state().records.firstKey());
        QCOMPARE(shown.notices(), QStringList{QStringLiteral("Removed the attachment “board.png”.")});
        shown.find<QPushButton>("noticeButton")->click();
        QCOMPARE(shown.sample.review().state().records.size(), 1);
    }

    void whatIsCompleteInThePlanIsOfferedToBeTicked()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().setSelected(0, 0, 0, true);
        ImprovementItem item;
        item.owner = QStringLiteral("Ada");
        shown.sample.editor().setItem(0, {0, 1}, item);
        QCOMPARE(shown.notices(), QStringList());
        item.status = ImprovementStatus::Complete;
        shown.sample.editor().setItem(0, {0, 1}, item);
        QCOMPARE(shown.notices().size(), 1);
        shown.find<QPushButton>("noticeButton")->click();
        QCOMPARE(shown.sample.review().state().lenses[0].answers[0].statusOf(1), ChoiceStatus::Selected);
        QCOMPARE(shown.notices(), QStringList());
        item.owner = QStringLiteral("Ben");
        shown.sample.editor().setItem(0, {0, 1}, item); // it is met
        QCOMPARE(shown.notices(), QStringList());
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

    void anImportIsTakenBackByTheButtonOfItsNotice()
    {
        Shown shown;
        shown.openReview();
        QByteArray changed = shown.sample.workspace().reviewDocument();
        changed.replace("\"reviewOwner\": \"\"", "\"reviewOwner\": \"Grace\"");
        const QString path = shown.sample.folder() + QStringLiteral("/shop.json");
        QVERIFY(writeWholeFile(path, changed));
        shown.find<ImportExport>("exchange")->importFiles({path});
        QTRY_VERIFY(shown.window.findChild<QPushButton *>(QStringLiteral("importButton")));
        shown.find<QPushButton>("importButton")->click();
        QCOMPARE(shown.sample.review().state().workload.reviewOwner, QStringLiteral("Grace"));
        QCOMPARE(shown.notices(), QStringList{QStringLiteral("Imported “Shop”.")});
        shown.find<QPushButton>("noticeButton")->click();
        QCOMPARE(shown.sample.review().state().workload.reviewOwner, QString());
    }

    void anImportThatIsRefusedNamesItsFile()
    {
        Shown shown;
        shown.openReview();
        const QString path = shown.sample.folder() + QStringLiteral("/odd.json");
        QVERIFY(writeWholeFile(path, "{\"format\": 1"));
        shown.find<ImportExport>("exchange")->importFiles({path});
        QTRY_COMPARE(shown.notices().size(), 1);
        QCOMPARE(shown.find<QLabel>("noticeHeading")->text(), QStringLiteral("Not imported: odd.json"));
    }

    void anExportNamesItsFileAndOffersItsFolder()
    {
        Shown shown;
        shown.openReview();
        const QString path = shown.sample.folder() + QStringLiteral("/shop.json");
        Q_EMIT shown.find<ImportExport>("exchange")->fileWritten(QStringLiteral("Exported the review as shop.json."), path);
        QCOMPARE(shown.notices(), QStringList{QStringLiteral("Exported the review as shop.json.")});
        QCOMPARE(shown.find<QPushButton>("noticeButton")->text(), QStringLiteral("Open the folder"));
        QUrl asked;
        setUrlOpener([&asked](const QUrl &url) {
            asked = url;
            return true;
        });
        shown.find<QPushButton>("noticeButton")->click();
        QCOMPARE(asked.toLocalFile(), shown.sample.folder());
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
        QCOMPARE(shown.find<QPushButton>("noticeButton")->text(), QStringLiteral("Show backups"));
        shown.sample.workspace().closePortfolio();
        QCOMPARE(shown.notices(), QStringList()); // of which that was
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
};

QTEST_MAIN(WindowNoticesTest)
#include "tst_windownotices.moc"
