// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/changewords.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

// %1 is what it was done to.
QString sentenceOf(Verb verb)
{
    switch (verb) {
    case Verb::CreateWorkload:
        return Words::tr("Created the workload “%1”");
    case Verb::DuplicateWorkload:
        return Words::tr("Duplicated a workload as “%1”");
    case Verb::RemoveWorkload:
        return Words::tr("Removed the workload “%1”");
    case Verb::EditProperties:
        return Words::tr("Edited the properties of “%1”");
    case Verb::ApplyLens:
        return Words::tr("Applied the lens “%1”");
    case Verb::UnapplyLens:
        return Words::tr("Removed the lens “%1” from the workload");
    case Verb::UpgradeLens:
        return Words::tr("Brought the lens “%1” to another version");
    case Verb::Select:
        return Words::tr("Ticked “%1”");
    case Verb::Unselect:
        return Words::tr("Cleared the tick of “%1”");
    case Verb::MarkNotApplicable:
        return Words::tr("Marked “%1” as not applicable");
    case Verb::LiftNotApplicable:
        return Words::tr("Marked “%1” as applicable again");
    case Verb::EditNotes:
        return Words::tr("Wrote notes on “%1”");
    case Verb::EditItem:
        return Words::tr("Planned “%1”");
    case Verb::TakeMilestone:
        return Words::tr("Took the milestone “%1”");
    case Verb::AddLens:
        return Words::tr("Added “%1” to the lenses");
    case Verb::RemoveLens:
        return Words::tr("Removed the lens “%1”");
    case Verb::ImportWorkload:
        return Words::tr("Imported the workload “%1”");
    case Verb::ImportChanges:
        return Words::tr("Imported changes into “%1”");
    case Verb::LeaveOutOfScope:
        return Words::tr("Left “%1” out of scope");
    case Verb::AcceptRisk:
        return Words::tr("Accepted the risk of “%1”");
    case Verb::WithdrawAcceptance:
        return Words::tr("Withdrew the acceptance of the risk of “%1”");
    case Verb::AttachPicture:
        return Words::tr("Attached “%1”");
    case Verb::CaptionPicture:
        return Words::tr("Changed the caption of “%1”");
    case Verb::RemovePicture:
        return Words::tr("Removed the attachment “%1”");
    case Verb::RecordDecision:
        return Words::tr("Recorded a decision on “%1”");
    case Verb::ChangeDecision:
        return Words::tr("Changed a decision on “%1”");
    case Verb::RemoveDecision:
        return Words::tr("Removed a decision on “%1”");
    case Verb::StateBasis:
        return Words::tr("Stated how “%1” is known");
    case Verb::ConfirmAnswer:
        return Words::tr("Confirmed the answer to “%1”");
    case Verb::MarkPartlyMet:
        return Words::tr("Marked “%1” as partly met");
    case Verb::MarkMetOtherwise:
        return Words::tr("Marked “%1” as met in another way");
    case Verb::FlagAnswer:
        return Words::tr("Changed the flags of “%1”");
    case Verb::SetTarget:
        return Words::tr("Set the target “%1”");
    case Verb::RemoveTarget:
        return Words::tr("Removed the target “%1”");
    case Verb::BringBackAnswer:
        return Words::tr("Brought an older answer to “%1” back");
    case Verb::TakeAnswers:
        return Words::tr("Took answers over from “%1”");
    case Verb::RecordTradeOff:
        return Words::tr("Recorded a trade-off on “%1”");
    case Verb::RemoveTradeOff:
        return Words::tr("Removed the trade-off on “%1”");
    case Verb::NoteAction:
        return Words::tr("Noted an action on “%1”");
    case Verb::ChangeAction:
        return Words::tr("Changed an action on “%1”");
    case Verb::RemoveAction:
        return Words::tr("Removed an action on “%1”");
    case Verb::ParkPoint:
        return Words::tr("Left a point on “%1” for later");
    case Verb::ChangeParkedPoint:
        return Words::tr("Changed a point on “%1” that was left for later");
    case Verb::RemoveParkedPoint:
        return Words::tr("Removed a point on “%1” that was left for later");
    case Verb::BeginSitting:
        return Words::tr("Began a sitting on “%1”");
    case Verb::ChangeSitting:
        return Words::tr("Changed the sitting on “%1”");
    case Verb::EndSitting:
        return Words::tr("Ended the sitting on “%1”");
    case Verb::EditPrivateNote:
        return Words::tr("Wrote a private note on “%1”");
    case Verb::MakeNotesPrivate:
        return Words::tr("Made the notes on “%1” private");
    case Verb::PlanBatch:
        return Words::tr("Planned the change batch “%1”");
    case Verb::ChangeBatch:
        return Words::tr("Changed the change batch “%1”");
    case Verb::ReleaseBatch:
        return Words::tr("Released the change batch “%1”");
    case Verb::RemoveBatch:
        return Words::tr("Removed the change batch “%1”");
    case Verb::Unknown:
        return Words::tr("Something that this version does not know: “%1”");
    }
    Q_UNREACHABLE();
}

QString done(const JournalEntry &entry)
{
    return sentenceOf(entry.verb).arg(entry.subject);
}

// The texts of a change's new value that its old value did not have.
struct WrittenTexts
{
    QStringList texts;

    void add(const QString &before, const QString &after)
    {
        if (before != after && !after.isEmpty())
            texts += after;
    }
    template <typename Field>
    void add(const Field &, const Field &)
    {
    } // nothing that somebody wrote at length

    void operator()(const AnswerChange &change)
    {
        add(change.before.notes, change.after.notes);
        for (auto note = change.after.choiceNotes.begin(); note != change.after.choiceNotes.end(); ++note) {
            const ChoiceNote before = change.before.choiceNotes.value(note.key());
            add(before.notes, note->notes);
            add(before.missing, note->missing);
        }
    }
    void operator()(const LensNotesChange &change) { add(change.before, change.after); }
    void operator()(const RecordChange &change)
    {
        const QMap<QString, QString> none;
        const QMap<QString, QString> &before = change.before ? change.before->fields : none;
        const QMap<QString, QString> &after = change.after ? change.after->fields : none;
        for (auto field = after.begin(); field != after.end(); ++field)
            add(before.value(field.key()), *field);
    }
    void operator()(const ItemChange &change) { fields(change.before, change.after); }
    void operator()(const PropertiesChange &change) { fields(change.before, change.after); }
    template <typename Other>
    void operator()(const Other &)
    {
    }

    template <typename Value>
    void fields(const Value &before, const Value &after)
    {
        Value::fields([this](const char *, const auto &was, const auto &is) { this->add(was, is); }, before, after);
    }
};

} // namespace

QString entryWords(const JournalEntry &entry)
{
    const QString what = done(entry);
    switch (entry.kind) {
    case JournalEntry::Kind::Do:
        return what;
    case JournalEntry::Kind::Undo:
        return Words::tr("Undone: %1").arg(what);
    case JournalEntry::Kind::Redo:
        return Words::tr("Done again: %1").arg(what);
    }
    Q_UNREACHABLE();
}

QString writtenText(const JournalEntry &entry)
{
    WrittenTexts written;
    for (const Change &change : entry.changes)
        std::visit(written, change);
    return written.texts.join(u'\n');
}

QString undoWords(const JournalEntry &entry)
{
    return Words::tr("Undo: %1").arg(done(entry));
}

QString redoWords(const JournalEntry &entry)
{
    return Words::tr("Redo: %1").arg(done(entry));
}

} // namespace Plumbline
