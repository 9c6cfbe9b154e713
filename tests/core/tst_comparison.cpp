// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/comparison.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

const char *const changeNames[] = {
    "resolved", "regressed", "new", "still_open", "newly_met", "newly_not_applicable", "no_longer_answered", "no_longer_asked"};

QString changes(const ReviewState &from, const ReviewState &to)
{
    QStringList lines;
    for (const LensComparison &lens : compare(from, to).lenses) {
        for (const ComparedPractice &practice : lens.practices)
            lines += practice.question.text() + u'/' + practice.choice.text() + u' '
                + QLatin1String(changeNames[size_t(practice.change)]);
    }
    return lines.join(u", "_s);
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStatesHasItsChange()
    {
        using S = PracticeState;
        using C = PracticeChange;
        const auto none = std::optional<C>();
        const std::optional<C> expected[5][5] = {
            // to: met, unmet, not applicable, unanswered, not asked
            {none, C::Regressed, C::NewlyNotApplicable, C::NoLongerAnswered, C::NoLongerAsked}, // from met
            {C::Resolved, C::StillOpen, C::NewlyNotApplicable, C::NoLongerAnswered, C::NoLongerAsked}, // from unmet
            {C::NewlyMet, C::New, none, C::NoLongerAnswered, C::NoLongerAsked}, // from not applicable
            {C::NewlyMet, C::New, C::NewlyNotApplicable, none, C::NoLongerAsked}, // from unanswered
            {C::NewlyMet, C::New, C::NewlyNotApplicable, none, none}, // from not asked
        };
        for (int from = 0; from < 5; ++from) {
            for (int to = 0; to < 5; ++to)
                QCOMPARE(changeBetween(S(from), S(to)), expected[from][to]);
        }
    }

    void twoPointsAreComparedPracticeByPractice()
    {
        const LensVersionPtr version = Kit::sampleVersion();
        const ReviewState from = Kit::stateFromLines(version, "deploy small manual\nlearn review");
        const ReviewState to = Kit::stateFromLines(version, "deploy small tested\nlearn n/a\naccess least");
        QCOMPARE(changes(from, to),
            u"deploy/tested resolved, deploy/manual regressed, learn/review newly_not_applicable, learn/share "
            u"newly_not_applicable, "
            "access/least newly_met, access/keys new"_s);
        const Comparison comparison = compare(from, to);
        QCOMPARE(comparison[PracticeChange::Resolved], 1);
        QCOMPARE(comparison.from[Risk::Unanswered], 1);
        QCOMPARE(comparison.to[Risk::Medium], 2);
    }

    void aPointComparedWithItselfShowsOnlyWhatIsStillOpen()
    {
        const ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested");
        QCOMPARE(changes(state, state), u"deploy/manual still_open"_s);
    }

    void whatAnotherVersionNoLongerAsksIsToldAfterWhatItAsks()
    {
        const LensVersionPtr shorter = Kit::versionFromLines("pillar ops Operations\nquestion deploy D\nchoice small S\nchoice "
                                                             "canary C\nrule NO_RISK small && canary\nrule HIGH_RISK default");
        const ReviewState from = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\naccess least");
        const ReviewState to = Kit::stateFromLines(shorter, "deploy small");
        QCOMPARE(changes(from, to),
            u"deploy/canary new, deploy/tested no_longer_asked, deploy/manual no_longer_asked, learn/review no_longer_asked, "
            "learn/share no_longer_asked, access/least no_longer_asked, access/keys no_longer_asked"_s);
        const LensComparison lens = compare(from, to).lenses.first();
        QCOMPARE(lens.questions.size(), 3);
        QVERIFY(!lens.questions[1].to);
        QCOMPARE(lens.questions[1].from, std::optional(Risk::Unanswered));
    }

    void aLensThatIsNoLongerAppliedIsNoLongerAsked()
    {
        const ReviewState from = Kit::stateFromLines(Kit::sampleVersion(), "access least");
        ReviewState to = from;
        to.lenses[0].isApplied = false;
        QVERIFY(changes(from, to).startsWith(u"deploy/small no_longer_asked"_s));
        QCOMPARE(compare(from, to)[PracticeChange::NoLongerAsked], 7);
        QCOMPARE(compare(from, to).to.questions(), 0);
    }

    void aLensThatIsAppliedSinceIsNewlyAsked()
    {
        ReviewState from = Kit::stateFromLines(Kit::sampleVersion(), "access least keys");
        const ReviewState to = from;
        from.lenses[0].isApplied = false;
        QCOMPARE(changes(from, to), u"access/least newly_met, access/keys newly_met"_s);
        const LensComparison lens = compare(from, to).lenses.first();
        QVERIFY(!lens.fromVersion);
        QCOMPARE(lens.toVersion, to.lenses[0].version);
        QVERIFY(!lens.questions[0].from);
    }

    void lensesComeInTheOrderOfTheLaterPointAndThoseThatAreGoneLast()
    {
        const auto reviewOf = [](const QString &name) {
            return LensReview(Kit::versionFromLines("pillar p P\nquestion q Q\nchoice a A\nrule HIGH_RISK default", name));
        };
        ReviewState from, to;
        from.lenses = {reviewOf(u"Gone"_s), reviewOf(u"Kept"_s), reviewOf(u"Moved"_s)};
        to.lenses = {reviewOf(u"Moved"_s), reviewOf(u"New"_s), reviewOf(u"Kept"_s)};
        QStringList names;
        for (const LensComparison &lens : compare(from, to).lenses)
            names += (lens.toVersion ? lens.toVersion : lens.fromVersion)->lens().name;
        QCOMPARE(names, QStringList({u"Moved"_s, u"New"_s, u"Kept"_s, u"Gone"_s}));
    }

    void onlyResolvedCountsAsProgress()
    {
        const ReviewState from = Kit::stateFromLines(Kit::sampleVersion(), "access access_no");
        const ReviewState to = Kit::stateFromLines(Kit::sampleVersion(), "access n/a");
        QCOMPARE(compare(from, to)[PracticeChange::Resolved], 0);
        QCOMPARE(compare(from, to)[PracticeChange::NewlyNotApplicable], 2);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
