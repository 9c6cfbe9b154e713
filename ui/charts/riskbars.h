// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/palette.h"

#include <QFont>
#include <QPainter>

namespace Plumbline {

// On a screen a fine pattern flickers over large areas; on paper a wide one is too coarse for small ones.
enum class PatternGrain { Fine, Wide };

// Stacked bars of risk counts, painted alike on screen and on paper. Each risk has a pattern besides its colour, so
// that a grey print tells them apart: solid, dense hatch, plain light, outline, dotted.
struct RiskBarStyle
{
    const Palette *palette = nullptr;
    QFont font; // of the numbers; its size is in painter units
    qreal unit = 1; // painter units to a pixel (screen) or point (paper)
    PatternGrain grain = PatternGrain::Fine;
};

struct RiskBarSegment
{
    Risk risk;
    int count;
    QRectF area;
};

// One segment for each risk that occurs, from left to right. The full width stands for `whole` questions; a segment
// is never too narrow for its number.
QList<RiskBarSegment> riskBarSegments(const QRectF &area, const RiskCounts &counts, int whole, const RiskBarStyle &style);

// The bar with its numbers.
void paintRiskBar(QPainter &painter, const QRectF &area, const RiskCounts &counts, int whole, const RiskBarStyle &style);

// The pattern of one risk, for bars and legends.
void paintRiskPattern(QPainter &painter, const QRectF &area, Risk risk, const Palette &palette, qreal unit,
    PatternGrain grain = PatternGrain::Fine);

} // namespace Plumbline
