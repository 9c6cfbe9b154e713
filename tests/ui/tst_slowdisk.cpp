// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/longestgap.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/slowdisk.h"
#include "ui/pages/reviewpage.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/window/mainwindow.h"

#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a person feels of a disk that takes long for each sync: nothing.
class SlowDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void cleanup() { SlowDisk::setSync(0ms); }

    void answeringNeverWaitsForTheDisk()
    {
        SampleWorkspace sample;
        Settings settings(sample.folder() + u"/settings.ini"_s);
        MainWindow window(sample.workspace(), settings);
        window.show();
        window.openReview(sample.shop());
        QTRY_COMPARE(window.place(), Place::Review);
        QTest::qWait(100); // all is painted

        const int before = SlowDisk::syncsOfTheWindow();
        constexpr std::chrono::milliseconds sync = 800ms; // far longer than any machine takes to paint
        SlowDisk::setSync(sync);
        const LongestGap gap;
        auto *page = static_cast<ReviewPage *>(window.page(Place::Review));
        for (int i = 0; i < 20; ++i) {
            sample.editor().toggle(0, 0, i % 2);
            i % 4 < 2 ? page->nextQuestion() : page->previousQuestion();
            settings.setLayout(u"splitter"_s, QByteArray::number(i));
            QTest::qWait(50);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!sample.workspace().hasUnsaved(), 60000);
        QTest::qWait(2500); // what is remembered is written when there is time
        QCOMPARE(SlowDisk::syncsOfTheWindow(), before);
        QVERIFY2(gap.ms() < sync.count(), qPrintable(u"the window stood still for %1 ms"_s.arg(gap.ms())));
    }

    void aPortfolioThatTakesLongToOpenIsSaidToBeOpening()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        Workspace workspace(u"Ada"_s);
        MainWindow window(workspace, settings);
        auto *said = window.findChild<QWidget *>(u"openingLabel"_s);
        window.show();
        SlowDisk::setSync(1000ms);
        QSignalSpy opened(&workspace, &Workspace::portfolioOpened);
        window.openPortfolio(folder.filePath(u"shop.plumb"_s), OpenMode::ReadWriteOrCreate);
        QVERIFY(!said->isVisible()); // it may come at once
        QTRY_VERIFY(said->isVisible());
        SlowDisk::setSync(0ms);
        QVERIFY(!opened.isEmpty() || opened.wait(60000));
        QVERIFY(!said->isVisible());
    }

    void whatIsRememberedIsOnTheDiskWhenTheProgramEnds()
    {
        SlowDisk::setSync(200ms);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            settings.setTextSize(14);
            settings.setTextSize(15);
            settings.setLastChange(u"/a.plumb"_s, 7);
        }
        QCOMPARE(QSettings(file, QSettings::IniFormat).value(u"window/textSize"_s).toInt(), 15);
        QCOMPARE(Settings(file).lastChange(u"/a.plumb"_s), 7);
    }

    void whatIsRememberedAlreadyIsNotWrittenAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        const auto remember = [&file] {
            Settings settings(file);
            settings.setTheme(Theme::Dark);
            settings.setTextSize(14);
            settings.setWindowGeometry("geometry");
            settings.noteRecentStore(u"/a.plumb"_s);
            settings.setLastReview(u"/a.plumb"_s, {});
            settings.setLastChange(u"/a.plumb"_s, 7);
        };
        remember();
        const int before = SlowDisk::syncs();
        remember();
        QCOMPARE(SlowDisk::syncs(), before);
    }
};

QTEST_MAIN(SlowDiskTest)
#include "tst_slowdisk.moc"
