// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/plan.h"
#include "tests/kit/lenses.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// What the portfolio says of a workload: how it stands beside its last milestone, what is late, how much was shown.
class SummaryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kit::SampleWorkspace> m_sample;

    OpenReview &review() const { return m_sample->review(); }
    ReviewEditor &editor() const { return m_sample->editor(); }
    ReviewSummary summary() const { return m_sample->portfolio().find(m_sample->shop())->review; }
    ReviewSummary stored() const
    {
        m_sample->waitUntilSaved();
        return Kit::answered(m_sample->workspace().store()->workloads()).first().review;
    }
    void setDue(int question, int choice, QDate day, ImprovementStatus status = ImprovementStatus::NotStarted) const
    {
        ImprovementItem item;
        item.dueDate = day;
        item.status = status;
        editor().setItem(0, {question, choice}, item);
    }
    int answersToConfirm(QDate today) const
    {
        const ReviewState &state = review().state();
        int count = 0;
        for (const LensReview &lens : state.lenses) {
            for (const Answer &answer : lens.answers)
                count += lens.isApplied && wantsConfirmation(state.workload, answer, today);
        }
        return count;
    }

    // One of all that moves what is counted.
    void change(QRandomGenerator &random) const
    {
        const auto below = [&random](int end) { return int(random.bounded(end)); };
        const int question = below(3);
        const QDate day = QDate(2026, 3, 1).addDays(below(200) - 100);
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return editor().toggle(0, question, below(3));
        case 4:
            return editor().setQuestionNotApplicable(0, question, below(2) == 0);
        case 5:
            return editor().setBasis(0, question, below(3) - 1, {Proof(below(4)), u"Ada"_s, day, {}});
        case 6:
            return editor().setFlag(0, question, ReviewEditor::Flag::ToConfirm, below(2) == 0);
        case 7:
            return setDue(question, below(2), day, ImprovementStatus(below(improvementStatusCount)));
        case 8: {
            WorkloadProperties properties = review().state().workload;
            properties.confirmAfter = ConfirmAfter(below(5));
            return editor().setProperties(properties);
        }
        case 9:
            (void)editor().takeMilestone(review().freeMilestoneName(u"Milestone"_s));
            return;
        case 10:
            return editor().undo();
        default:
            if (review().state().lenses[0].isApplied)
                editor().unapplyLens(0);
            editor().applyLens(Kit::sampleVersion());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<Kit::SampleWorkspace>();
        m_sample->openReview();
    }
    void cleanup() { m_sample.reset(); }

    void daysAreCountedUpToAnyDay()
    {
        const QDate first(2026, 3, 1);
        const DayCounts counts({first.addDays(2), QDate(), first, first.addDays(2)});
        QCOMPARE(counts.before(QDate(1900, 1, 1)), 1); // what has no day has always passed
        QCOMPARE(counts.before(first), 1); // the day itself counts
        QCOMPARE(counts.before(first.addDays(1)), 2);
        QCOMPARE(counts.before(first.addDays(3)), 4);
        QVERIFY(counts == DayCounts({first, first.addDays(2), first.addDays(2), QDate()}));
        QCOMPARE(DayCounts::fromPacked(counts.packed()).before(first.addDays(3)), 4);
        QCOMPARE(DayCounts().before(first), 0);
        QCOMPARE(DayCounts::fromPacked("x").before(first), 0);
    }

    void whatIsStoredIsWhatIsCountedAgainAfterAnyChanges()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            QRandomGenerator random(seed);
            for (int step = 0; step < 60; ++step)
                change(random);
            const ReviewSummary counted
                = summarize(review().state(), assess(review().state()), countsOfLast(review().recordedMilestones()));
            QVERIFY2(stored() == counted, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(summary() == counted);
            for (const QDate today : {QDate(2025, 12, 1), QDate(2026, 3, 1), QDate(2026, 4, 7), QDate(2029, 1, 1)}) {
                QCOMPARE(
                    counted.overdue(today), countsOf(improvementPlan(review().state(), review().assessment()), today).overdue);
                QCOMPARE(counted.toConfirm(today), answersToConfirm(today));
            }
            QCOMPARE(Kit::answered(m_sample->workspace().store()->check()).problems, QStringList());
        }
    }

    void aLastMilestoneIsWhatTheTrendIsCountedFrom()
    {
        QCOMPARE(summary().trend(), std::nullopt);
        editor().toggle(0, 0, 0); // high
        QVERIFY(editor().takeMilestone(u"First"_s));
        QCOMPARE(summary().trend(), std::optional(0));
        editor().toggle(0, 2, 0); // medium
        QCOMPARE(summary().trend(), std::optional(1));
        QCOMPARE(stored().trend(), std::optional(1));
        QVERIFY(editor().takeMilestone(u"Second"_s));
        QCOMPARE(summary().trend(), std::optional(0));
        editor().setSelected(0, 2, 1, true); // none
        QCOMPARE(summary().trend(), std::optional(-1));
        QCOMPARE(summary().milestone->recordedAt, review().milestones().last().recordedAt);
        editor().undo();
        editor().undo(); // the second milestone
        QCOMPARE(summary().trend(), std::optional(1));
        QCOMPARE(stored(), summary());
    }

    void aLensThatCameSinceIsNoStepBack()
    {
        editor().toggle(0, 0, 0);
        QVERIFY(editor().takeMilestone(u"First"_s));
        const LensVersionPtr framework = Kit::frameworkLens();
        QVERIFY(m_sample->portfolio().addLens(framework->lens(), framework->companion()));
        editor().applyLens(framework);
        editor().toggle(1, 0, 0);
        QVERIFY(summary().total().atRisk() > 1);
        QCOMPARE(summary().trend(), std::optional(0));
        editor().unapplyLens(0);
        QCOMPARE(summary().trend(), std::nullopt); // nothing of it is left
    }

    // An item that is not in the plan is not late, and comes back with its practice.
    void onlyWhatIsInThePlanIsOverdue()
    {
        editor().toggle(0, 0, 0);
        setDue(0, 1, QDate(2026, 2, 1));
        QCOMPARE(summary().overdue(QDate(2026, 2, 1)), 0); // the day itself is in time
        QCOMPARE(summary().overdue(QDate(2026, 2, 2)), 1);
        editor().setSelected(0, 0, 1, true);
        QCOMPARE(summary().overdue(QDate(2026, 2, 2)), 0);
        editor().undo();
        QCOMPARE(summary().overdue(QDate(2026, 2, 2)), 1);
        setDue(0, 1, QDate(2026, 2, 1), ImprovementStatus::Complete);
        QCOMPARE(summary().overdue(QDate(2026, 2, 2)), 0);
    }
};

QTEST_GUILESS_MAIN(SummaryTest)
#include "tst_summary.moc"
