// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecheck.h"

#include "core/lens/lenswriter.h"
#include "core/review/recordkinds.h"
#include "core/store/contenttable.h"
#include "core/store/journalcodec.h"
#include "core/store/longtexts.h"
#include "core/store/rowvalues.h"
#include "core/store/textindex.h"

#include <QFileInfo>

namespace Plumbline {

namespace {

class Inspection
{
public:
    Inspection(StoreConnection &connection, Tables &tables, LensCatalog &catalog)
        : m_connection(connection)
        , m_tables(tables)
        , m_catalog(catalog)
    {
    }

    StoreCheck run()
    {
        askSqlite(QStringLiteral("PRAGMA integrity_check(20)"), QStringLiteral("ok"));
        askSqlite(QStringLiteral("PRAGMA foreign_key_check"), {});
        inspectLength();
        const int lenses = count(m_tables.lensVersions);
        m_check.workloads = count(m_tables.workloads);
        count(m_tables.lensReviews);
        m_check.answers = count(m_tables.answers);
        count(m_tables.items);
        count(m_tables.records);
        count(m_tables.summaries);
        m_check.milestones = count(m_tables.milestones);
        count(m_tables.listings);
        for (int no = 1; no <= lenses; ++no)
            inspectLens(no);
        inspectJournal();
        inspectLenses();
        inspectContents();
        inspectWorkloads();
        inspectTexts();
        return m_check;
    }

private:
    template <typename T>
    void note(const Result<T> &result, const QString &where)
    {
        if (!result)
            m_check.problems.append(where + QStringLiteral(": ") + result.error().subject + u' ' + result.error().detail);
    }

    void inspectLens(int no)
    {
        const QString where = QStringLiteral("lens version %1").arg(no);
        const Result<LensVersionPtr> version = m_catalog.version(no);
        note(version, where);
        if (version && lensDigest((*version)->lens()) != (*version)->sha256())
            m_check.problems.append(where + QStringLiteral(": a lens text does not fit its digest"));
    }

    void askSqlite(const QString &sql, const QString &sound)
    {
        Result<QSqlQuery> query = m_connection.prepare(sql);
        note(query, sql);
        if (!query)
            return;
        if (!query->exec())
            m_check.problems.append(m_connection.errorOf(*query).detail);
        while (query->next()) {
            if (query->value(0).toString() != sound)
                m_check.problems.append(sql + QStringLiteral(": ") + query->value(0).toString());
        }
    }

    void inspectLength()
    {
        const Result<QVariant> pages = m_connection.value(QStringLiteral("PRAGMA page_count"));
        const Result<QVariant> pageSize = m_connection.value(QStringLiteral("PRAGMA page_size"));
        if (!pages || !pageSize)
            return; // told already
        const qint64 more = QFileInfo(m_connection.path()).size() - pages->toLongLong() * pageSize->toLongLong();
        if (more > 0)
            m_check.problems.append(QStringLiteral("the file: %1 bytes that nothing reads follow its last page").arg(more));
    }

    template <typename Row>
    int count(StoreTable<Row> &table)
    {
        int rows = 0;
        note(table.forEach(
                 {}, {},
                 [&](const Row &, bool isWhole) {
                     ++rows;
                     if (!isWhole)
                         m_check.problems.append(QStringLiteral("%1: row %2 does not fit its checksum")
                                                     .arg(QLatin1String(Row::table), QString::number(rows)));
                     return true;
                 },
                 true),
            QLatin1String(Row::table));
        return rows;
    }

    // What the journal says of one workload: every change since it came into being, one after the other.
    struct Replay
    {
        ReviewState state;
        bool isPresent = false;
        QHash<MilestoneId, bool> listings;
        qint64 newest = 0;
        Timestamp changedAt{};
        bool isWhole = true; // each entry could be read and applied
    };

    // False where a change does not fit what the entries before it lead to.
    bool replay(const QVector<Change> &changes, Replay &workload)
    {
        for (const Change &stored : changes) {
            const Result<Change> change = withWholeTexts(stored, workload.state);
            if (!change)
                return false;
            if (const auto *presence = std::get_if<PresenceChange>(&*change))
                workload.isPresent = presence->after;
            else if (const auto *listing = std::get_if<MilestoneChange>(&*change))
                workload.listings.insert(listing->milestone, listing->after);
            else if (!apply(*change, workload.state,
                         [this](const QByteArray &sha256) { return m_catalog.version(sha256).value_or(nullptr); }))
                return false;
        }
        return true;
    }

    // A damaged row has no texts that could be held against the index.
    void inspectTexts()
    {
        if (!m_check.problems.isEmpty())
            return;
        const Result<int> differences = TextIndex(m_connection).differences(m_tables, m_catalog);
        note(differences, QStringLiteral("the index of texts"));
        if (differences.value_or(0) > 0)
            m_check.problems.append(QStringLiteral("the index of texts: %1 differ from what stands elsewhere").arg(*differences));
    }

