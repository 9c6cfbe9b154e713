// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Plumbline {

// Whether a spreadsheet would take a cell with this text for a formula. With an apostrophe before it, it is text.
bool isFormula(QStringView text);

} // namespace Plumbline
