// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/reviewpoints.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class ReviewPointsTest : public QObject
{
    Q_OBJECT

    static ErrorCode codeOf(const Result<ReviewPoint> &point) { return point ? ErrorCode::StoreFailed : point.error().code; }

private Q_SLOTS:
    void aPointIsFoundByItsNameWithoutCaseAndBlanks()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        const MilestoneId id = *review.takeMilestone(u"Before launch"_s);
        sample.editor().toggle(0, 0, 0);
        for (const QString &word : {u""_s, u"now"_s, u" NOW "_s}) {
            const Result<ReviewPoint> now = pointNamed(review, word);
            QVERIFY(now && now->isNow() && now->milestone.isNull());
            QCOMPARE(*now->state, review.state());
        }
        const Result<ReviewPoint> launch = pointNamed(review, u"before  LAUNCH"_s);
        QVERIFY(launch && !launch->isNow());
        QCOMPARE(launch->milestone, id);
        QCOMPARE(launch->name, u"Before launch"_s);
        QCOMPARE(launch->seal, review.milestones().first().seal);
        QVERIFY(*launch->state != review.state());
        QCOMPARE(codeOf(pointNamed(review, u"Later"_s)), ErrorCode::UnknownMilestone);
        QCOMPARE(pointAt(review, id).name, u"Before launch"_s);
        QVERIFY(pointAt(review, {}).isNow());
        QVERIFY(!pointAt(review, MilestoneId::make(fromMs(1))).state);
    }

    void aMilestoneThatCannotBeReadIsNoPoint()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        (void)*sample.review().takeMilestone(u"First"_s);
        sample.waitUntilSaved();
        LoadedReview loaded = Kit::answered(sample.workspace().store()->review(sample.shop()));
        loaded.milestones.first().state = nullptr;
        const OpenReview review(loaded, *sample.workspace().store(), u"Ada"_s, &systemTime);
        QCOMPARE(codeOf(pointNamed(review, u"First"_s)), ErrorCode::MilestoneDamaged);
        QVERIFY(!pointAt(review, loaded.milestones.first().id).state);
    }

    void aReportKnowsTheMilestonesBeforeItsPoint()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        (void)*review.takeMilestone(u"First"_s);
        const MilestoneId second = *review.takeMilestone(u"Second"_s);
        const auto namesBefore = [&](const MilestoneId &point) {
            QStringList names;
            for (const Milestone &milestone : sourceAt(review, pointAt(review, point)).earlier)
                names += milestone.name;
            return names;
        };
        QCOMPARE(namesBefore(second), QStringList{u"First"_s});
        QCOMPARE(namesBefore({}), QStringList({u"First"_s, u"Second"_s}));
    }

    void noMilestoneHasTheNameOfThePresent()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        const Result<MilestoneId> taken = sample.review().takeMilestone(u"Now"_s);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::NameReserved);
    }
};

QTEST_GUILESS_MAIN(ReviewPointsTest)
#include "tst_reviewpoints.moc"
