// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/riskacceptance.h"

#include "core/review/recordvalue.h"

namespace Plumbline {

RecordedAcceptance acceptanceOf(const ReviewState &state, const LensId &lens, const QuestionId &question)
{
    RecordedAcceptance newest;
    for (auto record = state.records.begin(); record != state.records.end(); ++record) { // ids grow with time
        const auto acceptance = valueOf<RiskAcceptance>(*record);
        if (acceptance && acceptance->lens == lens.text() && acceptance->question == question.text())
            newest = {record.key(), *acceptance};
    }
    return newest;
}

} // namespace Plumbline
