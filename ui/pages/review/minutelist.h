// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/minute.h"
#include "core/session/revieweditor.h"
#include "ui/models/questionref.h"

#include <QWidget>

class QVBoxLayout;

namespace Plumbline {

class QuietButton;

// What was minuted about a question, one line each with a menu, and the button that adds to it.
class MinuteList : public QWidget
{
    Q_OBJECT

public:
    explicit MinuteList(QWidget *parent = nullptr);

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void showQuestion(QuestionRef ref);
    QuietButton *addButton() const { return m_add; } // to be placed by whoever shows the list

    // Ask for one about the question that is shown.
    void addDecision();
    void addAction();
    void addParkedPoint();

private:
    void fill();
    QWidget *rowOf(const Recorded<Minute> &recorded);
    void ask(Recorded<Minute> recorded); // a null id: for a new one, about the question that is shown
    const LensReview &review() const { return m_session->state().lenses[m_ref.lens]; }
    const Question &question() const { return review().version->question(m_ref.question); }

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QuestionRef m_ref;
    QVBoxLayout *m_rows;
    QuietButton *m_add;
};

} // namespace Plumbline
