// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lenstexts.h"

#include <algorithm>

namespace Plumbline {

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isUnsafeUnit(char16_t unit)
{
    const bool isControl = (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit <= 0x9F);
    const bool changesDirection = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    const bool isNoCharacter = unit >= 0xFFFE || (unit >= 0xFDD0 && unit <= 0xFDEF);
    return isControl || changesDirection || isNoCharacter;
}

// Safe wherever it stands; true of nearly every character, so asked first.
bool isPlainUnit(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x20 && unit < 0x7F) || unit == u'\n' || (unit >= 0xA0 && unit < 0x202A);
}

bool isUnsafeAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return isUnsafeUnit(c.unicode());
}

} // namespace

SafeText safeText(const QString &text)
{
    qsizetype at = std::find_if_not(text.begin(), text.end(), isPlainUnit) - text.begin();
    while (at < text.size() && !isUnsafeAt(text, at))
        ++at;
    if (at == text.size())
        return {text, false};
    SafeText safe;
    safe.text = text.left(at);
    for (; at < text.size(); ++at) {
        if (!isUnsafeAt(text, at))
            safe.text += text[at];
        else if (text[at] != u'\r')
            safe.isChanged = true;
        else if (at + 1 == text.size() || text[at + 1] != u'\n')
            safe.text += u'\n';
    }
    return safe;
}

int characterCount(const QString &text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

QString refusedByAws(const QString &text)
{
    static const QString allowed = QStringLiteral(" \n\r-_.,:/()@!&#+'?\u2019");
    QString refused;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isAsciiLetterOrDigit(text[at]) || allowed.contains(text[at]))
            continue;
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        if (!refused.contains(QStringView(text).sliced(at, length)))
            refused += QStringView(text).sliced(at, length);
        at += length - 1;
    }
    return refused;
}

bool hasIdCharacters(const QString &id)
{
    return std::all_of(id.begin(), id.end(), [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'_'; });
}

bool isWebAddress(const QString &url)
{
    const bool isSecure = url.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    if (!isSecure && !url.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        return false;
    const QStringView rest = QStringView(url).sliced(isSecure ? 8 : 7);
    return !rest.isEmpty() && rest.front() != u'/' && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace Plumbline
