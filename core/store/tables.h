// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"

namespace Plumbline {

// A row of each table of resources/schema, as it stands in the file. columns() lists them in order, keys first; what
// they mean is said in the schema. Numbers named `no` are the file's own and never leave core/store.

struct LensVersionRow
{
    static constexpr const char *table = "lens_version";
    static constexpr int keys = 1;
    qint64 no = 0;
    QByteArray sha256;
    QString lensId;
    QString version;
    QString name;
    QString description;
    QString pillars;
    QByteArray source;
    QByteArray companion;
    Timestamp addedAt{};
    qint64 isInstalled = 0;

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("no", row.no);
        visit("sha256", row.sha256);
        visit("lens_id", row.lensId);
        visit("version", row.version);
        visit("name", row.name);
        visit("description", row.description);
        visit("pillars", row.pillars);
        visit("source", row.source);
        visit("companion", row.companion);
        visit("added_at", row.addedAt);
        visit("at_hand", row.isInstalled);
    }
};

struct WorkloadRow
{
    static constexpr const char *table = "workload";
    static constexpr int keys = 1;
    qint64 no = 0;
    QByteArray id;
    QString name;
    QString properties;
    qint64 isPresent = 0;

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("no", row.no);
        visit("id", row.id);
        visit("name", row.name);
        visit("properties", row.properties);
        visit("is_present", row.isPresent);
    }
};

struct LensReviewRow
{
    static constexpr const char *table = "lens_review";
    static constexpr int keys = 1;
    qint64 no = 0;
    qint64 workloadNo = 0;
    QString lensId;
    qint64 lensVersionNo = 0;
    qint64 position = 0;
    qint64 isApplied = 0;
    QString notes;
    QString pillarNotes;

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("no", row.no);
        visit("workload_no", row.workloadNo);
        visit("lens_id", row.lensId);
        visit("lens_version_no", row.lensVersionNo);
        visit("position", row.position);
        visit("is_applied", row.isApplied);
        visit("notes", row.notes);
        visit("pillar_notes", row.pillarNotes);
    }
};

struct AnswerRow
{
    static constexpr const char *table = "answer";
    static constexpr int keys = 2;
    qint64 lensReviewNo = 0;
    qint64 question = 0;
    qint64 selected = 0;
    qint64 notApplicable = 0;
    qint64 flags = 0;
    QString notes;
    QString choiceNotes;
    QString basis;

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("lens_review_no", row.lensReviewNo);
        visit("question", row.question);
        visit("selected", row.selected);
        visit("not_applicable", row.notApplicable);
        visit("flags", row.flags);
        visit("notes", row.notes);
        visit("choice_notes", row.choiceNotes);
        visit("basis", row.basis, added);
    }
};

struct ImprovementItemRow
{
    static constexpr const char *table = "improvement_item";
    static constexpr int keys = 3;
    qint64 lensReviewNo = 0;
    qint64 question = 0;
    qint64 choice = 0;
    QString status;
    QString owner;
    QString dueDate;
    QString effort;
    QString note;
    QString link;
    qint64 cost = 0;
    QString tags; // a line each

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("lens_review_no", row.lensReviewNo);
        visit("question", row.question);
        visit("choice", row.choice);
        visit("status", row.status);
        visit("owner", row.owner);
        visit("due_date", row.dueDate);
        visit("effort", row.effort);
        visit("note", row.note);
        visit("link", row.link);
        visit("cost", row.cost, added);
        visit("tags", row.tags, added);
    }
};

struct WorkloadSummaryRow
{
    static constexpr const char *table = "workload_summary";
    static constexpr int keys = 1;
    qint64 workloadNo = 0;
    Timestamp changedAt{};
    qint64 journalNumber = 0;
    QByteArray counts = {};
    qint64 rowSum = 0; // Tables::rowSumOf() the workload
    qint64 met = 0;
    qint64 proven = 0;
    QByteArray due = {};
    QByteArray goodUntil = {};
    Timestamp milestoneAt{};
    QByteArray milestoneCounts = {};

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("workload_no", row.workloadNo);
        visit("changed_at", row.changedAt);
        visit("journal_number", row.journalNumber);
        visit("counts", row.counts);
        visit("row_sum", row.rowSum, added);
        visit("met", row.met, added);
        visit("proven", row.proven, added);
        visit("due", row.due, added);
        visit("good_until", row.goodUntil, added);
        visit("milestone_at", row.milestoneAt, added);
        visit("milestone_counts", row.milestoneCounts, added);
    }
};

