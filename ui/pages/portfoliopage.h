// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/workloadview.h"
#include "ui/models/portfoliomodel.h"
#include "ui/pages/page.h"
#include "ui/support/settings.h"

class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace Plumbline {

class EmptyView;
class MissedPracticesView;
class NothingFound;
class PageHead;
class PortfolioFilters;
class PortfolioProxy;
class QuietButton;

// All workloads of the open portfolio, and where a review begins.
class PortfolioPage : public Page
{
    Q_OBJECT

public:
    explicit PortfolioPage(Workspace &workspace, QWidget *parent = nullptr);

    void applySearch(const QString &text) override;
    bool goToFound() override;
    QList<QAction *> pageActions() const override { return m_actions; }
    WorkloadId currentWorkload() const; // the row that is selected; null: none
    void createWorkload(); // asks for its name and lenses; the portfolio is open and can be written

Q_SIGNALS:
    void currentWorkloadChanged();
    void reviewRequested(const Plumbline::WorkloadId &id);
    void reviewBegun(const Plumbline::WorkloadId &id, bool takesAnswers); // of a new workload; answers of another are wanted
    // What a cell of a workload is about; in the column of pillars, one of these.
    void placeOfRequested(
        const Plumbline::WorkloadId &id, Plumbline::PortfolioModel::Column column, const Plumbline::PillarId &pillar);
    void propertiesRequested(const Plumbline::WorkloadId &id);
    void questionOfRequested(
        const Plumbline::WorkloadId &id, const Plumbline::LensId &lens, const Plumbline::QuestionId &question);
    void openSampleRequested();
    void newPortfolioRequested();
    void openPortfolioRequested();
    void failed(const Plumbline::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int busyAfterMs = 300;

    QWidget *buildOpening();
    QWidget *buildList();
    void buildView();
    QWidget *buildBody(QWidget *parent);
    void buildMissed();
    void showMissed(bool isShown);
    void fitColumns();
    void buildActions();
    QAction *addVerb(const QString &objectName, const QString &text, const QKeySequence &keys, void (PortfolioPage::*verb)());
    void showPortfolio();
    void showFitting();
    QString countsInWords() const;
    void showAll(); // what search or filter hide
    void sayWhatBelongsHere();
    void beginWithFirst();
    void beginWithSecond();
    void updateActions();
    void select(const WorkloadId &id);
    void openCurrent(); // or what of it the current cell leads to
    void follow(const QModelIndex &row, const WorkloadView::Lead &lead);
    void sayWhereItLeads();
    void editCurrent();
    void duplicateCurrent();
    void removeCurrent();

    Settings m_settings;
    PortfolioModel *m_model;
    PortfolioProxy *m_proxy;
    QStackedWidget *m_stack;
    WorkloadView *m_view;
    PageHead *m_head;
    QPushButton *m_create;
    EmptyView *m_empty;
    NothingFound *m_nothingFound;
    QWidget *m_list;
    QStackedLayout *m_body; // of the list: its rows, that a search finds none, or the practices that are missed
    PortfolioFilters *m_filters;
    QuietButton *m_missedButton;
    MissedPracticesView *m_missed;
    QString m_search;
    PortfolioModel::Columns m_shownColumns;
    QList<QAction *> m_actions;
    bool m_wasOpen = false; // a portfolio was, or opening one failed: until then the page stays blank
};

} // namespace Plumbline
