// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

namespace Plumbline {

// What of a lens review still says something in another version of its lens: notes by pillar, answers by question,
// selections, marks and plan by choice, each matched by id. A question that is left without a selection or a mark is
// unanswered; what the version does not ask any more is left behind.
LensReview carriedOver(const LensReview &review, const LensVersionPtr &version);

// The first lens of `to` that `from` has in another version; null where there is none.
const LensReview *movedLens(const ReviewState &from, const ReviewState &to);

} // namespace Plumbline
