// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/condition.h"

namespace Plumbline {

// The three values of a condition: a choice that is not applicable is neutral.
enum class Truth : quint8 { False, True, Neutral };
Truth evaluate(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable);
// What a value means at the top of a rule.
bool holds(const Condition &condition, ChoiceSet selected, ChoiceSet notApplicable);

} // namespace Plumbline
