// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Plumbline {

// The fonts that come with the program: the one for text, then the one for what that lacks. Letters that neither has are
// taken from fonts of the system. The first call loads them, which needs a QGuiApplication.
const QStringList &programFonts();

// The same for code, where the letters are of one width. The first call loads that font.
const QStringList &codeFonts();

} // namespace Plumbline
