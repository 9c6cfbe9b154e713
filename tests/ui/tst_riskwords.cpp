// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/riskwords.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;

class RiskWordsTest : public QObject
{
    Q_OBJECT

private:
    // The words for an answer of the sample lens, written as in stateFromLines().
    static RiskWords wordsFor(const LensVersionPtr &version, const char *answer)
    {
        const ReviewState state = Kit::stateFromLines(version, answer);
        const int question = version->indexOf(QuestionId(QString::fromUtf8(answer).section(u' ', 0, 0)));
        return riskWords(version->question(question), version->program(question), state.lenses.first().answers[question]);
    }

private Q_SLOTS:
    void theReasonIsWhatIsMissingAndTheRuleIsNamedApart()
    {
        const RiskWords words = wordsFor(Kit::sampleVersion(), "deploy manual");
        QCOMPARE(words.why, QStringLiteral("For a lower risk, these practices are missing: 1 and 2."));
        QCOMPARE(words.rule, QStringLiteral("rule 3 of 3, default"));
        QCOMPARE(words.missing, QStringLiteral("1: Changes are small\n2: Changes are tested"));
        QCOMPARE(words.wayDown, QStringLiteral("Ticking 1 and 2 leaves no risk."));
    }

    void bothStepsDownAreNamedWhereTheFirstGoesHalfWay()
    {
        const RiskWords words = wordsFor(Kit::sampleVersion(), "deploy small");
        QCOMPARE(words.wayDown, QStringLiteral("Ticking 2 brings it down to medium risk. Ticking 2 and 3 leaves no risk."));
    }

    void aRuleThatHoldsIsNamedByItsPlace()
    {
        const RiskWords words = wordsFor(Kit::sampleVersion(), "deploy small tested");
        QCOMPARE(words.why, QStringLiteral("For a lower risk, this practice is missing: 3."));
        QCOMPARE(words.rule, QStringLiteral("rule 2 of 3, small && tested"));
        QCOMPARE(words.wayDown, QStringLiteral("Ticking 3 leaves no risk."));
    }

    void whereOneOfSeveralIsEnoughAllAreOffered()
    {
        const LensVersionPtr version = Kit::versionFromLines(R"(
            pillar ops Operations
            question any What do you have?
            choice one One
            choice two Two
            choice three Three
            rule NO_RISK one || two || three
            rule HIGH_RISK default
        )");
        QCOMPARE(riskWords(version->question(0), version->program(0), Answer()).wayDown, QString());
        Answer answer;
        answer.notApplicable = choiceBit(2);
        QCOMPARE(riskWords(version->question(0), version->program(0), answer).wayDown,
            QStringLiteral("Ticking 1 or 2 leaves no risk."));
    }

    void whereNoTickLeavesNoRiskItIsSaid()
    {
        const LensVersionPtr version = Kit::versionFromLines(R"(
            pillar ops Operations
            question any What do you have?
            choice one One
            choice two Two
            rule MEDIUM_RISK one
            rule HIGH_RISK default
        )");
        const QString never = QStringLiteral("The lens's rules leave a risk even with every practice in place.");
        QCOMPARE(wordsFor(version, "any two").wayDown, QStringLiteral("Ticking 1 brings it down to medium risk. ") + never);
        QCOMPARE(wordsFor(version, "any one two").wayDown, never);
        QCOMPARE(wordsFor(version, "any one two").why, QStringLiteral("By the lens, this answer has this risk."));
    }

    void noRiskSaysSoAndAsksForNothing()
    {
        const RiskWords words = wordsFor(Kit::sampleVersion(), "deploy small tested manual");
        QCOMPARE(words.why, QStringLiteral("Enough is in place."));
        QVERIFY(words.wayDown.isEmpty());
    }

    void anUnansweredQuestionHasNoRuleToName()
    {
        const RiskWords words = wordsFor(Kit::sampleVersion(), "deploy");
        QCOMPARE(words.why, QStringLiteral("Tick what the workload meets; the risk follows."));
        QVERIFY(words.rule.isEmpty());
        QVERIFY(words.wayDown.isEmpty());
    }

    void aMarkedQuestionSaysWhy()
    {
        const LensVersionPtr version = Kit::sampleVersion();
        Answer answer;
        answer.isApplicable = false;
        answer.reason = Reason::OutOfScope;
        QCOMPARE(riskWords(version->question(0), version->program(0), answer).why,
            QStringLiteral("The question does not apply to this workload. Reason: out of scope."));
    }

    void withoutADefaultTheGapInTheRulesIsTheReason()
    {
        const LensVersionPtr version = Kit::versionFromLines(R"(
            pillar ops Operations
            question gap What do you have?
            choice one One
            choice two Two
            rule NO_RISK one && two
        )");
        const RiskWords words = wordsFor(version, "gap one");
        QCOMPARE(words.why,
            QStringLiteral("No rule of the lens fits this answer, and there is no default, so it counts as high risk. "
                           "For a lower risk, this practice is missing: 2."));
        QVERIFY(words.rule.isEmpty());
    }

    void numbersAreListedAsPeopleSayThem()
    {
        QCOMPARE(numbersOf(0), QString());
        QCOMPARE(numbersOf(0b100), QStringLiteral("3"));
        QCOMPARE(numbersOf(0b1011), QStringLiteral("1, 2 and 4"));
    }

    void whatMovedSaysWhichRisks()
    {
        RiskCounts before, now;
        before[Risk::High] = 4;
        before[Risk::Medium] = 9;
        now[Risk::High] = 2;
        now[Risk::Medium] = 10;
        QCOMPARE(riskMoveWords(before, now), QStringLiteral("2 fewer at high risk: high 4 → 2, medium 9 → 10"));
        QCOMPARE(riskMoveWords(now, before), QStringLiteral("2 more at high risk: high 2 → 4, medium 10 → 9"));
        now[Risk::Medium] = 9;
        QCOMPARE(riskMoveWords(before, now), QStringLiteral("2 fewer at high risk: high 4 → 2"));
        QCOMPARE(riskMoveWords(before, before), QStringLiteral("As many at risk"));
        now = before;
        now[Risk::Medium] = 8;
        QCOMPARE(riskMoveWords(before, now), QStringLiteral("1 fewer at risk: medium 9 → 8"));
        now[Risk::High] = 2;
        now[Risk::Medium] = 12;
        QCOMPARE(riskMoveWords(before, now), QStringLiteral("2 fewer at high risk: high 4 → 2, medium 9 → 12"));
        QCOMPARE(riskMoveWords(now, before), QStringLiteral("2 more at high risk: high 2 → 4, medium 12 → 9"));
        now[Risk::Medium] = 11;
        QCOMPARE(riskMoveWords(before, now), QStringLiteral("2 fewer at high risk: high 4 → 2, medium 9 → 11"));
    }
};

QTEST_MAIN(RiskWordsTest)
#include "tst_riskwords.moc"
