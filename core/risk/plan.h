// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

namespace Plumbline {

// One line of the improvement plan: an unmet best practice. None-of-these is never one.
struct PlanLine
{
    int lens = 0; // index into ReviewState::lenses
    PracticeKey practice;
    Risk risk = Risk::High; // of the question
    ImprovementItem item;

    friend bool operator==(const PlanLine &, const PlanLine &) = default;
};

// What is unmet, applicable and answered. Both lists follow the pillar priorities, then the order of the lenses.
struct ImprovementPlan
{
    QVector<PlanLine> lines; // of questions at risk: high before medium over all pillars
    // Practices of level Low that no risk depends on, whatever the risk of their question is. Where a question stays at risk
    // until they are met too (nothing is in place, or the lens's rules ask for them), they are among `lines`.
    QVector<PlanLine> optional;

    bool isEmpty() const { return lines.isEmpty() && optional.isEmpty(); }
};

// Of a question that is answered and applies: what is unmet of its practices.
struct UnmetPractices
{
    ChoiceSet needed = 0; // that its risk depends on
    ChoiceSet optional = 0;
};

UnmetPractices unmetPractices(const LensReview &review, int question, Risk risk);
ImprovementPlan improvementPlan(const ReviewState &state, const Assessment &assessment);

Effort effortOf(const ReviewState &state, const PlanLine &line); // the person's, else the lens's own estimate

// What a plan comes to. Optional practices are counted as that and as nothing else.
struct PlanCounts
{
    std::array<int, improvementStatusCount> byStatus{};
    int overdue = 0;
    int unowned = 0; // still to be done, and nobody's
    int optional = 0;
    Cost cost; // of what is still to be done

    int operator[](ImprovementStatus status) const { return byStatus[size_t(status)]; }
    friend bool operator==(const PlanCounts &, const PlanCounts &) = default;
};

PlanCounts countsOf(const ImprovementPlan &plan, QDate today);

} // namespace Plumbline
