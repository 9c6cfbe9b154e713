// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/lasttime.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// What was said at the last milestone, beside what is said now.
class LastTimeTest : public QObject
{
    Q_OBJECT

    static QVector<Milestone> milestone(const QString &name, const char *answers)
    {
        Milestone milestone;
        milestone.name = name;
        milestone.state = std::make_shared<const ReviewState>(Kit::stateFromLines(Kit::sampleVersion(), answers));
        return {milestone};
    }

    static LensReview now(const char *answers) { return Kit::stateFromLines(Kit::sampleVersion(), answers).lenses[0]; }

private Q_SLOTS:
    void withoutAMilestoneThereIsNoLastTime()
    {
        QVERIFY(!LastTime().exists());
        QVERIFY(!LastTime(QVector<Milestone>()).exists());
        Milestone unreadable;
        unreadable.name = u"First"_s;
        QVERIFY(!LastTime({unreadable}).exists());
    }

    void theLastMilestoneCounts()
    {
        const LastTime then(milestone(u"First"_s, "deploy small") + milestone(u"Second"_s, "deploy small tested"));
        QCOMPARE(then.milestone(), u"Second"_s);
        QVERIFY(!then.hasChanged(now("deploy small tested"), 0));
        QVERIFY(then.hasChanged(now("deploy small"), 0));
    }

    void aChoiceSaysWhatItWas()
    {
        const LastTime then(milestone(u"First"_s, "deploy small"));
        const LensReview review = now("learn review");
        const Question &deploy = review.version->question(0);
        QCOMPARE(then.choice(review, 0, deploy.indexOf(ChoiceId(u"small"_s))).state, PracticeState::Met);
        QCOMPARE(then.choice(review, 0, 1).state, PracticeState::Unmet);
        QCOMPARE(then.choice(review, 1, 0).state, PracticeState::Unanswered);
    }

    void whatWasNotAskedThenHasChangedOnceItIsAnswered()
    {
        QVector<Milestone> empty = milestone(u"First"_s, "");
        auto withoutLens = std::make_shared<ReviewState>(*empty[0].state);
        withoutLens->lenses.clear();
        empty[0].state = withoutLens;
        const LastTime then(empty);
        QVERIFY(then.exists());
        QVERIFY(then.hasChanged(now("deploy small"), 0));
        QVERIFY(!then.hasChanged(now("deploy small"), 1));
        QCOMPARE(then.choice(now("deploy small"), 0, 0).state, PracticeState::NotAsked);
    }

    void aQuestionThatIsNotApplicableAnyMoreHasChanged()
    {
        const LastTime then(milestone(u"First"_s, "deploy small"));
        LensReview review = now("deploy small");
        review.answers[0].isApplicable = false;
        QVERIFY(then.hasChanged(review, 0));
    }
};

QTEST_GUILESS_MAIN(LastTimeTest)
#include "tst_lasttime.moc"
