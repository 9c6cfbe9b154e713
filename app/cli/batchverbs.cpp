// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/changebatch.h"
#include "core/review/planeffects.h"
#include "core/review/statetext.h"
#include "core/words/planwords.h"

namespace Plumbline {

namespace {

void writeMembers(JsonWriter &json, const ChangeBatch &batch, const ReviewState &state)
{
    json.member("name", batch.name);
    json.member("due", toText(batch.due));
    json.member("rollback", batch.rollback);
    json.member("releasedOn", toText(batch.releasedOn));
    json.beginArray(QStringLiteral("practices"));
    for (const auto &[lens, practice] : practicesIn(batch.practices, state)) {
        const LensReview &review = state.lenses[lens];
        json.beginObject();
        json.member("lens", review.lensId().text());
        json.member("practice", shortName(*review.version, practice.question, practice.choice));
        json.member("status", toText(review.items.value(practice).status));
        json.endObject();
    }
    json.endArray();
}

int finish(Call &call, OpenedPortfolio &opened, const ChangeBatch &batch, const ReviewState &state)
{
    if (!opened.isAllSaved())
        return ExitStatus::failed;
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeMembers(json, batch, state);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        call.print(batchWords(batch, QDate::currentDate()));
    }
    return ExitStatus::done;
}

// By its name; none, and reported, where there is no such batch.
std::optional<Recorded<ChangeBatch>> batchNamed(Call &call, const ReviewState &state)
{
    for (const Recorded<ChangeBatch> &batch : batchesInTurn(state)) {
        if (comparableName(batch.value.name) == comparableName(call.argument(1)))
            return batch;
    }
    call.failed(
        Cli::tr("There is no change batch “%1”. \"plumbline batch list\" names those that there are.").arg(call.argument(1)));
    return std::nullopt;
}

int plan(Call &call)
{
    ChangeBatch batch;
    batch.name = call.argument(1).simplified();
    batch.due = QDate::fromString(call.value("due"), Qt::ISODate);
    batch.rollback = call.value("rollback").trimmed();
    if (!batch.isComplete() || (call.isSet("due") && !batch.due.isValid()))
        return call.wrongUsage(Cli::tr("Give the batch a name, and with --due the day, as 2027-03-31."));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const auto practices = review ? practicesNamed(call, review->state(), 2) : std::nullopt;
    if (!practices)
        return ExitStatus::failed;
    batch.practices = practicesText(review->state(), *practices);
    const Result<void> done
        = review->apply(Verb::PlanBatch, batch.name, batchChanges(review->state(), {{}, batch}, review->newRecordId()));
    return done ? finish(call, *opened, batch, review->state()) : call.failed(done.error());
}

int list(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("batches"));
    for (const auto &[id, batch] : batchesInTurn(review->state())) {
        json.beginObject();
        writeMembers(json, batch, review->state());
        json.endObject();
        if (!call.wantsJson())
            call.print(batchWords(batch, QDate::currentDate()));
    }
    json.endArray();
    json.endObject();
    if (call.wantsJson())
        call.printJson(json.bytes());
    return ExitStatus::done;
}

int release(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const auto batch = review ? batchNamed(call, review->state()) : std::nullopt;
    if (!batch)
        return ExitStatus::failed;
    if (!batch->value.isOpen())
        return call.failed(Cli::tr("The change batch “%1” is live already.").arg(batch->value.name));
    QVector<Change> changes = releaseChanges(review->state(), *batch, review->today());
    if (call.isSet("tick"))
        changes += metAnswers(
            review->state(), practicesIn(batch->value.practices, review->state()), call.value("by"), review->today());
    if (const Result<void> done = review->apply(Verb::ReleaseBatch, batch->value.name, changes); !done)
        return call.failed(done.error());
    ChangeBatch released = batch->value;
    released.releasedOn = review->today();
    return finish(call, *opened, released, review->state());
}

int remove(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const auto batch = review ? batchNamed(call, review->state()) : std::nullopt;
    if (!batch)
        return ExitStatus::failed;
    const Result<void> done = review->setRecord(Verb::RemoveBatch, batch->value.name, batch->id, std::nullopt);
    return done ? finish(call, *opened, batch->value, review->state()) : call.failed(done.error());
}

} // namespace

QList<CommandVerb> batchVerbs()
{
    const QString batch = QStringLiteral("batch");
    return {
        {{batch, QStringLiteral("plan")},
            QStringLiteral("WORKLOAD [--lens LENS] NAME PRACTICE... [--due DATE] [--rollback TEXT]"),
            Cli::tr("Plans practices that go live together, and how that is taken back."),
            Cli::tr("A practice is in one batch at most: it leaves the one that it was in, unless that is live already."),
            {questionLensOption(),
                {QStringLiteral("due"), Cli::tr("The day on which it goes live, as 2027-03-31."), QStringLiteral("DATE")},
                {QStringLiteral("rollback"), Cli::tr("How it is taken back."), QStringLiteral("TEXT")}},
            3, -1, plan},
        {{batch, QStringLiteral("list")}, QStringLiteral("WORKLOAD"), Cli::tr("Lists the change batches of a workload."), {}, {},
            1, 1, list},
        {{batch, QStringLiteral("release")}, QStringLiteral("WORKLOAD NAME [--tick [--by NAME]]"),
            Cli::tr("Notes that a change batch is live: its practices are complete in the plan."), {},
            {{QStringLiteral("tick"), Cli::tr("Answers that its practices are met, too.")},
                {QStringLiteral("by"), Cli::tr("Who says that they are met."), QStringLiteral("NAME")}},
            2, 2, release},
        {{batch, QStringLiteral("remove")}, QStringLiteral("WORKLOAD NAME"),
            Cli::tr("Removes a change batch; undo brings it back."), {}, {}, 2, 2, remove},
    };
}

} // namespace Plumbline
