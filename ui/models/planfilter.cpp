// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planfilter.h"

#include "ui/models/roles.h"
#include "ui/models/searchwords.h"
#include "ui/models/sorting.h"

namespace Plumbline {

PlanFilter::PlanFilter(PlanModel &plan, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_plan(plan)
{
    setSourceModel(&plan);
    setRecursiveFilteringEnabled(true);
    setSortRole(Roles::Sort);
}

void PlanFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void PlanFilter::setOptionalHidden(bool hidden)
{
    m_optionalHidden = hidden;
    invalidateFilter();
}

void PlanFilter::setOwner(const std::optional<QString> &owner)
{
    m_owner = owner;
    invalidateFilter();
}

void PlanFilter::setTag(const std::optional<QString> &tag)
{
    m_tag = tag;
    invalidateFilter();
}

void PlanFilter::setSearch(const QString &text)
{
    m_words = searchWords(text);
    invalidateFilter();
}

int PlanFilter::lineCount() const
{
    int count = 0;
    for (int group = 0; group < rowCount(); ++group)
        count += rowCount(index(group, 0));
    return count;
}

QModelIndexList PlanFilter::lineRows() const
{
    QModelIndexList rows;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        for (int row = 0; row < rowCount(heading); ++row)
            rows += index(row, 0, heading);
    }
    return rows;
}

bool PlanFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    // A heading is no line: it is shown for the lines below it alone.
    const PlanRow *line = m_plan.rowAt(m_plan.index(row, 0, parent));
    return line && accepts(*line);
}

bool PlanFilter::accepts(const PlanRow &row) const
{
    if (m_optionalHidden && row.isOptional)
        return false;
    if (m_owner && row.line.item.owner != *m_owner)
        return false;
    if (m_tag && !row.line.item.tags.contains(*m_tag))
        return false;
    switch (m_show) {
    case Show::All:
        break;
    case Show::High:
        if (row.isOptional || row.line.risk != Risk::High)
            return false;
        break;
    case Show::NotStarted:
        if (row.line.item.status != ImprovementStatus::NotStarted)
            return false;
        break;
    case Show::InProgress:
        if (row.line.item.status != ImprovementStatus::InProgress)
            return false;
        break;
    case Show::Overdue:
        if (!row.line.item.isOverdue(m_plan.today()))
            return false;
        break;
    }
    return containsWords(QStringList{row.label, row.question, row.practice, row.practiceId, row.line.item.owner,
                             row.line.item.note, row.tradeOff, row.batch}
            + row.line.item.tags,
        m_words);
}

bool PlanFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid())
        return sortsBefore(left.data(Roles::Sort), right.data(Roles::Sort), sortOrder());
    return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
}

} // namespace Plumbline
