// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/batchdialog.h"

#include "ui/support/datefield.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace Plumbline {

BatchDialog::BatchDialog(const QString &effect, const ChangeBatch &batch, QWidget *parent)
    : RecordDialog(tr("Change batch"), effect, parent)
    , m_batch(batch)
    , m_name(addLine(tr("&Name"), QStringLiteral("batchNameEdit"), batch.name))
    , m_due(addDay(tr("&Goes live on"), QStringLiteral("batchDueEdit"), batch.due))
    , m_rollback(addText(tr("How it is taken &back"), QStringLiteral("batchRollbackEdit"), batch.rollback))
{
    setObjectName(QStringLiteral("batchDialog"));
    addButtons(tr("Keep the batch"), QStringLiteral("batchButton"));
}

ChangeBatch BatchDialog::batch() const
{
    ChangeBatch given = m_batch;
    given.name = m_name->text().simplified();
    given.due = m_due->date().value_or(QDate());
    given.rollback = m_rollback->toPlainText().trimmed();
    return given;
}

QString BatchDialog::lacking() const
{
    return batch().isComplete() ? QString() : tr("Give the batch a name.");
}

} // namespace Plumbline
