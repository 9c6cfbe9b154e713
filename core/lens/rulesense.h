// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/lensversion.h"

namespace Plumbline {

// What the rules of a question can come to over all answers to it. Each is false only where every answer was tried; of a
// question with too many choices for that, nothing bad is claimed.

// Whether some answer, marks of not applicable among them, is at high or medium risk.
bool canFindRisk(const QuestionProgram &program);
// Whether some practices, selected with nothing marked not applicable, leave no risk.
bool canBeFree(const QuestionProgram &program);

} // namespace Plumbline
