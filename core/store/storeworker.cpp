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

StoreWorker::StoreWorker()
    : m_retryTimer(this)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryAfterMs);
    connect(&m_retryTimer, &QTimer::timeout, this, &StoreWorker::retry);
}

Result<StoreInfo> StoreWorker::open(const QString &absolutePath, OpenMode mode)
{
    close();
    Result<std::unique_ptr<OpenStore>> opened = OpenStore::open(absolutePath, mode);
    if (!opened)
        return tl::unexpected(opened.error());
    m_store = std::move(*opened);
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

Result<OpenStore *> StoreWorker::store()
{
    if (!m_store)
        return failure(ErrorCode::StoreFailed, {}, QStringLiteral("no store is open"));
    return m_store.get();
}

void StoreWorker::enqueue(const Commit &commit)
{
    m_queue.push_back(commit);
    // While the store fails, changes wait for its next try rather than try it themselves.
    if (!m_retryTimer.isActive())
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

Result<qint64> StoreWorker::write(const Commit &commit)
{
    const Result<OpenStore *> open = store();
    return open ? (*open)->write(commit) : tl::unexpected(open.error());
}

Result<void> StoreWorker::writeQueue()
{
    m_retryTimer.stop();
    while (!m_queue.empty()) {
        const ChangeId id = m_queue.front().entry.id;
        const Result<qint64> number = write(m_queue.front());
        if (number) {
            m_queue.pop_front();
            Q_EMIT committed(id, *number);
            continue;
        }
        if (!isRefusal(number.error().code)) {
            m_retryTimer.start();
            Q_EMIT commitFailed(id, number.error());
            return tl::unexpected(number.error());
        }
        m_queue.pop_front();
        if (!m_refused)
            m_refused = number.error();
        Q_EMIT refused(id, number.error());
    }
    return {};
}

} // namespace Plumbline
