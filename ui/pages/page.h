// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"
#include "ui/models/questionref.h"

#include <QPointer>
#include <QWidget>

class QAction;

namespace Plumbline {

// The places of the window, in the order of the rail.
enum class Place { Portfolio, Review, Plan, Milestones, Report, Lenses, History };
constexpr int placeCount = 7;

// One place of the window. Made when it is first shown, kept for the window's life. It connects itself to the
// workspace's signals and shows a proper empty state while nothing is open.
class Page : public QWidget
{
    Q_OBJECT

public:
    // The workspace outlives the page.
    Page(Workspace &workspace, QWidget *parent);

    // The text of the window's search field while this page is shown; empty: no search.
    virtual void applySearch(const QString &text);
    // Whether there is something to search now; the search field is hidden where there is not.
    bool isSearchable() const { return m_isSearchable; }
    // Enter in the search field: goes to the first thing found; false where nothing was.
    virtual bool goToFound();
    // Files dropped on the window that this place takes in; absolute paths.
    virtual void takeFiles(const QStringList &paths);
    // What the page adds to the Edit menu. The page owns the actions.
    virtual QList<QAction *> pageActions() const;

Q_SIGNALS:
    void noticeRequested(const QString &text); // something a person should see, beside the page
    void undoOffered(const QString &text); // the same, with an Undo button for what was just done
    void placeRequested(Plumbline::Place place);
    void searchClearRequested();
    void questionRequested(Plumbline::QuestionRef ref); // of the open review, to be shown there
    void searchableChanged();

protected:
    Workspace &workspace() const { return m_workspace; }
    void setSearchable(bool isSearchable);
    // What takes the focus that is given to the page. A focus proxy would take it from Tab, too, which could not get at what
    // stands before it.
    void setFirstFocus(QWidget *widget);
    void focusInEvent(QFocusEvent *event) override;

private:
    Workspace &m_workspace;
    bool m_isSearchable = true;
    QPointer<QWidget> m_firstFocus;
};

} // namespace Plumbline
