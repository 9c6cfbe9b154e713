// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textforms.h"
#include "core/review/target.h"
#include "core/risk/plan.h"
#include "core/session/reviewpoints.h"
#include "core/words/changewords.h"
#include "core/words/factwords.h"
#include "core/words/planwords.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// What a team means to reach: worked out from practices that are planned and not met, kept beside the review.
class TargetTest : public QObject
{
    Q_OBJECT

    static void openWithAPlan(Kit::SampleWorkspace &sample)
    {
        sample.openReview();
        sample.editor().setSelected(0, 0, 0, true);
    }

    static QVector<LensPractice> planned(const OpenReview &review)
    {
        QVector<LensPractice> practices;
        for (const PlanLine &line : improvementPlan(review.state(), review.assessment()).lines)
            practices += LensPractice{line.lens, line.practice};
        return practices;
    }

private Q_SLOTS:
    void whatIsPlannedTakesTheRiskAndChangesNoAnswer()
    {
        Kit::SampleWorkspace sample;
        openWithAPlan(sample);
        const OpenReview &review = sample.review();
        const ReviewState before = review.state();
        QVERIFY(!planned(review).isEmpty());
        const ReviewState after = withMet(before, planned(review));
        QVERIFY(review.assessment().total.atRisk() > 0);
        QCOMPARE(assess(after).total.atRisk(), 0);
        QVERIFY(review.state() == before);
        QVERIFY(withMet(before, {}) == before);
    }

    void practicesSurviveAsTextAndThoseOfALensThatIsNotAppliedAreLeftOut()
    {
        Kit::SampleWorkspace sample;
        openWithAPlan(sample);
        ReviewState state = sample.review().state();
        const QVector<LensPractice> practices = planned(sample.review());
        Target target{u"Launch"_s, QDate(2027, 3, 31), 0, 0, practicesText(state, practices)};
        QCOMPARE(practicesIn(target.practices, state), practices);
        target.practices += u"\nno-lens\tno-question\tno-choice\n\nhalf a line"_s;
        QCOMPARE(practicesIn(target.practices, state), practices);
        state.lenses[0].isApplied = false;
        QVERIFY(practicesIn(target.practices, state).isEmpty());
    }

    void aTargetIsInTheFileAndInNoMilestoneAndIsUndone()
    {
        Kit::SampleWorkspace sample;
        openWithAPlan(sample);
        OpenReview &review = sample.review();
        const Target target{u"Launch"_s, QDate(2027, 3, 31), 1, 2, practicesText(review.state(), planned(review))};
        QVERIFY(review.setRecord(Verb::SetTarget, target.name, {}, recordOf(target)));
        QCOMPARE(entryWords(review.journal().last()), u"Set the target “Launch”"_s);
        QCOMPARE(recordsOf<Target>(review.state())[0].value, target);
        QVERIFY(review.takeMilestone(u"First"_s));
        QVERIFY(review.recordedMilestones().last().state->records.isEmpty());
        ReviewStore &store = *sample.workspace().store();
        QVERIFY(store.flush());
        QVERIFY(Kit::answered(store.check()).problems.isEmpty());
        QVERIFY(Kit::answered(store.review(sample.shop())).state == review.state());
        QVERIFY(review.undo());
        QVERIFY(review.undo());
        QVERIFY(recordsOf<Target>(review.state()).isEmpty());
    }

    void aCountThatIsNoNumberMakesNoTarget()
    {
        Record record = recordOf(Target{u"Launch"_s, QDate(2027, 3, 31), 1, 2, {}});
        QVERIFY(valueOf<Target>(record));
        record.fields[u"high"_s] = u"many"_s;
        QVERIFY(!valueOf<Target>(record));
    }

    void itsWordsSayHowMuchIsMetAndWhetherItIsLate()
    {
        Kit::SampleWorkspace sample;
        openWithAPlan(sample);
        ReviewState state = sample.review().state();
        const QVector<LensPractice> practices = planned(sample.review());
        const Target target{u"Launch"_s, QDate(2027, 3, 31), 1, 2, practicesText(state, practices)};
        const QString all = QLocale().toString(practices.size());
        QCOMPARE(targetWords(target, state, u"March 31"_s, QDate(2027, 3, 31)),
            u"Launch, by March 31: 1 at high risk and 2 at medium risk. 0 of its %1 practices are met."_s.arg(all));
        QVERIFY(targetWords(target, state, u"March 31"_s, QDate(2027, 4, 1)).contains(u"overdue"_s));
        state = withMet(state, practices);
        const QString met = targetWords(target, state, u"March 31"_s, QDate(2027, 4, 1));
        QVERIFY(met.contains(u"%1 of its %1 practices"_s.arg(all)));
        QVERIFY(!met.contains(u"overdue"_s));
    }

    void theFullReportSaysHowFarItIs()
    {
        Kit::SampleWorkspace sample;
        openWithAPlan(sample);
        OpenReview &review = sample.review();
        const auto told
            = [&review] { return QString::fromUtf8(toMarkdown(reviewReport(sourceAt(review, review.now()), ReportKind::Full))); };
        QVERIFY(!told().contains(u"Targets"_s));
        const QVector<LensPractice> practices = planned(review);
        sample.editor().setTarget({u"Launch"_s, QDate(2026, 2, 1), 0, 0, practicesText(review.state(), practices)}, false);
        const QString late = told();
        QVERIFY2(late.contains(u"Launch"_s) && late.contains(u"1 → 0"_s) && late.contains(u"overdue"_s)
                && late.contains(u"0 of %1"_s.arg(practices.size())),
            qPrintable(late));
        for (const auto &[lens, practice] : practices)
            sample.editor().setSelected(lens, practice.question, practice.choice, true);
        QVERIFY2(told().contains(u"%1 of %1"_s.arg(practices.size())), qPrintable(told()));
        QVERIFY(!told().contains(u"overdue"_s));
    }

    void anImportNamesItAndItsDay()
    {
        Kit::SampleWorkspace sample;
        openWithAPlan(sample);
        const ReviewState &state = sample.review().state();
        const FactValue value
            = recordOf(Target{u"Launch"_s, QDate(2027, 3, 31), 1, 2, practicesText(state, planned(sample.review()))});
        const StateFact fact = factWords({FactPlace::Kind::Record}, std::monostate(), value, state);
        QCOMPARE(fact.place, u"Target"_s);
        QVERIFY2(fact.after.startsWith(u"Launch, by "_s) && fact.after.size() < 30, qPrintable(fact.after));
    }

    void theEffectOfOnePracticeIsSaid()
    {
        QCOMPARE(effectWords(u"SEC 3"_s, Risk::High, Risk::Medium), u"Once it is met, SEC 3: High risk → Medium risk"_s);
        QCOMPARE(effectWords(u"SEC 3"_s, Risk::High, Risk::High), u"Met alone, it does not change the risk of SEC 3."_s);
    }
};

QTEST_MAIN(TargetTest)
#include "tst_target.moc"
