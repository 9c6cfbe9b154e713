// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/workspace.h"

class QWidget;

namespace Plumbline {

// Lets a person plan the session of the open review, and saves the plan as they want it. The dialog goes with the review.
void openSessionPlan(Workspace &workspace, QWidget *page);

} // namespace Plumbline
