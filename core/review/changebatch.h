// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"
#include "core/review/lenspractice.h"
#include "core/review/recordvalue.h"

namespace Plumbline {

// Items of the plan that go live together, and how that is taken back. A practice is in one open batch at most.
struct ChangeBatch
{
    static constexpr const char *kind = "change-batch";

    QString name;
    QDate due; // the day on which it is to go live; invalid: none was agreed
    QString rollback; // how it is taken back
    QString practices; // practicesText()
    QDate releasedOn; // invalid: it is still to come

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("name", self.name...);
        visit("due", self.due...);
        visit("rollback", self.rollback...);
        visit("practices", self.practices...);
        visit("releasedOn", self.releasedOn...);
    }
    bool isComplete() const { return !name.isEmpty(); }
    bool isOpen() const { return !releasedOn.isValid(); }
    bool isOverdue(QDate today) const { return isOpen() && due.isValid() && due < today; }
    friend bool operator==(const ChangeBatch &, const ChangeBatch &) = default;
};

// Those that are open, by their day and then as they were made, those without a day last; then those that are released, the
// last one first.
QVector<Recorded<ChangeBatch>> batchesInTurn(const ReviewState &state);
// The batch of each practice: an open one, else the last that was released.
QMap<LensPractice, Recorded<ChangeBatch>> batchOfEach(const ReviewState &state);

// What makes the batch of that id this one, which takes its practices from the other open ones; a null id in `batch` is a new
// one, and gets `newId`.
QVector<Change> batchChanges(const ReviewState &state, const Recorded<ChangeBatch> &batch, const RecordId &newId);
// What makes the batch live on that day: its items of the plan are complete.
QVector<Change> releaseChanges(const ReviewState &state, const Recorded<ChangeBatch> &batch, QDate on);
// What takes these practices out of every open batch.
QVector<Change> withoutBatchChanges(const ReviewState &state, const QVector<LensPractice> &practices);

} // namespace Plumbline
