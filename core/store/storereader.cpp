// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storereader.h"

#include "core/review/statetext.h"
#include "core/store/rowvalues.h"

#include <QtEndian>

namespace Plumbline {

namespace {

// When the id was made here: its first 48 bits.
Timestamp timeOf(const QByteArray &id)
{
    return fromMs(id.size() < 8 ? 0 : qint64(qFromBigEndian<quint64>(id.constData()) >> 16));
}

} // namespace

StoreReader::StoreReader(Tables &tables, LensCatalog &catalog)
    : m_tables(tables)
    , m_catalog(catalog)
{
}

Result<QVector<LensInfo>> StoreReader::lenses()
{
    QVector<LensInfo> infos;
    QHash<qint64, int> indexes;
    const auto take = [&](const LensVersionRow &row, bool isWhole) {
        indexes.insert(row.no, int(infos.size()));
        infos.append(infoOf(row));
        infos.last().isDamaged = !isWhole;
        infos.last().isInstalled &= isWhole;
        return true;
    };
    CHECK_RESULT(m_tables.lensVersions.forEach(QStringLiteral("ORDER BY no"), {}, take, true));
    const QString used
        = QStringLiteral("SELECT lens_version_no,count(*) FROM lens_review JOIN workload ON workload.no=workload_no"
                         " WHERE is_applied=1 AND is_present=1 GROUP BY lens_version_no");
    CHECK_RESULT(m_tables.connection.forEach(used, [&](const QSqlQuery &row) {
        if (const auto index = indexes.constFind(row.value(0).toLongLong()); index != indexes.constEnd())
            infos[*index].usedBy = row.value(1).toInt();
    }));
    return infos;
}

Result<QVector<WorkloadSummary>> StoreReader::workloads()
{
    QVector<WorkloadSummary> summaries;
    QHash<qint64, int> indexes;
    const QString present = QStringLiteral("WHERE is_present=1 ORDER BY no");
    const auto list = [&](const WorkloadRow &row, bool isWhole) {
        indexes.insert(row.no, int(summaries.size()));
        summaries.append({WorkloadId::fromBytes(row.id), propertiesOf(row), {}, 0, {}, !isWhole});
        return true;
    };
    CHECK_RESULT(m_tables.workloads.forEach(present, {}, list, true));

    QHash<qint64, LensInfo> lenses; // id and digest alone: all that the counts need
    const auto lensOf = [&](qint64 no) -> Result<LensInfo> {
        if (const auto known = lenses.constFind(no); known != lenses.constEnd())
            return *known;
        TAKE_RESULT(const auto row, m_tables.lensVersions.find({no}));
        if (!row)
            return failure(ErrorCode::StoreDamaged, {}, QStringLiteral("risk counts name no lens"));
        LensInfo info;
        info.id = LensId(row->lensId);
        info.sha256 = row->sha256;
        return *lenses.insert(no, info);
    };
    // The lens versions are read while no statement is open, so the rows are taken first.
    QVector<std::pair<WorkloadSummaryRow, bool>> rows;
    const auto take = [&rows](const WorkloadSummaryRow &row, bool isWhole) {
        rows.append({row, isWhole});
        return true;
    };
    const QString ofPresent = QStringLiteral("WHERE workload_no IN (SELECT no FROM workload WHERE is_present=1)");
    CHECK_RESULT(m_tables.summaries.forEach(ofPresent, {}, take, true));
    QSet<qint64> summarized;
    for (const auto &[row, isWhole] : std::as_const(rows)) {
        summarized.insert(row.workloadNo);
        WorkloadSummary &summary = summaries[indexes.value(row.workloadNo)];
        summary.changedAt = row.changedAt;
        const Result<ReviewSummary> counts = isWhole ? summaryOf(row, lensOf) : failure(ErrorCode::StoreDamaged);
        if (counts)
            summary.review = *counts;
        else if (counts.error().code == ErrorCode::StoreDamaged)
            summary.isDamaged = true;
        else
            return tl::unexpected(counts.error());
    }
    for (auto index = indexes.begin(); index != indexes.end(); ++index)
        summaries[*index].isDamaged |= !summarized.contains(index.key());

    CHECK_RESULT(addGone(summaries));

    // The milestone's text is not read for the list, so its workload stands in the listing too.
    const auto count = [&](const MilestoneListingRow &row, bool isWhole) {
        if (!indexes.contains(row.workloadNo))
            return true;
        WorkloadSummary &summary = summaries[indexes[row.workloadNo]];
        ++summary.milestones;
        summary.isDamaged |= !isWhole;
        return true;
    };
    CHECK_RESULT(m_tables.listings.forEach(QStringLiteral("WHERE is_listed=1"), {}, count, true));
    return summaries;
}

// Workloads that have counts and no row any more are listed too, by the name they were given first.
Result<void> StoreReader::addGone(QVector<WorkloadSummary> &summaries)
{
    TAKE_RESULT(const auto gone, m_tables.summaries.all(QStringLiteral("WHERE workload_no NOT IN (SELECT no FROM workload)")));
    for (const WorkloadSummaryRow &row : gone) {
        const auto first
            = m_tables.journal.first(QStringLiteral("WHERE workload_no=? ORDER BY number LIMIT 1"), {row.workloadNo});
        if (!first)
            return tl::unexpected(first.error());
        WorkloadSummary summary;
        summary.properties = {*first ? (*first)->subject : QString::number(row.workloadNo), {}};
        summary.changedAt = row.changedAt;
        summary.isDamaged = true;
        summaries.append(summary);
    }
    return {};
}

Result<WorkloadRow> StoreReader::workload(const WorkloadId &id)
{
    TAKE_RESULT(const auto row, m_tables.workloads.first(QStringLiteral("WHERE id=?"), {id.toBytes()}));
    if (!row)
        return failure(ErrorCode::UnknownWorkload, id.toString());
    return *row;
}

Result<LoadedReview> StoreReader::review(const WorkloadId &id)
{
    TAKE_RESULT(const WorkloadRow row, workload(id));
    LoadedReview review;
    review.id = id;
    Result<ReviewState> now = state(row, review.damage);
    if (!now)
        return tl::unexpected(now.error());
    review.state = *std::move(now);
    Result<QVector<Milestone>> taken = milestones(row, review.damage);
    if (!taken)
        return tl::unexpected(taken.error());
    review.milestones = *std::move(taken);
    Result<QVector<JournalEntry>> entries = journalOf(row, {id, journalWithReview + 1});
    if (entries) {
        review.journal = *std::move(entries);
        review.hasOlderEntries = review.journal.size() > journalWithReview;
        if (review.hasOlderEntries)
            review.journal.removeFirst();
    } else if (entries.error().code == ErrorCode::StoreDamaged) {
        review.damage.append({Damage::Part::History, {}});
    } else {
        return tl::unexpected(entries.error());
    }
    if (review.damage.isEmpty()) {
        TAKE_RESULT(const bool isComplete, hasAllRows(row.no));
        if (!isComplete)
            review.damage.append({Damage::Part::Missing, {}});
    }
    return review;
}

Result<bool> StoreReader::hasAllRows(qint64 workloadNo)
{
    const auto summary = m_tables.summaries.find({workloadNo});
    if (!summary && summary.error().code == ErrorCode::StoreDamaged)
        return false;
    if (!summary)
        return tl::unexpected(summary.error());
    TAKE_RESULT(const qint64 sum, m_tables.rowSumOf(workloadNo));
    return *summary && (*summary)->rowSum == sum;
}

Result<ReviewState> StoreReader::state(const WorkloadRow &workload, QVector<Damage> &damage)
{
    ReviewState state;
    state.workload = propertiesOf(workload).unpacked();
    QVector<LensReviewRow> rows;
    const auto take = [&](const LensReviewRow &row, bool isWhole) {
        if (isWhole)
            rows.append(row);
        else
            damage.append({Damage::Part::Lens, row.lensId});
        return true;
    };
    const QString ofWorkload = QStringLiteral("WHERE workload_no=? ORDER BY position");
    CHECK_RESULT(m_tables.lensReviews.forEach(ofWorkload, {workload.no}, take, true));
    for (const LensReviewRow &row : std::as_const(rows)) {
        Result<LensReview> review = reviewOf(row, m_catalog);
        if (!review && review.error().code != ErrorCode::StoreDamaged && review.error().code != ErrorCode::UnknownLens)
            return tl::unexpected(review.error());
        if (!review) {
            damage.append({Damage::Part::Lens, row.lensId});
            continue;
        }
        CHECK_RESULT(fill(*review, row.no, damage));
        state.lenses.append(*review);
    }
    const auto takeRecord = [&](const RecordRow &row, bool isWhole) {
        if (isWhole)
            state.records.insert(RecordId::fromBytes(row.id), recordOf(row));
        else
            damage.append({Damage::Part::Record, row.kind});
        return true;
    };
    CHECK_RESULT(m_tables.records.forEach(QStringLiteral("WHERE workload_no=?"), {workload.no}, takeRecord, true));
    return state;
}

Result<void> StoreReader::fill(LensReview &review, qint64 lensReviewNo, QVector<Damage> &damage)
{
    const QString ofReview = QStringLiteral("WHERE lens_review_no=?");
    const LensVersion &version = *review.version;
    const auto isQuestion = [&version](qint64 question) { return question >= 0 && question < version.questionCount(); };
    const auto label = [&](qint64 question) { return isQuestion(question) ? version.label(int(question)) : QString(); };
    const auto takeAnswer = [&](const AnswerRow &row, bool isWhole) {
        if (isWhole && isQuestion(row.question))
            review.answers[row.question] = answerOf(row);
        else
            damage.append({Damage::Part::Answer, label(row.question)});
        return true;
    };
    if (Result<void> read = m_tables.answers.forEach(ofReview, {lensReviewNo}, takeAnswer, true); !read)
        return read;
    const auto takeItem = [&](const ImprovementItemRow &row, bool isWhole) {
        if (isWhole && isQuestion(row.question) && row.choice >= 0
            && row.choice < version.question(int(row.question)).choices.size())
            review.items.insert({int(row.question), int(row.choice)}, itemOf(row));
        else
            damage.append({Damage::Part::PlanItem, label(row.question)});
        return true;
    };
    return m_tables.items.forEach(ofReview, {lensReviewNo}, takeItem, true);
}

Result<QVector<Milestone>> StoreReader::milestones(const WorkloadRow &workload, QVector<Damage> &damage)
{
    QVector<MilestoneRow> rows;
    const auto take = [&](const MilestoneRow &row, bool isWhole) {
        if (isWhole)
            rows.append(row);
        else
            damage.append({Damage::Part::Milestone, row.name});
        return true;
    };
    const QString ofWorkload = QStringLiteral("WHERE workload_no=? ORDER BY no");
    CHECK_RESULT(m_tables.milestones.forEach(ofWorkload, {workload.no}, take, true));
    QVector<Milestone> milestones;
    for (const MilestoneRow &row : std::as_const(rows)) {
        const auto listing = m_tables.listings.find({row.no});
        if (!listing && listing.error().code != ErrorCode::StoreDamaged)
            return tl::unexpected(listing.error());
        Milestone milestone;
        milestone.id = MilestoneId::fromBytes(row.id);
        milestone.name = row.name;
        milestone.recordedAt = row.recordedAt;
        milestone.journalNumber = row.journalNumber;
        milestone.text = uncompressed(row.state);
        milestone.previousSeal = row.previousSeal;
        milestone.seal = row.seal;
        milestone.isListed = !listing || (*listing && (*listing)->isListed != 0);
        const Result<ReviewState> state = readState(milestone.text, milestone.name,
            [this, cameAt = timeOf(row.id)](const LensId &lens, const QString &version, const QByteArray &sha256) {
                return m_catalog.find(lens, version, sha256, cameAt);
            });
        if (state)
            milestone.state = std::make_shared<const ReviewState>(*state);
        if (!listing || !state)
            damage.append({Damage::Part::Milestone, row.name});
        milestones.append(milestone);
    }
    return milestones;
}

Result<QHash<qint64, WorkloadId>> StoreReader::workloadsOf(const QVector<JournalRow> &rows)
{
    QHash<qint64, WorkloadId> ids;
    if (rows.isEmpty())
        return ids;
    const QString named = QStringLiteral("SELECT no,id FROM workload WHERE no IN"
                                         " (SELECT workload_no FROM journal WHERE number BETWEEN %1 AND %2)");
    CHECK_RESULT(m_tables.connection.forEach(
        named.arg(QString::number(rows.first().number), QString::number(rows.last().number)), [&ids](const QSqlQuery &row) {
            ids.insert(row.value(0).toLongLong(), WorkloadId::fromBytes(row.value(1).toByteArray()));
        }));
    return ids;
}

Result<QVector<JournalEntry>> StoreReader::journal(const JournalRange &range)
{
    std::optional<WorkloadRow> of;
    if (range.workload) {
        TAKE_RESULT(of, workload(*range.workload));
        if (range.from == JournalRange::From::Newest)
            return journalOf(*of, range);
    }
    QString condition = QStringLiteral("WHERE number>? AND number<?");
    QVariantList values{range.after, range.before};
    if (of) {
        condition += QStringLiteral(" AND workload_no=?");
        values.append(of->no);
    }
    condition += range.from == JournalRange::From::Newest ? QStringLiteral(" ORDER BY number DESC LIMIT ?")
                                                          : QStringLiteral(" ORDER BY number LIMIT ?");
    values.append(range.limit);
    QVector<JournalRow> rows;
    const auto take = [&rows](const JournalRow &row, bool) {
        rows.append(row);
        return true;
    };
    CHECK_RESULT(range.parts == JournalRange::Parts::Heads ? m_tables.journalHeads.forEach(condition, values, take)
                                                           : m_tables.journal.forEach(condition, values, take));
    if (range.from == JournalRange::From::Newest)
        std::reverse(rows.begin(), rows.end());
    TAKE_RESULT(const auto ids, workloadsOf(rows));
    QVector<JournalEntry> entries;
    entries.reserve(rows.size());
    for (const JournalRow &row : std::as_const(rows)) {
        TAKE_RESULT(JournalEntry entry, entryOf(row, row.workloadNo ? std::optional(ids.value(*row.workloadNo)) : std::nullopt));
        entries.append(std::move(entry));
    }
    return entries;
}

// Each entry names the one before it of the same workload, which costs no index to be kept on every change.
Result<QVector<JournalEntry>> StoreReader::journalOf(const WorkloadRow &workload, const JournalRange &range)
{
    TAKE_RESULT(const auto summary, m_tables.summaries.find({workload.no}));
    qint64 number = summary ? summary->journalNumber : 0;
    if (number >= range.before) {
        TAKE_RESULT(const auto next, m_tables.journal.find({range.before}));
        if (next && next->workloadNo == workload.no)
            number = next->previous; // so that a history can be followed piece by piece
    }
    QVector<JournalEntry> entries;
    while (number > range.after && entries.size() < range.limit) {
        TAKE_RESULT(const auto row, m_tables.journal.find({number}));
        if (!row || row->workloadNo != workload.no || row->previous >= number)
            return failure(
                ErrorCode::StoreDamaged, {}, QStringLiteral("the journal has no entry %1 of the workload").arg(number));
        number = row->previous;
        if (row->number >= range.before)
            continue;
        TAKE_RESULT(const JournalEntry entry, entryOf(*row, WorkloadId::fromBytes(workload.id)));
        entries.append(entry);
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace Plumbline
