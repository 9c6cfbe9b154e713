// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/statetext.h"
#include "core/review/tradeoff.h"
#include "core/words/tradeoffwords.h"
#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

const Question &questionOf(const ReviewState &state, const LensPractice &at)
{
    return state.lenses[at.lens].version->question(at.practice.question);
}

QString titleOf(const ReviewState &state, const LensPractice &at)
{
    return questionOf(state, at).choices[at.practice.choice].title.simplified();
}

void writeMembers(JsonWriter &json, const ReviewState &state, const LensPractice &at, const TradeOff &tradeOff)
{
    const LensVersion &version = *state.lenses[at.lens].version;
    json.member("lens", tradeOff.lens);
    json.member("question", tradeOff.question);
    json.member("label", version.label(at.practice.question));
    json.member("practice", shortName(version, at.practice.question, at.practice.choice));
    json.member("pillar", tradeOff.pillar);
    json.member("reason", tradeOff.reason);
    json.member("decidedBy", tradeOff.decidedBy);
    json.member("until", toText(tradeOff.until));
    json.member("ended", !tradeOff.holdsOn(QDate::currentDate()));
}

void printTradeOff(Call &call, const ReviewState &state, const LensPractice &at, const TradeOff &tradeOff)
{
    const LensVersion &version = *state.lenses[at.lens].version;
    call.print(QStringLiteral("%1  %2").arg(version.label(at.practice.question), titleOf(state, at)));
    call.print(QStringLiteral("      ") + tradeOffWords(tradeOff, state, QDate::currentDate()).simplified());
}

int finish(Call &call, OpenedPortfolio &opened, const ReviewState &state, const LensPractice &at, const TradeOff &tradeOff)
{
    if (!opened.isAllSaved())
        return ExitStatus::failed;
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeMembers(json, state, at, tradeOff);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        printTradeOff(call, state, at, tradeOff);
    }
    return ExitStatus::done;
}

// The practice that the second argument names; none, and reported, where it is unknown.
std::optional<LensPractice> practiceOf(Call &call, const ReviewState &state)
{
    const int lens = appliedLensNamed(call, state, call.value("lens"));
    const std::optional<PracticeKey> practice
        = lens < 0 ? std::nullopt : practiceNamed(call, *state.lenses[lens].version, call.argument(1));
    return practice ? std::optional(LensPractice{lens, *practice}) : std::nullopt;
}

// By id, code or name; none, and reported, where the practice cannot be given up for it.
std::optional<PillarId> pillarNamed(Call &call, const ReviewState &state, const LensPractice &at, const QString &name)
{
    QStringList known;
    for (const NamedPillar &pillar : pillarsBeside(state, at)) {
        const QStringList names{pillar.id.text(), pillarCode(pillar.id), pillar.name};
        if (!name.isEmpty() && names.contains(name.simplified(), Qt::CaseInsensitive))
            return pillar.id;
        known += pillar.id.text();
    }
    call.failed(known.isEmpty() ? Cli::tr("There is no other pillar to give the practice up for.")
                                : Cli::tr("“%1” is no other pillar. There are: %2.").arg(name, known.join(QStringLiteral(", "))));
    return std::nullopt;
}

