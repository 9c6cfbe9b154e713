// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QStringList>

#include <cstdio>

#include <unistd.h>

namespace Plumbline {

namespace {

bool isUnsafe(QChar c)
{
    const ushort code = c.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool turnsText = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
    return isControl || turnsText || code == QChar::LineSeparator || code == QChar::ParagraphSeparator;
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

QString terminalSafe(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (!isUnsafe(c))
            safe += c;
        else if (c.isSpace())
            safe += u' ';
    }
    return safe;
}

QByteArray terminalSafeJson(const QByteArray &json)
{
    QString safe;
    for (const QChar c : QString::fromUtf8(json)) {
        if (c != u'\n' && isUnsafe(c))
            safe += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            safe += c;
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
    if (!isatty(STDOUT_FILENO))
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
