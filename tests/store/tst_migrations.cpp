// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/storefile.h"
#include "tests/kit/stores.h"

#include <QTemporaryDir>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

namespace {

// The shipped steps, and one more of the test's own.
QVector<SchemaStep> stepsAnd(const QStringList &statements)
{
    QVector<SchemaStep> steps = schemaSteps();
    steps.append({steps.last().version + 1, statements});
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
        QVERIFY(createPrivateFile(path()).has_value());
        const auto connection = connected(path());
        const Migration made = migrate(*connection, schemaSteps(), copy());
        QCOMPARE(made.outcome, MigrationOutcome::Created);
        QCOMPARE(made.version, schemaSteps().last().version);
        QVERIFY(made.copy.isEmpty());
        QVERIFY(!QFile::exists(copy()));
        QCOMPARE(inspectStoreFile(path(), 1)->schemaVersion, 1);
        QCOMPARE(migrate(*connection, schemaSteps(), copy()).outcome, MigrationOutcome::UpToDate);
    }

    void anOlderStoreIsUpgradedAfterACheckedCopy()
    {
        makeStore(path(), WorkloadId::make(1));
        const auto connection = connected(path());
        const auto steps = stepsAnd(
            {u"ALTER TABLE workload ADD COLUMN mood TEXT NOT NULL DEFAULT ''"_s, u"UPDATE workload SET mood='good'"_s});
        const Migration upgraded = migrate(*connection, steps, copy());
        QCOMPARE(upgraded.outcome, MigrationOutcome::Upgraded);
        QCOMPARE(upgraded.version, 2);
        QCOMPARE(upgraded.copy, copy());
        QCOMPARE(connection->value(u"SELECT mood FROM workload"_s)->toString(), u"good"_s);
        // The copy is the store as it was, and opens as one.
        ReviewStore store;
        QCOMPARE(answered(store.open(copy(), OpenMode::ReadOnly)).schemaVersion, 1);
        QCOMPARE(answered(store.check()).problems, QStringList());
        QCOMPARE(answered(store.workloads()).size(), 1);
    }

    void aStepThatFailsLeavesTheStoreWhole()
    {
        makeStore(path(), WorkloadId::make(1));
        {
            const auto connection = connected(path());
            const Migration failed = migrate(*connection, stepsAnd({u"DROP TABLE answer"_s, u"NONSENSE"_s}), copy());
            QCOMPARE(failed.outcome, MigrationOutcome::StepFailed);
            QCOMPARE(failed.version, 1);
            QVERIFY(failed.error.has_value());
        }
        ReviewStore store;
        answered(store.open(path(), OpenMode::ReadWrite));
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void withoutACopyThereIsNoUpgrade()
    {
        makeStore(path(), WorkloadId::make(1));
        const QByteArray before = sha256Of(path());
        const auto connection = connected(path());
        QVERIFY(QDir().mkpath(copy() + u"/in the way"_s));
        const Migration refused = migrate(*connection, stepsAnd({u"DROP TABLE answer"_s}), copy());
        QCOMPARE(refused.outcome, MigrationOutcome::CopyFailed);
        QCOMPARE(sha256Of(path()), before);
    }

    void aNewerStoreIsLeftAlone()
    {
        makeStore(path(), WorkloadId::make(1));
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
