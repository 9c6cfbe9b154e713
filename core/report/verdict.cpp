// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/rulesense.h"
#include "core/report/printable.h"
#include "core/report/sections.h"
#include "core/risk/handledrisk.h"

#include <bit>

namespace Plumbline {

namespace {

QString atHighRisk(int n)
{
    return counted(n, QT_TRANSLATE_NOOP("Report", "Not yet: one question is at high risk."),
        QT_TRANSLATE_N_NOOP("Report", "Not yet: %n questions are at high risk."));
}

// Of a review that is answered in part.
QString atHighRiskSoFar(int n, const RiskCounts &counts)
{
    return counted(n, QT_TRANSLATE_NOOP("Report", "Not yet: one question is at high risk, with %1 of %2 answered."),
        QT_TRANSLATE_N_NOOP("Report", "Not yet: %n questions are at high risk, with %1 of %2 answered."))
        .arg(counts.answered())
        .arg(counts.questions());
}

QString atMediumRisk(int n)
{
    return counted(n, QT_TRANSLATE_NOOP("Report", "One question is at medium risk."),
        QT_TRANSLATE_N_NOOP("Report", "%n questions are at medium risk."));
}

// The pillars with questions at that risk, by priority, each once.
QStringList pillarsAt(Risk risk, const ReviewState &state, const Assessment &assessment)
{
    QList<std::pair<int, QString>> found;
    for (qsizetype lens = 0; lens < state.lenses.size(); ++lens) {
        if (!state.lenses[lens].isApplied)
            continue;
        const QList<Pillar> &pillars = state.lenses[lens].version->lens().pillars;
        for (qsizetype pillar = 0; pillar < pillars.size(); ++pillar)
            if (assessment.lenses[size_t(lens)].pillars[size_t(pillar)][risk] > 0)
                found += {priorityOf(state, pillars[pillar].id), pillars[pillar].name};
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[priority, name] : found)
        if (!names.contains(keptApart(name)))
            names += keptApart(name);
    return names;
}

QString whereAndWhatElse(Risk risk, const ReviewState &state, const Assessment &assessment)
{
    const QStringList pillars = pillarsAt(risk, state, assessment);
    const int medium = assessment.total[Risk::Medium];
    QStringList sentences{Say::tr("In %1.").arg(listWords(pillars))};
    if (risk == Risk::High && medium > 0)
        sentences += atMediumRisk(medium);
    return sentences.join(u' ');
}

// Of the questions at high risk, those about which nothing is done.
int openHighRisks(const ReviewState &state, const Assessment &assessment, QDate today)
{
    int open = 0;
    for (int lens = 0; lens < int(state.lenses.size()); ++lens) {
        const std::vector<QuestionRisk> &questions = assessment.lenses[size_t(lens)].questions;
        for (int question = 0; state.lenses[lens].isApplied && question < int(questions.size()); ++question)
            open += questions[size_t(question)].risk == Risk::High && handledRisk(state, lens, question, today).isOpen();
    }
    return open;
}

QString highRisks(int n)
{
    return counted(n, QT_TRANSLATE_NOOP("Report", "One question is at high risk."),
        QT_TRANSLATE_N_NOOP("Report", "%n questions are at high risk."));
}

QString nothingIsDone(int n)
{
    return counted(n,
        QT_TRANSLATE_NOOP("Report", "One of them is neither planned, with who does it and until when, nor accepted."),
        QT_TRANSLATE_N_NOOP("Report", "%n of them are neither planned, with who does it and until when, nor accepted."));
}

// What the answers say beyond risk: how much is in place, how much was left out, and by what right.
struct Evidence
{
    int practices = 0;
    int met = 0;
    int notApplicable = 0; // practices, by a mark of their own or their question's
    int marksWithoutReason = 0; // neither a reason nor a note
    int asking = 0; // questions that apply
    int blind = 0; // of these, questions whose rules find no risk whatever is answered
};

void addQuestion(Evidence &evidence, const QuestionProgram &program, const Answer &answer)
{
    evidence.practices += std::popcount(program.practices);
    if (!answer.isApplicable) {
        evidence.notApplicable += std::popcount(program.practices);
        evidence.marksWithoutReason += answer.reason == Reason::None && answer.notes.isEmpty() ? 1 : 0;
        return;
    }
    ++evidence.asking;
    evidence.blind += canFindRisk(program) ? 0 : 1;
    evidence.met += std::popcount(program.practices & answer.selected);
    evidence.notApplicable += std::popcount(program.practices & answer.notApplicable);
    for (int choice = 0; choice < Question::maxChoices; ++choice)
        if ((answer.notApplicable & choiceBit(choice)) != 0 && answer.choiceNotes.value(choice).isEmpty())
            ++evidence.marksWithoutReason;
}

Evidence evidenceOf(const ReviewState &state)
{
    Evidence evidence;
    for (const LensReview &review : state.lenses)
        for (int question = 0; review.isApplied && question < review.version->questionCount(); ++question)
            addQuestion(evidence, review.version->program(question), review.answers[question]);
    return evidence;
}

QString withoutReason(int marks)
{
    return counted(marks, QT_TRANSLATE_NOOP("Report", "One mark of not applicable has no reason."),
        QT_TRANSLATE_N_NOOP("Report", "%n marks of not applicable have no reason."));
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

Verdict onlyInPart(const RiskCounts &counts)
{
    return {Risk::Unanswered,
        Say::tr("Not enough answered: %1 of %2 questions are answered.").arg(counts.answered()).arg(counts.questions()),
        joined({counts[Risk::High] > 0 ? Say::tr("Every high risk so far is planned or accepted.")
                                       : Say::tr("None of them is at high risk."),
            counts[Risk::Medium] > 0 ? atMediumRisk(counts[Risk::Medium]) : QString()})};
}

Verdict mostlyNotApplicable(const RiskCounts &counts, const Evidence &evidence)
{
    return {Risk::NotApplicable,
        Say::tr("Not enough answered: %1 of %2 practices are marked not applicable.")
            .arg(evidence.notApplicable)
            .arg(evidence.practices),
        joined({evidence.met == 0 && evidence.notApplicable < evidence.practices ? Say::tr("No other practice is in place.")
                                                                                 : QString(),
            counts[Risk::Medium] > 0 ? atMediumRisk(counts[Risk::Medium])
                : evidence.met > 0   ? Say::tr("No question that is left is at risk.")
                                     : QString(),
            evidence.marksWithoutReason > 0 ? withoutReason(evidence.marksWithoutReason) : QString()})};
}

Verdict mostlyBlind(const Evidence &evidence)
{
    if (evidence.blind == evidence.asking)
        return {Risk::Unanswered, Say::tr("Not enough answered: the lens finds no risk, whatever is answered."),
            Say::tr("Its rules are to be mended before it can tell.")};
    return {Risk::Unanswered,
        Say::tr("Not enough answered: %1 of %2 questions find no risk, whatever is answered.")
            .arg(evidence.blind)
            .arg(evidence.asking),
        Say::tr("Their rules are to be mended before they can tell.")};
}

Verdict withConditions(const ReviewState &state, const Assessment &assessment, const Evidence &evidence)
{
    const int medium = assessment.total[Risk::Medium];
    const int marks = evidence.marksWithoutReason;
    if (medium == 0)
        return {Risk::Medium,
            counted(marks, QT_TRANSLATE_NOOP("Report", "Fit with conditions: one mark of not applicable has no reason."),
                QT_TRANSLATE_N_NOOP("Report", "Fit with conditions: %n marks of not applicable have no reason.")),
            Say::tr("No question is at risk. A reason for each mark is the condition."), ReviewVerdict::FitWithConditions};
    return {Risk::Medium,
        counted(medium, QT_TRANSLATE_NOOP("Report", "Fit with conditions: one question is at medium risk."),
            QT_TRANSLATE_N_NOOP("Report", "Fit with conditions: %n questions are at medium risk.")),
        joined({whereAndWhatElse(Risk::Medium, state, assessment),
            Say::tr("No question is at high risk. The improvement plan is the condition."),
            marks > 0 ? withoutReason(marks) : QString()}),
        ReviewVerdict::FitWithConditions};
}

} // namespace

Verdict verdictOf(const ReviewState &state, const Assessment &assessment, QDate today)
{
    const RiskCounts &counts = assessment.total;
    const int questions = counts.questions();
    if (questions == 0)
        return {Risk::Unanswered, Say::tr("Not enough answered: no lens is applied."),
            Say::tr("A lens brings the questions of a review.")};
    if (counts.answered() == 0)
        return {Risk::Unanswered, Say::tr("Not enough answered: the review has not begun."),
            counted(questions, QT_TRANSLATE_NOOP("Report", "Its one question is not answered yet."),
                QT_TRANSLATE_N_NOOP("Report", "None of its %n questions is answered yet."))};
    const bool isPartial = counts[Risk::Unanswered] > 0;
    const int high = counts[Risk::High];
    if (const int open = openHighRisks(state, assessment, today); open > 0)
        return {Risk::High, isPartial ? atHighRiskSoFar(high, counts) : atHighRisk(high),
            joined({whereAndWhatElse(Risk::High, state, assessment), open < high ? nothingIsDone(open) : QString()}),
            ReviewVerdict::NotYet};
    if (isPartial)
        return onlyInPart(counts);
    if (counts[Risk::NotApplicable] == questions)
        return {Risk::NotApplicable, Say::tr("Nothing to decide: every question is marked not applicable."), {}};
    const Evidence evidence = evidenceOf(state);
    if (evidence.notApplicable * 2 > evidence.practices)
        return mostlyNotApplicable(counts, evidence);
    if (evidence.met == 0)
        return {Risk::Medium, Say::tr("Not yet: none of the practices is in place."),
            counts[Risk::Medium] > 0 ? atMediumRisk(counts[Risk::Medium]) : Say::tr("No rule of the lens takes that for a risk."),
            ReviewVerdict::NotYet};
    if (high > 0)
        return {Risk::Medium, Say::tr("Fit with conditions: every high risk is planned or accepted."),
            joined({highRisks(high), whereAndWhatElse(Risk::High, state, assessment),
                Say::tr("The improvement plan is the condition.")}),
            ReviewVerdict::FitWithConditions};
    if (evidence.blind * 2 > evidence.asking)
        return mostlyBlind(evidence);
    if (counts[Risk::Medium] > 0 || evidence.marksWithoutReason > 0)
        return withConditions(state, assessment, evidence);
    return {Risk::None, Say::tr("Fit: no question is at risk."),
        counted(counts[Risk::None], QT_TRANSLATE_NOOP("Report", "The one question that applies is answered."),
            QT_TRANSLATE_N_NOOP("Report", "All %n questions that apply are answered.")),
        ReviewVerdict::Fit};
}

} // namespace Plumbline
