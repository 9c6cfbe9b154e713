// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"

namespace Plumbline {

// The journal's own text of changes: a JSON array with an object a change, each with what was before and after:
//   {"change":"answer","lens":"…","version":"3f2a90c1","question":"…","before":{…},"after":{…}}
// Long texts that differ little stand as their difference (longtexts.h). Choices are bits of the lens version whose digest starts
// with "version", so that an entry can be read on its own, years later. Questions, pillars and the choice of an item are named by
// id.

// `versions` gives, for each change, the digest of the lens version that it was made on; empty where there is none.
QString encodeChanges(const QVector<Change> &changes, const QVector<QByteArray> &versions);
struct DecodedChanges
{
    QVector<Change> changes; // as they stand there: withWholeTexts() gives them back their long texts
    bool isComplete = true; // false where there is a kind of change that this program does not know
};
// ErrorCode::StoreDamaged for what no program ever writes.
Result<DecodedChanges> decodeChanges(const QString &payload);
// Those of an entry, also of one that holds them packed. `standing` is the state right before or right after it.
// ErrorCode::ChangeNotUnderstood where not all of them are known here, ChangeConflict where another state stands.
Result<QVector<Change>> changesOf(const JournalEntry &entry, const ReviewState &standing);

// The words of the journal's column; they stay for ever, unlike the enumerators' names.
QString toText(JournalEntry::Kind kind);
std::optional<JournalEntry::Kind> kindFromText(QStringView text);

// ErrorCode::TextRefused where the entry, or the name of a milestone that comes with it, brings in a text with U+0000 or
// half a surrogate pair: no file of ours may hold one. Asked before a change is shown, and by the store again.
Result<void> checkTexts(const JournalEntry &entry, const QVector<Milestone> &milestones);

} // namespace Plumbline
