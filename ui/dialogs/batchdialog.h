// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/changebatch.h"
#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks how a change batch is called, when it goes live, and how it is taken back.
class BatchDialog : public RecordDialog
{
    Q_OBJECT

public:
    // `effect`: what the batch comes to, in words. `batch`: what stands in the fields to begin with; the rest of it is kept.
    BatchDialog(const QString &effect, const ChangeBatch &batch, QWidget *parent = nullptr);

    ChangeBatch batch() const;

protected:
    QString lacking() const override;

private:
    ChangeBatch m_batch;
    QLineEdit *m_name;
    DateField *m_due;
    QPlainTextEdit *m_rollback;
};

} // namespace Plumbline
