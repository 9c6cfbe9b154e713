// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preciserows.h"

namespace Plumbline {

// Rows under headings, two levels deep: the mechanics of the plan, of a comparison and of the history. What a row
// and a heading say is the derived model's.
template <typename Row>
class GroupedModel : public PreciseRows<QAbstractItemModel>
{
public:
    struct Group
    {
        quintptr id = 1; // stays with the group when it moves; never 0
        QString title;
        QVector<Row> rows;

        quintptr key() const { return id; }
    };

    using PreciseRows<QAbstractItemModel>::PreciseRows;

    const QVector<Group> &groups() const { return m_groups; }
    bool isHeading(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }
    // Null for a heading and for what is no index of this model.
    const Row *rowAt(const QModelIndex &index) const
    {
        const int group = index.isValid() ? groupNamed(index.internalId()) : -1;
        return group < 0 ? nullptr : &m_groups[group].rows[index.row()];
    }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        if (!hasIndex(row, column, parent))
            return {};
        return createIndex(row, column, parent.isValid() ? m_groups[parent.row()].id : 0);
    }
    QModelIndex parent(const QModelIndex &child) const override
    {
        const int group = child.isValid() ? groupNamed(child.internalId()) : -1;
        return group < 0 ? QModelIndex() : createIndex(group, 0, quintptr(0));
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        if (!parent.isValid())
            return int(m_groups.size());
        return isHeading(parent) && parent.column() == 0 ? int(m_groups[parent.row()].rows.size()) : 0;
    }
    int rowsInAll() const
    {
        qsizetype count = 0;
        for (const Group &group : m_groups)
            count += group.rows.size();
        return int(count);
    }

protected:
    void update(const QVector<Group> &target)
    {
        updateRows(m_groups, target);
        for (qsizetype at = 0; at < m_groups.size(); ++at) {
            Group &group = m_groups[at];
            const bool wasSame = group.title == target[at].title && group.rows.size() == target[at].rows.size();
            updateRows(group.rows, target[at].rows, index(int(at), 0));
            group.title = target[at].title;
            if (!wasSame)
                Q_EMIT dataChanged(index(int(at), 0), index(int(at), columnCount() - 1));
        }
    }
    // For another review, or other points: nothing of what was shown is the same thing any more.
    void replace(const QVector<Group> &target)
    {
        beginResetModel();
        m_groups = target;
        endResetModel();
    }

private:
    int groupNamed(quintptr id) const // -1 when there is none
    {
        if (id == 0)
            return -1;
        for (qsizetype at = 0; at < m_groups.size(); ++at) {
            if (m_groups[at].id == id)
                return int(at);
        }
        return -1;
    }

    QVector<Group> m_groups;
};

} // namespace Plumbline
