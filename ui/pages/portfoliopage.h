// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Plumbline {

class EmptyView;
class PlainLabel;
class PortfolioModel;
class PortfolioProxy;

// All workloads of the open portfolio, and where a review begins.
class PortfolioPage : public Page
{
    Q_OBJECT

public:
    explicit PortfolioPage(Workspace &workspace, QWidget *parent = nullptr);

    void applySearch(const QString &text) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    void createWorkload(); // asks for its name and lenses; the portfolio is open and can be written

Q_SIGNALS:
    void reviewRequested(const Plumbline::WorkloadId &id);
    void propertiesRequested(const Plumbline::WorkloadId &id);
    void openSampleRequested();
    void newPortfolioRequested();
    void openPortfolioRequested();
    void failed(const Plumbline::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    void buildView();
    void fitColumns();
    void buildActions();
    QAction *addVerb(const QString &objectName, const QString &text, const QKeySequence &keys, void (PortfolioPage::*verb)());
    void showPortfolio();
    void showFitting();
    void sayWhatBelongsHere();
    void beginWithFirst();
    void beginWithSecond();
    void updateActions();
    WorkloadId currentWorkload() const; // null: none
    void select(const WorkloadId &id);
    void openCurrent();
    void editCurrent();
    void duplicateCurrent();
    void removeCurrent();

    PortfolioModel *m_model;
    PortfolioProxy *m_proxy;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    PlainLabel *m_count;
    QPushButton *m_create;
    EmptyView *m_empty;
    QWidget *m_list;
    QList<QAction *> m_actions;
    bool m_wasOpen = false; // a portfolio was, or opening one failed: until then the page stays blank
};

} // namespace Plumbline
