// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/recordvalue.h"

namespace Plumbline {

// What was decided about a question, by whom and when: it stands beside the answer and changes no risk.
struct Decision
{
    static constexpr const char *kind = "decision";

    QString lens; // ids
    QString question;
    QString text; // what was decided
    QString decidedBy;
    QDate decidedOn;

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("lens", self.lens...);
        visit("question", self.question...);
        visit("text", self.text...);
        visit("decidedBy", self.decidedBy...);
        visit("decidedOn", self.decidedOn...);
    }
    bool isComplete() const { return !text.isEmpty() && !decidedBy.isEmpty() && decidedOn.isValid(); }
    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace Plumbline
