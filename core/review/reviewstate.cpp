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

QVector<PillarRef> pillarsInTurn(const ReviewState &state)
{
    QVector<PillarRef> pillars;
    for (int lens = 0; lens < state.lenses.size(); ++lens) {
        for (int pillar = 0; state.lenses[lens].isApplied && pillar < state.lenses[lens].version->pillarCount(); ++pillar)
            pillars.append({lens, pillar});
    }
    const QStringList &priorities = state.workload.pillarPriorities;
    const auto turnOf = [&](const PillarRef &ref) {
        const qsizetype at = priorities.indexOf(state.lenses[ref.lens].version->lens().pillars[ref.pillar].id.text());
        return at < 0 ? priorities.size() : at;
    };
    std::stable_sort(
        pillars.begin(), pillars.end(), [&](const PillarRef &a, const PillarRef &b) { return turnOf(a) < turnOf(b); });
    return pillars;
}

} // namespace Plumbline
