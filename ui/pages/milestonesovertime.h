// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/milestonesmodel.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Plumbline {

class GroupedView;
class PlainLabel;
class RiskChart;
class ReviewEditor;
class TargetList;
class TextButton;

// How risk moved over the milestones of a review: a chart, the same figures as a table, and what is known of the milestone
// that is chosen in either.
class MilestonesOverTime : public QWidget
{
    Q_OBJECT

public:
    explicit MilestonesOverTime(QWidget *parent = nullptr);

    void setReview(OpenReview *session, ReviewEditor *editor); // both null when none is open
    bool isEmpty() const { return m_milestones.milestoneCount() == 0; }
    GroupedView *view() const { return m_view; }

Q_SIGNALS:
    void rowsChosen();
    void compareRequested(const Plumbline::MilestoneId &from, const Plumbline::MilestoneId &to); // null: now
    void reportRequested(const Plumbline::MilestoneId &of);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    QLayout *buildDetails();
    void refresh();
    void refreshColumns();
    void refreshHeight();
    void refreshChart();
    void showChosen();
    void say(const ListedMilestone &point);
    void copySeal() const;
    void compare();
    void choose(int point);

    OpenReview *m_session = nullptr;
    MilestonesModel m_milestones;
    GroupedView *m_view;
    PlainLabel *m_details;
    PlainLabel *m_seal;
    TextButton *m_copySeal;
    QPushButton *m_report;
    QPushButton *m_compare;
    TargetList *m_targets;
    QVBoxLayout *m_column;
    RiskChart *m_chart = nullptr; // made when it is first looked at
    int m_known = 0; // how many milestones were there before
    QVector<int> m_rows; // of the chart's points; targets have none
};

} // namespace Plumbline
