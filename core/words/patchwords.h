// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/reviewpatch.h"

namespace Plumbline {

// What a person should know of a source, as one sentence.
QString remarkWords(const ImportRemark &remark);

} // namespace Plumbline
