// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/decision.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Plumbline {

class DateField;

// Asks what was decided about a question, by whom and when.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    // `question`: its title. `decision`: what stands in the fields to begin with; its lens and question are kept.
    DecisionDialog(const QString &question, const Decision &decision, QWidget *parent = nullptr);

    Decision decision() const;

private:
    void updateButton();

    Decision m_decision;
    QPlainTextEdit *m_text;
    QLineEdit *m_decidedBy;
    DateField *m_decidedOn;
    QPushButton *m_keep = nullptr;
};

} // namespace Plumbline
