// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/answerhistory.h"
#include "ui/models/questionref.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace Plumbline {

class PlainLabel;

// How the answer of a question came to be: who changed it when, from what to what; an older one can be brought back.
class AnswerHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    AnswerHistoryDialog(OpenReview &session, QuestionRef ref, QWidget *parent = nullptr);

    // As it was after the chosen change; none where that is how it is.
    std::optional<Answer> chosenAnswer() const;

private:
    void fill();
    void showChosen();
    const LensReview &review() const { return m_session.state().lenses[m_ref.lens]; }
    QString differenceWords(const AnswerStep &step) const;

    OpenReview &m_session;
    QuestionRef m_ref;
    QVector<AnswerStep> m_steps;
    QTreeWidget *m_list;
    PlainLabel *m_difference;
    QPushButton *m_older;
    QPushButton *m_bringBack = nullptr;
};

} // namespace Plumbline
