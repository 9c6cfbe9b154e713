// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/commandline.h"
#include "tests/kit/testdata.h"
#include <QJsonArray>
#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// The plan of a session on the command line.
class AgendaVerbTest : public QObject, CommandLine
{
    Q_OBJECT

public:
    AgendaVerbTest()
        : CommandLine(QStringLiteral(PLUMBLINE_PROGRAM))
    {
    }

private:
    // Of the questions in the parts of an answer.
    static QStringList questionsIn(const QJsonValue &parts)
    {
        QStringList questions;
        for (const QJsonValue &part : parts.toArray())
            for (const QJsonValue &question : part[u"questions"].toArray())
                questions += question[u"question"].toString();
        return questions;
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void theInvitationIsPrinted()
    {
        makeShop();
        const Outcome outcome = run({u"agenda"_s, u"onlineshop"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.startsWith(u"Online Shop: Well-Architected review\n\n2 questions · One sitting · 20 min\n"_s),
            qPrintable(outcome.out));
        QCOMPARE(outcome.err, QString());
    }

    void theFrameworkIsPlannedInSittingsAndATriageSaysWhatItLeavesOut()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        const QJsonObject whole = json({u"agenda"_s, u"shop"_s, u"--minutes-per-sitting"_s, u"180"_s}).json();
        QCOMPARE(whole[u"minutes"].toInt(), 1220);
        QCOMPARE(whole[u"sittings"].toArray().size(), 7);
        QCOMPARE(whole[u"leftOut"].toArray().size(), 0);
        const QJsonObject triage
            = json({u"agenda"_s, u"shop"_s, u"--triage"_s, u"180"_s, u"--begin"_s, u"2027-03-31T09:00:00Z"_s}).json();
        QVERIFY(triage[u"minutes"].toInt() <= 180 && triage[u"minutes"].toInt() > 150);
        QCOMPARE(triage[u"sittings"][0][u"begin"].toString(), u"2027-03-31T09:00:00.000Z"_s);
        QStringList all = questionsIn(triage[u"leftOut"]);
        for (const QJsonValue &sitting : triage[u"sittings"].toArray())
            all += questionsIn(sitting[u"parts"]);
        QCOMPARE(all.size(), 57);
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void whatIsAnsweredIsPlannedWhereAllIs()
    {
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s});
        const auto sittings = [this](const QStringList &more) {
            return questionsIn(json(QStringList{u"agenda"_s, u"onlineshop"_s} + more).json()[u"sittings"][0][u"parts"]);
        };
        QCOMPARE(sittings({}), QStringList(u"watch"_s));
        QCOMPARE(sittings({u"--all"_s}), QStringList({u"deploy"_s, u"watch"_s}));
    }

    void aFileIsWrittenAsItsNameSays_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("html") << u"html"_s << QByteArray("<!");
        QTest::newRow("markdown") << u"md"_s << QByteArray("# Online Shop: plan of the session");
        QTest::newRow("text") << u"txt"_s << QByteArray("Online Shop: Well-Architected review\n");
        QTest::newRow("calendar") << u"ics"_s << QByteArray("BEGIN:VCALENDAR\r\n");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
    }

    void aFileIsWrittenAsItsNameSays()
    {
        QFETCH(const QString, suffix);
        QFETCH(const QByteArray, start);
        makeShop();
        const QString file = path(u"plan."_s + suffix);
        const Outcome outcome = run({u"agenda"_s, u"onlineshop"_s, u"--begin"_s, u"2027-03-31T09:00"_s, u"-o"_s, file});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out.trimmed(), file);
        QVERIFY2(Kit::readFile(file).startsWith(start), Kit::readFile(file).left(80).constData());
        const QString other = path(u"plan"_s);
        done({u"agenda"_s, u"onlineshop"_s, u"--begin"_s, u"2027-03-31T09:00"_s, u"-o"_s, other, u"--as"_s, suffix});
        QVERIFY(Kit::readFile(other).startsWith(start));
    }

    void whatCannotBePlannedIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no minutes") << QStringList{u"--triage"_s, u"0"_s} << u"--triage needs a number of minutes."_s;
        QTest::newRow("hours") << QStringList{u"--minutes-per-sitting"_s, u"2h"_s}
                               << u"--minutes-per-sitting needs a number of minutes."_s;
        QTest::newRow("a day alone") << QStringList{u"--begin"_s, u"2027-03-31"_s}
                                     << u"--begin needs a day and a time, as 2027-03-31T09:00."_s;
        QTest::newRow("no such day") << QStringList{u"--begin"_s, u"2027-02-31T09:00"_s}
                                     << u"--begin needs a day and a time, as 2027-03-31T09:00."_s;
        QTest::newRow("a calendar without a day")
            << QStringList{u"-o"_s, u"plan.ics"_s} << u"A calendar needs the day and time of the first sitting"_s;
        QTest::newRow("another form") << QStringList{u"-o"_s, u"plan.docx"_s} << u"Say what to write with a file name"_s;
    }

    void whatCannotBePlannedIsWrongUsage()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QString, sentence);
        const Outcome outcome = run(QStringList{u"agenda"_s, u"onlineshop"_s} + more);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.startsWith(u"plumbline: error: "_s + sentence), qPrintable(outcome.err));
    }

    void aWorkloadThatIsNotThereIsSaid()
    {
        makeShop();
        QCOMPARE(run({u"agenda"_s, u"nobody"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(AgendaVerbTest)
#include "tst_agendaverb.moc"
