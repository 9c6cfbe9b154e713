// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/daycounts.h"
#include "core/review/milestone.h"
#include "core/review/proofcounts.h"
#include "core/risk/risk.h"

#include <optional>

namespace Plumbline {

// The risk counts of one applied lens, by pillar in lens order.
struct LensCounts
{
    LensId lens;
    QByteArray sha256; // of the version applied
    QVector<RiskCounts> pillars;

    RiskCounts total() const;
    friend bool operator==(const LensCounts &, const LensCounts &) = default;
};

// How a workload stood at its last milestone.
struct MilestoneCounts
{
    Timestamp recordedAt{};
    QVector<LensCounts> lenses;

    friend bool operator==(const MilestoneCounts &, const MilestoneCounts &) = default;
};

// What a portfolio says of a workload. It is stored with each change, in the same transaction, so that opening one with
// thousands of workloads assesses nothing.
struct ReviewSummary
{
    QVector<LensCounts> lenses; // applied ones, in the order they were added
    ProofCounts proof;
    DayCounts due; // open items of the plan that have a day
    DayCounts goodUntil; // answers, by the last day on which they need not be confirmed again; flagged ones have none
    std::optional<MilestoneCounts> milestone; // the last one that is listed

    RiskCounts total() const;
    int overdue(QDate today) const { return due.before(today); }
    int toConfirm(QDate today) const { return goodUntil.before(today); } // as wantsConfirmation()
    // How many more questions are at high or medium risk than at the last milestone, in the lenses that were applied then too:
    // one that came since is no step back. None where there is nothing to compare with.
    std::optional<int> trend() const;
    friend bool operator==(const ReviewSummary &, const ReviewSummary &) = default;
};

ReviewSummary summarize(
    const ReviewState &state, const Assessment &assessment, const std::optional<MilestoneCounts> &milestone = {});
// Of the last one that is listed and could be read.
std::optional<MilestoneCounts> countsOfLast(const QVector<Milestone> &milestones);

} // namespace Plumbline
