// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace Plumbline {

// The same document as text. Everything that came from people or files is escaped: no markup of theirs survives.
QByteArray toMarkdown(const Document &document);
QByteArray toHtml(const Document &document); // one file, no scripts, nothing loaded; charts as inline SVG

} // namespace Plumbline
