// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/agreement.h"

#include <numeric>

namespace Plumbline {

namespace {

bool isJudged(PracticeState state)
{
    return state == PracticeState::Met || state == PracticeState::Unmet || state == PracticeState::NotApplicable;
}

struct Side
{
    const LensReview &review;
    const LensAssessment &assessment;

    PracticeState stateOf(int question, int choice) const
    {
        return practiceState(review, assessment.questions[size_t(question)], question, choice);
    }
};

// Adds the practices of one question of ours that they are asked as well.
void addQuestion(Agreement &agreement, JudgedAlike &pillar, const Side &ours, const Side &theirs, ReviewPlace at)
{
    const Question &question = ours.review.version->question(at.question);
    const int theirQuestion = theirs.review.version->indexOf(question.id);
    if (theirQuestion < 0)
        return;
    for (at.choice = 0; at.choice < question.choices.size(); ++at.choice) {
        const Choice &choice = question.choices[at.choice];
        const int theirChoice = theirs.review.version->question(theirQuestion).indexOf(choice.id);
        if (!choice.isPractice() || theirChoice < 0)
            continue;
        const PracticeState our = ours.stateOf(at.question, at.choice);
        const PracticeState their = theirs.stateOf(theirQuestion, theirChoice);
        pillar.add(our, their);
        if (isJudged(our) && isJudged(their) && our != their)
            agreement.differences.append({at, our, their});
    }
}

} // namespace

int JudgedAlike::both() const
{
    int sum = 0;
    for (const auto &row : counts)
        sum += std::accumulate(row.begin(), row.end(), 0);
    return sum;
}

int JudgedAlike::same() const
{
    return counts[0][0] + counts[1][1] + counts[2][2];
}

std::optional<double> JudgedAlike::share() const
{
    return both() > 0 ? std::optional(double(same()) / both()) : std::nullopt;
}

std::optional<double> JudgedAlike::kappa() const
{
    // In whole numbers, so that "chance alone" is exact: all counts are multiplied by the number of practices.
    const qint64 all = both();
    qint64 byChance = 0;
    for (size_t state = 0; state < counts.size(); ++state) {
        qint64 ours = 0, theirs = 0;
        for (size_t other = 0; other < counts.size(); ++other) {
            ours += counts[state][other];
            theirs += counts[other][state];
        }
        byChance += ours * theirs;
    }
    if (byChance == all * all)
        return std::nullopt;
    return double(all * same() - byChance) / double(all * all - byChance);
}

void JudgedAlike::add(PracticeState ours, PracticeState theirs)
{
    if (isJudged(ours) && isJudged(theirs))
        ++counts[size_t(ours)][size_t(theirs)];
    else if (isJudged(ours))
        ++onlyOurs;
    else if (isJudged(theirs))
        ++onlyTheirs;
}

JudgedAlike &JudgedAlike::operator+=(const JudgedAlike &other)
{
    for (size_t ours = 0; ours < counts.size(); ++ours) {
        for (size_t theirs = 0; theirs < counts.size(); ++theirs)
            counts[ours][theirs] += other.counts[ours][theirs];
    }
    onlyOurs += other.onlyOurs;
    onlyTheirs += other.onlyTheirs;
    return *this;
}

Agreement agreementOf(const ReviewState &ours, const ReviewState &theirs)
{
    const Assessment ourAssessment = assess(ours);
    const Assessment theirAssessment = assess(theirs);
    Agreement agreement;
    for (int lens = 0; lens < ours.lenses.size(); ++lens) {
        const LensReview &review = ours.lenses[lens];
        const int theirLens = theirs.indexOf(review.lensId());
        if (!review.isApplied || theirLens < 0 || !theirs.lenses[theirLens].isApplied)
            continue;
        const Side our{review, ourAssessment.lenses[size_t(lens)]};
        const Side their{theirs.lenses[theirLens], theirAssessment.lenses[size_t(theirLens)]};
        LensAgreement found{lens, QVector<JudgedAlike>(review.version->lens().pillars.size())};
        for (int question = 0; question < review.version->questionCount(); ++question) {
            const int pillar = review.version->pillarOf(question);
            addQuestion(agreement, found.pillars[pillar], our, their, {lens, pillar, question});
        }
        for (const JudgedAlike &pillar : found.pillars)
            agreement.total += pillar;
        agreement.lenses.append(found);
    }
    return agreement;
}

} // namespace Plumbline
