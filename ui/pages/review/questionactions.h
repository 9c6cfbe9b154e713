// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/revieweditor.h"

class QMenu;

namespace Plumbline {

// What can be done with several questions at once, each in one step; of what would change nothing there is no action. The menu
// goes before the review does.
void addQuestionActions(QMenu &menu, const OpenReview &session, ReviewEditor &editor, const QVector<ReviewPlace> &questions);

} // namespace Plumbline
