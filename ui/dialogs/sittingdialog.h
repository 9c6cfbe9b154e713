// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/heldsitting.h"
#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks who is in the room, and for how long. When a sitting begins, those who spoke or own something are proposed.
class SittingDialog : public RecordDialog
{
    Q_OBJECT

public:
    // `people`: who may be there. `sitting`: what stands in the fields to begin with; begun already unless it began at the epoch.
    SittingDialog(const QStringList &people, const HeldSitting &sitting, QWidget *parent = nullptr);

    HeldSitting sitting() const;

protected:
    QString lacking() const override { return {}; }

private:
    HeldSitting m_sitting;
    QList<QCheckBox *> m_people;
    QLineEdit *m_others;
    QComboBox *m_minutes;
};

} // namespace Plumbline
