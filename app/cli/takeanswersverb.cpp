// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/progress/takenanswers.h"
#include "core/session/reviewpoints.h"

namespace Plumbline {

namespace {

bool isOfPillar(const TakenAnswer &answer, const ReviewState &state, const QString &name)
{
    const LensVersion &version = *state.lenses[answer.lens].version;
    const Pillar &pillar = version.lens().pillars[version.pillarOf(answer.question)];
    return comparableName(pillar.id.text()) == comparableName(name) || comparableName(pillar.name) == comparableName(name);
}

void report(Call &call, const ReviewState &state, const QVector<TakenAnswer> &answers)
{
    QStringList labels;
    for (const TakenAnswer &answer : answers)
        labels += state.lenses[answer.lens].version->label(answer.question);
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.member("workload", state.workload.name);
        json.member("taken", labels);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        for (const QString &label : labels)
            call.print(label);
    }
}

int takeAnswers(Call &call)
{
    const bool isDryRun = call.isSet("dry-run");
    const std::unique_ptr<OpenedPortfolio> opened
        = OpenedPortfolio::open(call, isDryRun ? OpenedPortfolio::Purpose::Reading : OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> ours = opened ? opened->review(call.argument(0)) : nullptr;
    const std::unique_ptr<OpenReview> theirs = ours ? opened->review(call.argument(1)) : nullptr;
    const std::optional<ReviewPoint> point = theirs ? pointNamed(call, *theirs, call.value("at")) : std::nullopt;
    if (!point)
        return ExitStatus::failed;
    QVector<TakenAnswer> answers = answersFrom(*point->state, ours->state());
    if (call.isSet("pillar"))
        answers.removeIf([&](const TakenAnswer &answer) { return !isOfPillar(answer, ours->state(), call.value("pillar")); });
    if (!isDryRun && !answers.isEmpty()) {
        const QVector<Change> changes = changesFor(ours->state(), answers);
        if (!opened->isSaved(ours->apply(Verb::TakeAnswers, point->state->workload.name, changes)))
            return ExitStatus::failed;
    }
    report(call, ours->state(), answers);
    return ExitStatus::done;
}

} // namespace

CommandVerb takeAnswersVerb()
{
    return {{QStringLiteral("take-answers")}, QStringLiteral("WORKLOAD FROM [--at MILESTONE] [--pillar PILLAR] [--dry-run]"),
        Cli::tr("Answers what is not answered yet as another workload does."),
        Cli::tr("The answers of FROM, with their notes, for the questions of WORKLOAD that have none; each is marked to be "
                "confirmed. "
                "What is answered stays as it is. One step, which undo takes back. Prints the questions that it answers."),
        {{QStringLiteral("at"), Cli::tr("A milestone of FROM; now without it."), QStringLiteral("MILESTONE")},
            {QStringLiteral("pillar"), Cli::tr("Only the questions of this pillar, by its name or id."),
                QStringLiteral("PILLAR")},
            {QStringLiteral("dry-run"), Cli::tr("Only says what would change.")}},
        2, 2, takeAnswers};
}

} // namespace Plumbline
