// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/changebatch.h"
#include "core/review/target.h"
#include "core/risk/plan.h"

namespace Plumbline {

// "14 to do, 3 in progress, 2 overdue, 5 settled, 12 optional"; empty for an empty plan. Settled is what is complete,
// accepted or not applicable, and at risk all the same. What is still to be done may have a cost, in that currency.
QString planCountsWords(const PlanCounts &counts, const QString &currency = {});

QString optionalWord(); // "Optional": where a line of the plan has a risk otherwise
QString overdueWord(); // "overdue", beside a date
QString overdueWords(const QString &date); // "3/2/2026, overdue"

// "Ready to launch, by Mar 31, 2027: 2 at high risk, 5 at medium. 3 of its 7 practices are met."; `by` is its day in words.
QString targetWords(const Target &target, const ReviewState &state, const QString &by, QDate today);
// "Change batch “Release 3”, goes live on 12/3/26. Taken back by: the flag is switched off."
QString batchWords(const ChangeBatch &batch, QDate today);
// "Once it is met, SEC 3: High risk → Medium risk", or that its risk stays.
QString effectWords(const QString &label, Risk before, Risk after);

} // namespace Plumbline
