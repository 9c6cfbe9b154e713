// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecheck.h"

#include "core/store/rowvalues.h"

namespace Plumbline {

namespace {

class Inspection
{
public:
    Inspection(StoreConnection &connection, Tables &tables, LensShelf &shelf)
        : m_connection(connection)
        , m_tables(tables)
        , m_shelf(shelf)
    {
    }

    StoreCheck run()
    {
        askSqlite(QStringLiteral("PRAGMA integrity_check(20)"), QStringLiteral("ok"));
        askSqlite(QStringLiteral("PRAGMA foreign_key_check"), {});
        const int lenses = count(m_tables.lensVersions);
        m_check.workloads = count(m_tables.workloads);
        count(m_tables.lensReviews);
        m_check.answers = count(m_tables.answers);
        count(m_tables.items);
        count(m_tables.summaries);
        m_check.milestones = count(m_tables.milestones);
        count(m_tables.listings);
        for (int no = 1; no <= lenses; ++no)
            note(m_shelf.version(no), QStringLiteral("lens version %1").arg(no));
        inspectJournal();
        inspectWorkloads();
        return m_check;
    }

private:
    template <typename T>
    void note(const Result<T> &result, const QString &where)
    {
        if (!result)
            m_check.problems.append(where + QStringLiteral(": ") + result.error().subject + u' ' + result.error().detail);
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

    void inspectJournal()
    {
        QHash<qint64, qint64> newest; // by workload
        const auto take = [&](const JournalRow &row, bool isWhole) {
            const QString name = QStringLiteral("journal entry %1").arg(row.number);
            if (!isWhole)
                m_check.problems.append(name + QStringLiteral(": does not fit its checksum"));
            if (row.number != ++m_check.journalEntries)
                m_check.problems.append(name + QStringLiteral(": stands at place %1").arg(m_check.journalEntries));
            if (row.workloadNo && row.previous != std::exchange(newest[*row.workloadNo], row.number))
                m_check.problems.append(name + QStringLiteral(": does not follow its workload's entry before"));
            note(entryOf(row, {}), name);
            return true;
        };
        note(m_tables.journal.forEach(QStringLiteral("ORDER BY number"), {}, take, true), QStringLiteral("journal"));
        const auto summaries = m_tables.summaries.all();
        if (!summaries)
            return; // told already
        for (const WorkloadSummaryRow &row : *summaries) {
            if (row.journalNumber != newest.value(row.workloadNo))
                m_check.problems.append(
                    QStringLiteral("workload %1: its newest change is not in the journal").arg(row.workloadNo));
        }
    }

    void inspectWorkloads()
    {
        StoreReader reader(m_tables, m_shelf);
        const auto workloads = m_tables.workloads.all();
        if (!workloads)
            return; // told already
        for (const WorkloadRow &row : *workloads) {
            note(reader.review(WorkloadId::fromBytes(row.id)), QStringLiteral("workload ") + row.name);
            const Result<QVector<Milestone>> milestones = reader.milestones(row);
            if (milestones)
                inspectChain(row, *milestones);
        }
    }

    void inspectChain(const WorkloadRow &workload, const QVector<Milestone> &milestones)
    {
        QByteArray previousSeal;
        for (const Milestone &milestone : milestones) {
            const QString name = QStringLiteral("workload %1, milestone %2: ").arg(workload.name, milestone.name);
            if (milestone.seal != milestone.computedSeal())
                m_check.problems.append(name + QStringLiteral("is not as it was sealed"));
            if (milestone.previousSeal != previousSeal)
                m_check.problems.append(name + QStringLiteral("does not follow the milestone before it"));
            if (!milestone.state)
                m_check.problems.append(name + QStringLiteral("cannot be read"));
            previousSeal = milestone.seal;
        }
    }

    StoreConnection &m_connection;
    Tables &m_tables;
    LensShelf &m_shelf;
    StoreCheck m_check;
};

} // namespace

Result<StoreCheck> checkStore(StoreConnection &connection, Tables &tables, LensShelf &shelf)
{
    if (const Result<QVariant> answer = connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !answer)
        return tl::unexpected(answer.error());
    return Inspection(connection, tables, shelf).run();
}

} // namespace Plumbline
