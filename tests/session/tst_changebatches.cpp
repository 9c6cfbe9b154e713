// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textforms.h"
#include "core/review/changebatch.h"
#include "core/risk/plan.h"
#include "core/session/reviewpoints.h"
#include "core/words/changewords.h"
#include "core/words/planwords.h"
#include "core/words/valuewords.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// Items of the plan that are done as one: in a change batch that goes live, or by an action that closes them.
class ChangeBatchesTest : public QObject
{
    Q_OBJECT

    // A review whose plan has three practices and more.
    static QVector<LensPractice> planned(Kit::SampleWorkspace &sample)
    {
        sample.openReview();
        sample.editor().setSelected(0, 0, 0, true);
        sample.editor().setSelected(0, 1, 0, true);
        QVector<LensPractice> practices;
        for (const PlanLine &line : improvementPlan(sample.review().state(), sample.review().assessment()).lines)
            practices += LensPractice{line.lens, line.practice};
        if (practices.size() < 2)
            qFatal("the plan is too short");
        return practices;
    }
    static RecordId add(Kit::SampleWorkspace &sample, const QString &name, const QVector<LensPractice> &practices, QDate due = {})
    {
        sample.editor().setBatch({{}, {name, due, {}, practicesText(sample.review().state(), practices), {}}});
        return sample.review().state().records.lastKey();
    }
    static QVector<LensPractice> practicesOf(Kit::SampleWorkspace &sample, const RecordId &id)
    {
        const ReviewState &state = sample.review().state();
        return practicesIn(valueOf<ChangeBatch>(state.records.value(id))->practices, state);
    }
    static ImprovementStatus statusOf(Kit::SampleWorkspace &sample, const LensPractice &at)
    {
        return sample.review().state().lenses[at.lens].items.value(at.practice).status;
    }
    static ChoiceStatus answerOf(Kit::SampleWorkspace &sample, const LensPractice &at)
    {
        return sample.review().state().lenses[at.lens].answers[at.practice.question].statusOf(at.practice.choice);
    }

private Q_SLOTS:
    void aPracticeIsInOneOpenBatchAtMost()
    {
        Kit::SampleWorkspace sample;
        const QVector<LensPractice> practices = planned(sample);
        const RecordId first = add(sample, u"First"_s, practices);
        const RecordId second = add(sample, u"Second"_s, practices.mid(1));
        QCOMPARE(practicesOf(sample, first), practices.first(1));
        QCOMPARE(practicesOf(sample, second), practices.mid(1));
        QCOMPARE(entryWords(sample.review().journal().last()), u"Planned the change batch “Second”"_s);
        sample.editor().undo();
        QCOMPARE(practicesOf(sample, first), practices);
        sample.editor().redo();
        sample.editor().leaveBatch(practices);
        QVERIFY(practicesOf(sample, first).isEmpty() && practicesOf(sample, second).isEmpty());
        ReviewStore &store = *sample.workspace().store();
        QVERIFY(store.flush());
        QVERIFY(Kit::answered(store.check()).problems.isEmpty());
    }

    void whatGoesLiveNextComesFirstAndWhatIsLiveLast()
    {
        Kit::SampleWorkspace sample;
        const QVector<LensPractice> practices = planned(sample);
        const RecordId someDay = add(sample, u"Some day"_s, {});
        add(sample, u"June"_s, practices.first(1), QDate(2027, 6, 1));
        add(sample, u"May"_s, {}, QDate(2027, 5, 1));
        sample.editor().releaseBatch(someDay, false);
        add(sample, u"Once"_s, {});
        QStringList names;
        for (const auto &[id, batch] : batchesInTurn(sample.review().state()))
            names += batch.name;
        QCOMPARE(names, QStringList({u"May"_s, u"June"_s, u"Once"_s, u"Some day"_s}));
        QCOMPARE(batchOfEach(sample.review().state()).value(practices[0]).value.name, u"June"_s);
        QVERIFY(!batchOfEach(sample.review().state()).contains(practices[1]));
    }

    void aBatchThatIsLiveCompletesItsItemsAndTicksOnlyWhereThatIsWanted()
    {
        Kit::SampleWorkspace sample;
        const QVector<LensPractice> practices = planned(sample);
        ImprovementItem accepted;
        accepted.status = ImprovementStatus::RiskAcknowledged;
        sample.editor().setItem(practices[1].lens, practices[1].practice, accepted);
        const RecordId id = add(sample, u"First"_s, practices.first(2));
        sample.editor().releaseBatch(id, false);
        QCOMPARE(entryWords(sample.review().journal().last()), u"Released the change batch “First”"_s);
        QCOMPARE(statusOf(sample, practices[0]), ImprovementStatus::Complete);
        QCOMPARE(statusOf(sample, practices[1]), ImprovementStatus::RiskAcknowledged); // somebody said so
        QCOMPARE(answerOf(sample, practices[0]), ChoiceStatus::Unselected);
        QCOMPARE(valueOf<ChangeBatch>(sample.review().state().records.value(id))->releasedOn, sample.review().today());
        sample.editor().undo();
        QCOMPARE(statusOf(sample, practices[0]), ImprovementStatus::NotStarted);
        sample.editor().setSpeaker(u"Ada"_s);
        sample.editor().releaseBatch(id, true);
        QCOMPARE(answerOf(sample, practices[0]), ChoiceStatus::Selected);
        QCOMPARE(answerOf(sample, practices[1]), ChoiceStatus::Selected);
        QCOMPARE(sample.review().state().lenses[0].answers[practices[0].practice.question].basis.by, u"Ada"_s);
        sample.editor().undo(); // one step
        QCOMPARE(answerOf(sample, practices[0]), ChoiceStatus::Unselected);
        QVERIFY(valueOf<ChangeBatch>(sample.review().state().records.value(id))->isOpen());
    }

