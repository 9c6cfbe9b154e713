// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workload.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Plumbline {

class ConclusionFields;
class OpenReview;
class PlainLabel;

// Asks for the name of a milestone and what the reviewers conclude, and says what it will keep. Whoever opened it takes the
// milestone and closes it; where that is refused it stays as it is, with the name to be mended.
class MilestoneDialog : public QDialog
{
    Q_OBJECT

public:
    MilestoneDialog(const OpenReview &session, QWidget *parent);

    QString name() const;
    WorkloadProperties properties() const; // of the workload, with what the reviewers conclude
    void nameRefused();

Q_SIGNALS:
    void wanted(const QString &name);

private:
    void updateButton();

    const OpenReview &m_session;
    QLineEdit *m_name;
    PlainLabel *m_fault;
    ConclusionFields *m_conclusion = nullptr;
    QPushButton *m_take = nullptr;
};

// A name that is free, with today's date as the locale has it.
QString proposedMilestoneName(const OpenReview &session);

} // namespace Plumbline
