// SPDX-License-Identifier: GPL-3.0-or-later
// How long an answer takes to be durable, beside the floor: one row by SQLite's own interface, one commit, the same
// journal mode. bench_store [FOLDER] [COMMITS] [WORKLOADS]; with "only" as fourth argument the floor is left out, which
// is for counting instructions.
#include "core/store/sqlitestore.h"
#include "tests/kit/stores.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

namespace {

class RawRow
{
public:
    explicit RawRow(const QString &path)
    {
        sqlite3_open(QFile::encodeName(path).constData(), &m_sqlite);
        for (const char *sql : {"PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=FULL",
                 "CREATE TABLE answer(workload INTEGER, question INTEGER, mask INTEGER, notes TEXT, risk INTEGER, changed "
                 "INTEGER, "
                 "PRIMARY KEY(workload, question)) WITHOUT ROWID"})
            sqlite3_exec(m_sqlite, sql, nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_sqlite,
            "INSERT INTO answer VALUES(?,?,?,'a note of the usual length, forty chars..',0,?) "
            "ON CONFLICT DO UPDATE SET mask=excluded.mask, changed=excluded.changed",
            -1, &m_upsert, nullptr);
    }
    ~RawRow()
    {
        sqlite3_finalize(m_upsert);
        sqlite3_close(m_sqlite);
    }
    Q_DISABLE_COPY_MOVE(RawRow)

    void write(int i)
    {
        const qint64 values[] = {i / 6 % 100, i % 6, i, 1'700'000'000'000 + i};
        for (int column = 0; column < 4; ++column)
            sqlite3_bind_int64(m_upsert, column + 1, values[column]);
        if (sqlite3_step(m_upsert) != SQLITE_DONE)
            qFatal("the raw row is not written");
        sqlite3_reset(m_upsert);
    }

private:
    sqlite3 *m_sqlite = nullptr;
    sqlite3_stmt *m_upsert = nullptr;
};

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

QVector<LensCounts> counts()
{
    return {{storeLens()->id(), storeLens()->sha256(), QVector<RiskCounts>(2)}};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir own;
    const QString folder = arguments.value(1, own.path());
    const int commits = arguments.value(2, u"1000"_s).toInt();
    const int workloads = arguments.value(3, u"100"_s).toInt();
    const bool withFloor = arguments.value(4) != u"only"_s;

    auto store = SqliteStore::open(folder + u"/bench.plumb"_s, OpenMode::ReadWriteOrCreate);
    if (!store)
        qFatal("no store: %s", qPrintable(store.error().detail));
    QVector<WorkloadId> ids;
    for (int i = 0; i < workloads; ++i) {
        ids.append(WorkloadId::make(fromMs(i)));
        if (!(*store)->write({creation(ids.last(), u"Workload %1"_s.arg(i), storeLens())}))
            qFatal("no workload");
    }
    RawRow raw(folder + u"/raw.db"_s);

    std::vector<double> rawTimes, storeTimes;
    QHash<int, ChoiceSet> selected;
    const QVector<LensCounts> summary = counts();
    QElapsedTimer timer;
    for (int i = 0; i < commits; ++i) {
        if (withFloor) {
            timer.start();
            raw.write(i);
            rawTimes.push_back(double(timer.nsecsElapsed()) / 1000);
        }
        // A person answers one workload for a while.
        const int workload = i / 60 % workloads;
        const int question = i % 6;
        ChoiceSet &before = selected[workload * 6 + question];
        Commit commit = selection(ids[workload], u"q%1"_s.arg(question + 1), before, (before + 1) % 8);
        before = (before + 1) % 8;
        commit.summary = summary;
        timer.start();
        if (const Result<qint64> written = (*store)->write({commit}); !written)
            qFatal("not written: %s", qPrintable(written.error().detail));
        storeTimes.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    const double rawTime = medianOf(rawTimes);
    const double storeTime = medianOf(storeTimes);
    std::printf("raw row   %9.1f us  %7.0f commits a second\n", rawTime, rawTime > 0 ? 1e6 / rawTime : 0);
    std::printf("answer    %9.1f us  %7.0f commits a second\n", storeTime, 1e6 / storeTime);
    if (withFloor)
        std::printf("ratio     %9.2f     (bar: 1.40)\n", storeTime / rawTime);

    timer.start();
    const auto listed = (*store)->workloads();
    std::printf("portfolio %9.1f us  for %d workloads\n", double(timer.nsecsElapsed()) / 1000, int(listed->size()));
    return 0;
}
