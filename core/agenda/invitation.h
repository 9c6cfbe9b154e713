// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/reviewsession.h"

namespace Plumbline {

// A session as plain text, to be mailed: lines ended by '\n'. Nothing in it steers what shows it.
QString invitation(const ReviewSession &session);

// What is to be gone through in one sitting, pillar by pillar, with who should be there.
QString sittingText(const ReviewSession &session, int sitting);

} // namespace Plumbline
