// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/portfoliomodel.h"

#include <QFontMetrics>

#include <array>

namespace Plumbline {

// How the columns of the list of workloads share the room that there is.
struct PortfolioColumns
{
    std::array<int, PortfolioModel::columns> widths{}; // by column; 0: there is no room for it
    int pillarSlot = 0; // of that, what each pillar has
};

// Those that have no room beside the name are left out, what matters least first. What is over goes to names and owners until
// they can be read, then to the bars of the pillars. Together they are as wide as `room`, unless that is too little for
// a name.
// Of the columns, those that are `wanted`.
PortfolioColumns portfolioColumns(int room, const QFontMetrics &metrics, int pillars, PortfolioModel::Columns wanted);

} // namespace Plumbline
