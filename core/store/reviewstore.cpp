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

// The same, of the open store.
template <typename T, typename Work>
QFuture<Result<T>> askStore(StoreWorker *worker, Work work)
{
    return ask<T>(worker, [work](StoreWorker &at) -> Result<T> {
        const Result<OpenStore *> store = at.store();
        return store ? work(**store) : tl::unexpected(store.error());
    });
}

template <typename T, typename Work>
QFuture<Result<T>> askReader(StoreWorker *worker, Work work)
{
    return askStore<T>(worker, [work](OpenStore &store) -> Result<T> {
        const Result<StoreReader *> reader = store.reader();
        return reader ? work(**reader) : tl::unexpected(reader.error());
    });
}

} // namespace

ReviewStore::ReviewStore(QObject *parent)
    : QObject(parent)
    , m_worker(new StoreWorker)
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

QFuture<Result<StoreInfo>> ReviewStore::open(const QString &absolutePath, OpenMode mode)
{
    // The info is written before the future answers and read only after, so it needs no lock.
    return ask<StoreInfo>(m_worker, [this, absolutePath, mode](StoreWorker &worker) {
        Result<StoreInfo> info = worker.open(absolutePath, mode);
        m_info = info.value_or(StoreInfo());
        return info;
    });
}

QFuture<Result<QVector<LensInfo>>> ReviewStore::lenses()
{
    return askReader<QVector<LensInfo>>(m_worker, [](StoreReader &reader) { return reader.lenses(); });
}

QFuture<Result<LensVersionPtr>> ReviewStore::lens(const QByteArray &sha256)
{
    return askStore<LensVersionPtr>(m_worker, [sha256](OpenStore &store) { return store.lens(sha256); });
}

QFuture<Result<QByteArray>> ReviewStore::content(const QString &digest)
{
    return askStore<QByteArray>(m_worker, [digest](OpenStore &store) { return store.content(digest); });
}

QFuture<Result<QVector<WorkloadSummary>>> ReviewStore::workloads()
{
    return askReader<QVector<WorkloadSummary>>(m_worker, [](StoreReader &reader) { return reader.workloads(); });
}

QFuture<Result<LoadedReview>> ReviewStore::review(const WorkloadId &id)
{
    return askReader<LoadedReview>(m_worker, [id](StoreReader &reader) { return reader.review(id); });
}

QFuture<Result<QVector<JournalEntry>>> ReviewStore::journal(
    const std::optional<WorkloadId> &workload, int limit, ChangesForm form)
{
    return askReader<QVector<JournalEntry>>(
        m_worker, [workload, limit, form](StoreReader &reader) { return reader.journal(workload, limit, form); });
}

QFuture<Result<StoreCheck>> ReviewStore::check()
{
    return askStore<StoreCheck>(m_worker, [](OpenStore &store) { return store.check(); });
}

QFuture<Result<void>> ReviewStore::backUp(const QString &absolutePath)
{
    return askStore<void>(m_worker, [absolutePath](OpenStore &store) { return store.backUp(absolutePath); });
}

void ReviewStore::commit(const Commit &commit)
{
    m_pending.append(commit);
    Q_EMIT pendingCountChanged(pendingCount());
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, commit] { worker->enqueue(commit); }, Qt::QueuedConnection);
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
