// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/commandline.h"
#include "tests/kit/stores.h"
#include "tests/kit/testdata.h"
#include <QJsonArray>
#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What the command line writes to files and reads from them: reports, review documents, backups.
class DocumentVerbsTest : public QObject, CommandLine
{
    Q_OBJECT

public:
    DocumentVerbsTest()
        : CommandLine(QStringLiteral(PLUMBLINE_PROGRAM))
    {
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void milestonesAreComparedPracticeByPractice()
    {
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s});
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Before launch"_s});
        QCOMPARE(run({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"beforelaunch"_s}).status, 1);
        QCOMPARE(run({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Now"_s}).status, 1);
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_tested"_s, u"--select"_s, u"deploy_back"_s});
        QCOMPARE(riskOf(u"deploy"_s, {u"--at"_s, u"before launch"_s}), u"HIGH"_s);
        const QJsonObject lens
            = json({u"compare"_s, u"onlineshop"_s, u"beforelaunch"_s, u"now"_s}).json()[u"lenses"][0].toObject();
        QStringList changes;
        for (const QJsonValue &practice : lens[u"practices"].toArray())
            changes += practice[u"choice"].toString() + u' ' + practice[u"change"].toString();
        QCOMPARE(changes, QStringList({u"deploy_small regressed"_s, u"deploy_tested resolved"_s, u"deploy_back resolved"_s}));
        QCOMPARE(lens[u"counts"][u"from"][u"HIGH"].toInt(), 1);
        QCOMPARE(lens[u"questions"].toArray().size(), 2);
        const Kit::Outcome same = run({u"compare"_s, u"onlineshop"_s, u"now"_s, u"now"_s});
        QCOMPARE(same.status, 2);
        QVERIFY2(same.err.contains(u"Both points are \"now\"; choose two different ones."_s), qPrintable(same.err));
    }

    void reportsAreWrittenInEveryForm_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("html") << u"html"_s << QByteArray("<!");
        QTest::newRow("markdown") << u"md"_s << QByteArray("#");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
    }
    void reportsAreWrittenInEveryForm()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, start);
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s});
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"First"_s});
        for (const QString &kind : {u"executive"_s, u"full"_s, u"plan"_s}) {
            const QString file = path(kind + u'.' + suffix);
            done({u"report"_s, u"onlineshop"_s, u"--at"_s, u"First"_s, u"--kind"_s, kind, u"-o"_s, file});
            const QByteArray bytes = Kit::readFile(file);
            QVERIFY(bytes.startsWith(start));
            done({u"report"_s, u"onlineshop"_s, u"--at"_s, u"First"_s, u"--kind"_s, kind, u"-o"_s, file});
            QCOMPARE(Kit::readFile(file), bytes);
        }
        const QString comparison = path(u"comparison."_s + suffix);
        done({u"compare"_s, u"onlineshop"_s, u"First"_s, u"now"_s, u"-o"_s, comparison});
        QVERIFY(Kit::readFile(comparison).startsWith(start));
        QCOMPARE(run({u"report"_s, u"onlineshop"_s, u"-o"_s, path(u"no/such/folder/r."_s + suffix)}).status, 1);
    }

    void aReportHasThePaperThatIsWanted()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        const QString file = path(u"shop.pdf"_s);
        const QStringList report{u"report"_s, u"shop"_s, u"--kind"_s, u"executive"_s, u"-o"_s, file};
        done(report);
        QVERIFY(readFile(file).contains("/MediaBox [ 0 0 595")); // A4 is 595 by 842 points
        done(report + QStringList{u"--paper"_s, u"letter"_s});
        QVERIFY(readFile(file).contains("/MediaBox [ 0 0 612"));
        QCOMPARE(run(report + QStringList{u"--paper"_s, u"folio"_s}).status, 2);
    }

    void exportAndImportLoseNothing()
    {
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s, u"--note"_s, u"Word"_s});
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"First"_s});
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_tested"_s});
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Second"_s});
        const QString document = path(u"shop.json"_s), other = path(u"other.plumb"_s), again = path(u"again.json"_s);
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, document, u"--with-lenses"_s});
        QCOMPARE(runAlone({u"import"_s, document, u"--store"_s, other}).status, 0);
        QCOMPARE(runAlone({u"export"_s, u"-o"_s, again, u"--with-lenses"_s, u"--store"_s, other}).status, 0);
        QCOMPARE(Kit::readFile(again), Kit::readFile(document));
        QCOMPARE(runAlone({u"store"_s, u"check"_s, u"--store"_s, other}).status, 0);
    }

    void milestonesThatTwoPeopleTookApartAreBothKept()
    {
        makeShop();
        const QString before = path(u"before.json"_s), after = path(u"after.json"_s), other = path(u"other.plumb"_s);
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, before, u"--with-lenses"_s});
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"First"_s});
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, after});
        const auto elsewhere = [&](const QStringList &arguments) {
            return runAlone(arguments + QStringList{u"--store"_s, other});
        };
        const auto milestonesIn = [&](const QStringList &arguments) {
            return elsewhere(arguments + QStringList{u"--format=json"_s}).json()[u"files"][0][u"milestones"].toInt(-1);
        };
        QCOMPARE(elsewhere({u"import"_s, before}).status, 0);
        QCOMPARE(milestonesIn({u"import"_s, after, u"--dry-run"_s}), 1);
        QCOMPARE(elsewhere({u"import"_s, after}).status, 0);
        QCOMPARE(milestonesIn({u"import"_s, after}), 0);
        QCOMPARE(elsewhere({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Theirs"_s}).status, 0);
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Ours"_s});
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, after});
        QCOMPARE(milestonesIn({u"import"_s, after}), 1);
        const QString listed = elsewhere({u"milestone"_s, u"list"_s, u"onlineshop"_s}).out;
        QVERIFY2(listed.contains(u"First"_s) && listed.contains(u"Theirs"_s) && listed.contains(u"Ours"_s), qPrintable(listed));
        QCOMPARE(elsewhere({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Together"_s}).status, 0);
        QCOMPARE(elsewhere({u"store"_s, u"check"_s}).status, 0);
        // And back again, to the one who has only a part of it.
        QCOMPARE(elsewhere({u"export"_s, u"onlineshop"_s, u"-o"_s, after}).status, 0);
        done({u"import"_s, after});
        QCOMPARE(json({u"import"_s, after}).json()[u"files"][0][u"milestones"].toInt(-1), 0);
        QCOMPARE(run({u"store"_s, u"check"_s}).status, 0);
    }

    void aSealedMilestoneIsTakenWhereItsLensHasAnotherLabel()
    {
        const QString lens = Kit::testData(u"documents/lens-0.1.json"_s);
        const QString document = Kit::testData(u"documents/shop-0.1.json"_s); // says "2024A"
        const QString again = path(u"again.json"_s);
        done({u"lens"_s, u"add"_s, lens, u"--version"_s, u"3"_s});
        done({u"import"_s, document});
        done({u"export"_s, u"shop"_s, u"-o"_s, again});
        done({u"import"_s, again, u"--dry-run"_s});
        done({u"milestone"_s, u"add"_s, u"shop"_s, u"Third"_s});
        done({u"export"_s, u"shop"_s, u"-o"_s, again});
        const QString other = path(u"other.plumb"_s);
        QCOMPARE(runAlone({u"lens"_s, u"add"_s, lens, u"--store"_s, other}).status, 0);
        const Outcome imported = runAlone({u"import"_s, again, u"--store"_s, other});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QCOMPARE(runAlone({u"store"_s, u"check"_s, u"--store"_s, other}).status, 0);
    }

    void aLensWithOtherContentIsNotSaidToBeMissing()
    {
        makeShop();
        const QString document = path(u"shop.json"_s), other = path(u"other.plumb"_s);
        done({u"export"_s, u"-o"_s, document});
        write(u"other.json"_s, QByteArray(smallLens).replace("Two questions", "Other words"));
        QCOMPARE(runAlone({u"lens"_s, u"add"_s, path(u"other.json"_s), u"--store"_s, other}).status, 0);
        const Outcome refused = runAlone({u"import"_s, document, u"--store"_s, other});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"“small-lens” is here, but not in the version that is meant"_s), qPrintable(refused.err));
    }

    void aDryRunSaysWhatWouldChangeAndChangesNothing()
    {
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_alarms"_s});
        const QString document = path(u"shop.json"_s);
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, document});
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s});
        done(
            {u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s}); // of which the document tells nothing
        const QString risk = riskOf(u"watch"_s), untold = riskOf(u"deploy"_s);
        const QStringList dryRun{u"import"_s, document, u"--take-theirs"_s, u"--dry-run"_s};
        const QJsonObject plan = json(dryRun).json()[u"files"][0].toObject();
        QCOMPARE(plan[u"new"].toBool(), false);
        QCOMPARE(plan[u"changes"].toArray().size(), 1);
        QCOMPARE(plan[u"changes"][0][u"question"].toString(), u"watch"_s);
        QCOMPARE(plan[u"facts"][0][u"kind"].toString(), u"conflict"_s);
        QCOMPARE(plan[u"facts"][0][u"file"].toString(), document);
        const Outcome said = run(dryRun);
        QVERIFY2(
            said.out.contains(u"not ticked → ticked"_s) && said.out.contains(u"ticked → not ticked"_s), qPrintable(said.out));
        QVERIFY2(said.err.contains(u"may be older than the review"_s), qPrintable(said.err));
        QCOMPARE(riskOf(u"watch"_s), risk);
        done({u"import"_s, document, u"--take-theirs"_s});
        QCOMPARE(json(dryRun).json()[u"files"][0][u"changes"].toArray().size(), 0);
        QCOMPARE(riskOf(u"deploy"_s), untold);
        done({u"undo"_s});
        QCOMPARE(json(dryRun).json()[u"files"][0][u"changes"].toArray().size(), 1);
        write(u"noise.json"_s, "[1, 2]");
        QCOMPARE(run({u"import"_s, path(u"noise.json"_s)}).status, 1);
    }

    void whatBothSidesSayDifferentlyIsListedAndNothingIsDoneUntilAnOptionSaysWhichCounts()
    {
        makeShop();
        const QString document = path(u"shop.json"_s);
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_alarms"_s});
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s, u"--note"_s, u"Theirs"_s});
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, document});
        done({u"undo"_s});
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s});
        const QString history = run({u"history"_s}).out;
        for (const QStringList &more : {QStringList(), QStringList{u"--dry-run"_s}}) {
            const Outcome refused = run(QStringList{u"import"_s, document} + more);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(u"--take-theirs or --keep-ours"_s), qPrintable(refused.err));
            QVERIFY2(refused.out.contains(u"Said differently here and there"_s) && refused.out.contains(u"not ticked → ticked"_s),
                qPrintable(refused.out));
        }
        QCOMPARE(run({u"history"_s}).out, history);
        QCOMPARE(run({u"import"_s, document, u"--take-theirs"_s, u"--keep-ours"_s}).status, 2);
        const QString kept = run({u"import"_s, document, u"--keep-ours"_s}).out;
        QVERIFY2(kept.contains(u"changes: 1"_s) && kept.contains(u"Stays as it is here"_s), qPrintable(kept));
        const QString again = path(u"again.json"_s);
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, again});
        QVERIFY(Kit::readFile(again).contains("\"watch_logs\"") && Kit::readFile(again).contains("\"Theirs\""));
    }

    void whatWasChangedHereSinceTheLastCommonMilestoneStays()
    {
        makeShop();
        const QString document = path(u"shop.json"_s);
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_alarms"_s});
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Common"_s});
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, document});
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s});
        const QString risk = riskOf(u"watch"_s);
        const QString said = run({u"import"_s, document}).out;
        QVERIFY2(said.contains(u"changes: 0, milestones: 0"_s) && said.contains(u"Stays as it is here"_s), qPrintable(said));
        QCOMPARE(riskOf(u"watch"_s), risk);
    }

    void answersOfTheAwsToolNeedTheNameOfTheirWorkload()
    {
        makeShop();
        const QString first = path(u"first.json"_s), second = path(u"second.json"_s);
        write(u"first.json"_s, R"({"LensArn": "arn", "NextToken": "2", "AnswerSummaries": [
            {"QuestionId": "deploy", "SelectedChoices": ["deploy_small"], "Risk": "HIGH"}]})");
        write(u"second.json"_s, R"({"LensArn": "arn", "AnswerSummaries": [
            {"QuestionId": "watch", "SelectedChoices": ["watch_logs"], "Risk": "HIGH"}]})");
        const Outcome refused = run({u"import"_s, first, second});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"--workload"_s), qPrintable(refused.err));
        const Outcome half = run({u"import"_s, first, u"--workload"_s, u"onlineshop"_s, u"--dry-run"_s});
        QVERIFY2(half.status == 0 && half.err.contains(u"goes on in another page"_s), qPrintable(half.err));
        const Outcome imported = run({u"import"_s, first, second, u"--workload"_s, u"onlineshop"_s});
        QVERIFY2(imported.status == 0 && imported.out.contains(u"changes: 2"_s), qPrintable(imported.out + imported.err));
        QVERIFY2(
            imported.err.contains(u"the risk is “High risk” in the AWS tool, and “Medium risk”"_s), qPrintable(imported.err));
        QCOMPARE(riskOf(u"watch"_s), u"MEDIUM"_s);
        done({u"undo"_s}); // both files are one step
        QCOMPARE(riskOf(u"deploy"_s), u"UNANSWERED"_s);
        QCOMPARE(run({u"import"_s, first, u"--workload"_s, u"no such"_s}).status, 1);
    }

    void aDocumentGoesIntoTheWorkloadThatIsNamedAndDoesNotRenameIt()
    {
        makeShop();
        done({u"workload"_s, u"add"_s, u"Copy"_s, u"--lens"_s, u"small-lens"_s});
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s});
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, path(u"shop.json"_s)});
        done({u"import"_s, path(u"shop.json"_s), u"--workload"_s, u"copy"_s});
        QCOMPARE(json({u"risk"_s, u"copy"_s}).json()[u"workload"].toString(), u"Copy"_s);
        done({u"undo"_s});
    }

    void aDocumentWithATextThatNoFileMayHoldIsRefusedWhole()
    {
        makeShop();
        write(u"nul.json"_s, R"({"format": "plumbline-review/1", "workload": {"name": "Nul", "notes": "a\u0000b"}})");
        const Outcome refused = run({u"import"_s, path(u"nul.json"_s)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"characters that no text may have"_s), qPrintable(refused.err));
        QVERIFY(!run({u"workload"_s, u"list"_s}).out.contains(u"Nul"_s));
        QVERIFY(!run({u"history"_s}).out.contains(u"Nul"_s));
    }

    void aReviewOfWhichAPartIsGoneGivesNoFigureAndTakesNoAnswer()
    {
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s});
        Kit::runSql(path(u"p.plumb"_s), {u"DELETE FROM answer"_s});
        const QList<QStringList> verbs{{u"risk"_s, u"onlineshop"_s}, {u"plan"_s, u"onlineshop"_s},
            {u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s},
            {u"export"_s, u"onlineshop"_s, u"-o"_s, path(u"x.json"_s)}, {u"milestone"_s, u"add"_s, u"onlineshop"_s, u"M"_s},
            {u"report"_s, u"onlineshop"_s, u"-o"_s, path(u"x.md"_s)}};
        for (const QStringList &verb : verbs) {
            const Outcome refused = run(verb);
            QCOMPARE(refused.status, 1);
            QVERIFY2(
                refused.err.contains(u"are damaged"_s) && refused.err.contains(u"is missing now"_s), qPrintable(refused.err));
        }
        QVERIFY(!QFile::exists(path(u"x.json"_s)));
        QCOMPARE(run({u"store"_s, u"check"_s}).status, 1);
        const Outcome copied = run({u"store"_s, u"backup"_s, path(u"copy.plumb"_s)});
        QCOMPARE(copied.status, 1);
        QVERIFY2(copied.err.contains(u"so is the copy"_s), qPrintable(copied.err));
        QCOMPARE(run({u"workload"_s, u"list"_s}).status, 0);
    }

    void aDamagedLensClosesWhatUsesItAloneAndTheCheckSaysWhereTheDamageIs()
    {
        makeShop();
        Kit::runSql(path(u"p.plumb"_s), {u"UPDATE lens_version SET source=x'00' WHERE lens_id='small-lens'"_s});
        done({u"workload"_s, u"add"_s, u"Depot"_s, u"--lens"_s, u"operational-readiness"_s});
        const Outcome listed = run({u"workload"_s, u"list"_s});
        QCOMPARE(listed.status, 0);
        QVERIFY2(listed.err.contains(u"The lens “Small lens” is damaged"_s) && listed.err.contains(u"“Online Shop” is damaged"_s),
            qPrintable(listed.err));
        QCOMPARE(run({u"risk"_s, u"Online Shop"_s}).status, 1);
        done({u"answer"_s, u"depot"_s, u"RDY 1"_s, u"--note"_s, u"x"_s});
        const Outcome checked = run({u"store"_s, u"check"_s});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.err.contains(u"lens_version: row "_s)
                && checked.err.contains(u"workload Online Shop: the review of the lens small-lens is damaged"_s),
            qPrintable(checked.err));
        QVERIFY2(checked.out.contains(u"Workloads: 2"_s), qPrintable(checked.out));
        QVERIFY(json({u"store"_s, u"check"_s}).json()[u"problems"].toArray().size() > 1);
    }

    void aWorkloadsNameWithAPlaceholderStaysAsItIs()
    {
        write(u"small.json"_s, smallLens);
        done({u"lens"_s, u"add"_s, path(u"small.json"_s)});
        done({u"workload"_s, u"add"_s, u"Shop %3"_s, u"--lens"_s, u"small-lens"_s});
        const QString document = path(u"shop.json"_s);
        done({u"answer"_s, u"shop%3"_s, u"watch"_s, u"--select"_s, u"watch_alarms"_s});
        done({u"export"_s, u"-o"_s, document});
        done({u"answer"_s, u"shop%3"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s});
        const QString plan = run({u"import"_s, document, u"--dry-run"_s, u"--take-theirs"_s}).out;
        QVERIFY2(plan.startsWith(document + u": would change \"Shop %3\"; changes: 1, milestones: 0."_s), qPrintable(plan));
    }

    void aBackupIsAWholePortfolio()
    {
        makeShop();
        done({u"store"_s, u"backup"_s, path(u"copy.plumb"_s)});
        const Outcome copy = runAlone({u"store"_s, u"check"_s, u"--store"_s, path(u"copy.plumb"_s), u"--format"_s, u"json"_s});
        QCOMPARE(copy.status, 0);
        QCOMPARE(copy.json()[u"workloads"].toInt(), 1);
        QCOMPARE(run({u"store"_s, u"backup"_s, path(u"p.plumb"_s)}).status, 1);
        QCOMPARE(json({u"store"_s, u"info"_s}).json()[u"path"].toString(), path(u"p.plumb"_s));
    }

    void aPortfolioThatMayNotBeWrittenIsReadAndSaidToBeReadOnly()
    {
        makeShop();
        const QByteArray before = Kit::readFile(path(u"p.plumb"_s));
        const auto allow = [this](QFile::Permissions more) {
            constexpr QFile::Permissions reading = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
            QVERIFY(QFile::setPermissions(path(u"p.plumb"_s), reading | (more & QFile::WriteOwner)));
            QVERIFY(QFile::setPermissions(path({}), reading | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther | more));
        };
        allow({});
        const Outcome listed = runUnprivileged({u"workload"_s, u"list"_s});
        const Outcome answered = runUnprivileged({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s});
        allow(QFile::WriteOwner);
        QVERIFY2(listed.status == 0 && listed.out.contains(u"Online Shop"_s), qPrintable(listed.err));
        QCOMPARE(answered.status, 1);
        QVERIFY2(answered.err.contains(u"reading only"_s), qPrintable(answered.err));
        QCOMPARE(Kit::readFile(path(u"p.plumb"_s)), before);
    }

    void aForeignFileIsRefusedUntouched()
    {
        write(u"p.plumb"_s, "no portfolio at all, but long enough to be read");
        QCOMPARE(run({u"store"_s, u"info"_s}).status, 1);
        QCOMPARE(run({u"workload"_s, u"add"_s, u"x"_s, u"--lens"_s, u"small-lens"_s}).status, 1);
        QCOMPARE(Kit::readFile(path(u"p.plumb"_s)), QByteArray("no portfolio at all, but long enough to be read"));
    }
};

QTEST_GUILESS_MAIN(DocumentVerbsTest)
#include "tst_documentverbs.moc"
