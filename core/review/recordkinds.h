// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

namespace Plumbline {

// All that there is to say of a kind of record without looking into it. A new kind is a line in recordkinds.cpp.
struct RecordKind
{
    const char *kind;
    const char *name; // in English, of the translation context "Records"
    bool isInMilestones;
    bool isPrivate; // leaves the portfolio only where somebody asks for it
    bool (*isReadable)(const Record &record);
    // The digest of the bytes that such a record refers to, in hexadecimal digits; null: of none.
    QString (*contentOf)(const Record &record);
};

const RecordKind *recordKind(QStringView kind); // null where this program does not know it
QString contentOf(const Record &record); // as RecordKind::contentOf(); empty where the record refers to no bytes

enum class PrivateNotes { LeftOut, Told };
bool hasPrivate(const ReviewState &state);
ReviewState withoutPrivate(ReviewState state); // what others may have of it

} // namespace Plumbline
