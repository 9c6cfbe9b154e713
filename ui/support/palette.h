// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

#include <QColor>

namespace Plumbline {

// The colours of the program, by meaning. Text keeps 4.5:1 and marks 3:1 against both backgrounds; the risk colours
// keep apart for every kind of colour sight, and stand for risk alone.
struct Palette
{
    QColor background;
    QColor surface; // panels and bands on the background
    QColor line; // hairlines, where space cannot part things
    QColor text;
    QColor quietText;
    QColor accent; // what can be acted on
    std::array<QColor, riskCount> risks; // by Risk

    const QColor &operator[](Risk risk) const { return risks[size_t(risk)]; }
};

const Palette &lightPalette(); // paper always uses this one
const Palette &darkPalette();

} // namespace Plumbline
