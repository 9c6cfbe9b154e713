// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/portfolio.h"
#include "core/session/workloadfilter.h"
#include "ui/models/countroles.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <QTimer>

#include <array>
#include <bitset>
#include <optional>
#include <vector>

namespace Plumbline {

// The workloads of the open portfolio, in its order.
class PortfolioModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ProgressColumn,
        HighColumn,
        MediumColumn,
        TrendColumn, // since the last milestone
        PillarsColumn,
        OverdueColumn,
        ToConfirmColumn,
        ShownColumn,
        OwnerColumn,
        ChangedColumn,
        columns
    };
    using Columns = std::bitset<columns>;

    explicit PortfolioModel(QObject *parent = nullptr);

    // Null: none. The portfolio outlives the model, or this is called again before it goes.
    void setPortfolio(Portfolio *portfolio);

    WorkloadId workloadAt(int row) const;
    int rowOf(const WorkloadId &id) const; // -1 when there is none
    const WorkloadSummary &summaryAt(int row) const { return m_workloads[row]; }
    const WorkloadFacets &facetsAt(int row) const { return shownRow(row).facets; }
    QDate today() const { return m_today; }
    // Name, owner and lenses, folded for searching.
    const QString &searchKey(int row) const { return shownRow(row).searchKey; }

    // By which names are in order; compared by a search that ends in a list of thousands.
    const QCollatorSortKey &nameKey(int row) const;

    int highRisks() const { return m_highRisks; } // of all workloads together
    // Those that say something of some workload: who takes no milestones and sets no days has no columns for them.
    Columns speakingColumns() const;
    void refreshDay(); // what is late depends on it
    const QVector<PillarCounts> &mostPillars() const; // of the workload that has most, without counts

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void facetsChanged(); // of some workload, or they are worked out for all

private:
    // What is worked out from a summary once, when it is first asked for or there is nothing else to do: of thousands, few
    // are on the screen at first, and a search wants all.
    struct Row
    {
        RiskCounts total;
        WorkloadFacets facets;
        QString searchKey;
        QString lenses;
    };

    const Row &shownRow(int row) const;
    Row rowFrom(const WorkloadSummary &workload) const;
    void workOutSome();
    void count(const WorkloadSummary &workload, int times);
    QString text(int row, int column) const;
    QString spokenText(int row, int column) const;
    QString toolTip(int row, int column) const;
    bool leads(int row, int column) const;
    QVariant sortKey(int row, int column) const;
    void addRow(int row);
    void removeRow(int row);
    void changeRow(int row);

    Portfolio *m_portfolio = nullptr;
    QVector<WorkloadSummary> m_workloads; // as the rows show them
    mutable std::vector<std::optional<Row>> m_rows;
    mutable std::vector<std::optional<QCollatorSortKey>> m_nameKeys;
    QCollator m_collator;
    QTimer m_idle;
    int m_workedOut = 0; // rows from the first
    QDate m_today;
    QTimer m_midnight;
    int m_highRisks = 0;
    std::array<int, columns> m_speaking{}; // how many workloads a column says something of
    mutable QHash<QVector<QByteArray>, QVector<PillarCounts>> m_pillarsOfLenses; // of the lenses with these digests, no counts
    mutable std::optional<QVector<PillarCounts>> m_mostPillars;
};

} // namespace Plumbline
