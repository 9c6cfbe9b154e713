// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable.h"

#include <QUrl>

namespace Plumbline {

namespace {

constexpr char16_t isolate = 0x2068; // FSI
constexpr char16_t endOfIsolate = 0x2069; // PDI

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
    int isolates = 0; // that are open; they end with their paragraph
    const auto close = [&] { result += QString(std::exchange(isolates, 0), QChar(endOfIsolate)); };
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
            if (c != u'\r' || next != u'\n') {
                close();
                result += u'\n';
            }
        } else if (c == isolate) {
            ++isolates;
            result += c;
        } else if (c == endOfIsolate) {
            if (isolates > 0)
                result += c;
            isolates = std::max(0, isolates - 1);
        } else if (c == u'\t') {
            result += u' ';
        } else if (isAllowed(c.unicode())) {
            if (c == u'\n')
                close();
            result += c;
        }
    }
    close();
    return result;
}

bool hasRightToLeft(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) {
        const QChar::Direction direction = QChar::direction(c);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

QString keptApart(const QString &text)
{
    QString bare = text;
    bare.remove(QChar(isolate)).remove(QChar(endOfIsolate));
    return hasRightToLeft(bare) ? QChar(isolate) + bare + QChar(endOfIsolate) : bare;
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
