// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"
#include "ui/models/groupedmodel.h"

namespace Plumbline {

struct HistoryRow
{
    ChangeId id;
    JournalEntry::Kind kind = JournalEntry::Kind::Do;
    Timestamp at{};
    QString author;
    QString sentence;
    bool isUndone = false;

    const ChangeId &key() const { return id; }
    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

// The journal under day headings, the newest first. Steps of undo and redo are left out unless asked for: what they
// did shows on the entries themselves.
class HistoryModel : public GroupedModel<HistoryRow>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, SentenceColumn, StateColumn, AuthorColumn };
    static constexpr int columns = 4;

    using GroupedModel::GroupedModel;

    // Entries in the order of their numbers. `isSame`: the same journal as before, grown.
    void setJournal(const QVector<JournalEntry> &journal, bool isSame);
    void setUndoStepsShown(bool shown);
    void setSearch(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<Group> days() const;

    QVector<JournalEntry> m_journal;
    bool m_showsUndoSteps = false;
    QStringList m_words;
};

// The entries that stand undone, given entries in the order of their numbers.
QSet<ChangeId> undoneEntries(const QVector<JournalEntry> &journal);

} // namespace Plumbline
