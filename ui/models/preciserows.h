// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QVector>

#include <algorithm>
#include <set>

namespace Plumbline {

// Brings rows to what they should be with precise row signals, so that selection and scroll stay where they were.
// A row has a key() that says which it is; where rows can be compared, those that differ are reported as changed.
template <typename Base>
class PreciseRows : public Base
{
public:
    using Base::Base;

protected:
    template <typename Row>
    void updateRows(QVector<Row> &rows, const QVector<Row> &target, const QModelIndex &parent = {})
    {
        removeOthers(rows, target, parent);
        for (qsizetype at = 0; at < target.size(); ++at) {
            if (at < rows.size() && rows[at].key() == target[at].key())
                continue;
            const qsizetype old = find(rows, target[at], at);
            if (old < rows.size())
                moveRow(rows, old, at, parent);
            else
                insertRun(rows, target, at, parent);
        }
        if constexpr (requires(const Row &a, const Row &b) { a == b; })
            refreshRows(rows, target, parent);
    }

private:
    template <typename Row>
    static qsizetype find(const QVector<Row> &rows, const Row &wanted, qsizetype from = 0)
    {
        return std::find_if(rows.begin() + from, rows.end(), [&wanted](const Row &row) { return row.key() == wanted.key(); })
            - rows.begin();
    }

    template <typename Row>
    void removeOthers(QVector<Row> &rows, const QVector<Row> &target, const QModelIndex &parent)
    {
        std::set<std::decay_t<decltype(target.first().key())>> keys;
        for (const Row &row : target)
            keys.insert(row.key());
        for (qsizetype last = rows.size() - 1; last >= 0; --last) {
            if (keys.contains(rows[last].key()))
                continue;
            qsizetype first = last;
            while (first > 0 && !keys.contains(rows[first - 1].key()))
                --first;
            this->beginRemoveRows(parent, int(first), int(last));
            rows.remove(first, last - first + 1);
            this->endRemoveRows();
            last = first;
        }
    }

    template <typename Row>
    void moveRow(QVector<Row> &rows, qsizetype from, qsizetype to, const QModelIndex &parent)
    {
        this->beginMoveRows(parent, int(from), int(from), parent, int(to));
        rows.move(from, to);
        this->endMoveRows();
    }

    template <typename Row>
    void insertRun(QVector<Row> &rows, const QVector<Row> &target, qsizetype first, const QModelIndex &parent)
    {
        qsizetype last = first;
        while (last + 1 < target.size() && find(rows, target[last + 1], first) == rows.size())
            ++last;
        this->beginInsertRows(parent, int(first), int(last));
        for (qsizetype at = first; at <= last; ++at)
            rows.insert(at, target[at]);
        this->endInsertRows();
    }

    template <typename Row>
    void refreshRows(QVector<Row> &rows, const QVector<Row> &target, const QModelIndex &parent)
    {
        const int lastColumn = this->columnCount(parent) - 1;
        for (qsizetype at = 0; at < rows.size(); ++at) {
            if (rows[at] == target[at])
                continue;
            rows[at] = target[at];
            Q_EMIT this->dataChanged(this->index(int(at), 0, parent), this->index(int(at), lastColumn, parent));
        }
    }
};

} // namespace Plumbline
