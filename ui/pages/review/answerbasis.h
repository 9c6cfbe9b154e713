// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revieweditor.h"
#include "ui/models/questionref.h"

#include <QWidget>

namespace Plumbline {

class QuietButton;

// Below an answer: how it is known, whether it has yet to be confirmed, whether it wants a second look, and what it was before.
class AnswerBasis : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerBasis(QWidget *parent = nullptr);

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void showQuestion(QuestionRef ref); // an invalid one: none
    void noteAnswer(); // shows what an answer can change
    // What else can be done beside the answer, in the same row; takes them over.
    void addButtons(std::initializer_list<QWidget *> buttons);

private:
    void ask();
    void showHistory();
    const LensReview &review() const { return m_session->state().lenses[m_ref.lens]; }

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QuestionRef m_ref;
    QuietButton *m_basis;
    QuietButton *m_confirm;
    QuietButton *m_toConfirm;
    QuietButton *m_marked;
    QuietButton *m_history;
};

} // namespace Plumbline
