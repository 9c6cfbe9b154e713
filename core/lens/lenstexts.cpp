// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lenstexts.h"

#include "core/base/characters.h"

#include <algorithm>

namespace Plumbline {

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

// Where the next character stands that is taken out, or that ends a line otherwise than LF does.
qsizetype indexOfUnsafe(const QString &text, qsizetype from)
{
    qsizetype at = indexOfAny(text, Refused::inLens, from);
    while (at < text.size() && (text[at] == u'\n' || text[at] == u'\t'))
        at = indexOfAny(text, Refused::inLens, at + 1);
    return at;
}

} // namespace

SafeText safeText(const QString &text)
{
    qsizetype unsafe = indexOfUnsafe(text, 0);
    if (unsafe == text.size())
        return {text, false};
    SafeText safe;
    for (qsizetype at = 0; at < text.size(); unsafe = indexOfUnsafe(text, at)) {
        safe.text += QStringView(text).sliced(at, unsafe - at);
        if (unsafe == text.size())
            break;
        at = unsafe + characterAt(text, unsafe).units;
        if (text[unsafe] != u'\r')
            safe.isChanged = true;
        else if (at == text.size() || text[at] != u'\n')
            safe.text += u'\n';
    }
    return safe;
}

QStringList countedSteps(const QString &text)
{
    static const QString first = QStringLiteral("1. ");
    if (!text.startsWith(first))
        return {};
    QStringList steps;
    qsizetype start = first.size();
    for (int number = 2; start >= 0; ++number) {
        const QString next = QStringLiteral("%1. ").arg(number);
        qsizetype at = start;
        do
            at = text.indexOf(next, at + 1);
        while (at > 0 && !text[at - 1].isSpace());
        steps += text.mid(start, at < 0 ? -1 : at - start).trimmed();
        start = at < 0 ? -1 : at + next.size();
    }
    return steps.size() > 1 ? steps : QStringList();
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

} // namespace Plumbline
