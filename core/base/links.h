// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

namespace Plumbline {

constexpr int maxLinkLength = 2048; // UTF-16 units

// The address of a lens or a person as one that may be opened, or be a link in a document: http and https with a host
// and without user name or password, mailto with one address and nothing else; at most maxLinkLength long, nothing in it
// that is not seen. None for all others, which are text and nothing more.
std::optional<QUrl> safeLink(const QString &text);

// The host (or the mail address) to show beside a link, in ASCII, so that look-alikes show.
QString linkTarget(const QUrl &url);

// The whole address in ASCII, to be written or shown: a host of other letters in Punycode, all else percent-encoded. None of its
// characters ends a link in HTML, Markdown or PDF but "&", "'", "(" and ")".
QString linkText(const QUrl &url);
// The same of a text that may be no link at all; it stays as it is then.
QString linkText(const QString &text);

} // namespace Plumbline
