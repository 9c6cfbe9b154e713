// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/recap.h"
#include "core/report/document.h"

namespace Plumbline {

// What a sitting came to, to be saved in the forms of a report: when and with whom, the risk before and after, and then what was
// found, decided, taken on, left for later and else changed.
Document recapDocument(const Recap &recap);

} // namespace Plumbline
