// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/openreview.h"
#include "ui/models/questionref.h"

#include <QWidget>

class QVBoxLayout;

namespace Plumbline {

// What does not go together with the answer to a question: a sentence each, and a link where the other side is in another
// question. Hidden where there is nothing. Its words stand TextButton::margin from its side, as those of the links do.
class ContradictionList : public QWidget
{
    Q_OBJECT

public:
    explicit ContradictionList(QWidget *parent = nullptr);

    void setSession(const OpenReview *session); // null: nothing open; it outlives its time here
    void showQuestion(QuestionRef ref);

Q_SIGNALS:
    void placeRequested(const Plumbline::ReviewPlace &place); // the other side

private:
    void fill();
    QWidget *rowOf(const Contradiction &contradiction);

    const OpenReview *m_session = nullptr;
    QuestionRef m_ref;
    QVBoxLayout *m_rows;
};

} // namespace Plumbline
