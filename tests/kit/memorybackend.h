// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storebackend.h"

namespace Plumbline::Kit {

// A portfolio that is kept nowhere but in memory, with the promises of one in a file: for tests that need no disk. What it
// lacks is damage, locks and copies.
class MemoryBackend final : public StoreBackend
{
public:
    struct Workload
    {
        WorkloadId id;
        ReviewState state;
        bool isPresent = false;
        QVector<Milestone> milestones;
        ReviewSummary counts;
        Timestamp changedAt{};
    };
    // What a file would hold; equal locations share one.
    struct Contents
    {
        QVector<LensInfo> lenses;
        QHash<QByteArray, LensVersionPtr> versions;
        QVector<Workload> workloads; // in order of creation
        QHash<QString, QByteArray> bytes; // by digest
        QVector<JournalEntry> journal; // entry i has number i + 1
    };

    MemoryBackend(std::shared_ptr<Contents> contents, StoreInfo info);

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
    Result<StoreCheck> check() override; // that the journal leads to what is there
    Result<void> copyTo(const QString &absolutePath) override;

private:
    std::shared_ptr<Contents> m_contents;
    StoreInfo m_info;
};

// Opens portfolios that live as long as the maker or one of its copies does.
StoreMaker storesInMemory();

} // namespace Plumbline::Kit
