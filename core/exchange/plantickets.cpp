// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantickets.h"

#include "core/base/links.h"
#include "core/base/spreadsheets.h"
#include "core/lens/lenstexts.h"
#include "core/report/markdownparts.h"
#include "core/report/notemarkdown.h"
#include "core/report/printable.h"
#include "core/words/planwords.h"
#include "core/words/tradeoffwords.h"
#include "core/words/valuewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanTickets)
};

constexpr int longestTitle = 255; // in Jira and Azure DevOps; GitHub has one more
constexpr int longestPart = 8000; // of a description, of which Jira takes 32,767 characters

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const bool isInPair = text[longest - 2].isHighSurrogate();
    return text.left(longest - (isInPair ? 2 : 1)) + u'…';
}

// A text as a label, of which no tracker takes all characters: "Cost Optimization" is "cost-optimization".
QString labelOf(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    constexpr int longest = 50; // in GitHub
    const QString words = text.toLower().replace(others, QStringLiteral(" ")).trimmed();
    return words.left(longest).trimmed().replace(u' ', u'-');
}

// A line each where the text counts its steps.
QString stepByStep(const QString &text)
{
    QStringList lines;
    for (const QString &step : countedSteps(text))
        lines += QStringLiteral("%1. %2").arg(QString::number(lines.size() + 1), step.simplified());
    return lines.isEmpty() ? text : lines.join(u'\n');
}

// One of the parts of a description, each a paragraph.
struct Part
{
    enum class Kind { Text, Note, Link };
    Kind kind = Kind::Text;
    QString text;
    QString url = {}; // of a link, which its text names
};

struct Ticket
{
    QString title;
    QList<Part> parts;
    QStringList labels; // lens, pillar, workload, and the tags of the item
    Risk risk = Risk::High;
    bool isOptional = false;
    ImprovementItem item;

    QString due() const { return item.dueDate.toString(Qt::ISODate); }
    // The parts, with a paragraph for what a tracker has no column for.
    QList<Part> withFacts(const QStringList &facts) const
    {
        QList<Part> all = parts;
        QStringList said = facts;
        said.removeAll(QString());
        if (!said.isEmpty())
            all.insert(1, {Part::Kind::Text, said.join(u'\n')});
        return all;
    }
    QString ownerFact() const { return item.owner.isEmpty() ? QString() : Words::tr("Owner: %1").arg(item.owner); }
    QString dueFact() const { return due().isEmpty() ? QString() : Words::tr("Due: %1").arg(due()); }
};

class TicketMaker
{
public:
    TicketMaker(const ReviewState &state, QDate today)
        : m_state(state)
        , m_today(today)
        , m_tradeOffs(tradeOffsOf(state))
    {
    }

    Ticket ticket(const PlanLine &line, bool isOptional) const
    {
        const LensVersion &version = *m_state.lenses[line.lens].version;
        const int question = line.practice.question;
        const QString name
            = printableLine(Words::tr("%1: %2", "label of a question, practice")
                                .arg(version.label(question), version.question(question).choices[line.practice.choice].title));
        QStringList labels{labelOf(version.lens().name), labelOf(version.lens().pillars[version.pillarOf(question)].name),
            labelOf(m_state.workload.name)};
        for (const QString &tag : line.item.tags)
            labels += labelOf(tag);
        return {shortened(name, longestTitle), partsOf(line, isOptional, name.size() > longestTitle), labels, line.risk,
            isOptional, line.item};
    }

private:
    QList<Part> partsOf(const PlanLine &line, bool isOptional, bool isShortened) const
    {
        const LensVersion &version = *m_state.lenses[line.lens].version;
        const int question = line.practice.question;
        const Choice &choice = version.question(question).choices[line.practice.choice];
        const QString &published = version.notes(question, line.practice.choice).publishedId;
        QStringList about{Words::tr("%1: %2", "label and title of a question")
                              .arg(version.label(question), version.question(question).title.simplified()),
            isOptional ? optionalWord() : riskWord(line.risk)};
        if (isShortened)
            about.prepend(choice.title.simplified());
        QList<Part> parts{{Part::Kind::Text, about.join(u'\n')}};
        const auto add = [&parts](Part::Kind kind, const QString &text, const QString &url = {}) {
            if (!text.trimmed().isEmpty() && (kind != Part::Kind::Link || safeLink(url)))
                parts += Part{kind, shortened(text.trimmed(), longestPart), url};
        };
        add(Part::Kind::Text, stepByStep(choice.improvementPlan.displayText));
        if (const auto given = m_tradeOffs.find({line.lens, line.practice}); given != m_tradeOffs.end())
            add(Part::Kind::Text, tradeOffWords(given->value, m_state, m_today));
        if (const QString cost = costWords(line.item.cost, m_state.workload.currency); !cost.isEmpty())
            add(Part::Kind::Text, Words::tr("Cost: %1").arg(cost));
        add(Part::Kind::Note, line.item.note);
        add(Part::Kind::Link, Words::tr("How to improve"), choice.improvementPlan.url);
        add(Part::Kind::Link, Words::tr("Link"), line.item.link);
        add(Part::Kind::Text,
            Words::tr("From the review of “%1”, practice %2.", "workload, id")
                .arg(m_state.workload.name, published.isEmpty() ? choice.id.text() : published));
        return parts;
    }

