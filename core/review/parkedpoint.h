// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/recordvalue.h"

namespace Plumbline {

// What was raised in the room and left for later, so that the review goes on.
struct ParkedPoint
{
    static constexpr const char *kind = "parked-point";

    QString lens; // ids; empty: about the whole review
    QString question;
    QString text;
    QString raisedBy; // may be empty
    QDate settledOn; // invalid: it is still open

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("lens", self.lens...);
        visit("question", self.question...);
        visit("text", self.text...);
        visit("raisedBy", self.raisedBy...);
        visit("settledOn", self.settledOn...);
    }
    bool isComplete() const { return !text.isEmpty(); }
    bool isOpen() const { return !settledOn.isValid(); }
    friend bool operator==(const ParkedPoint &, const ParkedPoint &) = default;
};

} // namespace Plumbline
