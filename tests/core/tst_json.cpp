// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/jsonwriter.h"

#include <QtTest>

using namespace Plumbline;

namespace {

QString toLine(const SourcePlace &place)
{
    return QStringLiteral("%1:%2 %3").arg(place.line).arg(place.column).arg(place.pointer).trimmed();
}

PositionedJson parsed(const QByteArray &text)
{
    auto json = PositionedJson::parse(text, QStringLiteral("x.json"));
    if (!json)
        qFatal("not JSON: %s", text.constData());
    return std::move(*json);
}

QStringList placesOf(const QByteArray &text)
{
    QStringList lines;
    const PositionedJson json = parsed(text);
    for (const JsonValue &value : json.allValues())
        lines += toLine(value.place());
    return lines;
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueKnowsItsPlaceAndPointer()
    {
        const QStringList expected{QStringLiteral("1:1"), QStringLiteral("2:9 /a"), QStringLiteral("2:10 /a/0"),
            QStringLiteral("2:13 /a/1"), QStringLiteral("3:7 /b"), QStringLiteral("3:12 /b/c"), QStringLiteral("4:9 /d")};
        QCOMPARE(placesOf("{\n  \"a\" : [1, \"x\"],\n  \"b\":{\"c\":null},\n  \"d\" :\ttrue }"), expected);
    }

    void linesEndAtLfCrlfAndCr()
    {
        const QStringList expected{
            QStringLiteral("1:1"), QStringLiteral("2:1 /0"), QStringLiteral("3:1 /1"), QStringLiteral("5:2 /2")};
        QCOMPARE(placesOf("[\r\n1,\r2,\n\n 3]"), expected);
    }

    void columnsCountCharactersAndNotBytes()
    {
        const QStringList expected{QStringLiteral("1:1"), QStringLiteral("1:2 /0"), QStringLiteral("1:8 /1")};
        QCOMPARE(placesOf("[\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\",2]"), expected);
    }

    void columnsAreRightFarIntoALongLine()
    {
        const QByteArray text = "[\"" + QByteArray("\xC3\xA9").repeated(5000) + "\",2]";
        QCOMPARE(placesOf(text).last(), QStringLiteral("1:5005 /1"));
    }

    void aByteOrderMarkIsNoCharacter()
    {
        const QStringList expected{QStringLiteral("1:1"), QStringLiteral("1:2 /0")};
        QCOMPARE(placesOf("\xEF\xBB\xBF[1]"), expected);
    }

    void utf16WithAByteOrderMarkIsRead()
    {
        const QString text = QStringLiteral("[\"\u00e9\", 2]");
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        for (const QChar c : text) {
            little.append(char(c.cell())).append(char(c.row()));
            big.append(char(c.row())).append(char(c.cell()));
        }
        for (const QByteArray &bytes : {little, big}) {
            const PositionedJson json = parsed(bytes);
            QCOMPARE(json.root().children()[0].text(), QStringLiteral("\u00e9"));
            QCOMPARE(toLine(json.root().children()[1].place()), QStringLiteral("1:7 /1"));
        }
    }

    void pointersEscapeTildeAndSlash()
    {
        const PositionedJson json = parsed(R"({"a/b": {"~": 1}})");
        QCOMPARE(json.allValues().back().pointer(), QStringLiteral("/a~1b/~0"));
    }

    void membersKnowWhereTheirKeyStands()
    {
        const PositionedJson json = parsed("{\n \"key\":\n   5}");
        const JsonValue value = json.root()[QLatin1String("key")];
        QCOMPARE(toLine(value.keyPlace()), QStringLiteral("2:2 /key"));
        QCOMPARE(toLine(value.place()), QStringLiteral("3:4 /key"));
        QCOMPARE(value.offset(), 13);
    }

    void placesInsideATextCountEscapesOnce()
    {
        const PositionedJson json = parsed("[\"a\\u00e9\\n\xC3\xA9z\"]");
        const JsonValue text = json.root().children()[0];
        QCOMPARE(*text.text(), QStringLiteral("a\u00e9\n\u00e9z"));
        QCOMPARE(toLine(text.placeInText(0)), QStringLiteral("1:3 /0"));
        QCOMPARE(toLine(text.placeInText(4)), QStringLiteral("1:13 /0"));
        QCOMPARE(toLine(text.placeInText(99)), QStringLiteral("1:14 /0"));
    }

    void theLastOfRepeatedKeysCountsAndAllAreVisible()
    {
        const PositionedJson json = parsed(R"({"a": 1, "b": 2, "a": 3, "a": 4})");
        QCOMPARE(json.root()[QLatin1String("a")].integer(), 4);
        QCOMPARE(json.root().children().size(), size_t(4));
        QCOMPARE(json.root().repeatedMembers().size(), size_t(2));
        QCOMPARE(json.root().repeatedMembers()[0].integer(), 3);
    }

    void repeatedKeysAreFoundInLargeObjectsToo()
    {
        QByteArray text = "{";
        for (int i = 0; i < 40; ++i)
            text += "\"k" + QByteArray::number(i) + "\":0,";
        const PositionedJson json = parsed(text + "\"k7\":1}");
        QCOMPARE(json.root().repeatedMembers().size(), size_t(1));
        QCOMPARE(json.root().repeatedMembers()[0].key(), QStringLiteral("k7"));
    }

    void valuesGiveOnlyTheirOwnType()
    {
        const PositionedJson json = parsed(R"([null, true, -12, 1.5e3, "x", NaN, -Infinity, 12345678901234567890])");
        const std::vector<JsonValue> values = json.root().children();
        QCOMPARE(values[0].type(), JsonValue::Type::Null);
        QCOMPARE(values[1].boolean(), true);
        QCOMPARE(values[2].integer(), -12);
        QCOMPARE(values[2].number(), -12.0);
        QCOMPARE(values[3].number(), 1500.0);
        QVERIFY(!values[3].integer());
        QCOMPARE(values[4].text(), QStringLiteral("x"));
        QVERIFY(!values[4].number());
        QCOMPARE(values[5].type(), JsonValue::Type::NotANumber);
        QCOMPARE(values[6].type(), JsonValue::Type::NotANumber);
        QVERIFY(!values[7].integer());
    }

    void whatIsNotThereIsMissingAllTheWayDown()
    {
        const PositionedJson json = parsed(R"({"a": 1})");
        const JsonValue value = json.root()[QLatin1String("x")][QLatin1String("y")];
        QCOMPARE(value.type(), JsonValue::Type::Missing);
        QVERIFY(!value.text());
        QVERIFY(value.children().empty());
        QCOMPARE(value.place(), SourcePlace());
    }

    void nullCharactersAndHalfSurrogatesSurviveReading()
    {
        const PositionedJson json = parsed(R"(["a\u0000b", "\ud83dx", "\ud83d\ude00", "\\ud83d", "\udc00"])");
        const std::vector<JsonValue> values = json.root().children();
        QCOMPARE(*values[0].text(), QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"));
        QCOMPARE(*values[1].text(), QString(QChar(0xFFFF)) + QStringLiteral("x"));
        QCOMPARE(*values[2].text(), QString::fromUcs4(U"\U0001F600", 1));
        QCOMPARE(*values[3].text(), QStringLiteral("\\ud83d"));
        QCOMPARE(*values[4].text(), QString(QChar(0xFFFF)));
    }

    void faultsSayWhereAndWhatWasExpected_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &text, const char *expected) {
            QTest::newRow(name) << text << QString::fromUtf8(expected);
        };
        row("nothing", "", "1:1 [] ");
        row("only blanks", " \n ", "2:2 [] ");
        row("a word", "hello there", "1:1 [hello] ");
        row("a missing comma", "{\"a\": 1\n \"b\": 2}", "2:2 [\"] ,}");
        row("a missing comma in an array", "[1 2]", "1:4 [2] ,]");
        row("a missing colon", "{\"a\" 1}", "1:6 [1] :");
        row("a comma too many", "{\"a\": 1,\n}", "2:1 [}] \"");
        row("a comma too many in an array", "[1,]", "1:4 []] ");
        row("a key without quotes", "{a: 1}", "1:2 [a] \"");
        row("an open text", "[\"abc", "1:6 [] \"");
        row("an open object", "{\"a\": 1", "1:8 [] ,}");
        row("a line break in a text", "[\"ab\ncd\"]", "1:5 [U+000A] ");
        row("an unknown escape", "[\"a\\q\"]", "1:4 [\\q] ");
        row("more after the end", "{} {}", "1:4 [{] ");
        row("a null byte after the end", QByteArray("{}\0x", 4), "1:3 [U+0000] ");
        row("a null byte in a text", QByteArray("[\"a\0b\"]", 7), "1:4 [U+0000] \"");
        row("a number beyond all bounds", "[1e999]", "1:2 [1e999] ");
    }
    void faultsSayWhereAndWhatWasExpected()
    {
        QFETCH(QByteArray, text);
        const auto json = PositionedJson::parse(text, QStringLiteral("x.json"));
        QVERIFY(!json);
        const JsonFault &fault = json.error();
        QCOMPARE(fault.kind, JsonFault::Kind::Syntax);
        QCOMPARE(fault.place.file, QStringLiteral("x.json"));
        QTEST(QString(toLine(fault.place) + QStringLiteral(" [") + fault.found + QStringLiteral("] ") + fault.expected),
            "expected");
    }

