// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/openreview.h"
#include "ui/models/preciserows.h"

#include <optional>

namespace Plumbline {

struct ListedMilestone
{
    Milestone milestone;
    std::optional<RiskCounts> counts; // none: its text could not be read
    std::optional<RiskCounts> before; // of the milestone before

    const MilestoneId &key() const { return milestone.id; }
    friend bool operator==(const ListedMilestone &a, const ListedMilestone &b)
    {
        return a.milestone.id == b.milestone.id && a.counts == b.counts && a.before == b.before;
    }
};

// The listed milestones of the open review with their counts, the oldest first. Read-only by nature.
class MilestonesModel : public PreciseRows<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        NameColumn,
        DateColumn,
        HighColumn,
        MediumColumn,
        NoneColumn,
        UnansweredColumn,
        NotApplicableColumn,
        ChangeColumn
    };
    static constexpr int columns = 9;

    using PreciseRows::PreciseRows;

    void setReview(OpenReview *session); // null: none is open
    const QVector<ListedMilestone> &milestones() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<ListedMilestone> current() const;
    QString text(int row, int column) const;

    OpenReview *m_session = nullptr;
    QVector<ListedMilestone> m_rows;
};

// "3 fewer at risk", for a person; empty when nothing was there before.
QString riskMoveWords(const RiskCounts &before, const RiskCounts &now);

// A moment as the reader's locale has it, in local time.
QString dateTimeWords(Timestamp time);
QString dateWords(Timestamp time);

} // namespace Plumbline
