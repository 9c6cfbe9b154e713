// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/upgradeplan.h"
#include "core/words/factwords.h"

namespace Plumbline {

// How the two versions differ and what becomes of the answers, in a few sentences.
QString upgradeSentences(const UpgradePlan &plan);

// Each difference between the two versions, and each risk that moves: pillars, then questions with their choices.
QVector<StateFact> factsOf(const UpgradePlan &plan);

// What the milestone is called that is taken before a workload is brought to this version.
QString milestoneNameBefore(const LensVersion &version);

} // namespace Plumbline
