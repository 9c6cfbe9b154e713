// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Plumbline {

// A text as a report may show it: line ends are '\n', tabs are blanks, and what steers a terminal, a parser or the
// direction of neighbouring text is gone: control characters, direction overrides, surrogates without their other half.
QString printable(const QString &text);

// The same on one line.
QString printableLine(const QString &text);

// May a report make this a link? Only http and https with a host, without a user name, up to 2,048 characters,
// without blanks.
bool isPrintableLink(const QString &url);

} // namespace Plumbline
