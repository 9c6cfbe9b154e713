// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/change.h"
#include "core/review/recordvalue.h"

namespace Plumbline {

// What the reviewer notes on a question for nobody else. It is in no milestone; a report, an export or another screen has it
// only where somebody asks for that.
struct PrivateNote
{
    static constexpr const char *kind = "private-note";

    QString lens; // ids
    QString question;
    QString text;

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("lens", self.lens...);
        visit("question", self.question...);
        visit("text", self.text...);
    }
    friend bool operator==(const PrivateNote &, const PrivateNote &) = default;
};

// All of one question as one text; two come together where two portfolios did.
QString privateNoteOn(const ReviewState &state, const LensId &lens, const QuestionId &question);
// What makes that text this one; none where it is that already. An empty text takes the note away. A note that was not there
// gets the id.
QVector<Change> privateNoteChanges(
    const ReviewState &state, const LensId &lens, const QuestionId &question, const QString &text, const RecordId &newId);

} // namespace Plumbline
