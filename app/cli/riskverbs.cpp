// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openedportfolio.h"
#include "app/cli/output.h"
#include "core/exchange/plantickets.h"
#include "core/review/statetext.h"
#include "core/risk/explanation.h"
#include "core/words/planwords.h"
#include "core/words/tradeoffwords.h"
#include "core/words/valuewords.h"

namespace Plumbline {

namespace {

// The point and the lens that --at and --lens name; -1 for all lenses.
struct Aim
{
    std::unique_ptr<OpenedPortfolio> opened; // the session's store
    std::unique_ptr<OpenReview> session;
    ReviewPoint point;
    int lens = -1;
};

std::optional<Aim> aimOf(Call &call)
{
    std::unique_ptr<OpenedPortfolio> opened = OpenedPortfolio::open(call, OpenedPortfolio::Purpose::Reading);
    std::unique_ptr<OpenReview> session = opened ? opened->review(call.argument(0)) : nullptr;
    const std::optional<ReviewPoint> point = session ? pointNamed(call, *session, call.value("at")) : std::nullopt;
    if (!point)
        return std::nullopt;
    int lens = -1;
    if (call.isSet("lens")) {
        lens = appliedLensNamed(call, *point->state, call.value("lens"));
        if (lens < 0)
            return std::nullopt;
    }
    return Aim{std::move(opened), std::move(session), *point, lens};
}

QString namesIn(const LensVersion &version, int question, ChoiceSet set)
{
    QStringList names;
    for (int choice = 0; choice < version.question(question).choices.size(); ++choice) {
        if (set & choiceBit(choice))
            names += shortName(version, question, choice);
    }
    return names.join(QStringLiteral(", "));
}

Answer withSelected(Answer answer, const QuestionProgram &program, ChoiceSet further)
{
    answer.selected = (answer.selected & ~program.noneOfThese) | further;
    return answer;
}

// Choices are shown once with their titles, and called by names that `answer --select` takes.
void printWhy(Call &call, const LensReview &review, int question)
{
    const LensVersion &version = *review.version;
    const QuestionProgram &program = review.version->program(question);
    const Answer &answer = review.answers[question];
    const Question &content = review.version->question(question);
    const Explanation why = explain(program, answer);
    const QString margin(6, u' ');
    if (why.risk.rule >= 0)
        call.print(margin
            + Cli::tr("Rule %1 of %2 holds: %3")
                  .arg(QString::number(why.risk.rule + 1), QString::number(content.riskRules.size()),
                      content.riskRules[why.risk.rule].condition));
    else
        call.print(margin + Cli::tr("No rule of the question holds, and it has no default: that counts as high risk."));
    QStringList ways;
    ChoiceSet named = why.missing;
    for (const Risk target : {Risk::Medium, Risk::None}) {
        for (const ChoiceSet way : remediations(program, answer, target, 1)) {
            named |= way;
            ways += Cli::tr("%1 would follow from: %2")
                        .arg(riskWord(assess(program, withSelected(answer, program, way)).risk), namesIn(version, question, way));
        }
    }
    if (named)
        call.print(margin + Cli::tr("Missing for less:"));
    for (int choice = 0; choice < content.choices.size(); ++choice) {
        if (named & choiceBit(choice))
            call.print(
                margin + QStringLiteral("  %1  %2").arg(shortName(version, question, choice), content.choices[choice].title));
    }
    for (const QString &way : ways)
        call.print(margin + way);
}

void printLensRisk(Call &call, const LensReview &review, const LensAssessment &assessment)
{
    const LensVersion &version = *review.version;
    call.print();
    call.print(Cli::tr("%1 (%2@%3)").arg(version.lens().name, version.id().text(), version.version()));
    call.print(QStringLiteral("  ") + countsLine(assessment.total));
    for (int question = 0; question < version.questionCount(); ++question) {
        if (version.numberInPillar(question) == 1) {
            const int pillar = version.pillarOf(question);
            call.print(QStringLiteral("  %1: %2")
                           .arg(version.lens().pillars[pillar].name, countsLine(assessment.pillars[size_t(pillar)])));
        }
        const Risk risk = assessment.questions[size_t(question)].risk;
        call.print(
            QStringLiteral("    %1  %2  %3").arg(version.label(question), riskWordShort(risk), version.question(question).title));
        if (call.isSet("why") && (risk == Risk::High || risk == Risk::Medium))
            printWhy(call, review, question);
    }
}

int risk(Call &call)
{
    const std::optional<Aim> aim = aimOf(call);
    if (!aim)
        return ExitStatus::failed;
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        writeRiskMembers(json, aim->point, aim->lens, call.isSet("why"));
        json.endObject();
        call.printJson(json.bytes());
        return ExitStatus::done;
    }
    const ReviewState &state = *aim->point.state;
    const Assessment assessment = assess(state);
    call.print(QStringLiteral("%1, %2").arg(state.workload.name, codeOf(aim->point)));
    for (int lens = 0; lens < state.lenses.size(); ++lens) {
        if (state.lenses[lens].isApplied && (aim->lens < 0 || lens == aim->lens))
            printLensRisk(call, state.lenses[lens], assessment.lenses[size_t(lens)]);
    }
    return ExitStatus::done;
}

// `mark`: what stands between label and title, "High".
void printPlanLine(Call &call, const ReviewState &state, const PlanLine &line, const QString &mark)
{
    const LensVersion &version = *state.lenses[line.lens].version;
    const Choice &choice = version.question(line.practice.question).choices[line.practice.choice];
    call.print(QStringLiteral("%1  %2  %3").arg(version.label(line.practice.question), mark, choice.title));
    if (!choice.improvementPlan.displayText.isEmpty())
        call.print(QStringLiteral("      ") + choice.improvementPlan.displayText);
    const auto tradeOffs = tradeOffsOf(state);
    if (const auto given = tradeOffs.find({line.lens, line.practice}); given != tradeOffs.end())
        call.print(QStringLiteral("      ") + tradeOffSign(given->value, state, QDate::currentDate()));
    if (line.item.isUntouched())
        return;
    QStringList said{statusWord(line.item.status)};
    if (!line.item.owner.isEmpty())
        said += Cli::tr("owner %1").arg(line.item.owner);
    const QString due = line.item.dueDate.toString(Qt::ISODate);
    if (!due.isEmpty())
        said += Cli::tr("due %1").arg(line.item.isOverdue(QDate::currentDate()) ? overdueWords(due) : due);
    call.print(QStringLiteral("      ") + said.join(QStringLiteral(", ")));
}

// Without what is complete, accepted or not applicable: that is nobody's ticket any more.
int savePlan(Call &call, const ReviewState &state, int lens, Tracker tracker)
{
    ImprovementPlan plan = planOf(state, lens);
    for (QVector<PlanLine> *lines : {&plan.lines, &plan.optional})
        lines->removeIf([](const PlanLine &line) { return !line.item.isOpen(); });
    return saveFile(call, call.value("output"), planTickets(state, plan, tracker, QDate::currentDate()));
}

int plan(Call &call)
{
    const std::optional<Tracker> tracker = trackerWithCode(call.value("for"));
    if (call.isSet("for") != call.isSet("output") || (call.isSet("for") && !tracker))
        return call.wrongUsage(Cli::tr("Say with --for which tracker it is for (jira, github or azure-devops), and with -o which "
                                       "file to write."));
    const std::optional<Aim> aim = aimOf(call);
    if (!aim)
        return ExitStatus::failed;
    const ReviewState &state = *aim->point.state;
    if (tracker)
        return savePlan(call, state, aim->lens, *tracker);
    if (call.wantsJson()) {
        JsonWriter json;
        json.beginObject();
        json.member(QStringLiteral("workload"), state.workload.name);
        json.member(QStringLiteral("at"), codeOf(aim->point));
        writePlanMembers(json, state, aim->lens);
        json.endObject();
        call.printJson(json.bytes());
        return ExitStatus::done;
    }
    const ImprovementPlan plan = planOf(state, aim->lens);
    for (const PlanLine &line : plan.lines)
        printPlanLine(call, state, line, riskWordShort(line.risk));
    for (const PlanLine &line : plan.optional)
        printPlanLine(call, state, line, optionalWord());
    if (!plan.isEmpty())
        call.print(planCountsWords(countsOf(plan, QDate::currentDate()), state.workload.currency));
    return ExitStatus::done;
}

} // namespace

