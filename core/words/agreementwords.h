// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/agreement.h"

#include <QString>

namespace Plumbline {

// "32 of 40 practices that both answered are judged alike. 5 more were answered here alone, 2 there alone."
QString agreementWords(const JudgedAlike &judged);
QString shareWord(std::optional<double> share); // "80 %"; a dash where there is none
QString kappaWord(std::optional<double> kappa); // "0.62"; likewise
QString kappaMeaning(); // what the number says
// "Here: Met. There: Not met."
QString differenceWords(const JudgedDifferently &difference);

} // namespace Plumbline
