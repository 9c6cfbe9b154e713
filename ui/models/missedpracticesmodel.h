// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/missedpractices.h"

#include <QAbstractTableModel>

namespace Plumbline {

// The practices that workloads miss, as they were counted last.
class MissedPracticesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PracticeColumn, WorkloadsColumn, RiskColumn, LensColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setMissed(const MissedPractices &missed);
    const MissedPractices &missed() const { return m_missed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    MissedPractices m_missed;
};

} // namespace Plumbline
