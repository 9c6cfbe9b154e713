// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/commitwriter.h"
#include "core/store/storelock.h"
#include "core/store/storereader.h"

#include <QDate>

namespace Plumbline {

// One store file held open: its lock, its connection, and what reads and writes through it. Lives on one thread.
// After a failure of the disk it connects again by itself with the next call.
class OpenStore
{
public:
    // As ReviewStore::open().
    static Result<std::unique_ptr<OpenStore>> open(const QString &absolutePath, OpenMode mode);
    ~OpenStore();

    const StoreInfo &info() const { return m_info; }

    // Writes commits durably, all in one transaction or none, and gives the number of the first; the others follow it.
    // Changes that the journal already holds are only acknowledged.
    Result<qint64> write(const QVector<Commit> &commits);

    Result<StoreReader *> reader();
    Result<LensVersionPtr> lens(const QByteArray &sha256);
    Result<QByteArray> content(const QString &digest);
    Result<StoreCheck> check();
    Result<void> backUp(const QString &absolutePath);

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

    OpenStore() = default;
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
};

} // namespace Plumbline