    void brokenUtf8IsRefusedWithItsPlace()
    {
        for (const QByteArray &bad :
            {QByteArray("\xE9"), QByteArray("\xC0\xAF"), QByteArray("\xED\xA0\x80"), QByteArray("\xF5")}) {
            const auto json = PositionedJson::parse("[\n\"\xC3\xA9" + bad + "\"]", {});
            QVERIFY(!json);
            QCOMPARE(json.error().kind, JsonFault::Kind::NotUtf8);
            QCOMPARE(toLine(json.error().place), QStringLiteral("2:3"));
        }
    }

    void boundsHoldAtNAndNotAtNPlusOne()
    {
        QVERIFY(PositionedJson::parse(nested(16), {}));
        QCOMPARE(PositionedJson::parse(nested(17), {}).error().kind, JsonFault::Kind::TooDeep);
        QCOMPARE(toLine(PositionedJson::parse(nested(17), {}).error().place), QStringLiteral("1:17"));
        QCOMPARE(PositionedJson::parse(nested(1'000'000), {}).error().kind, JsonFault::Kind::TooDeep);
        const JsonBounds bounds{.bytes = 9, .depth = 2, .values = 4};
        QVERIFY(PositionedJson::parse("[1,2,3]  ", {}, bounds));
        QCOMPARE(PositionedJson::parse("[1,2,3]   ", {}, bounds).error().kind, JsonFault::Kind::TooLarge);
        QCOMPARE(PositionedJson::parse("[1,2,3,4]", {}, bounds).error().kind, JsonFault::Kind::TooManyValues);
    }

