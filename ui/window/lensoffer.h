// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/portfolio.h"

namespace Plumbline {

class NoticeBar;

// Offers the editions of lenses that came with a newer program to a portfolio that was made before. No workload changes by
// it. `undo` takes the newest step of the portfolio back.
void offerBuiltInLenses(Portfolio &portfolio, NoticeBar &notices, std::function<void()> undo);

} // namespace Plumbline
