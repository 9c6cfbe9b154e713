// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whenanswered.h"
#include "core/session/openreview.h"
#include "core/store/journalcodec.h"

namespace Plumbline {

namespace {
constexpr int olderAtOnce = 500; // entries
}

QFuture<Result<void>> OpenReview::readOlderEntries()
{
    const qint64 first = m_review.journal.isEmpty() ? 0 : m_review.journal.first().number;
    // One more tells whether there are more.
    const auto older = m_store.journal({m_review.id, olderAtOnce + 1, JournalRange::Parts::All, 0, first});
    return afterAnswer(older, this, [this, first](const Result<QVector<JournalEntry>> &entries) -> Result<void> {
        if (!entries)
            return tl::unexpected(entries.error());
        if (m_review.journal.isEmpty() || m_review.journal.first().number != first)
            return {}; // asked for twice before it came
        m_review.hasOlderEntries = entries->size() > olderAtOnce;
        m_review.journal = entries->last(std::min<qsizetype>(entries->size(), olderAtOnce)) + m_review.journal;
        m_stacks = undoStacks(m_review.journal);
        Q_EMIT historyChanged();
        return {};
    });
}

const JournalEntry *OpenReview::nextUndo() const
{
    return m_stacks.undo.isEmpty() || infoOf(m_review.journal[m_stacks.undo.last()].verb).scope == UndoScope::Portfolio
        ? nullptr
        : &m_review.journal[m_stacks.undo.last()];
}

const JournalEntry *OpenReview::nextRedo() const
{
    return m_stacks.redo.isEmpty() || infoOf(m_review.journal[m_stacks.redo.last()].verb).scope == UndoScope::Portfolio
        ? nullptr
        : &m_review.journal[m_stacks.redo.last()];
}

Result<void> OpenReview::undo()
{
    const JournalEntry *target = nextUndo();
    if (!target)
        return failure(ErrorCode::NothingToUndo);
    return reverse(*target, JournalEntry::Kind::Undo);
}

Result<void> OpenReview::redo()
{
    const JournalEntry *target = nextRedo();
    if (!target)
        return failure(ErrorCode::NothingToRedo);
    return reverse(*target, JournalEntry::Kind::Redo);
}

Result<void> OpenReview::reverse(const JournalEntry &target, JournalEntry::Kind kind)
{
    const Result<QVector<Change>> changes = changesOf(target, m_review.state);
    if (!changes) {
        if (changes.error().code != ErrorCode::ChangeConflict)
            passOver(target.id);
        return tl::unexpected(changes.error());
    }
    JournalEntry entry = newEntry(target.verb, target.subject, kind == JournalEntry::Kind::Undo ? inverted(*changes) : *changes);
    entry.kind = kind;
    entry.target = target.id;
    return perform(std::move(entry));
}

// An entry of a newer program stays; the next undo takes the one before it.
void OpenReview::passOver(const ChangeId &id)
{
    entryOf(id)->isUnderstood = false;
    m_stacks = undoStacks(m_review.journal);
    Q_EMIT historyChanged();
}

} // namespace Plumbline
