// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform/files.h"
#include "core/session/openreview.h"
#include "core/store/migrations.h"
#include "core/store/storefile.h"
#include "core/store/tables.h"
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
