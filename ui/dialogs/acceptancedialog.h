// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/riskacceptance.h"
#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks who answers for the risk of a question, why, what limits it meanwhile, and until when.
class AcceptanceDialog : public RecordDialog
{
    Q_OBJECT

public:
    // `question`: its title. `acceptance`: what stands in the fields to begin with; its lens and question are kept.
    AcceptanceDialog(const QString &question, const RiskAcceptance &acceptance, QWidget *parent = nullptr);

    RiskAcceptance acceptance() const;

protected:
    QString lacking() const override;

private:
    RiskAcceptance m_acceptance;
    QLineEdit *m_owner;
    QPlainTextEdit *m_reason;
    QLineEdit *m_measure;
    DateField *m_until;
};

} // namespace Plumbline
