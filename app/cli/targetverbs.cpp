// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/statetext.h"
#include "core/review/target.h"
#include "core/words/planwords.h"
#include "core/words/riskwords.h"

namespace Plumbline {

namespace {

using RecordedTarget = Recorded<Target>;

void writeMembers(JsonWriter &json, const Target &target, const ReviewState &state)
{
    json.member("name", target.name);
    json.member("by", toText(target.by));
    json.member("high", qint64(target.high));
    json.member("medium", qint64(target.medium));
    json.beginArray(QStringLiteral("practices"));
    for (const auto &[lens, practice] : practicesIn(target.practices, state)) {
        const LensReview &review = state.lenses[lens];
        json.beginObject();
        json.member("lens", review.lensId().text());
        json.member("practice", shortName(*review.version, practice.question, practice.choice));
        json.member("met", review.answers[practice.question].statusOf(practice.choice) == ChoiceStatus::Selected);
        json.endObject();
    }
    json.endArray();
}

void printTarget(Call &call, const Target &target, const ReviewState &state)
{
    call.print(targetWords(target, state, target.by.toString(Qt::ISODate), QDate::currentDate()));
}

int finish(Call &call, OpenedPortfolio &opened, const Target &target, const ReviewState &state)
{
    if (!opened.isAllSaved())
        return ExitStatus::failed;
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeMembers(json, target, state);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        printTarget(call, target, state);
    }
    return ExitStatus::done;
}

int whatIf(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const auto practices = review ? practicesNamed(call, review->state(), 1) : std::nullopt;
    if (!practices)
        return ExitStatus::failed;
    const RiskCounts now = review->assessment().total;
    const RiskCounts then = assess(withMet(review->state(), *practices)).total;
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeCounts(json, QStringLiteral("now"), now);
        writeCounts(json, QStringLiteral("then"), then);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        call.print(riskMoveWords(now, then));
    }
    return ExitStatus::done;
}

int set(Call &call)
{
    Target target;
    target.name = call.argument(1).simplified();
    target.by = QDate::fromString(call.value("by"), Qt::ISODate);
    if (!target.isComplete())
        return call.wrongUsage(Cli::tr("Give the target a name, and with --by the day, as 2027-03-31."));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const auto practices = review ? practicesNamed(call, review->state(), 2) : std::nullopt;
    if (!practices)
        return ExitStatus::failed;
    const RiskCounts reached = assess(withMet(review->state(), *practices)).total;
    target.high = reached[Risk::High];
    target.medium = reached[Risk::Medium];
    target.practices = practicesText(review->state(), *practices);
    if (const Result<void> done = review->setRecord(Verb::SetTarget, target.name, {}, recordOf(target)); !done)
        return call.failed(done.error());
    return finish(call, *opened, target, review->state());
}

int list(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("targets"));
    for (const RecordedTarget &recorded : recordsOf<Target>(review->state())) {
        json.beginObject();
        writeMembers(json, recorded.value, review->state());
        json.endObject();
        if (!call.wantsJson())
            printTarget(call, recorded.value, review->state());
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return ExitStatus::done;
}

int remove(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    const QVector<RecordedTarget> targets = recordsOf<Target>(review->state());
    const auto known = std::find_if(targets.begin(), targets.end(), [&call](const RecordedTarget &recorded) {
        return recorded.value.name.compare(call.argument(1), Qt::CaseInsensitive) == 0;
    });
    if (known == targets.end())
        return call.failed(
            Cli::tr("There is no target “%1”. \"plumbline target list\" names those that there are.").arg(call.argument(1)));
    if (const Result<void> done = review->setRecord(Verb::RemoveTarget, known->value.name, known->id, std::nullopt); !done)
        return call.failed(done.error());
    return finish(call, *opened, known->value, review->state());
}

} // namespace

QList<CommandVerb> targetVerbs()
{
    const QString target = QStringLiteral("target");
    const QCommandLineOption lens = questionLensOption();
    return {
        {{QStringLiteral("what-if")}, QStringLiteral("WORKLOAD [--lens LENS] PRACTICE..."),
            Cli::tr("Says how the risk would move if some practices were met."), Cli::tr("Nothing is changed."), {lens}, 2, -1,
            whatIf},
        {{target, QStringLiteral("set")}, QStringLiteral("WORKLOAD [--lens LENS] NAME PRACTICE... --by DATE"),
            Cli::tr("Sets what is to be reached by a day: practices that are to be met."),
            Cli::tr(
                "A target keeps how many questions would then be at risk, and milestones are looked at against it. It changes "
                "no answer."),
            {lens, {QStringLiteral("by"), Cli::tr("The day, as 2027-03-31."), QStringLiteral("DATE")}}, 3, -1, set},
        {{target, QStringLiteral("list")}, QStringLiteral("WORKLOAD"), Cli::tr("Lists the targets of a workload."), {}, {}, 1, 1,
            list},
        {{target, QStringLiteral("remove")}, QStringLiteral("WORKLOAD NAME"), Cli::tr("Removes a target; undo brings it back."),
            {}, {}, 2, 2, remove},
    };
}

} // namespace Plumbline
