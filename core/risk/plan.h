// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

namespace Plumbline {

// One line of the improvement plan: an unmet best practice of a question at risk.
struct PlanLine
{
    int lens = 0; // index into ReviewState::lenses
    PracticeKey practice;
    Risk risk = Risk::High; // of the question
    bool isOptional = false; // the lens's companion gives it the level Low: it raises no risk by itself
    ImprovementItem item;
};

// The plan in its order: by pillar priority (then lens order), high before medium; within a question its
// unselected, applicable choices in lens order. None-of-these is never an action.
QVector<PlanLine> improvementPlan(const ReviewState &state, const Assessment &assessment);

} // namespace Plumbline
