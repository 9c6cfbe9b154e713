// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/maildraft.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace Plumbline {

namespace {

// RFC 2047: each word at most 75 characters, and none ends within a character.
QByteArray encodedWords(const QString &text)
{
    constexpr int mostBytes = 45; // 60 characters in base 64
    QStringList parts{QString()};
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    for (qsizetype end = letters.toNextBoundary(); end > begin; end = letters.toNextBoundary()) {
        const QString letter = text.mid(begin, end - begin);
        if (QString(parts.last() + letter).toUtf8().size() > mostBytes)
            parts += QString();
        parts.last() += letter;
        begin = end;
    }
    QByteArrayList words;
    for (const QString &part : std::as_const(parts))
        words += "=?UTF-8?B?" + part.toUtf8().toBase64() + "?=";
    return words.join("\r\n ");
}

} // namespace

QByteArray mailDraft(const QString &subject, const QString &text)
{
    QByteArray mail = "X-Unsent: 1\r\nSubject: " + encodedWords(subject.simplified())
        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    constexpr int lineLength = 76;
    const QByteArray body = QString(text).replace(u'\n', QStringLiteral("\r\n")).toUtf8().toBase64();
    for (qsizetype at = 0; at < body.size(); at += lineLength)
        mail += body.mid(at, lineLength) + "\r\n";
    return mail;
}

} // namespace Plumbline
