// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/portfoliomodel.h"

namespace Plumbline {

// What the columns of the list of workloads are called and mean, and how their values are written.
QString columnHeading(PortfolioModel::Column column);
QString columnMeaning(PortfolioModel::Column column); // of one whose heading does not say it all; else empty
bool isOfNumbers(PortfolioModel::Column column); // which stand at the right

QVariant trendOf(const WorkloadSummary &workload); // an int; invalid where there is none
QString signedNumber(std::optional<int> number); // "+3", "−2", "0"; empty where there is none
QString trendOnItsDay(const ReviewSummary &review); // and when that milestone was taken
QString unlessZero(int count);
// Of what is met, how much was shown or tested: a double, invalid where nothing is met; and as "38 %".
QVariant shareOf(const ProofCounts &proof);
QString shareText(const ProofCounts &proof);

} // namespace Plumbline
