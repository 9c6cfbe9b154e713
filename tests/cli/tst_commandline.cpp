// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

// A lens of one pillar with the question "deploy" (three practices and None-of-these) and one with two.
const QByteArray smallLens = R"({"schemaVersion": "2021-11-01", "name": "Small lens", "description": "Two questions", "pillars": [
{"id": "operations", "name": "Operations", "questions": [
  {"id": "deploy", "title": "How do you deploy?", "choices": [
    {"id": "deploy_small", "title": "In small steps", "improvementPlan": {"displayText": "Make steps smaller"}},
    {"id": "deploy_tested", "title": "Tested", "improvementPlan": {"displayText": "Test"}},
    {"id": "deploy_back", "title": "With a way back", "improvementPlan": {"displayText": "Go back"}},
    {"id": "deploy_no", "title": "None of these"}],
   "riskRules": [{"condition": "deploy_small && deploy_tested && deploy_back", "risk": "NO_RISK"},
                 {"condition": "deploy_small && deploy_tested", "risk": "MEDIUM_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]},
  {"id": "watch", "title": "How do you watch?", "choices": [
    {"id": "watch_logs", "title": "Logs", "improvementPlan": {"displayText": "Log"}},
    {"id": "watch_alarms", "title": "Alarms\u001b[31m", "improvementPlan": {"displayText": "Alarm"}}],
   "riskRules": [{"condition": "watch_logs && watch_alarms", "risk": "NO_RISK"}, {"condition": "default", "risk": "MEDIUM_RISK"}]}]}]})";

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Outcome runAlone(const QStringList &arguments) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder->path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder->path());
        environment.remove(u"XDG_DATA_HOME"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s); // no verb may need it
        environment.remove(u"DISPLAY"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PLUMBLINE_PROGRAM), arguments);
        if (!program.waitForFinished(60'000))
            return {};
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
    }

    Outcome run(const QStringList &arguments) const { return runAlone(arguments + QStringList{u"--store"_s, path(u"p.plumb"_s)}); }
    Outcome json(const QStringList &arguments) const { return run(arguments + QStringList{u"--format"_s, u"json"_s}); }

    // Runs what must succeed.
    void done(const QStringList &arguments) const
    {
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.status == 0, qPrintable(arguments.join(u' ') + u": "_s + outcome.err));
    }

    void makeShop() const
    {
        write(u"small.json"_s, smallLens);
        done({u"lens"_s, u"add"_s, path(u"small.json"_s)});
        done({u"workload"_s, u"add"_s, u"Online Shop"_s, u"--lens"_s, u"small-lens"_s});
    }

    QString riskOf(const QString &question, const QStringList &more = {}) const
    {
        const QJsonObject lens = json(QStringList{u"risk"_s, u"onlineshop"_s} + more).json()[u"lenses"].toArray().at(0).toObject();
        for (const QJsonValue &value : lens[u"questions"].toArray()) {
            if (value[u"id"] == question)
                return value[u"risk"].toString();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void everyVerbExplainsItself()
    {
        const Outcome program = runAlone({u"--help"_s});
        QCOMPARE(program.status, 0);
        const QStringList verbs = {u"demo"_s, u"lens check"_s, u"lens add"_s, u"lens list"_s, u"lens show"_s, u"lens export"_s, u"workload list"_s,
            u"workload add"_s, u"workload show"_s, u"workload remove"_s, u"answer"_s, u"risk"_s, u"plan"_s, u"milestone add"_s, u"milestone list"_s,
            u"compare"_s, u"report"_s, u"export"_s, u"import"_s, u"history"_s, u"undo"_s, u"redo"_s, u"store info"_s, u"store check"_s,
            u"store backup"_s};
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
        QTest::newRow("no lens") << QStringList{u"workload"_s, u"add"_s, u"a"_s};
        QTest::newRow("no output") << QStringList{u"report"_s, u"a"_s};
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

    void readingAPortfolioThatIsNotThereFailsAndMakesNone()
    {
        const QList<QStringList> reading = {{u"workload"_s, u"list"_s}, {u"risk"_s, u"x"_s}, {u"history"_s}, {u"store"_s, u"check"_s}, {u"lens"_s, u"list"_s}};
        for (const QStringList &verb : reading) {
            const Outcome outcome = run(verb);
            QCOMPARE(outcome.status, 1);
            QVERIFY(outcome.err.contains(path(u"p.plumb"_s)));
        }
        QVERIFY(!QFile::exists(path(u"p.plumb"_s)));
    }

    void theFirstWriterMakesThePortfolioWithTheBuiltInLenses()
    {
        done({u"workload"_s, u"add"_s, u"Shop"_s, u"--lens"_s, u"well-architected-framework"_s});
        const QJsonArray lenses = json({u"lens"_s, u"list"_s}).json()[u"lenses"].toArray();
        QVERIFY(!lenses.isEmpty());
        const Outcome answered = run({u"answer"_s, u"shop"_s, u"ops01"_s, u"--select"_s, u"OPS01-BP01"_s});
        QCOMPARE(answered.status, 0);
        QVERIFY2(answered.out.startsWith(u"OPS 1: "_s), qPrintable(answered.out));
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
        const QJsonObject first
            = json({u"answer"_s, u"ONLINE shop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s, u"--select"_s, u"deploy_tested"_s}).json();
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
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s, u"--select"_s, u"deploy_tested"_s, u"--not-applicable"_s,
            u"deploy_back=out-of-scope"_s, u"--note"_s, u"Said so"_s});
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
        fails({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s, u"--not-applicable"_s, u"watch_logs"_s}, u"both"_s);
        QCOMPARE(riskOf(u"watch"_s), u"UNANSWERED"_s);
    }

    void aLensWithFaultsIsNamedWithItsPlaceAndNotAdded()
    {
        write(u"bad.json"_s, "{\"schemaVersion\": \"2021-11-01\", \"name\": \"Bad\",\n \"pillars\": []}\n");
        write(u"small.json"_s, smallLens);
        const Outcome checked = runAlone({u"lens"_s, u"check"_s, u"bad.json"_s, u"small.json"_s});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.err.contains(QRegularExpression(u"^bad\\.json:\\d+:\\d+: error: "_s, QRegularExpression::MultilineOption)), qPrintable(checked.err));
        QCOMPARE(runAlone({u"lens"_s, u"check"_s, u"small.json"_s}).status, 0);
        QCOMPARE(run({u"lens"_s, u"add"_s, path(u"small.json"_s), path(u"bad.json"_s)}).status, 1);
        QVERIFY(!QFile::exists(path(u"p.plumb"_s)));
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

    void noTextOfOthersReachesTheTerminalWithControlCharacters()
    {
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s, u"--note"_s, u"a\u009b31mb\u202ec"_s});
        const QList<QStringList> verbs = {{u"plan"_s, u"onlineshop"_s}, {u"lens"_s, u"show"_s, u"small-lens"_s}, {u"history"_s},
            {u"workload"_s, u"show"_s, u"onlineshop"_s, u"--format"_s, u"json"_s}, {u"risk"_s, u"a\u001b[31mb"_s}};
        for (const QStringList &verb : verbs) {
            const Outcome outcome = run(verb);
            for (const QChar c : QString(outcome.out + outcome.err))
                QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f) && c != QChar(0x202e)), qPrintable(verb.join(u' ')));
        }
        const QJsonObject shown = json({u"workload"_s, u"show"_s, u"onlineshop"_s}).json();
        QCOMPARE(shown[u"lenses"][0][u"answers"][u"watch"][u"notes"].toString(), u"a\u009b31mb\u202ec"_s);
    }

    void milestonesAreComparedPracticeByPractice()
    {
        makeShop();
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_small"_s});
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Before launch"_s});
        QCOMPARE(run({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"beforelaunch"_s}).status, 1);
        QCOMPARE(run({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Now"_s}).status, 1);
        done({u"answer"_s, u"onlineshop"_s, u"deploy"_s, u"--select"_s, u"deploy_tested"_s, u"--select"_s, u"deploy_back"_s});
        QCOMPARE(riskOf(u"deploy"_s, {u"--at"_s, u"before launch"_s}), u"HIGH"_s);
        const QJsonObject lens = json({u"compare"_s, u"onlineshop"_s, u"beforelaunch"_s, u"now"_s}).json()[u"lenses"][0].toObject();
        QStringList changes;
        for (const QJsonValue &practice : lens[u"practices"].toArray())
            changes += practice[u"choice"].toString() + u' ' + practice[u"change"].toString();
        QCOMPARE(changes, QStringList({u"deploy_small regressed"_s, u"deploy_tested resolved"_s, u"deploy_back resolved"_s}));
        QCOMPARE(lens[u"counts"][u"from"][u"HIGH"].toInt(), 1);
        QCOMPARE(lens[u"questions"].toArray().size(), 2);
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

    void milestonesFollowThoseThatAreHereOrTheImportIsRefused()
    {
        makeShop();
        const QString before = path(u"before.json"_s), after = path(u"after.json"_s), other = path(u"other.plumb"_s);
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, before, u"--with-lenses"_s});
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"First"_s});
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, after});
        const auto elsewhere = [&](const QStringList &arguments) { return runAlone(arguments + QStringList{u"--store"_s, other}); };
        QCOMPARE(elsewhere({u"import"_s, before}).status, 0);
        QCOMPARE(elsewhere({u"import"_s, after, u"--dry-run"_s, u"--format=json"_s}).json()[u"files"][0][u"milestones"].toInt(), 1);
        QCOMPARE(elsewhere({u"import"_s, after}).status, 0);
        QCOMPARE(elsewhere({u"import"_s, after, u"--format=json"_s}).json()[u"files"][0][u"milestones"].toInt(), 0);
        QVERIFY(elsewhere({u"milestone"_s, u"list"_s, u"onlineshop"_s}).out.contains(u"First"_s));
        QCOMPARE(elsewhere({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Theirs"_s}).status, 0);
        done({u"milestone"_s, u"add"_s, u"onlineshop"_s, u"Ours"_s});
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, after});
        for (const QStringList &how : {QStringList{}, QStringList{u"--dry-run"_s}}) {
            const Outcome refused = elsewhere(QStringList{u"import"_s, after} + how);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(u"\"Ours\" does not follow"_s), qPrintable(refused.err));
        }
        QCOMPARE(elsewhere({u"store"_s, u"check"_s}).status, 0);
    }

    void aDryRunSaysWhatWouldChangeAndChangesNothing()
    {
        makeShop();
        const QString document = path(u"shop.json"_s);
        done({u"export"_s, u"onlineshop"_s, u"-o"_s, document});
        done({u"answer"_s, u"onlineshop"_s, u"watch"_s, u"--select"_s, u"watch_logs"_s});
        const QJsonObject plan = json({u"import"_s, document, u"--dry-run"_s}).json()[u"files"][0].toObject();
        QCOMPARE(plan[u"new"].toBool(), false);
        QCOMPARE(plan[u"changes"].toArray().size(), 1);
        QCOMPARE(plan[u"changes"][0][u"question"].toString(), u"watch"_s);
        QCOMPARE(riskOf(u"watch"_s), u"MEDIUM"_s);
        done({u"import"_s, document});
        QCOMPARE(riskOf(u"watch"_s), u"UNANSWERED"_s);
        done({u"undo"_s});
        QCOMPARE(riskOf(u"watch"_s), u"MEDIUM"_s);
        write(u"noise.json"_s, "[1, 2]");
        QCOMPARE(run({u"import"_s, path(u"noise.json"_s)}).status, 1);
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

    void aForeignFileIsRefusedUntouched()
    {
        write(u"p.plumb"_s, "no portfolio at all, but long enough to be read");
        QCOMPARE(run({u"store"_s, u"info"_s}).status, 1);
        QCOMPARE(run({u"workload"_s, u"add"_s, u"x"_s, u"--lens"_s, u"small-lens"_s}).status, 1);
        QCOMPARE(Kit::readFile(path(u"p.plumb"_s)), QByteArray("no portfolio at all, but long enough to be read"));
    }

    void theFiguresThatAwsReportedComeOut()
    {
        const QString lens = Kit::sharedData(u"lenses/sample-lens-with-golden-report.json"_s);
        const QString golden = Kit::sharedData(u"aws-exports/sample-lens-golden/expected.json"_s);
        if (lens.isEmpty() || golden.isEmpty())
            QSKIP("no real files beside this clone");
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