    void numbersOfHostileLengthAreHarmless()
    {
        QVERIFY(PositionedJson::parse("[0." + QByteArray(3'000'000, '0') + "1e-2147483647]", {}));
        QVERIFY(!PositionedJson::parse("[" + QByteArray(3'000'000, '9') + "]", {}));
    }

    void faultsBecomeErrorsWithTheirPlace()
    {
        const Error error = PositionedJson::parse("[1\n,", QStringLiteral("x.json")).error().toError();
        QCOMPARE(error.code, ErrorCode::DocumentInvalid);
        QCOMPARE(toLine(error.place), QStringLiteral("2:2"));
    }

    void writingIndentsByTwoAndEscapesWhatItMust()
    {
        JsonWriter json;
        json.beginObject();
        json.member(QLatin1String("text"), QStringLiteral("\"\\\n\t\u0001\u00e9/"));
        json.memberUnlessEmpty(QLatin1String("nothing"), QString());
        json.key(QLatin1String("list"));
        json.beginArray();
        json.value(qint64(-5));
        json.value(true);
        json.beginObject();
        json.endObject();
        json.endArray();
        json.key(QLatin1String("empty"));
        json.beginArray();
        json.endArray();
        json.endObject();
        const QByteArray expected = "{\n  \"text\": \"\\\"\\\\\\n\\t\\u0001\xC3\xA9/\",\n  \"list\": [\n    "
                                    "-5,\n    true,\n    {}\n  ],\n"
                                    "  \"empty\": []\n}\n";
        QCOMPARE(json.bytes(), expected);
    }

    void compactTextHasTheSameContentWithoutABlank()
    {
        JsonWriter json(JsonWriter::Form::Compact);
        json.beginObject();
        json.member("text", QStringLiteral("\"\\\n\u0001\u00e9\u2028/") + QString::fromUtf8("😀"));
        json.member(u"number", qint64(-5));
        json.memberUnlessZero(u"zero", 0);
        json.memberUnlessEmpty(u"nothing", QStringList());
        json.member(QLatin1String("list"), QStringList{QStringLiteral("a"), QString()});
        json.beginObject(QStringLiteral("\u00e9"));
        json.endObject();
        json.endObject();
        const QByteArray expected = "{\"text\":\"\\\"\\\\\\n\\u0001\xC3\xA9\xE2\x80\xA8/\xF0\x9F\x98\x80\",\"number\":-5,"
                                    "\"list\":[\"a\",\"\"],\"\xC3\xA9\":{}}";
        QCOMPARE(json.bytes(), expected);
        QCOMPARE(json.text(), QString::fromUtf8(expected));
    }

    void halfOfASurrogatePairBreaksNoText()
    {
        for (const auto form : {JsonWriter::Form::Lines, JsonWriter::Form::Compact}) {
            const QString broken = QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b");
            JsonWriter json(form);
            json.beginObject();
            json.member(broken, broken);
            json.member("after", true);
            json.endObject();
            const PositionedJson read = parsed(json.bytes());
            QCOMPARE(read.root()[QString::fromUtf8(broken.toUtf8())].text(), QString::fromUtf8(broken.toUtf8()));
            QCOMPARE(read.root()[QLatin1String("after")].boolean(), true);
        }
    }

    void whatWasReadIsWrittenAgainWithTheSameBytes()
    {
        const QByteArray text = "{\"a\\tb\":[null,true,-12,1.5,\"\\u0000\",{}],\"\xC3\xA9\":\"\\\"\"}";
        JsonWriter json(JsonWriter::Form::Compact);
        json.value(parsed(text).root());
        QCOMPARE(json.bytes(), text);
    }

    void keysAndTextsWithEscapesAreFoundByWhatTheyMean()
    {
        const PositionedJson json = parsed(R"({"\u0061\t": "\u00e9\/", "plain": "x", "\u0061\u0009": 2})");
        QCOMPARE(json.root()[QStringLiteral("a\t")].integer(), 2);
        QCOMPARE(json.root().repeatedMembers().size(), size_t(1));
        QCOMPARE(json.root().children()[0].text(), QStringLiteral("\u00e9/"));
        QCOMPARE(json.root()[QLatin1String("plain")].text(), QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
