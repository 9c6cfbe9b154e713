// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/statetext.h"
#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

// "fit-with-conditions" is FIT_WITH_CONDITIONS; "none" takes the verdict back.
std::optional<ReviewVerdict> verdictNamed(QString name)
{
    name = name.toUpper().replace(u'-', u'_');
    return name == QLatin1String("NONE") ? ReviewVerdict::None : fromText<ReviewVerdict>(name);
}

// Changes what is named. What is wrong with it, in words; empty where nothing is.
QString conclude(const Call &call, WorkloadProperties &properties)
{
    if (call.isSet("verdict")) {
        const std::optional<ReviewVerdict> verdict = verdictNamed(call.value("verdict"));
        if (!verdict)
            return Cli::tr("\"%1\" is no verdict. There are fit, fit-with-conditions, not-yet and none.")
                .arg(call.value("verdict"));
        properties.verdict = *verdict;
    }
    if (call.isSet("text"))
        properties.conclusion = call.value("text").trimmed();
    if (call.isSet("condition")) {
        properties.conditions.clear();
        for (const QString &condition : call.values("condition"))
            properties.conditions += condition.simplified();
        properties.conditions.removeAll(QString()); // --condition= clears them
    }
    if (call.isSet("ask"))
        properties.decisionAsked = call.value("ask").simplified();
    if (call.isSet("of"))
        properties.decisionOwner = call.value("of").simplified();
    if (call.isSet("until")) {
        properties.decisionDue = QDate::fromString(call.value("until"), Qt::ISODate);
        if (!properties.decisionDue.isValid() && !call.value("until").isEmpty())
            return Cli::tr("--until needs a day, as 2027-03-31.");
    }
    return {};
}

void print(Call &call, const WorkloadProperties &properties)
{
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeConclusion(json, properties);
        json.endObject();
        call.printJson(json.bytes());
        return;
    }
    const QStringList lines{verdictWord(properties.verdict), properties.conclusion, properties.conditions.join(u'\n'),
        properties.decisionAsked, properties.decisionOwner, toText(properties.decisionDue)};
    for (const QString &line : lines) {
        if (!line.isEmpty())
            call.print(line);
    }
}

int concludeReview(Call &call)
{
    WorkloadProperties nothing;
    if (const QString fault = conclude(call, nothing); !fault.isEmpty())
        return call.wrongUsage(fault);
    const bool changes = call.isSet("verdict") || call.isSet("text") || call.isSet("condition") || call.isSet("ask")
        || call.isSet("of") || call.isSet("until");
    const std::unique_ptr<OpenedPortfolio> opened
        = OpenedPortfolio::open(call, changes ? OpenedPortfolio::Purpose::Changing : OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    WorkloadProperties properties = review->state().workload;
    conclude(call, properties);
    if (changes
        && !opened->isSaved(
            review->apply(Verb::EditProperties, properties.name, {PropertiesChange{review->state().workload, properties}})))
        return ExitStatus::failed;
    print(call, properties);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> concludeVerbs()
{
    return {{{QStringLiteral("conclude")},
        QStringLiteral(
            "WORKLOAD [--verdict VERDICT] [--text TEXT] [--condition TEXT]... [--ask TEXT] [--of NAME] [--until DATE]"),
        Cli::tr("Says what the reviewers conclude, and what is to be decided."),
        Cli::tr("It leads page one of the report, and a milestone keeps it as it was then. What is not mentioned stays as it is; "
                "without an option it is printed."),
        {{QStringLiteral("verdict"), Cli::tr("fit, fit-with-conditions, not-yet or none."), QStringLiteral("VERDICT")},
            {QStringLiteral("text"), Cli::tr("The conclusion, in one to three sentences."), QStringLiteral("TEXT")},
            {QStringLiteral("condition"), Cli::tr("A condition. Those that are given replace the ones before."),
                QStringLiteral("TEXT")},
            {QStringLiteral("ask"), Cli::tr("What is to be decided."), QStringLiteral("TEXT")},
            {QStringLiteral("of"), Cli::tr("Who decides."), QStringLiteral("NAME")},
            {QStringLiteral("until"), Cli::tr("Until when, as 2027-03-31."), QStringLiteral("DATE")}},
        1, 1, concludeReview}};
}

} // namespace Plumbline
