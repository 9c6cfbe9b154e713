// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historymodel.h"
#include "ui/pages/page.h"

class QCheckBox;
class QPushButton;
class QStackedLayout;

namespace Plumbline {

class EmptyView;
class GroupedView;
class NothingFound;
class PageHead;
class PlainLabel;

// The journal of the open review, or of the portfolio where none is open, and the way back to any of its steps.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    void applySearch(const QString &text) override;
    bool goToFound() override;
    QList<QAction *> pageActions() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildContent();
    void follow(); // what is open now
    void refresh(bool isSame);
    bool isEndInView() const; // of the list, where the history goes on
    void readOlder();
    void offer(QPushButton &button, bool isPossible);
    void showChosen();
    void goToChosen();
    QuestionRef chosenQuestion() const; // not valid where the change is about something else
    void openQuestion();
    void showFound();
    void fitColumns();
    QWidget *buildFoot();
    QWidget *buildOlder();
    // The journal's owner: the open review, else the portfolio.
    QVector<JournalEntry> journal() const;
    const JournalEntry *nextUndo() const;
    const JournalEntry *nextRedo() const;
    bool hasOlderEntries() const;
    bool step(bool back); // of the open review; false: refused, and the window says why
    void arrive(); // at the point that was chosen, or as near as could be

    HistoryModel m_history;
    QMetaObject::Connection m_following; // of the journal's owner
    bool m_isStale = true;
    bool m_isReadingOlder = false;
    bool m_isGoing = false; // from point to point; shown when it is there
    QStackedLayout *m_stack;
    EmptyView *m_empty;
    PageHead *m_head;
    QCheckBox *m_showSteps;
    QStackedLayout *m_body; // the list, or that a search finds nothing
    GroupedView *m_view;
    NothingFound *m_nothingFound;
    QString m_search;
    bool m_showsState = false;
    QWidget *m_older; // says where the list ends before the history does, and goes on there
    PlainLabel *m_olderWords;
    PlainLabel *m_hint;
    QPushButton *m_goTo;
    QPushButton *m_openQuestion;
    QWidget *m_foot;
    QAction *m_copy;
};

} // namespace Plumbline
