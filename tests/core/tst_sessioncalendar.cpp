// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/calendar.h"
#include "core/agenda/invitation.h"
#include "tests/kit/lenses.h"

#include <QTimeZone>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

const QList<Qt::DayOfWeek> mondayToFriday{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
const WorkloadId shop(QUuid::fromString(u"0190a000-0000-7000-8000-000000000001"_s));

ReviewSession sessionFrom(const QDateTime &begin, const ReviewState &state, int minutesPerSitting = 10,
    const QList<Qt::DayOfWeek> &workingDays = mondayToFriday)
{
    return reviewSession(
        shop, std::make_shared<const ReviewState>(state), {SessionScope::Open, minutesPerSitting}, {begin, workingDays});
}

ReviewSession sessionFrom(const QDateTime &begin, int minutesPerSitting = 10)
{
    return sessionFrom(begin, Kit::stateFromLines(Kit::sampleVersion(), ""), minutesPerSitting);
}

QDateTime utc(int day, int hour = 9)
{
    return {QDate(2026, 1, day), QTime(hour, 0), Qt::UTC};
}

QByteArray file(const ReviewSession &session)
{
    return calendar(session, toTimestamp(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)));
}

// As a reader of the format puts lines together again (RFC 5545, 3.1).
QStringList unfolded(QByteArray bytes)
{
    QStringList lines = QString::fromUtf8(bytes.replace("\r\n ", "")).split(u"\r\n"_s);
    lines.removeLast();
    return lines;
}

// And takes the escapes out of a text (3.3.11).
QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] != u'\\') {
            text += value[at];
            continue;
        }
        const QChar next = value[++at];
        text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
    }
    return text;
}

QStringList valuesOf(const QByteArray &calendar, const QString &property)
{
    QStringList values;
    for (const QString &line : unfolded(calendar))
        if (line.startsWith(property + u':'))
            values += line.mid(property.size() + 1);
    return values;
}

} // namespace

class SessionCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aFileIsASequenceOfWholeComponents()
    {
        const QStringList lines = unfolded(file(sessionFrom(utc(12), 60)));
        QCOMPARE(lines,
            QStringList({u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Plumbline//Plumbline//EN"_s, u"BEGIN:VEVENT"_s,
                u"UID:0190a000-0000-7000-8000-000000000001-20260112-1"_s, u"DTSTAMP:20260102T030405Z"_s,
                u"DTSTART:20260112T090000Z"_s, u"DTEND:20260112T093000Z"_s,
                u"SUMMARY:Shop: Well-Architected review\\, sitting 1 of 1"_s,
                u"DESCRIPTION:Operations · 20 min\\n- 1.1 How do changes reach production? (10 min)\\n"
                "- 1.2 How do you learn from failure? (10 min)\\n\\nSecurity · 10 min\\n- 2.1 Who may do what? (10 min)\\n"_s,
                u"END:VEVENT"_s, u"END:VCALENDAR"_s}));
    }

    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut()
    {
        const QString long_ = u"Straße, 東京; \\ 👩‍🚀 "_s.repeated(40);
        for (int shift = 0; shift < 90; ++shift) {
            const QByteArray line = ICalendar::contentLine(u"X"_s, QString(shift, u'a') + long_);
            QVERIFY(line.endsWith("\r\n"));
            for (const QByteArray &part : QByteArray(line).replace("\r\n", "\n").split('\n')) {
                QVERIFY(part.size() <= 75);
                QVERIFY(QString::fromUtf8(part).toUtf8() == part && !part.contains('\r'));
                QVERIFY(!QString::fromUtf8(part).contains(QChar::ReplacementCharacter));
            }
            QCOMPARE(unfolded(line), QStringList(u"X:"_s + QString(shift, u'a') + long_));
        }
    }

    void aLineOfSeventyFiveOctetsIsNotFolded()
    {
        QCOMPARE(ICalendar::contentLine(u"X"_s, QString(73, u'a')).count("\r\n"), 1);
        QCOMPARE(ICalendar::contentLine(u"X"_s, QString(74, u'a')), "X:" + QByteArray(73, 'a') + "\r\n a\r\n");
        QCOMPARE(ICalendar::contentLine(u"X"_s, QString(72, u'a') + u'é'), "X:" + QByteArray(72, 'a') + "\r\n é\r\n");
        QCOMPARE(ICalendar::contentLine(u"X"_s, QString(73 + 74, u'a')).count("\r\n"), 2);
    }

    void aTextIsEscapedAndReadBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Who: \"you\""_s << u"Who: \"you\""_s;
        QTest::newRow("comma and semicolon") << u"a, b; c"_s << u"a\\, b\\; c"_s;
        QTest::newRow("backslash") << u"C:\\new"_s << u"C:\\\\new"_s;
        QTest::newRow("lines") << u"a\nb\n"_s << u"a\\nb\\n"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a\tb"_s;
    }

    void aTextIsEscapedAndReadBackAsItWas()
    {
        QFETCH(const QString, text);
        QTEST(ICalendar::escaped(text), "written");
        QCOMPARE(unescaped(ICalendar::escaped(text)), text);
    }

    void otherLineEndsAndControlCharactersDoNotComeThrough()
    {
        QCOMPARE(ICalendar::escaped(u"a\r\nb\rc\u0007\u001B\u0085\u007F"_s), u"a\\nb\\nc"_s);
    }

    void noTextOfOthersMakesALineOfItsOwn()
    {
        ReviewState state = Kit::stateFromLines(
            Kit::versionFromLines("pillar p P\r\nquestion q Q;\\nATTACH:x, \\\nchoice a A\nrule HIGH_RISK default"), "",
            u"Shop\r\nATTENDEE:mailto:a@b.c"_s);
        const QByteArray calendar = file(sessionFrom(utc(12), state));
        QVERIFY(valuesOf(calendar, u"ATTENDEE"_s).isEmpty());
        QCOMPARE(unescaped(valuesOf(calendar, u"SUMMARY"_s).value(0)),
            u"Shop ATTENDEE:mailto:a@b.c: Well-Architected review, sitting 1 of 1"_s);
        QVERIFY(unescaped(valuesOf(calendar, u"DESCRIPTION"_s).value(0)).contains(u"Q;\\nATTACH:x, \\"_s));
    }

    void eachSittingIsAtTheSameTimeOfTheNextWorkingDay()
    {
        const QByteArray calendar = file(sessionFrom(utc(15))); // a Thursday
        QCOMPARE(
            valuesOf(calendar, u"DTSTART"_s), QStringList({u"20260115T090000Z"_s, u"20260116T090000Z"_s, u"20260119T090000Z"_s}));
        QCOMPARE(valuesOf(calendar, u"DTEND"_s).value(2), u"20260119T091000Z"_s);
        QCOMPARE(valuesOf(file(sessionFrom(utc(17))), u"DTSTART"_s).value(0), u"20260117T090000Z"_s); // as it was chosen
        const auto sundayToThursday = sessionFrom(utc(15), Kit::stateFromLines(Kit::sampleVersion(), ""), 10,
            {Qt::Sunday, Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday});
        QCOMPARE(valuesOf(file(sundayToThursday), u"DTSTART"_s).value(1), u"20260118T090000Z"_s);
    }

    void theTimeOfTheDayStaysWhereTheClockIsChanged()
    {
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(berlin.isValid());
        const QDateTime friday(QDate(2026, 3, 27), QTime(9, 0), berlin);
        QCOMPARE(valuesOf(file(sessionFrom(friday)), u"DTSTART"_s).mid(0, 2),
            QStringList({u"20260327T080000Z"_s, u"20260330T070000Z"_s}));
    }

    void theSamePlanHasTheSameNamesAndTheNextSessionHasOthers()
    {
        const QByteArray calendar = file(sessionFrom(utc(12)));
        const QStringList uids = valuesOf(calendar, u"UID"_s);
        QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), 3);
        QCOMPARE(valuesOf(file(sessionFrom(utc(12, 14))), u"UID"_s), uids);
        QCOMPARE(file(sessionFrom(utc(12))), calendar);
        QVERIFY(valuesOf(file(sessionFrom(utc(13))), u"UID"_s) != uids);
    }

    void theInvitationSaysWhenWhatWithWhom()
    {
        ReviewState state = Kit::stateFromLines(Kit::builtInLens(u"operational-readiness"_s), "", u"Shop"_s);
        for (int question = 4; question < state.lenses[0].answers.size(); ++question) // the first pillar has four
            state.lenses[0].answers[question].isApplicable = false;
        const ReviewSession session = reviewSession(
            shop, std::make_shared<const ReviewState>(state), {SessionScope::Open, 30, 40}, {utc(12), mondayToFriday});
        QCOMPARE(invitation(session),
            u"Shop: Well-Architected review\n"
            "\n"
            "2 questions · 2 sittings · 40 min\n"
            "Chosen for 40 min: first the questions with the most practices each of which, missing alone, leaves a high risk.\n"
            "10 questions are not applicable, and so not in this plan.\n"
            "\n"
            "Sitting 1 of 2 · Monday, 12 January 2026, 09:00:00 to 09:20:00 UTC · 20 min\n"
            "\n"
            "Architecture and dependencies · 20 min\n"
            "Who should be there: architect, lead developer, operations engineer\n"
            "- RDY 1 Does everyone who signs off the launch have the same picture of what is going live? (20 min)\n"
            "\n"
            "Sitting 2 of 2 · Tuesday, 13 January 2026, 09:00:00 to 09:20:00 UTC · 20 min\n"
            "\n"
            "Architecture and dependencies · 20 min\n"
            "Who should be there: architect, lead developer, platform engineer\n"
            "- RDY 2 What happens to the launch when something it depends on is slow, full, or down? (20 min)\n"
            "\n"
            "Left out: 2 questions · 40 min\n"
            "- Architecture and dependencies: 2 questions (RDY 3, RDY 4)\n"_s);
    }

    void withoutADateItSaysNoDate()
    {
        const ReviewSession session = sessionFrom({}, 60);
        QVERIFY(session.begins.isEmpty());
        QVERIFY(invitation(session).contains(u"\nSitting 1 of 1 · 30 min\n"_s));
    }
};

QTEST_GUILESS_MAIN(SessionCalendarTest)
#include "tst_sessioncalendar.moc"
