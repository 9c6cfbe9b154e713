// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/kit/commandline.h"
#include "tests/kit/stores.h"
#include "tests/kit/testdata.h"
#include <QJsonArray>
#include <QProcess>
#include <QtTest>

#include <numeric>

#include <pwd.h>
#include <unistd.h>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// The command line as a whole, and answering by it.
class CommandLineTest : public QObject, CommandLine
{
    Q_OBJECT

public:
    CommandLineTest()
        : CommandLine(QStringLiteral(PLUMBLINE_PROGRAM))
    {
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void everyVerbExplainsItself()
    {
        const Outcome program = runAlone({u"--help"_s});
        QCOMPARE(program.status, 0);
        const QStringList verbs = {u"demo"_s, u"lens check"_s, u"lens add"_s, u"lens list"_s, u"lens show"_s, u"lens export"_s,
            u"workload list"_s, u"workload missed"_s, u"workload add"_s, u"workload show"_s, u"workload remove"_s, u"search"_s,
            u"take-answers"_s, u"answer"_s, u"accept"_s, u"decision add"_s, u"decision list"_s, u"decision remove"_s,
            u"action add"_s, u"action list"_s, u"action done"_s, u"action remove"_s, u"parked add"_s, u"parked list"_s,
            u"parked settle"_s, u"parked remove"_s, u"sitting begin"_s, u"sitting end"_s, u"sitting list"_s, u"sitting recap"_s,
            u"tradeoff add"_s, u"tradeoff list"_s, u"tradeoff remove"_s, u"what-if"_s, u"target set"_s, u"target list"_s,
            u"target remove"_s, u"attachment add"_s, u"attachment list"_s, u"attachment save"_s, u"attachment remove"_s,
            u"risk"_s, u"plan"_s, u"contradictions"_s, u"agreement"_s, u"milestone add"_s, u"milestone list"_s, u"compare"_s,
            u"report"_s, u"agenda"_s, u"export"_s, u"import"_s, u"history"_s, u"undo"_s, u"redo"_s, u"store info"_s,
            u"store check"_s, u"store backup"_s};
        const QString manual = QString::fromUtf8(Kit::readFile(QStringLiteral(PLUMBLINE_SOURCE_DIR "/packaging/plumbline.1")));
        for (const QString &verb : verbs) {
            QVERIFY2(program.out.contains(u"  "_s + verb + u' '), qPrintable(verb));
            const Outcome help = runAlone(verb.split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(help.status, 0);
            QVERIFY2(help.out.startsWith(u"Usage: plumbline "_s + verb), qPrintable(help.out));
            QVERIFY2(manual.contains(verb), qPrintable(verb));
        }
        QVERIFY(runAlone({u"--version"_s}).out.startsWith(u"plumbline "_s));
    }

    void wrongUsageShowsTheUsageAndEndsWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such verb") << QStringList{u"frobnicate"_s};
        QTest::newRow("half a verb") << QStringList{u"lens"_s};
        QTest::newRow("an argument missing") << QStringList{u"risk"_s};
        QTest::newRow("an argument too many") << QStringList{u"risk"_s, u"a"_s, u"b"_s};
        QTest::newRow("an option unknown") << QStringList{u"risk"_s, u"a"_s, u"--bogus"_s};
        QTest::newRow("a format unknown") << QStringList{u"risk"_s, u"a"_s, u"--format"_s, u"xml"_s};
        QTest::newRow("nothing to answer") << QStringList{u"answer"_s, u"a"_s, u"b"_s};
        QTest::newRow("no reason") << QStringList{u"answer"_s, u"a"_s, u"b"_s, u"--question-not-applicable"_s, u"LAZY"_s};
        QTest::newRow("an acceptance that has ended") << QStringList{
            u"accept"_s, u"a"_s, u"b"_s, u"--owner"_s, u"Ada"_s, u"--reason"_s, u"x"_s, u"--until"_s, u"2001-01-31"_s};
        QTest::newRow("an acceptance without a day")
            << QStringList{u"accept"_s, u"a"_s, u"b"_s, u"--owner"_s, u"Ada"_s, u"--reason"_s, u"x"_s};
        QTest::newRow("no lens") << QStringList{u"workload"_s, u"add"_s, u"a"_s};
        QTest::newRow("a plan for no tracker") << QStringList{u"plan"_s, u"a"_s, u"--for"_s, u"bugzilla"_s, u"-o"_s, u"-"_s};
        QTest::newRow("a plan for a tracker, but no file") << QStringList{u"plan"_s, u"a"_s, u"--for"_s, u"jira"_s};
        QTest::newRow("a plan in a file, but for no tracker") << QStringList{u"plan"_s, u"a"_s, u"-o"_s, u"-"_s};
        QTest::newRow("no output") << QStringList{u"report"_s, u"a"_s};
        QTest::newRow("a store without a name, for the window") << QStringList{u"--store"_s, QString()};
        QTest::newRow("no more options, before a verb") << QStringList{u"--"_s, u"workload"_s, u"list"_s};
        QTest::newRow("an unknown kind of file") << QStringList{u"report"_s, u"a"_s, u"-o"_s, u"a.docx"_s};
    }
    void wrongUsageShowsTheUsageAndEndsWith2()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.err.startsWith(u"plumbline: error: "_s));
        QCOMPARE(outcome.out, QString());
        QVERIFY(!QFile::exists(path(u"p.plumb"_s)));
    }

    void anOptionWithoutItsValueIsWrongUsage()
    {
        for (const QStringList &arguments :
            {QStringList{u"--store"_s}, {u"--store="_s}, {u"--format"_s}, {u"workload"_s, u"list"_s, u"--store"_s}}) {
            const Outcome outcome = runAlone(arguments);
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.err.startsWith(u"plumbline: error: "_s), qPrintable(outcome.err));
        }
    }

    void theWindowWithoutADisplayIsRefusedInASentence()
    {
        for (const QStringList &arguments : {QStringList{}, {path(u"p.plumb"_s)}, {u"--store"_s, path(u"p.plumb"_s)}}) {
            const Outcome outcome = runAlone(arguments);
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.err.contains(u"plumbline: error: The window needs a display"_s), qPrintable(outcome.err));
        }
        QVERIFY(!QFile::exists(path(u"p.plumb"_s)));
    }

    void helpIsAVerbToo()
    {
        QCOMPARE(runAlone({u"help"_s}).out, runAlone({u"--help"_s}).out);
        QCOMPARE(runAlone({u"help"_s, u"lens"_s}).out, runAlone({u"lens"_s, u"--help"_s}).out);
        const Outcome help = runAlone({u"help"_s, u"lens"_s, u"check"_s});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.startsWith(u"Usage: plumbline lens check"_s), qPrintable(help.out));
        QCOMPARE(runAlone({u"help"_s, u"frobnicate"_s}).status, 2);
    }

    void readingAPortfolioThatIsNotThereFailsAndMakesNone()
    {
        const QList<QStringList> reading
            = {{u"workload"_s, u"list"_s}, {u"risk"_s, u"x"_s}, {u"history"_s}, {u"store"_s, u"check"_s}, {u"lens"_s, u"list"_s}};
        for (const QStringList &verb : reading) {
            const Outcome outcome = run(verb);
            QCOMPARE(outcome.status, 1);
            QVERIFY(outcome.err.contains(path(u"p.plumb"_s)));
        }
        QVERIFY(!QFile::exists(path(u"p.plumb"_s)));
    }

    void noVerbMakesAMissingFolder()
    {
        write(u"small.json"_s, smallLens);
        const QString store = path(u"mistyped/p.plumb"_s);
        const QList<QStringList> verbs = {{u"workload"_s, u"list"_s}, {u"lens"_s, u"add"_s, path(u"small.json"_s)},
            {u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s}};
        for (const QStringList &verb : verbs) {
            const Outcome outcome = runAlone(verb + QStringList{u"--store"_s, store});
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.err.contains(path(u"mistyped"_s)), qPrintable(outcome.err));
        }
        makeShop();
        QCOMPARE(run({u"store"_s, u"backup"_s, store}).status, 1);
        QVERIFY(!QFile::exists(path(u"mistyped"_s)));
    }

    void aVerbThatIsRefusedLeavesNoNewPortfolioBehind()
    {
        write(u"noise.json"_s, "[1, 2]");
        write(u"small.json"_s, smallLens);
        const QList<QStringList> verbs = {{u"import"_s, path(u"noise.json"_s)}, {u"import"_s, path(u"missing.json"_s)},
            {u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"other"_s},
            {u"workload"_s, u"add"_s, u" "_s, u"--lens"_s, u"well-architected-framework"_s}};
        for (const QStringList &verb : verbs) {
            QCOMPARE(run(verb).status, 1);
            QVERIFY2(!QFile::exists(path(u"p.plumb"_s)), qPrintable(verb.join(u' ')));
            QVERIFY(!QFile::exists(path(u"p.plumb.lock"_s)));
        }
        write(u"p.plumb"_s, {}); // made by somebody else
        QCOMPARE(run(verbs.first()).status, 1);
        QVERIFY(QFile::exists(path(u"p.plumb"_s)));
    }

    void howAnAnswerIsKnownIsSaidOnTheCommandLine()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s, u"--known"_s, u"shown"_s, u"--by"_s, u"Ada"_s,
            u"--source"_s, u"Board"_s, u"--partly-met"_s, u"OPS01-BP02=The list for next year"_s, u"--met-otherwise"_s,
            u"OPS01-BP03=A gate does it"_s, u"--to-confirm"_s, u"--mark"_s});
        const auto exported = [this] {
            done({u"export"_s, u"shop"_s, u"-o"_s, path(u"shop.json"_s)});
            return QString::fromUtf8(Kit::readFile(path(u"shop.json"_s)));
        };
        const QString document = exported();
        for (const QString &said : {u"\"proof\": \"SHOWN\""_s, u"\"source\": \"Board\""_s,
                 u"\"missing\": \"The list for next year\""_s, u"\"reason\": \"MET_OTHERWISE\""_s,
                 u"\"notes\": \"A gate does it\""_s, u"\"isToConfirm\": true"_s, u"\"isMarked\": true"_s})
            QVERIFY2(document.contains(said), qPrintable(said + u'\n' + document.left(3000)));
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--confirmed"_s, u"--unmark"_s});
        QVERIFY(!exported().contains(u"\"isToConfirm\": true"_s));
        QVERIFY(run({u"answer"_s, u"shop"_s, u"ops01"_s, u"--known"_s, u"heard"_s}).err.contains(u"SAID, SHOWN and TESTED"_s));
        QVERIFY(run({u"answer"_s, u"shop"_s, u"ops01"_s, u"--partly-met"_s, u"OPS01-BP02"_s}).err.contains(u"what is missing"_s));
    }

    void theFirstWriterMakesThePortfolioWithTheBuiltInLenses()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        const QJsonArray lenses = json({u"lens"_s, u"list"_s}).json()[u"lenses"].toArray();
        QVERIFY(!lenses.isEmpty());
        const Outcome answered = run({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        QCOMPARE(answered.status, 0);
        QVERIFY2(answered.out.startsWith(u"OPS 1: "_s), qPrintable(answered.out));
        for (const QString &name : {u"OPS 1"_s, u"ops1"_s, u"Ops01"_s})
            QVERIFY2(run({u"answer"_s, u"shop"_s, name, u"--note"_s, u"x"_s}).out.startsWith(u"OPS 1: "_s), qPrintable(name));
        QVERIFY(run({u"answer"_s, u"shop"_s, u"ops99"_s, u"--note"_s, u"x"_s}).err.contains(u"OPS01, OPS02"_s));
    }

    void ofProgramsThatMakeOnePortfolioAtOnceNoneTakesTheOthersAway()
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 5; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QStringLiteral(PLUMBLINE_PROGRAM),
                {u"workload"_s, u"add"_s, u"W%1"_s.arg(i), u"--lens"_s, u"operational-readiness"_s, u"--store"_s,
                    path(u"p.plumb"_s)});
        }
        int added = 0;
        for (const auto &program : programs) {
            QVERIFY(program->waitForFinished(60'000));
            QCOMPARE(program->exitStatus(), QProcess::NormalExit);
            const QByteArray said = program->readAllStandardError();
            QVERIFY2(program->exitCode() == 0 || said.contains("in use by"), said.constData());
            added += program->exitCode() == 0;
        }
        QVERIFY(added > 0);
        QCOMPARE(json({u"workload"_s, u"list"_s}).json()[u"workloads"].toArray().size(), added);
        done({u"store"_s, u"check"_s});
    }

    void whyNamesEachMissingPracticeOnceWithItsTitle()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        const QString why = run({u"risk"_s, u"shop"_s, u"--why"_s}).out;
        QVERIFY2(!why.contains(u"ops_priorities_"_s), qPrintable(why.left(2000)));
        QCOMPARE(why.count(u"\n        OPS01-BP02  "_s), 1);
        QVERIFY2(why.contains(u"Medium risk would follow from: OPS01-BP02, "_s), qPrintable(why.left(2000)));
    }

    void theAuthorIsTheAccountWhereNoVariableNamesOne()
    {
        makeShop();
        const QJsonArray entries = json({u"history"_s}).json()[u"entries"].toArray();
        QCOMPARE(entries[0][u"author"].toString(), QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name));
    }

    void aLongHistoryComesWholeOrAsFarBackAsItIsAskedFor()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        Kit::makeStore(path(u"p.plumb"_s), id);
        {
            ReviewStore store;
            Kit::answered(store.open(StoreLocation::file(path(u"p.plumb"_s)), OpenMode::ReadWrite));
            for (ChoiceSet set = 0; set < 450; ++set)
                store.commit(Kit::selection(id, u"q1"_s, set, set + 1));
            QVERIFY(store.flush());
        }
        const auto numbers = [this](const QStringList &arguments) {
            QList<int> listed;
            for (const QJsonValue &entry : json(QStringList{u"history"_s} + arguments).json()[u"entries"].toArray())
                listed.append(entry[u"number"].toInt());
            return listed;
        };
        QList<int> all(451);
        std::iota(all.begin(), all.end(), 1);
        QCOMPARE(numbers({}), all);
        QCOMPARE(numbers({u"Shop"_s}), all);
        for (const int limit : {1, 200, 201, 450, 451, 500}) {
            const QList<int> newest = all.mid(std::max(0, 451 - limit));
            QCOMPARE(numbers({u"--limit"_s, QString::number(limit)}), newest);
            QCOMPARE(numbers({u"Shop"_s, u"--limit"_s, QString::number(limit)}), newest);
        }
        QCOMPARE(run({u"history"_s}).out.count(u'\n'), 451);
    }

    void theStoreMayBeNamedBeforeOrAfterTheVerb()
    {
        makeShop();
        const QString store = path(u"p.plumb"_s);
        const Outcome after = runAlone({u"workload"_s, u"list"_s, u"--format=json"_s, u"--store"_s, store});
        QCOMPARE(runAlone({u"--format"_s, u"json"_s, u"--store"_s, store, u"workload"_s, u"list"_s}).out, after.out);
        QCOMPARE(runAlone({u"workload"_s, u"--store="_s + store, u"list"_s, u"--format"_s, u"json"_s}).out, after.out);
        QCOMPARE(after.json()[u"workloads"].toArray().size(), 1);
    }

    void selectingReplacesTheSelectionAndTheRiskFollows()
    {
        makeShop();
        QCOMPARE(riskOf(u"deploy"_s), u"UNANSWERED"_s);
        const QJsonObject first = json(
            {u"answer"_s, u"ONLINE shop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s, u"--select"_s, u"deploy_tested"_s})
                                      .json();
        QCOMPARE(first[u"changed"].toBool(), true);
        QCOMPARE(first[u"risk"][u"before"].toString(), u"UNANSWERED"_s);
        QCOMPARE(first[u"risk"][u"after"].toString(), u"MEDIUM"_s);
        done({u"answer"_s, u"onlineshop"_s, u"1.1"_s, u"--select"_s, u"deploy_back"_s});
        QCOMPARE(riskOf(u"deploy"_s), u"HIGH"_s);
        done({u"answer"_s, u"onlineshop"_s, u"1.1"_s, u"--select="_s});
        QCOMPARE(riskOf(u"deploy"_s), u"UNANSWERED"_s);
    }

    void marksAreSetAndLiftedAndKeepTheSelection()
    {
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s, u"--select"_s, u"deploy_tested"_s,
            u"--not-applicable"_s, u"deploy_back=out-of-scope"_s, u"--note"_s, u"Said so"_s});
        QCOMPARE(riskOf(u"deploy"_s), u"NONE"_s);
        const QJsonObject answer
            = json({u"workload"_s, u"show"_s, u"Online Shop"_s}).json()[u"lenses"][0][u"answers"][u"deploy"].toObject();
        QCOMPARE(answer[u"choiceUpdates"][u"deploy_back"][u"reason"].toString(), u"OUT_OF_SCOPE"_s);
        QCOMPARE(answer[u"notes"].toString(), u"Said so"_s);
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--question-not-applicable"_s, u"OTHER"_s});
        QCOMPARE(riskOf(u"deploy"_s), u"NOT_APPLICABLE"_s);
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--applicable"_s});
        QCOMPARE(riskOf(u"deploy"_s), u"NONE"_s);
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--choice-applicable"_s, u"deploy_back"_s});
        QCOMPARE(riskOf(u"deploy"_s), u"MEDIUM"_s);
    }

    void whatIsNotThereIsAnErrorThatListsWhatThereIs()
    {
        makeShop();
        const auto fails = [this](const QStringList &arguments, const QString &named) {
            const Outcome outcome = run(arguments);
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
        };
        fails({u"risk"_s, u"other"_s}, u"Online Shop"_s);
        fails({u"risk"_s, u"onlineshop"_s, u"--lens"_s, u"other"_s}, u"small-lens"_s);
        fails({u"risk"_s, u"onlineshop"_s, u"--at"_s, u"other"_s}, u"now"_s);
        fails({u"answer"_s, u"onlineshop"_s, u"other"_s, u"--select"_s, u"x"_s}, u"watch"_s);
        fails({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"x"_s}, u"watch_logs"_s);
        fails({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--not-applicable"_s, u"deploy_no"_s}, u"deploy_no"_s);
        fails({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s, u"--not-applicable"_s, u"watch_logs"_s},
            u"both"_s);
        QCOMPARE(riskOf(u"watch"_s), u"UNANSWERED"_s);
    }

    void noTextOfOthersReachesTheTerminalWithControlCharacters()
    {
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s, u"--note"_s, u"a\u009b31mb\u202ec"_s});
        const QList<QStringList> verbs = {{u"plan"_s, u"onlineshop"_s}, {u"lens"_s, u"show"_s, u"small-lens"_s}, {u"history"_s},
            {u"workload"_s, u"show"_s, u"onlineshop"_s, u"--format"_s, u"json"_s}, {u"risk"_s, u"a\u001b[31mb"_s}};
        for (const QStringList &verb : verbs) {
            const Outcome outcome = run(verb);
            for (const QChar c : QString(outcome.out + outcome.err))
                QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f) && c != QChar(0x202e)),
                    qPrintable(verb.join(u' ')));
        }
        const QJsonObject shown = json({u"workload"_s, u"show"_s, u"onlineshop"_s}).json();
        QCOMPARE(shown[u"lenses"][0][u"answers"][u"watch"][u"notes"].toString(), u"a\u009b31mb\u202ec"_s);
    }

    void undoAndRedoTakeTheNewestChangeOfAll()
    {
        makeShop();
        done({u"workload"_s, u"add"_s, u"Second"_s, u"--lens"_s, u"small-lens"_s});
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s});
        done({u"undo"_s});
        QCOMPARE(riskOf(u"watch"_s), u"UNANSWERED"_s);
        done({u"redo"_s});
        QCOMPARE(riskOf(u"watch"_s), u"MEDIUM"_s);
        done({u"undo"_s});
        done({u"undo"_s});
        QCOMPARE(run({u"workload"_s, u"show"_s, u"Second"_s}).status, 1);
        done({u"workload"_s, u"remove"_s, u"onlineshop"_s});
        done({u"undo"_s});
        QCOMPARE(json({u"workload"_s, u"list"_s}).json()[u"workloads"].toArray().size(), 1);
        QVERIFY(json({u"history"_s}).json()[u"entries"].toArray().size() >= 9);
        QCOMPARE(json({u"history"_s, u"--limit"_s, u"2"_s}).json()[u"entries"].toArray().size(), 2);
    }

    void thePlanGoesToATracker()
    {
        done({u"workload"_s, u"add"_s, u"onlineshop"_s, u"--lens"_s, u"well-architected-framework"_s});
        done({u"answer"_s, u"onlineshop"_s, u"OPS01"_s, u"--select"_s, u"OPS01-BP01"_s});
        const qsizetype planned = json({u"plan"_s, u"onlineshop"_s}).json()[u"items"].toArray().size();
        for (const auto &[tracker, begin] : {std::pair("jira", "Summary,Issue Type,"), std::pair("github", "title,body,"),
                 std::pair("azure-devops", "Work Item Type,Title,")}) {
            const QStringList save{u"plan"_s, u"onlineshop"_s, u"--for"_s, QLatin1String(tracker), u"-o"_s};
            const Outcome saved = run(save + QStringList{path(u"tickets.csv"_s)});
            QCOMPARE(saved.status, 0);
            QCOMPARE(saved.out, path(u"tickets.csv"_s) + u'\n');
            const QByteArray tickets = Kit::readFile(path(u"tickets.csv"_s));
            QVERIFY2(tickets.startsWith(begin), tickets.left(80).constData());
            QCOMPARE(tickets.count("\r\n"), planned + 1); // texts have other ends of lines
            QCOMPARE(run(save + QStringList{u"-"_s}).out.toUtf8(), tickets);
        }
    }

    void thePlanTellsWhatIsOptionalApart()
    {
        done({u"workload"_s, u"add"_s, u"onlineshop"_s, u"--lens"_s, u"well-architected-framework"_s});
        const auto idsIn = [&](const char *key) {
            QStringList ids;
            for (const QJsonValue &item : json({u"plan"_s, u"onlineshop"_s}).json()[QLatin1String(key)].toArray())
                ids += item[u"publishedId"].toString();
            return ids;
        };
        // Its one practice is of low level, but with nothing in place there is a risk that depends on it.
        done({u"answer"_s, u"onlineshop"_s, u"COST11"_s, u"--select"_s, u"evaluate_cost_effort_no"_s});
        QCOMPARE(riskOf(u"evaluate_cost_effort"_s), u"MEDIUM"_s);
        QCOMPARE(idsIn("items"), QStringList{u"COST11-BP01"_s});
        QCOMPARE(idsIn("optional"), QStringList());
        done({u"answer"_s, u"onlineshop"_s, u"SUS02"_s, u"--select"_s, u"SUS02-BP02"_s});
        QCOMPARE(idsIn("optional"), QStringList({u"SUS02-BP03"_s, u"SUS02-BP05"_s, u"SUS02-BP06"_s}));
        const QString text = run({u"plan"_s, u"onlineshop"_s}).out;
        QVERIFY2(text.endsWith(u"3 to do, 3 optional\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"SUS 2  Optional  "_s), qPrintable(text));
    }

    void theFiguresThatAwsReportedComeOut()
    {
        PLUMBLINE_NEEDS_REAL_FILES();
        const QString lens = Kit::sharedData(u"lenses/sample-lens-with-golden-report.json"_s);
        const QString golden = Kit::sharedData(u"aws-exports/sample-lens-golden/expected.json"_s);
        done({u"lens"_s, u"add"_s, lens});
        done({u"workload"_s, u"add"_s, u"Sample"_s, u"--lens"_s, u"sample-lens"_s});
        const QByteArray answers = Kit::readFile(Kit::sharedData(u"aws-exports/sample-lens-golden/answers.json"_s));
        for (const QJsonValue &response : QJsonDocument::fromJson(answers).object()[u"questionResponses"].toArray()) {
            QStringList arguments{u"answer"_s, u"Sample"_s, u"--lens"_s, u"sample-lens"_s, response[u"questionId"].toString()};
            for (const QJsonValue &choice : response[u"choices"].toArray())
                arguments += {u"--select"_s, choice.toString()};
            done(arguments);
        }
        const QJsonObject expected = QJsonDocument::fromJson(Kit::readFile(golden)).object();
        const QJsonObject risk = json({u"risk"_s, u"Sample"_s}).json()[u"lenses"][0].toObject();
        for (const QJsonValue &improvement : {risk[u"counts"]}) {
            QCOMPARE(improvement[u"HIGH"], expected[u"improvement_summary"][u"HIGH"]);
            QCOMPARE(improvement[u"MEDIUM"], expected[u"improvement_summary"][u"MEDIUM"]);
        }
        QMap<QString, QStringList> planned;
        for (const QJsonValue &item : json({u"plan"_s, u"Sample"_s}).json()[u"items"].toArray())
            planned[item[u"question"].toString()] += item[u"choice"].toString();
        qsizetype seen = 0;
        const QJsonArray pillars = expected[u"pillars"].toArray();
        for (qsizetype i = 0; i < pillars.size(); ++i) {
            QCOMPARE(risk[u"pillars"][i][u"id"], pillars[i][u"pillar_id"]);
            QCOMPARE(risk[u"pillars"][i][u"counts"], pillars[i][u"risk_counts"]);
            for (const QJsonValue &question : pillars[i][u"questions"].toArray()) {
                const QJsonValue ours = risk[u"questions"].toArray().at(seen++);
                QCOMPARE(ours[u"id"], question[u"question_id"]);
                QCOMPARE(ours[u"risk"], question[u"risk"]);
                QStringList improvements;
                for (const QJsonValue &choice : question[u"improvement_plan_choices_in_report_order"].toArray())
                    improvements += choice.toString();
                QCOMPARE(planned.value(ours[u"id"].toString()), improvements);
                if (question[u"improvement_label"].isString())
                    QCOMPARE(ours[u"label"], question[u"improvement_label"]);
            }
        }
        QCOMPARE(seen, qsizetype(6));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
