// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/kit/lenses.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"
#include "tests/kit/testdata.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/window/importexport.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>
#include <QtTest>

#include <sys/stat.h>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// Reviews out of the portfolio and back into it, as a person does it in the window.
class ImportExportTest : public QObject
{
    Q_OBJECT

    struct Open
    {
        QString write(const QString &name, const QByteArray &bytes)
        {
            const QString path = sample.folder() + u'/' + name;
            if (!writeWholeFile(path, bytes))
                qFatal("a document of a test cannot be written");
            return path;
        }
        QDialog *dialog() const { return window.findChild<QDialog *>(u"importDialog"_s); }
        QStringList lines() const
        {
            QStringList lines;
            auto *list = dialog()->findChild<QTreeWidget *>(u"importList"_s);
            for (QTreeWidgetItemIterator row(list, QTreeWidgetItemIterator::NoChildren); *row; ++row)
                lines += (*row)->text(0) + u" | "_s + (*row)->text(1) + u" | "_s + (*row)->text(2);
            return lines;
        }
        void click(const QString &button) const { dialog()->findChild<QPushButton *>(button)->click(); }
        QString sentence() const { return dialog()->findChild<QLabel *>(u"importSentence"_s)->text(); }
        const Answer &answer(int question) { return sample.review().state().lenses.first().answers[question]; }

        Kit::SampleWorkspace sample;
        QTemporaryDir settingsFolder;
        Settings settings{settingsFolder.filePath(u"settings.ini"_s)};
        QWidget window;
        ImportExport importExport{sample.workspace(), settings, &window};
    };

private Q_SLOTS:
    void whatADocumentWouldChangeIsShownFirstThenDoneAsOneStep()
    {
        Open open;
        open.sample.openReview();
        const QByteArray before = open.sample.workspace().reviewDocument();
        open.sample.editor().typeNotes(0, 0, u"as in the document"_s);
        open.sample.editor().flush();
        const QString path = open.write(u"shop.json"_s, open.sample.workspace().reviewDocument());
        QVERIFY(open.sample.review().undo());
        open.sample.workspace().closeReview(); // the import opens it
        QSignalSpy imported(&open.importExport, &ImportExport::imported);
        open.importExport.importFiles({path});
        QTRY_VERIFY(open.dialog());
        QCOMPARE(open.lines(), QStringList{u"1.1, notes |  | as in the document"_s});
        QCOMPARE(open.sample.workspace().reviewDocument(), before); // nothing is done yet
        open.click(u"importButton"_s);
        QCOMPARE(imported.size(), 1);
        QCOMPARE(open.answer(0).notes, u"as in the document"_s);
        QVERIFY(open.sample.review().undo());
        QCOMPARE(open.sample.workspace().reviewDocument(), before);
    }

    void aDocumentThatIsOlderThanTheReviewIsSaidToBe()
    {
        Open open;
        open.sample.openReview();
        open.sample.editor().typeNotes(0, 0, u"first"_s);
        open.sample.editor().flush();
        const QByteArray older = open.sample.workspace().reviewDocument();
        open.sample.editor().typeNotes(0, 0, u"second"_s);
        open.sample.editor().flush();
        open.importExport.importFiles({open.write(u"older.json"_s, older)});
        QTRY_VERIFY(open.dialog());
        const auto *age = open.dialog()->findChild<QLabel *>(u"importAge"_s);
        QVERIFY(!age->isHidden() && age->text().contains(u"may be older"_s));
        QPointer<QDialog> first = open.dialog();
        first->reject();
        QTRY_VERIFY(!first);
        QByteArray newer = older;
        newer.replace("\"first\"", "\"third\"");
        open.importExport.importFiles({open.write(u"newer.json"_s, newer)});
        QTRY_VERIFY(open.dialog());
        QVERIFY(open.dialog()->findChild<QLabel *>(u"importAge"_s)->isHidden());
    }

