// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/risk.h"

namespace Plumbline {

// State of a practice at one point.
enum class PracticeState { Met, Unmet, NotApplicable, Unanswered, NotAsked };

// What became of a practice between two points.
enum class PracticeChange { Resolved, Regressed, New, StillOpen, NewlyMet, NewlyNotApplicable, NoLongerAnswered, NoLongerAsked };
constexpr int practiceChangeCount = 8;

std::optional<PracticeChange> changeBetween(PracticeState from, PracticeState to); // none: nothing to tell

PracticeState practiceState(const LensReview &review, const QuestionRisk &risk, int question, int choice);

// A practice in a comparison. Ordinals count in the lens version at that point; -1 where it is not asked.
struct ComparedPractice
{
    PillarId pillar;
    QuestionId question;
    ChoiceId choice;
    PracticeKey at{-1, -1}; // in `to`'s version where it is asked there, else in `from`'s
    bool isInTo = true; // which of both `at` counts in
    PracticeState from = PracticeState::NotAsked;
    PracticeState to = PracticeState::NotAsked;
    PracticeChange change = PracticeChange::StillOpen;
};

struct ComparedQuestion
{
    QuestionId question;
    PillarId pillar;
    std::optional<Risk> from; // none: not asked then
    std::optional<Risk> to;
};

struct LensComparison
{
    LensId lens;
    LensVersionPtr fromVersion; // null: not applied then
    LensVersionPtr toVersion; // null: not applied now
    LensAssessment from;
    LensAssessment to;
    QVector<ComparedPractice> practices; // in lens order of `to`, then what only `from` has; only those with a change
    QVector<ComparedQuestion> questions; // every question of either, likewise ordered
    std::array<int, practiceChangeCount> changes{};

    int operator[](PracticeChange change) const { return changes[size_t(change)]; }
    const LensVersion &versionOf(const ComparedPractice &practice) const { return *(practice.isInTo ? toVersion : fromVersion); }
};

struct Comparison
{
    QVector<LensComparison> lenses; // those applied at either point, in `to`'s order, then `from`'s
    RiskCounts from;
    RiskCounts to;
    std::array<int, practiceChangeCount> changes{};

    int operator[](PracticeChange change) const { return changes[size_t(change)]; }
};

Comparison compare(const ReviewState &from, const ReviewState &to);

} // namespace Plumbline
