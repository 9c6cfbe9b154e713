// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plumbline {

// Every way in which something outside the program can go wrong. The words for people are made in
// core/words/errorwords.cpp, which switches over this list without a default.
enum class ErrorCode {
    // Files
    FileNotFound, // subject: path
    FileNotReadable, // subject: path
    FileNotWritable, // subject: path
    FileTooLarge, // subject: path
    FileNotRegular, // a folder, device or pipe where a file must be; subject: path
    FolderNotFound, // subject: path
    // Store
    StoreForeign, // not a Plumbline store; subject: path
    StoreNewer, // written by a newer program; subject: path
    StoreDamaged, // subject: path
    ReviewDamaged, // rows of one workload are, so that nothing may be written on them; subject: its name
    StoreReadOnly, // subject: path
    StoreLocked, // another program has it open; subject: who holds it
    StoreBusy, // the lock did not come free in time
    StoreFull, // no room on the disk
    StoreIo, // the disk refused to read or write
    StoreMoved, // the file under us was replaced or deleted; subject: path
    StoreChangedElsewhere, // another program wrote to it; subject: path
    StoreFailed, // any other answer of SQLite; detail says which
    // Changes
    ChangeConflict, // what it was made on is no longer so; subject: what
    LaterChangesBuildOnIt, // an undo that later changes depend on
    ChangeNotUnderstood, // a newer program made it; subject: what it was done to
    HistoryMissing, // the journal does not reach back to what is asked about; subject: the workload
    NothingToUndo,
    NothingToRedo,
    // Things asked for by name
    UnknownWorkload,
    UnknownLens,
    LensDiffers, // the lens is there, but not with the content that is meant; subject: its id
    UnknownQuestion,
    UnknownChoice,
    UnknownMilestone,
    NameTaken,
    NameReserved, // it means something else already; subject: the name
    NameMissing,
    NameTooLong, // subject: the name; detail: the limit in characters
    LensInUse, // subject: the lens
    LensNotApplied, // subject: the lens
    LensInOtherVersion, // the workload has it, in another version than the one asked for; subject: the lens
    // Attachments
    AttachmentTooLarge, // subject: the file; detail: the limit in MiB
    AttachmentEmpty, // nothing is in it; subject: the file
    LinkRefused, // no address that may be opened; subject: the address
    ContentMissing, // bytes that something refers to are not in the portfolio; subject: their digest
    UnknownAttachment, // subject: its name
    // Content
    LensRefused, // the lens file has faults; the reading lists them
    DocumentInvalid, // not JSON, or not of the format; place says where
    DocumentKeyUnknown, // subject: the key
    DocumentKeyRepeated, // subject: the key
    DocumentKeyMissing, // subject: the key
    DocumentWrongType, // subject: the key; detail: the type that should be there
    DocumentWrongWord, // subject: the key; detail: the word that is there
    DocumentContradiction, // subject: the choice that is two of selected, partly met, and not applicable
    DocumentUnknownFormat, // no reader of ours recognises the file
    WorkloadNotNamed, // a file that does not say which workload it is of, and nobody else does; subject: path
    TextRefused, // a text with characters that no text may have; subject: the field
    MilestoneDamaged, // its seal does not fit its content; subject: name
    PdfNotMade, // detail says at what it failed
};

// A place in a file that a person can go to. Line and column count from 1, columns in characters; 0 means unknown.
struct SourcePlace
{
    QString file;
    int line = 0;
    int column = 0;
    QString pointer; // RFC 6901, for JSON

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

// A code for the program, the subject for the sentence, a detail for the log.
struct Error
{
    ErrorCode code = ErrorCode::StoreFailed;
    QString subject;
    QString detail;
    SourcePlace place;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Plumbline
