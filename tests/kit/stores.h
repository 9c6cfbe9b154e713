// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reviewstore.h"

#include <QSignalSpy>
#include <QtTest>

namespace Plumbline::Kit {

// Two pillars with three questions each, "q1" to "q6" with choices "a", "b", "c" and "none_no". Version 2 asks no "q3"
// and has a new choice before the others in "q2", so that numbers of questions and choices move.
LensVersionPtr storeLens(int version = 1);

// What a future answers; a test that meets an error here stops.
template <typename T>
T answered(QFuture<Result<T>> future)
{
    future.waitForFinished();
    Result<T> result = future.result();
    if (!result)
        qFatal("the store answered with error %d: %s", int(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

// The same, where the answer needs the event loop of this thread and may be an error.
template <typename T>
Result<T> waitedFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        qFatal("no answer came");
    return future.result();
}

template <typename T>
ErrorCode errorOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.result())
        qFatal("the store answered without an error");
    return future.result().error().code;
}

// A commit with ids of its own; times grow with each.
Commit commitOf(const WorkloadId &workload, Verb verb, const QVector<Change> &changes);
Commit commitOf(Verb verb, const QVector<Change> &changes); // of the portfolio
Commit undoOf(const Commit &commit);

// A workload named `name` that applies `lens`. No commit here tells risk counts, as these tests assess nothing.
Commit creation(const WorkloadId &workload, const QString &name, const LensVersionPtr &lens);
// A click: selects the choices of `after` where `before` stood.
Commit selection(const WorkloadId &workload, const QString &question, ChoiceSet before, ChoiceSet after);

// A store with the workload of creation() in it, closed again.
void makeStore(const QString &path, const WorkloadId &workload);

// The same entries with their changes decoded; none of them is a difference.
QVector<JournalEntry> decoded(QVector<JournalEntry> entries);

QByteArray sha256Of(const QString &path);

// Runs SQL on a store file behind its back.
void runSql(const QString &path, const QStringList &statements);

} // namespace Plumbline::Kit
