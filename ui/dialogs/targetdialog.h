// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/target.h"
#include "ui/dialogs/recorddialog.h"

class QCheckBox;

namespace Plumbline {

// Asks how a target is called and by which day it is to be reached.
class TargetDialog : public RecordDialog
{
    Q_OBJECT

public:
    // `effect`: what would be reached, in words. `target`: what stands in the fields to begin with; the rest of it is kept.
    TargetDialog(const QString &effect, const Target &target, QWidget *parent = nullptr);

    Target target() const;
    bool setsDueDates() const; // of its practices that have none

protected:
    QString lacking() const override;

private:
    Target m_target;
    QLineEdit *m_name;
    DateField *m_by;
    QCheckBox *m_setsDueDates;
};

} // namespace Plumbline
