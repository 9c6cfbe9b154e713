// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/plandelegate.h"

#include "core/report/words.h"
#include "ui/models/planmodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QTimer>

namespace Plumbline {

namespace {

constexpr std::array statuses = {ImprovementStatus::NotStarted, ImprovementStatus::InProgress, ImprovementStatus::Complete,
    ImprovementStatus::RiskAcknowledged, ImprovementStatus::NotApplicable};
constexpr std::array efforts = {Effort::Unstated, Effort::Low, Effort::Medium, Effort::High};

} // namespace

void fillWithStatuses(QComboBox &box)
{
    for (const ImprovementStatus status : statuses)
        box.addItem(statusWord(status), int(status));
}

PlanDelegate::PlanDelegate(Names owners, QObject *parent)
    : CellDelegate(parent)
    , m_owners(std::move(owners))
{
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (index.column()) {
    case PlanModel::StatusColumn:
    case PlanModel::EffortColumn: {
        auto *box = new QComboBox(parent);
        if (index.column() == PlanModel::StatusColumn) {
            fillWithStatuses(*box);
        } else {
            for (const Effort effort : efforts)
                box->addItem(effort == Effort::Unstated ? tr("As the lens says") : effortWord(effort), int(effort));
        }
        box->setObjectName(QStringLiteral("planCellCombo"));
        // What is picked counts at once, and the list opens at once.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<PlanDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    case PlanModel::OwnerColumn: {
        auto *edit = new QLineEdit(parent);
        auto *completer = new QCompleter(m_owners(), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
        edit->setObjectName(QStringLiteral("planCellOwner"));
        return edit;
    }
    case PlanModel::DueColumn: {
        auto *edit = new QDateEdit(parent);
        edit->setCalendarPopup(true);
        edit->setObjectName(QStringLiteral("planCellDate"));
        return edit;
    }
    default:
        return CellDelegate::createEditor(parent, option, index);
    }
}

void PlanDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(value));
    else if (auto *date = qobject_cast<QDateEdit *>(editor))
        date->setDate(value.toDate().isValid() ? value.toDate() : QDate::currentDate());
    else
        CellDelegate::setEditorData(editor, index);
}

void PlanDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentData());
    } else if (auto *date = qobject_cast<QDateEdit *>(editor)) {
        date->interpretText();
        model->setData(index, date->date());
    } else {
        CellDelegate::setModelData(editor, model, index);
    }
}

void PlanDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Wide enough for its longest word, inside the view.
    QRect area = option.rect;
    area.setWidth(std::max(area.width(), editor->sizeHint().width()));
    const int right = editor->parentWidget()->width();
    if (area.right() >= right)
        area.moveRight(right - 1);
    editor->setGeometry(area);
}

} // namespace Plumbline
