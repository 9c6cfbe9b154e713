// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensmapping.h"
#include "core/risk/risk.h"

namespace Plumbline {

// What bringing a workload to another version of a lens would do, to be shown before it is done. A question is answered
// where it has any risk but Unanswered.
struct UpgradePlan
{
    LensReview from; // as applied, also where the lens was removed
    LensReview to;
    LensMapping mapping;
    LensAssessment before;
    LensAssessment after;
    int carriedOver = 0; // answered questions that stay answered
    int unanswered = 0; // those that do not
    int noLongerAsked = 0; // those that are retired

    // None: it is not asked in that version.
    std::optional<Risk> riskBefore(const QuestionMapping &question) const;
    std::optional<Risk> riskAfter(const QuestionMapping &question) const;
};

UpgradePlan planUpgrade(const LensReview &review, const LensVersionPtr &version);

} // namespace Plumbline
