// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/characters.h"
#include "core/base/platform/files.h"

#include <QStringList>

#include <cstdio>

namespace Plumbline {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

QString terminalSafe(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype odd = indexOfAny(text, Refused::onTerminal, at);
        safe += QStringView(text).sliced(at, odd - at);
        if (odd == text.size())
            break;
        if (text[odd].isSpace())
            safe += u' ';
        at = odd + characterAt(text, odd).units;
    }
    return safe;
}

QByteArray terminalSafeJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString safe;
    for (qsizetype at = 0; at < text.size();) {
        const CharacterAt here = characterAt(text, at);
        const QStringView units = QStringView(text).sliced(at, here.units);
        at += here.units;
        if (here.character == u'\n' || !Refused::onTerminal.testAnyFlag(classOf(here.character))) {
            safe += units;
            continue;
        }
        for (const QChar unit : units)
            safe += QStringLiteral("\\u%1").arg(int(unit.unicode()), 4, 16, QChar(u'0'));
    }
    return safe.toUtf8();
}

void Terminal::line(const QString &text)
{
    write(stdout, terminalSafe(text).toUtf8() + '\n');
}

void Terminal::json(const QByteArray &json)
{
    write(stdout, terminalSafeJson(json));
}

void Terminal::document(const QByteArray &bytes)
{
    if (!Platform::isTerminal(Platform::Standard::Output))
        return write(stdout, bytes);
    for (const QString &text : QString::fromUtf8(bytes).split(u'\n'))
        line(text);
}

void Terminal::errorLine(const QString &text)
{
    write(stderr, terminalSafe(text).toUtf8() + '\n');
}

bool Terminal::finish()
{
    const bool flushed = std::fflush(stdout) == 0;
    return flushed && !std::ferror(stdout);
}

} // namespace Plumbline
