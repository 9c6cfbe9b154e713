// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/comparison.h"
#include "core/risk/risk.h"

#include <QString>

namespace Plumbline {

// Marks and charts of the HTML report as inline SVG. Each comes with its word for those who cannot see it. They refer
// to svgDefinitions(), which stands once at the start of the body.
QString svgDefinitions();
QString svgRiskMark(Risk risk);
QString svgChangeMark(PracticeChange change);
QString svgStateMark(PracticeState state);
QString svgPartlyMetMark();
QString svgArrow(bool up);
QString svgSwatch(Risk risk);
// A stacked bar with its numbers; the full width stands for `whole` questions.
QString svgBar(const RiskCounts &counts, int whole);

} // namespace Plumbline
