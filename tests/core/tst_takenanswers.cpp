// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/takenanswers.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class TakenAnswersTest : public QObject
{
    Q_OBJECT

    static ReviewState state(const char *lines) { return Kit::stateFromLines(Kit::sampleVersion(), lines); }

private Q_SLOTS:
    void whatIsNotAnsweredHereIsTakenAndToBeConfirmed()
    {
        const QVector<TakenAnswer> taken
            = answersFrom(state("deploy small\nlearn review share\naccess n/a"), state("deploy tested"));
        QCOMPARE(taken.size(), 2);
        QCOMPARE(taken[0].question, 1);
        QCOMPARE(taken[0].answer.selected, ChoiceSet(3));
        QVERIFY(taken[0].answer.isToConfirm);
        QCOMPARE(taken[1].question, 2);
        QVERIFY(!taken[1].answer.isApplicable);
    }

    void notesThatAreHereStay()
    {
        ReviewState theirs = state("deploy small"), ours = state("");
        theirs.lenses[0].answers[0].notes = u"theirs"_s;
        theirs.lenses[0].answers[0].choiceNotes[0].notes = u"their choice"_s;
        theirs.lenses[0].answers[0].choiceNotes[1].notes = u"their other choice"_s;
        QCOMPARE(answersFrom(theirs, ours).first().answer.notes, u"theirs"_s);
        ours.lenses[0].answers[0].notes = u"ours"_s;
        ours.lenses[0].answers[0].choiceNotes[0].notes = u"our choice"_s;
        const Answer answer = answersFrom(theirs, ours).first().answer;
        QCOMPARE(answer.notes, u"ours"_s);
        QCOMPARE(answer.choiceNotes[0].notes, u"our choice"_s);
        QCOMPARE(answer.choiceNotes[1].notes, u"their other choice"_s);
    }

    void choicesOfAnotherVersionAreFoundByTheirIds()
    {
        const LensVersionPtr later = Kit::versionFromLines(R"(
            pillar sec Security
            question access Who may do what?
            choice rotate Keys are rotated
            choice least Rights are the least needed
            choice access_no None of these
            rule NO_RISK least && rotate
            rule HIGH_RISK default
        )",
            u"Sample"_s, u"2"_s);
        const QVector<TakenAnswer> taken = answersFrom(state("access least keys"), Kit::stateFromLines(later, ""));
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0].answer.selected, ChoiceSet(2));
        QVERIFY(answersFrom(state("access keys"), Kit::stateFromLines(later, "")).isEmpty()); // nothing of it is asked here
    }

    void lensesThatOneOfThemDoesNotApplyGiveNothing()
    {
        ReviewState theirs = state("deploy small");
        theirs.lenses[0].isApplied = false;
        QVERIFY(answersFrom(theirs, state("")).isEmpty());
        ReviewState ours = state("");
        ours.lenses[0].isApplied = false;
        QVERIFY(answersFrom(state("deploy small"), ours).isEmpty());
        QVERIFY(answersFrom(ReviewState(), state("")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TakenAnswersTest)
#include "tst_takenanswers.moc"
