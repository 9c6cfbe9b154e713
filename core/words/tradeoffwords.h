// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/tradeoff.h"

namespace Plumbline {

// "Given up for Cost Optimization until 3/1/2027, as Ada decided: reason", or that this has ended and wants another look.
QString tradeOffWords(const TradeOff &tradeOff, const ReviewState &state, QDate today);
// Beside a practice: "trade-off for Cost Optimization", and whether that has ended.
QString tradeOffSign(const TradeOff &tradeOff, const ReviewState &state, QDate today);

} // namespace Plumbline
