// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/changebatch.h"
#include "core/review/tradeoff.h"
#include "core/session/revieweditor.h"
#include "ui/models/groupedmodel.h"
#include "ui/models/planrow.h"

#include <QDate>

namespace Plumbline {

// What the lines of the plan stand under.
enum class PlanGrouping { Risk, Pillar, Batch, None };

// The improvement plan of the open review in its order, under headings for high risk, medium risk and what is optional, or
// for the pillars, for change batches, or under a single one. Rows keep their practice and come and go as risk moves; setData()
// calls the editor and waits for the news like everybody else.
class PlanModel : public GroupedModel<PlanRow>
{
    Q_OBJECT

public:
    enum Column {
        LabelColumn = int(PlanColumn::Label),
        RiskColumn = int(PlanColumn::Risk),
        PracticeColumn = int(PlanColumn::Practice),
        StatusColumn = int(PlanColumn::Status),
        OwnerColumn = int(PlanColumn::Owner),
        DueColumn = int(PlanColumn::Due),
        EffortColumn = int(PlanColumn::Effort),
        CostColumn = int(PlanColumn::Cost),
        TagsColumn = int(PlanColumn::Tags),
        NoteColumn = int(PlanColumn::Note),
        PracticeIdColumn = int(PlanColumn::PracticeId),
        LinkColumn = int(PlanColumn::Link)
    };

    using GroupedModel::GroupedModel;

    // Both null when no review is open. They outlive their stay here.
    void setReview(OpenReview *session, ReviewEditor *editor);
    void setToday(const QDate &today);
    void setGrouping(PlanGrouping grouping);
    PlanGrouping grouping() const { return m_grouping; }

    const ImprovementItem *itemAt(const QModelIndex &index) const;
    PlanCounts counts() const { return countsOf(m_plan, m_today); }
    QModelIndex indexOf(const std::tuple<int, PracticeKey> &practice) const; // invalid where it is not in the plan
    QStringList owners() const; // everybody who has something to do, sorted
    QString batchHeading(const ChangeBatch &batch) const; // "Release 3, goes live on Dec 3, 2026"
    QStringList tags() const; // all that lines have, sorted
    bool hasCosts() const;
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
    QVector<Group> groupsByRisk() const;
    QVector<Group> groupsByPillar() const;
    QVector<Group> groupsByBatch() const;
    PlanRow rowFor(const PlanLine &line, bool isOptional) const;
    QVector<PlanRow> rowsFor(const QVector<PlanLine> &lines, bool isOptional) const;
    void refresh();
    QVariant headingData(const Group &group, int role) const;

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    ImprovementPlan m_plan;
    QMap<LensPractice, Recorded<TradeOff>> m_tradeOffs;
    QMap<LensPractice, Recorded<ChangeBatch>> m_batches;
    PlanGrouping m_grouping = PlanGrouping::Risk;
    QDate m_today = QDate::currentDate();
};

} // namespace Plumbline
