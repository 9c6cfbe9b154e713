// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewstate.h"

#include <algorithm>

namespace Plumbline {

LensReview::LensReview(LensVersionPtr lensVersion)
    : version(std::move(lensVersion))
    , answers(version->questionCount())
{
}

bool operator==(const LensReview &a, const LensReview &b)
{
    return a.version->sha256() == b.version->sha256() && a.isApplied == b.isApplied && a.notes == b.notes
        && a.pillarNotes == b.pillarNotes && a.answers == b.answers && a.items == b.items;
}

int ReviewState::indexOf(const LensId &lens) const
{
    const auto found
        = std::find_if(lenses.begin(), lenses.end(), [&](const LensReview &review) { return review.lensId() == lens; });
    return found == lenses.end() ? -1 : int(found - lenses.begin());
}

const LensReview *ReviewState::applied(const LensId &lens) const
{
    const int index = indexOf(lens);
    return index >= 0 && lenses[index].isApplied ? &lenses[index] : nullptr;
}

} // namespace Plumbline
