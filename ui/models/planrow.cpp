// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planrow.h"

#include "core/words/planwords.h"
#include "core/words/valuewords.h"
#include "ui/models/roles.h"
#include "ui/support/datetext.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanRow)
};

// Texts of lenses and people are no markup: escaped, they are shown as they are.
QString plain(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

QString planText(const PlanRow &row, PlanColumn column)
{
    const ImprovementItem &item = row.line.item;
    switch (column) {
    case PlanColumn::Label:
        return row.label;
    case PlanColumn::Risk:
        return row.isOptional ? optionalWord() : riskWordShort(row.line.risk);
    case PlanColumn::Practice:
        return row.practice;
    case PlanColumn::Status:
        return statusWord(item.status);
    case PlanColumn::Owner:
        return item.owner;
    case PlanColumn::Due:
        return item.dueDate.isValid() ? dateText(item.dueDate, QLocale()) : QString();
    case PlanColumn::Effort:
        return effortWordShort(row.effort);
    case PlanColumn::Cost:
        return costWords(item.cost, row.currency);
    case PlanColumn::Tags:
        return item.tags.join(QStringLiteral(", "));
    case PlanColumn::Note:
        return {};
    case PlanColumn::PracticeId:
        return row.practiceId;
    case PlanColumn::Link:
        return item.link;
    }
    Q_UNREACHABLE();
}

QVariant planEditValue(const PlanRow &row, PlanColumn column)
{
    const ImprovementItem &item = row.line.item;
    switch (column) {
    case PlanColumn::Status:
        return int(item.status);
    case PlanColumn::Owner:
        return item.owner;
    case PlanColumn::Due:
        return item.dueDate;
    case PlanColumn::Effort:
        return int(item.effort);
    default:
        return planText(row, column);
    }
}

QVariant planSortValue(const PlanRow &row, PlanColumn column)
{
    switch (column) {
    case PlanColumn::Label:
        return row.line.practice.question;
    case PlanColumn::Risk:
        return row.isOptional ? riskCount : int(row.line.risk);
    case PlanColumn::Status:
        return int(row.line.item.status);
    case PlanColumn::Due:
        return row.line.item.dueDate.isValid() ? row.line.item.dueDate.toJulianDay() : QVariant();
    case PlanColumn::Effort:
        return row.effort == Effort::Unstated ? QVariant() : int(row.effort);
    case PlanColumn::Cost:
        return row.line.item.cost == Cost() ? QVariant() : row.line.item.cost.amount;
    case PlanColumn::Note:
        return row.line.item.note.isEmpty();
    default:
        return planText(row, column).toCaseFolded();
    }
}

QString planToolTip(const PlanRow &row, PlanColumn column)
{
    const ImprovementItem &item = row.line.item;
    switch (column) {
    case PlanColumn::Label:
        return plain(row.question);
    case PlanColumn::Risk:
        return row.isOptional ? QString() : riskWord(row.line.risk);
    case PlanColumn::Practice:
    case PlanColumn::Owner:
    case PlanColumn::Tags:
        return plain(planText(row, column));
    case PlanColumn::Effort:
        return item.effort == Effort::Unstated && row.effort != Effort::Unstated ? Words::tr("The lens's own estimate")
                                                                                 : QString();
    case PlanColumn::Note:
        return plain(item.note.isEmpty() ? item.link : item.note);
    default:
        return {};
    }
}

QString planAccessibleText(const PlanRow &row, PlanColumn column, QDate today)
{
    const ImprovementItem &item = row.line.item;
    switch (column) {
    case PlanColumn::Risk:
        return row.isOptional ? optionalWord() : riskWord(row.line.risk);
    case PlanColumn::Due:
        return item.isOverdue(today) ? overdueWords(planText(row, column)) : planText(row, column);
    case PlanColumn::Effort:
        return effortWord(row.effort);
    case PlanColumn::Practice:
        return row.tradeOff.isEmpty() ? row.practice
                                      : Words::tr("%1, %2", "practice, that it is given up").arg(row.practice, row.tradeOff);
    case PlanColumn::Note:
        return !item.note.isEmpty() ? item.note : item.link.isEmpty() ? Words::tr("No note") : item.link;
    default:
        return planText(row, column);
    }
}

QVariant planRowData(const PlanRow &row, PlanColumn column, int role, QDate today)
{
    const ImprovementItem &item = row.line.item;
    const bool isOverdue = column == PlanColumn::Due && item.isOverdue(today);
    switch (role) {
    case Qt::DisplayRole:
        return planText(row, column);
    case Qt::EditRole:
        return planEditValue(row, column);
    case Qt::ToolTipRole:
        return planToolTip(row, column);
    case Qt::TextAlignmentRole:
        return column == PlanColumn::Cost ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return planAccessibleText(row, column, today);
    case Roles::Risk:
        return column == PlanColumn::Risk && !row.isOptional ? QVariant(int(row.line.risk)) : QVariant();
    case Roles::Sort:
        return planSortValue(row, column);
    case Roles::IsStrong:
        return isOverdue;
    case Roles::Tag:
        if (column == PlanColumn::Practice && !row.tradeOff.isEmpty())
            return row.tradeOff;
        return isOverdue ? overdueWord() : QVariant();
    case Roles::IsQuiet:
        return column == PlanColumn::Label || (column == PlanColumn::Risk && row.isOptional)
            || (column == PlanColumn::Effort && item.effort == Effort::Unstated)
            || (column == PlanColumn::Status && item.status == ImprovementStatus::NotStarted);
    case Roles::Note:
        return column == PlanColumn::Note && (!item.note.isEmpty() || !item.link.isEmpty());
    default:
        return {};
    }
}

} // namespace Plumbline
