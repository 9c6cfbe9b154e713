// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plumbline {

// Where in a review something stands, by its places there. What is not named is -1: a pillar is meant as a whole where no
// question is named, a lens where no pillar is, and the workload where nothing is.
struct ReviewPlace
{
    int lens = -1; // index into ReviewState::lenses
    int pillar = -1;
    int question = -1; // ordinal in the lens
    int choice = -1;

    bool isIn(int itsLens, int itsQuestion) const { return lens == itsLens && question == itsQuestion; }
    friend bool operator==(const ReviewPlace &, const ReviewPlace &) = default;
};

} // namespace Plumbline
