// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

namespace Plumbline {

// Shows what it would mean to bring the open workload, which has another version of the lens, to this one, and does it
// once that is wanted. `told` says what was done.
void askUpgrade(
    Workspace &workspace, const LensVersionPtr &version, QWidget *page, const std::function<void(const QString &)> &told);

} // namespace Plumbline
