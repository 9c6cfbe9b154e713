// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/reviewsession.h"
#include "core/base/timestamp.h"

namespace Plumbline {

// The sittings of a session as an iCalendar file (RFC 5545), one VEVENT each, to be imported or mailed; the session has dates.
// - Times are UTC (section 3.3.5, form 2): people in other time zones are invited to the same moment, which a floating time
//   would not say, and no VTIMEZONE has to describe a zone. Each sitting was put on its day in the planner's zone before, so
//   that it stays at the same time of the day where the clock is changed in between.
// - A UID names workload, day of the first sitting, and number of the sitting: what is written again for the same plan takes the
//   place of what was imported before, and the next session of the workload does not.
// - DTSTAMP is `now` (section 3.8.7.2).
// - There is no METHOD: who is asked to come is not known, and METHOD:PUBLISH and REQUEST need an ORGANIZER (RFC 5546).
QByteArray calendar(const ReviewSession &session, Timestamp now);

// The rules of its text, for whoever writes another property.
namespace ICalendar {

// A value of the type TEXT (section 3.3.11): backslash, comma and semicolon escaped, line ends as "\n", and no other control
// character but a tab.
QString escaped(const QString &text);

// A content line in UTF-8, with CRLF: no line of it has more than 75 octets without its end, those after the first begin with a
// blank, and no character is cut in two (section 3.1).
QByteArray contentLine(const QString &name, const QString &value);

} // namespace ICalendar

} // namespace Plumbline
