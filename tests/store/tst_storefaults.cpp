// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/faultydisk.h"
#include "tests/kit/stores.h"

#include "core/store/sqlitestore.h"
#include "core/store/storebackup.h"

#include <QTemporaryDir>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;
using FaultyDisk::Fault;

Q_DECLARE_METATYPE(Plumbline::Kit::FaultyDisk::Fault)

// Counts the syncs, each of which takes a while.
class SlowSyncs : public FaultyDisk::Observer
{
public:
    SlowSyncs() { FaultyDisk::setObserver(this); }
    ~SlowSyncs() override { FaultyDisk::setObserver(nullptr); }
    int takeCount() { return m_count.exchange(0); }

    void wrote(const char *, qint64, const QByteArray &) override { }
    void truncated(const char *, qint64) override { }
    void synced(const char *) override
    {
        ++m_count;
        QThread::msleep(20);
    }

private:
    std::atomic<int> m_count = 0;
};

class StoreFaultsTest : public QObject
{
    Q_OBJECT

    static ChoiceSet selectedIn(ReviewStore &store, const WorkloadId &id, int question)
    {
        return answered(store.review(id)).state.lenses.first().answers[question].selected;
    }

private Q_SLOTS:
    void initTestCase() { FaultyDisk::install(); }
    void cleanup() { FaultyDisk::heal(); }

