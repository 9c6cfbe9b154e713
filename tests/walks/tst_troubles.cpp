// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storebackup.h"
#include "tests/kit/faultydisk.h"
#include "tests/kit/noroom.h"
#include "tests/kit/shownwindow.h"
#include "tests/kit/stores.h"
#include "tests/kit/testdata.h"
#include "ui/dialogs/unsaveddialog.h"
#include "ui/pages/reportpage.h"
#include "ui/support/theme.h"
#include "ui/window/savedstate.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;
using FaultyDisk::Fault;

namespace {

struct Troubled : ShownWindow
{
    SavedState *saved() { return find<SavedState>("savedState"); }
    // Why it is not saved; it is all to be seen.
    QString savedSentence()
    {
        auto *trouble = find<Notice>("savingTrouble");
        return trouble->isVisible() ? trouble->says().whole() : QString();
    }
    Answer answer(int question) { return sample.review().state().lenses.first().answers[question]; }
    bool isSaved()
    {
        return QTest::qWaitFor([this] { return saved()->state() == SavedState::State::Saved; }, 10'000);
    }
    bool isNotSaved()
    {
        return QTest::qWaitFor([this] { return saved()->state() == SavedState::State::NotSaved; }, 10'000);
    }
    // The review as the file has it, read by a program of its own.
    ReviewState onDisk()
    {
        ReviewStore store;
        answered(store.open(StoreLocation::file(sample.storePath()), OpenMode::ReadOnly));
        if (const QStringList problems = answered(store.check()).problems; !problems.isEmpty())
            qFatal("%s", qPrintable(problems.join(u'\n')));
        return answered(store.review(sample.shop())).state;
    }
    // What the dialog for files gives.
    void choose(const QString &path)
    {
        auto *dialog = window.findChild<QFileDialog *>(u"fileDialog"_s);
        if (!dialog)
            qFatal("no file is asked for");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        delete dialog;
    }
    bool isTold(const QString &part)
    {
        return QTest::qWaitFor([&] { return !notices().filter(part).isEmpty(); });
    }
};

} // namespace

// The window while the disk, the folder or the file under it is not as it should be.
class TroublesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FaultyDisk::install();
        applyTheme(Theme::Light);
    }
    void cleanup() { FaultyDisk::heal(); }

    void whileTheDiskIsFullNothingIsLostAndItIsSaid()
    {
        Troubled shown;
        shown.openReview();
        FaultyDisk::failAlways(Fault::DiskFull);
        shown.sample.editor().toggle(0, 0, 0);
        shown.sample.editor().typeNotes(0, 1, u"typed on a full disk"_s);
        shown.sample.editor().flush();
        QVERIFY(shown.sample.editor().takeMilestone(u"On a full disk"_s));
        QVERIFY(shown.isNotSaved());
        QVERIFY2(shown.savedSentence().contains(u"The disk is full"_s), qPrintable(shown.savedSentence()));
        QCOMPARE(shown.find<QLabel>("savedLabel")->text(), u"Not saved"_s);
        QVERIFY(shown.find<QPushButton>("retryButton")->isVisible());
        QVERIFY(shown.find<QPushButton>("copyReviewButton")->isVisible());
        QCOMPARE(shown.answer(0).selected, choiceBit(0)); // and the work goes on
        shown.sample.editor().toggle(0, 0, 1);
        FaultyDisk::heal();
        shown.find<QPushButton>("retryButton")->click();
        QVERIFY(shown.isSaved());
        QVERIFY(!shown.find<Notice>("savingTrouble")->isVisible());
        const ReviewState state = shown.onDisk();
        QCOMPARE(state, shown.sample.review().state());
        QCOMPARE(state.lenses.first().answers[1].notes, u"typed on a full disk"_s);
        shown.sample.reopen();
        shown.sample.openReview();
        QCOMPARE(shown.sample.review().milestones().size(), 1);
    }

