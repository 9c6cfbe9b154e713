// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

#include <functional>

class QWidget;

namespace Plumbline {

// Shows what a sitting of the open review came to, the last one for a null id, and saves the recap as a person wants it. The
// dialog goes with the review. `go` is told of a question that is gone to from it.
void openRecap(Workspace &workspace, QWidget *page, const RecordId &sitting, std::function<void(const ReviewPlace &)> go);

} // namespace Plumbline
