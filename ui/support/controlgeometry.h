// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QStyle>
#include <QStyleOption>

namespace Plumbline {

// How large the controls of the program are and where their parts stand, in logical pixels.

constexpr int fieldInset = Space::related; // from the outline of a field to its text
constexpr int tickInList = 14; // more than a box itself needs
constexpr int arrowRoom = 20; // for the arrow of a button or box
constexpr int scrollExtent = 12;
constexpr int narrowHandle = 6; // of a scroll bar that nobody touches
constexpr int wideHandle = 10;
constexpr int shortestHandle = 32;
constexpr int leastControlHeight = 32; // of buttons and fields of one line
constexpr int narrowestButton = 80;
constexpr int menuInset = 4; // beside the ground of what is chosen
constexpr int menuMargin = 8; // from there to the words
constexpr int menuTick = 14; // room for a tick and the arrow of a submenu
constexpr int menuGap = 24; // between words and keys

// Boxes to tick grow with the text.
int indicatorSide(const QStyleOption *option);
// From the start to the end of what is scrolled, with nothing but the handle on the way.
QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
QPointF arrowAtEnd(const QStyleOption &option);
// The arrow of a sorted column stands beside its words, which give way where they end at the edge. `usual` is what the
// label has where nothing is sorted.
QRect headerPart(const QStyleOptionHeader &header, QStyle::SubElement part, const QRect &usual);
// `words` is the size of the words without that of the keys beside them.
QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words);

} // namespace Plumbline
