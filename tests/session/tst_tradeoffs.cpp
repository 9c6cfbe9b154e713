// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "core/report/reports.h"
#include "core/review/people.h"
#include "core/review/recordkinds.h"
#include "core/review/tradeoff.h"
#include "core/words/changewords.h"
#include "core/words/factwords.h"
#include "core/words/tradeoffwords.h"
#include "tests/kit/documentlines.h"
#include "tests/kit/lenses.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class TradeOffsTest : public QObject
{
    Q_OBJECT

    // Of the practice "tested" of the first question, for the second pillar.
    static TradeOff givenUp(const ReviewState &state, const QString &reason, const QDate &until = {})
    {
        return {state.lenses[0].lensId().text(), u"deploy"_s, u"tested"_s, u"sec"_s, reason, u"Ada"_s, until};
    }
    static LensPractice tested() { return {0, {0, 1}}; }
    static TradeOff known(const OpenReview &review) { return tradeOffsOf(review.state()).value(tested()).value; }

private Q_SLOTS:
    void aTradeOffReadsBackAsItWasWrittenAndNotWithADayThatIsNone()
    {
        const TradeOff tradeOff{u"l"_s, u"q"_s, u"c"_s, u"p"_s, u"It costs.\nFor now."_s, u"Ada"_s, QDate(2027, 3, 31)};
        const Record record = recordOf(tradeOff);
        QCOMPARE(record.fields.keys(),
            QStringList({u"choice"_s, u"decidedBy"_s, u"lens"_s, u"pillar"_s, u"question"_s, u"reason"_s, u"until"_s}));
        QVERIFY(valueOf<TradeOff>(record) == tradeOff);
        Record endless = record, damaged = record;
        endless.fields.remove(u"until"_s);
        QVERIFY(valueOf<TradeOff>(endless)->holdsOn(QDate(2999, 1, 1)));
        damaged.fields[u"until"_s] = u"soon"_s;
        QVERIFY(!recordKind(record.kind)->isReadable(damaged));
        QVERIFY(recordKind(record.kind)->isInMilestones);
    }

    void aTradeOffIsRecordedChangedRemovedUndoneAndStandsInTheFile()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        const ReviewState &state = review.state();
        const RiskCounts before = review.assessment().total;
        QVERIFY(review.setRecord(Verb::RecordTradeOff, u"Tests"_s, {}, recordOf(givenUp(state, u"It costs."_s))));
        QCOMPARE(entryWords(review.journal().last()), u"Recorded a trade-off on “Tests”"_s);
        QVERIFY(review.assessment().total == before);
        const RecordId id = tradeOffsOf(state).value(tested()).id;
        QVERIFY(review.setRecord(Verb::RecordTradeOff, u"Tests"_s, id, recordOf(givenUp(state, u"It costs more."_s))));
        QCOMPARE(known(review).reason, u"It costs more."_s);
        QVERIFY(review.setRecord(Verb::RemoveTradeOff, u"Tests"_s, id, std::nullopt));
        QCOMPARE(entryWords(review.journal().last()), u"Removed the trade-off on “Tests”"_s);
        QVERIFY(tradeOffsOf(state).isEmpty());
        QVERIFY(review.undo());
        QVERIFY(review.undo());
        QCOMPARE(known(review).reason, u"It costs."_s);
        ReviewStore &store = *sample.workspace().store();
        QVERIFY(store.flush());
        QVERIFY(Kit::answered(store.check()).problems.isEmpty());
        QVERIFY(Kit::answered(store.review(sample.shop())).state == state);
    }

    void aTradeOffIsInMilestonesAndDocuments()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        QVERIFY(review.setRecord(Verb::RecordTradeOff, u"Tests"_s, {}, recordOf(givenUp(review.state(), u"It costs."_s))));
        QVERIFY(review.takeMilestone(u"First"_s));
        QCOMPARE(review.recordedMilestones().last().state->records, review.state().records);
        const QByteArray document = writeReviewDocument(review.state(), {}, false);
        const Result<ReviewDocument> read = readReviewDocument(document, u"shop.json"_s,
            [&](const LensId &, const QString &, const QByteArray &) { return review.state().lenses[0].version; });
        QVERIFY(read);
        QCOMPARE(read->state.records, review.state().records);
        QVERIFY(peopleOf(read->state).contains(u"Ada"_s));
    }

    void theNewestOfAPracticeCountsAndOneOfAPracticeThatNobodyAsksForDoesNot()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "");
        TradeOff newer = givenUp(state, u"newer"_s), elsewhere = givenUp(state, u"elsewhere"_s);
        elsewhere.choice = u"gone"_s;
        state.records.insert(RecordId::make(fromMs(2)), recordOf(newer));
        state.records.insert(RecordId::make(fromMs(1)), recordOf(givenUp(state, u"older"_s)));
        state.records.insert(RecordId::make(fromMs(3)), recordOf(elsewhere));
        QCOMPARE(tradeOffsOf(state).size(), 1);
        QCOMPARE(tradeOffsOf(state).value(tested()).value.reason, u"newer"_s);
        state.lenses[0].isApplied = false;
        QVERIFY(tradeOffsOf(state).isEmpty());
    }

    void aPracticeIsGivenUpForAnyPillarButItsOwn()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "");
        state.lenses.append(LensReview(Kit::versionFromLines(R"(
            pillar sec Other security
            pillar green Green
            question heat Who uses the heat?
            choice heated Somebody
            rule HIGH_RISK default
        )",
            u"Second"_s)));
        const auto idsBeside = [&state](const LensPractice &practice) {
            QStringList ids;
            for (const NamedPillar &pillar : pillarsBeside(state, practice))
                ids += pillar.id.text();
            return ids;
        };
        QCOMPARE(idsBeside(tested()), QStringList({u"sec"_s, u"green"_s}));
        QCOMPARE(idsBeside({1, {0, 0}}), QStringList({u"ops"_s, u"sec"_s}));
        state.workload.pillarPriorities = QStringList{u"green"_s};
        QCOMPARE(idsBeside(tested()), QStringList({u"green"_s, u"sec"_s}));
        QCOMPARE(pillarName(state, PillarId(u"sec"_s)), state.lenses[0].version->lens().pillars[1].name);
        QCOMPARE(pillarName(state, PillarId(u"gone"_s)), u"gone"_s);
    }

    void itsWordsSayForWhatByWhomAndWhetherItHasEnded()
    {
        const ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "");
        const QString pillar = state.lenses[0].version->lens().pillars[1].name;
        const TradeOff endless = givenUp(state, u"It costs."_s), ending = givenUp(state, u"It costs."_s, QDate(2027, 3, 31));
        QCOMPARE(tradeOffWords(endless, state, QDate(2999, 1, 1)), u"Given up for %1, as Ada decided: It costs."_s.arg(pillar));
        QVERIFY(tradeOffWords(ending, state, QDate(2027, 3, 31)).startsWith(u"Given up for %1 until "_s.arg(pillar)));
        QVERIFY(tradeOffWords(ending, state, QDate(2027, 4, 1)).startsWith(u"To be looked at again: "_s));
        QCOMPARE(tradeOffSign(ending, state, QDate(2027, 3, 31)), u"trade-off for %1"_s.arg(pillar));
        QCOMPARE(tradeOffSign(ending, state, QDate(2027, 4, 1)), u"trade-off for %1, ended"_s.arg(pillar));
    }

    void whatAnImportBringsNamesThePracticeAndSaysTheTradeOff()
    {
        const ReviewState before = Kit::stateFromLines(Kit::sampleVersion(), "");
        ReviewState after = before;
        after.records.insert(RecordId::make(fromMs(1)), recordOf(givenUp(after, u"It costs."_s)));
        const QVector<FactPlace> places = placesBetween(before, after);
        QCOMPARE(places.size(), 1);
        const StateFact fact = factWords(places[0], valueAt(before, places[0]), valueAt(after, places[0]), after);
        QCOMPARE(fact.place, u"1.1: Changes are tested, Trade-off"_s);
        QVERIFY2(fact.before.isEmpty() && fact.after.endsWith(u"as Ada decided: It costs."_s), qPrintable(fact.after));
    }

    void theReportTellsATradeOffThatEndedFromOneThatHoldsAndThePlanSaysItAtItsPractice()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
        const auto linesOn = [&state](const QDate &day) {
            const ReviewPoint point = pointNow(state, toTimestamp(QDateTime(day, QTime(9, 0))));
            return Kit::toLines(reviewReport({point, {}}, ReportKind::Full)).join(u'\n');
        };
        QVERIFY(!linesOn(QDate(2027, 3, 31)).contains(u"Trade-offs"_s));
        state.records.insert(RecordId::make(fromMs(1)), recordOf(givenUp(state, u"It costs."_s, QDate(2027, 3, 31))));
        const QString before = linesOn(QDate(2027, 3, 31)), after = linesOn(QDate(2027, 4, 1));
        QVERIFY2(before.contains(u"# Trade-offs"_s) && !before.contains(u", ended"_s), qPrintable(before));
        QVERIFY2(after.contains(u"# Trade-offs"_s) && after.contains(u", ended"_s), qPrintable(after));
        QVERIFY2(before.contains(u"Given up for "_s) && before.indexOf(u"Given up for "_s) < before.indexOf(u"# Trade-offs"_s),
            qPrintable(before));
    }
};

QTEST_GUILESS_MAIN(TradeOffsTest)
#include "tst_tradeoffs.moc"
