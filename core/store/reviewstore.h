// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/attachment.h"
#include "core/store/storebackend.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace Plumbline {

class StoreWorker;

// The only writer of a portfolio, and the only way to read one. Its back end lives on one worker thread; every call here
// returns at once. Reads answer through a future. Changes queue up in commit() and are
// acknowledged by committed(), in order, after the transaction is durable; only then may a change be called saved.
// A change that cannot be written stays at the head of the queue and is tried again every few seconds and on
// retry(), so a full disk loses nothing while the program runs.
class ReviewStore : public QObject
{
    Q_OBJECT

public:
    explicit ReviewStore(StoreMaker openStore = &openBackend, QObject *parent = nullptr);
    // Waits for the running transaction, tries the rest of the queue once, releases the lock.
    ~ReviewStore() override;

    // Refuses foreign, newer and damaged files and leaves them untouched. When another program holds the file, it is
    // opened read-only and the info says who. An older schema is upgraded after a checked copy was made beside it.
    QFuture<Result<StoreInfo>> open(const StoreLocation &location, OpenMode mode);
    QVector<BackupFile> backups() const; // those kept beside the store, the newest first; after open() answered
    const StoreInfo &info() const { return m_info; } // valid after open() answered

    QFuture<Result<QVector<LensInfo>>> lenses();
    QFuture<Result<LensVersionPtr>> lens(const QByteArray &sha256);
    // Bytes that a record refers to. ErrorCode::ContentMissing.
    QFuture<Result<QByteArray>> content(const QString &digest);
    QFuture<Result<Contents>> contents(const QStringList &digests); // those of them that are there
    QFuture<Result<QVector<WorkloadSummary>>> workloads();
    QFuture<Result<LoadedReview>> review(const WorkloadId &id);
    QFuture<Result<QVector<JournalEntry>>> journal(const JournalRange &range); // ErrorCode::UnknownWorkload
    // What people wrote, over all workloads (StoreBackend::find). What is still pending is not found.
    QFuture<Result<QVector<FoundText>>> find(const QString &words, int most);
    QFuture<Result<MissedPractices>> missedPractices();
    // Integrity of the file, checksum of every row, the milestones' chain of seals, the journal's order.
    QFuture<Result<StoreCheck>> check();
    // A checked copy (VACUUM INTO) that replaces `absolutePath` only when whole.
    QFuture<Result<void>> backUp(const QString &absolutePath);

    void commit(const Commit &commit);
    void retry();
    int pendingCount() const { return int(m_pending.size()); }
    // Those that are neither acknowledged nor refused yet, in order. An answer that a read gave does not have them.
    const QVector<Commit> &pending() const { return m_pending; }
    // Waits until every queued change is written or has failed. For the command line; the window never waits.
    Result<void> flush();

Q_SIGNALS:
    void committed(const Plumbline::ChangeId &id, qint64 number);
    // The change stays queued. Comes once for each failed try.
    void commitFailed(const Plumbline::ChangeId &id, const Plumbline::Error &error);
    // The change left the queue and is not in the file, nor will it be: it does not fit what is there, or was still
    // waiting when the file was closed. Whoever shows it takes it back.
    void refused(const Plumbline::ChangeId &id, const Plumbline::Error &error);
    void pendingCountChanged(int pending);

private:
    void settle(const ChangeId &id);

    QThread m_thread;
    StoreWorker *m_worker = nullptr; // lives on m_thread and is deleted by it
    StoreInfo m_info;
    QVector<Commit> m_pending;
};

} // namespace Plumbline
