// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"
#include "ui/models/groupedmodel.h"
#include "ui/models/questionref.h"

namespace Plumbline {

struct HistoryRow
{
    ChangeId id;
    JournalEntry::Kind kind = JournalEntry::Kind::Do;
    Verb verb = Verb::Select;
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
    enum Column { TimeColumn, KindColumn, SentenceColumn, StateColumn, AuthorColumn };
    static constexpr int columns = 5;

    using GroupedModel::GroupedModel;

    // Entries in the order of their numbers. `isSame`: the same journal as before, grown.
    void setJournal(const QVector<JournalEntry> &journal, bool isSame);
    void setUndoStepsShown(bool shown);
    void setSearch(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }
    bool hasUndone() const { return m_hasUndone; } // a change that stands undone

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<Group> days();

    QVector<JournalEntry> m_journal;
    bool m_showsUndoSteps = false;
    bool m_hasUndone = false;
    QStringList m_words;
};

// The question that an entry is about, where it is about one that the review still has; else not valid.
QuestionRef questionOf(const JournalEntry &entry, const ReviewState &state);

// The entries that stand undone, given entries in the order of their numbers.
QSet<ChangeId> undoneEntries(const QVector<JournalEntry> &journal);

} // namespace Plumbline
