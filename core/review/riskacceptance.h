// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/recordvalue.h"

namespace Plumbline {

// That somebody answers for the risk of one question instead of lowering it, why, and until when. It lowers no risk: the
// question keeps its level, and the acceptance stands beside it.
struct RiskAcceptance
{
    static constexpr const char *kind = "risk-acceptance";

    QString lens; // ids
    QString question;
    QString owner; // who answers for it
    QString reason;
    QString measure; // what limits the risk meanwhile; may be empty
    QDate until; // the last day that it holds

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("lens", self.lens...);
        visit("question", self.question...);
        visit("owner", self.owner...);
        visit("reason", self.reason...);
        visit("measure", self.measure...);
        visit("until", self.until...);
    }
    // Says who answers for it, why, and until when.
    bool isComplete() const { return !owner.isEmpty() && !reason.isEmpty() && until.isValid(); }
    bool holdsOn(QDate day) const { return until.isValid() && day <= until; }
    friend bool operator==(const RiskAcceptance &, const RiskAcceptance &) = default;
};

// The newest acceptance of a question's risk, whether it still holds or not; a null id where there is none.
Recorded<RiskAcceptance> acceptanceOf(const ReviewState &state, const LensId &lens, const QuestionId &question);

} // namespace Plumbline
