// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

namespace Plumbline {

namespace {

QString atHighRisk(int n)
{
    return counted(n, QT_TRANSLATE_NOOP("Report", "Not yet: one question is at high risk."),
        QT_TRANSLATE_N_NOOP("Report", "Not yet: %n questions are at high risk."));
}

QString notAnswered(int n)
{
    return counted(n, QT_TRANSLATE_NOOP("Report", "One question is not answered."),
        QT_TRANSLATE_N_NOOP("Report", "%n questions are not answered."));
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
        if (!names.contains(name))
            names += name;
    return names;
}

QString whereAndWhatElse(Risk risk, const ReviewState &state, const Assessment &assessment)
{
    const QStringList pillars = pillarsAt(risk, state, assessment);
    const int medium = assessment.total[Risk::Medium];
    const int open = assessment.total[Risk::Unanswered];
    QStringList sentences{Say::tr("In %1.").arg(listWords(pillars))};
    if (risk == Risk::High && medium > 0)
        sentences += atMediumRisk(medium);
    if (open > 0)
        sentences += notAnswered(open);
    return sentences.join(u' ');
}

Verdict cannotSay(const RiskCounts &counts)
{
    const QString sentence
        = counted(counts[Risk::Unanswered], QT_TRANSLATE_NOOP("Report", "Too early to say: one question is not answered."),
            QT_TRANSLATE_N_NOOP("Report", "Too early to say: %n questions are not answered."));
    QStringList reasons{counted(counts.answered(), QT_TRANSLATE_NOOP("Report", "The one that is answered shows no high risk."),
        QT_TRANSLATE_N_NOOP("Report", "The %n that are answered show no high risk."))};
    if (counts[Risk::Medium] > 0)
        reasons += atMediumRisk(counts[Risk::Medium]);
    return {Risk::Unanswered, sentence, reasons.join(u' ')};
}

} // namespace

Verdict verdictOf(const ReviewState &state, const Assessment &assessment)
{
    const RiskCounts &counts = assessment.total;
    const int questions = counts.questions();
    if (questions == 0)
        return {Risk::Unanswered, Say::tr("Too early to say: no lens is applied."),
            Say::tr("A lens brings the questions of a review.")};
    if (counts.answered() == 0)
        return {Risk::Unanswered, Say::tr("Too early to say: the review has not begun."),
            counted(questions, QT_TRANSLATE_NOOP("Report", "Its one question is not answered yet."),
                QT_TRANSLATE_N_NOOP("Report", "None of its %n questions is answered yet."))};
    if (counts[Risk::High] > 0)
        return {Risk::High, atHighRisk(counts[Risk::High]), whereAndWhatElse(Risk::High, state, assessment)};
    if (counts[Risk::Unanswered] > 0)
        return cannotSay(counts);
    if (counts[Risk::Medium] > 0)
        return {Risk::Medium,
            counted(counts[Risk::Medium], QT_TRANSLATE_NOOP("Report", "Go with conditions: one question is at medium risk."),
                QT_TRANSLATE_N_NOOP("Report", "Go with conditions: %n questions are at medium risk.")),
            whereAndWhatElse(Risk::Medium, state, assessment) + u' '
                + Say::tr("No question is at high risk. The improvement plan is the condition.")};
    if (counts[Risk::None] == 0)
        return {Risk::NotApplicable, Say::tr("Nothing to decide: every question is marked not applicable."), {}};
    return {Risk::None, Say::tr("Go: no question is at risk."),
        counted(counts[Risk::None], QT_TRANSLATE_NOOP("Report", "The one question that applies is answered."),
            QT_TRANSLATE_N_NOOP("Report", "All %n questions that apply are answered."))};
}

} // namespace Plumbline
