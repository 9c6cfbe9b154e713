// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/files.h"
#include "core/session/workspace.h"
#include "core/store/migrations.h"
#include "core/store/storefile.h"
#include "core/store/tables.h"
#include "tests/kit/lenses.h"
#include "tests/kit/stores.h"
#include "tests/kit/testdata.h"

#include <QTemporaryDir>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

namespace {

// The shipped steps, and one more of the test's own.
QVector<SchemaStep> stepsAnd(const QStringList &statements)
{
    QVector<SchemaStep> steps = schemaSteps();
    steps.append({steps.last().version + 1, statements, {}});
    return steps;
}

std::unique_ptr<StoreConnection> connected(const QString &path)
{
    auto connection = StoreConnection::open(path, StoreConnection::Access::ReadWrite);
    if (!connection)
        qFatal("cannot connect: %s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"shop.plumb"_s); }
    QString copy() const { return m_folder->filePath(u"copy.plumb"_s); }

    // Two workloads, of which the first has what step 6 counts; gives what the portfolio said of them.
    QVector<WorkloadSummary> makeStoreOfSchema5() const
    {
        QVector<WorkloadSummary> summaries;
        {
            Workspace workspace(u"Ada"_s, [now = fromMs(1'780'000'000'000)]() mutable { return now += std::chrono::seconds(1); });
            workspace.openPortfolio(StoreLocation::file(path()), OpenMode::ReadWriteOrCreate);
            QSignalSpy opened(&workspace, &Workspace::portfolioOpened);
            if (!opened.wait())
                qFatal("not opened");
            ReviewState state = stateFromLines(sampleVersion(), "deploy small\naccess least");
            state.workload.confirmAfter = ConfirmAfter::Year;
            state.lenses[0].answers[0].basis.on = QDate(2026, 1, 1);
            const Result<WorkloadId> shop = workspace.portfolio()->createWorkload(state);
            state.workload.name = u"Warehouse"_s;
            if (!shop || !workspace.portfolio()->createWorkload(state))
                qFatal("not made");
            QSignalSpy shown(&workspace, &Workspace::reviewOpened);
            workspace.openReview(*shop);
            if (shown.isEmpty() && !shown.wait())
                qFatal("no review");
            workspace.editor()->setItem(0, {0, 1}, itemDue(QDate(2026, 9, 1)));
            workspace.editor()->takeMilestone(u"First"_s);
            workspace.editor()->setSelected(0, 1, 0, true);
            if (!workspace.store()->flush())
                qFatal("not written");
            summaries = answered(workspace.store()->workloads());
        }
        const auto connection = connected(path());
        Tables tables(*connection);
        const QVector<WorkloadSummaryRow> rows = *tables.summaries.all();
        for (const WorkloadSummaryRow &row : rows) {
            const WorkloadSummaryRow asItWas{row.workloadNo, row.changedAt, row.journalNumber, row.counts, row.rowSum};
            if (!tables.summaries.put(asItWas))
                qFatal("not put");
        }
        QStringList statements{
            u"PRAGMA user_version=5"_s, u"DROP TABLE searched"_s, u"DELETE FROM meta WHERE key='text_index'"_s};
        for (const char *column : {"met", "proven", "due", "good_until", "milestone_at", "milestone_counts"})
            statements += u"ALTER TABLE workload_summary DROP COLUMN "_s + QLatin1String(column);
        for (const char *column : {"cost", "tags"})
            statements += u"ALTER TABLE improvement_item DROP COLUMN "_s + QLatin1String(column);
        runSql(path(), statements);
        return summaries;
    }

    static ImprovementItem itemDue(QDate day)
    {
        ImprovementItem item;
        item.dueDate = day;
        return item;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void statementsArePartedByTheirLineAlone()
    {
        QCOMPARE(statementsOf(u"A; B\n-- next\n\nC 'x\n-- nextdoor'\n  -- next\n"_s),
            (QStringList{u"A; B"_s, u"C 'x\n-- nextdoor'"_s}));
    }

    void anEmptyFileBecomesAStore()
    {
        QVERIFY(Platform::createPrivateFile(path()).has_value());
        const auto connection = connected(path());
        const Migration made = migrate(*connection, schemaSteps(), copy());
        QCOMPARE(made.outcome, MigrationOutcome::Created);
        QCOMPARE(made.version, schemaSteps().last().version);
        QVERIFY(made.copy.isEmpty());
        QVERIFY(!QFile::exists(copy()));
        QCOMPARE(inspectStoreFile(path(), 9)->schemaVersion, schemaSteps().last().version);
        QCOMPARE(migrate(*connection, schemaSteps(), copy()).outcome, MigrationOutcome::UpToDate);
    }

    void anOlderStoreIsUpgradedAfterACheckedCopy()
    {
        makeStore(path(), WorkloadId::make(fromMs(1)));
        const auto connection = connected(path());
        const auto steps = stepsAnd(
            {u"ALTER TABLE workload ADD COLUMN mood TEXT NOT NULL DEFAULT ''"_s, u"UPDATE workload SET mood='good'"_s});
        const Migration upgraded = migrate(*connection, steps, copy());
        QCOMPARE(upgraded.outcome, MigrationOutcome::Upgraded);
        QCOMPARE(upgraded.version, steps.last().version);
        QCOMPARE(upgraded.copy, copy());
        QCOMPARE(connection->value(u"SELECT mood FROM workload"_s)->toString(), u"good"_s);
        // The copy is the store as it was, and opens as one.
        ReviewStore store;
        QCOMPARE(
            answered(store.open(StoreLocation::file(copy()), OpenMode::ReadOnly)).schemaVersion, schemaSteps().last().version);
        QCOMPARE(answered(store.check()).problems, QStringList());
        QCOMPARE(answered(store.workloads()).size(), 1);
    }

    // The file was written by release 0.1.0, whose schema is the first.
    void aPortfolioOfTheFirstReleaseIsUpgradedWithAllThatItHas()
    {
        QVERIFY(QFile::copy(testData(u"stores/shop-0.1.plumb"_s), path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        ReviewStore store;
        const StoreInfo info = answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QCOMPARE(info.schemaVersion, schemaSteps().last().version);
        QVERIFY(QFile::exists(info.backupBeforeUpgrade));
        QCOMPARE(answered(store.check()).problems, QStringList());
        const QVector<WorkloadSummary> workloads = answered(store.workloads());
        QCOMPARE(workloads.size(), 1);
        const LoadedReview review = answered(store.review(workloads.first().id));
        QCOMPARE(review.damage, QVector<Damage>());
        QCOMPARE(review.milestones.size(), 2);
        QCOMPARE(review.journal.size(), 9);
        QCOMPARE(review.state.workload.notes, u"Fit for spring."_s);
        // It is written on from there.
        OpenReview session(review, store, u"Ada"_s, [] { return fromMs(1'900'000'000'000); });
        QVERIFY(session.undo());
        QVERIFY(session.takeMilestone(u"Third"_s));
        QVERIFY(store.flush());
        QCOMPARE(answered(store.review(review.id)).damage, QVector<Damage>());
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    // A file whose schema is the fifth knows risk counts alone.
    void whatThePortfolioSaysIsWorkedOutForAnOlderFile()
    {
        const QVector<WorkloadSummary> before = makeStoreOfSchema5();
        ReviewStore store;
        QVERIFY(QFile::exists(answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite)).backupBeforeUpgrade));
        const QVector<WorkloadSummary> after = answered(store.workloads());
        QCOMPARE(after, before);
        QCOMPARE(after[0].review.trend(), std::optional(1));
        QCOMPARE(after[0].review.overdue(QDate(2030, 1, 1)), 1);
        QCOMPARE(after[0].review.toConfirm(QDate(2030, 1, 1)), 2);
        QCOMPARE(after[0].review.proof.met, 3);
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void aDamagedWorkloadOfAnOlderFileClosesNoOther_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("its row") << u"UPDATE workload SET name='Eve' WHERE no=1"_s;
        QTest::newRow("its counts") << u"UPDATE workload_summary SET counts=x'00' WHERE workload_no=1"_s;
        QTest::newRow("an answer") << u"UPDATE answer SET selected=7 WHERE lens_review_no=1 AND question=0"_s;
        QTest::newRow("an answer that is gone") << u"DELETE FROM answer WHERE lens_review_no=1 AND question=0"_s;
        QTest::newRow("no row") << u"DELETE FROM workload WHERE no=1"_s;
    }
    void aDamagedWorkloadOfAnOlderFileClosesNoOther()
    {
        QFETCH(QString, sql);
        const QVector<WorkloadSummary> before = makeStoreOfSchema5();
        runSql(path(), {u"PRAGMA foreign_keys=OFF"_s, sql});
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        const QVector<WorkloadSummary> after = answered(store.workloads());
        QCOMPARE(after.size(), 2);
        QVERIFY(after.contains(before[1]));
        QVERIFY(!answered(store.check()).problems.isEmpty()); // it is told still
        QCOMPARE(answered(store.review(before[1].id)).damage, QVector<Damage>());
    }

    // A column that came later says nothing in the rows that were there before, and these fit their checksum as they are.
    void aRowOfBeforeAColumnCameFitsItsChecksum()
    {
        const WorkloadSummaryRow before{1, fromMs(2), 3, "counts", 0};
        RowSum asItWas;
        asItWas.add(before.workloadNo);
        asItWas.add(before.changedAt);
        asItWas.add(before.journalNumber);
        asItWas.add(before.counts);
        QCOMPARE(StoreTable<WorkloadSummaryRow>::sumOf(before), asItWas.value());
        WorkloadSummaryRow after = before;
        after.rowSum = 4;
        QVERIFY(StoreTable<WorkloadSummaryRow>::sumOf(after) != asItWas.value());
    }

    void aStepThatFailsLeavesTheStoreWhole()
    {
        makeStore(path(), WorkloadId::make(fromMs(1)));
        {
            const auto connection = connected(path());
            const Migration failed = migrate(*connection, stepsAnd({u"DROP TABLE answer"_s, u"NONSENSE"_s}), copy());
            QCOMPARE(failed.outcome, MigrationOutcome::StepFailed);
            QCOMPARE(failed.version, schemaSteps().last().version);
            QVERIFY(failed.error.has_value());
        }
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void withoutACopyThereIsNoUpgrade()
    {
        makeStore(path(), WorkloadId::make(fromMs(1)));
        const QByteArray before = sha256Of(path());
        const auto connection = connected(path());
        QVERIFY(QDir().mkpath(copy() + u"/in the way"_s));
        const Migration refused = migrate(*connection, stepsAnd({u"DROP TABLE answer"_s}), copy());
        QCOMPARE(refused.outcome, MigrationOutcome::CopyFailed);
        QCOMPARE(sha256Of(path()), before);
    }

    void aNewerStoreIsLeftAlone()
    {
        makeStore(path(), WorkloadId::make(fromMs(1)));
        runSql(path(), {u"PRAGMA user_version=9"_s});
        const QByteArray before = sha256Of(path());
        const auto connection = connected(path());
        const Migration refused = migrate(*connection, schemaSteps(), copy());
        QCOMPARE(refused.outcome, MigrationOutcome::Newer);
        QCOMPARE(refused.version, 9);
        QCOMPARE(refused.error->code, ErrorCode::StoreNewer);
        QCOMPARE(sha256Of(path()), before);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
