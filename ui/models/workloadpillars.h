// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/portfolio.h"
#include "ui/models/countroles.h"

namespace Plumbline {

// The lenses that are applied to a workload, the framework's first.
QVector<const LensCounts *> lensesInTurn(const Portfolio &portfolio, const WorkloadSummary &workload);
// The pillars of these lenses, each once, with the counts of all lenses that have it.
QVector<PillarCounts> pillarsOf(const Portfolio &portfolio, const WorkloadSummary &workload);
QString wordsOf(const PillarCounts &pillar); // "Security: 2 high, 1 medium"

} // namespace Plumbline
