// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/answer.h"
#include "ui/dialogs/recorddialog.h"

class QComboBox;

namespace Plumbline {

// Asks how it is known what an answer or a choice says: whether it was said, shown, or tested, by whom, when, and what was
// shown. Nothing of it has to be said.
class BasisDialog : public RecordDialog
{
    Q_OBJECT

public:
    BasisDialog(const QString &subject, const Basis &basis, QWidget *parent = nullptr);

    Basis basis() const;

protected:
    QString lacking() const override;

private:
    QComboBox *m_proof;
    QLineEdit *m_by;
    DateField *m_on;
    QLineEdit *m_source;
};

} // namespace Plumbline
