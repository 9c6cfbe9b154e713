// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textforms.h"
#include "tests/kit/sampledocument.h"
#include "ui/report/pagelayout.h"
#include "ui/support/links.h"

#include <QtTest>

using namespace Plumbline;

namespace {

// A document whose only address is this one, once behind a text and once by itself.
Document documentWith(const QString &address)
{
    Document document = Kit::sampleDocument(0);
    document.blocks = {
        Table{{{QStringLiteral("A"), 1, false}}, {{{QStringLiteral("Text"), {}, {}, address, QStringLiteral("Note"), address}}}}};
    return document;
}

// The form in which an address may be written; empty where it may not be a link.
QStringList linksIn(const QString &html)
{
    static const QRegularExpression pattern(QStringLiteral("href=\"([^\"]*)\""));
    QStringList links;
    for (auto match = pattern.globalMatch(html); match.hasNext();)
        links += match.next().captured(1).replace(QLatin1String("&amp;"), QLatin1String("&"));
    return links;
}

} // namespace

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        setUrlOpener([](const QUrl &) { return true; });
    }

    void onlyHarmlessAddressesMayBeOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("target"); // empty: refused
        const auto row = [](const char *name, const QString &address, const char *target) {
            QTest::newRow(name) << address << QString::fromLatin1(target);
        };
        row("https", QStringLiteral("https://docs.aws.amazon.com/a/b?c=d#e"), "docs.aws.amazon.com");
        row("http with port", QStringLiteral("http://example.org:8080/"), "example.org");
        row("upper-case scheme", QStringLiteral("HTTPS://example.org"), "example.org");
        row("look-alike host in ASCII", QStringLiteral("https://еxample.org/"), "xn--xample-2of.org");
        row("letters of all the world in the path", QStringLiteral("https://example.org/ä?b=ö"), "example.org");
        row("signs that end a link elsewhere", QStringLiteral("https://example.org/a(b)'c"), "example.org");
        row("a second address in the query", QStringLiteral("https://example.org/?u=javascript:alert(1)&x"), "example.org");
        row("mail", QStringLiteral("mailto:someone@example.org"), "someone@example.org");
        row("empty", {}, "");
        row("no scheme", QStringLiteral("example.org"), "");
        row("javascript", QStringLiteral("javascript:alert(1)"), "");
        row("file", QStringLiteral("file:///etc/passwd"), "");
        row("data", QStringLiteral("data:text/html,x"), "");
        row("ftp", QStringLiteral("ftp://example.org/"), "");
        row("other program", QStringLiteral("vscode://file/etc"), "");
        row("no host", QStringLiteral("https:///path"), "");
        row("user name", QStringLiteral("https://example.org@evil.org/"), "");
        row("password", QStringLiteral("https://a:b@evil.org/"), "");
        row("blank inside", QStringLiteral("https://example.org/a b"), "");
        row("blank before", QStringLiteral(" https://example.org/"), "");
        row("line break", QStringLiteral("https://example.org/\nx"), "");
        row("zero width space", QStringLiteral("https://example.org/a\u200bb"), "");
        row("zero width joiner", QStringLiteral("https://example.org/a\u200db"), "");
        row("soft hyphen in the host", QStringLiteral("https://exam\u00adple.org/"), "");
        row("full-width solidus in the host", QStringLiteral("https://evil.org\uff0fexample.org/"), "");
        row("quote", QStringLiteral("https://example.org/\"onclick=x"), "");
        row("angle bracket", QStringLiteral("https://example.org/<script>"), "");
        row("backslash", QStringLiteral("https://example.org\\@evil.org/"), "");
        row("bracket and pipe", QStringLiteral("https://example.org/a|b"), "");
        row("empty user name", QStringLiteral("https://@example.org/"), "");
        row("mail to two", QStringLiteral("mailto:a@example.org,b@example.org"), "");
        row("direction override", QStringLiteral("https://example.org/\u202egpj"), "");
        row("mail with attachment", QStringLiteral("mailto:a@example.org?attach=/etc/passwd"), "");
        row("mail to nobody", QStringLiteral("mailto:"), "");
        row("mail without host", QStringLiteral("mailto:a@"), "");
        const QString base = QStringLiteral("https://example.org/");
        row("just short enough", base + QString(maxLinkLength - base.size(), QLatin1Char('a')), "example.org");
        row("one too long", base + QString(maxLinkLength - base.size() + 1, QLatin1Char('a')), "");
    }
    void onlyHarmlessAddressesMayBeOpened()
    {
        QFETCH(QString, address);
        QFETCH(QString, target);
        QList<QUrl> opened;
        setUrlOpener([&](const QUrl &url) {
            opened += url;
            return true;
        });
        const std::optional<QUrl> url = safeLink(address);
        QCOMPARE(url.has_value(), !target.isEmpty());
        QCOMPARE(openLink(address), !target.isEmpty());
        QCOMPARE(opened.size(), target.isEmpty() ? 0 : 1);
        if (url)
            QCOMPARE(linkTarget(*url), target);

        // What is written into a document follows the same rule.
        const Document document = documentWith(address);
        const QStringList written = url ? QStringList(2, linkText(*url)) : QStringList();
        QCOMPARE(linksIn(QString::fromUtf8(toHtml(document))), written);
        const QString markdown = QString::fromUtf8(toMarkdown(document));
        QCOMPARE(markdown.contains(QLatin1String("[Text](<")), url.has_value());
        QCOMPARE(markdown.count(u'<' + linkText(address) + u'>'), written.size());
        QStringList onPaper;
        for (const PdfLink &link : PageLayout(document).links())
            onPaper += link.url;
        QCOMPARE(onPaper, written);
    }

    void aLinkShowsItsHostAndOpensOnlyOnAClick()
    {
        QList<QUrl> opened;
        setUrlOpener([&](const QUrl &url) {
            opened += url;
            return true;
        });
        QWidget parent;
        LinkButton link(&parent);
        link.setLink(QStringLiteral("Read more"), QStringLiteral("https://example.org/x"));
        parent.show();
        QCOMPARE(link.text(), QStringLiteral("Read more (example.org)"));
        QVERIFY(opened.isEmpty());
        link.click();
        QCOMPARE(opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/x"))});
        link.setLink(QStringLiteral("Read more"), QStringLiteral("file:///etc/passwd"));
        QVERIFY(!link.isVisible());
    }
};

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
