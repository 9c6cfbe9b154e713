// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historymodel.h"

#include "core/words/changewords.h"
#include "ui/models/roles.h"
#include "ui/models/searchwords.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QSet>

namespace Plumbline {

QSet<ChangeId> undoneEntries(const QVector<JournalEntry> &journal)
{
    QSet<ChangeId> undone;
    for (const JournalEntry &entry : journal) {
        if (entry.kind == JournalEntry::Kind::Undo)
            undone.insert(entry.target);
        else if (entry.kind == JournalEntry::Kind::Redo)
            undone.remove(entry.target);
    }
    return undone;
}

void HistoryModel::setJournal(const QVector<JournalEntry> &journal, bool isSame)
{
    m_journal = journal;
    if (isSame)
        update(days());
    else
        replace(days());
}

void HistoryModel::setUndoStepsShown(bool shown)
{
    m_showsUndoSteps = shown;
    update(days());
}

void HistoryModel::setSearch(const QString &text)
{
    m_words = searchWords(text);
    update(days());
}

QVector<HistoryModel::Group> HistoryModel::days() const
{
    const QSet<ChangeId> undone = undoneEntries(m_journal);
    QVector<Group> days;
    QDate last;
    for (qsizetype at = m_journal.size() - 1; at >= 0; --at) {
        const JournalEntry &entry = m_journal[at];
        if (entry.kind != JournalEntry::Kind::Do && !m_showsUndoSteps)
            continue;
        const HistoryRow row{entry.id, entry.kind, entry.at, entry.author, entryWords(entry), undone.contains(entry.id)};
        if (!containsWords({row.sentence, row.author}, m_words))
            continue;
        // The journal's order counts, not the clock's: where a clock went back, a day may come more than once.
        const QDate day = localTime(entry.at).date();
        if (days.isEmpty() || day != last)
            days.append({quintptr(day.toJulianDay()), QLocale().toString(day, QLocale::LongFormat), {}});
        last = day;
        days.last().rows.append(row);
    }
    // Counted from the oldest, as new ones come before it.
    constexpr int bitsOfADay = 24;
    QHash<quintptr, quintptr> before;
    for (auto group = days.rbegin(); group != days.rend(); ++group)
        group->id += before[group->id]++ << bitsOfADay;
    return days;
}

int HistoryModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case SentenceColumn:
        return tr("Change");
    case StateColumn:
        return tr("State");
    case AuthorColumn:
        return tr("By");
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (isHeading(index))
        return index.column() == 0 && role == Qt::DisplayRole ? QVariant(groups()[index.row()].title) : QVariant();
    const HistoryRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Roles::IsUndone)
        return row->isUndone && index.column() == SentenceColumn;
    if (role == Roles::IsQuiet)
        return row->isUndone || index.column() != SentenceColumn || row->kind != JournalEntry::Kind::Do;
    if (role == Qt::ToolTipRole && index.column() == SentenceColumn)
        return QStringLiteral("<p>%1</p>").arg(row->sentence.toHtmlEscaped());
    if (role == Qt::AccessibleTextRole && index.column() == SentenceColumn && row->isUndone)
        return tr("%1 (undone)").arg(row->sentence);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case TimeColumn:
        return QLocale().toString(localTime(row->at).time(), QLocale::ShortFormat);
    case SentenceColumn:
        return row->sentence;
    case StateColumn:
        return row->isUndone ? tr("undone") : QString();
    case AuthorColumn:
        return row->author;
    }
    return {};
}

} // namespace Plumbline
