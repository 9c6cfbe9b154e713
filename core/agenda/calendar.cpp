// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/calendar.h"

#include "core/agenda/invitation.h"
#include "core/agenda/sessionwords.h"
#include "core/report/printable.h"
#include "core/report/sections.h"

namespace Plumbline {

namespace {

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString uidOf(const ReviewSession &session, int sitting)
{
    return QStringLiteral("%1-%2-%3")
        .arg(session.workload.toString(), session.begins.first().date().toString(QStringLiteral("yyyyMMdd")),
            QString::number(sitting + 1));
}

QByteArray eventOf(const ReviewSession &session, int sitting, const QString &stamp)
{
    using ICalendar::contentLine, ICalendar::escaped;
    const QString title
        = Say::tr("%1, sitting %2 of %3", "title of the session, number, number")
              .arg(sessionTitle(session), QLocale().toString(sitting + 1), QLocale().toString(session.plan.sittings.size()));
    return contentLine(QStringLiteral("BEGIN"), QStringLiteral("VEVENT"))
        + contentLine(QStringLiteral("UID"), uidOf(session, sitting)) + contentLine(QStringLiteral("DTSTAMP"), stamp)
        + contentLine(QStringLiteral("DTSTART"), utc(session.begins[sitting]))
        + contentLine(QStringLiteral("DTEND"), utc(session.endOf(sitting)))
        + contentLine(QStringLiteral("SUMMARY"), escaped(printableLine(title)))
        + contentLine(QStringLiteral("DESCRIPTION"), escaped(sittingText(session, sitting)))
        + contentLine(QStringLiteral("END"), QStringLiteral("VEVENT"));
}

} // namespace

QByteArray calendar(const ReviewSession &session, Timestamp now)
{
    using ICalendar::contentLine;
    QByteArray file = contentLine(QStringLiteral("BEGIN"), QStringLiteral("VCALENDAR"))
        + contentLine(QStringLiteral("VERSION"), QStringLiteral("2.0"))
        + contentLine(QStringLiteral("PRODID"), QStringLiteral("-//Plumbline//Plumbline//EN"));
    for (int sitting = 0; sitting < session.begins.size(); ++sitting)
        file += eventOf(session, sitting, utc(utcTime(now)));
    return file + contentLine(QStringLiteral("END"), QStringLiteral("VCALENDAR"));
}

QString ICalendar::escaped(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString escaped;
    for (const QChar character : std::as_const(lines)) {
        if (character == u'\n' || character == u'\r')
            escaped += QLatin1String("\\n");
        else if (character == u'\\' || character == u',' || character == u';')
            escaped += QLatin1Char('\\') + character;
        else if (character.category() != QChar::Other_Control || character == u'\t')
            escaped += character;
    }
    return escaped;
}

QByteArray ICalendar::contentLine(const QString &name, const QString &value)
{
    constexpr qsizetype room = 75;
    const QByteArray whole = (name + QLatin1Char(':') + value).toUtf8();
    const auto continuesCharacter = [&](qsizetype at) { return at < whole.size() && (uchar(whole[at]) & 0xC0U) == 0x80U; };
    QByteArray folded;
    for (qsizetype begin = 0, left = room; begin < whole.size(); left = room - 1) {
        qsizetype end = std::min(begin + left, whole.size());
        while (continuesCharacter(end))
            --end;
        if (begin > 0)
            folded += ' ';
        folded += whole.mid(begin, end - begin) + "\r\n";
        begin = end;
    }
    return folded;
}

} // namespace Plumbline
