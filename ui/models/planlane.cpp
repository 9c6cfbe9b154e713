// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planlane.h"

#include "core/words/planwords.h"
#include "core/words/riskwords.h"
#include "core/words/valuewords.h"
#include "ui/models/roles.h"
#include "ui/support/datetext.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace Plumbline {

namespace {

// Within one window: the ordinals mean nothing elsewhere.
QString practicesType()
{
    return QStringLiteral("application/x-plumbline-practices");
}

// "3/31/2027 · overdue · Ada"
QString footOf(const PlanRow &row, const QDate &today)
{
    const ImprovementItem &item = row.line.item;
    QStringList parts{
        planText(row, PlanColumn::Due), item.isOverdue(today) ? overdueWord() : QString(), item.owner, row.tradeOff};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void PlanLane::setRows(const QVector<PlanRow> &rows, const QDate &today)
{
    if (rows == m_rows && today == m_today)
        return;
    beginResetModel();
    m_rows = rows;
    m_today = today;
    endResetModel();
}

const PlanRow *PlanLane::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex PlanLane::indexOf(const Key &key) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&key](const PlanRow &row) { return row.key() == key; });
    return at == m_rows.end() ? QModelIndex() : index(int(at - m_rows.begin()));
}

int PlanLane::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlanLane::data(const QModelIndex &index, int role) const
{
    const PlanRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->practice;
    case LabelRole:
        return row->label;
    case FootRole:
        return footOf(*row, m_today);
    case Roles::Risk:
        return row->isOptional ? QVariant() : QVariant(int(row->line.risk));
    case Roles::IsStrong:
        return row->line.item.isOverdue(m_today);
    case Qt::ToolTipRole:
        return planToolTip(*row, PlanColumn::Practice);
    case Qt::AccessibleTextRole: {
        QStringList parts{row->label, row->practice.simplified(), row->isOptional ? optionalWord() : riskWord(row->line.risk),
            footOf(*row, m_today)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PlanLane::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_canMove ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_canMove ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
}

QStringList PlanLane::mimeTypes() const
{
    return {practicesType()};
}

QMimeData *PlanLane::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes) {
        if (const PlanRow *row = rowAt(index))
            stream << row->line.lens << row->line.practice.question << row->line.practice.choice;
    }
    auto *data = new QMimeData;
    data->setData(practicesType(), bytes);
    return data;
}

// Says that nothing was taken in, so that the view it came from does not take it out.
bool PlanLane::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &)
{
    if (!m_canMove || !data->hasFormat(practicesType()))
        return false;
    QVector<Key> keys;
    QDataStream stream(data->data(practicesType()));
    while (!stream.atEnd()) {
        int lens = -1;
        PracticeKey practice;
        stream >> lens >> practice.question >> practice.choice;
        keys.append({lens, practice});
    }
    Q_EMIT dropped(keys);
    return false;
}

} // namespace Plumbline
