// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/takenanswers.h"
#include "core/review/reviewpoint.h"
#include "core/session/workspace.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace Plumbline {

class ClampedLabel;

// Takes answers of another review, or of a milestone, for the questions of the open one that have none: from which, and for
// which pillars.
class TakeAnswersDialog : public QDialog
{
    Q_OBJECT

public:
    // A review is open; the dialog goes before it does.
    explicit TakeAnswersDialog(Workspace &workspace, QWidget *parent = nullptr);

    QVector<TakenAnswer> wanted() const;
    QString from() const; // the workload, and the milestone where it is one

private:
    void fillWorkloads();
    void readPoints(); // of the workload that is chosen
    void fillPillars();
    void say();
    QPoint pillarOf(const TakenAnswer &answer) const; // its lens, and its place in that
    const ReviewState &ours() const { return m_workspace.review()->state(); }

    Workspace &m_workspace;
    QVector<ReviewPoint> m_points; // of that workload, the newest first
    QVector<TakenAnswer> m_answers; // all that the chosen point has for this review
    QComboBox *m_workload;
    QComboBox *m_point;
    QListWidget *m_pillars;
    ClampedLabel *m_sentence;
    QPushButton *m_take = nullptr;
};

} // namespace Plumbline
