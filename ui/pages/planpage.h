// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/planfilter.h"
#include "ui/pages/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QStackedLayout;
class QStackedWidget;

namespace Plumbline {

class EmptyView;
class GroupedView;
class PlainLabel;
class PlanBulkEdit;
class PlanDetails;
struct BulkEdit;

// The improvement plan: what is unmet where risk is, who does it and until when. Edited in the table itself, by the
// panel below it, or several lines at once.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(Workspace &workspace, QWidget *parent = nullptr);

    void applySearch(const QString &text) override;
    bool goToFound() override;
    QList<QAction *> pageActions() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildContent();
    QLayout *buildFilters();
    void buildActions();
    void setReview(bool isOpen);
    void refresh();
    void showChosen();
    void clearCell(const QModelIndex &index);
    void changeChosen(const BulkEdit &edit);

    PlanModel m_plan;
    PlanFilter m_filter;
    QTimer m_refreshTimer; // several lines that change together are shown once
    QStackedLayout *m_stack;
    EmptyView *m_empty;
    PlainLabel *m_summary;
    QComboBox *m_show;
    QCheckBox *m_hideOptional;
    GroupedView *m_view;
    PlainLabel *m_nothingFound;
    QStackedWidget *m_panel;
    PlanDetails *m_details;
    PlanBulkEdit *m_bulk;
    QAction *m_copy;
};

} // namespace Plumbline
