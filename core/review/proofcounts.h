// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

namespace Plumbline {

// How much of what is said to be met somebody saw or tried.
struct ProofCounts
{
    int met = 0; // practices of questions that apply
    int proven = 0; // of these, shown or tested

    ProofCounts &operator+=(const ProofCounts &other);
    friend bool operator==(const ProofCounts &, const ProofCounts &) = default;
};

ProofCounts proofCounts(const LensReview &review, int question);
ProofCounts proofCounts(const LensReview &review); // of all its questions
ProofCounts proofCounts(const ReviewState &state); // of the lenses that are applied

// Whether an answered question wants somebody to say again that it is so: it is flagged, or older than the workload lets
// answers get. Of an answer without a day it is not known how old it is, and it is not asked for.
bool wantsConfirmation(const WorkloadProperties &workload, const Answer &answer, QDate today);

} // namespace Plumbline
