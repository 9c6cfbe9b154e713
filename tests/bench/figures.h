// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <vector>

// What the programs of this folder share. Each prints its figures as lines "name number", which bars.py reads.
namespace Plumbline::Bench {

inline void tell(const char *name, double figure)
{
    std::printf("%s %.3f\n", name, figure);
    std::fflush(stdout);
}

// The figure that this share of all is not above: 0.5 is the median.
inline double quantile(std::vector<double> figures, double share)
{
    if (figures.empty())
        qFatal("nothing was measured");
    std::sort(figures.begin(), figures.end());
    return figures[size_t(share * double(figures.size() - 1))];
}

inline double median(const std::vector<double> &figures)
{
    return quantile(figures, 0.5);
}

template <typename Work>
double msOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

template <typename Work>
double medianMs(int times, const Work &work)
{
    std::vector<double> spent;
    for (int i = 0; i < times; ++i)
        spent.push_back(msOf(work));
    return median(spent);
}

template <typename T>
T got(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

template <typename T>
T answered(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return got(future.result());
}

// As the window waits: events go on, and the acknowledgement is one of them.
inline void waitUntilSaved(const Workspace &workspace)
{
    while (workspace.hasUnsaved())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

inline void openPortfolio(Workspace &workspace, const QString &path, OpenMode mode = OpenMode::ReadWrite)
{
    QSignalSpy opened(&workspace, &Workspace::portfolioOpened);
    workspace.openPortfolio(StoreLocation::file(path), mode);
    if (opened.isEmpty() && !opened.wait(60000))
        qFatal("%s does not open", qPrintable(path));
}

inline void openReview(Workspace &workspace, const WorkloadId &id)
{
    QSignalSpy opened(&workspace, &Workspace::reviewOpened);
    workspace.openReview(id);
    if (opened.isEmpty() && !opened.wait(60000))
        qFatal("the review does not open");
}

// The floor under a durable answer: one row by SQLite's own interface, one commit, the journal mode of the program.
class RawRow
{
public:
    explicit RawRow(const QString &path)
    {
        QFile::remove(path); // a row that is there already would not be written again
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

    void write()
    {
        const qint64 i = m_written++;
        const qint64 values[] = {i / 57 % 100, i % 57, i, 1'700'000'000'000 + i};
        for (int column = 0; column < 4; ++column)
            sqlite3_bind_int64(m_upsert, column + 1, values[column]);
        if (sqlite3_step(m_upsert) != SQLITE_DONE)
            qFatal("the raw row is not written");
        sqlite3_reset(m_upsert);
    }

private:
    sqlite3 *m_sqlite = nullptr;
    sqlite3_stmt *m_upsert = nullptr;
    qint64 m_written = 0;
};

} // namespace Plumbline::Bench
