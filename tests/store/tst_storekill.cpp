// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalcodec.h"
#include "tests/kit/stores.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

class StoreKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostWhenTheProgramIsKilled()
    {
        const int kills = qEnvironmentVariableIsSet("PLUMBLINE_KILLS") ? qEnvironmentVariableIntValue("PLUMBLINE_KILLS") : 40;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path, id);
        QRandomGenerator random(20240517);
        qsizetype acknowledgedInAll = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            child.start(QStringLiteral(PLUMBLINE_STORE_CHILD),
                {u"answer"_s, path, id.toString(), QString::number(random.bounded(1 << 30))});
            QVERIFY(child.waitForReadyRead(20000));
            QTest::qSleep(random.bounded(200));
            child.kill();
            child.waitForFinished();
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            lines.removeLast(); // cut off by the kill, or empty

            ReviewStore store;
            const StoreInfo info = answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
            QVERIFY2(!info.isReadOnly, "the lock of a killed program must not hold");
            const StoreCheck check = answered(store.check());
            QCOMPARE(check.problems, QStringList());
            QSet<QString> kept;
            for (const JournalEntry &entry : answered(store.journal({})))
                kept.insert(entry.id.toString());
            for (const QByteArray &line : std::as_const(lines)) {
                if (line == "open")
                    continue;
                ++acknowledgedInAll;
                QVERIFY2(kept.contains(QString::fromLatin1(line)), qPrintable(u"kill %1 lost a change"_s.arg(kill)));
            }
            verifyJournalMakesTheState(store, id);
        }
        QVERIFY2(acknowledgedInAll > kills, qPrintable(u"only %1 changes were acknowledged"_s.arg(acknowledgedInAll)));
    }

    void aSecondProgramReadsOnlyAndSaysWhoWrites()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.plumb"_s);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path, id);
        QProcess child;
        child.start(QStringLiteral(PLUMBLINE_STORE_CHILD), {u"hold"_s, path, id.toString(), u"1"_s});
        QVERIFY(child.waitForReadyRead(20000));
        {
            ReviewStore store;
            const StoreInfo info = answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
            QVERIFY(info.isReadOnly);
            QVERIFY2(info.readOnlyBecause.contains(u"process %1 on"_s.arg(child.processId())), qPrintable(info.readOnlyBecause));
            QCOMPARE(answered(store.workloads()).size(), 1);
            store.commit(selection(id, u"q1"_s, 0, 1));
            QCOMPARE(store.flush().error().code, ErrorCode::StoreReadOnly);
        }
        child.kill();
        child.waitForFinished();
        ReviewStore store;
        QVERIFY(!answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite)).isReadOnly);
    }

private:
    // No change is there in part: the journal, replayed, gives the answers in the file.
    static void verifyJournalMakesTheState(ReviewStore &store, const WorkloadId &id)
    {
        ReviewState replayed;
        for (const JournalEntry &entry : answered(store.journal({id}))) {
            const Result<QVector<Change>> changes = changesOf(entry, replayed);
            QVERIFY(changes.has_value());
            for (const Change &change : *changes)
                QVERIFY(apply(change, replayed, [](const QByteArray &) { return storeLens(); }).has_value());
        }
        QVERIFY(replayed == answered(store.review(id)).state);
    }
};

QTEST_GUILESS_MAIN(StoreKillTest)
#include "tst_storekill.moc"
