// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

namespace Plumbline {

// How the controls of the program are drawn; the style says when. Every function paints inside the rectangle of its
// option, and leaves the painter as it was.

constexpr qreal controlRadius = 4;

void paintOutline(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal corner = controlRadius);
// The ring around what has the focus, inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal corner = controlRadius);

enum class Arrow { Up, Down, Start, End }; // start and end as the text runs from left to right
void paintArrow(QPainter &painter, const QPointF &center, Arrow arrow, const QColor &color);

// Of arrows: paler where nothing can be done.
QColor quietOr(const QStyleOption &option);

void paintField(QPainter &painter, const QStyleOption &option);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &box, const QStyle &style);
void paintPushButton(QPainter &painter, const QStyleOptionButton &button);
// A button is filled with the accent while it is the default one: what Enter presses.
bool isFilled(const QStyleOptionButton &button);
void paintToolButton(QPainter &painter, const QStyleOption &option);
void paintIndicator(QPainter &painter, const QStyleOption &option, bool isRound);
void paintTab(QPainter &painter, const QStyleOption &option);
void paintScrollHandle(QPainter &painter, const QRect &handle, const QStyleOptionSlider &bar);
void paintItemGround(QPainter &painter, const QRect &rect, bool isSelected, bool isHot);

void paintMenuTitle(QPainter &painter, const QStyleOptionMenuItem &item, const QStyle &style);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const QStyle &style);

} // namespace Plumbline
