// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planmodel.h"

#include <QSortFilterProxyModel>

namespace Plumbline {

// Hides lines of the plan; a heading goes with its last line. Sorting keeps the headings in plan order.
class PlanFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, High, NotStarted, InProgress, Overdue };

    explicit PlanFilter(PlanModel &plan, QObject *parent = nullptr);

    void setShow(Show show);
    void setOptionalHidden(bool hidden);
    void setOwner(const std::optional<QString> &owner); // none: everybody's; empty: nobody's
    void setTag(const std::optional<QString> &tag); // none: whatever tags a line has
    void setSearch(const QString &text); // every word must occur, in any order
    bool isSearching() const { return !m_words.isEmpty(); }
    int lineCount() const;
    QModelIndexList lineRows() const; // all of them, in the order in which they are shown // lines that are shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool accepts(const PlanRow &row) const;

    PlanModel &m_plan;
    Show m_show = Show::All;
    bool m_optionalHidden = false;
    std::optional<QString> m_owner;
    std::optional<QString> m_tag;
    QStringList m_words;
};

} // namespace Plumbline
