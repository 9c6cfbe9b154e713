// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/contenttable.h"
#include "core/store/lenscatalog.h"
#include "core/store/textindex.h"

namespace Plumbline {

// Turns one commit into rows, within a transaction that the caller began and ends. A change is written only where its
// old value still stands in the file; else ErrorCode::ChangeConflict.
//
// A lens review brought to another version loses the rows of its answers and items, since they are numbered by that
// version; the same entry brings them back as changes of their own, on the new version.
class CommitWriter
{
public:
    CommitWriter(StoreConnection &connection, Tables &tables, LensCatalog &catalog);

    Result<void> write(const Commit &commit, qint64 number);
    // The rows are no longer what was written last: the transaction was rolled back.
    void forget();
    TextIndex &texts() { return m_texts; } // follows what is written

private:
    // The workload last written to; the next change mostly meets it again.
    struct Open
    {
        WorkloadRow workload;
        WorkloadSummaryRow summary;
        QHash<QString, LensReviewRow> reviews; // by lens id, as far as they were met
    };

    // Where the answer and the items of a question stand.
    struct QuestionPlace
    {
        qint64 review; // number of the lens review
        LensVersionPtr version;
        int question;
    };

    // Each gives the digest of the lens version that the change was made on.
    Result<QByteArray> write(const PresenceChange &change);
    Result<QByteArray> write(const PropertiesChange &change);
    Result<QByteArray> write(const LensUseChange &change);
    Result<QByteArray> write(const LensNotesChange &change);
    Result<QByteArray> write(const AnswerChange &change);
    Result<QByteArray> write(const ItemChange &change);
    Result<QByteArray> write(const MilestoneChange &change);
    Result<QByteArray> write(const LensInstalledChange &change);
    Result<QByteArray> write(const RecordChange &change);

    Result<void> open(const WorkloadId &id);
    Result<std::optional<LensReviewRow>> findReview(const LensId &lens);
    Result<LensReviewRow> review(const LensId &lens);
    Result<QuestionPlace> placeOf(const LensId &lens, const QuestionId &question);
    Result<void> put(const LensReviewRow &row);
    Result<void> removeAnswers(const LensReviewRow &review);
    Result<void> removeNotes(const LensReviewRow &review);
    // Keep the sum of the workload's rows with what is written.
    template <typename Row>
    void count(const Row &row, int times = 1);
    template <typename Row>
    Result<void> exchange(
        StoreTable<Row> &table, const std::optional<Row> &before, const std::optional<Row> &after, const QString &subject);
    template <typename Row>
    Result<void> putInstead(StoreTable<Row> &table, const std::optional<Row> &before, const Row &after);
    Result<void> record(const Milestone &milestone);
    Result<void> enter(const JournalEntry &entry, const QVector<QByteArray> &versions, qint64 number);
    Result<qint64> nextNo(const char *table);

    StoreConnection &m_connection;
    Tables &m_tables;
    LensCatalog &m_catalog;
    ContentTable m_contents;
    TextIndex m_texts;
    std::optional<Open> m_open;
};

} // namespace Plumbline
