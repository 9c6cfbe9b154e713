// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/commitwriter.h"
#include "core/store/storebackend.h"
#include "core/store/storelock.h"
#include "core/store/storereader.h"

#include <QDate>

namespace Plumbline {

// One SQLite file held open: its lock, its connection, and what reads and writes through it. After a failure of the disk
// it connects again by itself with the next call.
class SqliteStore final : public StoreBackend
{
public:
    static Result<std::unique_ptr<SqliteStore>> open(
        const QString &absolutePath, OpenMode mode, int dailyBackups = StoreLocation::usualDailyBackups);
    ~SqliteStore() override;

    const StoreInfo &info() const override { return m_info; }
    Result<qint64> write(const QVector<Commit> &commits) override;
    Result<QVector<LensInfo>> lenses() override;
    Result<LensVersionPtr> lens(const QByteArray &sha256) override;
    Result<QByteArray> content(const QString &digest) override;
    Result<QVector<WorkloadSummary>> workloads() override;
    Result<LoadedReview> review(const WorkloadId &id) override;
    Result<QVector<JournalEntry>> journal(const JournalRange &range) override;
    Result<QVector<FoundText>> find(const QString &words, int most) override;
    Result<MissedPractices> missedPractices() override;
    Result<StoreCheck> check() override;
    Result<void> copyTo(const QString &absolutePath) override;

private:
    // What goes when the connection goes; in this order from the back.
    struct Session
    {
        explicit Session(std::unique_ptr<StoreConnection> opened);

        std::unique_ptr<StoreConnection> connection;
        Tables tables;
        LensCatalog catalog;
        StoreReader reader;
        CommitWriter writer;
        qint64 lastNumber = 0; // of the journal
        qint64 dataVersion = 0;
    };

    SqliteStore() = default;
    Result<void> start(OpenMode mode, bool isEmpty);
    Result<void> acquire(OpenMode mode, bool isEmpty);
    Result<void> bringUpToDate();
    Result<void> connect();
    Result<void> reconnect();
    Result<void> checkUnchanged();
    Result<qint64> tryWrite(const QVector<Commit> &commits);
    void recover(const QVector<Commit> &commits, const Error &error);
    qint64 numberOf(const QVector<Commit> &commits);
    void backUpOnceADay(Timestamp at);

    StoreInfo m_info;
    StoreLock m_lock;
    std::unique_ptr<Session> m_session;
    QByteArray m_identity; // of the file that was opened
    QVector<ChangeId> m_inDoubt; // changes whose commit failed: they may be in the file all the same
    qint64 m_lastNumber = 0; // acknowledged
    QDate m_lastBackup;
    int m_dailyBackups = 0; // how many are kept
};

} // namespace Plumbline
