// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/riskacceptance.h"
#include "core/review/statetext.h"
#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

// What the call says; none, and reported as wrong usage, where it says too little. A withdrawal needs nothing.
std::optional<RiskAcceptance> readAcceptance(Call &call)
{
    RiskAcceptance acceptance;
    acceptance.owner = call.value("owner").simplified();
    acceptance.reason = call.value("reason").trimmed();
    acceptance.measure = call.value("measure").simplified();
    acceptance.until = QDate::fromString(call.value("until"), Qt::ISODate);
    if (call.isSet("withdraw"))
        return acceptance;
    if (acceptance.isComplete() && acceptance.holdsOn(QDate::currentDate()))
        return acceptance;
    if (acceptance.isComplete()) {
        call.wrongUsage(Cli::tr("The day of --until has passed. Give the last day on which the acceptance is to hold."));
        return std::nullopt;
    }
    call.wrongUsage(Cli::tr("Say with --owner who answers for the risk, with --reason why, and with --until the last day, as "
                            "2027-03-31; or --withdraw."));
    return std::nullopt;
}

// None: it was withdrawn.
void printOutcome(Call &call, const LensVersion &version, int question, const std::optional<RiskAcceptance> &acceptance)
{
    const QString label = version.label(question);
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.member("lens", version.id().text());
        json.member("question", version.question(question).id.text());
        json.member("label", label);
        json.member("accepted", acceptance.has_value());
        if (acceptance) {
            json.member("owner", acceptance->owner);
            json.member("reason", acceptance->reason);
            json.member("measure", acceptance->measure);
            json.member("until", toText(acceptance->until));
        }
        json.endObject();
        call.printJson(json.bytes());
    } else if (acceptance) {
        call.print(Cli::tr("%1: %2", "question, sentence").arg(label, acceptanceWords(*acceptance, QDate::currentDate())));
    } else {
        call.print(Cli::tr("%1: the acceptance of its risk is withdrawn.").arg(label));
    }
}

int accept(Call &call)
{
    std::optional<RiskAcceptance> acceptance = readAcceptance(call);
    if (!acceptance)
        return ExitStatus::wrongUsage;
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<NamedQuestion> at = review ? appliedQuestionNamed(call, review->state(), call.argument(1)) : std::nullopt;
    if (!at)
        return ExitStatus::failed;
    const Question &content = at->version->question(at->question);
    const Recorded<RiskAcceptance> known = acceptanceOf(review->state(), at->version->id(), content.id);
    if (call.isSet("withdraw") && known.id.isNull())
        return call.failed(Cli::tr("Nobody has accepted the risk of %1.").arg(at->version->label(at->question)));
    acceptance->lens = at->version->id().text();
    acceptance->question = content.id.text();
    const Result<void> done = call.isSet("withdraw") ? review->withdrawAcceptance(known.id, content.title)
                                                     : review->acceptRisk(*acceptance, content.title);
    if (!opened->isSaved(done))
        return ExitStatus::failed;
    printOutcome(call, *at->version, at->question, call.isSet("withdraw") ? std::nullopt : acceptance);
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> acceptanceVerbs()
{
    const QString text = QStringLiteral("TEXT");
    return {{{QStringLiteral("accept")},
        QStringLiteral("WORKLOAD [--lens LENS] QUESTION --owner NAME --reason TEXT --until DATE [--measure TEXT] | --withdraw"),
        Cli::tr("Records that somebody answers for the risk of a question."),
        Cli::tr("The risk stays as it is; the report shows who accepted it, why and until when. A new acceptance takes the "
                "place of the one before."),
        {questionLensOption(), {QStringLiteral("owner"), Cli::tr("Who answers for the risk."), QStringLiteral("NAME")},
            {QStringLiteral("reason"), Cli::tr("Why it is accepted."), text},
            {QStringLiteral("measure"), Cli::tr("What limits the risk meanwhile."), text},
            {QStringLiteral("until"), Cli::tr("The last day that the acceptance holds, as 2027-03-31."), QStringLiteral("DATE")},
            {QStringLiteral("withdraw"), Cli::tr("Withdraws the acceptance.")}},
        2, 2, accept}};
}

} // namespace Plumbline
