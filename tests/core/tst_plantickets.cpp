// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantickets.h"
#include "core/review/tradeoff.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

// CSV as RFC 4180 has it, read letter by letter, apart from whoever wrote it.
Rows readCsv(const QByteArray &bytes)
{
    Rows rows{{}};
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s)
            cell += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            cell += c;
        else if (c == u',')
            rows.last() += std::exchange(cell, {});
        else if (c == u'\r' && text.mid(i + 1, 1) == u"\n"_s) {
            rows.last() += std::exchange(cell, {});
            rows += QStringList();
            ++i;
        } else {
            cell += c;
        }
    }
    if (isQuoted || !cell.isEmpty() || !rows.takeLast().isEmpty())
        return {}; // it does not end where a row does
    return rows;
}

// One question at high risk with one practice that is not met, called `title`.
ReviewState stateWith(const QString &title, const ImprovementItem &item = {})
{
    Lens lens = Kit::lensFromLines(u"Sample"_s, R"(
        pillar ops Running & Watching
        question deploy How do changes reach "production", and when?
        choice small Little
        choice tested Much
        rule NO_RISK small && tested
        rule HIGH_RISK default
    )");
    Choice &choice = lens.pillars[0].questions[0].choices[1];
    choice.title = title;
    choice.improvementPlan = {u"1. Write <tests>. 2. Run *them*, each day."_s, u"https://example.com/a?b=c&d=e"_s};
    const auto version = std::make_shared<const LensVersion>(LensId(u"sample"_s), u"1"_s, lens, LensCompanion());
    ReviewState state = Kit::stateFromLines(version, "deploy small", u"Käse & Shop"_s);
    if (!item.isUntouched())
        state.lenses[0].items[{0, 1}] = item;
    return state;
}

Rows rowsFor(const ReviewState &state, Tracker tracker)
{
    return readCsv(planTickets(state, improvementPlan(state, assess(state)), tracker, QDate(2027, 1, 1)));
}

// The cell of the only ticket.
QString cellOf(const ReviewState &state, Tracker tracker, const QString &heading)
{
    const Rows rows = rowsFor(state, tracker);
    return rows.size() == 2 ? rows[1].value(rows[0].indexOf(heading)) : u"no ticket, or several"_s;
}

QString headingOfTitle(Tracker tracker)
{
    return tracker == Tracker::Jira ? u"Summary"_s : tracker == Tracker::GitHub ? u"title"_s : u"Title"_s;
}

QString headingOfText(Tracker tracker)
{
    return tracker == Tracker::GitHub ? u"body"_s : u"Description"_s;
}

} // namespace

class PlanTicketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTrackerHasTheColumnsThatItKnows_data()
    {
        QTest::addColumn<Tracker>("tracker");
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("cells"); // but for the text
        QTest::newRow("Jira")
            << Tracker::Jira
            << u"Summary|Issue Type|Priority|Assignee|Due Date|Labels|Labels|Labels|Labels|Labels|Labels|Description"_s
            << u"1.1: Much|Task|High|ada@example.com|2027-03-31|sample|running-watching|käse-shop|audit|q3-2027|"_s;
        QTest::newRow("GitHub") << Tracker::GitHub << u"title|body|labels|assignee|state"_s
                                << u"1.1: Much|sample,running-watching,käse-shop,audit,q3-2027,high-risk||open"_s;
        QTest::newRow("Azure DevOps") << Tracker::AzureDevOps << u"Work Item Type|Title|Priority|Tags|Description"_s
                                      << u"Task|1.1: Much|1|sample; running-watching; käse-shop; audit; q3-2027"_s;
    }
    void eachTrackerHasTheColumnsThatItKnows()
    {
        QFETCH(Tracker, tracker);
        QFETCH(QString, headings);
        QFETCH(QString, cells);
        ImprovementItem item;
        item.owner = u"Ada <ada@example.com>"_s;
        item.dueDate = QDate(2027, 3, 31);
        item.tags = {u"Audit"_s, u"Q3 2027"_s};
        item.cost = {1200};
        const Rows rows = rowsFor(stateWith(u"Much"_s, item), tracker);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].join(u'|'), headings);
        QCOMPARE(rows[1].size(), rows[0].size());
        QStringList others = rows[1];
        others.removeAt(rows[0].indexOf(headingOfText(tracker)));
        QCOMPARE(others.join(u'|'), cells);
        QVERIFY(rows[1][rows[0].indexOf(headingOfText(tracker))].contains(u"Cost: "_s + QLocale().toString(1200)));
        QCOMPARE(trackerWithCode(trackerCode(tracker)), tracker);
        QVERIFY(!trackerWithCode(u"bugzilla"_s));
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<Tracker>("tracker");
        QTest::addColumn<QString>("title");
        const QList<std::pair<const char *, QString>> titles{{"commas", u"a, b,, c,"_s}, {"quotes", u"\"a\" b \"\"c"_s},
            {"umlauts and others", u"Größe – 大きさ 🙂"_s}, {"semicolons and bars", u"a;b|c"_s},
            {"a long one", QString(230, u'x')}};
        for (const Tracker tracker : allTrackers) {
            for (const auto &[name, title] : titles)
                QTest::addRow("%s, %s", qPrintable(trackerName(tracker)), name) << tracker << title;
        }
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(Tracker, tracker);
        QFETCH(QString, title);
        QCOMPARE(cellOf(stateWith(title), tracker, headingOfTitle(tracker)), u"1.1: "_s + title);
    }

    void aTitleThatIsTooLongIsShortenedAndStandsWholeInTheText()
    {
        const QString title = QString(249, u'x') + u"🙂🙂🙂"_s; // the last place falls into a pair
        for (const Tracker tracker : allTrackers) {
            const QString shown = cellOf(stateWith(title), tracker, headingOfTitle(tracker));
            QVERIFY(shown.size() <= 255);
            QVERIFY(shown.endsWith(u'…'));
            QVERIFY(!shown[shown.size() - 2].isHighSurrogate());
            QVERIFY(cellOf(stateWith(title), tracker, headingOfText(tracker)).contains(title));
        }
    }

    void theTextIsWhatItsTrackerReads()
    {
        ImprovementItem item;
        item.note = u"Ask **Ada**,\nor @grace <b>."_s;
        item.owner = u"Grace"_s;
        item.dueDate = QDate(2027, 3, 31);
        item.link = u"https://example.com/7"_s;
        const ReviewState state = stateWith(u"Much"_s, item);
        QCOMPARE(cellOf(state, Tracker::Jira, u"Description"_s), uR"(1.1: How do changes reach "production", and when?
High risk

1. Write <tests>.
2. Run *them*, each day.

Ask **Ada**,
or @grace <b>.

How to improve: https://example.com/a?b=c&d=e

Link: https://example.com/7

From the review of “Käse & Shop”, practice tested.)"_s);
        QCOMPARE(cellOf(state, Tracker::AzureDevOps, u"Description"_s),
            u"<p>1.1: How do changes reach &quot;production&quot;, and when?<br>High risk</p>"
            "<p>Owner: Grace<br>Due: 2027-03-31</p>"
            "<p>1. Write &lt;tests&gt;.<br>2. Run *them*, each day.</p>"
            "<p>Ask **Ada**,<br>or @grace &lt;b&gt;.</p>"
            "<p><a href=\"https://example.com/a?b=c&amp;d=e\">How to improve</a></p>"
            "<p><a href=\"https://example.com/7\">Link</a></p>"
            "<p>From the review of “Käse &amp; Shop”, practice tested.</p>"_s);
        const QString body = cellOf(state, Tracker::GitHub, u"body"_s);
        QVERIFY2(body.contains(u"Owner: Grace\\\nDue: 2027-03-31"_s), qPrintable(body));
        QVERIFY2(body.contains(u"1\\. Write \\<tests\\>.\\\n2\\. Run \\*them\\*, each day."_s), qPrintable(body));
        QVERIFY2(body.contains(u"Ask **Ada**"_s) && body.contains(u"\\@grace \\<b\\>"_s), qPrintable(body));
        QVERIFY2(body.contains(u"[How to improve](<https://example.com/a?b=c&d=e>)"_s), qPrintable(body));
    }

    void anAddressThatIsNoLinkIsLeftOut()
    {
        ImprovementItem item;
        item.link = u"javascript:alert(1)"_s;
        for (const Tracker tracker : allTrackers)
            QVERIFY(!cellOf(stateWith(u"Much"_s, item), tracker, headingOfText(tracker)).contains(u"javascript"_s));
    }

    void aLongNoteLeavesTheTextWithinWhatIsTaken()
    {
        ImprovementItem item;
        item.note = QString(100'000, u'x');
        const QString text = cellOf(stateWith(u"Much"_s, item), Tracker::Jira, u"Description"_s);
        QVERIFY(text.size() < 32'767);
        QVERIFY(text.contains(u"xxx…\n"_s) && text.contains(u"From the review"_s));
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("cell");
        QTest::newRow("a name") << u"Ada"_s << u"Ada"_s;
        QTest::newRow("an equals sign") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("a plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("a minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("an at sign") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("a wide letter") << u"\uff1d1"_s << u"'\uff1d1"_s;
        QTest::newRow("a sign within") << u"Ada = Grace"_s << u"Ada = Grace"_s;
    }
    void noCellIsAFormula()
    {
        QFETCH(QString, owner);
        QFETCH(QString, cell);
        ImprovementItem item;
        item.owner = owner;
        QCOMPARE(cellOf(stateWith(u"Much"_s, item), Tracker::Jira, u"Assignee"_s), cell);
    }

    void onGitHubNobodyIsAssignedButByAccount_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("assignee");
        QTest::newRow("a name") << u"Ada Lovelace"_s << QString();
        QTest::newRow("an account") << u"@ada-l"_s << u"ada-l"_s;
        QTest::newRow("a name and an account") << u"Ada @ada-l"_s << u"ada-l"_s;
        QTest::newRow("a mail address") << u"ada@example.com"_s << QString();
    }
    void onGitHubNobodyIsAssignedButByAccount()
    {
        QFETCH(QString, owner);
        QFETCH(QString, assignee);
        ImprovementItem item;
        item.owner = owner;
        QCOMPARE(cellOf(stateWith(u"Much"_s, item), Tracker::GitHub, u"assignee"_s), assignee);
    }

    void whatIsSettledIsAClosedIssue()
    {
        ImprovementItem item;
        item.status = ImprovementStatus::Complete;
        QCOMPARE(cellOf(stateWith(u"Much"_s, item), Tracker::GitHub, u"state"_s), u"closed"_s);
    }

    void highMediumAndOptionalHaveTheirPriorities()
    {
        const ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn review\naccess least");
        ImprovementPlan plan = improvementPlan(state, assess(state));
        QCOMPARE(plan.lines.size(), 4);
        plan.optional = {plan.lines.takeLast()};
        const auto column = [&](Tracker tracker, int number) {
            QStringList cells;
            for (const QStringList &row : readCsv(planTickets(state, plan, tracker, {})).mid(1))
                cells += row[number];
            return cells.join(u' ');
        };
        QCOMPARE(column(Tracker::Jira, 2), u"High High Medium Low"_s);
        QCOMPARE(column(Tracker::AzureDevOps, 2), u"1 1 2 4"_s);
        QVERIFY(column(Tracker::GitHub, 2).endsWith(u"optional"_s));
    }

    void aTradeOffIsSaid()
    {
        ReviewState state = stateWith(u"Much"_s);
        state.records.insert(RecordId::make(fromMs(1)),
            recordOf(TradeOff{u"sample"_s, u"deploy"_s, u"tested"_s, u"cost"_s, u"It costs."_s, u"Ada"_s, {}}));
        for (const Tracker tracker : allTrackers)
            QVERIFY(cellOf(state, tracker, headingOfText(tracker)).contains(u"Given up for cost, as Ada decided: It costs."_s));
    }

    void anEmptyPlanIsARowOfHeadings()
    {
        const ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "");
        for (const Tracker tracker : allTrackers)
            QCOMPARE(rowsFor(state, tracker).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PlanTicketsTest)
#include "tst_plantickets.moc"
