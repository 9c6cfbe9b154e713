// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"
#include "core/base/characters.h"
#include "core/base/links.h"
#include "core/lens/lenstexts.h"
#include "core/report/printable.h"
#include "core/store/journalcodec.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

QString textOf(char32_t character)
{
    return character > 0xFFFF ? QString::fromUcs4(&character, 1) : QString(QChar(char16_t(character)));
}

// What Qt's own tables of Unicode say; nothing where they have no property for it.
CharacterClass classByQt(char32_t c)
{
    if (QChar::isNonCharacter(c))
        return CharacterClass::Noncharacter;
    switch (QChar::direction(c)) {
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirPDF:
        return CharacterClass::DirectionOverride;
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDI:
        return CharacterClass::DirectionIsolate;
    default:
        break;
    }
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c == 0 ? CharacterClass::Null : CharacterClass::Control;
    case QChar::Other_Surrogate:
        return CharacterClass::Surrogate;
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return CharacterClass::Separator;
    default:
        return CharacterClass::Plain;
    }
}

// Format characters (Cf) that are seen: signs that are written around a number or a name, and how hieroglyphs stand.
bool isSeen(char32_t c)
{
    return (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891 || c == 0x08E2 || c == 0x110BD
        || c == 0x110CD || (c >= 0x13430 && c <= 0x1343F);
}

} // namespace

class CharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableSaysWhatUnicodeSays()
    {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            const CharacterClass is = classOf(c);
            const CharacterClass expected = classByQt(c);
            if (expected != CharacterClass::Plain && is != expected)
                QFAIL(qPrintable(u"U+%1 is of class %2"_s.arg(QString::number(c, 16), QString::number(int(is)))));
            if (QChar::category(c) == QChar::Other_Format && (is == CharacterClass::Plain) != isSeen(c))
                QFAIL(qPrintable(u"the format character U+%1 is not known"_s.arg(c, 4, 16)));
        }
    }

    void halfOfAPairIsACharacterByItself()
    {
        const QString text = u"a"_s + QChar(0xD83D) + u"b"_s + QString::fromUtf8("😀") + QChar(0xDE00);
        QCOMPARE(indexOfAny(text, CharacterClass::Surrogate), 1);
        QCOMPARE(indexOfAny(text, CharacterClass::Surrogate, 2), 5);
        QCOMPARE(indexOfAny(text, CharacterClass::Control), text.size());
        QCOMPARE(characterAt(text, 3).character, char32_t(0x1F600));
        QCOMPARE(characterAt(text, 3).units, 2);
        QVERIFY(!hasAny({}, Refused::inLink));
    }

    // One character between "a" and "b", and what each reader makes of it; "=" where it stays, nothing where the text or
    // address is refused.
    void eachReaderTakesOutWhatItMayNotHave_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("inLens");
        QTest::addColumn<QString>("onPaper");
        QTest::addColumn<QString>("onTerminal");
        QTest::addColumn<bool>("inStore");
        QTest::addColumn<bool>("inLink");
        const auto row = [](const char *name, char32_t character, const char *lens, const char *paper, const char *terminal,
                             bool store = true, bool link = false) {
            const auto expected
                = [&](const char *text) { return *text == '=' ? u'a' + textOf(character) + u'b' : QString::fromLatin1(text); };
            QTest::newRow(name) << textOf(character) << expected(lens) << expected(paper) << expected(terminal) << store << link;
        };
        row("a letter", 'x', "=", "=", "=", true, true);
        row("a letter with an accent", 0xE9, "=", "=", "=", true, true);
        row("a Hebrew letter", 0x5D0, "=", "=", "=", true, true);
        row("an emoji", 0x1F600, "=", "=", "=", true, true);
        row("NULL", 0x0, "ab", "ab", "ab", false);
        row("ESCAPE", 0x1B, "ab", "ab", "ab");
        row("BACKSPACE", 0x08, "ab", "ab", "ab");
        row("CHARACTER TABULATION", 0x09, "=", "a b", "a b");
        row("LINE FEED", 0x0A, "=", "a\nb", "a b");
        row("CARRIAGE RETURN", 0x0D, "a\nb", "a\nb", "a b");
        row("DELETE", 0x7F, "ab", "ab", "ab");
        row("CONTROL SEQUENCE INTRODUCER", 0x9B, "ab", "ab", "ab");
        row("LINE SEPARATOR", 0x2028, "=", "a\nb", "a b");
        row("PARAGRAPH SEPARATOR", 0x2029, "=", "a\nb", "a b");
        row("ARABIC LETTER MARK", 0x061C, "=", "ab", "ab");
        row("LEFT-TO-RIGHT MARK", 0x200E, "=", "ab", "ab");
        row("RIGHT-TO-LEFT MARK", 0x200F, "=", "ab", "ab");
        row("LEFT-TO-RIGHT EMBEDDING", 0x202A, "ab", "ab", "ab");
        row("RIGHT-TO-LEFT OVERRIDE", 0x202E, "ab", "ab", "ab");
        row("LEFT-TO-RIGHT ISOLATE", 0x2066, "ab", "ab", "ab");
        row("POP DIRECTIONAL ISOLATE", 0x2069, "ab", "ab", "ab");
        row("ZERO WIDTH SPACE", 0x200B, "=", "=", "=");
        row("ZERO WIDTH JOINER", 0x200D, "=", "=", "=");
        row("SOFT HYPHEN", 0xAD, "=", "=", "=");
        row("HANGUL FILLER", 0x3164, "=", "=", "=");
        row("WORD JOINER", 0x2060, "=", "=", "=");
        row("VARIATION SELECTOR-16", 0xFE0F, "=", "=", "=");
        row("VARIATION SELECTOR-17", 0xE0100, "=", "=", "=");
        row("TAG LATIN SMALL LETTER A", 0xE0061, "=", "ab", "ab");
        row("ZERO WIDTH NO-BREAK SPACE", 0xFEFF, "=", "ab", "ab");
        row("INTERLINEAR ANNOTATION ANCHOR", 0xFFF9, "=", "ab", "ab");
        row("OBJECT REPLACEMENT CHARACTER", 0xFFFC, "=", "ab", "ab");
        row("REPLACEMENT CHARACTER", 0xFFFD, "=", "=", "=", true, true);
        row("a noncharacter", 0xFDD0, "ab", "ab", "ab");
        row("a noncharacter at the end of a plane", 0x1FFFE, "ab", "ab", "ab");
        row("the first half of a pair", 0xD83D, "ab",
            "a\xFF"
            "b",
            "ab", false);
        row("the second half of a pair", 0xDE00, "ab",
            "a\xFF"
            "b",
            "ab", false);
        row("a space", ' ', "=", "=", "=");
        row("NO-BREAK SPACE", 0xA0, "=", "=", "=");
    }
    void eachReaderTakesOutWhatItMayNotHave()
    {
        QFETCH(QString, character);
        QFETCH(QString, onPaper);
        QFETCH(bool, inStore);
        QFETCH(bool, inLink);
        const QString text = u'a' + character + u'b';
        QTEST(safeText(text).text, "inLens");
        QCOMPARE(printable(text), onPaper.replace(QChar(0xFF), QChar(QChar::ReplacementCharacter)));
        QTEST(terminalSafe(text), "onTerminal");
        JournalEntry entry;
        entry.subject = text;
        QCOMPARE(checkTexts(entry, {}).has_value(), inStore);
        QCOMPARE(safeLink(u"https://example.org/"_s + text).has_value(), inLink);
    }

    void jsonForATerminalLosesNothing()
    {
        const QByteArray tag = QString(u"\"a"_s + textOf(0xE0061) + QChar(0x9B) + u"b\"\n"_s).toUtf8();
        QCOMPARE(terminalSafeJson(tag), QByteArray("\"a\\udb40\\udc61\\u009bb\"\n"));
    }
};

QTEST_GUILESS_MAIN(CharactersTest)
#include "tst_characters.moc"
