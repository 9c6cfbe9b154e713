// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/kit/commandline.h"
#include "tests/kit/pictures.h"
#include "tests/kit/stores.h"
#include "tests/kit/testdata.h"

#include <QJsonArray>
#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What is entered beside answers, on the command line: acceptances, decisions, trade-offs, pictures and targets; what is found,
// taken over, and agreed on.
class RecordVerbsTest : public QObject, CommandLine
{
    Q_OBJECT

public:
    RecordVerbsTest()
        : CommandLine(QStringLiteral(PLUMBLINE_PROGRAM))
    {
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void anAcceptedRiskStaysARiskUntilItIsLoweredAndTheReportSaysWhoAnswersForIt()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        const QStringList accept{u"accept"_s, u"shop"_s, u"ops01"_s};
        QCOMPARE(run(accept + QStringList{u"--withdraw"_s}).status, 1); // nobody has accepted it
        const QStringList given{u"--owner"_s, u"Ada"_s, u"--reason"_s, u"It is small."_s, u"--until"_s, u"2999-03-31"_s};
        const QString said = run(accept + given).out;
        QVERIFY2(
            said.startsWith(u"OPS 1: Ada answers for this risk until "_s) && said.contains(u"It is small."_s), qPrintable(said));
        const QString report = run({u"report"_s, u"shop"_s, u"--as"_s, u"md"_s, u"-o"_s, u"-"_s}).out;
        QVERIFY2(report.contains(u"Accepted risks"_s) && report.contains(u"It is small."_s), qPrintable(report));
        QVERIFY(report.contains(u"at high risk"_s)); // no level moved
        const QJsonObject withdrawn = json(accept + QStringList{u"--withdraw"_s}).json();
        QCOMPARE(withdrawn[u"accepted"].toBool(true), false);
        QVERIFY(!run({u"report"_s, u"shop"_s, u"--as"_s, u"md"_s, u"-o"_s, u"-"_s}).out.contains(u"Accepted risks"_s));
        done({u"undo"_s});
        const QJsonObject changed = json(accept + given + QStringList{u"--measure"_s, u"We watch it."_s}).json();
        QCOMPARE(changed[u"until"].toString(), u"2999-03-31"_s);
        QCOMPARE(changed[u"measure"].toString(), u"We watch it."_s);
        QVERIFY2(run({u"store"_s, u"check"_s}).status == 0, "the store is not sound");
    }

