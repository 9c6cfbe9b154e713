// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/milestonesmodel.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace Plumbline {

class ComparisonView;
class EmptyView;
class GroupedView;
class PlainLabel;
class RiskChart;

// Takes milestones, shows how risk moved over them, and compares any two points. Milestones themselves are read-only.
class MilestonesPage : public Page
{
    Q_OBJECT

public:
    explicit MilestonesPage(Workspace &workspace, QWidget *parent = nullptr);

    void applySearch(const QString &text) override;
    bool goToFound() override;
    QList<QAction *> pageActions() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildContent();
    QLayout *buildHead();
    QWidget *buildList();
    void setReview(bool isOpen);
    void refresh();
    void refreshChart();
    void showChosen();
    void proposeName();
    void take();

    MilestonesModel m_milestones;
    QStackedLayout *m_stack;
    EmptyView *m_empty;
    QLineEdit *m_name;
    QPushButton *m_take;
    QTabWidget *m_tabs;
    GroupedView *m_view;
    PlainLabel *m_none;
    PlainLabel *m_details;
    QPushButton *m_compare;
    QWidget *m_chartHolder;
    RiskChart *m_chart = nullptr; // made when it is first looked at
    ComparisonView *m_comparison;
    QAction *m_copy;
    QString m_proposed;
};

} // namespace Plumbline
