// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/decision.h"
#include "core/session/revieweditor.h"
#include "ui/models/questionref.h"

#include <QWidget>

class QVBoxLayout;

namespace Plumbline {

class QuietButton;

// What was decided about a question, one line each with a menu, and the button that records another decision.
class DecisionList : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionList(QWidget *parent = nullptr);

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void showQuestion(QuestionRef ref);
    QuietButton *addButton() const { return m_add; } // to be placed by whoever shows the list

private:
    void fill();
    QWidget *rowOf(const Recorded<Decision> &recorded);
    void ask(const Recorded<Decision> &recorded); // a null id: for a new one
    const LensReview &review() const { return m_session->state().lenses[m_ref.lens]; }
    const Question &question() const { return review().version->question(m_ref.question); }

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QuestionRef m_ref;
    QVBoxLayout *m_rows;
    QuietButton *m_add;
};

} // namespace Plumbline
