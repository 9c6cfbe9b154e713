// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/palette.h"

#include <QFont>

namespace Plumbline {

enum class Theme { System, Light, Dark };

// Sets the style, once, and the application's palette; every widget gets a PaletteChange event. Needs a QApplication.
void applyTheme(Theme theme);
// The colours in use. Read it when painting and never keep a colour of it.
const Palette &currentPalette();
bool isDarkTheme();

// Sets the application's font to those that come with the program, in the system's size. applyTheme() does it, too.
void useProgramFonts();
// Size of body text in points; 0 is the system's own.
void applyTextSize(int points);
constexpr int minTextSize = 8;
constexpr int maxTextSize = 24;

// The three sizes of text.
enum class TextSize { Body, Section, Title };
QFont fontOf(TextSize size);

// Distances in logical pixels.
namespace Space {
constexpr int inside = 4;
constexpr int related = 8;
constexpr int group = 16;
constexpr int page = 24;
} // namespace Space

// `share` of a, the rest of b.
QColor mixed(const QColor &a, const QColor &b, double share);
// Behind words that were looked for.
QColor foundGround();
// Outlines of controls: 3:1 against the background.
QColor controlOutline();

} // namespace Plumbline
