// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lenscatalog.h"

namespace Plumbline {

// Reads what the program shows. Every row is checked against its checksum on the way, and all rows of a workload against
// their sum, so that a damaged answer is never shown as a true one, nor one that is gone as one that was never given. One
// damaged workload does not close the others: it is listed, and what is whole of it is read, both said so.
class StoreReader
{
public:
    StoreReader(Tables &tables, LensCatalog &catalog);

    Result<QVector<LensInfo>> lenses(); // every version, in the order they were added
    Result<QVector<WorkloadSummary>> workloads(); // that are in the portfolio, in order of creation
    Result<LoadedReview> review(const WorkloadId &id); // ErrorCode::UnknownWorkload, or StoreDamaged where nothing can be told
    Result<QVector<JournalEntry>> journal(const JournalRange &range);
    Result<QVector<Milestone>> milestones(const WorkloadRow &workload, QVector<Damage> &damage);

    // How many entries come with a review.
    static constexpr int journalWithReview = 1000;

private:
    Result<void> addGone(QVector<WorkloadSummary> &summaries);
    Result<bool> hasAllRows(qint64 workloadNo);
    Result<QHash<qint64, WorkloadId>> workloadsOf(const QVector<JournalRow> &rows); // their ids, by number
    Result<WorkloadRow> workload(const WorkloadId &id);
    Result<ReviewState> state(const WorkloadRow &workload, QVector<Damage> &damage);
    Result<void> fill(LensReview &review, qint64 lensReviewNo, QVector<Damage> &damage);
    Result<QVector<JournalEntry>> journalOf(const WorkloadRow &workload, const JournalRange &range);

    Tables &m_tables;
    LensCatalog &m_catalog;
};

} // namespace Plumbline
