// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reviewstore.h"

namespace Plumbline {

// The open portfolio: its workloads as summaries and its lenses. Creates, removes and brings back workloads and
// lenses. What belongs to one workload is ReviewSession's.
class Portfolio : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since 1970, UTC

    // The store is open and outlives the portfolio.
    Portfolio(ReviewStore &store, QString author, Clock clock, QObject *parent = nullptr);

    // Reads workloads, lenses and the portfolio's own history; loaded() follows.
    QFuture<Result<void>> load();

    const QVector<WorkloadSummary> &workloads() const { return m_workloads; } // in order of creation
    const QVector<LensInfo> &lenses() const { return m_lenses; } // at hand, by name, newest version of each first
    const WorkloadSummary *find(const WorkloadId &id) const;
    const WorkloadSummary *findByName(const QString &name) const; // names are compared without case and blanks
    const LensInfo *newestLens(const LensId &id) const; // null when not at hand
    const LensInfo *lensBySha(const QByteArray &sha256) const;
    bool isReadOnly() const { return m_store.info().isReadOnly; }
    ReviewStore &store() { return m_store; }

    // ErrorCode::NameMissing, NameTooLong, NameTaken. `start` may carry answers (duplicate, import).
    Result<WorkloadId> createWorkload(const ReviewState &start, Verb verb = Verb::CreateWorkload);
    Result<void> removeWorkload(const WorkloadId &id);
    QString freeNameLike(const QString &name) const; // "Shop (2)"

    // The version label is `label`, or the next free number when empty. The same content again changes nothing.
    Result<LensInfo> addLens(const Lens &lens, const LensCompanion &companion, const QString &label = {});
    Result<void> removeLens(const QByteArray &sha256); // ErrorCode::LensInUse
    // Puts the lenses that come with the program in where their content is not there yet.
    void addBuiltInLenses();

    const JournalEntry *nextUndo() const; // of the portfolio's own verbs
    const JournalEntry *nextRedo() const;
    // ErrorCode::LaterChangesBuildOnIt when the workload was changed since.
    Result<void> undo();
    Result<void> redo();

public Q_SLOTS:
    void updateSummary(const Plumbline::WorkloadSummary &summary); // from the open session

Q_SIGNALS:
    void loaded();
    void workloadAdded(int row);
    void workloadAboutToBeRemoved(int row);
    void workloadRemoved(const Plumbline::WorkloadId &id);
    void workloadChanged(int row);
    void lensesChanged();
    void historyChanged();

private:
    ReviewStore &m_store;
    QString m_author;
    Clock m_clock;
    QVector<WorkloadSummary> m_workloads;
    QVector<LensInfo> m_lenses;
    QVector<JournalEntry> m_journal;
    UndoStacks m_stacks;
};

} // namespace Plumbline
