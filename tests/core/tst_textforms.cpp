// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notemarkdown.h"
#include "core/report/printable.h"
#include "core/report/textforms.h"
#include "tests/kit/sampledocument.h"
#include "tests/kit/testdata.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Plumbline;

namespace {

// Every element and address of the HTML, or the parser's complaint.
struct Parsed
{
    QSet<QString> elements;
    QStringList addresses;
    QString text;
    QString error;
};

Parsed parsed(const QByteArray &html)
{
    Parsed result;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            result.text += reader.text();
        if (!reader.isStartElement())
            continue;
        result.elements += reader.name().toString();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name().startsWith(u"on", Qt::CaseInsensitive))
                result.error = attribute.name().toString();
            if (attribute.name() == u"href" || attribute.name() == u"src")
                result.addresses += attribute.value().toString();
        }
    }
    if (reader.hasError())
        result.error = reader.errorString() + QStringLiteral(" in line %1").arg(reader.lineNumber());
    return result;
}

} // namespace

class TextFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownIsAsItWas()
    {
        QCOMPARE(QString::fromUtf8(toMarkdown(Kit::sampleDocument(2))),
            QString::fromUtf8(Kit::readTestData(QStringLiteral("report/sample.md"))));
    }
    void htmlIsAsItWas()
    {
        QCOMPARE(QString::fromUtf8(toHtml(Kit::sampleDocument(2))),
            QString::fromUtf8(Kit::readTestData(QStringLiteral("report/sample.html"))));
    }

    void evilTextsStayTextInHtml()
    {
        const Parsed page = parsed(toHtml(Kit::evilDocument()));
        QCOMPARE(page.error, QString());
        const Parsed harmless = parsed(toHtml(Kit::sampleDocument()));
        QCOMPARE(page.elements - harmless.elements, QSet<QString>());
        for (const QString &address : page.addresses)
            QVERIFY2(address.startsWith(QLatin1String("https://example.org/"))
                    || address.startsWith(QLatin1String("https://evil.example")),
                qPrintable(address));
        for (const QString &evil : {QStringLiteral("<script>alert(1)</script>"),
                 QStringLiteral("</style></svg><b>bold</b> &amp; &#60;"), QStringLiteral("%1 %2 %n percent")})
            QVERIFY(page.text.contains(evil));
    }

    void htmlLoadsNothing()
    {
        const QByteArray html = toHtml(Kit::sampleDocument());
        for (const char *word : {"<script", "<link", "<img", "@import", "src=", "<iframe", "<object"})
            QVERIFY2(!html.contains(word), word);
        QVERIFY(html.contains("default-src 'none'"));
    }

    void evilTextsStayTextInMarkdown()
    {
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(toMarkdown(Kit::evilDocument())), QTextDocument::MarkdownDialectGitHub);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                QVERIFY(!format.isImageFormat());
                QVERIFY2(!format.isAnchor() || format.anchorHref().startsWith(QLatin1String("https://example.org/")),
                    qPrintable(format.anchorHref()));
            }
        }
        const QString text = document.toPlainText();
        for (const QString &evil : {QStringLiteral("<script>alert(1)</script><img src=x onerror=y>"),
                 QStringLiteral("[click](javascript:alert(1)) ![i](file:///etc/passwd) **b** _i_ `c` | pipe"),
                 QStringLiteral("https://evil.example/ www.evil.example user@evil.example")})
            QVERIFY2(text.contains(evil), qPrintable(evil));
    }

    void isolatesStayAndEndWithTheirParagraph()
    {
        const QString open(QChar(0x2068));
        const QString close(QChar(0x2069));
        QCOMPARE(printable(open + u'a' + close + u'b'), open + u'a' + close + u'b');
        QCOMPARE(
            printable(close + u'a' + open + QStringLiteral("b\nc") + close), u'a' + open + u'b' + close + QStringLiteral("\nc"));
        QCOMPARE(keptApart(QStringLiteral("a") + close), QStringLiteral("a"));
        QCOMPARE(keptApart(QString::fromUtf8("ש") + close), open + QString::fromUtf8("ש") + close);
    }

    void addressesAreLinksWhereTheyMayBe()
    {
        Document document = Kit::sampleDocument(0);
        document.blocks = {
            Facts{{{QStringLiteral("Design"), QStringLiteral("https://example.org/d"), QStringLiteral("https://example.org/d")},
                {QStringLiteral("Bad"), QStringLiteral("javascript:alert(1)"), QStringLiteral("javascript:alert(1)")}}},
            Table{{{QStringLiteral("A"), 1, false}, {QStringLiteral("B"), 1, false}},
                {{{QStringLiteral("Text"), {}, {}, {}, QStringLiteral("Note"), QStringLiteral("https://example.org/7")},
                    {{}, {}, {}, {}, {}}}}}};
        QCOMPARE(parsed(toHtml(document)).addresses,
            QStringList({QStringLiteral("https://example.org/d"), QStringLiteral("https://example.org/7")}));
        const QByteArray markdown = toMarkdown(document);
        QVERIFY2(
            markdown.contains("- **Design**: <https://example.org/d>\n- **Bad**: javascript:alert(1)\n"), markdown.constData());
        QVERIFY2(markdown.contains("| Text<br>Note<br><https://example.org/7> |"), markdown.constData());
    }

    void stepsAreNumberedBeforeTheNote()
    {
        Document document = Kit::sampleDocument(0);
        document.blocks = {Table{{{QStringLiteral("A"), 1, false}},
            {{{QStringLiteral("Text"), {}, {}, {}, QStringLiteral("Note"), {},
                {QStringLiteral("Do <b>"), QStringLiteral("Look")}}}}}};
        QVERIFY(
            toHtml(document).contains("<ol class=\"detail\"><li dir=\"auto\">Do &lt;b&gt;</li><li dir=\"auto\">Look</li></ol>"));
        const QByteArray markdown = toMarkdown(document);
        QVERIFY2(markdown.contains("<br>2. Look<br>Note |"), markdown.constData());
    }

    void blankLinesOfANoteStayInMarkdown()
    {
        Document document = Kit::sampleDocument(0);
        document.blocks = {noteOf(QStringLiteral("a\nb\n\n\nc"))};
        QVERIFY(toMarkdown(document).contains("> a  \n> b\n>\n> c\n\n"));
    }

    void aNoteIsSetAsItWasMeant_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const char *note, const char *html, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(note) << QString::fromUtf8(html) << QString::fromUtf8(markdown);
        };
        row("lines", "a\nb\n\n\nc", "<p dir=\"auto\">a<br/>b<br/><br/><br/>c</p>", "> a  \n> b\n>\n> c\n");
        row("letters", "**a *b* `c`** d",
            "<p dir=\"auto\"><strong>a </strong><strong><em>b</em></strong><strong> </strong><strong>"
            "<code>c</code></strong> d</p>",
            "> **a *b* `c`** d\n");
        row("a link", "[a **b**](https://example.org/x)",
            "<a href=\"https://example.org/x\" rel=\"noreferrer noopener\">a </a><a href=\"https://example.org/x\" "
            "rel=\"noreferrer noopener\"><strong>b</strong></a> (example.org)</p>",
            "> [a **b**](<https://example.org/x>) (example.org)\n");
        row("bold around a link", "**a [b](https://example.org/x) c**", "<strong> c</strong>",
            "> **a [b](<https://example.org/x>)** (example.org) **c**\n");
        row("a picture", "![a](https://example.org/x)", "!<a href=", "> \\![a](<https://example.org/x>) (example.org)\n");
        row("code", "```` a`b``c ````", "<code> a`b``c </code>", "> ```  a`b``c  ```\n");
        row("lists", "- a\n  b\n  3. c\n- d",
            "<ul><li dir=\"auto\">a<br/>b<ol><li value=\"3\" dir=\"auto\">c</li></ol></li><li dir=\"auto\">d</li></ul>",
            "> - a  \n>   b\n>     3. c\n> - d\n");
        row("a quote", "a\n> b\n> c", "<p dir=\"auto\">a</p><blockquote dir=\"auto\">b<br/>c</blockquote>",
            "> a\n>\n> > b  \n> > c\n");
        row("code of lines", "```\n<b>  *a*\n\n#\n```", "<pre dir=\"auto\"><code>&lt;b&gt;  *a*</code>\n\n<code>#</code></pre>",
            "> ```\n> <b>  *a*\n>\n> #\n> ```\n");
        row("text that is none of these", "<b>a</b> # 2 * 3 + [x](javascript:y)",
            "&lt;b&gt;a&lt;/b&gt; # 2 * 3 + [x](javascript:y)", "> \\<b\\>a\\</b\\> \\# 2 \\* 3 + \\[x\\](javascript:y)\n");
    }

    void aNoteIsSetAsItWasMeant()
    {
        QFETCH(QString, note);
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        Document document = Kit::sampleDocument(0);
        document.blocks = {noteOf(note)};
        const QString asHtml = QString::fromUtf8(toHtml(document));
        QCOMPARE(parsed(asHtml.toUtf8()).error, QString());
        QVERIFY2(asHtml.contains(html), qPrintable(asHtml.section(QLatin1String("</h1>"), 1)));
        QCOMPARE(QString::fromUtf8(toMarkdown(document)).section(QLatin1String("\n\n"), 1).section(QLatin1String("\n---"), 0, 0),
            markdown);
    }

    void markdownReadsANoteAsWeDo()
    {
        Document document = Kit::sampleDocument(0);
        document.blocks = {noteOf(QStringLiteral("**bold `code`, then** *it* and\n`two``ticks`\n- one\n  - two"))};
        QTextDocument read;
        read.setMarkdown(QString::fromUtf8(toMarkdown(document)), QTextDocument::MarkdownDialectGitHub);
        QStringList styled;
        for (QTextBlock block = read.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (const QTextCharFormat format = it.fragment().charFormat(); block.blockFormat().headingLevel() == 0)
                    styled += QStringLiteral("%1%2%3%4 %5")
                                  .arg(format.fontWeight() > QFont::Normal ? QStringLiteral("b") : QString(),
                                      format.fontItalic() ? QStringLiteral("i") : QString(),
                                      format.fontFixedPitch() ? QStringLiteral("c") : QString(),
                                      block.textList() ? QString::number(block.textList()->format().indent()) : QString(),
                                      it.fragment().text().trimmed());
        QCOMPARE(QStringList(styled.mid(0, 9)).join(QLatin1String(" | ")),
            QStringLiteral("b bold | c code | b , then |   | i it |  and | c two``ticks | 1 one | 2 two"));
    }

    void aNoteInACellIsOneLine()
    {
        Document document = Kit::sampleDocument(0);
        document.blocks = {Table{{{QStringLiteral("A"), 1, false}},
            {{{QStringLiteral("Text"), {}, {}, {}, {}, {}, {}, noteOf(QStringLiteral("**a** `b|c`\n\n- d\n1. e\n> f"))}}}}};
        QVERIFY(
            toHtml(document).contains("Text</bdi><div class=\"detail note\"><p dir=\"auto\"><strong>a</strong> <code>b|c</code>"
                                      "</p><ul><li dir=\"auto\">d</li></ul><ol>"));
        const QByteArray markdown = toMarkdown(document);
        QVERIFY2(markdown.contains("| Text<br>**a** `b\\|c`<br>- d<br>1. e<br>> f |"), markdown.constData());
    }

    void printableTextHasNoSteeringCharacters()
    {
        QCOMPARE(printable(QStringLiteral("a\r\nb\rc\td\ae")), QStringLiteral("a\nb\nc de"));
        QCOMPARE(printable(QStringLiteral("a") + QChar(0x202E) + QChar(0x2066) + QChar(0) + QStringLiteral("b")),
            QStringLiteral("ab"));
        QCOMPARE(printable(QString(QChar(0xD800)) + u'x'), QString(QChar(0xFFFD)) + u'x');
        QCOMPARE(printable(QString::fromUtf8("😀é")), QString::fromUtf8("😀é"));
        QCOMPARE(printableLine(QStringLiteral("  a\n b ")), QStringLiteral("a b"));
    }
};

QTEST_MAIN(TextFormsTest)
#include "tst_textforms.moc"
