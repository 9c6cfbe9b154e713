// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/portfolioproxy.h"

#include "ui/models/sorting.h"

#include <algorithm>

namespace Plumbline {

PortfolioProxy::PortfolioProxy(PortfolioModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(CountRole::Sort);
    setDynamicSortFilter(true);
}

void PortfolioProxy::setSearch(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void PortfolioProxy::setFilter(const WorkloadFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

void PortfolioProxy::setOnly(const std::optional<QSet<WorkloadId>> &workloads)
{
    if (workloads == m_only)
        return;
    m_only = workloads;
    invalidateFilter();
}

bool PortfolioProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (m_only && !m_only->contains(m_model.workloadAt(sourceRow)))
        return false;
    if (!m_filter.isEmpty()
        && !m_filter.accepts(m_model.facetsAt(sourceRow), m_model.summaryAt(sourceRow).review, m_model.today()))
        return false;
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return m_model.searchKey(sourceRow).contains(word); });
}

bool PortfolioProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == PortfolioModel::NameColumn)
        return m_model.nameKey(left.row()) < m_model.nameKey(right.row());
    return sortsBefore(left.data(CountRole::Sort), right.data(CountRole::Sort), sortOrder());
}

} // namespace Plumbline
