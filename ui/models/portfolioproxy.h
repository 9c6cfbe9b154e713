// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/portfoliomodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Plumbline {

// The same, searched, filtered and sorted.
class PortfolioProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PortfolioProxy(PortfolioModel &model, QObject *parent = nullptr);

    void setSearch(const QString &text); // every word must occur, in any order
    void setFilter(const WorkloadFilter &filter);
    void setOnly(const std::optional<QSet<WorkloadId>> &workloads); // none: all of them

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    PortfolioModel &m_model;
    QStringList m_words;
    WorkloadFilter m_filter;
    std::optional<QSet<WorkloadId>> m_only;
};

} // namespace Plumbline
