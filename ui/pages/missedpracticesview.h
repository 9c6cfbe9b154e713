// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/portfolio.h"
#include "ui/models/missedpracticesmodel.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QTreeView>

class QStackedLayout;

namespace Plumbline {

class PlainLabel;

// The practices that most workloads of the portfolio miss, counted by the store's thread each time the list is shown. Enter goes
// to the workloads that miss one.
class MissedPracticesView : public QWidget
{
    Q_OBJECT

public:
    explicit MissedPracticesView(QWidget *parent = nullptr);

    void setPortfolio(Portfolio *portfolio); // null: none
    void refresh();
    void setSearch(const QString &text); // every word must occur in practice, question or lens
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void workloadsRequested(const Plumbline::MissedPractices &missed, int practice);
    void failed(const Plumbline::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const MissedPractices &missed);
    void sayWhatThereIs();
    void fitColumns();

    // The practices that have every word of the search.
    class Found : public QSortFilterProxyModel
    {
    public:
        using QSortFilterProxyModel::QSortFilterProxyModel;
        void setSearch(const QString &text);

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    private:
        QStringList m_words;
    };

    static constexpr int busyAfterMs = 300;

    QPointer<Portfolio> m_portfolio;
    MissedPracticesModel m_model;
    Found m_found;
    QTreeView *m_view;
    PlainLabel *m_said;
    QStackedLayout *m_stack;
    bool m_isCounting = false;
    bool m_hasCounted = false;
};

} // namespace Plumbline
