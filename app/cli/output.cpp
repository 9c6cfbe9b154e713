// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/review/statetext.h"
#include "core/review/tradeoff.h"
#include "core/risk/explanation.h"
#include "core/words/valuewords.h"

#include <QDateTime>

namespace Plumbline {

QString codeOf(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return QStringLiteral("HIGH");
    case Risk::Medium:
        return QStringLiteral("MEDIUM");
    case Risk::None:
        return QStringLiteral("NONE");
    case Risk::Unanswered:
        return QStringLiteral("UNANSWERED");
    case Risk::NotApplicable:
        return QStringLiteral("NOT_APPLICABLE");
    }
    Q_UNREACHABLE();
}

QString codeOf(PracticeChange change)
{
    switch (change) {
    case PracticeChange::Resolved:
        return QStringLiteral("resolved");
    case PracticeChange::Regressed:
        return QStringLiteral("regressed");
    case PracticeChange::New:
        return QStringLiteral("new");
    case PracticeChange::StillOpen:
        return QStringLiteral("still_open");
    case PracticeChange::NewlyMet:
        return QStringLiteral("newly_met");
    case PracticeChange::NewlyNotApplicable:
        return QStringLiteral("newly_not_applicable");
    case PracticeChange::NoLongerAnswered:
        return QStringLiteral("no_longer_answered");
    case PracticeChange::NoLongerAsked:
        return QStringLiteral("no_longer_asked");
    }
    Q_UNREACHABLE();
}

QString codeOf(RiskCause cause)
{
    switch (cause) {
    case RiskCause::RuleFired:
        return QStringLiteral("RULE_FIRED");
    case RiskCause::NoRuleMatched:
        return QStringLiteral("NO_RULE_MATCHED");
    case RiskCause::NothingAnswered:
        return QStringLiteral("NOTHING_ANSWERED");
    case RiskCause::QuestionNotApplicable:
        return QStringLiteral("QUESTION_NOT_APPLICABLE");
    case RiskCause::AllChoicesNotApplicable:
        return QStringLiteral("ALL_CHOICES_NOT_APPLICABLE");
    }
    Q_UNREACHABLE();
}

QString codeOf(Level level)
{
    switch (level) {
    case Level::Unstated:
        return {};
    case Level::High:
        return QStringLiteral("HIGH");
    case Level::Medium:
        return QStringLiteral("MEDIUM");
    case Level::Low:
        return QStringLiteral("LOW");
    }
    Q_UNREACHABLE();
}

QString codeOf(const ReviewPoint &point)
{
    return point.isNow() ? QStringLiteral("now") : point.name;
}

void writePlaceMembers(JsonWriter &json, const ReviewState &state, const ReviewPlace &place)
{
    QString lens, pillar, question, label, choice;
    if (place.lens >= 0) {
        const LensVersion &version = *state.lenses[place.lens].version;
        lens = version.id().text();
        if (place.pillar >= 0)
            pillar = version.lens().pillars[place.pillar].id.text();
        if (place.question >= 0) {
            question = version.question(place.question).id.text();
            label = version.label(place.question);
        }
        if (place.choice >= 0)
            choice = version.question(place.question).choices[place.choice].id.text();
    }
    json.member("lens", lens);
    json.member("pillar", pillar);
    json.member("question", question);
    json.member("label", label);
    json.member("choice", choice);
}

QString isoTime(Timestamp time)
{
    return utcTime(time).toString(Qt::ISODateWithMs);
}

QString shownTime(Timestamp time)
{
    return localTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

void writeCounts(JsonWriter &json, const QString &key, const RiskCounts &counts)
{
    json.beginObject(key);
    for (const Risk risk : allRisks)
        json.member(codeOf(risk), qint64(counts[risk]));
    json.endObject();
}

void printFact(Call &call, const StateFact &fact)
{
    if (fact.before.isEmpty())
        call.print(Cli::tr("  %1: %2", "what an import changes, after").arg(fact.place, fact.after.simplified()));
    else
        call.print(Cli::tr("  %1: %2 → %3", "what an import changes, before, after")
                       .arg(fact.place, fact.before.simplified(), fact.after.simplified()));
}

void printFiles(Call &call, const QStringList &paths)
{
    if (Call::isStandardOutput(paths.first()))
        return; // it holds the document
    if (!call.wantsJson()) {
        for (const QString &path : paths)
            call.print(path);
        return;
    }
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("files"), paths);
    json.endObject();
    call.printJson(json.bytes());
}

int saveFile(Call &call, const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return call.failed(bytes.error());
    const int status = call.save(path, *bytes);
    if (status == ExitStatus::done)
        printFiles(call, {path});
    return status;
}

