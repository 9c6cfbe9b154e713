// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensproblems.h"

namespace Plumbline {

// The readers of a lens's parts; each notes what is wrong and returns what can be used.

QList<Choice> readChoices(const JsonValue &question, LensProblems &problems);
QList<RiskRule> readRules(const JsonValue &question, const QList<Choice> &choices, LensProblems &problems);
// The resource under a key; empty where there is none. `need` says how its text is wanted if it is there.
Resource readResource(const JsonValue &object, QLatin1String key, Need need, LensProblems &problems);

// Warns where there are more of a part than AWS takes.
void checkCount(const JsonValue &array, int limit, LensProblems &problems);

} // namespace Plumbline