    void aDocumentMovesAWorkloadToAnotherVersionOnlyWhereItSaysSo_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("milestones");
        QTest::newRow("no word of a version") << QString() << u"1.1, notes |  | Seen"_s << 0;
        QTest::newRow("another version") << uR"("version": "2", )"_s
                                         << u"Lens Sample | version 1 | version 2\n"
                                            "Milestone “Before version 2 of Sample” |  | taken first\n1.1, notes |  | Seen"_s
                                         << 1;
    }
    void aDocumentMovesAWorkloadToAnotherVersionOnlyWhereItSaysSo()
    {
        QFETCH(QString, version);
        QFETCH(QString, expected);
        QFETCH(int, milestones);
        Open open;
        Lens newer = Kit::sampleVersion()->lens();
        newer.description = u"In other words"_s;
        QVERIFY(open.sample.portfolio().addLens(newer, {}));
        open.sample.openReview();
        const LensVersion &lens = *open.sample.review().state().lenses.first().version;
        const QString part = uR"({"format": "plumbline-review/1", "workload": {"name": "Shop"},
            "lenses": [{"id": "%1", %2"answers": {"%3": {"notes": "Seen"}}}]})"_s;
        open.importExport.importFiles(
            {open.write(u"part.json"_s, part.arg(lens.id().text(), version, lens.question(0).id.text()).toUtf8())});
        QTRY_VERIFY(open.dialog());
        QCOMPARE(open.lines().join(u'\n'), expected);
        open.click(u"takeTheirsButton"_s);
        open.click(u"importButton"_s);
        QCOMPARE(open.sample.review().milestones().size(), milestones);
        QVERIFY(open.sample.review().undo());
        QVERIFY(open.sample.review().milestones().isEmpty());
    }

    void aDocumentThatTellsAPartTakesNothingAway()
    {
        Open open;
        open.sample.openReview();
        open.sample.editor().setSelected(0, 0, 0, true);
        ImprovementItem planned;
        planned.owner = u"Grace"_s;
        open.sample.editor().setItem(0, {0, 1}, planned);
        const ReviewState before = open.sample.review().state();
        QVERIFY(!before.lenses.first().items.isEmpty() && before.lenses.first().answers[0].selected != 0);
        const QByteArray part = R"({"format": "plumbline-review/1", "workload": {"name": "Shop", "reviewOwner": "Ada"},
            "lenses": [{"id": "%1", "answers": {"%2": {"notes": "Seen"}}}]})";
        const LensVersion &lens = *before.lenses.first().version;
        open.importExport.importFiles(
            {open.write(u"part.json"_s, QString::fromUtf8(part).arg(lens.id().text(), lens.question(0).id.text()).toUtf8())});
        QTRY_VERIFY(open.dialog());
        open.click(u"importButton"_s);
        ReviewState wanted = before;
        wanted.workload.reviewOwner = u"Ada"_s;
        wanted.lenses[0].answers[0].notes = u"Seen"_s;
        QCOMPARE(open.sample.review().state(), wanted);
    }

    void whatBothSidesChangedSinceTheirLastMilestoneIsAskedAndNothingElse()
    {
        Open open;
        open.sample.openReview();
        open.sample.editor().setSelected(0, 0, 0, true);
        QVERIFY(open.sample.editor().takeMilestone(u"Common"_s));
        open.sample.editor().setSelected(0, 0, 1, true); // theirs, new
        open.sample.editor().typeNotes(0, 0, u"theirs"_s);
        open.sample.editor().flush();
        const QString path = open.write(u"theirs.json"_s, open.sample.workspace().reviewDocument());
        QVERIFY(open.sample.review().undo());
        QVERIFY(open.sample.review().undo());
        open.sample.editor().typeNotes(0, 0, u"ours"_s);
        open.sample.editor().setSelected(0, 0, 0, false); // ours, newer
        const ReviewState before = open.sample.review().state();
        open.importExport.importFiles({path});
        QTRY_VERIFY(open.dialog());
        QCOMPARE(open.lines(),
            QStringList({u"1.1, notes | ours | theirs"_s, u"1.1: Changes are tested | not ticked | ticked"_s,
                u"1.1: Changes are small | not ticked | ticked"_s}));
        QVERIFY(!open.dialog()->findChild<QPushButton *>(u"importButton"_s)->isEnabled());
        open.click(u"keepMineButton"_s);
        open.click(u"importButton"_s);
        QCOMPARE(open.answer(0).notes, u"ours"_s);
        QCOMPARE(open.answer(0).selected, choiceBit(1));
        QVERIFY(open.sample.review().undo());
        QCOMPARE(open.sample.review().state(), before);
    }

    void answersOfTheAwsToolGoIntoTheReviewThatIsOpenWhateverFilesTheyStandIn()
    {
        Open open;
        QSignalSpy failed(&open.importExport, &ImportExport::failed);
        const QStringList pages{Kit::testData(u"aws/list-answers-1.json"_s), Kit::testData(u"aws/list-answers-2.json"_s)};
        open.importExport.importFiles(pages);
        QTRY_COMPARE(failed.size(), 1); // both are one
        QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::WorkloadNotNamed);
        open.sample.openReview();
        open.importExport.importFiles(pages);
        QTRY_VERIFY(open.dialog());
        QCOMPARE(open.lines().size(), 6); // small, manual, learn, and three things to know
        open.click(u"importButton"_s);
        QCOMPARE(open.answer(0).selected, choiceBit(0));
        QCOMPARE(open.answer(0).notApplicable, choiceBit(2));
        QVERIFY(!open.answer(1).isApplicable);
        QVERIFY(open.sample.review().undo());
        QVERIFY(open.answer(0).isUntouched() && open.answer(1).isUntouched());
    }

    void aWorkloadThatIsNotHereIsAddedAndOneLeftAsItIsWhenCanceled()
    {
        Open open;
        open.sample.openReview();
        QByteArray other = open.sample.workspace().reviewDocument();
        other.replace("\"name\": \"Shop\"", "\"name\": \"Warehouse\"");
        const QString path = open.write(u"warehouse.json"_s, other);
        open.importExport.importFiles({path});
        open.importExport.importFiles({path}); // dropped while the first is still read
        QTRY_VERIFY(open.dialog());
        QVERIFY(open.sentence().contains(u"not in the portfolio yet"_s));
        open.dialog()->reject();
        QVERIFY(!open.sample.portfolio().findByName(u"Warehouse"_s));
        QPointer<QDialog> first = open.dialog();
        QTRY_VERIFY(!first && open.dialog()); // the second file's turn
        open.click(u"importButton"_s);
        QVERIFY(open.sample.portfolio().findByName(u"Warehouse"_s));
    }

    void aDocumentThatSaysWhatIsHereHasNothingToImport()
    {
        Open open;
        open.sample.openReview();
        open.importExport.importFiles({open.write(u"same.json"_s, open.sample.workspace().reviewDocument())});
        QTRY_VERIFY(open.dialog());
        QVERIFY(open.sentence().contains(u"nothing to import"_s));
        QVERIFY(!open.dialog()->findChild<QPushButton *>(u"importButton"_s));
    }

    void whatIsNoFileIsRefusedWithoutWaitingForIt()
    {
        Open open;
        const QString pipe = open.sample.folder() + u"/pipe.json"_s;
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QSignalSpy failed(&open.importExport, &ImportExport::failed);
        open.importExport.importFiles({pipe, open.sample.folder()});
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed[0][1].value<Error>(), (Error{ErrorCode::FileNotRegular, pipe, {}, {}}));
        QCOMPARE(failed[1][1].value<Error>(), (Error{ErrorCode::FileNotRegular, open.sample.folder(), {}, {}}));
        QVERIFY(!writeWholeFile(pipe, "nobody reads it"));
    }

    void theDaysBackupIsListedAndCanBeOpened()
    {
        Open open;
        open.sample.reopen();
        open.sample.openReview();
        open.sample.editor().typeNotes(0, 0, u"after the backup"_s); // the day's first change of an existing portfolio makes it
        open.sample.editor().flush();
        open.sample.waitUntilSaved();
        open.importExport.restoreBackup();
        auto *dialog = open.window.findChild<BackupsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTreeWidget *>(u"backupList"_s)->topLevelItemCount(), 1);
        const BackupFile backup = dialog->chosen();
        QVERIFY(QFileInfo(backup.path).size() == backup.bytes && backup.bytes > 0);
        delete dialog;
        QSignalSpy opened(&open.sample.workspace(), &Workspace::portfolioOpened);
        open.sample.workspace().openPortfolio(StoreLocation::file(backup.path), OpenMode::ReadWrite);
        QVERIFY(opened.wait());
        QVERIFY(open.sample.portfolio().findByName(u"Shop"_s));
    }

    void aBackupIsNeverRestoredOverThePortfolioThatIsOpen()
    {
        Open open;
        open.sample.reopen();
        open.sample.openReview();
        open.sample.editor().typeNotes(0, 0, u"after the backup"_s);
        open.sample.editor().flush();
        open.sample.waitUntilSaved();
        open.importExport.restoreBackup();
        open.window.findChild<BackupsDialog *>()->accept();
        auto *files = open.window.findChild<QFileDialog *>(u"fileDialog"_s);
        QVERIFY(files);
        QSignalSpy failed(&open.importExport, &ImportExport::failed);
        QSignalSpy restored(&open.importExport, &ImportExport::restored);
        Q_EMIT files->fileSelected(open.sample.storePath());
        QTRY_COMPARE(failed.size() + restored.size(), 1);
        QCOMPARE(restored.size(), 0);
        QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::FileNotWritable);
        open.sample.reopen();
        open.sample.openReview();
        QCOMPARE(open.answer(0).notes, u"after the backup"_s);
    }

    void aFileThatIsNoReviewIsSaidAndTheNextOneGoesOn()
    {
        Open open;
        open.sample.openReview();
        const QString good = open.write(u"good.json"_s, open.sample.workspace().reviewDocument());
        QSignalSpy failed(&open.importExport, &ImportExport::failed);
        open.importExport.importFiles({open.write(u"bad.json"_s, "{}"),
            open.write(u"cut.json"_s, open.sample.workspace().reviewDocument().chopped(20)), good});
        QTRY_VERIFY(open.dialog());
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::DocumentUnknownFormat);
        QCOMPARE(failed[1][1].value<Error>().code, ErrorCode::DocumentInvalid);
    }

    void aReviewThatCannotBeOpenedIsSaidAndTheNextOneGoesOn()
    {
        Open open;
        open.sample.openReview();
        const QByteArray shop = open.sample.workspace().reviewDocument();
        QByteArray other = shop;
        other.replace("\"name\": \"Shop\"", "\"name\": \"Warehouse\"");
        open.sample.workspace().closeReview();
        Kit::runSql(open.sample.storePath(), {u"UPDATE workload SET is_present=0"_s});
        QSignalSpy failed(&open.importExport, &ImportExport::failed);
        open.importExport.importFiles({open.write(u"shop.json"_s, shop), open.write(u"warehouse.json"_s, other)});
        QTRY_VERIFY(open.dialog());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::StoreDamaged);
        QVERIFY(open.sentence().contains(u"not in the portfolio yet"_s));
    }

    // Whoever hears that a review is open finds it open.
    void aReviewThatIsOpenedWhileAnImportWaitsForAnotherIsOpenFirst()
    {
        Open open;
        const WorkloadId depot = open.sample.addWorkload(u"Depot"_s);
        open.sample.openReview();
        const QString path = open.write(u"shop.json"_s, open.sample.workspace().reviewDocument());
        open.sample.workspace().closeReview();
        open.importExport.importFiles({path}); // the lens is known from now on
        QTRY_VERIFY(open.dialog());
        open.dialog()->reject();
        QTRY_VERIFY(!open.dialog());
        open.sample.workspace().closeReview();
        int opened = 0, missing = 0;
        connect(&open.sample.workspace(), &Workspace::reviewOpened, this, [&] {
            ++opened;
            missing += open.sample.workspace().review() == nullptr;
        });
        open.importExport.importFiles({path});
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000)); // the file is read; what follows from it is still to come
        open.sample.workspace().openReview(depot);
        QTRY_VERIFY(open.dialog());
        QCOMPARE(missing, 0);
        QVERIFY(opened >= 2); // how often the first is read again is a matter of time
        QCOMPARE(open.sample.review().id(), open.sample.shop());
    }

    void aBackupIsRestoredAlsoWhereThePortfolioIsGoneMeanwhile()
    {
        Open open;
        open.sample.reopen();
        open.sample.openReview();
        open.sample.editor().toggle(0, 0, 0);
        open.sample.waitUntilSaved();
        open.importExport.restoreBackup();
        open.sample.workspace().closePortfolio();
        open.window.findChild<BackupsDialog *>()->accept();
        QVERIFY(open.window.findChild<QFileDialog *>(u"fileDialog"_s));
        open.importExport.restoreBackup(); // there is none to restore one of, and no dialog
        QCOMPARE(open.window.findChildren<BackupsDialog *>().size(), 1);
    }

    void anImportEndsWithItsPortfolio()
    {
        Open open;
        open.sample.openReview();
        const QString path = open.write(u"shop.json"_s, open.sample.workspace().reviewDocument());
        open.sample.workspace().closeReview();
        open.importExport.importFiles({path});
        open.sample.reopen(); // while the document is read
        open.sample.openReview();
        QTest::qWait(200);
        QVERIFY(!open.dialog());
    }
};

QTEST_MAIN(ImportExportTest)
#include "tst_importexport.moc"
