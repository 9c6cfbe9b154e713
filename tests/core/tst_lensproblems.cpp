// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensreader.h"
#include "core/words/lensproblemwords.h"
#include "tests/kit/lenstexts.h"

#include <QRegularExpression>
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

} // namespace

class LensProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &json, const char *expected) {
            QTest::newRow(name) << json << QString::fromUtf8(expected);
        };
        const QByteArray small = Kit::smallLens();
        row("a faultless lens has none", small, "");
        row("a byte order mark is fine", "\xEF\xBB\xBF" + small, "");
        row("CRLF is fine", QByteArray(small).replace("\n", "\r\n"), "");
        row("keys for notes are fine", Kit::smallLensWith("\n \"name\"", "\n \"_x\": {\"y\": [1]}, \"name\""), "");
        row("an empty file is not JSON", "", "fault NotJson 1:1");
        row("a cut file is not JSON", small.first(60), "fault NotJson 4:9 \"");
        row("a comma too many is not JSON", Kit::smallLensWith("\"HIGH_RISK\"}]", "\"HIGH_RISK\"},]"), "fault NotJson 15:52 []]");
        row("Latin-1 is no UTF-8", Kit::smallLensWith("Small", "Sm\xE9ll"), "fault NotUtf8 3:13");
        row("a list is no lens", "[1]", "fault WrongType 1:1 [array] object");
        row("a number is no lens", "  7", "fault WrongType 1:3 [number] object");
        row("an empty object is no lens", "{}",
            "warning MissingKey 1:1 schemaVersion (aws)\nwarning MissingKey 1:1 name [small] (aws)\nwarning "
            "MissingKey 1:1 description (aws)\nfault NoPillars 1:1");
        row("a key twice", Kit::smallLensWith("\"description\": \"Why\"", "\"title\": \"Other\""),
            "warning DuplicateKey 7:39 /pillars/0/questions/0/title title");
        row("a bare NaN in a note", Kit::smallLensWith("\"id\": \"ops1\"", "\"number\": NaN, \"id\": \"ops1\""),
            "warning NotANumber 7:15 /pillars/0/questions/0/number number");
        row("a bare NaN for a title", Kit::smallLensWith("\"Do you?\"", "-Infinity"),
            "warning NotANumber 7:28 /pillars/0/questions/0/title title\nfault WrongType 7:28 "
            "/pillars/0/questions/0/title title [number] string");
        row("seventeen levels",
            Kit::smallLensWith("\n \"name\"", "\n \"_x\": " + QByteArray(16, '[') + QByteArray(16, ']') + ", \"name\""),
            "fault TooDeep 3:23 <16>");
        row("a newer schema", Kit::smallLensWith("2021-11-01", "2023-06-22"),
            "warning SchemaVersion 2:19 /schemaVersion [2023-06-22] 2021-11-01 (aws)");
        row("no schema", Kit::smallLensWith("\"schemaVersion\": \"2021-11-01\",", ""),
            "warning MissingKey 1:1 schemaVersion (aws)");
    }
    void problemsOfTheFile() { compareProblems(); }

    void problemsOfShape_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &piece, const QByteArray &replacement, const char *expected) {
            QTest::newRow(name) << Kit::smallLensWith(piece, replacement) << QString::fromUtf8(expected);
        };
        const QByteArray id = R"("id": "operations", )";
        const QByteArray questionId = R"("id": "ops1", )";
        row("a lens without a name is called like its file", R"("name": "Small",)", "",
            "warning MissingKey 1:1 name [small] (aws)");
        row("no description", R"("description": "A small lens",)", "", "warning MissingKey 1:1 description (aws)");
        row("an empty description", "A small lens", "", "warning EmptyText 4:17 /description description (aws)");
        row("an unknown key of the lens", R"("name": "Small",)", R"("name": "Small", "number": 1,)",
            "warning UnknownKey 3:19 /number number");
        row("a pillar without an id", id, "", "fault MissingKey 6:3 /pillars/0 id");
        row("a pillar with an empty id", "\"operations\"", "\"\"", "fault EmptyText 6:10 /pillars/0/id id");
        row("a pillar without a name", R"("name": "Operations", )", "",
            "warning MissingKey 6:3 /pillars/0 name [operations] (aws)");
        row("a pillar id with other characters", "\"operations\"", "\"my-ops\"",
            "warning IdCharacters 6:10 /pillars/0/id my-ops (aws)");
        row("a pillar id that is too short", "\"operations\"", "\"op\"", "warning IdLength 6:10 /pillars/0/id op <3> (aws)");
        row("a question without an id", questionId, "", "fault MissingKey 7:4 /pillars/0/questions/0 id");
        row("a question id that is a number", "\"ops1\"", "1",
            "fault WrongType 7:11 /pillars/0/questions/0/id id [number] string");
        row("a question without a title", R"("title": "Do you?", )", "", "fault MissingKey 7:4 /pillars/0/questions/0 title");
        row("a question with a blank title", "Do you?", " ", "fault EmptyText 7:28 /pillars/0/questions/0/title title");
        row("a question description of the wrong type", "\"Why\"", "true",
            "warning WrongType 7:54 /pillars/0/questions/0/description description [boolean] string");
        row("a question description that is empty is fine", "\"Why\"", "\"\"", "");
        row("an exported number is fine", questionId, "\"number\": 3, " + questionId, "");
        row("an unknown key of a question", questionId, questionId + R"("additionalResources": [], )",
            "warning UnknownKey 7:19 /pillars/0/questions/0/additionalResources additionalResources");
        row("a choice without an id", R"("id": "ch_b", )", "",
            "fault MissingKey 10:6 /pillars/0/questions/0/choices/1 id\n"
            "fault UnknownChoiceInRule 13:29 /pillars/0/questions/0/riskRules/0/condition ch_a && ch_b "
            "[ch_b]");
        row("a choice without a title", R"("title": "B", )", "",
            "warning MissingKey 10:6 /pillars/0/questions/0/choices/1 title [ch_b] (aws)");
        row("a choice that is a text", R"({"id": "ops1_no", "title": "None of these"})", "\"ops1_no\"",
            "fault WrongType 11:6 /pillars/0/questions/0/choices/2 choices [string] object");
        row("a choice without an improvement plan", R"(, "improvementPlan": {"displayText": "Do B"})", "",
            "warning MissingKey 10:6 /pillars/0/questions/0/choices/1 improvementPlan (aws)");
        row("an improvement plan without text", R"("displayText": "Do B")", "",
            "warning MissingKey 10:54 /pillars/0/questions/0/choices/1/improvementPlan displayText (aws)");
        row("an improvement plan that is a text", R"({"displayText": "Do B"})", "\"Do B\"",
            "warning WrongType 10:54 /pillars/0/questions/0/choices/1/improvementPlan improvementPlan "
            "[string] object");
        row("an exported number of a choice is fine", R"("id": "ch_b")", R"("number": 2, "id": "ch_b")", "");
        row("an unknown key of a choice", R"("title": "B")", R"("title": "B", "description": "x")",
            "warning UnknownKey 10:35 /pillars/0/questions/0/choices/1/description description");
    }
    void problemsOfShape() { compareProblems(); }

    void whatALensCannotDoWithoutIsAFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &json, const char *expected) {
            QTest::newRow(name) << json << QString::fromUtf8(expected);
        };
        const QByteArray head = R"({"schemaVersion": "2021-11-01", "name": "N", "description": "D", "pillars": )";
        row("pillars that are an object", head + "{}}", "fault WrongType 1:77 /pillars pillars [object] array");
        row("no pillar", head + "[]}", "fault NoPillars 1:77 /pillars");
        row("pillars that are texts", head + R"(["a", "b"]})",
            "fault WrongType 1:78 /pillars/0 pillars [string] object\nfault WrongType 1:83 /pillars/1 "
            "pillars [string] object");
        row("a pillar without questions",
            head + R"([{"id": "one", "name": "One"}, {"id": "two", "name": "Two", "questions": []}]})",
            "fault NoQuestions 1:78 /pillars/0\nfault NoQuestions 1:150 /pillars/1/questions");
        row("a question without choices", head + R"([{"id": "one", "name": "One", "questions": [{"id": "abc", "title": "T"}]}]})",
            "fault NoChoices 1:121 /pillars/0/questions/0\nwarning NoRules 1:121 /pillars/0/questions/0 "
            "(aws)");
        row("choices that are an object",
            head
                + R"([{"id": "one", "name": "One", "questions": [{"id": "abc", "title": "T", "choices": {}, "riskRules": {}}]}]})",
            "fault WrongType 1:160 /pillars/0/questions/0/choices choices [object] array\n"
            "fault WrongType 1:177 /pillars/0/questions/0/riskRules riskRules [object] array");
    }
    void whatALensCannotDoWithoutIsAFault() { compareProblems(); }

    void problemsOfResources_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &members, const char *expected) {
            QTest::newRow(name) << lensWithChoiceMembers(members) << QString::fromUtf8(expected);
        };
        const QByteArray help = R"("helpfulResource": )";
        row("an empty url", help + R"({"displayText": "H", "url": ""})",
            "warning EmptyText 9:82 /pillars/0/questions/0/choices/0/helpfulResource/url url");
        row("a url with a blank at its end", help + R"({"displayText": "H", "url": "https://x.example "})",
            "warning BadUrl 9:82 /pillars/0/questions/0/choices/0/helpfulResource/url url [https://x.example "
            "]");
        row("a url of another scheme", help + R"({"displayText": "H", "url": "javascript:x"})",
            "warning BadUrl 9:82 /pillars/0/questions/0/choices/0/helpfulResource/url url [javascript:x]");
        row("a url without a host", help + R"({"displayText": "H", "url": "https:///x"})",
            "warning BadUrl 9:82 /pillars/0/questions/0/choices/0/helpfulResource/url url [https:///x]");
        row("a url without a text", help + R"({"url": "https://x.example"})",
            "warning UrlWithoutText 9:54 /pillars/0/questions/0/choices/0/helpfulResource helpfulResource "
            "(aws)");
        row("a resource with nothing", help + "{}",
            "warning MissingKey 9:54 /pillars/0/questions/0/choices/0/helpfulResource displayText (aws)");
        row("a misspelt url", help + R"({"displayText": "H", "Url": "https://x.example"})",
            "warning UnknownKey 9:75 /pillars/0/questions/0/choices/0/helpfulResource/Url Url");
        row("a url of the wrong type", help + R"({"displayText": "H", "url": null})",
            "warning WrongType 9:82 /pillars/0/questions/0/choices/0/helpfulResource/url url [null] string");
        row("an unknown type of resource",
            R"("additionalResources": [{"type": "", "content": []}, {"type": "X", "content": []}])",
            "warning EmptyText 9:68 /pillars/0/questions/0/choices/0/additionalResources/0/type type (aws)\n"
            "warning UnknownResourceType 9:97 /pillars/0/questions/0/choices/0/additionalResources/1/type "
            "[X] (aws)");
        row("more than five contents of a type",
            R"("additionalResources": [{"type": "HELPFUL_RESOURCE", "content": [)"
                + QByteArray(R"({"displayText": "x"},)").repeated(5) + R"({"displayText": "x"}]}])",
            "warning TooMany 9:99 /pillars/0/questions/0/choices/0/additionalResources/0/content content [6] "
            "<5> (aws)");
    }
    void problemsOfResources() { compareProblems(); }

    void problemsOfRules_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &piece, const QByteArray &replacement, const char *expected) {
            QTest::newRow(name) << Kit::smallLensWith(piece, replacement) << QString::fromUtf8(expected);
        };
        const QByteArray both = "ch_a && ch_b\"";
        row("a condition that does not parse", both, "ch_a && && ch_b\"",
            "fault ConditionFault 13:29 /pillars/0/questions/0/riskRules/0/condition ch_a && && ch_b [&&]");
        row("a condition that ends early", both, "(ch_a\"",
            "fault ConditionFault 13:26 /pillars/0/questions/0/riskRules/0/condition (ch_a");
        row("unknown choices, each with its place", both, "ch_x && ch_a || !ch_y\"",
            "fault UnknownChoiceInRule 13:21 /pillars/0/questions/0/riskRules/0/condition ch_x && ch_a || "
            "!ch_y [ch_x]\n"
            "fault UnknownChoiceInRule 13:38 /pillars/0/questions/0/riskRules/0/condition ch_x && ch_a || "
            "!ch_y [ch_y]");
        row("an empty condition", both, "\"", "fault EmptyText 13:20 /pillars/0/questions/0/riskRules/0/condition condition");
        row("a condition that is too deep", both, QByteArray(65, '!') + "ch_a\"",
            "fault ConditionTooDeep 13:85 /pillars/0/questions/0/riskRules/0/condition <64>");
        row("an unknown risk", "\"NO_RISK\"", "\"LOW_RISK\"",
            "fault UnknownRisk 13:44 /pillars/0/questions/0/riskRules/0/risk [LOW_RISK]");
        row("no risk", R"(, "risk": "NO_RISK")", "", "fault MissingKey 13:6 /pillars/0/questions/0/riskRules/0 risk");
        row("the same risk twice", "MEDIUM_RISK", "NO_RISK",
            "warning RiskTwice 14:36 /pillars/0/questions/0/riskRules/1/risk [NO_RISK] (aws)");
        row("no default", "\"default\"", "\"ch_b\"", "warning NoDefault 12:18 /pillars/0/questions/0/riskRules");
        row("a rule after default", both, "default\"",
            "warning LensFindsNoRisk 1:1\n"
            "warning UnreachableRule 14:6 /pillars/0/questions/0/riskRules/1 ch_a\nwarning UnreachableRule "
            "15:6 /pillars/0/questions/0/riskRules/2 default");
        row("an unknown key of a rule", "\"risk\": \"NO_RISK\"", "\"risk\": \"NO_RISK\", \"why\": 1",
            "warning UnknownKey 13:55 /pillars/0/questions/0/riskRules/0/why why");
        row("a rule that is a text", R"({"condition": "ch_a", "risk": "MEDIUM_RISK"})", "\"ch_a\"",
            "fault WrongType 14:6 /pillars/0/questions/0/riskRules/1 riskRules [string] object");
        row("four rules", R"({"condition": "ch_a", "risk": "MEDIUM_RISK"})",
            R"({"condition": "ch_a", "risk": "MEDIUM_RISK"}, {"condition": "ch_b", "risk": "MEDIUM_RISK"})",
            "warning TooMany 12:18 /pillars/0/questions/0/riskRules riskRules [4] <3> (aws)\n"
            "warning RiskTwice 14:82 /pillars/0/questions/0/riskRules/2/risk [MEDIUM_RISK] (aws)");
    }
    void problemsOfRules() { compareProblems(); }

    void problemsOfMeaning_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const QByteArray blind = QByteArray(Kit::smallLens()).replace("MEDIUM_RISK", "NO_RISK").replace("HIGH_RISK", "NO_RISK");
        const QByteArray twice = "warning RiskTwice 14:36 /pillars/0/questions/0/riskRules/1/risk [NO_RISK] (aws)\n"
                                 "warning RiskTwice 15:39 /pillars/0/questions/0/riskRules/2/risk [NO_RISK] (aws)";
        const QByteArray second = R"({"id": "ops2", "title": "And you?", "description": "Why", "choices": [
{"id": "ch_a", "title": "A", "improvementPlan": {"displayText": "Do A"}}, {"id": "ops2_no", "title": "None of these"}], "riskRules": [
{"condition": "ch_a", "risk": "NO_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]}]}]})";
        const auto row = [](const char *name, const QByteArray &json, const QByteArray &expected) {
            QTest::newRow(name) << json << QString::fromUtf8(expected);
        };
        row("a lens that finds no risk", blind, "warning LensFindsNoRisk 1:1\n" + twice);
        row("a question that finds no risk", QByteArray(blind).replace("]}]}]}", "]},\n" + second),
            "warning FindsNoRisk 7:4 /pillars/0/questions/0 Do you?\n" + twice);
        row("a question that finds none by more than its words",
            Kit::smallLensWith(R"("default", "risk": "HIGH_RISK")", R"("default", "risk": "NO_RISK")")
                .replace("\"ch_a\", \"risk\"", "\"!(ch_b || !ch_b)\", \"risk\""),
            "warning LensFindsNoRisk 1:1\nwarning RiskTwice 15:39 /pillars/0/questions/0/riskRules/2/risk [NO_RISK] (aws)");
        row("a risk that only a mark of not applicable brings out", Kit::smallLensWith("ch_a && ch_b", "ch_a || !ch_a"), "");
        row("a question that is never free of risk", Kit::smallLensWith("ch_a && ch_b", "ch_a && ops1_no"),
            "warning NeverFreeOfRisk 7:4 /pillars/0/questions/0 Do you?");
        row("a question without a rule for no risk", Kit::smallLensWith("NO_RISK", "HIGH_RISK"),
            "warning NeverFreeOfRisk 7:4 /pillars/0/questions/0 Do you?\n"
            "warning RiskTwice 15:39 /pillars/0/questions/0/riskRules/2/risk [HIGH_RISK] (aws)");
        row("a none of the above by its title alone", Kit::smallLensWith(R"("title": "B")", R"("title": "None of above.")"),
            "warning NeverFreeOfRisk 7:4 /pillars/0/questions/0 Do you?\n"
            "warning NoneOfTheseById 10:13 /pillars/0/questions/0/choices/1/id None of above. [ch_b]");
        row("a title that only begins so", Kit::smallLensWith(R"("title": "B")", R"("title": "None of the above is manual")"),
            "");
    }
    void problemsOfMeaning() { compareProblems(); }

    void everyKindOfProblemHasWordsWithNothingLeftOpen()
    {
        for (int kind = 0; kind <= int(LensProblem::Kind::NoneOfTheseById); ++kind) {
            for (const auto severity : {LensProblem::Severity::Warning, LensProblem::Severity::Fault}) {
                for (const char *const expected : {"", "\"", ":", ",}", ",]", "string", "array", "object"}) {
                    const LensProblem problem{severity, LensProblem::Kind(kind), false, {}, QStringLiteral("subject"),
                        QStringLiteral("%1 found"), QString::fromLatin1(expected), 3};
                    const QString words = lensProblemWords(problem);
                    QVERIFY2(words.endsWith(u'.') || words.endsWith(QStringLiteral(": %1 found")), qPrintable(words));
                    QVERIFY2(!words.contains(QRegularExpression(QStringLiteral("%[2-9]"))), qPrintable(words));
                }
            }
        }
    }

    void foreignTextInWordsIsOneShortLine()
    {
        LensProblem problem{LensProblem::Severity::Warning, LensProblem::Kind::UnknownKey, false, {},
            QStringLiteral("a\nb ") + QString(500, u'x'), {}, {}, 0};
        const QString words = lensProblemWords(problem);
        QVERIFY(words.size() < 300);
        QVERIFY(!words.contains(u'\n'));
    }

private:
    static void compareProblems()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        const QString problems = problemsOf(json);
        if (problems != expected)
            qWarning().noquote() << "\n" + problems + "\n  instead of\n" + expected;
        QCOMPARE(problems, expected);
        QCOMPARE(read(json).hasFaults(), QString(u'\n' + expected).contains(QStringLiteral("\nfault ")));
    }
};

QTEST_GUILESS_MAIN(LensProblemsTest)
#include "tst_lensproblems.moc"
