// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storebackup.h"
#include "core/store/storefile.h"
#include "tests/kit/stores.h"
#include "tests/kit/testdata.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return int(status.st_mode & 0777);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class StoreFileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    WorkloadId m_id;
    QString path() const { return m_folder->filePath(u"shop.plumb"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_id = WorkloadId::make(1);
    }

    void whatIsNoPortfolioIsRefusedAndLeftUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("code");
        QTest::newRow("a text") << QByteArray(
            "hello, this is no database, but it is longer than any header of one would be; a hundred bytes and more")
                                << QString() << int(ErrorCode::StoreForeign);
        QTest::newRow("a few bytes") << QByteArray("SQLite format 3\0", 16) << QString() << int(ErrorCode::StoreForeign);
        QTest::newRow("an empty file") << QByteArray() << QString() << int(ErrorCode::StoreForeign);
        QTest::newRow("another program's database")
            << QByteArray() << u"PRAGMA application_id=7"_s << int(ErrorCode::StoreForeign);
        QTest::newRow("a newer portfolio") << QByteArray() << u"PRAGMA user_version=9"_s << int(ErrorCode::StoreNewer);
    }

    void whatIsNoPortfolioIsRefusedAndLeftUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sql);
        QFETCH(int, code);
        if (sql.isEmpty()) {
            writeFile(path(), bytes);
        } else {
            makeStore(path(), m_id);
            runSql(path(), {sql});
            QFile::remove(path() + u"-journal"_s);
        }
        const QByteArray before = sha256Of(path());
        const QStringList beside = files();
        for (OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            ReviewStore store;
            QCOMPARE(int(errorOf(store.open(path(), mode))), code);
        }
        QCOMPARE(sha256Of(path()), before);
        QCOMPARE(files(), beside);
    }

    void aMissingFileIsMadeOnlyWhenAskedFor()
    {
        ReviewStore store;
        QCOMPARE(errorOf(store.open(path(), OpenMode::ReadWrite)), ErrorCode::FileNotFound);
        QCOMPARE(errorOf(store.open(path(), OpenMode::ReadOnly)), ErrorCode::FileNotFound);
        QCOMPARE(files(), QStringList());
        const StoreInfo info = answered(store.open(path(), OpenMode::ReadWriteOrCreate));
        QVERIFY(info.wasCreated);
        QVERIFY(!info.isReadOnly);
        QCOMPARE(store.info().path, info.path);
    }

    void aNewStoreIsForItsOwnerAlone()
    {
        const QString deep = m_folder->filePath(u"a ? b/c#d/sh%20op.plumb"_s);
        {
            ReviewStore store;
            QFuture<Result<StoreInfo>> refused = store.open(deep, OpenMode::ReadWriteOrCreate);
            refused.waitForFinished();
            QCOMPARE(refused.result().error().code, ErrorCode::FolderNotFound); // it may be mistyped
            QVERIFY(!QFile::exists(m_folder->filePath(u"a ? b"_s)));
        }
        QVERIFY(createPrivateFolder(m_folder->filePath(u"a ? b/c#d"_s)));
        {
            ReviewStore store;
            answered(store.open(deep, OpenMode::ReadWriteOrCreate));
        }
        QCOMPARE(modeOf(deep), 0600);
        QCOMPARE(modeOf(m_folder->filePath(u"a ? b/c#d"_s)), 0700);
        QCOMPARE(modeOf(m_folder->filePath(u"a ? b"_s)), 0700);
    }

    void theStandingOfAStoreIsDurable()
    {
        makeStore(path(), m_id);
        const auto connection = StoreConnection::open(path(), StoreConnection::Access::ReadWrite);
        QVERIFY(connection.has_value());
        QCOMPARE((*connection)->value(u"PRAGMA journal_mode"_s)->toString(), u"truncate"_s);
        QCOMPARE((*connection)->value(u"PRAGMA synchronous"_s)->toInt(), 2);
        QCOMPARE((*connection)->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE((*connection)->value(u"PRAGMA trusted_schema"_s)->toInt(), 0);
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    }

    void connectionsGoWithTheirStore()
    {
        makeStore(path(), m_id);
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
        QVERIFY(!QFile::exists(path() + u".lock"_s));
    }

    void aSecondStoreReadsOnlyUntilTheFirstGoes()
    {
        makeStore(path(), m_id);
        ReviewStore second;
        {
            ReviewStore first;
            answered(first.open(path(), OpenMode::ReadWrite));
            QFile::link(path(), m_folder->filePath(u"alias.plumb"_s));
            const StoreInfo info = answered(second.open(m_folder->filePath(u"alias.plumb"_s), OpenMode::ReadWrite));
            QVERIFY(info.isReadOnly);
            QVERIFY(info.readOnlyBecause.contains(QString::number(QCoreApplication::applicationPid())));
            first.commit(selection(m_id, u"q1"_s, 0, 1));
            QVERIFY(first.flush().has_value());
            QCOMPARE(answered(second.review(m_id)).state.lenses.first().answers[0].selected, ChoiceSet(1));
        }
        QVERIFY(!answered(second.open(path(), OpenMode::ReadWrite)).isReadOnly);
    }

    void aDamagedRowIsNeverShownAndIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("answer") << u"UPDATE answer SET selected=7"_s;
        QTest::newRow("workload") << u"UPDATE workload SET properties='{\"notes\":\"x\"}'"_s;
        QTest::newRow("lens review") << u"UPDATE lens_review SET is_applied=0"_s;
        QTest::newRow("lens text") << u"UPDATE lens_version SET source=x'00'"_s;
        QTest::newRow("journal") << u"UPDATE journal SET author='Eve' WHERE number=2"_s;
        QTest::newRow("summary") << u"UPDATE workload_summary SET journal_number=1"_s;
    }

    void aDamagedRowIsNeverShownAndIsFound()
    {
        QFETCH(QString, sql);
        makeStore(path(), m_id);
        {
            ReviewStore store;
            answered(store.open(path(), OpenMode::ReadWrite));
            store.commit(selection(m_id, u"q1"_s, 0, 1));
            QVERIFY(store.flush().has_value());
        }
        runSql(path(), {u"DROP TRIGGER journal_stays"_s, sql});
        ReviewStore store;
        answered(store.open(path(), OpenMode::ReadWrite));
        QCOMPARE(errorOf(store.review(m_id)), ErrorCode::StoreDamaged);
        QVERIFY(!answered(store.check()).problems.isEmpty());
    }

    void milestonesAndJournalRefuseToBeChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("milestone changed") << u"UPDATE milestone SET name='x'"_s;
        QTest::newRow("milestone deleted") << u"DELETE FROM milestone"_s;
        QTest::newRow("milestone replaced")
            << u"REPLACE INTO milestone SELECT no, id, workload_no, 'x', recorded_at, journal_number, state, previous_seal, seal, checksum FROM milestone"_s;
        QTest::newRow("journal replaced")
            << u"REPLACE INTO journal SELECT number, change_id, previous, workload_no, kind, target, verb, subject, 'x', at, payload, checksum FROM journal"_s;
        QTest::newRow("journal changed") << u"UPDATE journal SET author='x'"_s;
        QTest::newRow("journal deleted") << u"DELETE FROM journal"_s;
    }

    void milestonesAndJournalRefuseToBeChanged()
    {
        QFETCH(QString, sql);
        makeStore(path(), m_id);
        {
            ReviewStore store;
            answered(store.open(path(), OpenMode::ReadWrite));
            Milestone milestone;
            milestone.id = MilestoneId::make(5);
            milestone.name = u"Go"_s;
            milestone.seal = milestone.computedSeal();
            Commit take = commitOf(m_id, Verb::TakeMilestone, {MilestoneChange{milestone.id, false, true}});
            take.milestones = {milestone};
            store.commit(take);
            QVERIFY(store.flush().has_value());
        }
        const auto connection = StoreConnection::open(path(), StoreConnection::Access::ReadWrite);
        QVERIFY(connection.has_value());
        QVERIFY(!(*connection)->exec(sql).has_value());
        QCOMPARE((*connection)->value(u"SELECT name FROM milestone"_s)->toString(), u"Go"_s);
        QCOMPARE((*connection)->value(u"SELECT count(*) FROM journal WHERE author='Ada'"_s)->toInt(), 2);
    }

    void aBrokenChainOfMilestonesIsFound()
    {
        makeStore(path(), m_id);
        ReviewStore store;
        answered(store.open(path(), OpenMode::ReadWrite));
        Milestone milestone;
        milestone.id = MilestoneId::make(5);
        milestone.name = u"Go"_s;
        milestone.previousSeal = QByteArray(32, 'x'); // of a milestone that nobody has
        milestone.seal = milestone.computedSeal();
        Commit take = commitOf(m_id, Verb::TakeMilestone, {MilestoneChange{milestone.id, false, true}});
        take.milestones = {milestone};
        store.commit(take);
        QVERIFY(store.flush().has_value());
        QVERIFY(answered(store.check()).problems.join(u'\n').contains(u"does not follow the milestone before it"_s));
    }

    void aFileThatWasReplacedIsNotWrittenTo()
    {
        makeStore(path(), m_id);
        ReviewStore store;
        answered(store.open(path(), OpenMode::ReadWrite));
        const QString other = m_folder->filePath(u"other.plumb"_s);
        answered(store.backUp(other));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(other, path()));
        const QByteArray before = sha256Of(path());
        store.commit(selection(m_id, u"q1"_s, 0, 1));
        QCOMPARE(store.flush().error().code, ErrorCode::StoreMoved);
        QCOMPARE(store.pendingCount(), 1);
        QCOMPARE(sha256Of(path()), before);
    }

    void whatAnotherProgramWroteIsNotWrittenOver()
    {
        makeStore(path(), m_id);
        ReviewStore store;
        answered(store.open(path(), OpenMode::ReadWrite));
        store.commit(selection(m_id, u"q1"_s, 0, 1));
        QVERIFY(store.flush().has_value());
        runSql(path(), {u"UPDATE meta SET value=value||'x'"_s});
        store.commit(selection(m_id, u"q1"_s, 1, 2));
        QCOMPARE(store.flush().error().code, ErrorCode::StoreChangedElsewhere);
        QCOMPARE(store.pendingCount(), 1);
    }

    void oneCopyADayIsKeptTenInAll()
    {
        makeStore(path(), m_id);
        QVERIFY(!QFile::exists(backupFolder(path()))); // there was nothing to keep yet
        ReviewStore store;
        answered(store.open(path(), OpenMode::ReadWrite));
        ChoiceSet set = 0;
        for (int day = 1; day <= 12; ++day) {
            for (int hour : {8, 17}) {
                Commit click = selection(m_id, u"q1"_s, set, set + 1);
                ++set;
                click.entry.at = QDateTime(QDate(2030, 1, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
                store.commit(click);
                QVERIFY(store.flush().has_value());
            }
        }
        const QStringList kept = QDir(backupFolder(path())).entryList(QDir::Files);
        QCOMPARE(kept.size(), dailyBackupsKept);
        QCOMPARE(kept.first(), u"2030-01-03.plumb"_s);
        QCOMPARE(modeOf(dailyBackupPath(path(), QDate(2030, 1, 12))), 0600);
        // A copy holds what was there before the day's first change, and is a store.
        ReviewStore copy;
        answered(copy.open(dailyBackupPath(path(), QDate(2030, 1, 12)), OpenMode::ReadOnly));
        QCOMPARE(answered(copy.check()).problems, QStringList());
        QCOMPARE(answered(copy.review(m_id)).state.lenses.first().answers[0].selected, ChoiceSet(22));
    }
};

QTEST_GUILESS_MAIN(StoreFileTest)
#include "tst_storefile.moc"
