// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recorddialog.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/support/datefield.h"
#include "ui/support/plainlabel.h"
#include "ui/support/wrappedtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Plumbline {

RecordDialog::RecordDialog(const QString &title, const QString &subject, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_lacking(new PlainLabel)
{
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    auto *above = new ClampedLabel(TextSize::Section, 3);
    above->setText(subject);
    layout->addWidget(above);
    layout->addSpacing(Space::related);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(m_form);
    layout->addSpacing(Space::group);
}

QPlainTextEdit *RecordDialog::addText(const QString &label, const QString &objectName, const QString &text)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setObjectName(objectName);
    edit->moveCursor(QTextCursor::End);
    edit->setTabChangesFocus(true);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    edit->setFixedHeight(fontMetrics().lineSpacing() * 4);
    m_form->addRow(formLabel(label, edit), edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &RecordDialog::updateButton);
    return edit;
}

QLineEdit *RecordDialog::addLine(const QString &label, const QString &objectName, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(objectName);
    m_form->addRow(formLabel(label, edit), edit);
    connect(edit, &QLineEdit::textChanged, this, &RecordDialog::updateButton);
    return edit;
}

QComboBox *RecordDialog::addChoice(const QString &label, const QString &objectName, const QStringList &entries, int current)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->addItems(entries);
    box->setCurrentIndex(current);
    m_form->addRow(formLabel(label, box), box);
    connect(box, &QComboBox::currentIndexChanged, this, &RecordDialog::updateButton);
    return box;
}

DateField *RecordDialog::addDay(const QString &label, const QString &objectName, const QDate &day)
{
    auto *field = new DateField;
    field->setObjectName(objectName);
    field->setDate(day);
    m_form->addRow(formLabel(label, field), field);
    connect(field, &QLineEdit::textChanged, this, &RecordDialog::updateButton);
    return field;
}

QCheckBox *RecordDialog::addTick(const QString &text, const QString &objectName)
{
    auto *tick = new QCheckBox(text);
    tick->setObjectName(objectName);
    m_form->addRow(QString(), tick);
    return tick;
}

void RecordDialog::addButtons(const QString &accept, const QString &objectName)
{
    const auto buttons = dialogButtons(*this, accept, objectName);
    m_accept = buttons.accept;
    m_lacking->setObjectName(QStringLiteral("lackingLabel"));
    m_lacking->setTone(PlainLabel::Tone::Quiet);
    m_form->addRow(QString(), m_lacking);
    layout()->addWidget(buttons.row);
    m_form->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus();
    updateButton();
}

void RecordDialog::updateButton()
{
    QString missing = lacking();
    for (const DateField *day : findChildren<DateField *>()) {
        if (const QString fault = day->fault(); !fault.isEmpty())
            missing = fault; // more to the point than that there is no day
    }
    m_accept->setEnabled(missing.isEmpty());
    m_lacking->setText(missing);
}

} // namespace Plumbline
