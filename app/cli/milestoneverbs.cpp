// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"

namespace Plumbline {

namespace {

void writeMilestone(JsonWriter &json, const Milestone &milestone, int number)
{
    json.beginObject();
    json.member(QStringLiteral("number"), qint64(number));
    json.member(QStringLiteral("name"), milestone.name);
    json.member(QStringLiteral("recordedAt"), isoTime(milestone.recordedAt));
    json.member(QStringLiteral("seal"), QString::fromLatin1(milestone.seal.toHex()));
    if (milestone.state)
        writeCounts(json, QStringLiteral("counts"), assess(*milestone.state).total);
    json.endObject();
}

int add(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    if (!session)
        return ExitStatus::failed;
    if (!opened->isSaved(session->takeMilestone(call.argument(1))))
        return ExitStatus::failed;
    const QVector<Milestone> milestones = session->milestones();
    if (call.wantsJson()) {
        JsonWriter json;
        writeMilestone(json, milestones.last(), int(milestones.size()));
        call.printJson(json.bytes());
    } else {
        call.print(Cli::tr("Took the milestone \"%1\".").arg(milestones.last().name));
    }
    return ExitStatus::done;
}

int list(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    if (!session)
        return ExitStatus::failed;
    const QVector<Milestone> milestones = session->milestones();
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("workload"), session->state().workload.name);
    json.beginArray(QStringLiteral("milestones"));
    for (int i = 0; i < milestones.size(); ++i) {
        writeMilestone(json, milestones[i], i + 1);
        if (!call.wantsJson())
            call.print(QStringLiteral("%1  %2  %3")
                           .arg(QString::number(i + 1), shownTime(milestones[i].recordedAt), milestones[i].name));
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> milestoneVerbs()
{
    const QString milestone = QStringLiteral("milestone");
    return {
        {{milestone, QStringLiteral("add")}, QStringLiteral("WORKLOAD NAME"),
            Cli::tr("Takes a milestone: a named, dated, sealed snapshot of the workload."),
            Cli::tr("The name must be unique in the workload; case and blanks do not count."), {}, 2, 2, add},
        {{milestone, QStringLiteral("list")}, QStringLiteral("WORKLOAD"), Cli::tr("Lists the milestones of a workload."),
            QString(), {}, 1, 1, list},
    };
}

} // namespace Plumbline
