// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revieweditor.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/models/choicelistmodel.h"

#include <QScrollArea>

#include <functional>

class QMenu;

namespace Plumbline {

class AnswerBasis;
class AttachmentStrip;
class ChoiceListView;
class ContradictionList;
class MinuteList;
class FoldingText;
class NotesEdit;
class PrivateNoteBox;
class QuestionHead;
class VerdictView;

// The question being talked about: where it is, its title, choices, notes, and the risk with its reasons. The same
// widgets are filled again for every question.
class QuestionPane : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPane(QWidget *parent = nullptr);
    ~QuestionPane() override;

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void showQuestion(QuestionRef ref);
    QuestionRef ref() const { return m_choices.ref(); }
    int currentChoice() const; // -1 while none is
    QWidget *choices() const;
    MinuteList &minutes() const { return *m_minutes; }
    PrivateNoteBox &privateNote() const { return *m_privateNote; }

public Q_SLOTS:
    void focusChoices();
    void showChoice(int choice);
    void toggleChoice(int number); // from 1; nothing where there is no such choice
    void askWhyNotApplicable(int choice); // a dialog: reason and note, one step
    void askForNote(int choice);
    void askWhatIsMissing(int choice);
    void askHowMetOtherwise(int choice);
    void askForTradeOff(int choice);
    void askForBasis(int choice);

Q_SIGNALS:
    void currentChoiceChanged(int choice);
    void placeRequested(const Plumbline::ReviewPlace &place); // of another question

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildBody();
    void connectParts();
    void fillAnswer(); // what an answer can change
    void showChoiceMenu(int choice, const QPoint &globalPosition);
    void addTradeOffActions(QMenu &menu, int choice);
    void askInWords(const ReasonDialog::Request &request, std::function<void(ReviewEditor &, QuestionRef, const QString &)> then);
    void keepCurrentVisible();
    void keepFocusVisible();
    const LensReview &review() const { return m_session->state().lenses[ref().lens]; }
    const Question &question() const { return review().version->question(ref().question); }

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    ChoiceListModel m_choices;
    QuestionHead *m_head;
    QScrollArea *m_scroll;
    FoldingText *m_description;
    ChoiceListView *m_list;
    ContradictionList *m_contradictions;
    NotesEdit *m_notes;
    PrivateNoteBox *m_privateNote;
    AnswerBasis *m_basis;
    MinuteList *m_minutes;
    AttachmentStrip *m_attachments;
    VerdictView *m_verdict;
};

} // namespace Plumbline
