// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/changebatch.h"
#include "core/review/target.h"
#include "ui/models/planfilter.h"
#include "ui/pages/page.h"

#include <QTimer>

class QMenu;
class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace Plumbline {

class EmptyView;
class GroupedView;
class NothingFound;
class PlainLabel;
class PlanBoard;
class PlanBulkEdit;
class PlanDetails;
class PlanFilters;
class QuietButton;
class RememberedSplitter;
class TrackerMenu;
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
    void showOverdue(); // alone

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    void buildView();
    QSplitter *buildParts();
    void buildBoard();
    void showArrangement();
    void chooseLines(const QVector<std::tuple<int, PracticeKey>> &practices);
    void buildActions();
    void setReview(bool isOpen);
    void refresh();
    void chooseAgain();
    void refreshColumns();
    void sayWhatWasFound(bool hasPlan);
    void showAll();
    void showChosen();
    void goToQuestion(const QModelIndex &cell);
    void showMenu(const QPoint &at);
    void clearCell(const QModelIndex &index);
    void changeChosen(const BulkEdit &edit);
    QVector<LensPractice> chosenPractices() const;
    ImprovementPlan linesOf(const QModelIndexList &rows) const;
    void askForTarget();
    QMenu *togetherMenu(); // what can be done with the chosen lines as one
    QMenu *batchesMenu(); // of all batches
    void askForAction();
    void askForBatch(const Recorded<ChangeBatch> &batch); // a null id: a new one
    void putInBatch(const RecordId &batch);
    void askForRelease(const RecordId &batch);

    PlanModel m_plan;
    PlanFilter m_filter;
    QTimer m_refreshTimer; // several lines that change together are shown once
    QStackedLayout *m_stack;
    EmptyView *m_empty;
    PlainLabel *m_summary;
    PlanFilters *m_filters;
    GroupedView *m_view;
    PlanBoard *m_board;
    QuietButton *m_batches;
    QStackedWidget *m_lines; // table or board
    QStackedWidget *m_found; // the plan, or that nothing of it was found
    NothingFound *m_nothingFound;
    RememberedSplitter *m_parts;
    QStackedWidget *m_panel;
    PlanDetails *m_details;
    PlanBulkEdit *m_bulk;
    QAction *m_copy;
    TrackerMenu *m_trackers; // for all lines that are shown
    QString m_search;
    std::optional<std::tuple<int, PracticeKey>> m_chosen; // the last that was chosen alone
};

} // namespace Plumbline
