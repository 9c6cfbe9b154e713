// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace Plumbline::Kit {

// A document as readable lines: "# heading", "verdict HIGH: sentence | reason", "row: cell | cell", …
QStringList toLines(const Document &document);

// Its parts: "words", "- item", "-- item in an item", "3. item", "> quote", "code …"; " / " parts what was typed as lines.
// "*bold*", "_italics_", "`code`", "text <address>".
QStringList toLines(const Note &note);

} // namespace Plumbline::Kit
