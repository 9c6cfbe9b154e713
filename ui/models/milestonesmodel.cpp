// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/milestonesmodel.h"

#include "core/words/riskwords.h"
#include "core/words/valuewords.h"
#include "ui/models/roles.h"
#include "ui/support/datetext.h"

#include <QDateTime>
#include <QLocale>

namespace Plumbline {

void MilestonesModel::setReview(OpenReview *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    beginResetModel();
    m_rows = current();
    endResetModel();
    if (session) {
        connect(session, &OpenReview::milestonesChanged, this, [this] { updateRows(m_rows, current()); });
        connect(session, &OpenReview::riskChanged, this, &MilestonesModel::updateNow);
        connect(session, &OpenReview::lensesChanged, this, &MilestonesModel::updateNow);
    }
}

void MilestonesModel::updateNow()
{
    if (m_rows.isEmpty())
        return;
    m_rows.last().counts = m_session->assessment().total;
    Q_EMIT dataChanged(index(int(m_rows.size()) - 1, 0), index(int(m_rows.size()) - 1, columns - 1));
}

QVector<ListedMilestone> MilestonesModel::current() const
{
    QVector<ListedMilestone> rows;
    if (!m_session)
        return rows;
    for (const Milestone &milestone : m_session->milestones()) {
        ListedMilestone row{milestone, std::nullopt, std::nullopt};
        if (milestone.state)
            row.counts = assess(*milestone.state).total;
        if (!rows.isEmpty())
            row.before = rows.last().counts;
        rows.append(row);
    }
    if (!rows.isEmpty()) {
        ListedMilestone now{{}, m_session->assessment().total, rows.last().counts};
        now.milestone.name = pointWord({});
        rows.append(now);
    }
    return rows;
}

int MilestonesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MilestonesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MilestonesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isCount = section >= HighColumn && section <= NotApplicableColumn;
    if (role == Qt::ToolTipRole && isCount)
        return riskWord(Risk(section - HighColumn));
    if (role == Qt::TextAlignmentRole)
        return int((isCount || section == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("No.");
    case NameColumn:
        return tr("Milestone");
    case DateColumn:
        return tr("Taken");
    case ChangeColumn:
        return tr("Against the one before");
    default:
        return riskWordShort(Risk(section - HighColumn));
    }
}

QVariant MilestonesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber
        = index.column() == NumberColumn || (index.column() >= HighColumn && index.column() <= NotApplicableColumn);
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? QStringLiteral("<p>%1</p>").arg(m_rows[index.row()].milestone.name.toHtmlEscaped())
                                            : QVariant();
    case Roles::IsStrong:
        return m_rows[index.row()].isNow();
    case Roles::IsQuiet:
        return index.column() == NumberColumn || index.column() == DateColumn;
    default:
        return {};
    }
}

QString MilestonesModel::text(int at, int column) const
{
    const ListedMilestone &row = m_rows[at];
    switch (Column(column)) {
    case NumberColumn:
        return row.isNow() ? QString() : QLocale().toString(at + 1);
    case NameColumn:
        return row.milestone.name;
    case DateColumn:
        return row.isNow() ? QString() : dateText(localTime(row.milestone.recordedAt).date(), QLocale());
    case ChangeColumn:
        return row.before && row.counts ? riskMoveWords(*row.before, *row.counts) : QString();
    default:
        return row.counts ? QLocale().toString((*row.counts)[Risk(column - HighColumn)]) : tr("unreadable");
    }
}

bool MilestonesModel::hasAny(Risk risk) const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [risk](const ListedMilestone &row) { return row.counts && (*row.counts)[risk] > 0; });
}

QString takenBy(const OpenReview &session, const Milestone &milestone)
{
    for (const JournalEntry &entry : session.journal()) {
        const bool isLater = entry.number == 0 || entry.number > milestone.journalNumber;
        if (isLater && entry.kind == JournalEntry::Kind::Do && entry.verb == Verb::TakeMilestone
            && entry.subject == milestone.name && entry.at >= milestone.recordedAt)
            return entry.author;
    }
    return {};
}

QString dateTimeWords(Timestamp time)
{
    return QLocale().toString(localTime(time), QLocale::ShortFormat);
}

QString dateWords(Timestamp time)
{
    return dateText(localTime(time).date(), QLocale());
}

} // namespace Plumbline
