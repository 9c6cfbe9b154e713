// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace Plumbline::Kit {

// A document as readable lines: "# heading", "verdict HIGH: sentence | reason", "row: cell | cell", …
QStringList toLines(const Document &document);

} // namespace Plumbline::Kit
