// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/recordvalue.h"

namespace Plumbline {

// What somebody took on in the room: it is about a question or about the whole review, and changes no risk. What a practice
// lacks is an item of the plan; one action can close several.
struct Action
{
    static constexpr const char *kind = "action";

    QString lens; // ids; empty: about the whole review
    QString question;
    QString text; // what is to be done
    QString owner; // who does it
    QDate due; // the last day for it; invalid: none was agreed
    QDate doneOn; // invalid: still to be done
    QString practices; // practicesText() of those whose items of the plan are complete once it is done

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("lens", self.lens...);
        visit("question", self.question...);
        visit("text", self.text...);
        visit("owner", self.owner...);
        visit("due", self.due...);
        visit("doneOn", self.doneOn...);
        visit("practices", self.practices...);
    }
    bool isComplete() const { return !text.isEmpty() && !owner.isEmpty(); }
    bool isOpen() const { return !doneOn.isValid(); }
    friend bool operator==(const Action &, const Action &) = default;
};

} // namespace Plumbline
