// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/agreement.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;

namespace {

// The second half of the sample lens in a later version, with a practice that the first does not ask.
LensVersionPtr laterVersion()
{
    return Kit::versionFromLines(R"(
        pillar sec Security
        question access Who may do what?
        choice rotate Keys are rotated
        choice least Rights are the least needed
        choice access_no None of these
        rule NO_RISK least && rotate
        rule HIGH_RISK default
    )",
        QStringLiteral("Sample"), QStringLiteral("2"));
}

Agreement agreementBetween(const char *ours, const char *theirs)
{
    const LensVersionPtr version = Kit::sampleVersion();
    return agreementOf(Kit::stateFromLines(version, ours), Kit::stateFromLines(version, theirs));
}

JudgedAlike judged(const std::array<std::array<int, 3>, 3> &counts)
{
    JudgedAlike judged;
    judged.counts = counts;
    return judged;
}

QString placesOf(const Agreement &agreement)
{
    QStringList places;
    for (const JudgedDifferently &difference : agreement.differences)
        places += QStringLiteral("%1/%2 %3:%4")
                      .arg(difference.at.question)
                      .arg(difference.at.choice)
                      .arg(int(difference.ours))
                      .arg(int(difference.theirs));
    return places.join(QStringLiteral(", "));
}

} // namespace

class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kappaIsWhatCohenDefines()
    {
        // 70 of 100 the same, 41 of 100 by chance: 0.29 / 0.59.
        const JudgedAlike some = judged({{{44, 5, 1}, {7, 20, 3}, {9, 5, 6}}});
        QCOMPARE(some.both(), 100);
        QCOMPARE(*some.share(), 0.7);
        QCOMPARE(*some.kappa(), 0.29 / 0.59);
        QCOMPARE(*judged({{{3, 0, 0}, {0, 2, 0}, {0, 0, 1}}}).kappa(), 1.0);
        QCOMPARE(*judged({{{5, 5, 0}, {5, 5, 0}, {0, 0, 0}}}).kappa(), 0.0);
        QCOMPARE(*judged({{{0, 5, 0}, {5, 0, 0}, {0, 0, 0}}}).kappa(), -1.0);
    }

    void thereIsNoKappaWhereChanceAloneWouldMakeThemAgree()
    {
        QVERIFY(!judged({{{7, 0, 0}, {0, 0, 0}, {0, 0, 0}}}).kappa());
        QCOMPARE(*judged({{{7, 0, 0}, {0, 0, 0}, {0, 0, 0}}}).share(), 1.0);
        QVERIFY(!JudgedAlike().kappa());
        QVERIFY(!JudgedAlike().share());
        QCOMPARE(*judged({{{0, 7, 0}, {0, 0, 0}, {0, 0, 0}}}).kappa(), 0.0);
    }

    void whatBothAnsweredIsHeldTogetherAndTheRestCountedApart()
    {
        const Agreement agreement
            = agreementBetween("deploy small tested -manual\nlearn review", "deploy small manual\naccess keys");
        QCOMPARE(agreement.total.both(), 3);
        QCOMPARE(agreement.total.same(), 1);
        QCOMPARE(agreement.total.onlyOurs, 2);
        QCOMPARE(agreement.total.onlyTheirs, 2);
        QCOMPARE(agreement.lenses.size(), 1);
        QCOMPARE(agreement.lenses.first().pillars[0].both(), 3);
        QCOMPARE(agreement.lenses.first().pillars[1].both(), 0);
        QCOMPARE(placesOf(agreement), QStringLiteral("0/1 0:1, 0/2 2:0"));
        QCOMPARE(agreement.differences.first().at, (ReviewPlace{0, 0, 0, 1}));
    }

    void aQuestionThatIsNotApplicableIsSoInEachPractice()
    {
        const Agreement agreement = agreementBetween("access n/a", "access least -keys");
        QCOMPARE(placesOf(agreement), QStringLiteral("2/0 2:0"));
        QCOMPARE(agreement.total.same(), 1);
    }

    void practicesOfAnotherVersionAreFoundByTheirIds()
    {
        const ReviewState ours = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\naccess least");
        const ReviewState theirs = Kit::stateFromLines(laterVersion(), "access rotate");
        QCOMPARE(placesOf(agreementOf(ours, theirs)), QStringLiteral("2/0 0:1"));
        QCOMPARE(agreementOf(ours, theirs).total.both(), 1); // neither `deploy` nor `keys` is asked there
        QCOMPARE(agreementOf(ours, theirs).total.onlyOurs, 0);
        QCOMPARE(placesOf(agreementOf(theirs, ours)), QStringLiteral("0/1 1:0"));
    }

    void lensesThatOneOfThemDoesNotApplyAreLeftOut()
    {
        const ReviewState ours = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
        ReviewState theirs = ours;
        theirs.lenses[0].isApplied = false;
        QVERIFY(agreementOf(ours, theirs).lenses.isEmpty());
        QVERIFY(agreementOf(theirs, ours).lenses.isEmpty());
        QCOMPARE(agreementOf(ours, ReviewState()).total.both(), 0);
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