QList<CommandVerb> riskVerbs()
{
    const QCommandLineOption lens{
        QStringLiteral("lens"), Cli::tr("One of the applied lenses; all without it."), QStringLiteral("LENS")};
    const QCommandLineOption at{
        QStringLiteral("at"), Cli::tr("A milestone's name; now without it."), QStringLiteral("MILESTONE")};
    return {
        {{QStringLiteral("risk")}, QStringLiteral("WORKLOAD [--lens LENS] [--at MILESTONE] [--why]"),
            Cli::tr("Shows the risk of every question and the counts of every pillar."), QString(),
            {lens, at,
                {QStringLiteral("why"),
                    Cli::tr("Says of each question at risk which rule made it so, and what would lower it.")}},
            1, 1, risk},
        {{QStringLiteral("plan")}, QStringLiteral("WORKLOAD [--lens LENS] [--at MILESTONE] [--for TRACKER -o FILE]"),
            Cli::tr("Lists the improvement plan: the unmet practices of the questions at risk, then what is optional."),
            Cli::tr(
                "High risk before medium, and then in the order of the workload's pillar priorities. Optional is what is of low "
                "level and what no risk depends on. With --for, what is still to be done is written into a file that the tracker "
                "imports without a column to be named by hand: Jira and Azure DevOps by themselves, GitHub with "
                "github-csv-tools."),
            {lens, at, {QStringLiteral("for"), Cli::tr("The tracker: jira, github or azure-devops."), QStringLiteral("TRACKER")},
                outputOption(Cli::tr("The file to write; \"-\" is standard output."))},
            1, 1, plan},
    };
}

} // namespace Plumbline
