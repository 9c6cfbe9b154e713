// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/plandelegate.h"

#include "core/words/valuewords.h"
#include "ui/delegates/groupedview.h"
#include "ui/models/planmodel.h"
#include "ui/support/datefield.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace Plumbline {

namespace {

// A letter looks for its entry in the open list; nothing is picked by it.
class ListBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->text().isEmpty() || !event->text().front().isLetterOrNumber())
            return QComboBox::keyPressEvent(event);
        showPopup();
        view()->keyboardSearch(event->text());
    }
};

// A name, with those known before to pick from. A completer hands Tab and Return past the view's delegate, to whatever
// comes next in the window; here they do what they do in every other cell.
class OwnerField : public QLineEdit
{
public:
    OwnerField(const QStringList &names, QWidget *parent)
        : QLineEdit(parent)
    {
        auto *known = new QCompleter(names, this);
        known->setCaseSensitivity(Qt::CaseInsensitive);
        setCompleter(known);
        known->popup()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QLineEdit::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isWalk = key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (!isWalk && key != Qt::Key_Return && key != Qt::Key_Enter)
            return QLineEdit::eventFilter(watched, event);
        QAbstractItemView *popup = completer()->popup();
        if (const QModelIndex picked = popup->currentIndex(); picked.isValid())
            setText(picked.data().toString());
        popup->hide();
        QCoreApplication::sendEvent(this, event);
        return true;
    }
};

} // namespace

QString effortChoiceWord(Effort effort)
{
    return effort == Effort::Unstated ? PlanDelegate::tr("As the lens says") : effortWord(effort);
}

void fillWithStatuses(QComboBox &box)
{
    for (const ImprovementStatus status : allStatuses)
        box.addItem(statusWord(status), int(status));
}

PlanDelegate::PlanDelegate(Names owners, QObject *parent)
    : CellDelegate(parent)
    , m_owners(std::move(owners))
{
}

// In the row under the mouse, cells that can be edited look like the fields they become.
void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (!option.state.testFlag(QStyle::State_MouseOver) || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(currentPalette().line);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 2.5, -1.5, -2.5), 4, 4);
    painter->restore();
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (index.column()) {
    case PlanModel::StatusColumn:
    case PlanModel::EffortColumn: {
        auto *box = new ListBox(parent);
        if (index.column() == PlanModel::StatusColumn) {
            fillWithStatuses(*box);
        } else {
            for (const Effort effort : allEfforts)
                box->addItem(effortChoiceWord(effort), int(effort));
        }
        box->setObjectName(QStringLiteral("planCellCombo"));
        // What is picked counts at once, and the list opens at once, but for whoever passes by with Tab.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<PlanDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        if (const auto *view = qobject_cast<const GroupedView *>(option.widget); !view || !view->isWalking())
            QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    case PlanModel::OwnerColumn: {
        auto *edit = new OwnerField(m_owners(), parent);
        edit->setObjectName(QStringLiteral("planCellOwner"));
        return edit;
    }
    case PlanModel::DueColumn: {
        auto *edit = new DateField(parent);
        edit->setObjectName(QStringLiteral("planCellDate"));
        edit->setAccessibleName(tr("Due date"));
        connect(edit, &DateField::picked, this, [this, edit] {
            auto *self = const_cast<PlanDelegate *>(this);
            Q_EMIT self->commitData(edit);
            Q_EMIT self->closeEditor(edit);
        });
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
    else if (auto *date = qobject_cast<DateField *>(editor))
        date->setDate(value.toDate());
    else
        CellDelegate::setEditorData(editor, index);
}

void PlanDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentData());
    } else if (auto *date = qobject_cast<DateField *>(editor)) {
        if (const std::optional<QDate> day = date->date())
            model->setData(index, *day);
    } else {
        CellDelegate::setModelData(editor, model, index);
    }
}

// A text that is no date goes with its editor when a person goes on elsewhere, but not without a word.
bool PlanDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *date = qobject_cast<DateField *>(watched);
    if (date && event->type() == QEvent::FocusOut && !date->date() && !date->isAncestorOf(QApplication::focusWidget()))
        Q_EMIT refused(date->fault());
    return CellDelegate::eventFilter(watched, event);
}

void PlanDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Wide enough for its longest word, inside the view.
    QRect area = option.rect;
    area.setHeight(std::min(area.height(), lineHeight(option.fontMetrics)));
    area.setWidth(std::max(area.width(), editor->sizeHint().width()));
    const int right = editor->parentWidget()->width();
    if (area.right() >= right)
        area.moveRight(right - 1);
    editor->setGeometry(area);
}

} // namespace Plumbline
