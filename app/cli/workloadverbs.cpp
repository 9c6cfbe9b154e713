// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/statetext.h"
#include "core/session/workloadfilter.h"
#include "core/words/riskwords.h"
#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

QString environmentFault()
{
    return Cli::tr("The environment is \"production\" or \"preproduction\".");
}

void writeSummary(JsonWriter &json, const Portfolio &portfolio, const WorkloadSummary &workload)
{
    json.beginObject();
    json.member(QStringLiteral("name"), workload.properties.name());
    json.member(QStringLiteral("id"), workload.id.toString());
    json.beginArray(QStringLiteral("lenses"));
    for (const LensCounts &lens : workload.review.lenses) {
        const LensInfo *info = portfolio.lensBySha(lens.sha256);
        json.beginObject();
        json.member(QStringLiteral("id"), lens.lens.text());
        json.member(QStringLiteral("version"), info ? info->version : QString());
        writeCounts(json, QStringLiteral("counts"), lens.total());
        json.endObject();
    }
    json.endArray();
    const ReviewSummary &review = workload.review;
    writeCounts(json, QStringLiteral("counts"), review.total());
    json.key("trend");
    if (const std::optional<int> trend = review.trend())
        json.value(qint64(*trend));
    else
        json.null();
    json.member("overdue", qint64(review.overdue(portfolio.today())));
    json.member("toConfirm", qint64(review.toConfirm(portfolio.today())));
    json.member("met", qint64(review.proof.met));
    json.member("shownOrTested", qint64(review.proof.proven));
    json.member(QStringLiteral("milestones"), qint64(workload.milestones));
    json.member(QStringLiteral("changedAt"), isoTime(workload.changedAt));
    json.endObject();
}

// What is said of a workload in a list; of what there is nothing, nothing.
QString lineOf(const WorkloadSummary &workload, QDate today)
{
    const ReviewSummary &review = workload.review;
    QStringList parts{QStringLiteral("%1: %2").arg(workload.properties.name(), countsLine(review.total()))};
    if (const std::optional<int> trend = review.trend())
        parts += trendWords(*trend);
    if (const int overdue = review.overdue(today); overdue > 0)
        parts += Cli::tr("%n practice(s) overdue", nullptr, overdue);
    if (const int stale = review.toConfirm(today); stale > 0)
        parts += Cli::tr("%n answer(s) to confirm", nullptr, stale);
    if (review.proof.proven > 0)
        parts += Cli::tr("%1 of %2 met practices shown or tested")
                     .arg(QString::number(review.proof.proven), QString::number(review.proof.met));
    return parts.join(QStringLiteral("; "));
}

std::optional<Environment> environmentIn(const Call &call)
{
    return fromText<Environment>(call.value("environment").toUpper());
}

WorkloadFilter filterIn(const Call &call)
{
    WorkloadFilter filter;
    if (call.isSet("owner"))
        filter.owner = call.value("owner");
    if (call.isSet("industry"))
        filter.industry = call.value("industry");
    filter.environment = environmentIn(call);
    filter.tag = call.value("tag");
    filter.isOverdue = call.isSet("overdue");
    filter.isToConfirm = call.isSet("to-confirm");
    return filter;
}

int list(Call &call)
{
    if (call.isSet("environment") && !environmentIn(call))
        return call.wrongUsage(environmentFault());
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    if (!opened)
        return ExitStatus::failed;
    const QDate today = opened->portfolio().today();
    QVector<WorkloadSummary> workloads = opened->portfolio().workloads();
    if (const WorkloadFilter filter = filterIn(call); !filter.isEmpty())
        workloads.removeIf([&](const WorkloadSummary &workload) {
            return !filter.accepts(facetsOf(workload.properties.unpacked()), workload.review, today);
        });
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.beginArray(QStringLiteral("workloads"));
        for (const WorkloadSummary &workload : std::as_const(workloads))
            writeSummary(json, opened->portfolio(), workload);
        json.endArray();
        json.endObject();
        call.printJson(json.bytes());
        return ExitStatus::done;
    }
    for (const WorkloadSummary &workload : std::as_const(workloads))
        call.print(lineOf(workload, today));
    return ExitStatus::done;
}

int add(Call &call)
{
    // "--lens A B" after the name is read as "--lens A --lens B".
    const QStringList lensNames = call.values("lens") + call.arguments().mid(1);
    if (call.values("lens").isEmpty())
        return call.wrongUsage(Cli::tr("Name the lenses of the workload with --lens."));
    ReviewState start;
    start.workload.name = call.argument(0);
    start.workload.description = call.value("description");
    start.workload.reviewOwner = call.value("owner");
    if (call.isSet("environment")) {
        const std::optional<Environment> environment = environmentIn(call);
        if (!environment)
            return call.wrongUsage(environmentFault());
        start.workload.environment = *environment;
    }
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Filling);
    if (!opened)
        return ExitStatus::failed;
    for (const QString &name : lensNames) {
        const LensInfo *lens = lensNamed(call, opened->portfolio(), name);
        const LensVersionPtr version = lens ? opened->lensVersion(lens->sha256) : nullptr;
        if (!version)
            return ExitStatus::failed;
        if (start.indexOf(version->id()) < 0)
            start.lenses.append(LensReview(version));
    }
    const Result<WorkloadId> created = opened->portfolio().createWorkload(start);
    if (!opened->isSaved(created))
        return ExitStatus::failed;
    const WorkloadSummary &workload = *opened->portfolio().find(*created);
    if (call.wantsJson()) {
        JsonWriter json;
        writeSummary(json, opened->portfolio(), workload);
        call.printJson(json.bytes());
    } else {
        call.print(Cli::tr("Added the workload \"%1\".").arg(workload.properties.name()));
    }
    return ExitStatus::done;
}