    void aDecisionIsListedReportedAndRemoved()
    {
        QCOMPARE(run({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s}).status, 0);
        QCOMPARE(run({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s}).status, 0);
        const QStringList add{
            u"decision"_s, u"add"_s, u"shop"_s, u"ops01"_s, u"One list of\nneeds a year."_s, u"--by"_s, u"Ada"_s};
        const QJsonObject added = json(add + QStringList{u"--on"_s, u"2027-03-31"_s}).json();
        QCOMPARE(added[u"decidedOn"].toString(), u"2027-03-31"_s);
        QCOMPARE(run(add).status, 0); // another one, today
        QCOMPARE(run(add.mid(0, 5)).status, 2); // who decided?
        QCOMPARE(run(add + QStringList{u"--on"_s, u"soon"_s}).status, 2);
        const QJsonArray listed = json({u"decision"_s, u"list"_s, u"shop"_s}).json()[u"decisions"].toArray();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed[0][u"text"].toString(), u"One list of\nneeds a year."_s);
        QCOMPARE(listed[1][u"number"].toInt(), 2);
        const QStringList report{u"report"_s, u"shop"_s, u"--as"_s, u"md"_s, u"-o"_s, u"-"_s};
        QVERIFY(run(report).out.contains(u"Decisions"_s));
        QCOMPARE(run({u"decision"_s, u"remove"_s, u"shop"_s, u"ops01"_s, u"3"_s}).status, 1);
        QCOMPARE(run({u"decision"_s, u"remove"_s, u"shop"_s, u"ops01"_s, u"1"_s}).status, 0);
        QCOMPARE(run({u"decision"_s, u"remove"_s, u"shop"_s, u"ops01"_s, u"1"_s}).status, 0);
        QVERIFY(!run(report).out.contains(u"Decisions"_s));
        QCOMPARE(run({u"undo"_s}).status, 0);
        QVERIFY(run(report).out.contains(u"Decisions"_s));
    }

    void whatIsMinutedInASittingIsListedSettledAndInItsRecap()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        QCOMPARE(run({u"sitting"_s, u"recap"_s, u"shop"_s}).status, 1); // there was none
        QCOMPARE(run({u"sitting"_s, u"end"_s, u"shop"_s}).status, 1);
        QCOMPARE(run({u"sitting"_s, u"begin"_s, u"shop"_s, u"--minutes"_s, u"soon"_s}).status, 2);
        const QJsonObject begun = json({u"sitting"_s, u"begin"_s, u"shop"_s, u"--present"_s, u"Ada, Ben ,"_s}).json();
        QCOMPARE(begun[u"present"].toArray(), QJsonArray({u"Ada"_s, u"Ben"_s}));
        QCOMPARE(begun[u"minutes"].toInt(), 150);
        QCOMPARE(run({u"sitting"_s, u"begin"_s, u"shop"_s}).status, 1); // one is held
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        done({u"action"_s, u"add"_s, u"shop"_s, u"Ask the bank"_s, u"--by"_s, u"Ben"_s, u"--until"_s, u"2027-03-31"_s,
            u"--question"_s, u"sec01"_s});
        QCOMPARE(run({u"action"_s, u"add"_s, u"shop"_s, u"Ask"_s}).status, 2); // who does it?
        QCOMPARE(run({u"action"_s, u"add"_s, u"shop"_s, u"Ask"_s, u"--by"_s, u"Ben"_s, u"--until"_s, u"soon"_s}).status, 2);
        done({u"parked"_s, u"add"_s, u"shop"_s, u"Who pays?"_s});
        QVERIFY(!json({u"sitting"_s, u"list"_s, u"shop"_s}).json()[u"sittings"][0].toObject().contains(u"endedAt"));
        done({u"sitting"_s, u"end"_s, u"shop"_s});
        done({u"parked"_s, u"add"_s, u"shop"_s, u"From after"_s});

        const QString told = run({u"sitting"_s, u"recap"_s, u"shop"_s}).out;
        QVERIFY2(told.contains(u"One question answered"_s) && told.contains(u"- Ask the bank (Ben"_s)
                && told.contains(u"- Who pays?"_s) && !told.contains(u"From after"_s),
            qPrintable(told));
        const QJsonObject recap = json({u"sitting"_s, u"recap"_s, u"shop"_s, u"1"_s}).json();
        QCOMPARE(recap[u"questions"][0][u"before"].toString(), u"UNANSWERED"_s);
        QCOMPARE(recap[u"minuted"][0][u"owner"].toString(), u"Ben"_s);
        QVERIFY(run({u"sitting"_s, u"recap"_s, u"shop"_s, u"-o"_s, u"-"_s, u"--as"_s, u"md"_s}).out.contains(u"Who does what"_s));
        QCOMPARE(run({u"sitting"_s, u"recap"_s, u"shop"_s, u"-o"_s, u"recap.doc"_s}).status, 2);
        done({u"sitting"_s, u"recap"_s, u"shop"_s, u"-o"_s, path(u"recap.pdf"_s)});
        QVERIFY(Kit::readFile(path(u"recap.pdf"_s)).startsWith("%PDF-"));
        QCOMPARE(run({u"sitting"_s, u"recap"_s, u"shop"_s, u"2"_s}).status, 1);

        QCOMPARE(json({u"action"_s, u"list"_s, u"shop"_s}).json()[u"actions"][0][u"label"].toString(), u"SEC 1"_s);
        done({u"action"_s, u"done"_s, u"shop"_s, u"1"_s});
        QCOMPARE(json({u"action"_s, u"list"_s, u"shop"_s, u"--open"_s}).json()[u"actions"].toArray().size(), 0);
        done({u"parked"_s, u"settle"_s, u"shop"_s, u"1"_s});
        QCOMPARE(json({u"parked"_s, u"list"_s, u"shop"_s, u"--open"_s}).json()[u"points"][0][u"number"].toInt(), 2);
        done({u"parked"_s, u"remove"_s, u"shop"_s, u"1"_s});
        QCOMPARE(run({u"parked"_s, u"remove"_s, u"shop"_s, u"2"_s}).status, 1);
        QVERIFY2(run({u"store"_s, u"check"_s}).status == 0, "the store is not sound");
    }

    void aTradeOffIsListedPlannedReportedAndRemovedAndChangesNoRisk()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        const auto counts = [this] { return json({u"risk"_s, u"shop"_s}).json()[u"lenses"][0][u"counts"].toObject(); };
        const QJsonObject before = counts();
        const QStringList add{u"tradeoff"_s, u"add"_s, u"shop"_s, u"ops01-bp02"_s}, why{u"--reason"_s, u"It costs."_s};
        const QStringList by{u"--by"_s, u"Ada"_s}, cost{u"--for"_s, u"cost optimization"_s};
        QCOMPARE(run(add + why + by).status, 2); // for what?
        QCOMPARE(run(add + cost + by).status, 2); // why?
        QCOMPARE(run(add + cost + why + by + QStringList{u"--until"_s, u"soon"_s}).status, 2);
        QCOMPARE(run(add + cost + why + by + QStringList{u"--until"_s, u"2001-01-31"_s}).status, 2);
        QVERIFY(run(add + QStringList{u"--for"_s, u"OPS"_s} + why + by).err.contains(u"costOptimization"_s)); // its own pillar
        const QStringList met{u"tradeoff"_s, u"add"_s, u"shop"_s, u"ops01-bp01"_s};
        QCOMPARE(run(met + cost + why + by).status, 1);
        const QJsonObject added = json(add + cost + why + by + QStringList{u"--until"_s, u"2999-03-31"_s}).json();
        QCOMPARE(added[u"pillar"].toString(), u"costOptimization"_s);
        QCOMPARE(added[u"ended"].toBool(true), false);
        QCOMPARE(added[u"practice"].toString(), u"OPS01-BP02"_s);
        done(add + QStringList{u"--for"_s, u"COST"_s} + why + by); // in its place
        const QJsonArray listed = json({u"tradeoff"_s, u"list"_s, u"shop"_s}).json()[u"tradeOffs"].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"until"].toString(), QString());
        QVERIFY(counts() == before);
        QVERIFY(run({u"plan"_s, u"shop"_s}).out.contains(u"      trade-off for Cost Optimization\n"_s));
        const QJsonArray planned = json({u"plan"_s, u"shop"_s}).json()[u"items"].toArray();
        const auto givenUp = std::count_if(planned.begin(), planned.end(),
            [](const QJsonValue &item) { return item[u"givenUpFor"].toString() == u"costOptimization"_s; });
        QCOMPARE(givenUp, 1);
        const QStringList report{u"report"_s, u"shop"_s, u"--as"_s, u"md"_s, u"-o"_s, u"-"_s};
        QVERIFY(run(report).out.contains(u"Trade-offs"_s));
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP02"_s});
        const QJsonArray against = json({u"contradictions"_s, u"shop"_s}).json()[u"contradictions"].toArray();
        QCOMPARE(against.size(), 1);
        QCOMPARE(against[0][u"kind"].toString(), u"given_up_but_met"_s);
        done({u"tradeoff"_s, u"remove"_s, u"shop"_s, u"ops01-bp02"_s});
        QCOMPARE(run({u"tradeoff"_s, u"remove"_s, u"shop"_s, u"ops01-bp02"_s}).status, 1);
        QVERIFY(!run(report).out.contains(u"Trade-offs"_s));
        done({u"undo"_s});
        QVERIFY(run({u"tradeoff"_s, u"list"_s, u"shop"_s}).out.contains(u"as Ada decided: It costs."_s));
        QVERIFY2(run({u"store"_s, u"check"_s}).status == 0, "the store is not sound");
    }

    void whatWasShownIsAttachedListedSavedAndRemoved()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        const QByteArray picture = Kit::pngOf(4);
        QVERIFY(writeWholeFile(path(u"board.png"_s), picture));
        const QStringList attachment{u"attachment"_s}, ops01{u"shop"_s, u"ops01"_s};
        const Outcome added
            = run(attachment + QStringList{u"add"_s} + ops01 + QStringList{path(u"board.png"_s), u"--caption"_s, u"Alarms"_s});
        QCOMPARE(added.out, u"OPS 1: board.png – Alarms\n"_s);
        const QJsonArray listed = json({u"attachment"_s, u"list"_s, u"shop"_s}).json()[u"attachments"].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"name"].toString(), u"board.png"_s);
        QCOMPARE(listed[0][u"sha256"].toString().size(), 64);
        done(attachment + QStringList{u"save"_s} + ops01 + QStringList{u"board.png"_s, u"-o"_s, path(u"saved.png"_s)});
        QCOMPARE(Kit::readFile(path(u"saved.png"_s)), picture);
        const Outcome none = run(attachment + QStringList{u"save"_s} + ops01 + QStringList{u"other.png"_s, u"-o"_s, u"-"_s});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains(u"other.png"_s), qPrintable(none.err));
        done(attachment + QStringList{u"remove"_s} + ops01 + QStringList{u"board.png"_s});
        QVERIFY(json({u"attachment"_s, u"list"_s, u"shop"_s}).json()[u"attachments"].toArray().isEmpty());
        done({u"undo"_s});
        QCOMPARE(json({u"attachment"_s, u"list"_s, u"shop"_s}).json()[u"attachments"].toArray().size(), 1);
        QVERIFY(writeWholeFile(path(u"empty.png"_s), {}));
        QCOMPARE(run(attachment + QStringList{u"add"_s} + ops01 + QStringList{path(u"empty.png"_s)}).status, 1);
        QCOMPARE(run(attachment + QStringList{u"add"_s} + ops01).status, 2); // what?
        QCOMPARE(run(attachment + QStringList{u"add"_s} + ops01 + QStringList{u"--link"_s, u"javascript:alert(1)"_s}).status, 1);
        const QJsonObject link = json(attachment + QStringList{u"add"_s} + ops01
            + QStringList{u"--link"_s, u"example.org/runbook"_s, u"--practice"_s, u"OPS01-BP01"_s})
                                     .json();
        QCOMPARE(link[u"link"].toString(), u"https://example.org/runbook"_s);
        QVERIFY(!link[u"choice"].toString().isEmpty());
        QCOMPARE(run(attachment + QStringList{u"save"_s} + ops01 + QStringList{u"https://example.org/runbook"_s, u"-o"_s, u"-"_s})
                     .status,
            1);
        done(attachment + QStringList{u"remove"_s} + ops01 + QStringList{u"https://example.org/runbook"_s});

        const QStringList out{u"export"_s, u"shop"_s, u"-o"_s, path(u"shop.json"_s)};
        QCOMPARE(run(out).err, QString());
        Kit::runSql(path(u"p.plumb"_s), {u"DROP TRIGGER content_stays"_s, u"UPDATE content SET bytes=x'00'"_s});
        const Outcome without = run(out);
        QCOMPARE(without.status, 0);
        QVERIFY2(
            without.err.contains(u"damaged in the portfolio"_s) && without.err.contains(u"board.png"_s), qPrintable(without.err));
    }

    void aTargetSaysWhatWouldBeReachedAndChangesNoAnswer()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        const QStringList practices{u"OPS01-BP02"_s, u"ops01-bp03"_s, u"OPS01-BP04"_s, u"OPS01-BP05"_s, u"OPS01-BP06"_s};
        const QJsonObject moved = json(QStringList{u"what-if"_s, u"shop"_s} + practices).json();
        QCOMPARE(moved[u"now"][u"HIGH"].toInt(), 1);
        QCOMPARE(moved[u"then"][u"HIGH"].toInt(), 0);
        QVERIFY(run({u"what-if"_s, u"shop"_s, u"OPS99-BP01"_s}).err.contains(u"OPS99-BP01"_s));
        const QStringList set = QStringList{u"target"_s, u"set"_s, u"shop"_s, u"Launch"_s} + practices;
        QCOMPARE(run(set).status, 2); // by when?
        QCOMPARE(run(set + QStringList{u"--by"_s, u"soon"_s}).status, 2);
        done(set + QStringList{u"--by"_s, u"2099-03-31"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s, u"--select"_s, u"OPS01-BP02"_s});
        const QJsonArray listed = json({u"target"_s, u"list"_s, u"shop"_s}).json()[u"targets"].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"by"].toString(), u"2099-03-31"_s);
        QCOMPARE(listed[0][u"high"].toInt(), 0);
        QCOMPARE(listed[0][u"practices"].toArray().size(), 5);
        QVERIFY(run({u"target"_s, u"list"_s, u"shop"_s}).out.contains(u"1 of its 5 practices"_s));
        QVERIFY(run({u"target"_s, u"remove"_s, u"shop"_s, u"Landing"_s}).err.contains(u"Landing"_s));
        done({u"target"_s, u"remove"_s, u"shop"_s, u"launch"_s});
        QVERIFY(json({u"target"_s, u"list"_s, u"shop"_s}).json()[u"targets"].toArray().isEmpty());
    }

    void whatPeopleWroteIsFoundOverAllWorkloads()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"workload"_s, u"add"_s, u"Bank"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--note"_s, u"The runbook is rehearsed"_s});
        done({u"decision"_s, u"add"_s, u"bank"_s, u"sec01"_s, u"Rehearse next year"_s, u"--by"_s, u"Ada"_s});
        const QString said = run({u"search"_s, u"rehears"_s}).out;
        QVERIFY2(said.contains(u"Notes  Shop, OPS 1: The runbook is rehearsed"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Decision  Bank, SEC 1: "_s), qPrintable(said));
        const QJsonArray found = json({u"search"_s, u"Runbook"_s, u"rehearsed"_s}).json()[u"found"].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"workload"].toString(), u"Shop"_s);
        QCOMPARE(found[0][u"kind"].toString(), u"answer"_s);
        QCOMPARE(found[0][u"label"].toString(), u"OPS 1"_s);
        QVERIFY(run({u"search"_s, u"zebra"_s}).out.isEmpty());
    }

    void whatIsNotAnsweredIsTakenFromAnotherWorkload()
    {
        done({u"workload"_s, u"add"_s, u"Platform"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"platform"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s, u"--note"_s, u"As every year"_s});
        done({u"answer"_s, u"platform"_s, u"sec01"_s, u"--select"_s, u"SEC01-BP01"_s});
        done({u"answer"_s, u"shop"_s, u"sec01"_s, u"--select"_s, u"SEC01-BP02"_s});
        const QStringList take{u"take-answers"_s, u"shop"_s, u"platform"_s};
        QCOMPARE(run(take + QStringList{u"--dry-run"_s}).out, u"OPS 1\n"_s);
        QVERIFY(run(take + QStringList{u"--pillar"_s, u"security"_s}).out.isEmpty()); // what is answered stays
        QCOMPARE(run(take).out, u"OPS 1\n"_s);
        QVERIFY(run(take).out.isEmpty());
        QVERIFY(run({u"search"_s, u"every"_s, u"year"_s}).out.contains(u"Shop, OPS 1"_s));
        done({u"undo"_s});
        QCOMPARE(run(take + QStringList{u"--dry-run"_s}).out, u"OPS 1\n"_s);
        QVERIFY(run(take + QStringList{u"--at"_s, u"Launch"_s}).err.contains(u"Launch"_s)); // no such milestone
    }

    void twoReviewersAreHeldTogetherByPillarAndByPractice()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s, u"--select"_s, u"OPS01-BP02"_s});
        done({u"export"_s, u"shop"_s, u"-o"_s, path(u"theirs.json"_s)});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        done({u"answer"_s, u"shop"_s, u"sec01"_s, u"--select"_s, u"SEC01-BP01"_s});
        const QJsonObject found = json({u"agreement"_s, u"shop"_s, path(u"theirs.json"_s)}).json();
        const int practices = found[u"both"].toInt();
        QVERIFY(practices > 2);
        QCOMPARE(found[u"same"].toInt(), practices - 1);
        QVERIFY(found[u"onlyOurs"].toInt() > 2);
        QCOMPARE(found[u"onlyTheirs"].toInt(), 0);
        QCOMPARE(found[u"share"].toDouble(), double(practices - 1) / practices);
        QVERIFY(found[u"kappa"].toDouble() > 0 && found[u"kappa"].toDouble() < 1);
        QCOMPARE(found[u"pillars"].toArray().size(), 6);
        QVERIFY(found[u"pillars"][1][u"kappa"].isNull()); // security, which only we answered
        QCOMPARE(found[u"differences"].toArray().size(), 1);
        QCOMPARE(found[u"differences"][0][u"label"].toString(), u"OPS 1"_s);
        QCOMPARE(found[u"differences"][0][u"ours"].toString(), u"unmet"_s);
        QCOMPARE(found[u"differences"][0][u"theirs"].toString(), u"met"_s);
        const QString said = run({u"agreement"_s, u"shop"_s, path(u"theirs.json"_s)}).out;
        QVERIFY2(said.contains(u"Here: Not met. There: Met."_s), qPrintable(said));
        QVERIFY(run({u"agreement"_s, u"shop"_s, path(u"nowhere.json"_s)}).err.contains(u"nowhere.json"_s));
    }

    void aChangeBatchIsPlannedListedReleasedAndRemoved()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        const QStringList plan{u"batch"_s, u"plan"_s, u"shop"_s, u"Release 3"_s, u"OPS01-BP02"_s, u"OPS01-BP03"_s};
        QCOMPARE(run(plan + QStringList{u"--due"_s, u"soon"_s}).status, 2);
        QCOMPARE(run(plan + QStringList{u"nothing"_s}).status, 1);
        const QJsonObject planned
            = json(plan + QStringList{u"--due"_s, u"2027-03-31"_s, u"--rollback"_s, u"The flag goes off."_s}).json();
        QCOMPARE(planned[u"practices"].toArray().size(), 2);
        QCOMPARE(planned[u"due"].toString(), u"2027-03-31"_s);
        QCOMPARE(json({u"batch"_s, u"list"_s, u"shop"_s}).json()[u"batches"][0][u"rollback"].toString(), u"The flag goes off."_s);
        QCOMPARE(run({u"batch"_s, u"release"_s, u"shop"_s, u"Release 4"_s}).status, 1);
        const QJsonObject released = json({u"batch"_s, u"release"_s, u"shop"_s, u"release 3"_s, u"--tick"_s}).json();
        QVERIFY(!released[u"releasedOn"].toString().isEmpty());
        QCOMPARE(released[u"practices"][0][u"status"].toString(), u"COMPLETE"_s);
        QCOMPARE(run({u"batch"_s, u"release"_s, u"shop"_s, u"release 3"_s}).status, 1); // it is live already
        done({u"batch"_s, u"remove"_s, u"shop"_s, u"Release 3"_s});
        QCOMPARE(json({u"batch"_s, u"list"_s, u"shop"_s}).json()[u"batches"].toArray().size(), 0);
        QCOMPARE(run({u"store"_s, u"check"_s}).status, 0);
    }

    void anActionThatIsDoneCompletesThePracticesThatItNames()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        const QStringList add{u"action"_s, u"add"_s, u"shop"_s, u"Ask them"_s, u"OPS01-BP02"_s, u"--by"_s, u"Ben"_s};
        QCOMPARE(json(add).json()[u"closes"].toInt(), 1);
        done({u"action"_s, u"done"_s, u"shop"_s, u"1"_s});
        const QJsonArray lines = json({u"plan"_s, u"shop"_s}).json()[u"items"].toArray();
        const auto complete = std::count_if(
            lines.begin(), lines.end(), [](const auto &line) { return line[u"status"].toString() == u"COMPLETE"_s; });
        QCOMPARE(complete, 1);
    }

    void aPrivateNoteIsWhereItIsAskedForAlone()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s, u"--private-note"_s, u"Nobody knows"_s});
        const QStringList report{u"report"_s, u"shop"_s, u"--as"_s, u"md"_s, u"-o"_s, u"-"_s};
        QVERIFY(!run(report).out.contains(u"Nobody knows"_s));
        QVERIFY(run(report + QStringList{u"--private-notes"_s}).out.contains(u"Nobody knows"_s));
        const QStringList document{u"export"_s, u"shop"_s, u"-o"_s, u"-"_s};
        QVERIFY(!run(document).out.contains(u"Nobody knows"_s));
        QVERIFY(run(document + QStringList{u"--with-private-notes"_s}).out.contains(u"Nobody knows"_s));
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--private-note"_s, QString()});
        QVERIFY(!run(document + QStringList{u"--with-private-notes"_s}).out.contains(u"Nobody knows"_s));
    }

    void whatTheReviewersConcludeIsKeptReportedAndInTheMilestone()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        const QStringList conclude{u"conclude"_s, u"shop"_s};
        QCOMPARE(run(conclude + QStringList{u"--verdict"_s, u"perhaps"_s}).status, 2);
        QCOMPARE(run(conclude + QStringList{u"--until"_s, u"soon"_s}).status, 2);
        done(conclude
            + QStringList{u"--verdict"_s, u"fit-with-conditions"_s, u"--text"_s, u"Fit for spring."_s, u"--condition"_s,
                u"Tests come."_s, u"--condition"_s, u"Keys go."_s, u"--ask"_s, u"Go live."_s, u"--of"_s, u"The board"_s,
                u"--until"_s, u"2027-03-31"_s});
        done(conclude + QStringList{u"--text"_s, u"Fit for summer."_s}); // the rest stays
        const QJsonObject said = json(conclude).json();
        QCOMPARE(said[u"verdict"].toString(), u"FIT_WITH_CONDITIONS"_s);
        QCOMPARE(said[u"conclusion"].toString(), u"Fit for summer."_s);
        QCOMPARE(said[u"conditions"].toArray().size(), 2);
        QCOMPARE(said[u"decisionDue"].toString(), u"2027-03-31"_s);
        done({u"milestone"_s, u"add"_s, u"shop"_s, u"First"_s});
        done(conclude + QStringList{u"--verdict"_s, u"none"_s, u"--condition="_s});
        const auto report = [this](const QString &point) {
            return run({u"report"_s, u"shop"_s, u"--at"_s, point, u"--as"_s, u"md"_s, u"-o"_s, u"-"_s}).out;
        };
        QVERIFY2(report(u"First"_s).contains(u"conclusion: Fit with conditions"_s), qPrintable(report(u"First"_s)));
        QVERIFY(report(u"First"_s).contains(u"Tests come."_s));
        QVERIFY(!report(u"now"_s).contains(u"Tests come."_s));
    }
};

QTEST_GUILESS_MAIN(RecordVerbsTest)
#include "tst_recordverbs.moc"
