// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks for the name under which filter and order of the portfolio are saved.
class ViewNameDialog : public RecordDialog
{
    Q_OBJECT

public:
    ViewNameDialog(const QString &proposed, const QStringList &known, QWidget *parent = nullptr);

    QString name() const;

protected:
    QString lacking() const override;

private:
    QLineEdit *m_name;
    QStringList m_known;
};

} // namespace Plumbline
