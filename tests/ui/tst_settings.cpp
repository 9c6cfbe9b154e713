// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/noroom.h"
#include "tests/kit/testdata.h"
#include "ui/support/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Plumbline;

class SettingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("plumbline.ini")); }
    void write(const QByteArray &bytes) const
    {
        QFile ini(file());
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write(bytes);
    }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void everythingIsReadBack()
    {
        const WorkloadId review = WorkloadId::make(fromMs(1));
        {
            Settings settings(file());
            settings.setTheme(Theme::Dark);
            settings.setTextSize(14);
            settings.setLanguage(QStringLiteral("de"));
            settings.setPersonName(QStringLiteral("Ada"));
            settings.setStartStore(QStringLiteral("/b.plumb"));
            settings.setDailyBackups(30);
            settings.noteCommand(QStringLiteral("a"));
            settings.noteCommand(QStringLiteral("b"));
            settings.noteCommand(QStringLiteral("a"));
            settings.setWindowGeometry("geometry");
            settings.setLayout(QStringLiteral("reviewSplitter"), "layout");
            settings.setSortOrder(QStringLiteral("workloadView"), {2, Qt::DescendingOrder});
            settings.setChoice(QStringLiteral("reportKind"), 1);
            settings.setSavedViews(
                {{QStringLiteral("Mine"), QStringLiteral("{\"owner\":\"Ada, \\\"Countess\\\"\"}"), {4, Qt::DescendingOrder}},
                    {QStringLiteral("All"), QStringLiteral("{}"), {0, Qt::AscendingOrder}}});
            settings.setFolderFor(QStringLiteral("lens"), m_folder.path());
            settings.noteRecentStore(QStringLiteral("/a.plumb"));
            settings.setLastReview(QStringLiteral("/a.plumb"), review);
        }
        const Settings settings(file());
        QCOMPARE(settings.theme(), Theme::Dark);
        QCOMPARE(settings.textSize(), 14);
        QCOMPARE(settings.language(), QStringLiteral("de"));
        QCOMPARE(settings.personName(), QStringLiteral("Ada"));
        QCOMPARE(settings.startStore(), QStringLiteral("/b.plumb"));
        QCOMPARE(settings.dailyBackups(), 30);
        QCOMPARE(settings.lastCommands(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
        QCOMPARE(settings.layout(QStringLiteral("reviewSplitter")), QByteArray("layout"));
        const QVector<SavedView> views = settings.savedViews();
        QCOMPARE(views.size(), 2);
        QCOMPARE(views[0].name, QStringLiteral("Mine"));
        QCOMPARE(views[0].filter, QStringLiteral("{\"owner\":\"Ada, \\\"Countess\\\"\"}"));
        QVERIFY((views[0].order == Settings::SortOrder{4, Qt::DescendingOrder}));
        QCOMPARE(views[1].name, QStringLiteral("All"));
        QCOMPARE(settings.sortOrder(QStringLiteral("workloadView")).column, 2);
        QCOMPARE(settings.sortOrder(QStringLiteral("workloadView")).order, Qt::DescendingOrder);
        QCOMPARE(settings.sortOrder(QStringLiteral("planView")).order, Qt::AscendingOrder);
        QCOMPARE(settings.choice(QStringLiteral("reportKind")), 1);
        QCOMPARE(settings.folderFor(QStringLiteral("lens"), QDir::homePath()), m_folder.path());
        QCOMPARE(settings.lastStore(), QStringLiteral("/a.plumb"));
        QCOMPARE(settings.lastReview(QStringLiteral("/a.plumb")), review);
        QVERIFY(settings.lastReview(QStringLiteral("/b.plumb")).isNull());
    }

    void whatMakesNoSenseReadsAsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not a settings file") << QByteArray("\x00\xff\xfe[[[===\n%%%", 13);
        QTest::newRow("values of other kinds") << QByteArray("[window]\ngeometry=7\ntheme=purple\ntextSize=-3\n[stores]\nrecent="
                                                             "relative.plumb\nlastReview=no id\nlastReviewOf=/a.plumb\n"
                                                             "[folders]\nlens=/there/is/no/such/folder\n");
        QTest::newRow("sizes beyond reason") << QByteArray("[window]\ntextSize=99999999999\n");
    }
    void whatMakesNoSenseReadsAsTheDefault()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const Settings settings(file());
        QCOMPARE(settings.theme(), Theme::System);
        QCOMPARE(settings.textSize(), 0);
        QVERIFY(settings.recentStores().isEmpty());
        QVERIFY(settings.lastStore().isEmpty());
        QVERIFY(settings.lastReview(QStringLiteral("/a.plumb")).isNull());
        QCOMPARE(settings.folderFor(QStringLiteral("lens"), QStringLiteral("/else")), QStringLiteral("/else"));
    }

    void onAFullDiskWhatWasRememberedStays()
    {
        {
            Settings settings(file());
            settings.setTextSize(14);
            settings.setLayout(QStringLiteral("splitter"), QByteArray(2000, 'x'));
        }
        {
            const Kit::NoRoom full(500); // for the lock beside it, and no more
            Settings settings(file());
            settings.setTextSize(18);
        }
        QVERIFY(Kit::readFile(file()).contains("textSize=14"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.room")}), QStringList());
    }

    void recentStoresAreTheNewestFirstWithoutDoubles()
    {
        Settings settings(file());
        for (int i = 0; i < Settings::maxRecent + 3; ++i)
            settings.noteRecentStore(QStringLiteral("/%1.plumb").arg(i));
        settings.noteRecentStore(QStringLiteral("/5.plumb"));
        QCOMPARE(settings.recentStores().size(), Settings::maxRecent);
        QCOMPARE(settings.recentStores().first(), QStringLiteral("/5.plumb"));
        QCOMPARE(settings.recentStores().count(QStringLiteral("/5.plumb")), 1);
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
