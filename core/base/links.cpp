// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/links.h"

#include "core/base/characters.h"

#include <algorithm>

namespace Plumbline {

namespace {

bool hasBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    return (scheme == QLatin1String("https") || scheme == QLatin1String("http")) && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.authority().contains(u'@');
}

bool isMailAddress(const QUrl &url)
{
    const QString address = url.path(QUrl::FullyDecoded);
    return url.scheme() == QLatin1String("mailto") && !url.hasQuery() && !url.hasFragment() && url.host().isEmpty()
        && address.count(u'@') == 1 && !address.startsWith(u'@') && !address.endsWith(u'@') && !hasBlank(address)
        && !hasAny(address, Refused::inLink);
}

} // namespace

std::optional<QUrl> safeLink(const QString &text)
{
    if (text.isEmpty() || text.size() > maxLinkLength || hasBlank(text) || hasAny(text, Refused::inLink))
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && (isWebAddress(url) || isMailAddress(url)))
        return url;
    return std::nullopt;
}

QString linkTarget(const QUrl &url)
{
    return url.host().isEmpty() ? url.path(QUrl::FullyEncoded) : url.host(QUrl::FullyEncoded);
}

QString linkText(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

QString linkText(const QString &text)
{
    const std::optional<QUrl> url = safeLink(text);
    return url ? linkText(*url) : text;
}

} // namespace Plumbline
