// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/builtinlenses.h"
#include "core/store/reviewstore.h"

#include <QPromise>

namespace Plumbline {

// The open portfolio: its workloads as summaries and its lenses. Creates, removes and brings back workloads and
// lenses. What belongs to one workload is OpenReview's. A change that the store refuses is taken back here too.
class Portfolio : public QObject
{
    Q_OBJECT

public:
    // The store is open and outlives the portfolio.
    Portfolio(ReviewStore &store, QString author, Clock clock, QObject *parent = nullptr);

    // Reads workloads, lenses and the history; loaded() or loadFailed() follows. The command line waits for the future.
    QFuture<Result<void>> load();

    const QVector<WorkloadSummary> &workloads() const { return m_workloads; } // in order of creation
    const QVector<LensInfo> &lenses() const { return m_installed; } // by name, the newest version of each first
    const WorkloadSummary *find(const WorkloadId &id) const; // null when not in the portfolio
    const WorkloadSummary *findByName(const QString &name) const; // compared without case and blanks
    QStringList damagedLenses() const; // by name, as far as that can be told
    const LensInfo *newestLens(const LensId &id) const; // null when not installed
    const LensInfo *lensBySha(const QByteArray &sha256) const; // also one that is no longer installed
    void setAuthor(const QString &name) { m_author = name; } // of changes from now on
    QDate today() const; // by the clock, here
    bool isReadOnly() const { return m_store.info().isReadOnly; }
    ReviewStore &store() { return m_store; }
    // The newest of all, oldest first; of those that were there at opening, what they are and not their changes.
    const QVector<JournalEntry> &journal() const { return m_journal; }
    // Of the whole journal, some that are older than journal() follow in front of it, and historyChanged().
    QFuture<Result<void>> readOlderEntries();
    bool hasOlderEntries() const { return !m_journal.isEmpty() && m_journal.first().number > 1; } // than journal() has

    // ErrorCode::NameMissing, NameTooLong, NameTaken. `start` may carry answers (duplicate, import), and an import
    // brings milestones, in order of recording, with their seals but without ids.
    Result<WorkloadId> createWorkload(const ReviewState &start, Verb verb = Verb::CreateWorkload,
        QVector<Milestone> milestones = {}, const QVector<QByteArray> &contents = {});
    Result<void> checkName(const QString &name, const WorkloadId &except = {}) const;
    QString freeNameLike(const QString &name) const; // "Shop (2)"
    Result<void> removeWorkload(const WorkloadId &id);

    // The version label is `label`, or the next free number when empty. The same content again changes nothing.
    Result<LensInfo> addLens(const Lens &lens, const LensCompanion &companion, const QString &label = {});
    Result<void> removeLens(const QByteArray &sha256); // ErrorCode::LensInUse
    // The lenses of the program whose content was never here: a newer edition came with a newer program.
    QVector<BuiltInLens> newBuiltInLenses() const;
    // As one step; those that are installed already are left as they are. Gives them all.
    Result<QVector<LensInfo>> addBuiltInLenses(const QVector<BuiltInLens> &lenses);

    const JournalEntry *nextUndo() const; // of the portfolio's own verbs; null when there is none
    const JournalEntry *nextRedo() const;
    // So many steps, up to the first that is refused: ErrorCode::LaterChangesBuildOnIt when the workload was changed since.
    // What this program did not do itself is read from the store first; else it is done when the call returns.
    QFuture<Result<void>> undo(int steps = 1);
    QFuture<Result<void>> redo(int steps = 1);

    // From the open session, after each of its changes.
    void notePerformed(const JournalEntry &entry, const WorkloadSummary &summary);

Q_SIGNALS:
    void loaded();
    void loadFailed(const Plumbline::Error &error);
    void workloadAdded(int row);
    void workloadRemoved(int row, const Plumbline::WorkloadId &id); // it is gone from workloads() already
    void workloadChanged(int row);
    void lensesChanged();
    void historyChanged();
    // The store refused a change, of the portfolio or of a workload; all that showed it is as before.
    void takenBack(const Plumbline::JournalEntry &entry, const Plumbline::Error &error);

private:
    Result<void> perform(JournalEntry entry, const QVector<LensVersionPtr> &lenses = {},
        const std::optional<ReviewSummary> &summary = {}, const QVector<Milestone> &milestones = {},
        const QVector<QByteArray> &contents = {});
    using Outcome = std::shared_ptr<QPromise<Result<void>>>;
    QFuture<Result<void>> step(JournalEntry::Kind kind, int steps);
    void goOn(JournalEntry::Kind kind, int steps, const Outcome &outcome);
    Result<void> undo(const JournalEntry &target);
    Result<void> reverse(const JournalEntry &target, JournalEntry::Kind kind);
    void passOver(const ChangeId &id);
    JournalEntry newEntry(
        Verb verb, const QString &subject, const std::optional<WorkloadId> &workload, const QVector<Change> &changes) const;
    Result<void> install(const QString &subject, const QVector<LensVersionPtr> &versions);
    void addRow(const WorkloadSummary &summary, int row);
    void setRow(int row, const WorkloadSummary &summary);
    void removeRow(const WorkloadId &id);
    void bringBack(const WorkloadId &id); // reads its summary again
    void takeBack(const ChangeId &id, const Error &error);
    void setInstalled(const QByteArray &sha256, bool isInstalled);
    void takeOlder(const QVector<JournalEntry> &entries);
    void refreshLenses();
    void refreshStacks();
    QString freeVersionLabel(const LensId &id, const QString &wanted) const;

    ReviewStore &m_store;
    QString m_author;
    Clock m_clock;
    QVector<WorkloadSummary> m_workloads;
    QMultiHash<QString, WorkloadId> m_byName; // by what names are compared by
    QVector<LensInfo> m_lenses; // every version, in order of adding
    QVector<LensInfo> m_installed;
    QVector<JournalEntry> m_journal;
    QVector<JournalEntry> m_ownJournal; // of the portfolio's own verbs
    UndoStacks m_stacks; // indexes into m_ownJournal
};

} // namespace Plumbline
