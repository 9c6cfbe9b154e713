// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revieweditor.h"
#include "ui/models/reviewmapfilter.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QTreeView;

namespace Plumbline {

class MapDelegate;
class NothingFound;

// The way through the review: a tree of pillars and questions with their risks, and what of it is shown.
class MapPane : public QWidget
{
    Q_OBJECT

public:
    explicit MapPane(QWidget *parent = nullptr);

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void setCurrent(QuestionRef ref); // marks it, without a signal
    void applySearch(const QString &text);
    void showAll(); // takes filter and search off
    // What can be done with the current pillar; the pane owns them.
    QList<QAction *> pillarActions() const { return {m_scope, m_pillarNotes}; }
    const ReviewMapFilter &filter() const { return m_filter; }

Q_SIGNALS:
    // `isEntered`: by click or Enter, so the choices should have the focus; else by moving along the map.
    void questionChosen(Plumbline::QuestionRef ref, bool isEntered);
    void pillarChosen(int lens, int pillar);
    void shownChanged(); // other questions are shown
    void allWanted(); // filter and search were taken off here

protected:
    void changeEvent(QEvent *event) override;

private:
    void setSearch(const QString &text);
    void openCurrentPillar();
    void nameContradictions();
    void fillAreas();
    void noteFilter();
    void chooseIndex(const QModelIndex &index, bool isEntered);
    QModelIndex currentPillar() const;
    void noteCurrentPillar();
    void showMenu(const QPoint &position);
    QVector<ReviewPlace> chosenQuestions() const;
    void changeScope();
    void askOutOfScope(int lens, int pillar);
    void askPillarNotes();

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    ReviewMapModel m_map;
    ReviewMapFilter m_filter;
    QuestionRef m_current;
    bool m_isMarking = false; // the selection moves because we say so
    QString m_search;
    QComboBox *m_show;
    QComboBox *m_area; // shown where a lens knows areas
    QTreeView *m_tree;
    MapDelegate *m_delegate;
    NothingFound *m_nothing;
    QPushButton *m_showAll;
    QAction *m_scope;
    QAction *m_pillarNotes;
};

} // namespace Plumbline
