// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewstore.h"

#include "core/store/storebackup.h"
#include "core/store/storeworker.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>

namespace Plumbline {

namespace {

// Does the work on the worker's thread, after everything asked before, and answers through the future.
template <typename T, typename Work>
QFuture<Result<T>> ask(StoreWorker *worker, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>(); // shared, because Qt copies what it queues
    promise->start();
    QMetaObject::invokeMethod(
        worker,
        [worker, promise, work] {
            promise->addResult(work(*worker));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

// The same, of the open back end.
template <typename T, typename Work>
QFuture<Result<T>> askBackend(StoreWorker *worker, Work work)
{
    return ask<T>(worker, [work](StoreWorker &at) -> Result<T> {
        TAKE_RESULT(StoreBackend *const store, at.store());
        return work(*store);
    });
}

} // namespace

ReviewStore::ReviewStore(StoreMaker openStore, QObject *parent)
    : QObject(parent)
    , m_worker(new StoreWorker(std::move(openStore)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &StoreWorker::committed, this, [this](const ChangeId &id, qint64 number) {
        settle(id);
        Q_EMIT committed(id, number);
        Q_EMIT pendingCountChanged(pendingCount());
    });
    connect(m_worker, &StoreWorker::commitFailed, this, &ReviewStore::commitFailed);
    connect(m_worker, &StoreWorker::refused, this, [this](const ChangeId &id, const Error &error) {
        settle(id);
        Q_EMIT refused(id, error);
        Q_EMIT pendingCountChanged(pendingCount());
    });
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

ReviewStore::~ReviewStore()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QVector<BackupFile> ReviewStore::backups() const
{
    return backupsOf(m_info.path);
}

QFuture<Result<StoreInfo>> ReviewStore::open(const StoreLocation &location, OpenMode mode)
{
    // The info is written before the future answers and read only after, so it needs no lock.
    return ask<StoreInfo>(m_worker, [this, location, mode](StoreWorker &worker) {
        Result<StoreInfo> info = worker.open(location, mode);
        m_info = info.value_or(StoreInfo());
        return info;
    });
}

QFuture<Result<QVector<LensInfo>>> ReviewStore::lenses()
{
    return askBackend<QVector<LensInfo>>(m_worker, [](StoreBackend &store) { return store.lenses(); });
}

QFuture<Result<LensVersionPtr>> ReviewStore::lens(const QByteArray &sha256)
{
    return askBackend<LensVersionPtr>(m_worker, [sha256](StoreBackend &store) { return store.lens(sha256); });
}

QFuture<Result<QByteArray>> ReviewStore::content(const QString &digest)
{
    return askBackend<QByteArray>(m_worker, [digest](StoreBackend &store) { return store.content(digest); });
}

QFuture<Result<QVector<FoundText>>> ReviewStore::find(const QString &words, int most)
{
    return askBackend<QVector<FoundText>>(m_worker, [words, most](StoreBackend &store) { return store.find(words, most); });
}

QFuture<Result<Contents>> ReviewStore::contents(const QStringList &digests)
{
    return askBackend<Contents>(m_worker, [digests](StoreBackend &store) -> Result<Contents> {
        Contents contents;
        for (const QString &digest : digests) {
            if (const Result<QByteArray> bytes = store.content(digest))
                contents.insert(digest, *bytes);
        }
        return contents;
    });
}

QFuture<Result<QVector<WorkloadSummary>>> ReviewStore::workloads()
{
    return askBackend<QVector<WorkloadSummary>>(m_worker, [](StoreBackend &store) { return store.workloads(); });
}

QFuture<Result<LoadedReview>> ReviewStore::review(const WorkloadId &id)
{
    return askBackend<LoadedReview>(m_worker, [id](StoreBackend &store) { return store.review(id); });
}

QFuture<Result<QVector<JournalEntry>>> ReviewStore::journal(const JournalRange &range)
{
    return askBackend<QVector<JournalEntry>>(m_worker, [range](StoreBackend &store) { return store.journal(range); });
}

QFuture<Result<MissedPractices>> ReviewStore::missedPractices()
{
    return askBackend<MissedPractices>(m_worker, [](StoreBackend &store) { return store.missedPractices(); });
}

QFuture<Result<StoreCheck>> ReviewStore::check()
{
    return askBackend<StoreCheck>(m_worker, [](StoreBackend &store) { return store.check(); });
}

QFuture<Result<void>> ReviewStore::backUp(const QString &absolutePath)
{
    return askBackend<void>(m_worker, [absolutePath](StoreBackend &store) { return store.copyTo(absolutePath); });
}

void ReviewStore::commit(const Commit &commit)
{
    m_pending.append(commit);
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, commit] { worker->enqueue(commit); }, Qt::QueuedConnection);
    Q_EMIT pendingCountChanged(pendingCount()); // who hears of it may commit more
}

void ReviewStore::settle(const ChangeId &id)
{
    const auto found
        = std::find_if(m_pending.begin(), m_pending.end(), [&id](const Commit &commit) { return commit.entry.id == id; });
    if (found != m_pending.end())
        m_pending.erase(found);
}

void ReviewStore::retry()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->retry(); }, Qt::QueuedConnection);
}

Result<void> ReviewStore::flush()
{
    Result<void> written;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, &written] { written = worker->flush(); }, Qt::BlockingQueuedConnection);
    // The acknowledgements are on their way to this thread; whoever waited for them sees them now.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    return written;
}

} // namespace Plumbline
