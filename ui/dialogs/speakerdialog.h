// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks for the name of the person who speaks.
class SpeakerDialog : public RecordDialog
{
    Q_OBJECT

public:
    explicit SpeakerDialog(const QString &name, QWidget *parent = nullptr);

    QString name() const;

protected:
    QString lacking() const override;

private:
    QLineEdit *m_name;
};

} // namespace Plumbline