    void aWindowThatIsClosedOnAFullDiskAsksFirst()
    {
        Troubled shown;
        shown.openReview();
        FaultyDisk::failAlways(Fault::DiskFull);
        shown.sample.editor().toggle(0, 0, 0);
        shown.window.close();
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<UnsavedDialog *>(u"unsavedDialog"_s), MainWindow::quitPatienceMs + 5000);
        auto *box = shown.window.findChild<UnsavedDialog *>(u"unsavedDialog"_s);
        const QString why = box->findChild<QLabel *>(u"unsavedReason"_s)->text();
        QVERIFY2(why.contains(u"The disk is full"_s), qPrintable(why));
        QVERIFY(box->findChild<QPushButton *>(u"stayButton"_s)->isDefault());
        box->findChild<QPushButton *>(u"copyUnsavedButton"_s)->click();
        QVERIFY(QApplication::clipboard()->text().contains(u"Shop"_s));
        QVERIFY(box->isVisible());
        for (const QLabel *label : box->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText); // the path in it may be anything
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(shown.window.isVisible());
        FaultyDisk::heal();
        QVERIFY(shown.isSaved());
        QCOMPARE(shown.onDisk().lenses.first().answers[0].selected, choiceBit(0));
    }

    // Whoever opens another portfolio leaves this one as much as whoever closes the window.
    void aPortfolioWithUnsavedChangesIsNotLeftWithoutAsking()
    {
        Troubled shown;
        const QString other = shown.sample.folder() + u"/other.plumb"_s;
        makeStore(other, WorkloadId::make(fromMs(1)));
        shown.openReview();
        FaultyDisk::failAlways(Fault::DiskFull);
        shown.sample.editor().toggle(0, 0, 0);
        QVERIFY(shown.isNotSaved());
        shown.window.openPortfolio(other, OpenMode::ReadWrite);
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<UnsavedDialog *>(u"unsavedDialog"_s), MainWindow::quitPatienceMs + 5000);
        QTest::keyClick(shown.window.findChild<UnsavedDialog *>(u"unsavedDialog"_s), Qt::Key_Escape);
        QCOMPARE(shown.sample.workspace().store()->info().path, shown.sample.storePath());
        QCOMPARE(shown.answer(0).selected, choiceBit(0));
        FaultyDisk::heal();
        QVERIFY(shown.isSaved());
        QCOMPARE(shown.onDisk().lenses.first().answers[0].selected, choiceBit(0));
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::portfolioOpened);
        shown.window.openPortfolio(other, OpenMode::ReadWrite);
        QVERIFY(opened.wait());
        QCOMPARE(shown.sample.workspace().store()->info().path, other);
    }

    void whatIsWrittenToAFullDiskLeavesWhatWasThereAndSaysWhy_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("file");
        QTest::newRow("a review document") << u"exportReviewAction"_s << u"old.json"_s;
        QTest::newRow("a copy of the portfolio") << u"backUpAction"_s << u"old.plumb"_s;
        QTest::newRow("a report as PDF") << QString() << u"old.pdf"_s;
        QTest::newRow("a report as a web page") << QString() << u"old.html"_s;
    }
    void whatIsWrittenToAFullDiskLeavesWhatWasThereAndSaysWhy()
    {
        QFETCH(QString, action);
        QFETCH(QString, file);
        Troubled shown;
        shown.openReview();
        shown.sample.waitUntilSaved();
        const QString path = shown.sample.folder() + u'/' + file;
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        {
            const NoRoom room(600);
            if (action.isEmpty()) {
                shown.window.showPlace(Place::Report);
                shown.find<ReportPage>("reportPage")->saveTo(path);
            } else {
                shown.trigger(qPrintable(action));
                shown.choose(path);
            }
            QVERIFY2(QTest::qWaitFor([&] { return !shown.notices().isEmpty(); }), "nothing is said");
            const QString said = shown.notices().join(u'\n');
            QVERIFY2(said.contains(u"cannot be written"_s) || said.contains(u"disk"_s), qPrintable(said));
        }
        QCOMPARE(readFile(path), QByteArray("old"));
        QCOMPARE(QDir(shown.sample.folder()).entryList({u"old*"_s, u"*.part*"_s}), QStringList{file});
        QCOMPARE(shown.saved()->state(), SavedState::State::Saved);
    }

    void aPortfolioWhoseFolderWentIsNotMadeAnewAndSaysSo()
    {
        Troubled shown;
        const QString folder = shown.sample.folder() + u"/gone"_s, path = folder + u"/gone.plumb"_s;
        QVERIFY(QDir().mkpath(folder));
        shown.sample.waitUntilSaved();
        QVERIFY(QFile::copy(shown.sample.storePath(), path));
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::portfolioOpened);
        shown.window.openPortfolio(path, OpenMode::ReadWrite);
        QVERIFY(opened.wait());
        shown.openReview();
        QVERIFY(QDir(folder).removeRecursively());
        shown.sample.editor().toggle(0, 0, 0);
        QVERIFY(shown.isNotSaved());
        QVERIFY2(shown.savedSentence().contains(u"moved, replaced or deleted"_s), qPrintable(shown.savedSentence()));
        QVERIFY(!QFileInfo::exists(folder)); // no copy of the day either
        QCOMPARE(shown.answer(0).selected, choiceBit(0));
        shown.trigger("exportReviewAction"); // which is what can be done about it
        shown.choose(shown.sample.folder() + u"/rescued.json"_s);
        QVERIFY(shown.isTold(u"Exported the review"_s));
    }

    void aPortfolioWhoseFolderWasAwayIsSavedWhenItIsBack()
    {
        Troubled shown;
        const QString folder = shown.sample.folder() + u"/stick"_s, away = shown.sample.folder() + u"/away"_s,
                      path = folder + u"/stick.plumb"_s;
        QVERIFY(QDir().mkpath(folder));
        shown.sample.waitUntilSaved();
        QVERIFY(QFile::copy(shown.sample.storePath(), path));
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::portfolioOpened);
        shown.window.openPortfolio(path, OpenMode::ReadWrite);
        QVERIFY(opened.wait());
        shown.openReview();
        QVERIFY(QDir().rename(folder, away));
        shown.sample.editor().toggle(0, 0, 0);
        QVERIFY(shown.isNotSaved());
        QVERIFY(QDir().rename(away, folder));
        shown.find<QPushButton>("retryButton")->click();
        QVERIFY(shown.isSaved());
    }

    // As in a folder that nobody may write to any more; a folder in the place of the journal holds for root too.
    void aFolderThatTakesNoFileAnyMoreIsSaidAndSavedToLater()
    {
        Troubled shown;
        shown.sample.reopen();
        shown.openReview();
        const QString journal = shown.sample.storePath() + u"-journal"_s;
        QFile::remove(journal); // empty, from before
        QVERIFY(QDir().mkpath(journal + u"/in the way"_s));
        shown.sample.editor().toggle(0, 0, 0);
        QVERIFY(shown.isNotSaved());
        shown.sample.editor().toggle(0, 0, 1);
        QVERIFY(QDir(journal).removeRecursively());
        shown.find<QPushButton>("retryButton")->click();
        QVERIFY(shown.isSaved());
        QCOMPARE(shown.onDisk().lenses.first().answers[0].selected, choiceBit(0) | choiceBit(1));
    }

    void aPortfolioThatWasReplacedIsNotWrittenToAndCanBeOpenedAgain()
    {
        Troubled shown;
        const QString path = shown.sample.storePath(), other = shown.sample.folder() + u"/other.plumb"_s;
        shown.openReview();
        shown.sample.editor().typeNotes(0, 0, u"before"_s);
        shown.sample.waitUntilSaved();
        QVERIFY(QFile::copy(path, other));
        QVERIFY(QFile::remove(path) && QFile::rename(other, path));
        const QByteArray before = sha256Of(path);
        shown.sample.editor().toggle(0, 0, 0);
        QVERIFY(shown.isNotSaved());
        QVERIFY2(shown.savedSentence().contains(u"moved, replaced or deleted"_s), qPrintable(shown.savedSentence()));
        QCOMPARE(sha256Of(path), before);
        shown.window.openPortfolio(path, OpenMode::ReadWrite);
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<UnsavedDialog *>(u"unsavedDialog"_s), MainWindow::quitPatienceMs + 5000);
        auto *box = shown.window.findChild<UnsavedDialog *>(u"unsavedDialog"_s);
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::portfolioOpened);
        box->findChild<QPushButton *>(u"loseButton"_s)->click();
        QVERIFY(!opened.isEmpty() || opened.wait());
        shown.openReview();
        QCOMPARE(shown.answer(0).notes, u"before"_s);
        shown.sample.editor().toggle(0, 1, 0);
        QVERIFY(shown.isSaved());
        QCOMPARE(shown.onDisk(), shown.sample.review().state());
    }

    void aSecondWindowSaysWhoHasThePortfolioAndOnlyReads()
    {
        Troubled first;
        first.openReview();
        first.sample.editor().toggle(0, 0, 0);
        first.sample.waitUntilSaved();
        Workspace workspace(u"Grace"_s);
        Settings settings(first.sample.folder() + u"/second.ini"_s);
        MainWindow second(workspace, settings);
        QSignalSpy opened(&workspace, &Workspace::portfolioOpened);
        second.openPortfolio(first.sample.storePath(), OpenMode::ReadWrite);
        second.show();
        QVERIFY(opened.wait());
        const QString said = second.findChild<QLabel *>(u"savedLabel"_s)->text();
        QVERIFY2(
            said.startsWith(u"Read-only: in use by "_s) && said.contains(QString::number(QCoreApplication::applicationPid())),
            qPrintable(said));
        QSignalSpy read(&workspace, &Workspace::reviewOpened);
        second.openReview(first.sample.shop());
        QVERIFY(read.wait());
        QCOMPARE(workspace.review()->state(), first.sample.review().state());
        QVERIFY(workspace.review()->isReadOnly());
        workspace.editor()->toggle(0, 0, 1);
        QCOMPARE(workspace.review()->state(), first.sample.review().state());
        first.sample.editor().toggle(0, 0, 2); // which the second does not hinder
        QVERIFY(first.isSaved());
    }

    void aWindowWhoseSettingsCannotBeKeptWorksAllTheSame()
    {
        SampleWorkspace sample;
        QFile inTheWay(sample.folder() + u"/no-folder"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        {
            Settings settings(inTheWay.fileName() + u"/settings.ini"_s);
            MainWindow window(sample.workspace(), settings);
            window.show();
            window.openReview(sample.shop());
            QTRY_COMPARE(window.place(), Place::Review);
            settings.setTextSize(14);
            QCOMPARE(settings.textSize(), 14);
            sample.editor().toggle(0, 0, 0);
            sample.waitUntilSaved();
            window.close();
            QTRY_VERIFY(!window.isVisible());
        }
        QCOMPARE(QFileInfo(inTheWay.fileName()).isFile(), true);
    }
};

QTEST_MAIN(TroublesTest)
#include "tst_troubles.moc"