    void inspectJournal()
    {
        const auto take = [&](const JournalRow &row, bool isWhole) {
            const QString name = QStringLiteral("journal entry %1").arg(row.number);
            if (!isWhole)
                m_check.problems.append(name + QStringLiteral(": does not fit its checksum"));
            if (row.number != ++m_check.journalEntries)
                m_check.problems.append(name + QStringLiteral(": stands at place %1").arg(m_check.journalEntries));
            const Result<JournalEntry> entry = entryOf(row, {});
            note(entry, name);
            const Result<DecodedChanges> decoded = decodeChanges(row.payload);
            note(decoded, name);
            if (!row.workloadNo) {
                if (decoded)
                    noteLenses(decoded->changes);
                return true;
            }
            Replay &workload = m_replays[*row.workloadNo];
            if (row.previous != std::exchange(workload.newest, row.number)) {
                m_check.problems.append(name + QStringLiteral(": does not follow its workload's entry before"));
                workload.isWhole = false;
            }
            workload.changedAt = row.at;
            const bool canBeReplayed = entry && decoded && isWhole && entry->isUnderstood && decoded->isComplete;
            if (workload.isWhole && canBeReplayed && !replay(decoded->changes, workload)) {
                m_check.problems.append(name + QStringLiteral(": does not fit what its workload's entries before lead to"));
                workload.isWhole = false;
            }
            workload.isWhole &= canBeReplayed;
            return true;
        };
        // Lens versions are read on the way, so the journal is taken in pieces between which no statement is open.
        constexpr int piece = 500;
        for (qint64 from = 0;;) {
            QVector<std::pair<JournalRow, bool>> rows;
            note(m_tables.journal.forEach(
                     QStringLiteral("WHERE number>? ORDER BY number LIMIT %1").arg(piece), {from},
                     [&rows](const JournalRow &row, bool isWhole) {
                         rows.append({row, isWhole});
                         return true;
                     },
                     true),
                QStringLiteral("journal"));
            if (rows.isEmpty())
                break;
            for (const auto &[row, isWhole] : std::as_const(rows)) {
                if (row.number <= from) { // a damaged tree does not know its own order, and may have no end
                    m_check.problems.append(QStringLiteral("journal: cannot be followed after entry %1").arg(from));
                    return;
                }
                from = row.number;
                take(row, isWhole);
            }
        }
    }

    void noteLenses(const QVector<Change> &changes)
    {
        for (const Change &change : changes) {
            if (const auto *lens = std::get_if<LensInstalledChange>(&change))
                m_installed.insert(lens->sha256, lens->after);
        }
    }

    void inspectLenses()
    {
        const auto rows = m_tables.lensVersions.all();
        if (!rows)
            return; // told already
        QHash<QByteArray, bool> stored;
        for (const LensVersionRow &row : *rows)
            stored.insert(row.sha256, row.isInstalled != 0);
        for (auto lens = m_installed.begin(); lens != m_installed.end(); ++lens) {
            if (!stored.contains(lens.key()) || stored.value(lens.key()) != lens.value())
                m_check.problems.append(QStringLiteral("lens version %1…: is not as the journal has it")
                                            .arg(QString::fromLatin1(lens.key().toHex().left(12))));
        }
    }

    void inspectContents()
    {
        ContentTable contents(m_connection);
        const Result<QStringList> digests = contents.digests();
        note(digests, QStringLiteral("content"));
        for (const QString &digest : digests.value_or(QStringList())) {
            m_contents.insert(digest);
            note(contents.find(digest), QStringLiteral("content"));
        }
    }

    void inspectWorkloads()
    {
        StoreReader reader(m_tables, m_catalog);
        QVector<WorkloadRow> workloads;
        note(m_tables.workloads.forEach(
                 {}, {},
                 [&](const WorkloadRow &row, bool isWhole) {
                     if (isWhole)
                         workloads.append(row);
                     else
                         m_replays.remove(row.no); // told already
                     return true;
                 },
                 true),
            QStringLiteral("workload"));
        for (const WorkloadRow &row : std::as_const(workloads)) {
            const Replay told = m_replays.take(row.no);
            const QString name = QStringLiteral("workload ") + row.name;
            const Result<LoadedReview> review = reader.review(WorkloadId::fromBytes(row.id));
            note(review, name);
            if (!review)
                continue;
            for (const Damage &damage : review->damage)
                m_check.problems.append(name + QStringLiteral(": ") + wordsOf(damage));
            inspectChain(row, review->milestones);
            for (const Record &record : review->state.records) {
                if (const QString content = contentOf(record); !content.isEmpty() && !m_contents.contains(content))
                    m_check.problems.append(
                        name + QStringLiteral(": a record refers to the content %1…, which is not there").arg(content.left(12)));
            }
            if (told.isWhole)
                compare(row, *review, told);
        }
        for (auto gone = m_replays.begin(); gone != m_replays.end(); ++gone)
            m_check.problems.append(QStringLiteral("workload %1: has %2 as its newest change and no row")
                                        .arg(QString::number(gone.key()), QString::number(gone->newest)));
    }

