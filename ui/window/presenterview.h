// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/openreview.h"
#include "ui/models/questionref.h"

#include <QWidget>

class QPainter;

namespace Plumbline {

// What the room sees: the question that is talked about, its choices and its risk, as large as all of it fits. Nothing of what is
// written beside it: no notes, no names, no history. A window of its own, for the other screen; it follows and changes nothing.
class PresenterView : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterView(QWidget *parent = nullptr);

    void setSession(const OpenReview *session); // null: none is open. Outlives its time here.
    void showQuestion(QuestionRef ref);

    static constexpr int largestPoints = 40, smallestPoints = 10; // of the choices

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Escape closes, F11 fills the screen
    void closeEvent(QCloseEvent *event) override;

private:
    void refresh();
    // Lays everything out at this size, and paints it where there is a painter; gives the height that it takes.
    qreal draw(QPainter *painter, int points) const;
    qreal drawChoices(QPainter *painter, int points, qreal top) const;
    void drawVerdict(QPainter &painter, int points) const;
    qreal verdictHeight(int points) const;
    bool hasQuestion() const { return m_session && m_ref.isValid(); }
    const LensReview &review() const { return m_session->state().lenses[m_ref.lens]; }
    const Question &question() const { return review().version->question(m_ref.question); }
    Risk risk() const;

    const OpenReview *m_session = nullptr;
    QuestionRef m_ref;
};

} // namespace Plumbline
