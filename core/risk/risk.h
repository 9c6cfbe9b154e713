// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lens/conditionvalue.h"
#include "core/lens/lensversion.h"
#include "core/review/answer.h"
#include "core/review/reviewstate.h"

#include <array>
#include <optional>
#include <vector>

namespace Plumbline {

// Risk of a question: computed from its answer by its rules, never typed in. Pure functions, the same for a
// milestone as for now.
enum class Risk { High, Medium, None, Unanswered, NotApplicable };
constexpr int riskCount = 5;
constexpr std::array<Risk, riskCount> allRisks = {Risk::High, Risk::Medium, Risk::None, Risk::Unanswered, Risk::NotApplicable};

Risk riskOf(RuleRisk risk);

// How many questions have each risk.
struct RiskCounts
{
    std::array<int, riskCount> byRisk{};

    int operator[](Risk risk) const { return byRisk[size_t(risk)]; }
    int &operator[](Risk risk) { return byRisk[size_t(risk)]; }
    int questions() const; // all
    int answered() const; // all but the unanswered
    int atRisk() const { return (*this)[Risk::High] + (*this)[Risk::Medium]; }
    RiskCounts &operator+=(const RiskCounts &other);
    friend bool operator==(const RiskCounts &, const RiskCounts &) = default;
};

// Which step of the evaluation gave the risk.
enum class RiskCause {
    RuleFired, // `rule` says which
    NoRuleMatched, // no rule held and there is no default: high
    NothingAnswered,
    QuestionNotApplicable,
    AllChoicesNotApplicable, // every choice but None-of-these: no risk
};

struct QuestionRisk
{
    Risk risk = Risk::Unanswered;
    RiskCause cause = RiskCause::NothingAnswered;
    int rule = -1; // index of the rule that fired, else -1

    friend bool operator==(const QuestionRisk &, const QuestionRisk &) = default;
};

QuestionRisk assess(const QuestionProgram &program, const Answer &answer);
// What the rules alone say of these choices, also where none is selected and nobody has answered.
QuestionRisk assessByRules(const QuestionProgram &program, ChoiceSet selected, ChoiceSet notApplicable);

struct LensAssessment
{
    std::vector<QuestionRisk> questions; // by ordinal
    std::vector<RiskCounts> pillars; // in lens order
    RiskCounts total;
};

LensAssessment assess(const LensReview &review);
// Recomputes one question and the counts it is part of; gives the risk it had before.
QuestionRisk reassess(LensAssessment &assessment, const LensReview &review, int question);

// One for each of state.lenses, in its order; a lens that is not applied has an empty assessment.
struct Assessment
{
    std::vector<LensAssessment> lenses;
    RiskCounts total; // summed over the applied lenses
};

Assessment assess(const ReviewState &state);

} // namespace Plumbline
