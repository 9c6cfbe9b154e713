// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks what is to follow now that a change batch is live.
class ReleaseDialog : public RecordDialog
{
    Q_OBJECT

public:
    // `words`: which batch it is, and what it comes to. `milestone`: the name that is proposed.
    ReleaseDialog(const QString &words, const QString &milestone, QWidget *parent = nullptr);

    bool ticks() const; // its practices, in the review
    QString milestone() const; // the name of the one to take; empty: none

protected:
    QString lacking() const override;

private:
    QCheckBox *m_ticks;
    QCheckBox *m_takesMilestone;
    QLineEdit *m_milestone;
};

} // namespace Plumbline
