// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/errorwords.h"

#include "core/words/valuewords.h"

#include <QCoreApplication>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

QString errorWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return Words::tr("There is no file %1.").arg(error.subject);
    case ErrorCode::FileNotReadable:
        return Words::tr("The file %1 cannot be read. Check that you may open it.").arg(error.subject);
    case ErrorCode::FileNotWritable:
        return Words::tr("The file %1 cannot be written. Choose another folder, or check its permissions and free space.")
            .arg(error.subject);
    case ErrorCode::FileTooLarge:
        return Words::tr("The file %1 is too large to be read.").arg(error.subject);
    case ErrorCode::FileNotRegular:
        return Words::tr("%1 is not a file. Name a file instead.").arg(error.subject);
    case ErrorCode::FolderNotFound:
        return Words::tr("There is no folder %1. Check the path, or make the folder first.").arg(error.subject);
    case ErrorCode::StoreForeign:
        return Words::tr("%1 is not a Plumbline portfolio. It was left untouched.").arg(error.subject);
    case ErrorCode::StoreNewer:
        return Words::tr("%1 was written by a newer version of Plumbline. Open it with that version; it was left untouched.")
            .arg(error.subject);
    case ErrorCode::StoreDamaged:
        return Words::tr("The portfolio %1 is damaged. It was left untouched; open a backup instead.").arg(error.subject);
    case ErrorCode::ReviewDamaged:
        return Words::tr("Parts of the review of “%1” are damaged, so nothing can be changed in it. In the window, what is whole "
                         "can be read and exported; a backup may have the rest.")
            .arg(error.subject);
    case ErrorCode::StoreReadOnly:
        return Words::tr("The portfolio is open for reading only, so nothing can be changed.");
    case ErrorCode::StoreLocked:
        return Words::tr("The portfolio is in use by %1.").arg(error.subject);
    case ErrorCode::StoreBusy:
        return Words::tr("Another program is writing to the portfolio. It is tried again by itself.");
    case ErrorCode::StoreFull:
        return Words::tr("The disk is full. Make room; what you entered is kept and saved as soon as there is room.");
    case ErrorCode::StoreIo:
        return Words::tr("The disk refuses to read or write. What you entered is kept and tried again.");
    case ErrorCode::StoreMoved:
        return Words::tr("The portfolio file %1 was moved, replaced or deleted while it was open. Nothing more is written to it.")
            .arg(error.subject);
    case ErrorCode::StoreChangedElsewhere:
        return Words::tr("Another program has changed the portfolio %1. Open it again to see its changes.").arg(error.subject);
    case ErrorCode::StoreFailed:
        return Words::tr("The portfolio file could not be used (%1).").arg(error.detail);
    case ErrorCode::ChangeConflict:
        return Words::tr("%1 was changed in the meantime, so this step was not taken.").arg(error.subject);
    case ErrorCode::LaterChangesBuildOnIt:
        return Words::tr("This step cannot be undone, because later changes build on it. Undo those first.");
    case ErrorCode::ChangeNotUnderstood:
        return Words::tr(
            "What was done to “%1” was done by a newer version of Plumbline, so this one cannot take it back. The next "
            "undo takes back what was done before.")
            .arg(error.subject);
    case ErrorCode::HistoryMissing:
        return Words::tr("The history of “%1” does not go back that far: it was brought here from another portfolio.")
            .arg(error.subject);
    case ErrorCode::NothingToUndo:
        return Words::tr("There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return Words::tr("There is nothing to redo.");
    case ErrorCode::AttachmentTooLarge:
        return Words::tr("“%1” is larger than %2 MB. Attach a smaller file, or a link to it.").arg(error.subject, error.detail);
    case ErrorCode::AttachmentEmpty:
        return Words::tr("There is nothing in “%1” that could be attached.").arg(error.subject);
    case ErrorCode::LinkRefused:
        return Words::tr("“%1” is no address that can be opened: give one that begins with https:// or http://.")
            .arg(error.subject);
    case ErrorCode::ContentMissing:
        return Words::tr("The file is not in this portfolio. A backup may have it.");
    case ErrorCode::UnknownAttachment:
        return Words::tr("There is no attachment “%1” there.").arg(error.subject);
    case ErrorCode::UnknownWorkload:
        return Words::tr("There is no workload named “%1”.").arg(error.subject);
    case ErrorCode::UnknownLens:
        return Words::tr("There is no lens “%1” here. Add its file first.").arg(error.subject);
    case ErrorCode::LensDiffers:
        return Words::tr("The lens “%1” is here, but not in the version that is meant. Add the file of that version first, or "
                         "export the review with its lenses.")
            .arg(error.subject);
    case ErrorCode::UnknownQuestion:
        return Words::tr("The lens has no question “%1”.").arg(error.subject);
    case ErrorCode::UnknownChoice:
        return Words::tr("The question has no choice “%1”.").arg(error.subject);
    case ErrorCode::UnknownMilestone:
        return Words::tr("The workload has no milestone named “%1”.").arg(error.subject);
    case ErrorCode::NameTaken:
        return Words::tr("The name “%1” is taken. Names are compared without case and blanks.").arg(error.subject);
    case ErrorCode::NameReserved:
        return Words::tr("A milestone cannot be called “%1”: that is what the present is called.").arg(error.subject);
    case ErrorCode::NameMissing:
        return Words::tr("A name is needed.");
    case ErrorCode::NameTooLong:
        return Words::tr("The name “%1” is longer than %2 characters.").arg(error.subject, error.detail);
    case ErrorCode::LensInUse:
        return Words::tr("The lens “%1” is applied to a workload. Remove it there first.").arg(error.subject);
    case ErrorCode::LensNotApplied:
        return Words::tr("The lens “%1” is not applied to the workload.").arg(error.subject);
    case ErrorCode::LensInOtherVersion:
        return Words::tr("The workload has the lens “%1” in another version. Bring it to this version instead.")
            .arg(error.subject);
    case ErrorCode::LensRefused:
        return Words::tr("The lens %1 has faults and was not added.").arg(error.subject);
    case ErrorCode::DocumentInvalid:
        return Words::tr("The file is not JSON, or breaks off here.");
    case ErrorCode::DocumentKeyUnknown:
        return Words::tr("The key “%1” is not known here. Check its spelling, or remove it.").arg(error.subject);
    case ErrorCode::DocumentKeyRepeated:
        return Words::tr("“%1” stands here twice. Keep the one that is meant; both are left when two versions of the document "
                         "were merged.")
            .arg(error.subject);
    case ErrorCode::DocumentKeyMissing:
        return Words::tr("The key “%1” is missing.").arg(error.subject);
    case ErrorCode::DocumentWrongType:
        return Words::tr("“%1” should be of the JSON type %2.").arg(error.subject, error.detail);
    case ErrorCode::DocumentWrongWord:
        return Words::tr("“%2” is no value that “%1” can have.").arg(error.subject, error.detail);
    case ErrorCode::DocumentContradiction:
        return Words::tr("The choice “%1” is said to be two of these: selected, partly met, not applicable. Keep one.")
            .arg(error.subject);
    case ErrorCode::DocumentUnknownFormat:
        return Words::tr("%1 is not a review document or an export that Plumbline knows.").arg(error.subject);
    case ErrorCode::WorkloadNotNamed:
        return Words::tr("%1 does not say which workload it is of. Open that workload first; on the command line, name it with "
                         "--workload.")
            .arg(error.subject);
    case ErrorCode::TextRefused:
        return Words::tr("%1 has characters that no text may have.").arg(error.subject);
    case ErrorCode::MilestoneDamaged:
        return Words::tr("The milestone “%1” is not as it was sealed.").arg(error.subject);
    case ErrorCode::PdfNotMade:
        return Words::tr("The PDF cannot be made, and its file was not written. Save it as a web page or as Markdown instead.");
    }
    Q_UNREACHABLE();
}

