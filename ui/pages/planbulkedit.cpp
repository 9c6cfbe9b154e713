// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/planbulkedit.h"

#include "core/review/people.h"
#include "ui/delegates/plandelegate.h"
#include "ui/support/datefield.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
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
    item.effort = effort.value_or(item.effort);
    item.tags += addedTags;
    item.tags.removeDuplicates();
    return item;
}

PlanBulkEdit::PlanBulkEdit(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, TextSize::Section))
    , m_effect(new PlainLabel)
    , m_status(new QComboBox)
    , m_owner(new QComboBox)
    , m_dueChoice(new QComboBox)
    , m_due(new DateField)
    , m_tags(new QLineEdit)
    , m_together(new QPushButton(tr("Together")))
    , m_change(new QPushButton)
    , m_setTarget(new QPushButton(tr("Make them a target…")))
{
    setObjectName(QStringLiteral("planBulkEdit"));
    m_title->setObjectName(QStringLiteral("bulkTitle"));
    m_effect->setObjectName(QStringLiteral("bulkEffect"));
    m_effect->setFlow(PlainLabel::Flow::Wrapped);
    m_setTarget->setObjectName(QStringLiteral("bulkTargetButton"));
    m_status->setObjectName(QStringLiteral("bulkStatus"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->lineEdit()->setObjectName(QStringLiteral("bulkOwner"));
    m_owner->lineEdit()->setPlaceholderText(tr("Leave as it is"));
    m_dueChoice->setObjectName(QStringLiteral("bulkDueChoice"));
    m_due->setObjectName(QStringLiteral("bulkDue"));
    m_tags->setObjectName(QStringLiteral("bulkTags"));
    m_tags->setPlaceholderText(tr("None; with commas between them"));
    m_together->setObjectName(QStringLiteral("bulkTogetherButton"));
    m_change->setObjectName(QStringLiteral("bulkChangeButton"));
    m_status->addItem(tr("Leave as it is"));
    fillWithStatuses(*m_status);
    m_dueChoice->addItems({tr("Leave as it is"), tr("Set to"), tr("Take away")});
    m_owner->setAccessibleName(tr("Owner of all selected practices"));
    m_due->setAccessibleName(tr("Due date of all selected practices"));

    auto *column = new QVBoxLayout;
    column->setSpacing(Space::related);
    column->addWidget(m_title);
    column->addWidget(m_effect);
    column->addLayout(buildFields());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::related);
    buttons->addStretch();
    buttons->addWidget(m_together);
    buttons->addWidget(m_setTarget);
    buttons->addWidget(m_change);
    column->addLayout(buttons);
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::related, 0, 0);
    layout->addLayout(column);
    layout->addStretch(1);

    connect(m_status, &QComboBox::currentIndexChanged, this, &PlanBulkEdit::refresh);
    connect(m_dueChoice, &QComboBox::currentIndexChanged, this, [this](int choice) {
        if (choice == SetDue && m_due->text().trimmed().isEmpty())
            m_due->setDate(QDate::currentDate().addMonths(1));
        refresh();
    });
    connect(m_due, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_dueChoice->currentIndex() == KeepDue && !text.trimmed().isEmpty())
            m_dueChoice->setCurrentIndex(SetDue); // whoever writes a day means it
        refresh();
    });
    connect(m_owner, &QComboBox::editTextChanged, this, &PlanBulkEdit::refresh);
    connect(m_tags, &QLineEdit::textChanged, this, &PlanBulkEdit::refresh);
    connect(m_change, &QPushButton::clicked, this, &PlanBulkEdit::change);
    connect(m_setTarget, &QPushButton::clicked, this, &PlanBulkEdit::targetWanted);
    setOwners({});
    refresh();
}

// Labels and fields of one width each, so that they stand in two straight columns.
QLayout *PlanBulkEdit::buildFields()
{
    constexpr int leastLabel = 96, leastField = 240, leastRow = 32;
    auto *dueRow = new QWidget;
    auto *due = new QHBoxLayout(dueRow);
    due->setContentsMargins({});
    due->setSpacing(Space::related);
    due->addWidget(m_dueChoice, 1);
    due->addWidget(m_due);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::related);
    grid->setVerticalSpacing(Space::inside);
    grid->setColumnMinimumWidth(0, leastLabel);
    grid->setColumnMinimumWidth(1, std::max(leastField, fontMetrics().averageCharWidth() * 34));
    const std::tuple<QString, QWidget *, QWidget *> rows[] = {{tr("&Status"), m_status, m_status},
        {tr("O&wner"), m_owner, m_owner}, {tr("&Due date"), m_dueChoice, dueRow}, {tr("Add t&ags"), m_tags, m_tags}};
    int row = 0;
    for (const auto &[text, buddy, field] : rows) {
        auto *label = new PlainLabel(text);
        label->setBuddy(buddy);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        grid->setRowMinimumHeight(row++, leastRow);
    }
    return grid;
}

void PlanBulkEdit::setCount(int lines)
{
    m_title->setText(tr("%n practices selected", nullptr, lines));
    m_change->setText(tr("Change %n practices", nullptr, lines));
}

void PlanBulkEdit::setTogetherMenu(QMenu *menu)
{
    menu->setParent(m_together, menu->windowFlags());
    m_together->setMenu(menu);
}

void PlanBulkEdit::setEffect(const QString &effect)
{
    m_effect->setText(effect);
}

void PlanBulkEdit::setOwners(const QStringList &owners)
{
    const QStringList entries = QStringList(tr("Nobody")) + owners;
    QStringList known;
    for (int at = 0; at < m_owner->count(); ++at)
        known += m_owner->itemText(at);
    if (known == entries)
        return;
    const QString typed = m_owner->currentText();
    m_owner->clear();
    m_owner->addItems(entries);
    m_owner->setCurrentIndex(-1);
    m_owner->setEditText(typed);
}

void PlanBulkEdit::reset()
{
    m_status->setCurrentIndex(0);
    m_dueChoice->setCurrentIndex(KeepDue);
    m_due->clear();
    m_owner->setCurrentIndex(-1);
    m_owner->clearEditText();
    m_tags->clear();
}

BulkEdit PlanBulkEdit::edit() const
{
    BulkEdit edit;
    if (m_status->currentIndex() > 0)
        edit.status = ImprovementStatus(m_status->currentData().toInt());
    if (const QString owner = m_owner->currentText().simplified(); owner == m_owner->itemText(0))
        edit.owner = QString();
    else if (!owner.isEmpty())
        edit.owner = owner;
    if (m_dueChoice->currentIndex() == SetDue)
        edit.dueDate = m_due->date().value_or(QDate());
    else if (m_dueChoice->currentIndex() == ClearDue)
        edit.dueDate = QDate();
    edit.addedTags = namesIn(m_tags->text());
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
    m_due->setVisible(m_dueChoice->currentIndex() != ClearDue);
    const bool lacksDate = m_dueChoice->currentIndex() == SetDue && m_due->text().trimmed().isEmpty();
    m_change->setEnabled(!edit().isEmpty() && !lacksDate);
}

} // namespace Plumbline