QString countsLine(const RiskCounts &counts)
{
    QStringList parts;
    for (const Risk risk : allRisks)
        parts += QStringLiteral("%1 %2").arg(riskWordShort(risk), QString::number(counts[risk]));
    return parts.join(QStringLiteral(", "));
}

namespace {

QStringList idsOf(const Question &question, ChoiceSet set)
{
    QStringList ids;
    for (int choice = 0; choice < question.choices.size(); ++choice) {
        if (set & choiceBit(choice))
            ids += question.choices[choice].id.text();
    }
    return ids;
}

void writeWays(JsonWriter &json, const LensReview &review, int question, Risk target)
{
    json.beginArray(codeOf(target));
    const LensVersion &version = *review.version;
    for (const ChoiceSet way : remediations(version.program(question), review.answers[question], target)) {
        json.beginArray();
        for (const QString &id : idsOf(version.question(question), way))
            json.value(id);
        json.endArray();
    }
    json.endArray();
}

void writeWhy(JsonWriter &json, const LensReview &review, int question)
{
    const Explanation why = explain(review.version->program(question), review.answers[question]);
    const Question &content = review.version->question(question);
    json.beginObject(QStringLiteral("why"));
    json.member(QStringLiteral("cause"), codeOf(why.risk.cause));
    json.member(QStringLiteral("because"), idsOf(content, why.because));
    json.member(QStringLiteral("missing"), idsOf(content, why.missing));
    json.beginObject(QStringLiteral("ways"));
    writeWays(json, review, question, Risk::Medium);
    writeWays(json, review, question, Risk::None);
    json.endObject();
    json.endObject();
}

void writeQuestion(JsonWriter &json, const LensReview &review, const QuestionRisk &risk, int question, bool why)
{
    const LensVersion &version = *review.version;
    const Question &content = version.question(question);
    json.beginObject();
    json.member(QStringLiteral("id"), content.id.text());
    json.member(QStringLiteral("pillar"), version.lens().pillars[version.pillarOf(question)].id.text());
    json.member(QStringLiteral("label"), version.label(question));
    json.member(QStringLiteral("title"), content.title);
    json.member(QStringLiteral("risk"), codeOf(risk.risk));
    if (risk.rule >= 0) {
        json.member(QStringLiteral("rule"), content.riskRules[risk.rule].condition);
    } else {
        json.key(QStringLiteral("rule"));
        json.null();
    }
    if (why)
        writeWhy(json, review, question);
    json.endObject();
}

void writeLens(JsonWriter &json, const LensReview &review, const LensAssessment &assessment, bool why)
{
    const LensVersion &version = *review.version;
    json.beginObject();
    json.member(QStringLiteral("id"), version.id().text());
    json.member(QStringLiteral("version"), version.version());
    json.member(QStringLiteral("name"), version.lens().name);
    writeCounts(json, QStringLiteral("counts"), assessment.total);
    json.beginArray(QStringLiteral("pillars"));
    for (int pillar = 0; pillar < version.pillarCount(); ++pillar) {
        json.beginObject();
        json.member(QStringLiteral("id"), version.lens().pillars[pillar].id.text());
        json.member(QStringLiteral("name"), version.lens().pillars[pillar].name);
        writeCounts(json, QStringLiteral("counts"), assessment.pillars[size_t(pillar)]);
        json.endObject();
    }
    json.endArray();
    json.beginArray(QStringLiteral("questions"));
    for (int question = 0; question < version.questionCount(); ++question)
        writeQuestion(json, review, assessment.questions[size_t(question)], question, why);
    json.endArray();
    json.endObject();
}

void writePlanLine(JsonWriter &json, const ReviewState &state, const PlanLine &line)
{
    const LensVersion &version = *state.lenses[line.lens].version;
    const Question &question = version.question(line.practice.question);
    const Choice &choice = question.choices[line.practice.choice];
    json.beginObject();
    json.member(QStringLiteral("lens"), version.id().text());
    json.member(QStringLiteral("pillar"), version.lens().pillars[version.pillarOf(line.practice.question)].id.text());
    json.member(QStringLiteral("question"), question.id.text());
    json.member(QStringLiteral("label"), version.label(line.practice.question));
    json.member(QStringLiteral("choice"), choice.id.text());
    json.member(QStringLiteral("publishedId"), version.notes(line.practice.question, line.practice.choice).publishedId);
    json.member(QStringLiteral("title"), choice.title);
    json.member(QStringLiteral("risk"), codeOf(line.risk));
    json.member(QStringLiteral("improvement"), choice.improvementPlan.displayText);
    json.member(QStringLiteral("url"), choice.improvementPlan.url);
    json.member(QStringLiteral("status"), toText(line.item.status));
    json.member(QStringLiteral("owner"), line.item.owner);
    json.member(QStringLiteral("dueDate"), line.item.dueDate.toString(Qt::ISODate));
    json.member(QStringLiteral("effort"), toText(line.item.effort));
    json.member(QStringLiteral("note"), line.item.note);
    json.member(QStringLiteral("link"), line.item.link);
    json.member(QStringLiteral("cost"), line.item.cost.amount);
    json.member(QStringLiteral("tags"), line.item.tags);
    json.member(QStringLiteral("givenUpFor"), tradeOffsOf(state).value({line.lens, line.practice}).value.pillar);
    json.endObject();
}

void writeRiskOf(JsonWriter &json, const QString &key, const std::optional<Risk> &risk)
{
    if (risk) {
        json.member(key, codeOf(*risk));
    } else {
        json.key(key);
        json.null();
    }
}

void writeLensComparison(JsonWriter &json, const LensComparison &lens)
{
    json.beginObject();
    json.member(QStringLiteral("id"), lens.lens.text());
    json.beginObject(QStringLiteral("counts"));
    writeCounts(json, QStringLiteral("from"), lens.from.total);
    writeCounts(json, QStringLiteral("to"), lens.to.total);
    json.endObject();
    json.beginArray(QStringLiteral("practices"));
    for (const ComparedPractice &practice : lens.practices) {
        json.beginObject();
        json.member(QStringLiteral("pillar"), practice.pillar.text());
        json.member(QStringLiteral("question"), practice.question.text());
        json.member(QStringLiteral("choice"), practice.choice.text());
        json.member(QStringLiteral("change"), codeOf(practice.change));
        json.endObject();
    }
    json.endArray();
    json.beginArray(QStringLiteral("questions"));
    for (const ComparedQuestion &question : lens.questions) {
        json.beginObject();
        json.member(QStringLiteral("id"), question.question.text());
        writeRiskOf(json, QStringLiteral("from"), question.from);
        writeRiskOf(json, QStringLiteral("to"), question.to);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace

void writeRiskMembers(JsonWriter &json, const ReviewPoint &point, int onlyLens, bool why)
{
    const ReviewState &state = *point.state;
    const Assessment assessment = assess(state);
    json.member(QStringLiteral("workload"), state.workload.name);
    json.member(QStringLiteral("at"), codeOf(point));
    json.beginArray(QStringLiteral("lenses"));
    for (int lens = 0; lens < state.lenses.size(); ++lens) {
        if (state.lenses[lens].isApplied && (onlyLens < 0 || lens == onlyLens))
            writeLens(json, state.lenses[lens], assessment.lenses[size_t(lens)], why);
    }
    json.endArray();
}

ImprovementPlan planOf(const ReviewState &state, int onlyLens)
{
    ImprovementPlan plan = improvementPlan(state, assess(state));
    for (QVector<PlanLine> *lines : {&plan.lines, &plan.optional})
        lines->removeIf([onlyLens](const PlanLine &line) { return onlyLens >= 0 && line.lens != onlyLens; });
    return plan;
}

void writeConclusion(JsonWriter &json, const WorkloadProperties &properties)
{
    json.member(QStringLiteral("verdict"), toText(properties.verdict));
    json.member(QStringLiteral("conclusion"), properties.conclusion);
    json.member(QStringLiteral("conditions"), properties.conditions);
    json.member(QStringLiteral("decisionAsked"), properties.decisionAsked);
    json.member(QStringLiteral("decisionOwner"), properties.decisionOwner);
    json.member(QStringLiteral("decisionDue"), toText(properties.decisionDue));
}

void writePlanMembers(JsonWriter &json, const ReviewState &state, int onlyLens)
{
    const ImprovementPlan plan = planOf(state, onlyLens);
    const auto write = [&](const QString &key, const QVector<PlanLine> &lines) {
        json.beginArray(key);
        for (const PlanLine &line : lines)
            writePlanLine(json, state, line);
        json.endArray();
    };
    write(QStringLiteral("items"), plan.lines);
    write(QStringLiteral("optional"), plan.optional);
}

QByteArray comparisonJson(const ReviewPoint &from, const ReviewPoint &to)
{
    JsonWriter json;
    json.beginObject();
    json.member(QStringLiteral("workload"), to.state->workload.name);
    json.member(QStringLiteral("from"), codeOf(from));
    json.member(QStringLiteral("to"), codeOf(to));
    json.beginArray(QStringLiteral("lenses"));
    for (const LensComparison &lens : compare(*from.state, *to.state).lenses)
        writeLensComparison(json, lens);
    json.endArray();
    json.endObject();
    return json.bytes();
}

} // namespace Plumbline
