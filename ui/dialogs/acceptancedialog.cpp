// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/acceptancedialog.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/datefield.h"
#include "ui/support/wrappedtext.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

AcceptanceDialog::AcceptanceDialog(const QString &question, const RiskAcceptance &acceptance, QWidget *parent)
    : QDialog(parent)
    , m_acceptance(acceptance)
    , m_owner(new QLineEdit(acceptance.owner))
    , m_reason(new QPlainTextEdit(acceptance.reason))
    , m_measure(new QLineEdit(acceptance.measure))
    , m_until(new DateField)
{
    setWindowTitle(tr("Accept the risk"));
    setObjectName(QStringLiteral("acceptanceDialog"));
    m_owner->setObjectName(QStringLiteral("acceptanceOwnerEdit"));
    m_reason->setObjectName(QStringLiteral("acceptanceReasonEdit"));
    m_reason->moveCursor(QTextCursor::End);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_measure->setObjectName(QStringLiteral("acceptanceMeasureEdit"));
    m_until->setObjectName(QStringLiteral("acceptanceUntilEdit"));
    m_until->setDate(acceptance.until);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    auto *subject = new ClampedLabel(TextSize::Section, 3);
    subject->setText(question);
    layout->addWidget(subject);
    layout->addSpacing(Space::related);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Who answers for it"), m_owner);
    form->addRow(tr("Wh&y"), m_reason);
    form->addRow(tr("What &limits it meanwhile"), m_measure);
    form->addRow(tr("&Until"), m_until);
    layout->addLayout(form);
    layout->addSpacing(Space::group);
    const auto buttons = dialogButtons(*this, tr("Accept the risk"), QStringLiteral("acceptanceButton"));
    m_accept = buttons.accept;
    layout->addWidget(buttons.row);
    connect(m_owner, &QLineEdit::textChanged, this, &AcceptanceDialog::updateButton);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &AcceptanceDialog::updateButton);
    connect(m_until, &QLineEdit::textChanged, this, &AcceptanceDialog::updateButton);
    updateButton();
    m_owner->setFocus();
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

void AcceptanceDialog::updateButton()
{
    const bool isComplete = acceptance().isComplete(), holds = acceptance().holdsOn(QDate::currentDate());
    m_accept->setEnabled(isComplete && holds);
    m_accept->setToolTip(!isComplete ? tr("Say who answers for the risk, why, and until which day.")
            : holds                  ? QString()
                                     : tr("That day has passed. Give the last day on which the acceptance is to hold."));
}

} // namespace Plumbline
