// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QPointer>

class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace Plumbline {

class ComparisonView;
class EmptyView;
class MilestoneDialog;
class MilestonesOverTime;

// Takes milestones, shows how risk moved over them, and compares any two points. Milestones themselves are read-only.
class MilestonesPage : public Page
{
    Q_OBJECT

public:
    explicit MilestonesPage(Workspace &workspace, QWidget *parent = nullptr);

    void applySearch(const QString &text) override;
    bool goToFound() override;
    QList<QAction *> pageActions() const override;
    void askForMilestone(); // opens the dialog that takes one

Q_SIGNALS:
    void reportRequested(const Plumbline::MilestoneId &of);

private:
    QWidget *buildContent();
    void buildActions();
    void setReview(bool isOpen);
    void refresh();
    void refreshSearch(); // there are changes to search, where they are shown
    bool canTake() const;
    void take(const QString &name);

    QStackedLayout *m_stack;
    EmptyView *m_empty;
    QPushButton *m_take;
    QTabWidget *m_tabs;
    MilestonesOverTime *m_overTime;
    ComparisonView *m_comparison;
    QPointer<MilestoneDialog> m_dialog;
    QAction *m_copy;
    QAction *m_takeAction;
};

} // namespace Plumbline
