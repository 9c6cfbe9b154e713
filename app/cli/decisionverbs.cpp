// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/review/decision.h"
#include "core/review/statetext.h"
#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

using RecordedDecision = Recorded<Decision>;

// One decision in the answer of a verb; `number` is the one that "decision remove" takes.
void writeMembers(JsonWriter &json, const LensVersion &version, int question, int number, const Decision &decision)
{
    json.member("number", qint64(number));
    json.member("lens", decision.lens);
    json.member("question", decision.question);
    json.member("label", version.label(question));
    json.member("text", decision.text);
    json.member("decidedBy", decision.decidedBy);
    json.member("decidedOn", toText(decision.decidedOn));
}

void printDecision(Call &call, const LensVersion &version, int question, int number, const Decision &decision)
{
    call.print(Cli::tr("%1. %2: %3", "number, question, decision")
                   .arg(QString::number(number), version.label(question), decisionWords(decision)));
}

int finish(Call &call, OpenedPortfolio &opened, const NamedQuestion &at, int number, const Decision &decision)
{
    if (!opened.isAllSaved())
        return ExitStatus::failed;
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeMembers(json, *at.version, at.question, number, decision);
        json.endObject();
        call.printJson(json.bytes());
    } else {
        printDecision(call, *at.version, at.question, number, decision);
    }
    return ExitStatus::done;
}

QVector<RecordedDecision> decisionsAt(const OpenReview &review, const NamedQuestion &at)
{
    return recordsOf<Decision>(review.state(), at.version->id(), at.version->question(at.question).id);
}

int add(Call &call)
{
    Decision decision;
    decision.text = call.argument(2).trimmed();
    decision.decidedBy = call.value("by").simplified();
    decision.decidedOn = call.isSet("on") ? QDate::fromString(call.value("on"), Qt::ISODate) : QDate::currentDate();
    if (!decision.isComplete())
        return call.wrongUsage(Cli::tr("Say what was decided, with --by who decided, and with --on the day, as 2027-03-31, where "
                                       "it was not today."));
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Changing);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<NamedQuestion> at = review ? appliedQuestionNamed(call, review->state(), call.argument(1)) : std::nullopt;
    if (!at)
        return ExitStatus::failed;
    const Question &content = at->version->question(at->question);
    decision.lens = at->version->id().text();
    decision.question = content.id.text();
    if (const Result<void> done = review->setRecord(Verb::RecordDecision, content.title, {}, recordOf(decision)); !done)
        return call.failed(done.error());
    return finish(call, *opened, *at, int(decisionsAt(*review, *at).size()), decision);
}

int list(Call &call)
{
    const std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    const std::unique_ptr<OpenReview> review = opened ? opened->review(call.argument(0)) : nullptr;
    if (!review)
        return ExitStatus::failed;
    JsonWriter json;
    json.beginObject();
    json.beginArray(QStringLiteral("decisions"));
    for (const LensReview &lens : review->state().lenses) {
        for (int question = 0; lens.isApplied && question < lens.version->questionCount(); ++question) {
            int number = 0;
            for (const RecordedDecision &recorded : decisionsAt(*review, {lens.version, question})) {
                json.beginObject();
                writeMembers(json, *lens.version, question, ++number, recorded.value);
                json.endObject();
                if (!call.wantsJson())
                    printDecision(call, *lens.version, question, number, recorded.value);
            }
        }
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
    const std::optional<NamedQuestion> at = review ? appliedQuestionNamed(call, review->state(), call.argument(1)) : std::nullopt;
    if (!at)
        return ExitStatus::failed;
    const QVector<RecordedDecision> decisions = decisionsAt(*review, *at);
    const int number = call.argument(2).toInt();
    if (number < 1 || number > decisions.size())
        return call.failed(Cli::tr("%1 has no decision %2. \"plumbline decision list\" numbers them.", "question, number")
                               .arg(at->version->label(at->question), call.argument(2)));
    const RecordedDecision &known = decisions[number - 1];
    const QString &title = at->version->question(at->question).title;
    if (const Result<void> done = review->setRecord(Verb::RemoveDecision, title, known.id, std::nullopt); !done)
        return call.failed(done.error());
    return finish(call, *opened, *at, number, known.value);
}

} // namespace

QList<CommandVerb> decisionVerbs()
{
    const QString decision = QStringLiteral("decision");
    const QCommandLineOption lens = questionLensOption();
    return {
        {{decision, QStringLiteral("add")}, QStringLiteral("WORKLOAD [--lens LENS] QUESTION TEXT --by NAME [--on DATE]"),
            Cli::tr("Records what was decided about a question."),
            Cli::tr("A decision stands beside the answer, in milestones and in the full report. It changes no risk."),
            {lens, {QStringLiteral("by"), Cli::tr("Who decided."), QStringLiteral("NAME")},
                {QStringLiteral("on"), Cli::tr("The day, as 2027-03-31; today where it is left out."), QStringLiteral("DATE")}},
            3, 3, add},
        {{decision, QStringLiteral("list")}, QStringLiteral("WORKLOAD"), Cli::tr("Lists the decisions of a workload."), {}, {}, 1,
            1, list},
        {{decision, QStringLiteral("remove")}, QStringLiteral("WORKLOAD [--lens LENS] QUESTION NUMBER"),
            Cli::tr("Removes a decision; undo brings it back."),
            Cli::tr("NUMBER counts the decisions of the question, as \"decision list\" does."), {lens}, 3, 3, remove},
    };
}

} // namespace Plumbline
