// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planrow.h"

#include <QAbstractListModel>

namespace Plumbline {

// Lines of the plan that stand together on the board. What is dropped on them is told, not taken in: it comes with the news that
// the plan has changed.
class PlanLane : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LabelRole = Qt::UserRole + 100, FootRole };
    using Key = std::tuple<int, PracticeKey>; // as PlanRow::key()

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QVector<PlanRow> &rows, const QDate &today);
    void setCanMove(bool canMove) { m_canMove = canMove; }
    const PlanRow *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Key &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(const QVector<Plumbline::PlanLane::Key> &keys);

private:
    QVector<PlanRow> m_rows;
    QDate m_today;
    bool m_canMove = false;
};

} // namespace Plumbline
