// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decisiondialog.h"

#include "ui/support/datefield.h"

#include <QPlainTextEdit>

namespace Plumbline {

DecisionDialog::DecisionDialog(const QString &question, const Decision &decision, QWidget *parent)
    : RecordDialog(tr("Decision"), question, parent)
    , m_decision(decision)
    , m_text(addText(tr("&What was decided"), QStringLiteral("decisionTextEdit"), decision.text))
    , m_decidedBy(addLine(tr("Who &decided"), QStringLiteral("decisionByEdit"), decision.decidedBy))
    , m_decidedOn(addDay(tr("&On"), QStringLiteral("decisionOnEdit"), decision.decidedOn))
{
    setObjectName(QStringLiteral("decisionDialog"));
    addButtons(tr("Keep the decision"), QStringLiteral("decisionButton"));
}

Decision DecisionDialog::decision() const
{
    Decision given = m_decision;
    given.text = m_text->toPlainText().trimmed();
    given.decidedBy = m_decidedBy->text().simplified();
    given.decidedOn = m_decidedOn->date().value_or(QDate());
    return given;
}

QString DecisionDialog::lacking() const
{
    return decision().isComplete() ? QString() : tr("Say what was decided, by whom, and on which day.");
}

} // namespace Plumbline
