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
    Unknown, // of a program newer than this one
};

// Whose undo takes a verb back: that of the portfolio, or that of the workload it touched.
enum class UndoScope { Portfolio, Workload };

// All that there is to say of a verb. A new one is an enumerator and a line in verbs.cpp.
struct VerbInfo
{
    Verb verb;
    const char *text; // in the journal, where it stays for ever
    UndoScope scope;
    const char *label; // in English, of the translation context "Changes"; %1 is what it was done to
};

const VerbInfo &infoOf(Verb verb);
std::span<const VerbInfo> knownVerbs(); // in the order of the enumerators
Verb verbFromText(QStringView text); // Verb::Unknown where no verb has that text

} // namespace Plumbline
