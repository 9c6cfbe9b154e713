// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/commandline.h"
#include <QJsonArray>
#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What the command line does with lenses.
class LensVerbsTest : public QObject, CommandLine
{
    Q_OBJECT

public:
    LensVerbsTest()
        : CommandLine(QStringLiteral(PLUMBLINE_PROGRAM))
    {
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void aLensWithFaultsIsNamedWithItsPlaceAndNotAdded()
    {
        write(u"bad.json"_s, "{\"schemaVersion\": \"2021-11-01\", \"name\": \"Bad\",\n \"pillars\": []}\n");
        write(u"small.json"_s, smallLens);
        const Outcome checked = runAlone({u"lens"_s, u"check"_s, u"bad.json"_s, u"small.json"_s});
        QCOMPARE(checked.status, 1);
        QVERIFY2(
            checked.err.contains(QRegularExpression(u"^bad\\.json:\\d+:\\d+: error: "_s, QRegularExpression::MultilineOption)),
            qPrintable(checked.err));
        QCOMPARE(runAlone({u"lens"_s, u"check"_s, u"small.json"_s}).status, 0);
        QCOMPARE(run({u"lens"_s, u"add"_s, path(u"small.json"_s), path(u"bad.json"_s)}).status, 1);
        QVERIFY(!QFile::exists(path(u"p.plumb"_s)));
    }

    void aFileThatCannotBeReadIsNamedInJsonToo()
    {
        write(u"small.json"_s, smallLens);
        const Outcome checked = runAlone({u"lens"_s, u"check"_s, u"missing.json"_s, u"small.json"_s, u"--format=json"_s});
        QCOMPARE(checked.status, 1);
        const QJsonArray files = checked.json()[u"files"].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0][u"file"].toString(), u"missing.json"_s);
        QVERIFY(files[0][u"error"].toString().contains(u"missing.json"_s));
        QCOMPARE(files[1][u"faults"].toInt(-1), 0);
    }

    void aVersionMayBeADate()
    {
        write(u"small.json"_s, smallLens);
        done({u"lens"_s, u"add"_s, path(u"small.json"_s), u"--version"_s, u"2024-11-06"_s});
        QCOMPARE(json({u"lens"_s, u"show"_s, u"small-lens@2024-11-06"_s}).status, 0);
        QCOMPARE(run({u"lens"_s, u"add"_s, path(u"small.json"_s), u"--version"_s, u"a@b"_s}).status, 2);
    }

    void aVersionIsNotTakenTwice()
    {
        makeShop();
        QByteArray other = smallLens;
        write(u"other.json"_s, other.replace("Two questions", "Other words"));
        QCOMPARE(run({u"lens"_s, u"add"_s, path(u"other.json"_s), u"--version"_s, u"1"_s}).status, 1);
        done({u"lens"_s, u"add"_s, path(u"other.json"_s), u"--version"_s, u"2.0"_s});
        QCOMPARE(json({u"lens"_s, u"show"_s, u"small-lens@2.0"_s}).json()[u"description"].toString(), u"Other words"_s);
        QCOMPARE(json({u"lens"_s, u"show"_s, u"small-lens@1"_s}).json()[u"description"].toString(), u"Two questions"_s);
    }

    void aWorkloadIsBroughtToAnotherVersionAfterAMilestone()
    {
        makeShop();
        done({u"answer"_s, u"Online Shop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s});
        QByteArray newer = smallLens;
        newer.replace("deploy_tested", "deploy_proven");
        QVERIFY(newer != smallLens);
        write(u"newer.json"_s, newer);
        done({u"lens"_s, u"add"_s, path(u"newer.json"_s)});
        const QStringList upgrade{u"workload"_s, u"upgrade"_s, u"Online Shop"_s, u"small-lens"_s};

        const QJsonObject planned = json(upgrade + QStringList{u"--dry-run"_s}).json();
        QCOMPARE(planned[u"from"].toString(), u"1"_s);
        QCOMPARE(planned[u"to"].toString(), u"2"_s);
        QCOMPARE(planned[u"milestone"].toString(), u"Before version 2 of Small lens"_s);
        QCOMPARE(planned[u"wordsAlone"].toBool(true), false);
        QCOMPARE(planned[u"carriedOver"].toInt(), 1);
        QCOMPARE(planned[u"questions"][0][u"otherRules"].toBool(), true);
        QCOMPARE(json({u"milestone"_s, u"list"_s, u"Online Shop"_s}).json()[u"milestones"].toArray().size(), 0);

        const Outcome brought = run(upgrade + QStringList{u"--version"_s, u"2"_s});
        QCOMPARE(brought.status, 0);
        QVERIFY2(brought.out.startsWith(u"Brought \"Online Shop\" from version 1 of Small lens to version 2, after the "
                                        "milestone \"Before version 2 of Small lens\".\n"_s),
            qPrintable(brought.out));
        const QJsonObject shown = json({u"workload"_s, u"list"_s}).json()[u"workloads"][0].toObject();
        QCOMPARE(shown[u"lenses"][0][u"version"].toString(), u"2"_s);
        QCOMPARE(shown[u"milestones"].toInt(), 1);
        QVERIFY(run(upgrade).out.contains(u"already"_s));
        done({u"undo"_s});
        const QJsonObject undone = json({u"workload"_s, u"list"_s}).json()[u"workloads"][0].toObject();
        QCOMPARE(undone[u"lenses"][0][u"version"].toString(), u"1"_s);
        QCOMPARE(undone[u"milestones"].toInt(), 0);
        QCOMPARE(run({u"workload"_s, u"upgrade"_s, u"Online Shop"_s, u"operational-readiness"_s}).status, 1); // not applied
        QCOMPARE(run(upgrade + QStringList{u"--version"_s, u"9"_s}).status, 1);
        QCOMPARE(run({u"store"_s, u"check"_s}).status, 0);
    }

    void lensesOfTheProgramThatWereTakenOutAreAddedAgain()
    {
        makeShop();
        QVERIFY(run({u"lens"_s, u"add-built-in"_s}).out.contains(u"already"_s));
        QCOMPARE(json({u"lens"_s, u"add-built-in"_s}).json()[u"lenses"].toArray().size(), 0);
        QCOMPARE(json({u"lens"_s, u"list"_s}).json()[u"lenses"].toArray().size(), 4);
    }

    void aNameWithAPlaceholderStaysAsItIs()
    {
        write(u"lens %2.json"_s, smallLens);
        const Outcome checked = runAlone({u"lens"_s, u"check"_s, u"lens %2.json"_s});
        QCOMPARE(checked.out, u"lens %2.json: faults: 0, warnings: 2\n"_s);
    }

    void aLensIsShownWithItsPurposesAreasIdsAndLevels()
    {
        makeShop();
        const QString shown = run({u"lens"_s, u"show"_s, u"well-architected-framework"_s}).out;
        QVERIFY2(shown.contains(u"\n  Organization\n    OPS 1  "_s), qPrintable(shown.left(2000)));
        QVERIFY2(shown.contains(u"\n        OPS01-BP05  Medium  "_s), qPrintable(shown.left(2000)));
        const QJsonObject pillar = json({u"lens"_s, u"show"_s, u"well-architected-framework"_s}).json()[u"pillars"][0].toObject();
        QVERIFY(!pillar[u"purpose"].toString().isEmpty());
        QCOMPARE(pillar[u"areas"].toArray().size(), 4);
        QCOMPARE(pillar[u"principles"].toArray().size(), 8);
        QCOMPARE(pillar[u"questions"][10][u"area"].toString(), u"Evolve"_s);
    }
};

QTEST_GUILESS_MAIN(LensVerbsTest)
#include "tst_lensverbs.moc"
