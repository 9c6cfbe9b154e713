// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitwriter.h"

#include "core/review/recordkinds.h"
#include "core/store/journalcodec.h"
#include "core/store/rowvalues.h"
#include "core/store/storejson.h"

namespace Plumbline {

namespace {

tl::unexpected<Error> conflict(const QString &subject)
{
    return failure(ErrorCode::ChangeConflict, subject);
}

// "nothing, or this error"
template <typename T>
Result<QByteArray> noVersion(const Result<T> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return QByteArray();
}

} // namespace

template <typename Row>
void CommitWriter::count(const Row &row, int times)
{
    m_open->summary.rowSum
        = qint64(quint64(m_open->summary.rowSum) + quint64(qint64(times)) * quint64(StoreTable<Row>::sumOf(row)));
}

template <typename Row>
Result<void> CommitWriter::putInstead(StoreTable<Row> &table, const std::optional<Row> &before, const Row &after)
{
    if (before)
        count(*before, -1);
    count(after);
    return table.put(after);
}

template <typename Row>
Result<void> CommitWriter::exchange(
    StoreTable<Row> &table, const std::optional<Row> &before, const std::optional<Row> &after, const QString &subject)
{
    TAKE_RESULT(const bool isExchanged, table.exchange(before, after));
    if (!isExchanged)
        return conflict(subject);
    if (before)
        count(*before, -1);
    if (after)
        count(*after);
    return {};
}

CommitWriter::CommitWriter(StoreConnection &connection, Tables &tables, LensCatalog &catalog)
    : m_connection(connection)
    , m_tables(tables)
    , m_catalog(catalog)
    , m_contents(connection)
    , m_texts(connection)
{
}

void CommitWriter::forget()
{
    m_open.reset();
    m_catalog.forget();
}

Result<void> CommitWriter::write(const Commit &commit, qint64 number)
{
    const JournalEntry &entry = commit.entry;
    for (const LensVersionPtr &version : commit.lenses) {
        if (Result<void> put = m_catalog.add(version, entry.at); !put)
            return put;
    }
    for (const QByteArray &content : commit.contents) {
        CHECK_RESULT(m_contents.add(content));
    }
    if (entry.workload) {
        if (Result<void> opened = open(*entry.workload); !opened)
            return opened;
    } else {
        m_open.reset();
    }
    for (const Milestone &milestone : commit.milestones) {
        if (Result<void> recorded = record(milestone); !recorded)
            return recorded;
    }
    QVector<QByteArray> versions;
    for (const Change &change : entry.changes) {
        const Result<QByteArray> version = std::visit([this](const auto &exchange) { return write(exchange); }, change);
        if (!version)
            return tl::unexpected(version.error());
        versions.append(*version);
    }
    if (Result<void> entered = enter(entry, versions, number); !entered || !m_open)
        return entered;
    if (commit.summary) {
        CHECK_RESULT(setSummary(m_open->summary, *commit.summary, m_catalog));
    }
    m_open->summary.changedAt = entry.at;
    m_open->summary.journalNumber = number;
    return m_tables.summaries.put(m_open->summary);
}

Result<void> CommitWriter::enter(const JournalEntry &entry, const QVector<QByteArray> &versions, qint64 number)
{
    JournalRow row;
    row.number = number;
    row.changeId = entry.id.toBytes();
    if (m_open) {
        row.previous = m_open->summary.journalNumber;
        row.workloadNo = m_open->workload.no;
    }
    row.kind = toText(entry.kind);
    if (!entry.target.isNull())
        row.target = entry.target.toBytes();
    row.verb = QLatin1String(infoOf(entry.verb).text);
    row.subject = entry.subject;
    row.author = entry.author;
    row.at = entry.at;
    row.payload = encodeChanges(entry.changes, versions);
    return m_tables.journal.insert(row);
}

// A workload that nobody met yet gets its row with the first change, which says that it is there.
Result<void> CommitWriter::open(const WorkloadId &id)
{
    const QByteArray bytes = id.toBytes();
    if (m_open && m_open->workload.id == bytes)
        return {};
    m_open.reset();
    TAKE_RESULT(const auto known, m_tables.workloads.first(QStringLiteral("WHERE id=?"), {bytes}));
    Open opened;
    if (known) {
        opened.workload = *known;
    } else {
        TAKE_RESULT(const qint64 no, nextNo(WorkloadRow::table));
        opened.workload.no = no;
        opened.workload.id = bytes;
        setProperties(opened.workload, WorkloadProperties());
        if (Result<void> inserted = m_tables.workloads.insert(opened.workload); !inserted)
            return inserted;
    }
    const auto summary = m_tables.summaries.find({opened.workload.no});
    if (!summary)
        return tl::unexpected(summary.error());
    const bool isNew = !known;
    opened.summary = summary->value_or(WorkloadSummaryRow{.workloadNo = opened.workload.no});
    m_open = std::move(opened);
    if (isNew)
        count(m_open->workload);
    return {};
}

Result<QByteArray> CommitWriter::write(const PresenceChange &change)
{
    Q_ASSERT(m_open);
    if ((m_open->workload.isPresent != 0) != change.before)
        return conflict(m_open->workload.name);
    const WorkloadRow before = m_open->workload;
    m_open->workload.isPresent = change.after;
    return noVersion(putInstead(m_tables.workloads, std::optional(before), m_open->workload));
}

Result<QByteArray> CommitWriter::write(const PropertiesChange &change)
{
    Q_ASSERT(m_open);
    if (propertiesOf(m_open->workload).unpacked() != change.before)
        return conflict(m_open->workload.name);
    const WorkloadRow before = m_open->workload;
    setProperties(m_open->workload, change.after);
    CHECK_RESULT(m_texts.exchange(before.no, {}, searchText(change.before), searchText(change.after)));
    return noVersion(putInstead(m_tables.workloads, std::optional(before), m_open->workload));
}

Result<QByteArray> CommitWriter::write(const LensUseChange &change)
{
    TAKE_RESULT(const std::optional<LensReviewRow> found, findReview(change.lens));
    std::optional<LensUse> current;
    if (found) {
        TAKE_RESULT(const QByteArray sha256, m_catalog.sha256Of(found->lensVersionNo));
        current = LensUse{sha256, found->isApplied != 0};
    }
    if (current != change.before)
        return conflict(change.lens.text());
    if (!change.after) {
        m_open->reviews.remove(change.lens.text());
        if (!found)
            return QByteArray();
        CHECK_RESULT(removeAnswers(*found));
        CHECK_RESULT(removeNotes(*found));
        count(*found, -1);
        return noVersion(m_tables.lensReviews.remove(QStringLiteral("WHERE no=?"), {found->no}));
    }

    TAKE_RESULT(const qint64 versionNo, m_catalog.numberOf(change.after->sha256));
    if (versionNo == 0)
        return failure(ErrorCode::UnknownLens, change.lens.text());
    LensReviewRow row = found.value_or(LensReviewRow());
    if (!found) {
        TAKE_RESULT(const qint64 no, nextNo(LensReviewRow::table));
        row.no = row.position = no; // numbers grow, so the last one added stands last
        row.workloadNo = m_open->workload.no;
        row.lensId = change.lens.text();
    } else if (row.lensVersionNo != versionNo) {
        CHECK_RESULT(removeAnswers(row));
    }
    row.lensVersionNo = versionNo;
    row.isApplied = change.after->isApplied;
    return noVersion(put(row));
}

Result<QByteArray> CommitWriter::write(const LensNotesChange &change)
{
    TAKE_RESULT(LensReviewRow row, review(change.lens));
    if (change.pillar.isEmpty()) {
        if (row.notes != change.before)
            return conflict(change.lens.text());
        row.notes = change.after;
    } else {
        QMap<PillarId, QString> notes = fromJson(row.pillarNotes, &pillarNotesFrom);
        if (notes.value(change.pillar) != change.before)
            return conflict(change.pillar.text());
        if (change.after.isEmpty())
            notes.remove(change.pillar);
        else
            notes[change.pillar] = change.after;
        row.pillarNotes = notes.isEmpty() ? QString() : jsonOf(notes);
    }
    CHECK_RESULT(put(row));
    CHECK_RESULT(
        m_texts.exchange(row.workloadNo, {TextPlace::Kind::Lens, change.lens, change.pillar}, change.before, change.after));
    return m_catalog.sha256Of(row.lensVersionNo);
}

Result<CommitWriter::QuestionPlace> CommitWriter::placeOf(const LensId &lens, const QuestionId &question)
{
    TAKE_RESULT(const LensReviewRow row, review(lens));
    TAKE_RESULT(const LensVersionPtr version, m_catalog.version(row.lensVersionNo));
    const int ordinal = version->indexOf(question);
    if (ordinal < 0)
        return failure(ErrorCode::UnknownQuestion, question.text());
    return QuestionPlace{row.no, version, ordinal};
}

Result<QByteArray> CommitWriter::write(const AnswerChange &change)
{
    const Result<QuestionPlace> place = placeOf(change.lens, change.question);
    if (!place)
        return tl::unexpected(place.error());
    const auto rowFor = [&place](const Answer &answer) {
        return answer.isUntouched() ? std::nullopt : std::optional(rowOf(answer, place->review, place->question));
    };
    const QString &title = place->version->question(place->question).title;
    CHECK_RESULT(exchange(m_tables.answers, rowFor(change.before), rowFor(change.after), title));
    CHECK_RESULT(m_texts.exchange(m_open->workload.no, {TextPlace::Kind::Answer, change.lens, {}, change.question},
        searchText(change.before), searchText(change.after)));
    return place->version->sha256();
}

Result<QByteArray> CommitWriter::write(const ItemChange &change)
{
    const Result<QuestionPlace> place = placeOf(change.lens, change.question);
    if (!place)
        return tl::unexpected(place.error());
    const QList<Choice> &choices = place->version->question(place->question).choices;
    const int choice = place->version->question(place->question).indexOf(change.choice);
    if (choice < 0)
        return failure(ErrorCode::UnknownChoice, change.choice.text());
    const auto rowFor = [&place, choice](const ImprovementItem &item) {
        return item.isUntouched() ? std::nullopt : std::optional(rowOf(item, place->review, {place->question, choice}));
    };
    CHECK_RESULT(exchange(m_tables.items, rowFor(change.before), rowFor(change.after), choices[choice].title));
    CHECK_RESULT(
        m_texts.exchange(m_open->workload.no, {TextPlace::Kind::PlanItem, change.lens, {}, change.question, change.choice},
            searchText(change.before), searchText(change.after)));
    return place->version->sha256();
}

Result<QByteArray> CommitWriter::write(const MilestoneChange &change)
{
    TAKE_RESULT(const auto milestone, m_tables.milestones.first(QStringLiteral("WHERE id=?"), {change.milestone.toBytes()}));
    if (!milestone)
        return failure(ErrorCode::UnknownMilestone, change.milestone.toString());
    TAKE_RESULT(const auto listing, m_tables.listings.find({milestone->no}));
    if ((listing && listing->isListed != 0) != change.before)
        return conflict(milestone->name);
    return noVersion(
        putInstead(m_tables.listings, listing, MilestoneListingRow{milestone->no, milestone->workloadNo, change.after}));
}

Result<QByteArray> CommitWriter::write(const LensInstalledChange &change)
{
    TAKE_RESULT(auto row, m_tables.lensVersions.first(QStringLiteral("WHERE sha256=?"), {change.sha256}));
    if (!row)
        return failure(ErrorCode::UnknownLens, QString::fromLatin1(change.sha256.toHex()));
    if ((row->isInstalled != 0) != change.before)
        return conflict(row->name);
    row->isInstalled = change.after;
    return noVersion(m_tables.lensVersions.put(*row));
}

Result<QByteArray> CommitWriter::write(const RecordChange &change)
{
    Q_ASSERT(m_open);
    if (const QString content = change.after ? contentOf(*change.after) : QString(); !content.isEmpty()) {
        TAKE_RESULT(const bool isThere, m_contents.has(content));
        if (!isThere)
            return failure(ErrorCode::ContentMissing, content);
    }
    const auto rowFor = [&](const std::optional<Record> &record) {
        return record ? std::optional(rowOf(change.record, *record, m_open->workload.no)) : std::nullopt;
    };
    CHECK_RESULT(exchange(m_tables.records, rowFor(change.before), rowFor(change.after), change.record.toString()));
    if (change.before)
        CHECK_RESULT(m_texts.exchange(
            m_open->workload.no, textPlaceOf(change.record, *change.before), searchText(*change.before), QString()));
    if (change.after)
        CHECK_RESULT(m_texts.exchange(
            m_open->workload.no, textPlaceOf(change.record, *change.after), QString(), searchText(*change.after)));
    return QByteArray();
}

Result<std::optional<LensReviewRow>> CommitWriter::findReview(const LensId &lens)
{
    Q_ASSERT(m_open);
    if (const auto known = m_open->reviews.constFind(lens.text()); known != m_open->reviews.constEnd())
        return *known;
    auto row
        = m_tables.lensReviews.first(QStringLiteral("WHERE workload_no=? AND lens_id=?"), {m_open->workload.no, lens.text()});
    if (row && *row)
        m_open->reviews.insert(lens.text(), **row);
    return row;
}

Result<LensReviewRow> CommitWriter::review(const LensId &lens)
{
    TAKE_RESULT(const std::optional<LensReviewRow> row, findReview(lens));
    if (!row)
        return failure(ErrorCode::UnknownLens, lens.text());
    return *row;
}

Result<void> CommitWriter::put(const LensReviewRow &row)
{
    const std::optional<LensReviewRow> before
        = m_open->reviews.contains(row.lensId) ? std::optional(m_open->reviews.value(row.lensId)) : std::nullopt;
    m_open->reviews.insert(row.lensId, row);
    return putInstead(m_tables.lensReviews, before, row);
}

Result<void> CommitWriter::removeAnswers(const LensReviewRow &review)
{
    const QString ofReview = QStringLiteral("WHERE lens_review_no=?");
    TAKE_RESULT(const auto answers, m_tables.answers.all(ofReview, {review.no}));
    TAKE_RESULT(const auto items, m_tables.items.all(ofReview, {review.no}));
    TAKE_RESULT(const LensVersionPtr version, m_catalog.version(review.lensVersionNo));
    for (const AnswerRow &row : answers) {
        count(row, -1);
        const QuestionId &question = version->question(int(row.question)).id;
        CHECK_RESULT(m_texts.exchange(
            review.workloadNo, {TextPlace::Kind::Answer, version->id(), {}, question}, searchText(answerOf(row)), QString()));
    }
    for (const ImprovementItemRow &row : items) {
        count(row, -1);
        const Question &question = version->question(int(row.question));
        CHECK_RESULT(m_texts.exchange(review.workloadNo,
            {TextPlace::Kind::PlanItem, version->id(), {}, question.id, question.choices[int(row.choice)].id},
            searchText(itemOf(row)), QString()));
    }
    CHECK_RESULT(m_tables.answers.remove(ofReview, {review.no}));
    return m_tables.items.remove(ofReview, {review.no});
}

// From the index alone; the row goes as a whole.
Result<void> CommitWriter::removeNotes(const LensReviewRow &review)
{
    const LensId lens(review.lensId);
    const QMap<PillarId, QString> notes = fromJson(review.pillarNotes, &pillarNotesFrom);
    for (auto note = notes.begin(); note != notes.end(); ++note)
        CHECK_RESULT(m_texts.exchange(review.workloadNo, {TextPlace::Kind::Lens, lens, note.key()}, *note, QString()));
    return m_texts.exchange(review.workloadNo, {TextPlace::Kind::Lens, lens}, review.notes, QString());
}

// The number of the last change that it includes is known here for certain; the program that took it may still have
// waited for that change to be acknowledged.
Result<void> CommitWriter::record(const Milestone &milestone)
{
    Q_ASSERT(m_open);
    TAKE_RESULT(const auto known, m_tables.milestones.first(QStringLiteral("WHERE id=?"), {milestone.id.toBytes()}));
    if (known)
        return {};
    TAKE_RESULT(const qint64 no, nextNo(MilestoneRow::table));
    const MilestoneRow row{no, milestone.id.toBytes(), m_open->workload.no, milestone.name, milestone.recordedAt,
        m_open->summary.journalNumber, qCompress(milestone.text), milestone.previousSeal, milestone.seal};
    count(row);
    return m_tables.milestones.insert(row);
}

Result<qint64> CommitWriter::nextNo(const char *table)
{
    TAKE_RESULT(const QVariant last, m_connection.value(QStringLiteral("SELECT max(no) FROM ") + QLatin1String(table)));
    return last.toLongLong() + 1;
}

} // namespace Plumbline
