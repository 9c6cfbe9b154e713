// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/links.h"

#include <QtTest>

using namespace Plumbline;

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
        const std::optional<QUrl> url = openableUrl(address);
        QCOMPARE(url.has_value(), !target.isEmpty());
        QCOMPARE(openLink(address), !target.isEmpty());
        QCOMPARE(opened.size(), target.isEmpty() ? 0 : 1);
        if (url)
            QCOMPARE(linkTarget(*url), target);
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
