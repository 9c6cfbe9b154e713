// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/files.h"
#include "core/lens/lenswriter.h"
#include "core/review/statetext.h"
#include "core/session/openreview.h"
#include "core/store/journalcodec.h"
#include "core/store/storebackup.h"
#include "core/store/storefile.h"
#include "core/store/tables.h"
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
        m_id = WorkloadId::make(fromMs(1));
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
            QCOMPARE(int(errorOf(store.open(StoreLocation::file(path()), mode))), code);
        }
        QCOMPARE(sha256Of(path()), before);
        QCOMPARE(files(), beside);
    }

    void aMissingFileIsMadeOnlyWhenAskedFor()
    {
        ReviewStore store;
        QCOMPARE(errorOf(store.open(StoreLocation::file(path()), OpenMode::ReadWrite)), ErrorCode::FileNotFound);
        QCOMPARE(errorOf(store.open(StoreLocation::file(path()), OpenMode::ReadOnly)), ErrorCode::FileNotFound);
        QCOMPARE(files(), QStringList());
        const StoreInfo info = answered(store.open(StoreLocation::file(path()), OpenMode::ReadWriteOrCreate));
        QVERIFY(info.wasCreated);
        QVERIFY(!info.isReadOnly);
        QCOMPARE(store.info().path, info.path);
    }

    void aNewStoreIsForItsOwnerAlone()
    {
        const QString deep = m_folder->filePath(u"a ? b/c#d/sh%20op.plumb"_s);
        {
            ReviewStore store;
            QFuture<Result<StoreInfo>> refused = store.open(StoreLocation::file(deep), OpenMode::ReadWriteOrCreate);
            refused.waitForFinished();
            QCOMPARE(refused.result().error().code, ErrorCode::FolderNotFound); // it may be mistyped
            QVERIFY(!QFile::exists(m_folder->filePath(u"a ? b"_s)));
        }
        QVERIFY(Platform::createPrivateFolder(m_folder->filePath(u"a ? b/c#d"_s)));
        {
            ReviewStore store;
            answered(store.open(StoreLocation::file(deep), OpenMode::ReadWriteOrCreate));
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
            answered(first.open(StoreLocation::file(path()), OpenMode::ReadWrite));
            QFile::link(path(), m_folder->filePath(u"alias.plumb"_s));
            const StoreInfo info
                = answered(second.open(StoreLocation::file(m_folder->filePath(u"alias.plumb"_s)), OpenMode::ReadWrite));
            QVERIFY(info.isReadOnly);
            QVERIFY(info.readOnlyBecause.contains(QString::number(QCoreApplication::applicationPid())));
            first.commit(selection(m_id, u"q1"_s, 0, 1));
            QVERIFY(first.flush().has_value());
            QCOMPARE(answered(second.review(m_id)).state.lenses.first().answers[0].selected, ChoiceSet(1));
        }
        QVERIFY(!answered(second.open(StoreLocation::file(path()), OpenMode::ReadWrite)).isReadOnly);
    }

    // Rows that changed, went, or were replaced by what stood there before, all behind the program's back.
    void whatIsNotAsItWasWrittenIsNoticedAtTheReviewAndByTheCheck_data()
    {
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<int>("part"); // the review's damage; -1: it cannot be read at all; -2: the check alone can tell
        const auto part = [](Damage::Part damaged) { return int(damaged); };
        QTest::newRow("a changed answer") << QStringList{u"UPDATE answer SET selected=7"_s} << part(Damage::Part::Answer);
        QTest::newRow("a changed workload") << QStringList{u"UPDATE workload SET properties='{\"notes\":\"x\"}'"_s} << -1;
        QTest::newRow("a changed lens review")
            << QStringList{u"UPDATE lens_review SET is_applied=0"_s} << part(Damage::Part::Lens);
        QTest::newRow("a changed lens text")
            << QStringList{u"UPDATE lens_version SET source=x'00'"_s} << part(Damage::Part::Lens);
        QTest::newRow("a changed journal entry")
            << QStringList{u"UPDATE journal SET author='Eve' WHERE number=2"_s} << part(Damage::Part::History);
        QTest::newRow("a changed summary") << QStringList{u"UPDATE workload_summary SET journal_number=1"_s}
                                           << part(Damage::Part::History);
        QTest::newRow("a changed item") << QStringList{u"UPDATE improvement_item SET owner='Eve'"_s}
                                        << part(Damage::Part::PlanItem);
        QTest::newRow("a changed milestone")
            << QStringList{u"UPDATE milestone SET state=x'00'"_s} << part(Damage::Part::Milestone);
        QTest::newRow("a changed listing") << QStringList{u"UPDATE milestone_listing SET is_listed=0"_s}
                                           << part(Damage::Part::Milestone);
        QTest::newRow("no answers") << QStringList{u"DELETE FROM answer"_s} << part(Damage::Part::Missing);
        QTest::newRow("one answer less") << QStringList{u"DELETE FROM answer WHERE question=1"_s} << part(Damage::Part::Missing);
        QTest::newRow("no items") << QStringList{u"DELETE FROM improvement_item"_s} << part(Damage::Part::Missing);
        QTest::newRow("a changed record") << QStringList{u"UPDATE record SET kind='lesson'"_s} << part(Damage::Part::Record);
        QTest::newRow("no records") << QStringList{u"DELETE FROM record"_s} << part(Damage::Part::Missing);
        QTest::newRow("no listings") << QStringList{u"DELETE FROM milestone_listing"_s} << part(Damage::Part::Missing);
        QTest::newRow("no milestones") << QStringList{u"DELETE FROM milestone_listing"_s, u"DELETE FROM milestone"_s}
                                       << part(Damage::Part::Missing);
        QTest::newRow("no lens reviews") << QStringList{u"DELETE FROM lens_review"_s} << part(Damage::Part::Missing);
        QTest::newRow("no summary") << QStringList{u"DELETE FROM workload_summary"_s} << part(Damage::Part::Missing);
        QTest::newRow("an older answer") << QStringList{u"DELETE FROM answer WHERE question=0"_s,
            u"INSERT INTO answer SELECT * FROM older"_s}
                                         << part(Damage::Part::Missing);
        QTest::newRow("the newest journal entry")
            << QStringList{u"DELETE FROM journal WHERE number=(SELECT max(number) FROM journal)"_s}
            << part(Damage::Part::History);
        QTest::newRow("an old journal entry")
            << QStringList{u"DELETE FROM journal WHERE number=2"_s} << part(Damage::Part::History);
        QTest::newRow("the whole workload but its history") << QStringList{u"DELETE FROM answer"_s,
            u"DELETE FROM improvement_item"_s, u"DELETE FROM record"_s, u"DELETE FROM lens_review"_s,
            u"DELETE FROM milestone_listing"_s, u"DELETE FROM milestone"_s, u"DELETE FROM workload_summary"_s,
            u"DELETE FROM workload"_s} << -1;
    }

    void whatIsNotAsItWasWrittenIsNoticedAtTheReviewAndByTheCheck()
    {
        QFETCH(QStringList, sql);
        QFETCH(int, part);
        makeStore(path(), m_id);
        const WorkloadId other = WorkloadId::make(fromMs(2));
        {
            ReviewStore store;
            answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
            store.commit(selection(m_id, u"q1"_s, 0, 1));
            QVERIFY(store.flush().has_value());
        }
        runSql(path(), {u"CREATE TABLE older AS SELECT * FROM answer"_s});
        {
            ReviewStore store;
            answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
            store.commit(selection(m_id, u"q1"_s, 1, 3));
            store.commit(selection(m_id, u"q2"_s, 0, 1));
            ImprovementItem item;
            item.owner = u"Grace"_s;
            store.commit(
                commitOf(m_id, Verb::EditItem, {ItemChange{storeLens()->id(), QuestionId(u"q1"_s), ChoiceId(u"c"_s), {}, item}}));
            store.commit(commitOf(m_id, Verb::AcceptRisk,
                {RecordChange{RecordId::make(fromMs(4)), {}, Record{u"risk-acceptance"_s, {{u"owner"_s, u"Ada"_s}}}}}));
            Milestone milestone;
            milestone.id = MilestoneId::make(fromMs(5));
            milestone.name = u"Go"_s;
            milestone.text = textToSeal(answered(store.review(m_id)).state);
            milestone.seal = milestone.computedSeal();
            Commit take = commitOf(m_id, Verb::TakeMilestone, {MilestoneChange{milestone.id, false, true}});
            take.milestones = {milestone};
            store.commit(take);
            QVERIFY(store.flush().has_value());
            QCOMPARE(answered(store.review(m_id)).damage, QVector<Damage>());
            QCOMPARE(answered(store.check()).problems, QStringList());
        }
        runSql(path(),
            QStringList{u"PRAGMA foreign_keys=OFF"_s, u"DROP TRIGGER journal_stays"_s, u"DROP TRIGGER journal_remains"_s,
                u"DROP TRIGGER milestone_stays"_s, u"DROP TRIGGER milestone_remains"_s}
                + sql);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QVERIFY(!answered(store.check()).problems.isEmpty());
        auto asked = store.review(m_id);
        asked.waitForFinished();
        const Result<LoadedReview> review = asked.result();
        if (part == -1) {
            QVERIFY(!review);
        } else {
            QVERIFY(review);
            QVERIFY(!review->damage.isEmpty());
            QCOMPARE(int(review->damage.first().part), part);
            if (!review->state.lenses.isEmpty())
                QVERIFY(review->state.lenses.first().answers[0].selected != 7);
            OpenReview session(*review, store, u"Ada"_s, [] { return fromMs(9); });
            QVERIFY(session.isReadOnly());
            QCOMPARE(session.takeMilestone(u"On damaged ground"_s).error().code, ErrorCode::ReviewDamaged);
        }
        // The others are open as ever.
        if (!sql.first().contains(u"lens_version"_s) && !sql.first().contains(u"FROM lens_review"_s)) {
            store.commit(creation(other, u"Warehouse"_s, storeLens()));
            store.commit(selection(other, u"q1"_s, 0, 1));
            QVERIFY(store.flush());
            QCOMPARE(answered(store.review(other)).damage, QVector<Damage>());
        }
    }

    // Rows and sums can be right while the history tells of something else.
    void anEntryThatDoesNotFitThoseBeforeItIsFound()
    {
        makeStore(path(), m_id);
        {
            const auto connection = StoreConnection::open(path(), StoreConnection::Access::ReadWrite);
            QVERIFY(connection);
            Tables tables(**connection);
            WorkloadSummaryRow summary = *(*tables.summaries.find({1}));
            const Commit made = selection(m_id, u"q1"_s, 1, 2); // nothing was selected
            JournalRow row{summary.journalNumber + 1, made.entry.id.toBytes(), summary.journalNumber, 1, u"do"_s, {}, u"select"_s,
                u"q1"_s, u"Eve"_s, made.entry.at, encodeChanges(made.entry.changes, {storeLens()->sha256()})};
            QVERIFY(tables.journal.insert(row));
            summary.journalNumber = row.number;
            summary.changedAt = row.at;
            QVERIFY(tables.summaries.put(summary));
        }
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadOnly));
        QCOMPARE(answered(store.review(m_id)).damage, QVector<Damage>());
        const QStringList problems = answered(store.check()).problems;
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems[0].contains(u"does not fit what its workload's entries before lead to"_s), qPrintable(problems[0]));
    }

    // What stands in the file fits its checksums and sums, but is not what was entered.
    void rowsAndCountsThatTheHistoryDoesNotLeadToAreFound_data()
    {
        QTest::addColumn<bool>("isAnswer");
        QTest::addColumn<QString>("problem");
        QTest::newRow("an answer") << true << u"workload Shop: is not what its journal leads to"_s;
        QTest::newRow("counts") << false << u"workload Shop: its counts are not those of its answers"_s;
    }

    void rowsAndCountsThatTheHistoryDoesNotLeadToAreFound()
    {
        QFETCH(bool, isAnswer);
        QFETCH(QString, problem);
        makeStore(path(), m_id);
        {
            ReviewStore store;
            answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
            OpenReview review(answered(store.review(m_id)), store, u"Ada"_s, [] { return fromMs(9'000'000); });
            Answer answer;
            answer.selected = choiceBit(0);
            QVERIFY(review.apply(Verb::Select, u"q1"_s, {AnswerChange{storeLens()->id(), QuestionId(u"q1"_s), {}, answer}}));
            QVERIFY(store.flush());
            QCOMPARE(answered(store.check()).problems, QStringList());
        }
        {
            const auto connection = StoreConnection::open(path(), StoreConnection::Access::ReadWrite);
            QVERIFY(connection);
            Tables tables(**connection);
            WorkloadSummaryRow summary = *(*tables.summaries.find({1}));
            if (isAnswer) {
                AnswerRow row = *(*tables.answers.first(QStringLiteral("WHERE question=0"), {}));
                row.selected = qint64(choiceBit(1));
                QVERIFY(tables.answers.put(row));
                summary.rowSum = *tables.rowSumOf(1);
            } else {
                summary.counts.back() = char(summary.counts.back() + 1);
            }
            QVERIFY(tables.summaries.put(summary));
        }
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadOnly));
        QCOMPARE(answered(store.review(m_id)).damage, QVector<Damage>());
        QCOMPARE(answered(store.check()).problems, QStringList{problem});
    }

    // Its row is whole, but holds the text of another lens under the digest.
    void aLensThatDoesNotFitItsDigestIsFound()
    {
        makeStore(path(), m_id);
        {
            const auto connection = StoreConnection::open(path(), StoreConnection::Access::ReadWrite);
            QVERIFY(connection);
            Tables tables(**connection);
            LensVersionRow row = *(*tables.lensVersions.find({1}));
            row.source = qCompress(writeLens(storeLens(2)->lens()));
            QVERIFY(tables.lensVersions.put(row));
        }
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadOnly));
        const QStringList problems = answered(store.check()).problems;
        QVERIFY2(problems.contains(u"lens version 1: a lens text does not fit its digest"_s), qPrintable(problems.join(u'\n')));
    }

    void aDamagedWorkloadIsListedAsSuchAndClosesNoOther_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("its row") << u"UPDATE workload SET name='Eve' WHERE no=1"_s;
        QTest::newRow("its counts") << u"UPDATE workload_summary SET counts=x'00' WHERE workload_no=1"_s;
        QTest::newRow("how it stood") << u"UPDATE workload_summary SET milestone_at=1 WHERE workload_no=1"_s;
        QTest::newRow("what is due") << u"UPDATE workload_summary SET due=x'000000010001' WHERE workload_no=1"_s;
        QTest::newRow("no row") << u"DELETE FROM workload WHERE no=1"_s;
        QTest::newRow("no counts") << u"DELETE FROM workload_summary WHERE workload_no=1"_s;
    }

    void aDamagedWorkloadIsListedAsSuchAndClosesNoOther()
    {
        QFETCH(QString, sql);
        makeStore(path(), m_id);
        {
            ReviewStore store;
            answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
            store.commit(creation(WorkloadId::make(fromMs(2)), u"Warehouse"_s, storeLens()));
            QVERIFY(store.flush());
        }
        runSql(path(), {u"PRAGMA foreign_keys=OFF"_s, sql});
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        const QVector<WorkloadSummary> listed = answered(store.workloads());
        QCOMPARE(listed.size(), 2);
        const bool isLast = listed[1].isDamaged; // one without a row comes after the others
        const WorkloadSummary &damaged = listed[isLast ? 1 : 0], &whole = listed[isLast ? 0 : 1];
        QCOMPARE(damaged.isDamaged, true);
        QCOMPARE(damaged.review.lenses.isEmpty() || sql.contains(u"name"_s), true);
        QCOMPARE(whole.isDamaged, false);
        QCOMPARE(whole.properties.name(), u"Warehouse"_s);
        QCOMPARE(answered(store.review(whole.id)).damage, QVector<Damage>());
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
            answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
            Milestone milestone;
            milestone.id = MilestoneId::make(fromMs(5));
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
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        Milestone milestone;
        milestone.id = MilestoneId::make(fromMs(5));
        milestone.name = u"Go"_s;
        milestone.previousSeal = QByteArray(32, 'x'); // of a milestone that nobody has
        milestone.seal = milestone.computedSeal();
        Commit take = commitOf(m_id, Verb::TakeMilestone, {MilestoneChange{milestone.id, false, true}});
        take.milestones = {milestone};
        store.commit(take);
        QVERIFY(store.flush().has_value());
        QVERIFY(answered(store.check()).problems.join(u'\n').contains(u"does not follow a milestone of the workload"_s));
    }

    void bytesAfterTheLastPageAreFound()
    {
        makeStore(path(), m_id);
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        file.close();
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadOnly));
        QCOMPARE(answered(store.check()).problems, QStringList{u"the file: 4 bytes that nothing reads follow its last page"_s});
        QCOMPARE(answered(store.review(m_id)).damage, QVector<Damage>()); // they harm nothing
    }

    void aFileThatWasReplacedIsNotWrittenTo()
    {
        makeStore(path(), m_id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
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

    void whereTheFileWentNothingIsMadeNotEvenACopy()
    {
        const QString folder = m_folder->filePath(u"gone"_s), file = folder + u"/shop.plumb"_s;
        QVERIFY(QDir().mkpath(folder));
        makeStore(file, m_id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(file), OpenMode::ReadWrite));
        QVERIFY(QDir(folder).removeRecursively());
        store.commit(selection(m_id, u"q1"_s, 0, 1)); // the first of the day
        QCOMPARE(store.flush().error().code, ErrorCode::StoreMoved);
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(answered(store.review(m_id)).state.lenses.first().answers[0].selected, ChoiceSet(0)); // reading goes on
    }

    void whatAnotherProgramWroteIsNotWrittenOver()
    {
        makeStore(path(), m_id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        store.commit(selection(m_id, u"q1"_s, 0, 1));
        QVERIFY(store.flush().has_value());
        runSql(path(), {u"UPDATE meta SET value=value||'x'"_s});
        store.commit(selection(m_id, u"q1"_s, 1, 2));
        QCOMPARE(store.flush().error().code, ErrorCode::StoreChangedElsewhere);
        QCOMPARE(store.pendingCount(), 1);
    }

    void oneCopyADayIsKeptAsManyAsAreWanted_data()
    {
        QTest::addColumn<int>("kept");
        QTest::newRow("as usual") << StoreLocation::usualDailyBackups;
        QTest::newRow("three") << 3;
    }
    void oneCopyADayIsKeptAsManyAsAreWanted()
    {
        QFETCH(int, kept);
        makeStore(path(), m_id);
        QVERIFY(!QFile::exists(backupFolder(path()))); // there was nothing to keep yet
        StoreLocation location = StoreLocation::file(path());
        location.setDailyBackups(kept);
        ReviewStore store;
        answered(store.open(location, OpenMode::ReadWrite));
        ChoiceSet set = 0;
        for (int day = 1; day <= 12; ++day) {
            for (int hour : {8, 17}) {
                Commit click = selection(m_id, u"q1"_s, set, set + 1);
                ++set;
                click.entry.at = toTimestamp(QDateTime(QDate(2030, 1, day), QTime(hour, 0), Qt::UTC));
                store.commit(click);
                QVERIFY(store.flush().has_value());
            }
        }
        const QStringList copies = QDir(backupFolder(path())).entryList(QDir::Files);
        QCOMPARE(copies.size(), kept);
        QCOMPARE(copies.last(), u"2030-01-12.plumb"_s);
        QCOMPARE(modeOf(dailyBackupPath(path(), QDate(2030, 1, 12))), 0600);
        // A copy holds what was there before the day's first change, and is a store.
        ReviewStore copy;
        answered(copy.open(StoreLocation::file(dailyBackupPath(path(), QDate(2030, 1, 12))), OpenMode::ReadOnly));
        QCOMPARE(answered(copy.check()).problems, QStringList());
        QCOMPARE(answered(copy.review(m_id)).state.lenses.first().answers[0].selected, ChoiceSet(22));
    }

    // Copies with the days of a clock that was ahead do not keep those of today from being kept.
    void copiesOfAClockThatWasAheadGiveWayToTodays()
    {
        makeStore(path(), m_id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        ChoiceSet set = 0;
        const auto clickOn = [&](const QDate &day) {
            Commit click = selection(m_id, u"q1"_s, set, set + 1);
            ++set;
            click.entry.at = toTimestamp(QDateTime(day, QTime(8, 0), Qt::UTC));
            store.commit(click);
            QVERIFY(store.flush().has_value());
        };
        for (int day = 1; day <= StoreLocation::usualDailyBackups; ++day)
            clickOn(QDate(2050, 1, day));
        clickOn(QDate(2030, 1, 1));
        clickOn(QDate(2030, 1, 2));
        const QStringList kept = QDir(backupFolder(path())).entryList(QDir::Files);
        QCOMPARE(kept.size(), StoreLocation::usualDailyBackups);
        QCOMPARE(kept.mid(0, 3), QStringList({u"2030-01-01.plumb"_s, u"2030-01-02.plumb"_s, u"2050-01-03.plumb"_s}));
        QCOMPARE(answered(store.check()).problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(StoreFileTest)
#include "tst_storefile.moc"
