// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/searchtext.h"

namespace Plumbline {

// A text that a search over the portfolio found.
struct FoundText
{
    WorkloadId workload;
    TextPlace place; // names no record by its id
    QString label; // of the question, in the lens version in use: "OPS 1"; empty where the place is in none
    QString excerpt; // the words around what was found

    friend bool operator==(const FoundText &, const FoundText &) = default;
};

} // namespace Plumbline
