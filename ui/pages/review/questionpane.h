// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revieweditor.h"
#include "ui/models/choicelistmodel.h"

#include <QScrollArea>
#include <QToolButton>

namespace Plumbline {

class AttachmentStrip;
class ChoiceListView;
class ClampedLabel;
class DecisionList;
class ElidedLabel;
class NotesEdit;
class PlainLabel;
class VerdictView;

// The question being talked about: where it is, its title, choices, notes, and the risk with its reasons. The same
// widgets are filled again for every question.
class QuestionPane : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPane(QWidget *parent = nullptr);

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void showQuestion(QuestionRef ref);
    QuestionRef ref() const { return m_choices.ref(); }
    int currentChoice() const; // -1 while none is

public Q_SLOTS:
    void focusChoices();
    void showChoice(int choice);
    void toggleChoice(int number); // from 1; nothing where there is no such choice
    void askWhyNotApplicable(int choice); // a dialog: reason and note, one step
    void askForNote(int choice);

Q_SIGNALS:
    void currentChoiceChanged(int choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    void connectParts();
    void fillHeader();
    void fillAnswer(); // what an answer can change
    void fillScopeMenu();
    void fillAcceptanceMenu();
    Recorded<RiskAcceptance> acceptance() const; // of the risk of the question
    void askForAcceptance();
    void showChoiceMenu(int choice, const QPoint &globalPosition);
    void keepCurrentVisible();
    void keepFocusVisible();
    void updateDescription();
    const LensReview &review() const { return m_session->state().lenses[ref().lens]; }
    const Question &question() const { return review().version->question(ref().question); }

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    ChoiceListModel m_choices;
    ElidedLabel *m_breadcrumb;
    QToolButton *m_scopeButton;
    QToolButton *m_acceptanceButton;
    ClampedLabel *m_title;
    PlainLabel *m_readOnly;
    QScrollArea *m_scroll;
    ClampedLabel *m_description;
    QToolButton *m_moreButton;
    ChoiceListView *m_list;
    NotesEdit *m_notes;
    DecisionList *m_decisions;
    AttachmentStrip *m_attachments;
    VerdictView *m_verdict;
};

} // namespace Plumbline