struct MilestoneRow
{
    static constexpr const char *table = "milestone";
    static constexpr int keys = 1;
    qint64 no = 0;
    QByteArray id;
    qint64 workloadNo = 0;
    QString name;
    Timestamp recordedAt{};
    qint64 journalNumber = 0;
    QByteArray state;
    QByteArray previousSeal;
    QByteArray seal;

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("no", row.no);
        visit("id", row.id);
        visit("workload_no", row.workloadNo);
        visit("name", row.name);
        visit("recorded_at", row.recordedAt);
        visit("journal_number", row.journalNumber);
        visit("state", row.state);
        visit("previous_seal", row.previousSeal);
        visit("seal", row.seal);
    }
};

struct MilestoneListingRow
{
    static constexpr const char *table = "milestone_listing";
    static constexpr int keys = 1;
    qint64 milestoneNo = 0;
    qint64 workloadNo = 0;
    qint64 isListed = 0;

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("milestone_no", row.milestoneNo);
        visit("workload_no", row.workloadNo);
        visit("is_listed", row.isListed);
    }
};

struct RecordRow
{
    static constexpr const char *table = "record";
    static constexpr int keys = 2;
    qint64 workloadNo = 0;
    QByteArray id;
    QString kind;
    QString fields;

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("workload_no", row.workloadNo);
        visit("id", row.id);
        visit("kind", row.kind);
        visit("fields", row.fields);
    }
};

struct JournalRow
{
    static constexpr const char *table = "journal";
    static constexpr int keys = 1;
    qint64 number = 0;
    QByteArray changeId;
    qint64 previous = 0;
    std::optional<qint64> workloadNo;
    QString kind;
    QByteArray target;
    QString verb;
    QString subject;
    QString author;
    Timestamp at{};
    QString payload;

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("number", row.number);
        visit("change_id", row.changeId);
        visit("previous", row.previous);
        visit("workload_no", row.workloadNo);
        visit("kind", row.kind);
        visit("target", row.target);
        visit("verb", row.verb);
        visit("subject", row.subject);
        visit("author", row.author);
        visit("at", row.at);
        visit("payload", row.payload);
    }
};

// A journal row without its changes.
struct JournalHeadRow : JournalRow
{
    static constexpr bool isPart = true;

    template <typename Self, typename Visit>
    static void columns(Self &row, Visit &visit)
    {
        visit("number", row.number);
        visit("change_id", row.changeId);
        visit("workload_no", row.workloadNo);
        visit("kind", row.kind);
        visit("target", row.target);
        visit("verb", row.verb);
        visit("subject", row.subject);
        visit("author", row.author);
        visit("at", row.at);
    }
};

// All tables of one connection; they go before it.
struct Tables
{
    explicit Tables(StoreConnection &connection);

    // The checksums of all rows that a workload has besides its summary and the journal (its own row, lens reviews, answers,
    // items of the plan, records, milestones and their listings) added up, modulo 2^64. workload_summary keeps it with each
    // change, so that a row that went, came back or was replaced by an older one is noticed when the workload is read.
    Result<qint64> rowSumOf(qint64 workloadNo);

    StoreConnection &connection;
    StoreTable<LensVersionRow> lensVersions;
    StoreTable<WorkloadRow> workloads;
    StoreTable<LensReviewRow> lensReviews;
    StoreTable<AnswerRow> answers;
    StoreTable<ImprovementItemRow> items;
    StoreTable<WorkloadSummaryRow> summaries;
    StoreTable<MilestoneRow> milestones;
    StoreTable<MilestoneListingRow> listings;
    StoreTable<RecordRow> records;
    StoreTable<JournalRow> journal;
    StoreTable<JournalHeadRow> journalHeads;
};

} // namespace Plumbline
