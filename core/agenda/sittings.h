// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sessionplan.h"

namespace Plumbline {

// Parts what is to be asked, in its order, into sittings as planSession() promises.
QVector<Sitting> partedIntoSittings(const QVector<SessionPart> &parts, int minutesPerSitting);

} // namespace Plumbline
