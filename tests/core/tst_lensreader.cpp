// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lenstexts.h"
#include "core/lens/lensreader.h"
#include "tests/kit/lenstexts.h"

#include <QtTest>

using namespace Plumbline;

namespace {

const QString fileName = QStringLiteral("small.json");

LensReading read(const QByteArray &json)
{
    return readLens(json, fileName);
}

QString problemsOf(const QByteArray &json)
{
    return Kit::toLines(read(json).problems).join(u'\n');
}

// The first choice of the small lens with more members.
QByteArray lensWithChoiceMembers(const QByteArray &members)
{
    return Kit::smallLensWith(R"("title": "A", )", R"("title": "A", )" + members + ", ");
}

QByteArray choices(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += R"({"id": "c_)" + QByteArray::number(i) + R"(_no", "title": "C"},)";
    return text;
}

} // namespace

class LensReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreThoseThatATextCountsOneAfterTheOther_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("two") << QStringLiteral("1. Ask. 2. Write it down.")
                             << QStringList{QStringLiteral("Ask."), QStringLiteral("Write it down.")};
        QTest::newRow("a line each") << QStringLiteral("1. Ask.\n2. Write.")
                                     << QStringList{QStringLiteral("Ask."), QStringLiteral("Write.")};
        QTest::newRow("figures are no steps")
            << QStringLiteral("1. Move to 12. or 3. soon. 2. Stop at 2.5. 3. Rest.")
            << QStringList{QStringLiteral("Move to 12. or 3. soon."), QStringLiteral("Stop at 2.5."), QStringLiteral("Rest.")};
        QTest::newRow("one alone is none") << QStringLiteral("1. Ask.") << QStringList();
        QTest::newRow("no count") << QStringLiteral("Ask 1. the team 2. again.") << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void stepsAreThoseThatATextCountsOneAfterTheOther()
    {
        QFETCH(QString, text);
        QTEST(countedSteps(text), "steps");
    }

    void everyFieldIsRead()
    {
        const QByteArray json = lensWithChoiceMembers(R"("helpfulResource": {"displayText": "Help", "url": "https://x.example"},
"additionalResources": [{"type": "IMPROVEMENT_PLAN", "content": [{"displayText": "More", "url": "http://y.example"}]}])");
        const LensReading reading = read(json);
        QCOMPARE(Kit::toLines(reading.problems), QStringList());
        const Lens &lens = *reading.lens;
        QCOMPARE(lens.name, QStringLiteral("Small"));
        QCOMPARE(lens.description, QStringLiteral("A small lens"));
        QCOMPARE(lens.pillars.size(), 1);
        QCOMPARE(lens.pillars[0].id, PillarId(QStringLiteral("operations")));
        QCOMPARE(lens.pillars[0].name, QStringLiteral("Operations"));
        const Question &question = lens.pillars[0].questions[0];
        QCOMPARE(question.id, QuestionId(QStringLiteral("ops1")));
        QCOMPARE(question.title, QStringLiteral("Do you?"));
        QCOMPARE(question.description, QStringLiteral("Why"));
        QCOMPARE(question.choices.size(), 3);
        const Choice &choice = question.choices[0];
        QCOMPARE(choice.id, ChoiceId(QStringLiteral("ch_a")));
        QCOMPARE(choice.title, QStringLiteral("A"));
        QCOMPARE(choice.helpfulResource, (Resource{QStringLiteral("Help"), QStringLiteral("https://x.example")}));
        QCOMPARE(choice.improvementPlan, (Resource{QStringLiteral("Do A"), {}}));
        QCOMPARE(choice.additionalResources.size(), 1);
        QCOMPARE(choice.additionalResources[0].type, ResourceType::ImprovementPlan);
        QCOMPARE(choice.additionalResources[0].content[0].url, QStringLiteral("http://y.example"));
        QVERIFY(question.choices[2].isNoneOfThese());
        QCOMPARE(question.riskRules[1], (RiskRule{QStringLiteral("ch_a"), RuleRisk::Medium}));
    }

    void noRulesAreAWarning()
    {
        QByteArray json = Kit::smallLens();
        const qsizetype at = json.indexOf("\"riskRules\"");
        json = json.first(at) + "\"riskRules\": []}]}]}";
        QCOMPARE(problemsOf(json), QStringLiteral("warning NoRules 12:18 /pillars/0/questions/0/riskRules (aws)"));
        QVERIFY(read(json).lens->pillars[0].questions[0].riskRules.isEmpty());
    }

    void idsThatStandTwice()
    {
        QCOMPARE(problemsOf(Kit::smallLensWith("\"ch_b\"", "\"ch_a\"")).section(u'\n', 0, 0),
            QStringLiteral("fault DuplicateChoiceId 10:13 /pillars/0/questions/0/choices/1/id ch_a"));
        const QByteArray pillar
            = R"({"id": "operations", "name": "P", "questions": [{"id": "other", "title": "T", "choices": [{"id": "x_no", "title": "N"}],
"riskRules": [{"condition": "default", "risk": "NO_RISK"}]}]}, )";
        QCOMPARE(problemsOf(Kit::smallLensWith("[\n  {\"id\": \"operations\"", "[\n" + pillar + "{\"id\": \"operations\"")),
            QStringLiteral("fault DuplicatePillarId 7:71 /pillars/1/id operations"));
    }

    void laterQuestionsOfTheSameIdGetTheNextFreeSuffix()
    {
        const QByteArray rest
            = R"( "title": "T", "choices": [{"id": "x_1", "title": "X", "improvementPlan": {"displayText": "Do"}},
{"id": "x_no", "title": "N"}], "riskRules": [{"condition": "x_1", "risk": "NO_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]}, )";
        QByteArray questions;
        for (const char *const id : {"ops1", "ops1_3", "ops1"})
            questions += "{\"id\": \"" + QByteArray(id) + "\"," + rest;
        const LensReading reading
            = read(Kit::smallLensWith("[\n   {\"id\": \"ops1\"", "[\n" + questions + "\n{\"id\": \"ops1\""));
        QVERIFY(reading.lens);
        QStringList ids;
        for (const Question &question : reading.lens->pillars[0].questions)
            ids += question.id.text();
        QCOMPARE(ids,
            (QStringList{QStringLiteral("ops1"), QStringLiteral("ops1_3"), QStringLiteral("ops1_2"), QStringLiteral("ops1_4")}));
        QCOMPARE(Kit::toLine(reading.problems.last()),
            QStringLiteral("warning DuplicateQuestionId 11:8 /pillars/0/questions/3/id ops1 [ops1_4] (aws)"));
        QCOMPARE(reading.problems.size(), 2);
    }

    void aSuffixLeavesTheIdsThatLaterQuestionsHaveToThem()
    {
        const QByteArray rest
            = R"( "title": "T", "choices": [{"id": "x_1", "title": "X", "improvementPlan": {"displayText": "Do"}},
{"id": "x_no", "title": "N"}], "riskRules": [{"condition": "x_1", "risk": "NO_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]}, )";
        QByteArray questions;
        for (const char *const id : {"ops1", "ops1", "ops1_2"})
            questions += "{\"id\": \"" + QByteArray(id) + "\"," + rest;
        const LensReading reading
            = read(Kit::smallLensWith("[\n   {\"id\": \"ops1\"", "[\n" + questions + "\n{\"id\": \"ops9\""));
        QVERIFY(reading.lens);
        QStringList ids;
        for (const Question &question : reading.lens->pillars[0].questions)
            ids += question.id.text();
        QCOMPARE(ids,
            (QStringList{QStringLiteral("ops1"), QStringLiteral("ops1_3"), QStringLiteral("ops1_2"), QStringLiteral("ops9")}));
    }

    void limitsHoldAtNAndWarnAtNPlusOne_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("limit");
        QTest::newRow("the lens's name") << QByteArray("\"name\": \"") << QByteArray("Small\"") << 128;
        QTest::newRow("the lens's description") << QByteArray("\"description\": \"") << QByteArray("A small lens\"") << 2048;
        QTest::newRow("a pillar's name") << QByteArray("\"name\": \"") << QByteArray("Operations\"") << 128;
        QTest::newRow("a question's title") << QByteArray("\"title\": \"") << QByteArray("Do you?\"") << 128;
        QTest::newRow("a question's description") << QByteArray("\"description\": \"") << QByteArray("Why\"") << 2048;
        QTest::newRow("a choice's title") << QByteArray("\"title\": \"") << QByteArray("None of these\"") << 128;
        QTest::newRow("a resource's text") << QByteArray("\"displayText\": \"") << QByteArray("Do B\"") << 2048;
    }
    void limitsHoldAtNAndWarnAtNPlusOne()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, limit);
        const auto lens = [&](int length) { return Kit::smallLensWith(before + after, before + QByteArray(length, 'x') + '"'); };
        QCOMPARE(problemsOf(lens(limit)), QString());
        const LensReading over = read(lens(limit + 1));
        QVERIFY(over.lens);
        QCOMPARE(over.problems.size(), 1);
        QCOMPARE(over.problems[0].kind, LensProblem::Kind::TooLong);
        QCOMPARE(over.problems[0].found, QString::number(limit + 1));
        QCOMPARE(over.problems[0].limit, limit);
        QVERIFY(over.problems[0].forAws);
    }

    void limitsCountCharacters()
    {
        const QByteArray text = QByteArray("\xF0\x9F\x98\x80").repeated(2048);
        QCOMPARE(problemsOf(Kit::smallLensWith("Do B", text)), QString());
    }

    void moreChoicesThanAwsTakesWarnAndMoreThanWeKeepAreAFault()
    {
        const auto withChoices
            = [](int count) { return Kit::smallLensWith(R"({"id": "ops1_no")", choices(count - 3) + R"({"id": "ops1_no")"); };
        const QString place = QStringLiteral("TooMany 8:16 /pillars/0/questions/0/choices choices ");
        QCOMPARE(problemsOf(withChoices(15)), QString());
        QCOMPARE(problemsOf(withChoices(16)), QString(QStringLiteral("warning ") + place + QStringLiteral("[16] <15> (aws)")));
        QVERIFY(read(withChoices(64)).lens);
        QCOMPARE(problemsOf(withChoices(65)), QString(QStringLiteral("fault ") + place + QStringLiteral("[65] <64>")));
    }

    void charactersThatOnlyAwsRefusesAreNamedOnceEach()
    {
        QCOMPARE(problemsOf(Kit::smallLensWith("Do you?", "A; [b] \xC3\xA9 c; \xE2\x80\x99 \xF0\x9F\x98\x80")),
            QStringLiteral("warning AwsCharacters 7:28 /pillars/0/questions/0/title title [;[]\u00e9\U0001F600] (aws)"));
        QCOMPARE(problemsOf(Kit::smallLensWith("Do you?", "a-_.,:/()@!&#+'?9\\n")), QString());
        QCOMPARE(problemsOf(Kit::smallLensWith("Do B", "Free; [text] \xC3\xA9")), QString());
    }

    void unsafeCharactersAreTakenOut()
    {
        const LensReading reading = read(Kit::smallLensWith("Do B",
            "a\\u0000b\\u001bc\xE2\x80\xAE"
            "d\\ud800e\\n\\tf\\r\\ng\\u0085\xEF\xBF\xBF"));
        QCOMPARE(Kit::toLines(reading.problems).join(u'\n'),
            QStringLiteral("warning UnsafeCharacters 10:70 "
                           "/pillars/0/questions/0/choices/1/improvementPlan/displayText displayText"));
        QCOMPARE(reading.lens->pillars[0].questions[0].choices[1].improvementPlan.displayText, QStringLiteral("abcde\n\tf\ng"));
    }

    void otherLineEndsInsideTextsAreNoProblem()
    {
        const LensReading reading = read(Kit::smallLensWith("Do B", "a\\r\\nb\\rc"));
        QVERIFY(reading.problems.isEmpty());
        QCOMPARE(reading.lens->pillars[0].questions[0].choices[1].improvementPlan.displayText, QStringLiteral("a\nb\nc"));
    }

    void idsWithOddCharactersStillWorkInRules()
    {
        QByteArray json = Kit::smallLens();
        json.replace("ch_a", "ch-a");
        QCOMPARE(problemsOf(json), QStringLiteral("warning IdCharacters 9:13 /pillars/0/questions/0/choices/0/id ch-a (aws)"));
    }

    void everyFaultIsReportedInFileOrder()
    {
        QByteArray json = Kit::smallLensWith("\"operations\"", "7");
        json.replace("\"Do you?\"", "\"\"").replace("MEDIUM_RISK", "X").replace("ch_a && ch_b", "ch_z");
        const LensReading reading = read(json);
        QVERIFY(!reading.lens);
        QVERIFY(reading.hasFaults());
        QCOMPARE(Kit::toLines(reading.problems).join(u'\n'),
            QStringLiteral("fault WrongType 6:10 /pillars/0/id id [number] string\n"
                           "fault EmptyText 7:28 /pillars/0/questions/0/title title\n"
                           "fault UnknownChoiceInRule 13:21 /pillars/0/questions/0/riskRules/0/condition ch_z [ch_z]\n"
                           "fault UnknownRisk 14:36 /pillars/0/questions/0/riskRules/1/risk [X]"));
        QCOMPARE(reading.problems[0].place.file, fileName);
    }

    void filesOverTheLimitOfAwsWarnAndOverOursAreNotRead()
    {
        const auto padded = [](int size) { return Kit::smallLens().leftJustified(size, ' '); };
        QCOMPARE(problemsOf(padded(500 * 1024)), QString());
        QCOMPARE(problemsOf(padded(500 * 1024 + 1)), QStringLiteral("warning FileTooLarge 0:0 [512001] <512000> (aws)"));
        QVERIFY(read(padded(5 * 1024 * 1024)).lens);
        QCOMPARE(problemsOf(padded(5 * 1024 * 1024 + 1)), QStringLiteral("fault FileTooLargeToRead 0:0 <5242880>"));
    }

    void problemsAreListedUpToABound()
    {
        QByteArray rules;
        for (int i = 0; i < 500; ++i)
            rules += "{\"condition\": \"x" + QByteArray("||x").repeated(250) + "\"},";
        const LensReading reading = read(Kit::smallLensWith(R"({"condition": "default")", rules + R"({"condition": "default")"));
        QVERIFY(reading.hasFaults());
        QCOMPARE(reading.problems.size(), LensLimits::problems + 1); // all faults, and a warning of too many rules
    }

    void endlessListsAreNotRead()
    {
        QCOMPARE(
            problemsOf("[" + QByteArray("0,").repeated(200'000) + "0]").section(u' ', 0, 1), QStringLiteral("fault TooMany"));
    }
};

QTEST_GUILESS_MAIN(LensReaderTest)
#include "tst_lensreader.moc"
