// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/riskacceptance.h"

namespace Plumbline {

Recorded<RiskAcceptance> acceptanceOf(const ReviewState &state, const LensId &lens, const QuestionId &question)
{
    const QVector<Recorded<RiskAcceptance>> acceptances = recordsOf<RiskAcceptance>(state, lens, question);
    return acceptances.isEmpty() ? Recorded<RiskAcceptance>() : acceptances.last();
}

} // namespace Plumbline