    void nothingAcknowledgedIsLostWhicheverWriteFails_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("the disk fails") << Fault::WriteError;
        QTest::newRow("the disk is full") << Fault::DiskFull;
    }

    void nothingAcknowledgedIsLostWhicheverWriteFails()
    {
        QFETCH(Fault, fault);
        const QTemporaryDir folder;
        const QString whole = folder.filePath(u"whole.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(whole, id);
        int failures = 0;
        for (int k = 1;; ++k) {
            const QString path = folder.filePath(u"k%1.plumb"_s.arg(k));
            QVERIFY(QFile::copy(whole, path));
            {
                ReviewStore store;
                answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
                store.commit(selection(id, u"q1"_s, 0, 1)); // makes the day's backup too
                QVERIFY(store.flush().has_value());
                QSignalSpy saved(&store, &ReviewStore::committed);
                QSignalSpy failed(&store, &ReviewStore::commitFailed);
                FaultyDisk::failOnce(k, fault);
                store.commit(selection(id, u"q2"_s, 0, 5));
                QTRY_VERIFY(failed.size() + saved.size() > 0);
                FaultyDisk::heal();
                if (!failed.isEmpty()) {
                    QCOMPARE(saved.size(), 0);
                    QCOMPARE(store.pendingCount(), 1);
                    const Error error = failed[0][1].value<Error>();
                    QVERIFY2(error.code == ErrorCode::StoreFull || error.code == ErrorCode::StoreIo, qPrintable(error.detail));
                    ++failures;
                }
                QVERIFY2(store.flush().has_value(), qPrintable(u"write %1 is not made good"_s.arg(k)));
                QCOMPARE(saved.size(), 1);
                QCOMPARE(saved[0][1].toLongLong(), 3);
                store.commit(selection(id, u"q2"_s, 5, 6));
                QVERIFY(store.flush().has_value());
            }
            ReviewStore again;
            answered(again.open(StoreLocation::file(path), OpenMode::ReadWrite));
            QCOMPARE(answered(again.check()).problems, QStringList());
            QCOMPARE(selectedIn(again, id, 0), ChoiceSet(1));
            QCOMPARE(selectedIn(again, id, 1), ChoiceSet(6));
            QCOMPARE(answered(again.journal({std::nullopt, 100})).size(), 4);
            if (!FaultyDisk::hasFailed())
                break; // the commit makes fewer writes than k
        }
        QVERIFY2(failures >= 6, qPrintable(u"only %1 writes were made to fail"_s.arg(failures)));
    }

    void aStoreThatCannotBeMadeIsMadeTheNextTime()
    {
        const QTemporaryDir folder;
        for (int k = 1;; ++k) {
            const QString path = folder.filePath(u"k%1.plumb"_s.arg(k));
            FaultyDisk::failOnce(k, Fault::WriteError);
            {
                ReviewStore store;
                auto opened = store.open(StoreLocation::file(path), OpenMode::ReadWriteOrCreate);
                opened.waitForFinished();
            }
            const bool hasFailed = FaultyDisk::hasFailed();
            FaultyDisk::heal();
            ReviewStore store;
            answered(store.open(StoreLocation::file(path), OpenMode::ReadWriteOrCreate));
            QCOMPARE(answered(store.check()).problems, QStringList());
            if (!hasFailed)
                break;
        }
    }

    void whileTheDiskIsFullChangesWaitAndAreSavedByThemselvesOnceThereIsRoom()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path, id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
        QSignalSpy saved(&store, &ReviewStore::committed);
        QSignalSpy failed(&store, &ReviewStore::commitFailed);
        FaultyDisk::failAlways(Fault::DiskFull);
        for (ChoiceSet set = 0; set < 5; ++set)
            store.commit(selection(id, u"q1"_s, set, set + 1));
        QTRY_VERIFY(failed.size() >= 1);
        QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::StoreFull);
        QCOMPARE(saved.size(), 0);
        QCOMPARE(store.pendingCount(), 5);
        QCOMPARE(selectedIn(store, id, 0), ChoiceSet(0)); // reading goes on
        FaultyDisk::heal();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 5, 6000);
        QCOMPARE(store.pendingCount(), 0);
        QCOMPARE(selectedIn(store, id, 0), ChoiceSet(5));
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void whatStillWaitsWhenTheFileIsClosedIsToldToBeLost()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path, id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
        QSignalSpy failed(&store, &ReviewStore::commitFailed);
        QSignalSpy lost(&store, &ReviewStore::refused);
        FaultyDisk::failAlways(Fault::DiskFull);
        const Commit first = selection(id, u"q1"_s, 0, 1), second = selection(id, u"q1"_s, 1, 2);
        store.commit(first);
        store.commit(second);
        QTRY_VERIFY(failed.size() >= 1);
        store.open(StoreLocation::file(path), OpenMode::ReadOnly).waitForFinished(); // closes what is open first
        FaultyDisk::heal();
        QTRY_COMPARE(lost.size(), 2);
        QCOMPARE(lost[0][0].value<ChangeId>(), first.entry.id);
        QCOMPARE(lost[1][0].value<ChangeId>(), second.entry.id);
        QCOMPARE(lost[1][1].value<Error>().code, ErrorCode::StoreFull);
        QCOMPARE(store.pendingCount(), 0);
    }

    void changesThatWaitAreSavedTogether()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path, id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
        store.commit(selection(id, u"q2"_s, 0, 1)); // makes the day's backup too
        QVERIFY(store.flush().has_value());
        SlowSyncs syncs;
        store.commit(selection(id, u"q1"_s, 0, 1));
        QVERIFY(store.flush().has_value());
        const int ofOne = syncs.takeCount();
        QSignalSpy saved(&store, &ReviewStore::committed);
        for (ChoiceSet set = 1; set < 61; ++set)
            store.commit(selection(id, u"q1"_s, set, set + 1));
        QTRY_COMPARE(saved.size(), 60);
        for (int i = 0; i < 60; ++i)
            QCOMPARE(saved[i][1].toLongLong(), i + 4);
        const int ofSixty = syncs.takeCount();
        QVERIFY2(ofSixty <= 4 * ofOne, qPrintable(u"%1 syncs, %2 for one"_s.arg(ofSixty).arg(ofOne)));
        QCOMPARE(selectedIn(store, id, 0), ChoiceSet(61));
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void aRefusalAmongChangesThatWaitTakesNoOtherWithIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path, id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
        QSignalSpy saved(&store, &ReviewStore::committed);
        QSignalSpy refused(&store, &ReviewStore::refused);
        QSignalSpy failed(&store, &ReviewStore::commitFailed);
        FaultyDisk::failAlways(Fault::DiskFull);
        store.commit(selection(id, u"q1"_s, 0, 1));
        QTRY_COMPARE(failed.size(), 1);
        store.commit(selection(id, u"q2"_s, 3, 4)); // nothing is selected there
        store.commit(selection(id, u"q1"_s, 1, 2));
        FaultyDisk::heal();
        QCOMPARE(store.flush().error().code, ErrorCode::ChangeConflict);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(saved.size(), 2);
        QCOMPARE(saved[0][1].toLongLong(), 2);
        QCOMPARE(saved[1][1].toLongLong(), 3);
        QCOMPARE(selectedIn(store, id, 0), ChoiceSet(2));
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void changesInDoubtAreAcknowledgedOnceWhicheverWriteFails_data()
    {
        QTest::addColumn<bool>("staysAway");
        QTest::newRow("the disk is back at once") << false;
        QTest::newRow("the disk stays away for a while") << true;
    }
    void changesInDoubtAreAcknowledgedOnceWhicheverWriteFails()
    {
        QFETCH(bool, staysAway);
        const QTemporaryDir folder;
        const QString whole = folder.filePath(u"whole.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(whole, id);
        const auto write = [](SqliteStore &store, const QVector<Commit> &commits) { return store.write(commits).value_or(0); };
        for (int k = 1;; ++k) {
            const QString path = folder.filePath(u"k%1.plumb"_s.arg(k));
            QVERIFY(QFile::copy(whole, path));
            const auto store = std::move(*SqliteStore::open(path, OpenMode::ReadWrite));
            QCOMPARE(write(*store, {selection(id, u"q2"_s, 0, 1)}), 2); // makes the day's backup too
            QVector<Commit> queue = {selection(id, u"q1"_s, 0, 1), selection(id, u"q1"_s, 1, 2), selection(id, u"q3"_s, 0, 4)};
            FaultyDisk::failOnce(k, Fault::WriteError);
            qint64 first = write(*store, queue);
            const bool hasFailed = FaultyDisk::hasFailed();
            if (first == 0 && staysAway) {
                FaultyDisk::failAlways(Fault::WriteError);
                QCOMPARE(write(*store, {queue.first()}), 0);
            }
            FaultyDisk::heal();
            if (first == 0) {
                queue += selection(id, u"q1"_s, 2, 3);
                first = write(*store, queue);
            }
            // Where some are in the file already, together they are too many; each alone is known.
            for (int i = 0; first == 0 && i < queue.size(); ++i)
                QCOMPARE(write(*store, {queue[i]}), i + 3);
            if (first > 0)
                QCOMPARE(first, 3);
            QCOMPARE(write(*store, {selection(id, u"q4"_s, 0, 1)}), queue.size() + 3);
            QCOMPARE(store->check()->problems, QStringList());
            QCOMPARE(int(store->journal({})->size()), queue.size() + 3);
            if (!hasFailed)
                break;
        }
    }

    void retryDoesNotWaitForTheTimer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path, id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
        QSignalSpy saved(&store, &ReviewStore::committed);
        QSignalSpy failed(&store, &ReviewStore::commitFailed);
        FaultyDisk::failAlways(Fault::WriteError);
        store.commit(selection(id, u"q1"_s, 0, 1));
        QTRY_COMPARE(failed.size(), 1);
        FaultyDisk::heal();
        store.retry();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 1000);
    }

    void aDailyCopyForWhichThereIsNoRoomKeepsNoChangeFromBeingSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path, id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
        FaultyDisk::failAlways(Fault::DiskFull, ".part");
        const auto clickOn = [&](const QDate &day, ChoiceSet from) {
            Commit click = selection(id, u"q1"_s, from, from + 1);
            click.entry.at = toTimestamp(QDateTime(day, QTime(8, 0), Qt::UTC));
            store.commit(click);
            return store.flush().has_value();
        };
        QVERIFY(clickOn(QDate(2030, 1, 1), 0));
        QCOMPARE(QDir(backupFolder(path)).entryList(QDir::Files | QDir::Hidden), QStringList());
        FaultyDisk::heal();
        QVERIFY(clickOn(QDate(2030, 1, 2), 1));
        QCOMPARE(QDir(backupFolder(path)).entryList(QDir::Files | QDir::Hidden), QStringList{u"2030-01-02.plumb"_s});
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void aFailedCopyLeavesTheOldOneWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.plumb"_s);
        const QString copy = folder.filePath(u"copy.plumb"_s);
        makeStore(path, WorkloadId::make(fromMs(1)));
        ReviewStore store;
        answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
        answered(store.backUp(copy));
        const QByteArray before = sha256Of(copy);
        FaultyDisk::failAlways(Fault::DiskFull);
        QCOMPARE(errorOf(store.backUp(copy)), ErrorCode::StoreFull);
        FaultyDisk::heal();
        QCOMPARE(sha256Of(copy), before);
        QCOMPARE(QDir(folder.path()).entryList({u"*.part*"_s}), QStringList());
    }
};

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_storefaults.moc"
