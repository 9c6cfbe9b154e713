// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decisiondialog.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/support/datefield.h"
#include "ui/support/wrappedtext.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

DecisionDialog::DecisionDialog(const QString &question, const Decision &decision, QWidget *parent)
    : QDialog(parent)
    , m_decision(decision)
    , m_text(new QPlainTextEdit(decision.text))
    , m_decidedBy(new QLineEdit(decision.decidedBy))
    , m_decidedOn(new DateField)
{
    setWindowTitle(tr("Decision"));
    setObjectName(QStringLiteral("decisionDialog"));
    m_text->setObjectName(QStringLiteral("decisionTextEdit"));
    m_text->moveCursor(QTextCursor::End);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_decidedBy->setObjectName(QStringLiteral("decisionByEdit"));
    m_decidedOn->setObjectName(QStringLiteral("decisionOnEdit"));
    m_decidedOn->setDate(decision.decidedOn);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    auto *subject = new ClampedLabel(TextSize::Section, 3);
    subject->setText(question);
    layout->addWidget(subject);
    layout->addSpacing(Space::related);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&What was decided"), m_text);
    form->addRow(tr("Who &decided"), m_decidedBy);
    form->addRow(tr("&On"), m_decidedOn);
    layout->addLayout(form);
    layout->addSpacing(Space::group);
    const auto buttons = dialogButtons(*this, tr("Keep the decision"), QStringLiteral("decisionButton"));
    m_keep = buttons.accept;
    layout->addWidget(buttons.row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &DecisionDialog::updateButton);
    connect(m_decidedBy, &QLineEdit::textChanged, this, &DecisionDialog::updateButton);
    connect(m_decidedOn, &QLineEdit::textChanged, this, &DecisionDialog::updateButton);
    updateButton();
    m_text->setFocus();
}

Decision DecisionDialog::decision() const
{
    Decision given = m_decision;
    given.text = m_text->toPlainText().trimmed();
    given.decidedBy = m_decidedBy->text().simplified();
    given.decidedOn = m_decidedOn->date().value_or(QDate());
    return given;
}

void DecisionDialog::updateButton()
{
    const bool isComplete = decision().isComplete();
    m_keep->setEnabled(isComplete);
    m_keep->setToolTip(isComplete ? QString() : tr("Say what was decided, by whom, and on which day."));
}

} // namespace Plumbline
