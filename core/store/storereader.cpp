// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storereader.h"

#include "core/review/statetext.h"
#include "core/store/rowvalues.h"

namespace Plumbline {

StoreReader::StoreReader(Tables &tables, LensShelf &shelf)
    : m_tables(tables)
    , m_shelf(shelf)
{
}

Result<QVector<LensInfo>> StoreReader::lenses()
{
    QVector<LensInfo> infos;
    QHash<qint64, int> indexes;
    Result<void> read = m_tables.lensVersions.forEach(QStringLiteral("ORDER BY no"), {}, [&](const LensVersionRow &row, bool) {
        indexes.insert(row.no, int(infos.size()));
        infos.append(infoOf(row));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    const QString applied = QStringLiteral("WHERE is_applied=1 AND workload_no IN (SELECT no FROM workload WHERE is_present=1)");
    read = m_tables.lensReviews.forEach(applied, {}, [&](const LensReviewRow &row, bool) {
        if (indexes.contains(row.lensVersionNo))
            ++infos[indexes[row.lensVersionNo]].usedBy;
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return infos;
}

Result<QVector<WorkloadSummary>> StoreReader::workloads()
{
    QVector<WorkloadSummary> summaries;
    QHash<qint64, int> indexes;
    Result<void> read
        = m_tables.workloads.forEach(QStringLiteral("WHERE is_present=1 ORDER BY no"), {}, [&](const WorkloadRow &row, bool) {
              indexes.insert(row.no, int(summaries.size()));
              summaries.append({WorkloadId::fromBytes(row.id), propertiesOf(row), {}, 0, 0});
              return true;
          });
    if (!read)
        return tl::unexpected(read.error());

    const auto rows = m_tables.summaries.all(QStringLiteral("WHERE workload_no IN (SELECT no FROM workload WHERE is_present=1)"));
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<qint64, LensInfo> lenses; // id and digest alone: all that the counts need
    const auto lensOf = [&](qint64 no) -> Result<LensInfo> {
        if (const auto known = lenses.constFind(no); known != lenses.constEnd())
            return *known;
        const auto row = m_tables.lensVersions.find({no});
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return failure(ErrorCode::StoreDamaged, {}, QStringLiteral("risk counts name no lens"));
        LensInfo info;
        info.id = LensId((*row)->lensId);
        info.sha256 = (*row)->sha256;
        return *lenses.insert(no, info);
    };
    for (const WorkloadSummaryRow &row : *rows) {
        const auto counts = countsFrom(row.counts, lensOf);
        if (!counts)
            return tl::unexpected(counts.error());
        WorkloadSummary &summary = summaries[indexes.value(row.workloadNo)];
        summary.lenses = *counts;
        summary.changedAt = row.changedAt;
    }

    // The milestone's text is not read for the list, so its workload stands in the listing too.
    read = m_tables.listings.forEach(QStringLiteral("WHERE is_listed=1"), {}, [&](const MilestoneListingRow &row, bool) {
        if (indexes.contains(row.workloadNo))
            ++summaries[indexes[row.workloadNo]].milestones;
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return summaries;
}

Result<WorkloadRow> StoreReader::workload(const WorkloadId &id)
{
    const auto row = m_tables.workloads.first(QStringLiteral("WHERE id=?"), {id.toBytes()});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::UnknownWorkload, id.toString());
    return **row;
}

Result<LoadedReview> StoreReader::review(const WorkloadId &id)
{
    const Result<WorkloadRow> row = workload(id);
    if (!row)
        return tl::unexpected(row.error());
    const Result<ReviewState> now = state(*row);
    if (!now)
        return tl::unexpected(now.error());
    const Result<QVector<Milestone>> taken = milestones(*row);
    if (!taken)
        return tl::unexpected(taken.error());
    const Result<QVector<JournalEntry>> entries = journalOf(*row, journalWithReview);
    if (!entries)
        return tl::unexpected(entries.error());
    return LoadedReview{id, *now, *taken, *entries};
}

Result<ReviewState> StoreReader::state(const WorkloadRow &workload)
{
    ReviewState state;
    state.workload = propertiesOf(workload);
    const auto rows = m_tables.lensReviews.all(QStringLiteral("WHERE workload_no=? ORDER BY position"), {workload.no});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const LensReviewRow &row : *rows) {
        Result<LensReview> review = reviewOf(row, m_shelf);
        if (!review)
            return tl::unexpected(review.error());
        if (Result<void> filled = fill(*review, row.no); !filled)
            return tl::unexpected(filled.error());
        state.lenses.append(*review);
    }
    return state;
}

Result<void> StoreReader::fill(LensReview &review, qint64 lensReviewNo)
{
    const auto answers = m_tables.answers.all(QStringLiteral("WHERE lens_review_no=?"), {lensReviewNo});
    if (!answers)
        return tl::unexpected(answers.error());
    const auto items = m_tables.items.all(QStringLiteral("WHERE lens_review_no=?"), {lensReviewNo});
    if (!items)
        return tl::unexpected(items.error());
    const qint64 questions = review.version->questionCount();
    for (const AnswerRow &row : *answers) {
        if (row.question < 0 || row.question >= questions)
            return failure(ErrorCode::StoreDamaged, {}, QStringLiteral("an answer names no question"));
        review.answers[row.question] = answerOf(row);
    }
    for (const ImprovementItemRow &row : *items) {
        if (row.question < 0 || row.question >= questions || row.choice < 0
            || row.choice >= review.version->question(int(row.question)).choices.size())
            return failure(ErrorCode::StoreDamaged, {}, QStringLiteral("an improvement item names no practice"));
        review.items.insert({int(row.question), int(row.choice)}, itemOf(row));
    }
    return {};
}

Result<QVector<Milestone>> StoreReader::milestones(const WorkloadRow &workload)
{
    const auto rows = m_tables.milestones.all(QStringLiteral("WHERE workload_no=? ORDER BY no"), {workload.no});
    if (!rows)
        return tl::unexpected(rows.error());
    QVector<Milestone> milestones;
    for (const MilestoneRow &row : *rows) {
        const auto listing = m_tables.listings.find({row.no});
        if (!listing)
            return tl::unexpected(listing.error());
        Milestone milestone;
        milestone.id = MilestoneId::fromBytes(row.id);
        milestone.name = row.name;
        milestone.recordedAt = row.recordedAt;
        milestone.journalNumber = row.journalNumber;
        milestone.text = uncompressed(row.state);
        milestone.previousSeal = row.previousSeal;
        milestone.seal = row.seal;
        milestone.isListed = *listing && (*listing)->isListed != 0;
        const Result<ReviewState> state = readState(
            milestone.text, milestone.name, [this](const LensId &lens, const QString &version, const QByteArray &sha256) {
                return m_shelf.find(lens, version, sha256);
            });
        if (state)
            milestone.state = std::make_shared<const ReviewState>(*state);
        milestones.append(milestone);
    }
    return milestones;
}

Result<QVector<JournalEntry>> StoreReader::journal(const std::optional<WorkloadId> &workloadId, int limit)
{
    if (workloadId) {
        const Result<WorkloadRow> row = workload(*workloadId);
        if (!row)
            return tl::unexpected(row.error());
        return journalOf(*row, limit);
    }
    const auto workloads = m_tables.workloads.all();
    const auto rows = m_tables.journal.all(QStringLiteral("ORDER BY number DESC LIMIT ?"), {limit});
    if (!workloads || !rows)
        return tl::unexpected(!workloads ? workloads.error() : rows.error());
    QHash<qint64, WorkloadId> ids;
    for (const WorkloadRow &row : *workloads)
        ids.insert(row.no, WorkloadId::fromBytes(row.id));
    QVector<JournalEntry> entries;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const Result<JournalEntry> entry
            = entryOf(*row, row->workloadNo ? std::optional(ids.value(*row->workloadNo)) : std::nullopt);
        if (!entry)
            return tl::unexpected(entry.error());
        entries.append(*entry);
    }
    return entries;
}

// Each entry names the one before it of the same workload, which costs no index to be kept on every change.
Result<QVector<JournalEntry>> StoreReader::journalOf(const WorkloadRow &workload, int limit)
{
    const auto summary = m_tables.summaries.find({workload.no});
    if (!summary)
        return tl::unexpected(summary.error());
    QVector<JournalEntry> entries;
    qint64 number = *summary ? (*summary)->journalNumber : 0;
    while (number > 0 && entries.size() < limit) {
        const auto row = m_tables.journal.find({number});
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || (*row)->workloadNo != workload.no || (*row)->previous >= number)
            return failure(
                ErrorCode::StoreDamaged, {}, QStringLiteral("the journal has no entry %1 of the workload").arg(number));
        const Result<JournalEntry> entry = entryOf(**row, WorkloadId::fromBytes(workload.id));
        if (!entry)
            return tl::unexpected(entry.error());
        entries.append(*entry);
        number = (*row)->previous;
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace Plumbline
