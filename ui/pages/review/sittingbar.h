// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sittingclock.h"
#include "core/session/revieweditor.h"
#include "ui/models/questionref.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace Plumbline {

class PlainLabel;
class QuietButton;

// While a sitting is held: how long it has taken, how long the question that is shown has, who is there, and what is minuted.
class SittingBar : public QWidget
{
    Q_OBJECT

public:
    // A button for each of `actions`: what can be minuted, then the end.
    explicit SittingBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

    // Null: nothing open. Both outlive their time here.
    void setSession(OpenReview *session, ReviewEditor *editor);
    void showQuestion(QuestionRef ref);

    void begin(); // asks who is there
    void end();

Q_SIGNALS:
    void noted(); // after every change of what is entered beside answers
    void ended(const Plumbline::RecordId &sitting);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void tick();
    void ask(const Recorded<HeldSitting> &recorded);

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QuestionRef m_ref;
    SittingClock m_clock;
    QTimer m_timer;
    PlainLabel *m_sitting;
    PlainLabel *m_question;
    QuietButton *m_present;
};

} // namespace Plumbline
