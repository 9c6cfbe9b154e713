// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/changebatch.h"

#include "core/review/planeffects.h"

#include <QSet>

#include <algorithm>

namespace Plumbline {

namespace {

// Lines are compared as they stand, so that a practice of a lens that is not applied now keeps its place too.
QStringList linesOf(const QString &practices)
{
    return practices.split(u'\n', Qt::SkipEmptyParts);
}

QVector<Change> withoutLines(const ReviewState &state, const QStringList &lines, const RecordId &but)
{
    const QSet<QString> gone(lines.begin(), lines.end());
    QVector<Change> changes;
    for (const auto &[id, batch] : recordsOf<ChangeBatch>(state)) {
        if (id == but || !batch.isOpen())
            continue;
        QStringList kept = linesOf(batch.practices);
        if (kept.removeIf([&gone](const QString &line) { return gone.contains(line); }) == 0)
            continue;
        ChangeBatch smaller = batch;
        smaller.practices = kept.join(u'\n');
        changes.append(RecordChange{id, recordOf(batch), recordOf(smaller)});
    }
    return changes;
}

} // namespace

QVector<Recorded<ChangeBatch>> batchesInTurn(const ReviewState &state)
{
    QVector<Recorded<ChangeBatch>> batches = recordsOf<ChangeBatch>(state);
    const auto comesBefore = [](const Recorded<ChangeBatch> &a, const Recorded<ChangeBatch> &b) {
        const ChangeBatch &first = a.value, &second = b.value;
        if (first.isOpen() != second.isOpen())
            return first.isOpen();
        if (!first.isOpen())
            return first.releasedOn > second.releasedOn;
        if (first.due.isValid() != second.due.isValid())
            return first.due.isValid();
        return first.due < second.due;
    };
    std::stable_sort(batches.begin(), batches.end(), comesBefore);
    return batches;
}

QMap<LensPractice, Recorded<ChangeBatch>> batchOfEach(const ReviewState &state)
{
    QMap<LensPractice, Recorded<ChangeBatch>> batches;
    for (const Recorded<ChangeBatch> &batch : batchesInTurn(state)) {
        for (const LensPractice &practice : practicesIn(batch.value.practices, state)) {
            if (!batches.contains(practice))
                batches.insert(practice, batch);
        }
    }
    return batches;
}

QVector<Change> batchChanges(const ReviewState &state, const Recorded<ChangeBatch> &batch, const RecordId &newId)
{
    const auto known = state.records.constFind(batch.id);
    const bool isKnown = known != state.records.constEnd();
    const RecordId id = isKnown ? batch.id : newId;
    const RecordChange own{id, isKnown ? std::optional(*known) : std::nullopt, recordOf(batch.value)};
    return QVector<Change>{own} + withoutLines(state, linesOf(batch.value.practices), id);
}

QVector<Change> releaseChanges(const ReviewState &state, const Recorded<ChangeBatch> &batch, QDate on)
{
    ChangeBatch released = batch.value;
    released.releasedOn = on;
    return QVector<Change>{RecordChange{batch.id, recordOf(batch.value), recordOf(released)}}
    + completedItems(state, practicesIn(batch.value.practices, state));
}

QVector<Change> withoutBatchChanges(const ReviewState &state, const QVector<LensPractice> &practices)
{
    return withoutLines(state, linesOf(practicesText(state, practices)), {});
}

} // namespace Plumbline
