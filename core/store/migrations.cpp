// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/platform/files.h"
#include "core/store/rowvalues.h"
#include "core/store/storebackup.h"
#include "core/store/storefile.h"
#include "core/store/storereader.h"

#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace Plumbline {

namespace {

// Of one workload, which does not close the others.
bool isDamage(ErrorCode code)
{
    return code == ErrorCode::StoreDamaged || code == ErrorCode::UnknownLens || code == ErrorCode::UnknownWorkload;
}

// What is written of a workload whose review cannot be read: nothing, so that it is told as damaged as it was before.
Result<void> addSummary(WorkloadSummaryRow &row, Tables &tables, LensCatalog &catalog)
{
    TAKE_RESULT(const auto workload, tables.workloads.find({row.workloadNo}));
    if (!workload)
        return {};
    TAKE_RESULT(const LoadedReview review, StoreReader(tables, catalog).review(WorkloadId::fromBytes(workload->id)));
    if (row.counts.isEmpty() || !review.damage.isEmpty())
        return {};
    return setSummary(row, summarize(review.state, assess(review.state), countsOfLast(review.milestones)), catalog);
}

// After the newest step that is in the rows which it reads: the sum of each workload's rows, which has its column since step 2,
// and what step 6 adds to its counts.
Result<void> completeSummaries(StoreConnection &connection)
{
    Tables tables(connection);
    LensCatalog catalog(tables);
    QVector<WorkloadSummaryRow> rows;
    const auto take = [&rows](const WorkloadSummaryRow &row, bool isWhole) {
        if (isWhole)
            rows.append(row);
        return true;
    };
    CHECK_RESULT(tables.summaries.forEach({}, {}, take, true));
    for (WorkloadSummaryRow &row : rows) {
        if (row.rowSum == 0) { // else kept since step 2: computed anew, it would hide what went since
            TAKE_RESULT(row.rowSum, tables.rowSumOf(row.workloadNo));
            CHECK_RESULT(tables.summaries.put(row)); // the reader looks at it
        }
        const Result<void> added = addSummary(row, tables, catalog);
        if (!added && !isDamage(added.error().code))
            return added;
        CHECK_RESULT(tables.summaries.put(row));
    }
    return {};
}

std::function<Result<void>(StoreConnection &)> codeOf(int version)
{
    return version == 8 ? completeSummaries : std::function<Result<void>(StoreConnection &)>();
}

QVector<SchemaStep> readSteps()
{
    QVector<SchemaStep> steps;
    for (int version = 1;; ++version) {
        QFile file(QStringLiteral(":/schema/%1.sql").arg(version, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly))
            break;
        steps.append({version, statementsOf(QString::fromUtf8(file.readAll())), codeOf(version)});
    }
    Q_ASSERT(!steps.isEmpty());
    return steps;
}

Result<void> take(StoreConnection &connection, const SchemaStep &step)
{
    Transaction transaction(connection);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    QStringList statements = step.statements;
    if (step.version == 1)
        statements.append(QStringLiteral("PRAGMA application_id=%1").arg(storeApplicationId));
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(step.version));
    for (const QString &statement : std::as_const(statements)) {
        if (Result<void> done = connection.exec(statement); !done)
            return done;
    }
    if (step.code) {
        if (Result<void> done = step.code(connection); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
        statement.clear();
    };
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed() == QLatin1String("-- next"))
            finish();
        else
            statement += line + u'\n';
    }
    finish();
    return statements;
}

const QVector<SchemaStep> &schemaSteps()
{
    static const QVector<SchemaStep> steps = readSteps();
    return steps;
}

Migration migrate(StoreConnection &connection, const QVector<SchemaStep> &steps, const QString &copyPath)
{
    const auto end = [](MigrationOutcome outcome, int version, const QString &copy, std::optional<Error> error) {
        return Migration{outcome, version, copy, std::move(error)};
    };
    const Result<QVariant> found = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!found)
        return end(MigrationOutcome::StepFailed, 0, {}, found.error());
    int version = found->toInt();
    const int newest = steps.last().version;
    if (version > newest)
        return end(MigrationOutcome::Newer, version, {}, Error{ErrorCode::StoreNewer, connection.path(), {}, {}});
    if (version == newest)
        return end(MigrationOutcome::UpToDate, version, {}, {});

    const bool isNew = version == 0;
    if (!isNew) {
        Result<void> copied = Platform::createPrivateFolder(QFileInfo(copyPath).absolutePath());
        if (copied)
            copied = copyStore(connection, copyPath);
        if (!copied)
            return end(MigrationOutcome::CopyFailed, version, {}, copied.error());
    }
    const QString copy = isNew ? QString() : copyPath;
    for (const SchemaStep &step : steps) {
        if (step.version <= version)
            continue;
        if (Result<void> taken = take(connection, step); !taken)
            return end(MigrationOutcome::StepFailed, version, copy, taken.error());
        version = step.version;
    }
    return end(isNew ? MigrationOutcome::Created : MigrationOutcome::Upgraded, version, copy, {});
}

} // namespace Plumbline
