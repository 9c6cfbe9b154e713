// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/review/milestone.h"
#include "core/review/reviewstate.h"
#include "core/review/verbs.h"

#include <functional>
#include <optional>
#include <variant>

namespace Plumbline {

// A change is an exchange of an old value for a new one (design D2). It can be applied only where the old value
// still stands; its inverse is the same with both swapped. So undo is never a guess: where later changes built on
// it, the old value no longer stands, and the undo is refused.

// Is the workload in the portfolio? Removing one keeps all its rows, so that undo brings everything back.
struct PresenceChange
{
    bool before = false;
    bool after = false;
    friend bool operator==(const PresenceChange &, const PresenceChange &) = default;
};

struct PropertiesChange
{
    WorkloadProperties before;
    WorkloadProperties after;
    friend bool operator==(const PropertiesChange &, const PropertiesChange &) = default;
};

// Which version of a lens is applied, if any.
struct LensUse
{
    QByteArray sha256; // of the version
    bool isApplied = true;
    friend bool operator==(const LensUse &, const LensUse &) = default;
};

struct LensUseChange
{
    LensId lens;
    std::optional<LensUse> before; // none: the lens was never used
    std::optional<LensUse> after;
    friend bool operator==(const LensUseChange &, const LensUseChange &) = default;
};

struct LensNotesChange
{
    LensId lens;
    PillarId pillar; // empty: the notes of the lens itself
    QString before;
    QString after;
    friend bool operator==(const LensNotesChange &, const LensNotesChange &) = default;
};

struct AnswerChange
{
    LensId lens;
    QuestionId question;
    Answer before;
    Answer after;
    friend bool operator==(const AnswerChange &, const AnswerChange &) = default;
};

struct ItemChange
{
    LensId lens;
    QuestionId question;
    ChoiceId choice;
    ImprovementItem before;
    ImprovementItem after;
    friend bool operator==(const ItemChange &, const ItemChange &) = default;
};

// Is the milestone listed? The record itself is written once and never changes.
struct MilestoneChange
{
    MilestoneId milestone;
    bool before = false;
    bool after = false;
    friend bool operator==(const MilestoneChange &, const MilestoneChange &) = default;
};

// Is the lens version installed for new reviews? Its text stays as long as the store does.
struct LensInstalledChange
{
    QByteArray sha256;
    bool before = false;
    bool after = false;
    friend bool operator==(const LensInstalledChange &, const LensInstalledChange &) = default;
};

// A record comes into being, says something else, or goes (core/review/record.h).
struct RecordChange
{
    RecordId record;
    std::optional<Record> before; // none: it was not there
    std::optional<Record> after;
    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

using Change = std::variant<PresenceChange, PropertiesChange, LensUseChange, LensNotesChange, AnswerChange, ItemChange,
    MilestoneChange, LensInstalledChange, RecordChange>;

// One step of a person: one label, one transaction, one entry of the journal.
struct JournalEntry
{
    enum class Kind { Do, Undo, Redo };

    ChangeId id;
    Kind kind = Kind::Do;
    ChangeId target; // for Undo and Redo: the entry that is undone or redone
    std::optional<WorkloadId> workload; // none: the portfolio's lenses
    Verb verb = Verb::Select;
    QString subject; // what it was done to, for the label: a title or name as it was then
    QString author;
    Timestamp at{}; // order is the number's, never the time's
    QVector<Change> changes;
    QByteArray packed; // the changes as the store has them, where nobody asked for them yet; `changes` is empty then
    // False where a newer program made it: the verb, or one of its changes, is not known here. `changes` holds those that
    // are. Such an entry is shown, and never undone. Of packed changes it is known once somebody asks for them.
    bool isUnderstood = true;
    qint64 number = 0; // given by the store at commit, growing; 0 before

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

bool changesNothing(const Change &change);

Change inverted(const Change &change);
// Inverses in reverse order.
QVector<Change> inverted(const QVector<Change> &changes);

// Applies a change to the state in memory. ErrorCode::ChangeConflict, and nothing done, when the old value does not
// stand. PresenceChange, MilestoneChange and LensInstalledChange are no part of the state and change nothing here.
// A lens brought to another version loses its answers and items here; they follow as changes of their own.
using VersionFinder = std::function<LensVersionPtr(const QByteArray &sha256)>;
[[nodiscard]] Result<void> apply(const Change &change, ReviewState &state, const VersionFinder &findVersion);

// Which entries can be undone and redone, given entries in the order of their numbers. A new Do clears what could
// be redone. What is not understood is passed over. Indexes into `entries`; the last is the next.
struct UndoStacks
{
    QVector<int> undo;
    QVector<int> redo;
};
UndoStacks undoStacks(const QVector<JournalEntry> &entries);

} // namespace Plumbline
