// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plumbline {

// A text as a report may show it: line ends are '\n', tabs are blanks, and what steers a terminal, a parser or the
// direction of neighboring text is gone: control characters, direction overrides, surrogates without their other half. Only
// isolates stay, closed where they were not: they keep a text apart.
QString printable(const QString &text);

// The same on one line.
QString printableLine(const QString &text);

// A text of people or files for the inside of a sentence: where it runs from right to left it is isolated (FSI, PDI), so
// that it turns neither the sentence nor its neighbors around. All else stays as it is.
QString keptApart(const QString &text);
// Whether any character runs from right to left.
bool hasRightToLeft(const QString &text);

} // namespace Plumbline
