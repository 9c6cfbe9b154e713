// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks for the address of what was shown, and for what it shows.
class LinkDialog : public RecordDialog
{
    Q_OBJECT

public:
    explicit LinkDialog(const QString &subject, QWidget *parent = nullptr); // the title of a question or practice

    QString address() const;
    QString caption() const;

protected:
    QString lacking() const override;

private:
    QLineEdit *m_address;
    QLineEdit *m_caption;
};

} // namespace Plumbline
