// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/comparison.h"
#include "core/risk/risk.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>

namespace Plumbline {

// The shapes that stand beside the words: one for each risk, change and state of a practice. They are filled paths
// with holes, so that they look the same on any background, on screen and on paper, and need no glyph of any font.
// The mark fills the largest square in the middle of `area`.
QPainterPath riskMark(const QRectF &area, Risk risk);
QPainterPath changeMark(const QRectF &area, PracticeChange change);
QPainterPath stateMark(const QRectF &area, PracticeState state);
QPainterPath partlyMetMark(const QRectF &area);

void paintRiskMark(QPainter &painter, const QRectF &area, Risk risk, const QColor &color);
void paintChangeMark(QPainter &painter, const QRectF &area, PracticeChange change, const QColor &color);
void paintStateMark(QPainter &painter, const QRectF &area, PracticeState state, const QColor &color);

// Of what opens and closes, and of what has a menu: down where it is open, else to where the text runs.
void paintChevron(QPainter &painter, const QPointF &center, bool isDown, const QColor &color, bool isMirrored = false);

// Up and down, for counts that rose or fell.
QPainterPath arrowMark(const QRectF &area, bool up);

} // namespace Plumbline
