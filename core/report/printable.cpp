// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable.h"

#include <QUrl>

namespace Plumbline {

namespace {

bool steersDirection(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isAllowed(char16_t c)
{
    const bool isControl = (c < 0x20 && c != u'\n') || (c >= 0x7F && c < 0xA0);
    const bool isNoCharacter = c == 0xFEFF || c >= 0xFFF9 || (c >= 0xFDD0 && c <= 0xFDEF);
    return !isControl && !isNoCharacter && !steersDirection(c);
}

} // namespace

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c.isHighSurrogate() && next.isLowSurrogate()) {
            result += c;
            result += next;
            ++i;
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r' || c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            if (c != u'\r' || next != u'\n')
                result += u'\n';
        } else if (c == u'\t') {
            result += u' ';
        } else if (isAllowed(c.unicode())) {
            result += c;
        }
    }
    return result;
}

QString printableLine(const QString &text)
{
    return printable(text).simplified();
}

bool isPrintableLink(const QString &url)
{
    if (url.isEmpty() || url.size() > 2048)
        return false;
    const bool isPlain = std::none_of(url.begin(), url.end(), [](QChar c) { return c.isSpace() || !isAllowed(c.unicode()); });
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    return isPlain && parsed.isValid() && (scheme == QLatin1String("https") || scheme == QLatin1String("http"))
        && !parsed.host().isEmpty() && parsed.userInfo().isEmpty();
}

} // namespace Plumbline
