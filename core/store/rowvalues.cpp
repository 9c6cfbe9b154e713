// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowvalues.h"

#include "core/review/statetext.h"
#include "core/store/journalcodec.h"
#include "core/store/storejson.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace Plumbline {

namespace {

// Reasons stand in the file as these numbers.
static_assert(int(Reason::None) == 0 && int(Reason::OutOfScope) == 1 && int(Reason::BusinessPriorities) == 2
    && int(Reason::ArchitectureConstraints) == 3 && int(Reason::Other) == 4 && int(Reason::MetOtherwise) == 5);
constexpr int notApplicableFlag = 1;
constexpr int reasonShift = 1;
constexpr int reasonMask = 7;
constexpr int toConfirmFlag = 1 << 4;
constexpr int markedFlag = 1 << 5;

Result<QByteArray> packedCounts(const QVector<LensCounts> &counts, LensCatalog &catalog)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const LensCounts &lens : counts) {
        TAKE_RESULT(const qint64 no, catalog.numberOf(lens.sha256));
        if (no == 0)
            return failure(ErrorCode::UnknownLens, lens.lens.text());
        stream << quint32(no) << quint16(lens.pillars.size());
        for (const RiskCounts &pillar : lens.pillars) {
            for (int count : pillar.byRisk)
                stream << quint16(count);
        }
    }
    return bytes;
}

Result<QVector<LensCounts>> countsFrom(const QByteArray &bytes, const std::function<Result<LensInfo>(qint64)> &lensOf)
{
    QVector<LensCounts> counts;
    // The form of packedCounts(), read without a QDataStream: every workload has some, and a portfolio many workloads.
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    const auto next = [&at]<typename Number>(Number) { return qFromBigEndian<Number>(std::exchange(at, at + sizeof(Number))); };
    constexpr qsizetype bytesOfPillar = sizeof(quint16) * std::tuple_size_v<decltype(RiskCounts::byRisk)>;
    while (at != end) {
        if (end - at < qsizetype(sizeof(quint32) + sizeof(quint16)))
            return failure(ErrorCode::StoreDamaged, {}, QStringLiteral("risk counts cannot be read"));
        const quint32 no = next(quint32());
        const quint16 pillars = next(quint16());
        if (end - at < pillars * bytesOfPillar)
            return failure(ErrorCode::StoreDamaged, {}, QStringLiteral("risk counts cannot be read"));
        TAKE_RESULT(const LensInfo lens, lensOf(no));
        LensCounts of{lens.id, lens.sha256, QVector<RiskCounts>(pillars)};
        for (RiskCounts &pillar : of.pillars) {
            for (int &count : pillar.byRisk)
                count = next(quint16());
        }
        counts.append(of);
    }
    return counts;
}

} // namespace

AnswerRow rowOf(const Answer &answer, qint64 lensReviewNo, int question)
{
    AnswerRow row;
    row.lensReviewNo = lensReviewNo;
    row.question = question;
    row.selected = qint64(answer.selected);
    row.notApplicable = qint64(answer.notApplicable);
    row.flags = (int(answer.reason) << reasonShift) | (answer.isApplicable ? 0 : notApplicableFlag)
        | (answer.isToConfirm ? toConfirmFlag : 0) | (answer.isMarked ? markedFlag : 0);
    row.notes = answer.notes;
    if (!answer.choiceNotes.isEmpty())
        row.choiceNotes = jsonOf(answer.choiceNotes);
    if (!answer.basis.isEmpty())
        row.basis = jsonOf(answer.basis);
    return row;
}

Answer answerOf(const AnswerRow &row)
{
    Answer answer;
    answer.selected = ChoiceSet(row.selected);
    answer.notApplicable = ChoiceSet(row.notApplicable);
    answer.isApplicable = (row.flags & notApplicableFlag) == 0;
    answer.reason = Reason(std::min<qint64>((row.flags >> reasonShift) & reasonMask, int(Reason::MetOtherwise)));
    answer.isToConfirm = (row.flags & toConfirmFlag) != 0;
    answer.isMarked = (row.flags & markedFlag) != 0;
    answer.notes = row.notes;
    if (!row.choiceNotes.isEmpty())
        answer.choiceNotes = fromJson(row.choiceNotes, &choiceNotesFrom);
    if (!row.basis.isEmpty())
        answer.basis = fromJson(row.basis, &basisFrom);
    return answer;
}