QString damagedLensWords(const QString &lens)
{
    return Words::tr("The lens “%1” is damaged, so that it and the reviews with it cannot be used. A backup may have it whole.")
        .arg(lens);
}

QString leftOutWords(const QStringList &files)
{
    return Words::tr("These attached files are damaged in the portfolio, and are not in the file: %1. A backup may have them whole.")
        .arg(files.join(QStringLiteral(", ")));
}

QString damageWords(const QVector<Damage> &damage)
{
    const auto wordOf = [](const Damage &damaged) {
        switch (damaged.part) {
        case Damage::Part::Lens:
            return Words::tr("the review of the lens %1").arg(damaged.subject);
        case Damage::Part::Answer:
            return Words::tr("the answer %1").arg(damaged.subject);
        case Damage::Part::PlanItem:
            return Words::tr("the plan of %1").arg(damaged.subject);
        case Damage::Part::Record:
            return recordWord(damaged.subject);
        case Damage::Part::Milestone:
            return Words::tr("the milestone “%1”").arg(damaged.subject);
        case Damage::Part::History:
            return Words::tr("the history");
        case Damage::Part::Missing:
            return Words::tr("something that was entered and is missing now, or is older than it should be");
        }
        Q_UNREACHABLE();
    };
    QStringList words;
    for (const Damage &damaged : damage)
        words += wordOf(damaged);
    words.removeDuplicates();
    return words.join(u'\n');
}

} // namespace Plumbline
