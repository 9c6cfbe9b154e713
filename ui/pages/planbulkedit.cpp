// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planbulkedit.h"

#include "ui/delegates/plandelegate.h"
#include "ui/support/datefield.h"
#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Plumbline {

namespace {
enum DueChoice { KeepDue, SetDue, ClearDue };
}

ImprovementItem BulkEdit::appliedTo(ImprovementItem item) const
{
    item.status = status.value_or(item.status);
    item.owner = owner.value_or(item.owner);
    item.dueDate = dueDate.value_or(item.dueDate);
    return item;
}

PlanBulkEdit::PlanBulkEdit(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Section))
    , m_status(new QComboBox)
    , m_ownerCheck(new QCheckBox(tr("Set the o&wner")))
    , m_owner(new QLineEdit)
    , m_dueChoice(new QComboBox)
    , m_due(new DateField)
    , m_change(new QPushButton(tr("Change all of them")))
{
    setObjectName(QStringLiteral("planBulkEdit"));
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_status->setObjectName(QStringLiteral("bulkStatus"));
    m_ownerCheck->setObjectName(QStringLiteral("bulkOwnerCheck"));
    m_owner->setObjectName(QStringLiteral("bulkOwner"));
    m_dueChoice->setObjectName(QStringLiteral("bulkDueChoice"));
    m_due->setObjectName(QStringLiteral("bulkDue"));
    m_change->setObjectName(QStringLiteral("bulkChangeButton"));
    m_status->addItem(tr("Leave as it is"));
    fillWithStatuses(*m_status);
    m_dueChoice->addItems({tr("Leave as it is"), tr("Set to"), tr("Take away")});
    m_due->setDate(QDate::currentDate().addMonths(1));
    m_owner->setAccessibleName(tr("Owner of all selected practices"));
    m_due->setAccessibleName(tr("Due date of all selected practices"));

    auto *due = new QHBoxLayout;
    due->addWidget(m_dueChoice);
    due->addWidget(m_due);
    due->addStretch();
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(Space::group);
    form->setVerticalSpacing(Space::related);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_owner->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    form->addRow(tr("&Status"), m_status);
    form->addRow(m_ownerCheck, m_owner);
    auto *dueLabel = new PlainLabel(tr("&Due date"));
    dueLabel->setBuddy(m_dueChoice);
    form->addRow(dueLabel, due);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::related, 0, 0);
    layout->setSpacing(Space::related);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    layout->addStretch();

    connect(m_status, &QComboBox::currentIndexChanged, this, &PlanBulkEdit::refresh);
    connect(m_dueChoice, &QComboBox::currentIndexChanged, this, &PlanBulkEdit::refresh);
    connect(m_due, &QLineEdit::textChanged, this, &PlanBulkEdit::refresh);
    connect(m_ownerCheck, &QCheckBox::toggled, this, &PlanBulkEdit::refresh);
    connect(m_owner, &QLineEdit::textEdited, this, [this] { m_ownerCheck->setChecked(true); });
    connect(m_change, &QPushButton::clicked, this, &PlanBulkEdit::change);
    refresh();
}

void PlanBulkEdit::setCount(int lines)
{
    m_title->setText(tr("%n practices selected", nullptr, lines));
}

void PlanBulkEdit::setOwners(const QStringList &owners)
{
    delete m_owner->completer();
    auto *completer = new QCompleter(owners, m_owner);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_owner->setCompleter(completer);
}

void PlanBulkEdit::reset()
{
    m_status->setCurrentIndex(0);
    m_dueChoice->setCurrentIndex(KeepDue);
    m_owner->clear();
    m_ownerCheck->setChecked(false);
}

BulkEdit PlanBulkEdit::edit() const
{
    BulkEdit edit;
    if (m_status->currentIndex() > 0)
        edit.status = ImprovementStatus(m_status->currentData().toInt());
    if (m_ownerCheck->isChecked())
        edit.owner = m_owner->text().simplified();
    if (m_dueChoice->currentIndex() == SetDue)
        edit.dueDate = m_due->date().value_or(QDate());
    else if (m_dueChoice->currentIndex() == ClearDue)
        edit.dueDate = QDate();
    return edit;
}

void PlanBulkEdit::change()
{
    if (m_dueChoice->currentIndex() == SetDue && !m_due->date().value_or(QDate()).isValid()) {
        m_due->setFocus(Qt::OtherFocusReason);
        m_due->tellFault();
        return;
    }
    Q_EMIT wanted(edit());
}

void PlanBulkEdit::refresh()
{
    m_due->setVisible(m_dueChoice->currentIndex() == SetDue);
    const bool lacksDate = m_dueChoice->currentIndex() == SetDue && m_due->text().trimmed().isEmpty();
    m_change->setEnabled(!edit().isEmpty() && !lacksDate);
}

} // namespace Plumbline