ImprovementItemRow rowOf(const ImprovementItem &item, qint64 lensReviewNo, PracticeKey practice)
{
    return {lensReviewNo, practice.question, practice.choice, toText(item.status), item.owner, item.dueDate.toString(Qt::ISODate),
        toText(item.effort), item.note, item.link, item.cost.amount, item.tags.join(u'\n')};
}

ImprovementItem itemOf(const ImprovementItemRow &row)
{
    ImprovementItem item;
    item.status = fromText<ImprovementStatus>(row.status).value_or(item.status);
    item.owner = row.owner;
    item.dueDate = QDate::fromString(row.dueDate, Qt::ISODate);
    item.effort = fromText<Effort>(row.effort).value_or(item.effort);
    item.note = row.note;
    item.link = row.link;
    item.cost = {row.cost};
    item.tags = row.tags.split(u'\n', Qt::SkipEmptyParts);
    return item;
}

RecordRow rowOf(const RecordId &id, const Record &record, qint64 workloadNo)
{
    return {workloadNo, id.toBytes(), record.kind, jsonOf(record)};
}

Record recordOf(const RecordRow &row)
{
    return {row.kind, fromJson(row.fields, &recordFieldsFrom)};
}

void setProperties(WorkloadRow &row, const PackedProperties &properties)
{
    row.name = properties.name();
    row.properties = properties.others();
}

PackedProperties propertiesOf(const WorkloadRow &row)
{
    return {row.name, row.properties};
}

Result<LensReview> reviewOf(const LensReviewRow &row, LensCatalog &catalog)
{
    TAKE_RESULT(const LensVersionPtr version, catalog.version(row.lensVersionNo));
    LensReview review(version);
    review.isApplied = row.isApplied != 0;
    review.notes = row.notes;
    review.pillarNotes = fromJson(row.pillarNotes, &pillarNotesFrom);
    return review;
}

Result<void> setSummary(WorkloadSummaryRow &row, const ReviewSummary &summary, LensCatalog &catalog)
{
    TAKE_RESULT(row.counts, packedCounts(summary.lenses, catalog));
    row.met = summary.proof.met;
    row.proven = summary.proof.proven;
    row.due = summary.due.packed();
    row.goodUntil = summary.goodUntil.packed();
    const MilestoneCounts milestone = summary.milestone.value_or(MilestoneCounts());
    row.milestoneAt = milestone.recordedAt;
    TAKE_RESULT(row.milestoneCounts, packedCounts(milestone.lenses, catalog));
    return {};
}

Result<ReviewSummary> summaryOf(const WorkloadSummaryRow &row, const std::function<Result<LensInfo>(qint64)> &lensOf)
{
    ReviewSummary summary;
    TAKE_RESULT(summary.lenses, countsFrom(row.counts, lensOf));
    summary.proof = {int(row.met), int(row.proven)};
    summary.due = DayCounts::fromPacked(row.due);
    summary.goodUntil = DayCounts::fromPacked(row.goodUntil);
    if (row.milestoneAt != Timestamp()) {
        TAKE_RESULT(const QVector<LensCounts> lenses, countsFrom(row.milestoneCounts, lensOf));
        summary.milestone = MilestoneCounts{row.milestoneAt, lenses};
    }
    return summary;
}

LensInfo infoOf(const LensVersionRow &row)
{
    LensInfo info;
    info.id = LensId(row.lensId);
    info.version = row.version;
    info.sha256 = row.sha256;
    info.name = row.name;
    info.description = row.description;
    info.pillars = fromJson(row.pillars, &pillarsFrom);
    info.addedAt = row.addedAt;
    info.isInstalled = row.isInstalled != 0;
    return info;
}

Result<JournalEntry> entryOf(const JournalRow &row, const std::optional<WorkloadId> &workload)
{
    const std::optional<JournalEntry::Kind> kind = kindFromText(row.kind);
    if (!kind)
        return failure(ErrorCode::StoreDamaged, {}, QStringLiteral("journal entry %1 is of no kind").arg(row.number));
    JournalEntry entry;
    entry.id = ChangeId::fromBytes(row.changeId);
    entry.kind = *kind;
    entry.target = row.target.isEmpty() ? ChangeId() : ChangeId::fromBytes(row.target);
    entry.workload = workload;
    entry.verb = verbFromText(row.verb);
    entry.subject = row.subject;
    entry.author = row.author;
    entry.at = row.at;
    entry.packed = row.payload.toUtf8();
    entry.isUnderstood = entry.verb != Verb::Unknown;
    entry.number = row.number;
    return entry;
}

} // namespace Plumbline
