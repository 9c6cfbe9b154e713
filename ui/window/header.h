// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QPointer>

class QLineEdit;
class QToolButton;

namespace Plumbline {

class ElidedLabel;
class RiskStrip;
class SavedState;

// The line on top: where one is, the risks of the open review, whether all is saved, and the search.
class Header : public QWidget
{
    Q_OBJECT

public:
    // The workspace outlives the header.
    explicit Header(Workspace &workspace, QWidget *parent = nullptr);

    void setPlace(Place place);
    void focusSearch(); // the focus goes back to where it was on Esc
    QString searchText() const;
    void setSearchable(bool isSearchable); // there is something to search in the place
    void clearSearch();

Q_SIGNALS:
    void portfolioRequested();
    void searchChanged(const QString &text);
    void searchEntered(); // Enter or Down: on to what was found
    void searchLeft();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void listen();
    void listenToReview();
    void showNames();
    void showCounts();
    void showSaving();
    void leaveSearch();

    Workspace &m_workspace;
    Place m_place = Place::Portfolio;
    bool m_isSearchable = true;
    QToolButton *m_portfolio;
    ElidedLabel *m_arrow;
    ElidedLabel *m_name;
    RiskStrip *m_risks;
    SavedState *m_saved;
    QLineEdit *m_search;
    QPointer<QWidget> m_before; // had the focus before the search
};

} // namespace Plumbline
