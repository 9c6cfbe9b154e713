// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printable.h"
#include "core/report/textforms.h"
#include "tests/kit/sampledocument.h"
#include "tests/kit/testdata.h"

#include <QTextBlock>
#include <QTextDocument>
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
        document.blocks = {Paragraph{QStringLiteral("a\nb\n\n\nc"), Paragraph::Style::Note}};
        QVERIFY(toMarkdown(document).contains("> a  \n> b\n>\n> c\n\n"));
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