int add(Call &call)
{
    TradeOff tradeOff;
    tradeOff.pillar = call.value("for");
    tradeOff.reason = call.value("reason").trimmed();
    tradeOff.decidedBy = call.value("by").simplified();
    tradeOff.until = QDate::fromString(call.value("until"), Qt::ISODate);
    if (!tradeOff.isComplete() || (call.isSet("until") && !tradeOff.until.isValid()))
        return call.wrongUsage(
            Cli::tr("Say with --for which pillar the practice is given up for, with --reason why, with --by who "
                    "decided, and with --until the last day, as 2027-03-31, where there is one."));
    if (!tradeOff.holdsOn(QDate::currentDate()))
        return call.wrongUsage(Cli::tr("The day of --until has passed. Give the last day on which the trade-off is to hold."));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<LensPractice> at = review ? practiceOf(call, review->state()) : std::nullopt;
    const std::optional<PillarId> pillar = at ? pillarNamed(call, review->state(), *at, tradeOff.pillar) : std::nullopt;
    if (!pillar)
        return ExitStatus::failed;
    const ReviewState &state = review->state();
    if (state.lenses[at->lens].answers[at->practice.question].statusOf(at->practice.choice) != ChoiceStatus::Unselected)
        return call.failed(Cli::tr("“%1” is met or not applicable, so that nothing is given up.").arg(titleOf(state, *at)));
    const Question &question = questionOf(state, *at);
    tradeOff.lens = state.lenses[at->lens].lensId().text();
    tradeOff.question = question.id.text();
    tradeOff.choice = question.choices[at->practice.choice].id.text();
    tradeOff.pillar = pillar->text();
    const RecordId known = tradeOffsOf(state).value(*at).id;
    if (const Result<void> done = review->setRecord(Verb::RecordTradeOff, titleOf(state, *at), known, recordOf(tradeOff)); !done)
        return call.failed(done.error());
    return finish(call, *opened, state, *at, tradeOff);
}

int list(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    const auto tradeOffs = tradeOffsOf(review->state());
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("tradeOffs"));
    for (auto at = tradeOffs.begin(); at != tradeOffs.end(); ++at) {
        json.beginObject();
        writeMembers(json, review->state(), at.key(), at->value);
        json.endObject();
        if (!call.wantsJson())
            printTradeOff(call, review->state(), at.key(), at->value);
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
    const std::optional<LensPractice> at = review ? practiceOf(call, review->state()) : std::nullopt;
    if (!at)
        return ExitStatus::failed;
    const ReviewState &state = review->state();
    const Recorded<TradeOff> known = tradeOffsOf(state).value(*at);
    if (known.id.isNull())
        return call.failed(
            Cli::tr("“%1” is given up for no pillar. \"plumbline tradeoff list\" names what is.").arg(titleOf(state, *at)));
    if (const Result<void> done = review->setRecord(Verb::RemoveTradeOff, titleOf(state, *at), known.id, std::nullopt); !done)
        return call.failed(done.error());
    return finish(call, *opened, state, *at, known.value);
}

} // namespace

QList<CommandVerb> tradeOffVerbs()
{
    const QString tradeOff = QStringLiteral("tradeoff");
    const QCommandLineOption lens = questionLensOption();
    return {
        {{tradeOff, QStringLiteral("add")},
            QStringLiteral("WORKLOAD [--lens LENS] PRACTICE --for PILLAR --reason TEXT --by NAME [--until DATE]"),
            Cli::tr("Records that a practice is left unmet for the sake of another pillar."),
            Cli::tr(
                "The practice stays unmet and counted; question, pillar, plan and report show the trade-off. A new one takes the "
                "place of the one before."),
            {lens, {QStringLiteral("for"), Cli::tr("The other pillar, by its id or name."), QStringLiteral("PILLAR")},
                {QStringLiteral("reason"), Cli::tr("Why it is given up."), QStringLiteral("TEXT")},
                {QStringLiteral("by"), Cli::tr("Who decided."), QStringLiteral("NAME")},
                {QStringLiteral("until"), Cli::tr("The last day that it holds, as 2027-03-31; without one it has no end."),
                    QStringLiteral("DATE")}},
            2, 2, add},
        {{tradeOff, QStringLiteral("list")}, QStringLiteral("WORKLOAD"), Cli::tr("Lists the trade-offs of a workload."), {}, {},
            1, 1, list},
        {{tradeOff, QStringLiteral("remove")}, QStringLiteral("WORKLOAD [--lens LENS] PRACTICE"),
            Cli::tr("Removes a trade-off; undo brings it back."), {}, {lens}, 2, 2, remove},
    };
}

} // namespace Plumbline
