// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewstate.h"

#include <optional>

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

// The last day on which an answered question need not be confirmed again; an invalid day where it is flagged to be. None where
// it never wants to be: of an answer without a day it is not known how old it is, and it is not asked for.
std::optional<QDate> goodUntil(const WorkloadProperties &workload, const Answer &answer);
// Whether somebody is to say again that it is so: it is flagged, or older than the workload lets answers get.
bool wantsConfirmation(const WorkloadProperties &workload, const Answer &answer, QDate today);

} // namespace Plumbline
