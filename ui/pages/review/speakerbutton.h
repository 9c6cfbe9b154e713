// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revieweditor.h"
#include "ui/support/quietbutton.h"

class QMenu;

namespace Plumbline {

// Who speaks: whose name answers get from now on. Its menu has the people of the review, the first nine by a digit.
class SpeakerButton : public QuietButton
{
    Q_OBJECT

public:
    explicit SpeakerButton(QWidget *parent = nullptr);

    void setSession(OpenReview *session, ReviewEditor *editor); // both null when none is open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(const QString &name); // empty: nobody in particular
    void ask();
    void showName();

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QMenu *m_people;
};

} // namespace Plumbline
