// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/riskacceptance.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Plumbline {

class DateField;

// Asks who answers for the risk of a question, why, what limits it meanwhile, and until when.
class AcceptanceDialog : public QDialog
{
    Q_OBJECT

public:
    // `question`: its title. `acceptance`: what stands in the fields to begin with; its lens and question are kept.
    AcceptanceDialog(const QString &question, const RiskAcceptance &acceptance, QWidget *parent = nullptr);

    RiskAcceptance acceptance() const;

private:
    void updateButton();

    RiskAcceptance m_acceptance;
    QLineEdit *m_owner;
    QPlainTextEdit *m_reason;
    QLineEdit *m_measure;
    DateField *m_until;
    QPushButton *m_accept = nullptr;
};

} // namespace Plumbline
