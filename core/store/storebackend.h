// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foundtext.h"
#include "core/progress/missedpractices.h"
#include "core/store/storelocation.h"
#include "core/store/storetypes.h"

#include <functional>
#include <memory>

namespace Plumbline {

// What keeps a portfolio: an SQLite file (sqlitestore.h), in tests the memory. It is open from its making to its end and
// lives on one thread, the store's, where it may wait for a disk as long as it takes. ReviewStore is the way to it.
class StoreBackend
{
public:
    StoreBackend() = default;
    virtual ~StoreBackend() = default;
    Q_DISABLE_COPY_MOVE(StoreBackend)

    virtual const StoreInfo &info() const = 0;

    // Writes commits durably, all of them or none, and gives the number of the first; the others follow it. Those that
    // the journal already holds are only acknowledged. A change whose old value does not stand is
    // ErrorCode::ChangeConflict.
    virtual Result<qint64> write(const QVector<Commit> &commits) = 0;

    virtual Result<QVector<LensInfo>> lenses() = 0; // every version, in the order they were added
    virtual Result<LensVersionPtr> lens(const QByteArray &sha256) = 0; // ErrorCode::UnknownLens
    virtual Result<QByteArray> content(const QString &digest) = 0; // of bytes of a commit. ErrorCode::ContentMissing
    virtual Result<QVector<WorkloadSummary>> workloads() = 0; // that are in the portfolio, in order of creation
    virtual Result<LoadedReview> review(const WorkloadId &id) = 0; // ErrorCode::UnknownWorkload
    virtual Result<QVector<JournalEntry>> journal(const JournalRange &range) = 0;

    // Texts of workloads that are in the portfolio, with words that begin with all of these; in no order, `most` at most.
    virtual Result<QVector<FoundText>> find(const QString &words, int most) = 0;
    virtual Result<MissedPractices> missedPractices() = 0; // over the workloads in the portfolio; reads each answer

    virtual Result<StoreCheck> check() = 0;
    virtual Result<void> copyTo(const QString &absolutePath) = 0; // as a file
};

// Opens what is at a location, or says why not, as ReviewStore::open() does.
using StoreMaker = std::function<Result<std::unique_ptr<StoreBackend>>(const StoreLocation &location, OpenMode mode)>;

// The maker of the program.
Result<std::unique_ptr<StoreBackend>> openBackend(const StoreLocation &location, OpenMode mode);

} // namespace Plumbline