    const ReviewState &m_state;
    QDate m_today;
    QMap<LensPractice, Recorded<TradeOff>> m_tradeOffs;
};

// The same paragraphs in the form that a tracker reads.
QString plainText(const QList<Part> &parts)
{
    QStringList paragraphs;
    for (const Part &part : parts) {
        const QString text = printable(part.text);
        paragraphs += part.kind == Part::Kind::Link
            ? Words::tr("%1: %2", "what an address is of, address").arg(text, linkText(part.url))
            : text;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString markdown(const QList<Part> &parts)
{
    QStringList paragraphs;
    for (const Part &part : parts) {
        QStringList lines;
        switch (part.kind) {
        case Part::Kind::Text:
            for (const QString &line : printable(part.text).split(u'\n', Qt::SkipEmptyParts))
                lines += escapedLine(line.simplified());
            paragraphs += lines.join(QStringLiteral("\\\n"));
            break;
        case Part::Kind::Note:
            paragraphs += noteLines(noteOf(part.text)).join(u'\n');
            break;
        case Part::Kind::Link:
            paragraphs += QStringLiteral("[%1](<%2>)").arg(escapedLine(part.text), linkText(part.url));
            break;
        }
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString html(const QList<Part> &parts)
{
    QString all;
    for (const Part &part : parts) {
        const QString text = printable(part.text).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        all += part.kind == Part::Kind::Link
            ? QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(linkText(part.url).toHtmlEscaped(), text)
            : QStringLiteral("<p>%1</p>").arg(text);
    }
    return all;
}

QString gitHubLabels(const Ticket &ticket)
{
    QStringList labels = ticket.labels;
    labels += ticket.isOptional     ? QStringLiteral("optional")
        : ticket.risk == Risk::High ? QStringLiteral("high-risk")
                                    : QStringLiteral("medium-risk");
    return labels.join(u',');
}

// A mail address where there is one among the words, else the words.
QString jiraPerson(const QString &owner)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>,;]+@[^\\s<>,;]+\\.[^\\s<>,;]+"));
    const QRegularExpressionMatch match = address.match(owner);
    return match.hasMatch() ? match.captured() : owner.simplified();
}

// Somebody is only assigned whose account is named: "@ada". GitHub refuses the whole ticket for any other name.
QString gitHubPerson(const QString &owner)
{
    static const QRegularExpression account(QStringLiteral("(?<!\\S)@([A-Za-z0-9-]{1,39})(?!\\S)"));
    return account.match(owner).captured(1);
}

struct Column
{
    const char *heading;
    QString (*cell)(const Ticket &ticket);
};

constexpr Column jiraColumns[] = {
    {"Summary", [](const Ticket &ticket) { return ticket.title; }},
    {"Issue Type", [](const Ticket &) { return QStringLiteral("Task"); }},
    {"Priority",
        [](const Ticket &ticket) {
            return ticket.isOptional        ? QStringLiteral("Low")
                : ticket.risk == Risk::High ? QStringLiteral("High")
                                            : QStringLiteral("Medium");
        }},
    {"Assignee", [](const Ticket &ticket) { return jiraPerson(ticket.item.owner); }},
    {"Due Date", [](const Ticket &ticket) { return ticket.due(); }},
    {"Labels", [](const Ticket &ticket) { return ticket.labels[0]; }},
    {"Labels", [](const Ticket &ticket) { return ticket.labels[1]; }},
    {"Labels", [](const Ticket &ticket) { return ticket.labels[2]; }},
    {"Labels", [](const Ticket &ticket) { return ticket.labels.value(3); }}, // of the tags as many as there are columns
    {"Labels", [](const Ticket &ticket) { return ticket.labels.value(4); }},
    {"Labels", [](const Ticket &ticket) { return ticket.labels.value(5); }},
    {"Description", [](const Ticket &ticket) { return plainText(ticket.parts); }},
};

constexpr Column gitHubColumns[] = {
    {"title", [](const Ticket &ticket) { return ticket.title; }},
    {"body",
        [](const Ticket &ticket) {
            return markdown(ticket.withFacts({ticket.ownerFact(), ticket.dueFact()}));
        }},
    {"labels", &gitHubLabels},
    {"assignee", [](const Ticket &ticket) { return gitHubPerson(ticket.item.owner); }},
    {"state", [](const Ticket &ticket) { return ticket.item.isOpen() ? QStringLiteral("open") : QStringLiteral("closed"); }},
};

constexpr Column azureDevOpsColumns[] = {
    {"Work Item Type", [](const Ticket &) { return QStringLiteral("Task"); }},
    {"Title", [](const Ticket &ticket) { return ticket.title; }},
    {"Priority",
        [](const Ticket &ticket) {
            return ticket.isOptional        ? QStringLiteral("4")
                : ticket.risk == Risk::High ? QStringLiteral("1")
                                            : QStringLiteral("2");
        }},
    {"Tags", [](const Ticket &ticket) { return ticket.labels.join(QStringLiteral("; ")); }},
    {"Description",
        [](const Ticket &ticket) {
            return html(ticket.withFacts({ticket.ownerFact(), ticket.dueFact()}));
        }},
};

struct TrackerInfo
{
    const char *name;
    const char *code;
    std::span<const Column> columns;
};

constexpr TrackerInfo trackers[] = {
    {"Jira", "jira", jiraColumns},
    {"GitHub", "github", gitHubColumns},
    {"Azure DevOps", "azure-devops", azureDevOpsColumns},
};
static_assert(std::size(trackers) == allTrackers.size());

const TrackerInfo &infoOf(Tracker tracker)
{
    return trackers[size_t(tracker)];
}

QString inQuotes(const QString &cell)
{
    const QString text = isFormula(cell) ? u'\'' + cell : cell;
    return u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

QString trackerName(Tracker tracker)
{
    return QLatin1String(infoOf(tracker).name);
}

QString trackerCode(Tracker tracker)
{
    return QLatin1String(infoOf(tracker).code);
}

std::optional<Tracker> trackerWithCode(const QString &code)
{
    const auto found = std::find_if(
        allTrackers.begin(), allTrackers.end(), [&code](Tracker tracker) { return trackerCode(tracker) == code.toLower(); });
    return found == allTrackers.end() ? std::nullopt : std::optional(*found);
}

QByteArray planTickets(const ReviewState &state, const ImprovementPlan &plan, Tracker tracker, QDate today)
{
    const std::span<const Column> columns = infoOf(tracker).columns;
    const TicketMaker maker(state, today);
    QStringList rows, cells;
    for (const Column &column : columns)
        cells += QLatin1String(column.heading);
    rows += cells.join(u',');
    const auto add = [&](const QVector<PlanLine> &lines, bool isOptional) {
        for (const PlanLine &line : lines) {
            const Ticket ticket = maker.ticket(line, isOptional);
            cells.clear();
            for (const Column &column : columns)
                cells += inQuotes(column.cell(ticket));
            rows += cells.join(u',');
        }
    };
    add(plan.lines, false);
    add(plan.optional, true);
    return (rows.join(QLatin1String("\r\n")) + QLatin1String("\r\n")).toUtf8();
}

} // namespace Plumbline
