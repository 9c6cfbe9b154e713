// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notemarkdown.h"
#include "tests/kit/documentlines.h"

#include <QRandomGenerator>
#include <QtTest>

#include <ctime>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

QString partsOf(const QString &text)
{
    return Kit::toLines(noteOf(text)).join(u'\n');
}

QString shownOf(const Note &note)
{
    QString shown;
    for (const Note::Part &part : note.parts)
        for (const Note::Line &line : part.lines)
            for (const Note::Span &span : line)
                shown += span.text;
    return shown;
}

QString withoutBlanks(const QString &text)
{
    return QString(text).remove(QRegularExpression(u"\\s"_s));
}

} // namespace

class NoteMarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsReadLineByLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts");
        const auto row
            = [](const char *name, const QString &text, const QString &parts) { QTest::newRow(name) << text << parts; };
        const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };
        row("bold", u"a **b c** d"_s, u"a *b c* d"_s);
        row("italics", u"a *b* _c_."_s, u"a _b_ _c_."_s);
        row("both at once", u"***a*** **b *c* d**"_s, u"*_a_* *b **_c_** d*"_s);
        row("code", u"use `a*b*` here"_s, u"use `a*b*` here"_s);
        row("code with a backtick in it", u"``a`b``"_s, u"`a`b`"_s);
        row("bold beside signs", u"(**a**), “*b*”: **c!**"_s, u"(*a*), “_b_”: *c!*"_s);
        row("a link says where it leads", u"see [the *plan*](https://example.org/a)."_s,
            u"see the  <https://example.org/a>_plan_ <https://example.org/a> (example.org)."_s);
        row("a link that says it itself", u"[example.org](https://example.org/a)"_s, u"example.org <https://example.org/a>"_s);
        row("an address with brackets", u"[a](https://example.org/b_(c)) d"_s,
            u"a <https://example.org/b_(c)> (example.org) d"_s);
        row("two links", u"[a](https://a.example)[b](https://b.example)"_s,
            u"a <https://a.example> (a.example)b <https://b.example> (b.example)"_s);
        row("bold ends with a link's text", u"**a [b** c](https://a.example)"_s, u"**a b** c <https://a.example> (a.example)"_s);
        row("a list", u"- a\n* **b**\n\n- c"_s, u"- a\n- *b*\n- c"_s);
        row("a list with numbers as they were typed", u"3. a\n5) b"_s, u"3. a\n5. b"_s);
        row("a list in a list", u"- a\n  - b\n    1. c\n- d"_s, u"- a\n-- b\n-1. c\n- d"_s);
        row("an item that goes on", u"- a\n  b\nc"_s, u"- a / b\nc"_s);
        row("an item without words", u"- a\n- \nb"_s, u"- a\n- \nb"_s);
        row("an indented item below no other", u"a\n  - b"_s, u"a\n- b"_s);
        row("a quote", u"> a\n> **b**\n\n> c"_s, u"> a / *b*\n> c"_s);
        row("a quote in a quote", u"> > a"_s, u"> > a"_s);
        row("code of lines", u"a\n```sh\n  - *b*\n\nc\n```\nd"_s, u"a\ncode `  - *b*` /  / `c`\nd"_s);
        row("code without an end", u"```\na"_s, u"code `a`"_s);
        row("paragraphs keep their lines and what is between", u"\n a\n b\n\n\nc \n"_s, u"a /  b /  /  / c"_s);
        same("plain words", u"We have one account."_s);
        same("products", u"2 * 3 * 4, 5*6*7"_s);
        same("names with underscores", u"snake_case_name and __init__ and _private"_s);
        same("rights of AWS", u"s3:*, iam:Get*, *:* \"Action\": \"*\", \"Resource\": \"*\" arn:aws:s3:::*"_s);
        same("times of cron", u"*/5 * * * *"_s);
        same("patterns", u"**/*.json *.example.com, *.example.org"_s);
        same("more and less", u">90 % < 5"_s);
        same("advantages", u"+ fast"_s);
        same("numbers", u"-5 degrees, 3.5, 1.a"_s);
        same("HTML", u"<b>a</b> &amp; <script>alert(1)</script>"_s);
        same("headings", u"# a"_s);
        same("backslashes", u"C:\\a \\*b"_s);
        same("bold without an end", u"**a *b"_s);
        same("four asterisks", u"****a****"_s);
        same("code without an end in the line", u"a `b"_s);
        same("addresses", u"https://example.org www.example.org <https://example.org>"_s);
        same("links that may not be", u"[a](javascript:alert(1)) [b](file:///etc/passwd) [c](https://u@example.org)"_s);
        same("links without text or address", u"[](https://example.org) [ ](https://example.org) [a]() [a] [a](https://b c)"_s);
        row("a picture is a link behind a sign", u"![a](https://example.org)"_s, u"!a <https://example.org> (example.org)"_s);
    }

    void aNoteIsReadLineByLine()
    {
        QFETCH(QString, text);
        QTEST(partsOf(text), "parts");
    }

    void theWordsOfALinkAreItsOwn()
    {
        const Note note = noteOf(u"**[a](https://example.org)**"_s);
        QCOMPARE(note.parts.first().lines.first().first(), (Note::Span{u"a"_s, NoteStyle::Bold, u"https://example.org"_s}));
    }

    void whatSteersATerminalIsNotRead() { QCOMPARE(shownOf(noteOf(u"*\u202Ea\a*"_s)), u"a"_s); }

    void anEmptyNoteHasNoParts()
    {
        QVERIFY(noteOf({}).isEmpty());
        QVERIFY(noteOf(u" \n\n "_s).isEmpty());
        QVERIFY(noteOf(u"```\n```"_s).isEmpty());
    }

    void piecesAreTheLineAndMarkersAreAllThatGoes()
    {
        QRandomGenerator random(7);
        const QStringList words{u"a"_s, u"b"_s, u" "_s, u"  "_s, u"*"_s, u"**"_s, u"***"_s, u"_"_s, u"`"_s, u"``"_s, u"```"_s,
            u"["_s, u"]("_s, u"https://a.example"_s, u")"_s, u"> "_s, u"- "_s, u"1. "_s, u"\n"_s, u"\n\n"_s, u"<b>"_s, u"é"_s,
            u"😀"_s};
        const QRegularExpression markers(u"^(\\s*([-*>]|\\d+[.)])(\\s|$))?([`*_\\[]|\\]\\(\\S*\\))*$|^\\s*```.*$"_s);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int left = random.bounded(1, 24); left > 0; --left)
                text += words[random.bounded(words.size())];
            text = text.trimmed();
            QString expected;
            bool isInCode = false;
            for (const QString &line : text.split(u'\n')) {
                const NoteLine read = readNoteLine(line, isInCode);
                isInCode ^= read.kind == NoteLine::Kind::Fence;
                qsizetype end = 0;
                for (const NoteLine::Piece &piece : read.pieces) {
                    QCOMPARE(piece.start, end);
                    QVERIFY(piece.length > 0);
                    end += piece.length;
                    const QString letters = line.sliced(piece.start, piece.length);
                    if (!piece.isMarker)
                        expected += letters;
                    else
                        QVERIFY2(markers.match(letters).hasMatch(), qPrintable(letters + u" in "_s + text));
                }
                QCOMPARE(end, line.size());
            }
            const QString shown = withoutBlanks(shownOf(noteOf(text))).remove(u"(a.example)"_s);
            QVERIFY2(shown == withoutBlanks(expected).remove(u"(a.example)"_s), qPrintable(text));
        }
    }

    void hostileTextsAreReadInNoTime_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int size = 100'000;
        for (const QString &part :
            {u"*"_s, u"**a "_s, u"*a **b "_s, u"_a_ "_s, u"`"_s, u"` `` "_s, u"["_s, u"[]("_s, u"[a](https://"_s, u"[a](("_s,
                u"[a](https://a.example) "_s, u"> "_s, u">"_s, u"- "_s, u"- \n  "_s, u"1. "_s, u"```\n"_s, u"\n"_s, u"\\"_s})
            QTest::newRow(qPrintable(part.simplified() + u" again and again"_s)) << part.repeated(size / part.size());
        QString runs; // of backticks, each longer than the one before
        for (int length = 1; runs.size() < size; ++length)
            runs += QString(length, u'`') + u' ';
        QTest::newRow("runs of backticks of all lengths") << runs;
    }

    void hostileTextsAreReadInNoTime()
    {
        QFETCH(QString, text);
        constexpr double most = 5; // seconds of the processor: what grows with the square of the text takes minutes
        const std::clock_t start = std::clock();
        const Note note = noteOf(text);
        QVERIFY(double(std::clock() - start) / CLOCKS_PER_SEC < most);
        QVERIFY(shownOf(note).size() <= 2 * text.size());
    }
};

QTEST_MAIN(NoteMarkdownTest)
#include "tst_notemarkdown.moc"
