// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storebackend.h"

#include <QObject>
#include <QTimer>

namespace Plumbline {

// The store's side of ReviewStore, on the worker thread: the open store and the queue of commits on their way into it.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    explicit StoreWorker(StoreMaker openStore);

    Result<StoreInfo> open(const StoreLocation &location, OpenMode mode);
    void close(); // tries the queue once more

    Result<StoreBackend *> store(); // as it is after all that was enqueued; an error when none is open

    void enqueue(const Commit &commit);
    void retry();
    // Tries the whole queue now. Gives the first failure, also of a change that was refused since the last flush.
    Result<void> flush();

    static constexpr int retryAfterMs = 2000;

Q_SIGNALS:
    void committed(const Plumbline::ChangeId &id, qint64 number);
    void commitFailed(const Plumbline::ChangeId &id, const Plumbline::Error &error);
    void refused(const Plumbline::ChangeId &id, const Plumbline::Error &error);

private:
    void writeIfDue();
    Result<void> writeQueue();
    Result<void> write(qsizetype count); // the first ones of the queue, in one transaction

    StoreMaker m_openStore;
    std::unique_ptr<StoreBackend> m_store;
    QVector<Commit> m_queue;
    bool m_isDue = false; // a write of the queue is on its way through the event loop
    QTimer m_retryTimer;
    std::optional<Error> m_refused; // a change that can never be written, since the last flush
};

} // namespace Plumbline
