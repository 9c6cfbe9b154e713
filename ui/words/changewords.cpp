// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/changewords.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Changes", text);
}

QString done(Verb verb)
{
    switch (verb) {
    case Verb::CreateWorkload:
        return tr("Created the workload “%1”");
    case Verb::DuplicateWorkload:
        return tr("Duplicated a workload as “%1”");
    case Verb::RemoveWorkload:
        return tr("Removed the workload “%1”");
    case Verb::EditProperties:
        return tr("Edited the properties of “%1”");
    case Verb::ApplyLens:
        return tr("Applied the lens “%1”");
    case Verb::UnapplyLens:
        return tr("Removed the lens “%1” from the workload");
    case Verb::UpgradeLens:
        return tr("Brought the lens “%1” to another version");
    case Verb::Select:
        return tr("Ticked “%1”");
    case Verb::Unselect:
        return tr("Cleared the tick of “%1”");
    case Verb::MarkNotApplicable:
        return tr("Marked “%1” as not applicable");
    case Verb::LiftNotApplicable:
        return tr("Marked “%1” as applicable again");
    case Verb::EditNotes:
        return tr("Wrote notes on “%1”");
    case Verb::EditItem:
        return tr("Planned “%1”");
    case Verb::TakeMilestone:
        return tr("Took the milestone “%1”");
    case Verb::AddLens:
        return tr("Added the lens “%1”");
    case Verb::RemoveLens:
        return tr("Removed the lens “%1”");
    case Verb::ImportWorkload:
        return tr("Imported the workload “%1”");
    case Verb::ImportChanges:
        return tr("Imported changes into “%1”");
    case Verb::LeaveOutOfScope:
        return tr("Left “%1” out of scope");
    }
    Q_UNREACHABLE();
}

} // namespace

QString entryWords(const JournalEntry &entry)
{
    const QString what = done(entry.verb).arg(entry.subject);
    switch (entry.kind) {
    case JournalEntry::Kind::Do:
        return what;
    case JournalEntry::Kind::Undo:
        return tr("Undone: %1").arg(what);
    case JournalEntry::Kind::Redo:
        return tr("Done again: %1").arg(what);
    }
    Q_UNREACHABLE();
}

QString undoWords(const JournalEntry &entry)
{
    return tr("Undo: %1").arg(done(entry.verb).arg(entry.subject));
}

QString redoWords(const JournalEntry &entry)
{
    return tr("Redo: %1").arg(done(entry.verb).arg(entry.subject));
}

} // namespace Plumbline
