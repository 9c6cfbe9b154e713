// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace Plumbline {

// What copying the rows of a table puts on the clipboard: tab-separated text with the headings of the columns first, each
// cell in one line. What a spreadsheet would take for a formula, or for a cell that goes on, gets an apostrophe before it.
QString tableText(const QAbstractItemModel &model, const QModelIndexList &rows);

} // namespace Plumbline
