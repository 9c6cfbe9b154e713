// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"

#include <QAbstractItemModel>

namespace Plumbline {

// What is in one lens, apart from any review: pillars, their questions, the practices of a question; in lens order,
// without None-of-these.
class LensContentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, IdColumn, LevelColumn };
    static constexpr int columns = 3;
    enum Role {
        SearchRole = Qt::UserRole + 100, // QString with everything that a search may find in the row
    };
    // A pillar has neither question nor choice (-1), a question no choice.
    struct Entry
    {
        int pillar = -1;
        int question = -1;
        int choice = -1;
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setLens(const LensVersionPtr &version); // null: empty
    Entry entryOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Entry &entry) const; // invalid where the lens has no such practice

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Entry &entry, int column) const;
    QString haystack(const Entry &entry) const;

    LensVersionPtr m_version;
    QVector<QVector<int>> m_practices; // choices that are practices, by question
};

} // namespace Plumbline
