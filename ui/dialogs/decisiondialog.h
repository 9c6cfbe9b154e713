// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/decision.h"
#include "ui/dialogs/recorddialog.h"

namespace Plumbline {

// Asks what was decided about a question, by whom and when.
class DecisionDialog : public RecordDialog
{
    Q_OBJECT

public:
    // `question`: its title. `decision`: what stands in the fields to begin with; its lens and question are kept.
    DecisionDialog(const QString &question, const Decision &decision, QWidget *parent = nullptr);

    Decision decision() const;

protected:
    QString lacking() const override;

private:
    Decision m_decision;
    QPlainTextEdit *m_text;
    QLineEdit *m_decidedBy;
    DateField *m_decidedOn;
};

} // namespace Plumbline
