// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/support/settings.h"

class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTreeView;

namespace Plumbline {

class EmptyView;
class NothingFound;
class PageHead;
class PillarCountsDelegate;
class PortfolioModel;
class PortfolioProxy;

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
    void propertiesRequested(const Plumbline::WorkloadId &id);
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
    void fitColumns();
    void buildActions();
    QAction *addVerb(const QString &objectName, const QString &text, const QKeySequence &keys, void (PortfolioPage::*verb)());
    void showPortfolio();
    void showFitting();
    QString countsInWords() const;
    void clearSearch();
    void sayWhatBelongsHere();
    void beginWithFirst();
    void beginWithSecond();
    void updateActions();
    void select(const WorkloadId &id);
    void openCurrent();
    void editCurrent();
    void duplicateCurrent();
    void removeCurrent();

    Settings m_settings;
    PortfolioModel *m_model;
    PortfolioProxy *m_proxy;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    PillarCountsDelegate *m_pillars;
    PageHead *m_head;
    QPushButton *m_create;
    EmptyView *m_empty;
    NothingFound *m_nothingFound;
    QWidget *m_list;
    QStackedLayout *m_body; // of the list: its rows, or that a search finds none
    QString m_search;
    QList<QAction *> m_actions;
    bool m_wasOpen = false; // a portfolio was, or opening one failed: until then the page stays blank
};

} // namespace Plumbline
