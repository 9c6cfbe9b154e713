// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/change.h"
#include "core/store/reviewsummary.h"

#include <limits>
#include <optional>

namespace Plumbline {

// What a store says about a lens version without reading its whole text.
struct PillarInfo
{
    PillarId id;
    QString name;
    int questions = 0;

    friend bool operator==(const PillarInfo &, const PillarInfo &) = default;
};

struct LensInfo
{
    LensId id;
    QString version;
    QByteArray sha256;
    QString name;
    QString description;
    QVector<PillarInfo> pillars;
    Timestamp addedAt{};
    bool isInstalled = true; // false once removed; kept while an answer, a milestone or the journal may need it
    bool isDamaged = false; // its row is not as it was written: then it is not installed, and its texts say nothing
    int usedBy = 0; // workloads in the portfolio that it is applied to

    int questionCount() const;
    friend bool operator==(const LensInfo &, const LensInfo &) = default;
};

LensInfo describe(const LensVersion &version, Timestamp addedAt);

// A workload's properties as the store keeps them: a list of thousands needs their names, and of those that are looked at
// the others.
class PackedProperties
{
public:
    PackedProperties() = default;
    PackedProperties(const WorkloadProperties &properties);
    PackedProperties(const QString &name, const QString &others); // `others`: of this class or the store

    const QString &name() const { return m_name; }
    WorkloadProperties unpacked() const; // reads them anew
    const QString &others() const { return m_others; }

    friend bool operator==(const PackedProperties &, const PackedProperties &) = default;

private:
    QString m_name;
    QString m_others; // JSON
};

// A workload as the portfolio lists it.
struct WorkloadSummary
{
    WorkloadId id;
    PackedProperties properties;
    ReviewSummary review;
    int milestones = 0; // listed ones
    Timestamp changedAt{}; // of the newest change
    bool isDamaged = false; // its row or its counts are not as they were written; then they say nothing

    friend bool operator==(const WorkloadSummary &, const WorkloadSummary &) = default;
};

// What of a workload's rows is not as it was written: it does not fit its checksum, names what is not there, or is gone.
struct Damage
{
    enum class Part { Lens, Answer, PlanItem, Record, Milestone, History, Missing };
    Part part = Part::Missing;
    QString subject; // name of the lens or milestone, label of the question, kind of the record; empty where it cannot be told

    friend bool operator==(const Damage &, const Damage &) = default;
};

// Which entries of the journal are asked for. They come oldest first.
struct JournalRange
{
    enum class From { Newest, Oldest };
    // What comes of them. Changes come packed: decoding them takes far longer than reading, and few are ever looked into.
    // Heads alone come without; they are not checked against their checksums, which are over the changes too.
    enum class Parts { All, Heads };

    std::optional<WorkloadId> workload; // none: of the whole portfolio
    int limit = std::numeric_limits<int>::max();
    Parts parts = Parts::All;
    qint64 after = 0; // only entries with a number above this,
    qint64 before = std::numeric_limits<qint64>::max(); // and below this
    From from = From::Newest; // which ones, where there are more than `limit`
};

// Everything of one workload. Where rows are damaged, the others are there, and nothing may be written on them.
struct LoadedReview
{
    WorkloadId id;
    ReviewState state;
    QVector<Milestone> milestones; // all, in order of recording; withdrawn ones have isListed false
    QVector<JournalEntry> journal; // the newest entries of this workload, oldest first, with their changes packed
    bool hasOlderEntries = false; // than those
    QVector<Damage> damage;
};

// One step on its way into the store: written in one transaction, or not at all.
struct Commit
{
    JournalEntry entry;
    QVector<LensVersionPtr> lenses; // put in where their hash is not there yet
    QVector<Milestone> milestones; // put in where their id is not there yet
    std::optional<ReviewSummary> summary; // of entry.workload, after the change
    QVector<QByteArray> contents = {}; // bytes that records of the entry refer to; put in where they are not there yet
};

// Gives milestones of a document their ids, and the changes that list those which the document lists.
QVector<Change> recordingsOf(QVector<Milestone> &milestones, Timestamp now);
QVector<LensVersionPtr> versionsOf(const ReviewState &state);

enum class OpenMode { ReadWrite, ReadWriteOrCreate, ReadOnly };

struct StoreInfo
{
    QString path; // of the file, by its own name; empty where it is none
    int schemaVersion = 0;
    bool wasCreated = false;
    bool isReadOnly = false;
    QString readOnlyBecause; // who holds the lock ("plumbline, process 4711 on laptop"), or empty: file permissions
    qint64 lastNumber = 0; // of the journal when the store was opened; 0: it is empty
    QString backupBeforeUpgrade; // path of the checked copy, when the schema was just upgraded
};

// A copy that is kept beside a store.
struct BackupFile
{
    QString path;
    QString name; // of the file, without its ending: "2026-11-23", "before-upgrade-from-1"
    Timestamp writtenAt{};
    qint64 bytes = 0;
};

struct StoreCheck
{
    QStringList problems; // one a line for the log and the command line; empty: sound
    int workloads = 0;
    int answers = 0;
    int milestones = 0;
    qint64 journalEntries = 0;
};

} // namespace Plumbline
