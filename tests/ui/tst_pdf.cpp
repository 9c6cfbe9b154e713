// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/notemarkdown.h"
#include "core/report/printable.h"
#include "core/report/reports.h"
#include "core/words/errorwords.h"
#include "tests/kit/lenses.h"
#include "tests/kit/sampledocument.h"
#include "ui/report/pagelayout.h"

#include <QtTest>

#include <cstdio>
#include <functional>

using namespace Plumbline;

namespace {

// What a tool that packaging/packages.txt names says about the PDF.
struct Reply
{
    bool isThere = false;
    int exitCode = -1;
    QString text;
};

Reply ask(const QString &tool, const QStringList &arguments, const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(pdf);
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("FILE"), file.fileName());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, all);
    if (!process.waitForStarted() || !process.waitForFinished())
        return {};
    return {true, process.exitCode(), QString::fromUtf8(process.readAll())};
}

Reply textOf(const QByteArray &pdf)
{
    return ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf);
}

QByteArray rendered(const Document &document, const PdfOptions &options = {})
{
    return renderPdf(document, options).value();
}

// Of what another run of this program renders.
QByteArray digestWith(const std::function<void(QProcessEnvironment &)> &change)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PLUMBLINE_PRINT_DIGEST"), QStringLiteral("1"));
    change(environment);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {});
    return process.waitForFinished() ? process.readAllStandardOutput().trimmed() : QByteArray();
}

QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages = textOf(pdf).text.split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsFound()
    {
        const Reply answer = textOf(rendered(Kit::sampleDocument()));
        QVERIFY2(answer.isThere, "pdftotext is not installed");
        const QString text = answer.text.simplified();
        for (const char *words : {"Online shop: Well-Architected review", "Review owner: Ada Lovelace",
                 "Not yet: 3 questions are at high risk.", "In Security and Reliability.", "High risk", "No risk found", "from 5",
                 "as before", "Arrows compare with “Design review”.", "Risk by pillar", "What matters most",
                 "Down to medium risk with", "Practice number5", "Separate workloads using accounts", "Secure the root user",
                 "Checked in February", "Out of scope", "We have one account.", "How do you manage identities?", "Regressed",
                 "123456789012", "Nobody types a risk in.", "Framework, version 2024-11-06"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("1 ?/ ?%1").arg(PageLayout(Kit::sampleDocument()).pageCount()))));
    }

    void theFileIsSoundAndCarriesItsFonts()
    {
        const QByteArray pdf = rendered(Kit::sampleDocument(60));
        const Reply check = ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")}, pdf);
        const Reply fonts = ask(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}, pdf);
        const Reply images = ask(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("FILE")}, pdf);
        QVERIFY2(check.isThere && fonts.isThere && images.isThere, "qpdf or poppler-utils are not installed");
        QVERIFY2(check.exitCode == 0 && !check.text.contains(QLatin1String("WARNING")), qPrintable(check.text));
        QStringList lines = fonts.text.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))), qPrintable(line));
        QCOMPARE(images.text.split(u'\n', Qt::SkipEmptyParts).size(), 2);
    }

    void propertiesAreTitleCreatorProducerAndDateAlone()
    {
        const Reply answer = ask(
            QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates"), QStringLiteral("FILE")}, rendered(Kit::sampleDocument()));
        QVERIFY2(answer.isThere, "pdfinfo is not installed");
        const QString before = answer.text.section(QStringLiteral("Custom Metadata"), 0, 0).simplified();
        QCOMPARE(before,
            QStringLiteral("Title: Online shop: Well-Architected review Creator: Plumbline Producer: Plumbline " PLUMBLINE_VERSION
                           " CreationDate: D:20260303093000Z"));
        QVERIFY(answer.text.contains(QRegularExpression(QStringLiteral("Custom Metadata: +no\nMetadata Stream: +no"))));
    }

    void theSameDocumentGivesTheSameBytes()
    {
        const Document document = Kit::sampleDocument(40);
        QCOMPARE(rendered(document), rendered(document));
    }

    void pagesLaidOutBitByBitAreTheSamePages()
    {
        const Document document = Kit::sampleDocument(40);
        PageSetter setter(document, {});
        int rests = 0;
        std::shared_ptr<const PageLayout> pages;
        while (!(pages = setter.goOn(std::chrono::milliseconds(0))))
            ++rests;
        QCOMPARE(rests, document.blocks.size()); // after each
        const PageLayout atOnce(document);
        QCOMPARE(pages->pageCount(), atOnce.pageCount());
        for (int page = 0; page < atOnce.pageCount(); ++page) {
            QImage images[2];
            for (int i = 0; i < 2; ++i) {
                images[i] = QImage(595, 842, QImage::Format_RGB32);
                images[i].fill(Qt::white);
                QPainter painter(&images[i]);
                (i == 0 ? *pages : atOnce).paintPage(painter, page, QRectF(images[i].rect()));
            }
            QCOMPARE(images[0], images[1]);
        }
    }

    // Qt's writer numbers fonts by hash order, which differs from run to run.
    void theBytesDoNotDependOnTheHashSeed()
    {
        const QByteArray digest = digestWith(
            [](QProcessEnvironment &environment) { environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0")); });
        QCOMPARE(digest.size(), 64);
        for (int run = 0; run < 2; ++run)
            QCOMPARE(
                digestWith([](QProcessEnvironment &environment) { environment.remove(QStringLiteral("QT_HASH_SEED")); }), digest);
    }

    void theBytesDoNotDependOnTheFontsOfTheMachine()
    {
        const QByteArray digest = digestWith([](QProcessEnvironment &) {});
        QCOMPARE(digest.size(), 64);
        QCOMPARE(
            digestWith([](QProcessEnvironment &environment) { environment.remove(QStringLiteral("FONTCONFIG_FILE")); }), digest);
    }

    void headingsBecomeATreeOfBookmarks()
    {
        const PageLayout layout(Kit::sampleDocument());
        QStringList marks;
        for (const PdfBookmark &mark : layout.bookmarks())
            marks += QStringLiteral("%1 p%2 %3").arg(mark.level).arg(mark.page + 1).arg(mark.title);
        QCOMPARE(marks,
            QStringList({QStringLiteral("1 p1 What matters most"), QStringLiteral("1 p2 Improvement plan"),
                QStringLiteral("1 p2 Security"), QStringLiteral("2 p2 SEC 1 How do you operate securely?"),
                QStringLiteral("1 p2 About this report")}));
        const Reply answer = ask(QStringLiteral("qpdf"),
            {QStringLiteral("--json=2"), QStringLiteral("--json-key=outlines"), QStringLiteral("FILE")},
            rendered(Kit::sampleDocument()));
        QVERIFY2(answer.isThere, "qpdf is not installed");
        const QJsonArray outlines = QJsonDocument::fromJson(answer.text.toUtf8()).object()[QStringLiteral("outlines")].toArray();
        QCOMPARE(outlines.size(), 4);
        QCOMPARE(outlines[0][QStringLiteral("title")].toString(), QStringLiteral("What matters most"));
        QCOMPARE(outlines[0][QStringLiteral("destpageposfrom1")].toInt(), 1);
        QCOMPARE(outlines[2][QStringLiteral("kids")].toArray().size(), 1);
        QCOMPARE(outlines[2][QStringLiteral("destpageposfrom1")].toInt(), 2);
    }

    void onlySafeAddressesBecomeLinks()
    {
        Document document = Kit::sampleDocument(0);
        Table table{{{QStringLiteral("Link"), 1, false}}, {}};
        for (const char *url : {"https://example.org/a", "http://example.org/b", "javascript:alert(1)", "file:///etc/passwd",
                 "https://user:word@example.org/", "https://", "https://a b/", "ftp://example.org/"})
            table.rows += QList<Cell>{{QStringLiteral("Text"), {}, {}, QString::fromLatin1(url), {}}};
        document.blocks = {table};
        QStringList urls;
        for (const PdfLink &link : PageLayout(document).links())
            urls += link.url;
        QCOMPARE(urls, QStringList({QStringLiteral("https://example.org/a"), QStringLiteral("http://example.org/b")}));
        QVERIFY(rendered(document).contains("/URI (https://example.org/a)"));
    }

    void aLongPlanRepeatsItsHeaderAndCutsNoRow()
    {
        const QByteArray pdf = rendered(Kit::sampleDocument(300));
        QVERIFY2(textOf(pdf).isThere, "pdftotext is not installed");
        const QStringList pages = pagesOf(pdf);
        QVERIFY(pages.size() > 10);
        for (qsizetype page = 2; page < pages.size() - 1; ++page)
            QVERIFY(pages[page].simplified().startsWith(QLatin1String("Practice Owner Days")));
        // Each row's detail ends on the page on which its name stands.
        for (const QString &page : pages)
            QCOMPARE(page.count(QStringLiteral("Practice number")), page.count(QStringLiteral("What to do about it")));
        for (int i = 0; i < 300; ++i)
            QVERIFY(pages.join(u' ').contains(QStringLiteral("Practice number%1 ").arg(i)));
        QCOMPARE(PageLayout(Kit::sampleDocument(300)).pageCount(), int(pages.size()));
        QVERIFY(pages.last().contains(QRegularExpression(QStringLiteral("%1 ?/ ?%1").arg(pages.size()))));
    }

    void noHeadingEndsAPage()
    {
        QVERIFY2(textOf(rendered(Kit::sampleDocument())).isThere, "pdftotext is not installed");
        Document document{QStringLiteral("Headings"), {}, QStringLiteral("foot"), {}, {}};
        for (int i = 0; i < 60; ++i) {
            document.blocks += Heading{1 + i % 3, QStringLiteral("HEAD%1").arg(i), {}};
            document.blocks += Paragraph{QStringLiteral("words ").repeated(40 + 7 * (i % 11)), Paragraph::Style::Body};
        }
        for (const QString &page : pagesOf(rendered(document))) {
            const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(!lines[lines.size() - 2].contains(QLatin1String("HEAD")));
        }
    }

    void aRowLongerThanAPageIsCutBetweenLines()
    {
        Document document{QStringLiteral("Long"), {}, {}, {}, {}};
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += QStringLiteral("w%1. ").arg(i);
        document.blocks = {Table{{{QStringLiteral("A"), 1, false}, {QStringLiteral("B"), 1, false}},
            {{{QStringLiteral("short"), {}, {}, {}, {}}, {text, {}, {}, {}, {}}}}}};
        const Reply answer = textOf(rendered(document));
        QVERIFY2(answer.isThere, "pdftotext is not installed");
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(answer.text.count(QStringLiteral("w%1.").arg(i)), 1);
    }

    void evilTextsStayTextInsideThePage()
    {
        const QByteArray pdf = rendered(Kit::evilDocument());
        const Reply check = ask(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")}, pdf);
        const Reply boxes
            = ask(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf);
        QVERIFY2(check.isThere && boxes.isThere, "qpdf or poppler-utils are not installed");
        QVERIFY2(check.exitCode == 0 && !check.text.contains(QLatin1String("WARNING")), qPrintable(check.text));
        QVERIFY(boxes.text.contains(QLatin1String("&lt;script&gt;alert(1)&lt;/script&gt;")));
        static const QRegularExpression right(QStringLiteral("xMin=\"([-0-9.]+)\".*xMax=\"([-0-9.]+)\""));
        QRegularExpressionMatchIterator words = right.globalMatch(boxes.text);
        while (words.hasNext()) {
            const QRegularExpressionMatch word = words.next();
            QVERIFY2(word.captured(1).toDouble() >= 56 && word.captured(2).toDouble() <= 595 - 56, qPrintable(word.captured()));
        }
    }

    void lettersThatJoinAreJoined()
    {
        const QString letter = QString::fromUtf8("م");
        QVERIFY(SetText(letter.repeated(3), Types::body, pt(400)).naturalWidth()
            < 2.9 * SetText(letter, Types::body, pt(400)).naturalWidth());
    }

    void eachParagraphHasItsOwnDirectionAndNamesKeepTheirPlace()
    {
        Document document{keptApart(QString::fromUtf8("אבג (xyz)")) + QStringLiteral(": review"), {}, {}, {}, {}};
        document.blocks = {noteOf(QString::fromUtf8("First דהו.\nזחט (second).\n\nThird יכל."))};
        const QByteArray pdf = rendered(document);
        const Reply boxes
            = ask(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf);
        QVERIFY2(boxes.isThere, "poppler-utils are not installed");
        const auto leftOf = [&](const QString &word) {
            const QRegularExpression box(QStringLiteral("xMin=\"([0-9.]+)\"[^>]*>[^<]*%1").arg(word));
            return box.match(boxes.text).captured(1).toDouble();
        };
        QVERIFY2(leftOf(QStringLiteral("review")) > leftOf(QStringLiteral("xyz")), qPrintable(boxes.text));
        QVERIFY(leftOf(QStringLiteral("First")) < 70);
        QVERIFY2(leftOf(QStringLiteral("second")) < leftOf(QString::fromUtf8("[טחז]")), qPrintable(boxes.text));
        QVERIFY(leftOf(QStringLiteral("Third")) < leftOf(QString::fromUtf8("[לכי]")));
        QVERIFY(textOf(pdf).text.contains(QStringLiteral("(second)")) && !boxes.text.contains(QStringLiteral(")second(")));
    }

    void theFooterCutsTheNameAndNothingElse()
    {
        Document document = Kit::sampleDocument();
        document.workload = QStringLiteral("Long name ").repeated(30);
        for (const QString &point : {QStringLiteral("Now"), QStringLiteral("Before the audit of everything ").repeated(3)}) {
            document.footer = point + QStringLiteral(" · Framework, version 2024-11-06 · Seal 5a5a5a5a5a5a");
            const QByteArray pdf = rendered(document);
            QVERIFY2(textOf(pdf).isThere, "pdftotext is not installed");
            for (const QString &page : pagesOf(pdf)) {
                const QString text = page.simplified();
                QVERIFY2(text.contains(QStringLiteral("Long name")) && text.contains(QStringLiteral("…")), qPrintable(text));
                QVERIFY2(text.contains(QStringLiteral("Seal 5a5a5a5a5a5a")), qPrintable(text));
                QCOMPARE(text.count(QStringLiteral("Before the audit of everything")),
                    point.count(QStringLiteral("Before the audit of everything")));
            }
        }
    }

    void addressesOfFactsAndItemsAreLinks()
    {
        Document document = Kit::sampleDocument(0);
        document.blocks = {
            Facts{{{QStringLiteral("Design"), QStringLiteral("https://example.org/d"), QStringLiteral("https://example.org/d")},
                {QStringLiteral("Bad"), QStringLiteral("file:///etc/passwd"), QStringLiteral("file:///etc/passwd")}}},
            Table{{{QStringLiteral("A"), 3, false}, {QStringLiteral("B"), 1, false}, {QStringLiteral("C"), 1, false}},
                {{{QStringLiteral("Practice"), {}, {}, {}, QStringLiteral("Note"), QStringLiteral("https://example.org/7")},
                    {QStringLiteral("b"), {}, {}, {}, {}}, {QStringLiteral("c"), {}, {}, {}, {}}}}}};
        QStringList urls;
        for (const PdfLink &link : PageLayout(document).links())
            urls += link.url;
        QCOMPARE(urls, QStringList({QStringLiteral("https://example.org/d"), QStringLiteral("https://example.org/7")}));
    }

    void aNoteIsSetAsItWasMeant()
    {
        const QString text = QStringLiteral(
            "**Bold** and *italic* and ***both***\n- one\n  9. nine\n  10. ten\n> said\n```\nif (x)\n    y\n```\n"
            "[the plan](https://example.org/p) [not](file:///etc/passwd)");
        Document document{QStringLiteral("Notes"), {}, {}, {}, {}};
        document.blocks = {noteOf(text),
            Table{{{QStringLiteral("A"), 3, false}}, {{{QStringLiteral("Practice"), {}, {}, {}, {}, {}, {}, noteOf(text)}}}}};
        const QList<PdfLink> links = PageLayout(document).links();
        QCOMPARE(links.size(), 2);
        for (const PdfLink &link : links) {
            QCOMPARE(link.url, QStringLiteral("https://example.org/p"));
            QVERIFY(link.area.width() > 20 && link.area.width() < 60 && link.area.left() > 56);
        }
        const QByteArray pdf = rendered(document);
        const Reply words = textOf(pdf);
        const Reply fonts = ask(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}, pdf);
        QVERIFY2(words.isThere && fonts.isThere, "poppler-utils are not installed");
        for (const QString &found : {QStringLiteral("Bold and italic and both"), QStringLiteral("9. nine 10. ten said if (x) y"),
                 QStringLiteral("the plan (example.org) [not](file:///etc/passwd)")})
            QCOMPARE(words.text.simplified().count(found), 2);
        for (const QString &font :
            {QStringLiteral("Inter-Regular"), QStringLiteral("Inter-SemiBold"), QStringLiteral("SansMono")})
            QVERIFY2(fonts.text.contains(font), qPrintable(fonts.text));
    }

    void aQuestionNamesItselfAgainOnItsNextPage()
    {
        Document document{QStringLiteral("Long"), {}, {}, {}, {}};
        CheckList checks;
        for (int i = 0; i < 120; ++i)
            checks.items += {PracticeState::Unmet, QStringLiteral("Practice %1").arg(i), {}};
        document.blocks = {Heading{2, QStringLiteral("SEC 1 How?"), Risk::High}, checks,
            noteOf(QStringLiteral("words ").repeated(2000)), Heading{2, QStringLiteral("SEC 2 Why?"), Risk::High}, checks};
        const QByteArray pdf = rendered(document);
        QVERIFY2(textOf(pdf).isThere, "pdftotext is not installed");
        const QStringList pages = pagesOf(pdf);
        QVERIFY(pages.size() > 4);
        for (const QString &page : pages.mid(1))
            QVERIFY2(page.simplified().startsWith(QStringLiteral("SEC 1 How? (continued)"))
                    || page.simplified().startsWith(QStringLiteral("SEC 2 Why?")),
                qPrintable(page.left(200)));
        QVERIFY(pages[1].simplified().startsWith(QStringLiteral("SEC 1 How? (continued) Not met")));
        QVERIFY(pages.last().simplified().startsWith(QStringLiteral("SEC 2 Why? (continued)")));
    }

    void pageOneStaysOnePage_data()
    {
        QTest::addColumn<int>("lenses");
        QTest::newRow("one lens") << 1;
        QTest::newRow("two lenses") << 2;
        QTest::newRow("five lenses") << 5;
    }
    void pageOneStaysOnePage()
    {
        QFETCH(int, lenses);
        ReviewState now;
        ReviewState before;
        for (int lens = 0; lens < lenses; ++lens) {
            QByteArray text;
            QByteArray answers;
            for (int pillar = 0; pillar < 7; ++pillar) {
                const QByteArray id = "p" + QByteArray::number(pillar) + "q";
                text += "pillar p" + QByteArray::number(pillar) + " A pillar with a name of its own\nquestion " + id
                    + " How do you make sure that nothing of this goes wrong when nobody looks?\nchoice aaa "
                    + QByteArray("Whatever is done here is written down ").repeated(3) + "\nchoice " + id
                    + "_no None of these\nrule NO_RISK aaa\nrule HIGH_RISK default\n";
                answers += id + " aaa\n";
            }
            const LensVersionPtr version
                = Kit::versionFromLines(text.constData(), QStringLiteral("A lens with quite a long name, number %1").arg(lens));
            now.lenses += Kit::stateFromLines(version, "").lenses;
            before.lenses += Kit::stateFromLines(version, answers.constData()).lenses;
            for (int question = 0; question < version->questionCount(); ++question)
                now.lenses.last().answers[question].selected = version->program(question).noneOfThese;
        }
        now.workload.notes = QStringLiteral("What the reviewers say. ").repeated(20);
        now.workload.reviewOwner = QStringLiteral("Ada Lovelace");
        Milestone milestone;
        milestone.name = QStringLiteral("Before the audit of everything");
        milestone.state = std::make_shared<const ReviewState>(before);
        now.workload.name = QStringLiteral("A name that takes more than a line ").repeated(3);
        const ReportSource source{pointNow(now, toTimestamp(QDateTime(QDate(2026, 3, 3), QTime(9, 0)))), {milestone}};
        for (const ReportKind kind : {ReportKind::Executive, ReportKind::Full}) {
            for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
                const QByteArray pdf = rendered(reviewReport(source, kind), {paper});
                QVERIFY2(textOf(pdf).isThere, "pdftotext is not installed");
                const QStringList pages = pagesOf(pdf);
                QVERIFY2(pages.first().count(QStringLiteral("No risk is left with")) == 3, qPrintable(pages.first()));
                QVERIFY(kind == ReportKind::Full || pages.size() <= 2);
            }
        }
    }

    void previewAndPdfHaveTheSamePages()
    {
        const Document document = Kit::sampleDocument(20);
        const PageLayout layout(document, {QPageSize::Letter});
        QCOMPARE(layout.pageSize(), QSizeF(612, 792));
        QImage image(612, 792, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        layout.paintPage(painter, 0, QRectF(0, 0, 612, 792));
        painter.end();
        const QByteArray pdf = rendered(document, {QPageSize::Letter});
        QTemporaryDir folder;
        const Reply answer = ask(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"), QStringLiteral("-f"), QStringLiteral("1"),
                QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-singlefile"), QStringLiteral("FILE"),
                folder.filePath(QStringLiteral("page"))},
            pdf);
        QVERIFY2(answer.isThere, "pdftoppm is not installed");
        const QImage printed = QImage(folder.filePath(QStringLiteral("page.png"))).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(printed.size(), image.size());
        // Both drawn coarsely: where one has ink, so has the other.
        const QImage a
            = image.scaled(51, 66, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
        const QImage b
            = printed.scaled(51, 66, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                QVERIFY2(
                    qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 64, qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
    }

    void anEmptyDocumentIsOnePage()
    {
        const Document document{QStringLiteral("Nothing"), {}, {}, {}, {}};
        QCOMPARE(PageLayout(document).pageCount(), 1);
        QVERIFY(rendered(document).endsWith("%%EOF\n"));
    }

    void whatIsNoPdfIsAnError()
    {
        for (const QByteArray &bytes :
            {QByteArray(), QByteArray("no pdf"), QByteArray("%PDF-1.4\nxref\ntrailer\nstartxref\n9\n%%EOF")}) {
            const Result<QByteArray> pdf = finishedPdf(bytes, {});
            QVERIFY(!pdf);
            QCOMPARE(pdf.error().code, ErrorCode::PdfNotMade);
            QVERIFY(!pdf.error().detail.isEmpty());
        }
        QVERIFY(
            errorWords({ErrorCode::PdfNotMade, {}, {}, {}}).startsWith(QStringLiteral("The PDF cannot be made, and its file")));
    }

    void aDamagedPdfIsAnError()
    {
        const QByteArray pdf = rendered(Kit::sampleDocument());
        for (const char *word : {"/MediaBox", "/Kids", "/FontName", "/Resources", "startxref", "endobj"}) {
            QByteArray damaged = pdf;
            damaged.replace(word, QByteArray(qsizetype(strlen(word)), 'x'));
            PdfExtras extras{QStringLiteral("Title"), QStringLiteral("en"), {}, {{1, QStringLiteral("Mark"), 0, 10}}, {}};
            QVERIFY2(!finishedPdf(damaged, extras), word);
        }
    }

    void aMarkOnAPageThatIsNotThereIsAnError()
    {
        const QByteArray pdf = rendered(Kit::sampleDocument(0));
        for (const int page : {-1, 99}) {
            const QList<PdfBookmark> marks{{1, QStringLiteral("Mark"), page, 0}};
            const QList<PdfLink> links{{page, QRectF(0, 0, 9, 9), QStringLiteral("https://example.org/")}};
            QVERIFY(!finishedPdf(pdf, {{}, {}, {}, marks, {}}));
            QVERIFY(!finishedPdf(pdf, {{}, {}, {}, {}, links}));
        }
        QVERIFY(finishedPdf(pdf, {}));
    }

    void theFileSaysItsLanguageAndShowsItsTitle()
    {
        const Reply answer
            = ask(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("FILE")}, rendered(Kit::sampleDocument()));
        QVERIFY2(answer.isThere, "qpdf is not installed");
        const QJsonArray parts = QJsonDocument::fromJson(answer.text.toUtf8()).object()[QStringLiteral("qpdf")].toArray();
        const QJsonObject objects = parts.last().toObject();
        QStringList languages;
        for (const QJsonValue &object : objects) {
            const QJsonObject value = object[QStringLiteral("value")].toObject();
            if (value[QStringLiteral("/Type")].toString() != QLatin1String("/Catalog"))
                continue;
            languages += value[QStringLiteral("/Lang")].toString();
            QVERIFY(value[QStringLiteral("/ViewerPreferences")][QStringLiteral("/DisplayDocTitle")].toBool());
        }
        QCOMPARE(languages, QStringList(QStringLiteral("u:en")));
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("PLUMBLINE_PRINT_DIGEST")) {
        Document document = Kit::sampleDocument(20);
        document.blocks += Paragraph{QString::fromUtf8("Wir prüfen → Проверка Έλεγχος أمان אבטחה ≤ ✓"), Paragraph::Style::Body};
        const QByteArray pdf = rendered(document);
        fputs(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().constData(), stdout);
        return 0;
    }
    PdfTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdf.moc"
