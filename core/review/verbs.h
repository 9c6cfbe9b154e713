// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace Plumbline {

// What a person did, for the history and for "Undo …".
enum class Verb {
    CreateWorkload,
    DuplicateWorkload,
    RemoveWorkload,
    EditProperties,
    ApplyLens,
    UnapplyLens,
    UpgradeLens,
    Select,
    Unselect,
    MarkNotApplicable,
    LiftNotApplicable,
    EditNotes,
    EditItem,
    TakeMilestone,
    AddLens,
    RemoveLens,
    ImportWorkload, // a workload that was not there
    ImportChanges, // into one that was
    LeaveOutOfScope,
    AcceptRisk,
    WithdrawAcceptance,
    AttachPicture,
    CaptionPicture,
    RemovePicture,
    RecordDecision,
    ChangeDecision,
    RemoveDecision,
    StateBasis,
    ConfirmAnswer,
    MarkPartlyMet,
    MarkMetOtherwise,
    FlagAnswer,
    SetTarget,
    RemoveTarget,
    BringBackAnswer,
    TakeAnswers, // of another review
    RecordTradeOff, // new, or in the place of the one before
    RemoveTradeOff,
    NoteAction,
    ChangeAction,
    RemoveAction,
    ParkPoint,
    ChangeParkedPoint,
    RemoveParkedPoint,
    BeginSitting,
    ChangeSitting, // who is there, or how long it is to take
    EndSitting,
    EditPrivateNote,
    MakeNotesPrivate, // the notes on a question become its private note
    PlanBatch, // a batch of changes, new
    ChangeBatch, // what it says, or what is in it
    ReleaseBatch,
    RemoveBatch,
    Unknown, // of a program newer than this one
};

// Whose undo takes a verb back: that of the portfolio, or that of the workload it touched.
enum class UndoScope { Portfolio, Workload };

// What the store needs to know of a verb. A new one is an enumerator, a line in verbs.cpp, and its sentence in
// core/words/changewords.cpp; the compiler asks for both.
struct VerbInfo
{
    Verb verb;
    const char *text; // in the journal, where it stays for ever
    UndoScope scope;
};

const VerbInfo &infoOf(Verb verb);
std::span<const VerbInfo> knownVerbs(); // in the order of the enumerators
Verb verbFromText(QStringView text); // Verb::Unknown where no verb has that text

} // namespace Plumbline
