// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revieweditor.h"
#include "ui/models/questionref.h"

#include <QWidget>

class QMenu;

namespace Plumbline {

class ClampedLabel;
class ElidedLabel;
class PlainLabel;
class QuietButton;

// What the question is and where: the path to it, its title to be read from the back of the room, and what is said of it as
// a whole: that it does not apply, that somebody answers for its risk.
class QuestionHead : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionHead(QWidget *parent = nullptr);

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void showQuestion(QuestionRef ref); // an invalid one: none
    void noteAnswer(); // shows what an answer can change

private:
    QLayout *buildTop();
    void fillScopeMenu();
    void fillAcceptanceMenu();
    void askForAcceptance();
    void askWhyNotApplicable();
    Recorded<RiskAcceptance> acceptance() const; // of the risk of the question
    const LensReview &review() const { return m_session->state().lenses[m_ref.lens]; }
    const Question &question() const { return review().version->question(m_ref.question); }
    const Answer &answer() const { return review().answers[m_ref.question]; }

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QuestionRef m_ref;
    ElidedLabel *m_breadcrumb;
    QuietButton *m_acceptanceButton;
    QMenu *m_acceptanceMenu; // of a risk that is accepted
    QuietButton *m_scopeButton;
    ClampedLabel *m_title;
    PlainLabel *m_readOnly;
};

} // namespace Plumbline
