// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revieweditor.h"
#include "ui/models/questionref.h"

#include <QWidget>

namespace Plumbline {

class NotesEdit;
class QuietButton;

// Below the notes on a question: what the reviewer notes for nobody else. Not seen where there is none, until somebody asks.
class PrivateNoteBox : public QWidget
{
    Q_OBJECT

public:
    explicit PrivateNoteBox(QWidget *parent = nullptr);

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void showQuestion(QuestionRef ref); // an invalid one: none
    void noteAnswer(); // what an answer can change
    void write(); // shows the field and goes there
    QuietButton *button() const { return m_button; } // what can be done; it stands beside the notes

Q_SIGNALS:
    void escaped(); // a person wants to go back to where they were

private:
    void makeNotesPrivate();
    QString note() const;
    const LensReview &review() const { return m_session->state().lenses[m_ref.lens]; }

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QuestionRef m_ref;
    NotesEdit *m_edit;
    QuietButton *m_button;
    QAction *m_write;
    QAction *m_makePrivate;
};

} // namespace Plumbline
