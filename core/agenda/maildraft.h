// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Plumbline {

// A mail without sender and receiver, as a file that mail programs open (RFC 5322 and 2045); X-Unsent makes those that know it
// open it for writing. The text is plain; its lines are ended by '\n'.
QByteArray mailDraft(const QString &subject, const QString &text);

} // namespace Plumbline
