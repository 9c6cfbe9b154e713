// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/openreview.h"
#include "ui/models/preciserows.h"

#include <optional>

namespace Plumbline {

struct ListedMilestone
{
    Milestone milestone; // with a null id: now
    std::optional<RiskCounts> counts; // none: its text could not be read
    std::optional<RiskCounts> before; // of the milestone before

    bool isNow() const { return milestone.id.isNull(); }
    const MilestoneId &key() const { return milestone.id; }
    friend bool operator==(const ListedMilestone &a, const ListedMilestone &b)
    {
        return a.milestone.id == b.milestone.id && a.counts == b.counts && a.before == b.before;
    }
};

// The listed milestones of the open review with their counts, the oldest first, and after the last of them how it stands
// now. Read-only by nature.
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
    int milestoneCount() const { return m_rows.isEmpty() ? 0 : int(m_rows.size()) - 1; }
    bool hasAny(Risk risk) const; // at one of them, at least

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<ListedMilestone> current() const;
    void updateNow();
    QString text(int row, int column) const;

    OpenReview *m_session = nullptr;
    QVector<ListedMilestone> m_rows;
};

// Who took a milestone, as the history that is loaded says; empty where it does not.
QString takenBy(const OpenReview &session, const Milestone &milestone);

// A moment as the reader's locale has it, in local time.
QString dateTimeWords(Timestamp time);
QString dateWords(Timestamp time);

} // namespace Plumbline
