// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/conditionvalue.h"

namespace Plumbline {

// The value that evaluate() gives, with the choices that settled it.
struct ReasonedTruth
{
    Truth truth;
    ChoiceSet because;
};
ReasonedTruth evaluateWithReasons(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable);

} // namespace Plumbline