    static QString wordsOf(const Damage &damage)
    {
        switch (damage.part) {
        case Damage::Part::Lens:
            return QStringLiteral("the review of the lens %1 is damaged").arg(damage.subject);
        case Damage::Part::Answer:
            return QStringLiteral("the answer %1 is damaged").arg(damage.subject);
        case Damage::Part::PlanItem:
            return QStringLiteral("an item of the plan, of %1, is damaged").arg(damage.subject);
        case Damage::Part::Record:
            return QStringLiteral("a record, %1, is damaged").arg(damage.subject);
        case Damage::Part::Milestone:
            return QStringLiteral("the milestone %1 is damaged").arg(damage.subject);
        case Damage::Part::History:
            return QStringLiteral("its history is damaged");
        case Damage::Part::Missing:
            return QStringLiteral("rows are missing, or are others than were written last");
        }
        Q_UNREACHABLE();
    }

    // The rows against the journal: what was said must be there, and nothing else.
    void compare(const WorkloadRow &row, const LoadedReview &review, const Replay &told)
    {
        const QString name = QStringLiteral("workload %1: ").arg(row.name);
        if ((row.isPresent != 0) != told.isPresent)
            m_check.problems.append(name
                + QStringLiteral("the journal has it %1 the portfolio")
                      .arg(told.isPresent ? QStringLiteral("in") : QStringLiteral("out of")));
        if (review.damage.isEmpty() && review.state != told.state)
            m_check.problems.append(name + QStringLiteral("is not what its journal leads to"));
        QHash<MilestoneId, bool> listings;
        for (const Milestone &milestone : review.milestones)
            listings.insert(milestone.id, milestone.isListed);
        for (auto listing = told.listings.begin(); listing != told.listings.end(); ++listing) {
            if (!listings.contains(listing.key()) || listings.value(listing.key()) != listing.value())
                m_check.problems.append(name + QStringLiteral("a milestone of its journal is missing, or listed otherwise"));
        }
        const auto summary = m_tables.summaries.find({row.no});
        if (!summary)
            return; // told already
        if (!*summary || (*summary)->journalNumber != told.newest || (*summary)->changedAt != told.changedAt) {
            m_check.problems.append(name + QStringLiteral("its newest change is not what the journal has"));
            return;
        }
        if (!told.isPresent || (*summary)->counts.isEmpty())
            return; // of no use, or told by no change yet; that they were not taken away, the checksum says
        WorkloadSummaryRow counted = **summary;
        const ReviewSummary counts = summarize(told.state, assess(told.state), countsOfLast(review.milestones));
        const Result<void> set = setSummary(counted, counts, m_catalog);
        note(set, name);
        if (set && StoreTable<WorkloadSummaryRow>::sumOf(counted) != StoreTable<WorkloadSummaryRow>::sumOf(**summary))
            m_check.problems.append(name + QStringLiteral("its counts are not those of its answers"));
    }

    void inspectChain(const WorkloadRow &workload, const QVector<Milestone> &milestones)
    {
        QSet<QByteArray> seals{QByteArray()};
        for (const Milestone &milestone : milestones) {
            const QString name = QStringLiteral("workload %1, milestone %2: ").arg(workload.name, milestone.name);
            if (milestone.seal != milestone.computedSeal())
                m_check.problems.append(name + QStringLiteral("is not as it was sealed"));
            if (!seals.contains(milestone.previousSeal))
                m_check.problems.append(name + QStringLiteral("does not follow a milestone of the workload"));
            if (!milestone.state)
                m_check.problems.append(name + QStringLiteral("cannot be read"));
            seals.insert(milestone.seal);
        }
    }

    StoreConnection &m_connection;
    Tables &m_tables;
    LensCatalog &m_catalog;
    StoreCheck m_check;
    QHash<qint64, Replay> m_replays; // by the number of the workload
    QSet<QString> m_contents; // digests
    QHash<QByteArray, bool> m_installed; // as the journal has it, by digest of the lens version
};

} // namespace

Result<StoreCheck> checkStore(StoreConnection &connection, Tables &tables, LensCatalog &catalog)
{
    CHECK_RESULT(connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    return Inspection(connection, tables, catalog).run();
}

} // namespace Plumbline
