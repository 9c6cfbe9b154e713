// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/lenspractice.h"
#include "core/review/recordvalue.h"

namespace Plumbline {

// That a practice is left unmet for the sake of another pillar: why, who decided so, and until when. It changes no risk: the
// practice stays unmet and counted, and the trade-off stands beside it.
struct TradeOff
{
    static constexpr const char *kind = "trade-off";

    QString lens; // ids
    QString question;
    QString choice;
    QString pillar; // the id of the one it is given up for, in whichever lens that is
    QString reason;
    QString decidedBy;
    QDate until; // the last day that it holds; invalid: it has no end

    // As WorkloadProperties::fields().
    template <typename Visit, typename... Self>
    static void fields(Visit &&visit, Self &...self)
    {
        visit("lens", self.lens...);
        visit("question", self.question...);
        visit("choice", self.choice...);
        visit("pillar", self.pillar...);
        visit("reason", self.reason...);
        visit("decidedBy", self.decidedBy...);
        visit("until", self.until...);
    }
    bool isComplete() const { return !pillar.isEmpty() && !reason.isEmpty() && !decidedBy.isEmpty(); }
    bool holdsOn(QDate day) const { return !until.isValid() || day <= until; }
    friend bool operator==(const TradeOff &, const TradeOff &) = default;
};

// The newest of each practice that the applied lenses ask for, whether it still holds or not, in the order of the review.
QMap<LensPractice, Recorded<TradeOff>> tradeOffsOf(const ReviewState &state);

struct NamedPillar
{
    PillarId id;
    QString name;
};
// Those for whose sake a practice can be given up: all of the applied lenses but its own, in turn, each id once.
QVector<NamedPillar> pillarsBeside(const ReviewState &state, const LensPractice &practice);
// Its name in the applied lenses, or its id where none has it.
QString pillarName(const ReviewState &state, const PillarId &pillar);

} // namespace Plumbline