    void severalTicksAreOneStep()
    {
        Kit::SampleWorkspace sample;
        const QVector<LensPractice> practices = planned(sample);
        const qsizetype steps = sample.review().journal().size();
        sample.editor().setMet(practices);
        for (const LensPractice &at : practices)
            QCOMPARE(answerOf(sample, at), ChoiceStatus::Selected);
        QCOMPARE(sample.review().journal().size(), steps + 1);
        sample.editor().undo();
        QCOMPARE(answerOf(sample, practices[0]), ChoiceStatus::Unselected);
    }

    void anActionThatIsDoneCompletesWhatItCloses()
    {
        Kit::SampleWorkspace sample;
        const QVector<LensPractice> practices = planned(sample);
        Action action;
        action.text = u"Write the tests"_s;
        action.owner = u"Ben"_s;
        action.practices = practicesText(sample.review().state(), practices.first(2));
        sample.editor().setMinute(u"Two"_s, {}, action);
        const RecordId id = sample.review().state().records.lastKey();
        QCOMPARE(statusOf(sample, practices[0]), ImprovementStatus::NotStarted);
        action.doneOn = QDate(2027, 3, 31);
        sample.editor().setMinute(u"Two"_s, id, action);
        QCOMPARE(statusOf(sample, practices[0]), ImprovementStatus::Complete);
        QCOMPARE(statusOf(sample, practices[1]), ImprovementStatus::Complete);
        sample.editor().setItem(practices[0].lens, practices[0].practice, {});
        action.text = u"Write the tests, all of them"_s;
        sample.editor().setMinute(u"Two"_s, id, action); // it was done before
        QCOMPARE(statusOf(sample, practices[0]), ImprovementStatus::NotStarted);
    }

    void theReportListsThemWithTheWayBack()
    {
        Kit::SampleWorkspace sample;
        const QVector<LensPractice> practices = planned(sample);
        sample.editor().setBatch({{},
            {u"First"_s, QDate(2026, 1, 5), u"The flag goes off."_s, practicesText(sample.review().state(), practices), {}}});
        const QString told
            = QString::fromUtf8(toMarkdown(reviewReport(sourceAt(sample.review(), sample.review().now()), ReportKind::Plan)));
        QVERIFY2(told.contains(u"Change batches"_s) && told.contains(u"The flag goes off."_s), qPrintable(told));
        const ChangeBatch batch = batchesInTurn(sample.review().state())[0].value;
        QVERIFY(batchWords(batch, QDate(2026, 1, 6)).contains(u"overdue"_s));
        QVERIFY(!batchWords(batch, QDate(2026, 1, 5)).contains(u"overdue"_s));
        QVERIFY(batchWords(batch, QDate(2026, 1, 5)).endsWith(u". Taken back by: The flag goes off."_s));
    }

    void costsAndTagsOfItemsAreInTheFileAndWhatIsStillToBeDoneIsAddedUp()
    {
        Kit::SampleWorkspace sample;
        const QVector<LensPractice> practices = planned(sample);
        ImprovementItem item;
        item.cost = {1200};
        item.tags = {u"network"_s, u"Q3 2027"_s};
        for (const LensPractice &at : practices.first(2))
            sample.editor().setItem(at.lens, at.practice, item);
        const auto cost = [&sample] {
            return countsOf(improvementPlan(sample.review().state(), sample.review().assessment()), QDate(2027, 1, 1)).cost;
        };
        QCOMPARE(cost().amount, 2400);
        item.status = ImprovementStatus::Complete;
        sample.editor().setItem(practices[0].lens, practices[0].practice, item);
        QCOMPARE(cost().amount, 1200);
        ReviewStore &store = *sample.workspace().store();
        QVERIFY(store.flush());
        QVERIFY(Kit::answered(store.check()).problems.isEmpty());
        QVERIFY(Kit::answered(store.review(sample.shop())).state == sample.review().state());
    }

    void anAmountIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("amount"); // -1: it is none
        const std::pair<QString, qint64> amounts[] = {{u""_s, 0}, {u" 1200 "_s, 1200}, {u"1,200"_s, 1200},
            {u"1.200.000 EUR"_s, 1200000}, {u"€ 12 500"_s, 12500}, {u"12’500 CHF"_s, 12500}, {u"12,5"_s, -1}, {u"-5"_s, -1},
            {u"much"_s, -1}, {u"3 EUR 5"_s, -1}, {u"99999999999999999999"_s, -1}};
        for (const auto &[text, amount] : amounts)
            QTest::addRow("%s", qPrintable(text)) << text << amount;
    }
    void anAmountIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, text);
        QFETCH(qint64, amount);
        const std::optional<Cost> cost = costIn(text);
        QCOMPARE(cost ? cost->amount : -1, amount);
    }
};

QTEST_MAIN(ChangeBatchesTest)
#include "tst_changebatches.moc"
