// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/placewords.h"

namespace Plumbline {

namespace {

const LensVersion &versionAt(const ReviewState &state, const ReviewPlace &place)
{
    return *state.lenses[place.lens].version;
}

} // namespace

QString placeWords(const ReviewState &state, const ReviewPlace &place)
{
    if (place.lens < 0)
        return state.workload.name;
    const LensVersion &version = versionAt(state, place);
    if (place.pillar < 0)
        return version.lens().name;
    if (place.question < 0)
        return version.lens().pillars[place.pillar].name;
    return labelWords(state, place) + u' ' + version.question(place.question).title.simplified();
}

QString labelWords(const ReviewState &state, const ReviewPlace &place)
{
    return versionAt(state, place).label(place.question);
}

QString choiceWords(const ReviewState &state, const ReviewPlace &place)
{
    return place.choice < 0 ? QString()
                            : versionAt(state, place).question(place.question).choices[place.choice].title.simplified();
}

} // namespace Plumbline