void writeWorkload(JsonWriter &json, const OpenReview &session)
{
    json.beginObject();
    json.member(QStringLiteral("id"), session.id().toString());
    writeStateMembers(json, session.state());
    json.beginArray(QStringLiteral("milestones"));
    for (const Milestone &milestone : session.milestones())
        json.value(milestone.name);
    json.endArray();
    json.endObject();
}

void printWorkload(Call &call, const OpenReview &session)
{
    const ReviewState &state = session.state();
    call.print(state.workload.name);
    for (const StateFact &fact : factsOf(state.workload).mid(1))
        call.print(QStringLiteral("  %1: %2").arg(fact.place, fact.after));
    for (int lens = 0; lens < state.lenses.size(); ++lens) {
        const LensReview &review = state.lenses[lens];
        if (!review.isApplied)
            continue;
        const RiskCounts &total = session.assessment().lenses[size_t(lens)].total;
        call.print(Cli::tr("  Lens %1 (%2@%3): answered %4 of %5")
                       .arg(review.version->lens().name, review.lensId().text(), review.version->version(),
                           QString::number(total.answered()), QString::number(total.questions())));
        call.print(QStringLiteral("    ") + countsLine(total));
    }
    for (const Milestone &milestone : session.milestones())
        call.print(Cli::tr("  Milestone %1, %2").arg(milestone.name, shownTime(milestone.recordedAt)));
}

int show(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    if (!session)
        return ExitStatus::failed;
    if (call.wantsJson()) {
        JsonWriter json;
        writeWorkload(json, *session);
        call.printJson(json.bytes());
    } else {
        printWorkload(call, *session);
    }
    return ExitStatus::done;
}

int remove(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const WorkloadSummary *found = opened ? workloadNamed(call, opened->portfolio(), call.argument(0)) : nullptr;
    if (!found)
        return ExitStatus::failed;
    const WorkloadSummary workload = *found;
    if (!opened->isSaved(opened->portfolio().removeWorkload(workload.id)))
        return ExitStatus::failed;
    if (call.wantsJson()) {
        JsonWriter json;
        writeSummary(json, opened->portfolio(), workload);
        call.printJson(json.bytes());
    } else {
        call.print(Cli::tr("Removed the workload \"%1\". \"plumbline undo\" brings it back.").arg(workload.properties.name()));
    }
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> workloadVerbs()
{
    const QString workload = QStringLiteral("workload");
    return {
        {{workload, QStringLiteral("list")}, QStringLiteral("[FILTERS]"),
            Cli::tr("Lists the workloads of the portfolio with their risks."),
            Cli::tr("Beside them stand the trend since the last milestone, what is overdue, which answers want to be confirmed "
                    "again, and how much of what is met was shown or tested. Of several filters, all have to fit."),
            {{QStringLiteral("owner"), Cli::tr("Only those whose review this person owns."), QStringLiteral("NAME")},
                {QStringLiteral("environment"), Cli::tr("Only those in production, or in preproduction."),
                    QStringLiteral("WHICH")},
                {QStringLiteral("industry"), Cli::tr("Only those of this type of industry."), QStringLiteral("TYPE")},
                {QStringLiteral("tag"), Cli::tr("Only those with this tag: its key, or key=value."), QStringLiteral("TAG")},
                {QStringLiteral("overdue"), Cli::tr("Only those whose plan has something overdue.")},
                {QStringLiteral("to-confirm"), Cli::tr("Only those with answers that want to be confirmed again.")}},
            0, 0, list},
        {{workload, QStringLiteral("add")}, QStringLiteral("NAME --lens LENS…"),
            Cli::tr("Adds a workload and applies lenses to it."),
            Cli::tr("The name must be unique in the portfolio; case and blanks do not count."),
            {{QStringLiteral("lens"), Cli::tr("A lens to apply, by id or name; as often as there are lenses."),
                 QStringLiteral("LENS")},
                {QStringLiteral("description"), Cli::tr("What the workload is."), QStringLiteral("TEXT")},
                {QStringLiteral("owner"), Cli::tr("Who owns the review."), QStringLiteral("NAME")},
                {QStringLiteral("environment"), Cli::tr("production or preproduction."), QStringLiteral("WHICH")}},
            1, -1, add},
        {{workload, QStringLiteral("show")}, QStringLiteral("NAME"),
            Cli::tr("Shows the properties, lenses and milestones of a workload."), QString(), {}, 1, 1, show},
        {{workload, QStringLiteral("remove")}, QStringLiteral("NAME"), Cli::tr("Removes a workload from the portfolio."),
            Cli::tr("Undo brings it back with everything that was in it."), {}, 1, 1, remove},
    };
}

} // namespace Plumbline
