// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/risk.h"

#include <numeric>

namespace Plumbline {

int RiskCounts::questions() const
{
    return std::accumulate(byRisk.begin(), byRisk.end(), 0);
}

int RiskCounts::answered() const
{
    return questions() - (*this)[Risk::Unanswered];
}

RiskCounts &RiskCounts::operator+=(const RiskCounts &other)
{
    for (size_t i = 0; i < byRisk.size(); ++i)
        byRisk[i] += other.byRisk[i];
    return *this;
}

Risk riskOf(RuleRisk risk)
{
    switch (risk) {
    case RuleRisk::High:
        return Risk::High;
    case RuleRisk::Medium:
        return Risk::Medium;
    case RuleRisk::None:
        return Risk::None;
    }
    Q_UNREACHABLE();
}

QuestionRisk assessByRules(const QuestionProgram &program, ChoiceSet selected, ChoiceSet notApplicable)
{
    for (size_t i = 0; i < program.rules.size(); ++i) {
        if (holds(program.rules[i].condition, selected, notApplicable))
            return {riskOf(program.rules[i].risk), RiskCause::RuleFired, int(i)};
    }
    return {Risk::High, RiskCause::NoRuleMatched, -1};
}

QuestionRisk assess(const QuestionProgram &program, const Answer &answer)
{
    if (!answer.isApplicable)
        return {Risk::NotApplicable, RiskCause::QuestionNotApplicable, -1};
    if (!answer.selected && !answer.notApplicable)
        return {Risk::Unanswered, RiskCause::NothingAnswered, -1};
    if (program.markable && (answer.notApplicable & program.markable) == program.markable)
        return {Risk::None, RiskCause::AllChoicesNotApplicable, -1};
    return assessByRules(program, answer.selected, answer.notApplicable);
}

LensAssessment assess(const LensReview &review)
{
    LensAssessment assessment;
    if (!review.isApplied)
        return assessment;
    const LensVersion &version = *review.version;
    assessment.questions.resize(size_t(version.questionCount()));
    assessment.pillars.resize(size_t(version.pillarCount()));
    for (int question = 0; question < version.questionCount(); ++question) {
        const QuestionRisk risk = assess(version.program(question), review.answers[question]);
        assessment.questions[size_t(question)] = risk;
        ++assessment.pillars[size_t(version.pillarOf(question))][risk.risk];
        ++assessment.total[risk.risk];
    }
    return assessment;
}

QuestionRisk reassess(LensAssessment &assessment, const LensReview &review, int question)
{
    const LensVersion &version = *review.version;
    QuestionRisk &current = assessment.questions[size_t(question)];
    const QuestionRisk before = current;
    current = assess(version.program(question), review.answers[question]);
    RiskCounts &pillar = assessment.pillars[size_t(version.pillarOf(question))];
    for (RiskCounts *counts : {&pillar, &assessment.total}) {
        --(*counts)[before.risk];
        ++(*counts)[current.risk];
    }
    return before;
}

Assessment assess(const ReviewState &state)
{
    Assessment assessment;
    assessment.lenses.reserve(size_t(state.lenses.size()));
    for (const LensReview &review : state.lenses) {
        assessment.lenses.push_back(assess(review));
        assessment.total += assessment.lenses.back().total;
    }
    return assessment;
}

} // namespace Plumbline
