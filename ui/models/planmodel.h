// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/plan.h"
#include "core/session/revieweditor.h"
#include "ui/models/groupedmodel.h"

#include <QDate>

#include <tuple>

namespace Plumbline {

// A line of the plan with the texts that it shows.
struct PlanRow
{
    PlanLine line;
    bool isOptional = false;
    QString label; // "OPS 1"
    QString question;
    QString practice;
    Effort effort = Effort::Unstated; // the person's, else the lens's own estimate

    auto key() const { return std::tuple(line.lens, line.practice); }
    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

// The improvement plan of the open review in its order, under headings for high risk, medium risk and what is optional.
// Rows keep their practice and come and go as risk moves; setData() calls the editor and waits for the news like
// everybody else.
class PlanModel : public GroupedModel<PlanRow>
{
    Q_OBJECT

public:
    // The risk is said by the heading too; it has a column for lines that are copied.
    enum Column { LabelColumn, PracticeColumn, StatusColumn, OwnerColumn, DueColumn, EffortColumn, NoteColumn, RiskColumn };
    static constexpr int columns = 8;

    using GroupedModel::GroupedModel;

    // Both null when no review is open. They outlive their stay here.
    void setReview(OpenReview *session, ReviewEditor *editor);
    void setToday(const QDate &today);

    const ImprovementItem *itemAt(const QModelIndex &index) const;
    PlanCounts counts() const { return countsOf(m_plan, m_today); }
    QStringList owners() const; // everybody who has something to do, sorted
    QDate today() const { return m_today; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void planChanged(); // after rows came, went or changed

private:
    QVector<Group> currentGroups();
    Group groupOf(quintptr id, const QString &title, const QVector<PlanLine> &lines) const;
    void refresh();
    QVariant headingData(const Group &group, int role) const;
    QString text(const PlanRow &row, int column) const;
    QVariant editValue(const PlanRow &row, int column) const;
    QVariant sortValue(const PlanRow &row, int column) const;
    QString toolTip(const PlanRow &row, int column) const;
    QVariant rowData(const PlanRow &row, int column, int role) const;

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    ImprovementPlan m_plan;
    QDate m_today = QDate::currentDate();
};

} // namespace Plumbline
