// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/target.h"
#include "core/session/revieweditor.h"

#include <QWidget>

class QVBoxLayout;

namespace Plumbline {

// The targets of the open review, one line each: what is meant to be reached, by when, how much of it is met, and the button
// that removes it. Nothing where there are none.
class TargetList : public QWidget
{
    Q_OBJECT

public:
    explicit TargetList(QWidget *parent = nullptr);

    void setReview(OpenReview *session, ReviewEditor *editor); // both null when none is open

private:
    void fill();
    QWidget *rowOf(const Recorded<Target> &recorded, const OpenReview &session);

    OpenReview *m_session = nullptr;
    ReviewEditor *m_editor = nullptr;
    QVBoxLayout *m_rows;
};

} // namespace Plumbline
