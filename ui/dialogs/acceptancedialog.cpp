// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/acceptancedialog.h"

#include "ui/support/datefield.h"

#include <QPlainTextEdit>

namespace Plumbline {

AcceptanceDialog::AcceptanceDialog(const QString &question, const RiskAcceptance &acceptance, QWidget *parent)
    : RecordDialog(tr("Accept the risk"), question, parent)
    , m_acceptance(acceptance)
    , m_owner(addLine(tr("&Who answers for it"), QStringLiteral("acceptanceOwnerEdit"), acceptance.owner))
    , m_reason(addText(tr("Wh&y"), QStringLiteral("acceptanceReasonEdit"), acceptance.reason))
    , m_measure(addLine(tr("What &limits it meanwhile"), QStringLiteral("acceptanceMeasureEdit"), acceptance.measure))
    , m_until(addDay(tr("&Until"), QStringLiteral("acceptanceUntilEdit"), acceptance.until))
{
    setObjectName(QStringLiteral("acceptanceDialog"));
    addButtons(tr("Accept the risk"), QStringLiteral("acceptanceButton"));
}

RiskAcceptance AcceptanceDialog::acceptance() const
{
    RiskAcceptance given = m_acceptance;
    given.owner = m_owner->text().simplified();
    given.reason = m_reason->toPlainText().trimmed();
    given.measure = m_measure->text().simplified();
    given.until = m_until->date().value_or(QDate());
    return given;
}

QString AcceptanceDialog::lacking() const
{
    const RiskAcceptance given = acceptance();
    if (!given.isComplete())
        return tr("Say who answers for the risk, why, and until which day.");
    return given.holdsOn(QDate::currentDate()) ? QString()
                                               : tr("That day has passed. Give the last day on which the acceptance is to hold.");
}

} // namespace Plumbline
