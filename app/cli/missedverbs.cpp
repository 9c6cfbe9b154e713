// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

QStringList namesOf(const Portfolio &portfolio, const MissedPractices &missed, const MissedPractice &practice)
{
    QStringList names;
    for (int at = 0; at < missed.workloads.size(); ++at) {
        const WorkloadSummary *workload = practice.workloads.testBit(at) ? portfolio.find(missed.workloads[at]) : nullptr;
        if (workload)
            names += workload->properties.name();
    }
    return names;
}

QByteArray jsonOf(const Portfolio &portfolio, const MissedPractices &missed)
{
    JsonWriter json;
    json.beginObject();
    json.member("workloads", qint64(missed.workloads.size()));
    json.beginArray("practices");
    for (const MissedPractice &practice : missed.practices) {
        json.beginObject();
        json.member("lens", practice.lens.text());
        json.member("question", practice.question.text());
        json.member("label", practice.label);
        json.member("choice", practice.choice.text());
        json.member("title", practice.title);
        json.member("risk", codeOf(practice.risk));
        json.member("missedBy", namesOf(portfolio, missed, practice));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

int missed(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    if (!opened)
        return ExitStatus::failed;
    QFuture<Result<MissedPractices>> answer = opened->store().missedPractices();
    answer.waitForFinished();
    const Result<MissedPractices> missed = answer.result();
    if (!missed)
        return call.failed(missed.error());
    if (call.wantsJson()) {
        call.printJson(jsonOf(opened->portfolio(), *missed));
        return ExitStatus::done;
    }
    for (const MissedPractice &practice : missed->practices)
        call.print(Cli::tr("%1 of %2  %3  %4  %5", "workloads that miss a practice, all workloads, risk, label, practice")
                       .arg(QString::number(practice.count), QString::number(missed->workloads.size()),
                           riskWordShort(practice.risk), practice.label, practice.title));
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> missedVerbs()
{
    return {
        {{QStringLiteral("workload"), QStringLiteral("missed")}, QString(),
            Cli::tr("Lists the practices that workloads miss, the one that most of them miss first."),
            Cli::tr(
                "Of questions that are answered and at risk: what is optional is not listed. The risk is the highest that the "
                "question has in any of these workloads."),
            {}, 0, 0, missed},
    };
}

} // namespace Plumbline
