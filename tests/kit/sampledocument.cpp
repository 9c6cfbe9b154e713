// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sampledocument.h"

#include "core/report/notemarkdown.h"

namespace Plumbline::Kit {

namespace {

RiskCounts counts(int high, int medium, int none, int unanswered, int notApplicable)
{
    return {{high, medium, none, unanswered, notApplicable}};
}

Cell text(const QString &words)
{
    return {words, {}, {}, {}, {}};
}

Table planTable(int rows)
{
    Table table{
        {{QStringLiteral("Practice"), 6, false}, {QStringLiteral("Owner"), 2, false}, {QStringLiteral("Days"), 1, true}}, {}};
    for (int i = 0; i < rows; ++i) {
        if (i % 5 == 0)
            table.rows += QList<Cell>{
                {QStringLiteral("SEC %1 How do you operate your workload securely?").arg(i / 5 + 1), Risk::High, {}, {}, {}}};
        table.rows += QList<Cell>{
            {QStringLiteral("Practice number%1").arg(i), {}, {}, QStringLiteral("https://example.org/%1").arg(i),
                QStringLiteral("What to do about it, in a sentence that is long enough to need a second line on paper.")},
            text(QStringLiteral("Ada Lovelace")), text(QString::number(i))};
    }
    return table;
}

} // namespace

Document sampleDocument(int rows)
{
    const QDateTime date(QDate(2026, 3, 3), QTime(9, 30), Qt::UTC);
    Document document{QStringLiteral("Online shop: Well-Architected review"), QStringLiteral("Before launch"),
        QStringLiteral("Online shop · Framework, version 2024-11-06 · Before launch"), date, {}};
    document.blocks = {
        Paragraph{QStringLiteral("Before launch · 3 March 2026 · Review owner: Ada Lovelace"), Paragraph::Style::Quiet},
        Verdict{
            Risk::High, QStringLiteral("Not yet: 3 questions are at high risk."), QStringLiteral("In Security and Reliability.")},
        CountsFigure{counts(3, 4, 12, 2, 1), counts(5, 4, 9, 3, 1), QStringLiteral("Design review")},
        BarsFigure{QStringLiteral("Risk by pillar"),
            {{QStringLiteral("Security"), counts(2, 1, 5, 0, 0), {}},
                {QStringLiteral("Reliability"), counts(1, 3, 7, 2, 1), {}}}},
        Heading{1, QStringLiteral("What matters most"), {}},
        Findings{{{Risk::High, QStringLiteral("SEC 1 How do you operate securely?"), QStringLiteral("High risk · Security"),
            QStringLiteral("Down to medium risk with: Separate workloads using accounts")}}},
        PageBreak{},
        Heading{1, QStringLiteral("Improvement plan"), {}},
        planTable(rows),
        Heading{1, QStringLiteral("Security"), {}},
        Heading{2, QStringLiteral("SEC 1 How do you operate securely?"), Risk::High},
        CheckList{{{PracticeState::Unmet, QStringLiteral("Separate workloads using accounts"), {}},
            {PracticeState::Met, QStringLiteral("Secure the root user"), QStringLiteral("Checked in February")},
            {PracticeState::NotApplicable, QStringLiteral("Identify threats"), QStringLiteral("Out of scope")}}},
        noteOf(QStringLiteral("We have one account.\nThat will change.")),
        noteOf(QStringLiteral(
            "**See** *here*: `a | b` and [the plan](https://example.org/plan)\n- one\n  1. two\n  2. three\n- four\n"
            "> said\n```\nif <b>\n```")),
        BulletList{{QStringLiteral("SEC 2 How do you manage identities?")}},
        Table{{{QStringLiteral("Change"), 3, false}, {QStringLiteral("Practices"), 1, true}},
            {{{QStringLiteral("Regressed"), {}, PracticeChange::Regressed, {}, {}}, text(QStringLiteral("2"))}}},
        Heading{1, QStringLiteral("About this report"), {}},
        Facts{{{QStringLiteral("Environment"), QStringLiteral("Production")},
            {QStringLiteral("Accounts"), QStringLiteral("123456789012")}}},
        Paragraph{QStringLiteral("Nobody types a risk in."), Paragraph::Style::Body},
    };
    return document;
}

QStringList evilTexts()
{
    return {
        QStringLiteral("<script>alert(1)</script><img src=x onerror=y>"),
        QStringLiteral("</style></svg><b>bold</b> &amp; &#60;"),
        QStringLiteral("[click](javascript:alert(1)) ![i](file:///etc/passwd) **b** _i_ `c` | pipe"),
        QStringLiteral("# heading\n- item\n1. first\n> quote\n| a | b |\n|---|---|"),
        QStringLiteral("https://evil.example/ www.evil.example user@evil.example"),
        QStringLiteral("עברית מימין לשמאל") + QChar(0x202E) + QStringLiteral("override"),
        QStringLiteral("العربية"),
        QString(2000, u'W'),
        QStringLiteral("bell\a escape\x1b[31m nul") + QChar(0) + QChar(0xD800) + QStringLiteral("end"),
        QStringLiteral("%1 %2 %n percent"),
        QStringLiteral("(parentheses) \\ backslash ) endobj stream"),
    };
}

Document evilDocument()
{
    Document document = sampleDocument();
    document.title = evilTexts().join(u' ');
    document.footer = evilTexts().join(u' ');
    for (const QString &evil : evilTexts()) {
        document.blocks += {
            Heading{2, evil, Risk::Medium},
            Paragraph{evil, Paragraph::Style::Body},
            noteOf(evil),
            Picture{evil.toUtf8(), evil, evil},
            Verdict{Risk::High, evil, evil},
            Findings{{{Risk::High, evil, evil, evil}}},
            BulletList{{evil}},
            CheckList{{{PracticeState::Met, evil, evil}}},
            Facts{{{evil, evil}}},
            Table{{{evil, 1, false}, {evil, 1, true}},
                {{{evil, Risk::High, {}, evil, evil}},
                    {{evil, {}, {}, QStringLiteral("javascript:alert(1)"), evil}, text(evil)}}},
            CountsFigure{counts(1, 2, 3, 4, 5), counts(5, 4, 3, 2, 1), evil},
            BarsFigure{evil, {{evil, counts(1, 2, 3, 4, 5), evil}}},
        };
    }
    return document;
}

} // namespace Plumbline::Kit
