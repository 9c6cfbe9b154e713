// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeworker.h"

namespace Plumbline {

namespace {

// No second try can write what does not fit the store or may not be in one.
bool isRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ChangeConflict:
    case ErrorCode::TextRefused:
    case ErrorCode::ContentMissing:
    case ErrorCode::UnknownLens:
    case ErrorCode::UnknownQuestion:
    case ErrorCode::UnknownChoice:
    case ErrorCode::UnknownMilestone:
        return true;
    default:
        return false;
    }
}

} // namespace

StoreWorker::StoreWorker(StoreMaker openStore)
    : m_openStore(std::move(openStore))
    , m_retryTimer(this)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryAfterMs);
    connect(&m_retryTimer, &QTimer::timeout, this, &StoreWorker::retry);
}

Result<StoreInfo> StoreWorker::open(const StoreLocation &location, OpenMode mode)
{
    close();
    TAKE_RESULT(std::unique_ptr<StoreBackend> opened, m_openStore(location, mode));
    m_store = std::move(opened);
    return m_store->info();
}

void StoreWorker::close()
{
    const Result<void> written = writeQueue();
    m_retryTimer.stop();
    for (const Commit &lost : std::exchange(m_queue, {}))
        Q_EMIT refused(lost.entry.id, written.error());
    m_store.reset();
}

Result<StoreBackend *> StoreWorker::store()
{
    writeIfDue();
    if (!m_store)
        return failure(ErrorCode::StoreFailed, {}, QStringLiteral("no store is open"));
    return m_store.get();
}

// What comes in while a transaction waits for the disk is in the event loop before the next write is.
void StoreWorker::enqueue(const Commit &commit)
{
    m_queue.append(commit);
    // While the store fails, changes wait for its next try rather than try it themselves.
    if (m_isDue || m_retryTimer.isActive())
        return;
    m_isDue = true;
    QMetaObject::invokeMethod(this, &StoreWorker::writeIfDue, Qt::QueuedConnection);
}

void StoreWorker::writeIfDue()
{
    if (m_isDue)
        (void)writeQueue();
}

void StoreWorker::retry()
{
    (void)writeQueue();
}

Result<void> StoreWorker::flush()
{
    const Result<void> written = writeQueue();
    const std::optional<Error> refused = std::exchange(m_refused, std::nullopt);
    if (refused)
        return tl::unexpected(*refused);
    return written;
}

Result<void> StoreWorker::write(qsizetype count)
{
    if (!m_store)
        return failure(ErrorCode::StoreFailed, {}, QStringLiteral("no store is open"));
    const QVector<Commit> commits = m_queue.mid(0, count);
    TAKE_RESULT(const qint64 first, m_store->write(commits));
    m_queue.remove(0, count);
    for (int i = 0; i < count; ++i)
        Q_EMIT committed(commits[i].entry.id, first + i);
    return {};
}

// All that wait go in one transaction, as each costs several syncs of the disk. Where one of them cannot be written, each
// goes on its own, so that none takes another with it.
Result<void> StoreWorker::writeQueue()
{
    m_isDue = false;
    m_retryTimer.stop();
    if (m_queue.size() > 1 && write(m_queue.size()))
        return {};
    while (!m_queue.isEmpty()) {
        const ChangeId id = m_queue.first().entry.id;
        const Result<void> written = write(1);
        if (written)
            continue;
        if (!isRefusal(written.error().code)) {
            m_retryTimer.start();
            Q_EMIT commitFailed(id, written.error());
            return written;
        }
        m_queue.removeFirst();
        if (!m_refused)
            m_refused = written.error();
        Q_EMIT refused(id, written.error());
    }
    return {};
}

} // namespace Plumbline
