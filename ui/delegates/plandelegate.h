// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/improvement.h"
#include "ui/delegates/celldelegate.h"

#include <array>
#include <functional>

class QComboBox;

namespace Plumbline {

// Editors for the cells of the plan: lists for status and effort, a calendar for the date, names known for the owner.
class PlanDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using Names = std::function<QStringList()>;
    PlanDelegate(Names owners, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &why); // a text that was given up, since the cell does not take it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Names m_owners;
};

// What a line of the plan can be set to, in the order in which it is offered.
inline constexpr std::array allStatuses = {ImprovementStatus::NotStarted, ImprovementStatus::InProgress,
    ImprovementStatus::Complete, ImprovementStatus::RiskAcknowledged, ImprovementStatus::NotApplicable};
inline constexpr std::array allEfforts = {Effort::Unstated, Effort::Low, Effort::Medium, Effort::High};
QString effortChoiceWord(Effort effort); // "High effort", "As the lens says"

// Every status with its word, the value as data.
void fillWithStatuses(QComboBox &box);

} // namespace Plumbline
