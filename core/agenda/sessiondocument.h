// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/reviewsession.h"
#include "core/report/document.h"

namespace Plumbline {

// The plan of a session, to be saved in the forms of a report: how long it takes in all, the sittings at a glance, who is needed
// in which of them, each sitting question by question, and what is left out.
Document sessionDocument(const ReviewSession &session, const QDateTime &date);

} // namespace Plumbline
