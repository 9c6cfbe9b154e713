// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/missedpracticesmodel.h"

#include "core/words/valuewords.h"
#include "ui/models/countroles.h"
#include "ui/support/plainlabel.h"

#include <QLocale>

namespace Plumbline {

namespace {

QString text(const MissedPractice &practice, int column, qsizetype workloads)
{
    switch (MissedPracticesModel::Column(column)) {
    case MissedPracticesModel::PracticeColumn:
        return practice.title;
    case MissedPracticesModel::WorkloadsColumn:
        return MissedPracticesModel::tr("%1 of %2", "workloads that miss a practice, all workloads")
            .arg(QLocale().toString(practice.count), QLocale().toString(workloads));
    case MissedPracticesModel::RiskColumn:
        return riskWordShort(practice.risk);
    case MissedPracticesModel::LensColumn:
        return practice.lensName;
    case MissedPracticesModel::columns:
        break;
    }
    return {};
}

} // namespace

void MissedPracticesModel::setMissed(const MissedPractices &missed)
{
    beginResetModel();
    m_missed = missed;
    endResetModel();
}

int MissedPracticesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_missed.practices.size());
}

int MissedPracticesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MissedPracticesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MissedPractice &practice = m_missed.practices[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(practice, index.column(), m_missed.workloads.size());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == PracticeColumn ? practice.title : QString());
    case Qt::TextAlignmentRole:
        return int((index.column() == WorkloadsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CountRole::Subtitle:
        return index.column() == PracticeColumn ? practice.label : QString();
    case CountRole::Risk:
        return index.column() == RiskColumn ? QVariant(int(practice.risk)) : QVariant();
    default:
        return {};
    }
}

QVariant MissedPracticesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == WorkloadsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PracticeColumn:
        return tr("Practice");
    case WorkloadsColumn:
        return tr("Missed by");
    case RiskColumn:
        return tr("Highest risk");
    case LensColumn:
        return tr("Lens");
    case columns:
        break;
    }
    return {};
}

} // namespace Plumbline
