// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/bands.h"

namespace Plumbline {

// Parts of composeBands(): each appends the bands of one block.
void appendTable(BandList &list, const Table &table, qreal width, qreal height);
void appendCounts(BandList &list, const CountsFigure &figure, qreal width);
void appendBars(BandList &list, const BarsFigure &figure, qreal width);

// A band that is higher than a page, cut between its lines; any other comes back alone.
std::vector<Band> cutToHeight(Band band, qreal height);

} // namespace Plumbline
