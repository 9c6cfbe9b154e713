// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conclusionfields.h"

#include "core/words/factwords.h"
#include "core/words/valuewords.h"
#include "ui/dialogs/formlabel.h"
#include "ui/support/datefield.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Plumbline {

namespace {

constexpr ReviewVerdict verdicts[]
    = {ReviewVerdict::None, ReviewVerdict::Fit, ReviewVerdict::FitWithConditions, ReviewVerdict::NotYet};

QPlainTextEdit *textField(const QString &objectName, const QString &placeholder)
{
    constexpr int lines = 3;
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setPlaceholderText(placeholder);
    edit->setTabChangesFocus(true);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 64);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    return edit;
}

} // namespace

ConclusionFields::ConclusionFields(QFormLayout &form, QObject *parent)
    : QObject(parent)
    , m_verdict(new QComboBox)
    , m_conclusion(textField(QStringLiteral("conclusionEdit"), tr("One to three sentences")))
    , m_conditions(textField(QStringLiteral("conditionsEdit"), tr("One a line")))
    , m_asked(new QLineEdit)
    , m_owner(new QLineEdit)
    , m_due(new DateField)
{
    m_verdict->setObjectName(QStringLiteral("verdictCombo"));
    for (const ReviewVerdict verdict : verdicts)
        m_verdict->addItem(verdict == ReviewVerdict::None ? tr("Nothing yet") : verdictWord(verdict), int(verdict));
    m_asked->setObjectName(QStringLiteral("decisionAskedEdit"));
    m_asked->setPlaceholderText(tr("Such as: go live on 1 March"));
    m_owner->setObjectName(QStringLiteral("decisionOwnerEdit"));
    m_due->setObjectName(QStringLiteral("decisionDueEdit"));
    const std::pair<const char *, QWidget *> rows[] = {{"verdict", m_verdict}, {"conclusion", m_conclusion},
        {"conditions", m_conditions}, {"decisionAsked", m_asked}, {"decisionOwner", m_owner}, {"decisionDue", m_due}};
    for (const auto &[field, widget] : rows)
        form.addRow(formLabel(fieldWord(QLatin1String(field)), widget), widget);
}

void ConclusionFields::fill(const WorkloadProperties &properties)
{
    m_verdict->setCurrentIndex(m_verdict->findData(int(properties.verdict)));
    m_conclusion->setPlainText(properties.conclusion);
    m_conditions->setPlainText(properties.conditions.join(u'\n'));
    m_asked->setText(properties.decisionAsked);
    m_owner->setText(properties.decisionOwner);
    m_due->setDate(properties.decisionDue);
}

void ConclusionFields::read(WorkloadProperties &properties) const
{
    properties.verdict = ReviewVerdict(m_verdict->currentData().toInt());
    properties.conclusion = m_conclusion->toPlainText().trimmed();
    properties.conditions.clear();
    for (const QString &line : m_conditions->toPlainText().split(u'\n')) {
        if (const QString condition = line.simplified(); !condition.isEmpty())
            properties.conditions += condition;
    }
    properties.decisionAsked = m_asked->text().simplified();
    properties.decisionOwner = m_owner->text().simplified();
    properties.decisionDue = m_due->date().value_or(properties.decisionDue); // what is no date changes nothing
}

} // namespace Plumbline
