// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/recordvalue.h"
#include "core/review/riskacceptance.h"
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
    if (call.isSet("withdraw") || acceptance.isComplete())
        return acceptance;
    call.wrongUsage(Cli::tr("Say with --owner who answers for the risk, with --reason why, and with --until the last day, as "
                            "2027-03-31; or --withdraw."));
    return std::nullopt;
}

int accept(Call &call)
{
    std::optional<RiskAcceptance> acceptance = readAcceptance(call);
    if (!acceptance)
        return ExitStatus::wrongUsage;
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const int lens = review ? appliedLensNamed(call, review->state(), call.value("lens")) : -1;
    const LensVersionPtr version = lens < 0 ? nullptr : review->state().lenses[lens].version;
    const int question = version ? questionNamed(call, *version, call.argument(1)) : -1;
    if (question < 0)
        return ExitStatus::failed;
    const Question &content = version->question(question);
    const RecordedAcceptance known = acceptanceOf(review->state(), version->id(), content.id);
    if (call.isSet("withdraw") && known.id.isNull())
        return call.failed(Cli::tr("Nobody has accepted the risk of %1.").arg(shortName(*version, question)));
    acceptance->lens = version->id().text();
    acceptance->question = content.id.text();
    const Result<void> done = call.isSet("withdraw") ? review->withdrawAcceptance(known.id, content.title)
                                                     : review->acceptRisk(*acceptance, content.title);
    if (!opened->isSaved(done))
        return ExitStatus::failed;
    if (!call.wantsJson())
        call.print(call.isSet("withdraw")
                ? Cli::tr("%1: the acceptance of its risk is withdrawn.").arg(shortName(*version, question))
                : Cli::tr("%1: %2", "question, sentence")
                      .arg(shortName(*version, question), acceptanceWords(*acceptance, QDate::currentDate())));
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
        {{QStringLiteral("lens"), Cli::tr("The lens that the question is of; may be left out where only one is applied."),
             QStringLiteral("LENS")},
            {QStringLiteral("owner"), Cli::tr("Who answers for the risk."), QStringLiteral("NAME")},
            {QStringLiteral("reason"), Cli::tr("Why it is accepted."), text},
            {QStringLiteral("measure"), Cli::tr("What limits the risk meanwhile."), text},
            {QStringLiteral("until"), Cli::tr("The last day that the acceptance holds, as 2027-03-31."), QStringLiteral("DATE")},
            {QStringLiteral("withdraw"), Cli::tr("Withdraws the acceptance.")}},
        2, 2, accept}};
}

} // namespace Plumbline
