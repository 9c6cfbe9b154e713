// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensmapping.h"
#include "core/progress/upgradeplan.h"
#include "core/review/lensupgrade.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

constexpr auto older = R"(
    pillar ops Operations
    question deploy How do you deploy?
    choice small Small
    choice tested Tested
    rule NO_RISK small && tested
    rule HIGH_RISK default
    question learn How do you learn?
    choice review Reviewed
    rule NO_RISK review
    pillar sec Security
    question access Who may?
    choice least Least
)";

QString inWords(const PartMapping &part)
{
    return part.isNew() ? u"new"_s : part.isRetired() ? u"retired"_s : part.isReworded ? u"reworded"_s : u"same"_s;
}

// "deploy: same, choices same new" a line.
QStringList inLines(const LensMapping &mapping, const LensVersion &from, const LensVersion &to)
{
    QStringList lines;
    for (const QuestionMapping &question : mapping.questions) {
        const Question &content = question.isRetired() ? from.question(question.from) : to.question(question.to);
        QString line = content.id.text() + u": "_s + inWords(question);
        if (question.hasOtherRules)
            line += u", other rules"_s;
        if (question.isMoved)
            line += u", moved"_s;
        for (const PartMapping &choice : question.choices)
            line += u' ' + inWords(choice);
        lines += line;
    }
    return lines;
}

} // namespace

class LensMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreJoinedByTheirIdsWhereverTheyStand()
    {
        const auto from = Kit::versionFromLines(older);
        const auto to = Kit::versionFromLines(R"(
            pillar ops Operations
            question fresh How fresh?
            choice very Very
            question deploy How do you deploy today?
            choice often Often
            choice tested Tested by machines
            choice small Small
            rule NO_RISK small && tested && often
            pillar sec Security
            question access Who may?
            choice least Least
        )");
        const LensMapping mapping = mapLens(*from, *to);
        QCOMPARE(inLines(mapping, *from, *to),
            QStringList({u"fresh: new"_s, u"deploy: reworded, other rules new reworded same"_s, u"access: same same"_s,
                u"learn: retired"_s}));
        QCOMPARE(mapping.questions[1].from, 0);
        QCOMPARE(mapping.questions[1].choices[2].from, 0);
        QVERIFY(!mapping.differsInWordsAlone());
    }

    void aQuestionThatChangedItsPillarIsMoved()
    {
        const auto from = Kit::versionFromLines(older);
        const auto to = Kit::versionFromLines(R"(
            pillar ops Operations
            question deploy How do you deploy?
            choice small Small
            choice tested Tested
            rule NO_RISK small && tested
            rule HIGH_RISK default
            pillar sec Security
            question learn How do you learn?
            choice review Reviewed
            rule NO_RISK review
            question access Who may?
            choice least Least
        )");
        QCOMPARE(inLines(mapLens(*from, *to), *from, *to),
            QStringList({u"deploy: same same same"_s, u"learn: same, moved same"_s, u"access: same same"_s}));
    }

    void whatIsSaidOfAPartMovesWithItAndWithARetiredOneItGoes()
    {
        LensReview review(Kit::versionFromLines(older));
        review.answers[0].selected = choiceBit(0);
        review.answers[0].notApplicable = choiceBit(1);
        review.answers[0].choiceNotes[1] = {Reason::OutOfScope, u"No machines"_s};
        review.items[{0, 1}] = {ImprovementStatus::InProgress, u"Ada"_s, {}, Effort::Low, {}, {}, {}, {}};
        review.items[{1, 0}] = {ImprovementStatus::Complete, u"Grace"_s, {}, Effort::Low, {}, {}, {}, {}};
        const LensReview carried = carriedOver(review, Kit::versionFromLines(R"(
            pillar ops Operations
            question fresh How fresh?
            choice very Very
            question deploy How do you deploy?
            choice tested Tested
            choice often Often
            choice small Small
            rule NO_RISK small && tested
        )"));
        QCOMPARE(carried.answers[0], Answer());
        QCOMPARE(carried.answers[1].selected, choiceBit(2));
        QCOMPARE(carried.answers[1].notApplicable, choiceBit(0));
        QCOMPARE(carried.answers[1].choiceNotes.keys(), QList<int>{0});
        QCOMPARE(carried.items.keys(), (QList<PracticeKey>{{1, 0}}));
        QCOMPARE(carried.items.first().owner, u"Ada"_s);
    }

    void anUpgradeCountsTheAnswersThatComeAlongAndNoOthers()
    {
        LensReview review(Kit::versionFromLines(older));
        review.answers[0].selected = choiceBit(0);
        review.answers[1].selected = choiceBit(0); // of a question that goes; nobody answered the third one
        const UpgradePlan plan = planUpgrade(review, Kit::versionFromLines(R"(
            pillar ops Operations
            question fresh How fresh?
            choice very Very
            question deploy How do you deploy?
            choice small Small
            choice tested Tested
            rule NO_RISK small && tested
            rule HIGH_RISK default
            pillar sec Security
            question access Who may?
            choice least Least
        )"));
        QCOMPARE(plan.carriedOver, 1);
        QCOMPARE(plan.noLongerAsked, 1);
        QCOMPARE(plan.unanswered, 0);
    }

    void otherWordsAndAnotherOrderAreNoMoreThanWords()
    {
        const auto from = Kit::versionFromLines(older);
        const auto to = Kit::versionFromLines(R"(
            pillar ops Operations and more
            question learn How do you learn today?
            choice review Reviewed soon
            rule NO_RISK review
            question deploy How do you deploy?
            choice tested Tested
            choice small Small
            rule NO_RISK small && tested
            rule HIGH_RISK default
            pillar sec Security
            question access Who may?
            choice least Least
        )");
        const LensMapping mapping = mapLens(*from, *to);
        QVERIFY(mapping.differsInWordsAlone());
        QVERIFY(mapping.pillars[0].isReworded && !mapping.pillars[1].isReworded);
        QVERIFY(!mapping.isReworded);
    }

    void whatCanBeAnsweredOrItsRiskIsMoreThanWords_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("replacement");
        QTest::newRow("another rule") << u"NO_RISK small && tested"_s << u"NO_RISK small || tested"_s;
        QTest::newRow("another risk") << u"HIGH_RISK default"_s << u"MEDIUM_RISK default"_s;
        QTest::newRow("another choice") << u"choice review Reviewed"_s << u"choice review Reviewed\nchoice more More"_s;
        QTest::newRow("a choice less") << u"choice tested Tested\n    rule NO_RISK small && tested"_s << u"rule NO_RISK small"_s;
        QTest::newRow("another pillar of a question") << u"pillar sec Security\n    question access"_s
                                                      << u"question access Who may?\nchoice least Least\n"
                                                         "pillar sec Security\nquestion other"_s;
    }
    void whatCanBeAnsweredOrItsRiskIsMoreThanWords()
    {
        QFETCH(QString, old);
        QFETCH(QString, replacement);
        const QString lines = QString::fromUtf8(older).replace(old, replacement);
        QVERIFY(lines != QString::fromUtf8(older));
        const auto to = Kit::versionFromLines(lines.toUtf8().constData());
        QVERIFY(!mapLens(*Kit::versionFromLines(older), *to).differsInWordsAlone());
    }
};

QTEST_GUILESS_MAIN(LensMappingTest)
#include "tst_lensmapping.moc"
