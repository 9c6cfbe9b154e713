// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "core/report/reports.h"
#include "core/review/recordkinds.h"
#include "core/review/recordvalue.h"
#include "core/words/changewords.h"
#include "core/words/valuewords.h"
#include "tests/kit/documentlines.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// A record, from the entry to the file and back, on the first kind that there is.
class RiskAcceptanceTest : public QObject
{
    Q_OBJECT

    static RiskAcceptance accepted(const OpenReview &review, const QString &reason)
    {
        const LensReview &lens = review.state().lenses[0];
        return {lens.lensId().text(), lens.version->question(0).id.text(), u"Ada"_s, reason, {}, QDate(2027, 3, 31)};
    }
    static Recorded<RiskAcceptance> known(const OpenReview &review)
    {
        const LensReview &lens = review.state().lenses[0];
        return acceptanceOf(review.state(), lens.lensId(), lens.version->question(0).id);
    }

private Q_SLOTS:
    void anAcceptanceReadsBackAsItWasWrittenAndNotWithADayThatIsNone()
    {
        const RiskAcceptance acceptance{u"lens"_s, u"q"_s, u"Ada"_s, u"It is small.\nFor now."_s, {}, QDate(2027, 3, 31)};
        const Record record = recordOf(acceptance);
        QCOMPARE(record.fields.keys(), QStringList({u"lens"_s, u"owner"_s, u"question"_s, u"reason"_s, u"until"_s}));
        QVERIFY(valueOf<RiskAcceptance>(record) == acceptance);
        Record damaged = record;
        damaged.fields[u"until"_s] = u"soon"_s;
        QVERIFY(!valueOf<RiskAcceptance>(damaged));
        QVERIFY(!recordKind(record.kind)->isReadable(damaged));
    }

    void itsWordsSayWhatLimitsTheRiskMeanwhile()
    {
        RiskAcceptance acceptance{u"lens"_s, u"q"_s, u"Ada"_s, u"It is small."_s, u"A weekly look"_s, QDate(2027, 3, 31)};
        QVERIFY(acceptanceWords(acceptance, QDate(2027, 3, 31)).endsWith(u": It is small.\nMeanwhile: A weekly look"_s));
        acceptance.measure.clear();
        QVERIFY(acceptanceWords(acceptance, QDate(2027, 4, 1)).endsWith(u": It is small."_s));
        QVERIFY(acceptanceWords(acceptance, QDate(2027, 4, 1)).startsWith(u"The acceptance by Ada ended on"_s));
    }

    void anAcceptanceIsMadeChangedWithdrawnUndoneAndDoneAgain()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        ReviewStore &store = *sample.workspace().store();
        QSignalSpy changed(&review, &OpenReview::recordsChanged);
        QVERIFY(review.acceptRisk(accepted(review, u"It is small."_s), u"Question"_s));
        QCOMPARE(known(review).value.reason, u"It is small."_s);
        QCOMPARE(entryWords(review.journal().last()), u"Accepted the risk of “Question”"_s);
        const RecordId id = known(review).id;
        QVERIFY(review.acceptRisk(accepted(review, u"It is smaller."_s), u"Question"_s));
        QCOMPARE(known(review).id, id);
        QVERIFY(review.withdrawAcceptance(id, u"Question"_s));
        QVERIFY(known(review).id.isNull());
        QVERIFY(review.undo());
        QVERIFY(review.undo());
        QCOMPARE(known(review).value.reason, u"It is small."_s);
        QVERIFY(review.redo());
        QCOMPARE(known(review).value.reason, u"It is smaller."_s);
        QCOMPARE(changed.count(), 6); // three verbs, two undone, one done again
        QVERIFY(store.flush());
        QVERIFY(Kit::answered(store.check()).problems.isEmpty());
    }

    void anAcceptanceIsInTheFileTheMilestoneAndTheDocument()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        ReviewStore &store = *sample.workspace().store();
        QVERIFY(review.acceptRisk(accepted(review, u"It is small."_s), u"Question"_s));
        QVERIFY(review.takeMilestone(u"First"_s));
        QVERIFY(store.flush());
        const LoadedReview loaded = Kit::answered(store.review(sample.shop()));
        QVERIFY(loaded.state == review.state());
        QCOMPARE(loaded.damage, QVector<Damage>());
        QCOMPARE(loaded.milestones.last().state->records.size(), 1);
        const QByteArray document = writeReviewDocument(review.state(), loaded.milestones, false);
        const Result<ReviewDocument> read = readReviewDocument(document, u"shop.json"_s,
            [&](const LensId &, const QString &, const QByteArray &) { return review.state().lenses[0].version; });
        QVERIFY2(read, read ? "" : qPrintable(read.error().subject));
        QVERIFY(read->state.records == review.state().records);
    }

    void aDocumentWhoseAcceptanceHasNoDayIsRefusedAtItsPlace()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        QVERIFY(review.acceptRisk(accepted(review, u"It is small."_s), u"Question"_s));
        QByteArray document = writeReviewDocument(review.state(), {}, false);
        QVERIFY(document.contains("2027-03-31"));
        document.replace("2027-03-31", "2027-13-31");
        const Result<ReviewDocument> read = readReviewDocument(document, u"shop.json"_s,
            [&](const LensId &, const QString &, const QByteArray &) { return review.state().lenses[0].version; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DocumentWrongWord);
        QVERIFY(read.error().place.line > 0);
    }

    void aRecordOfAKindOfTomorrowIsKeptAsItIs()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        ReviewStore &store = *sample.workspace().store();
        const Record lesson{u"lesson"_s, {{u"text"_s, u"Test the restore."_s}}};
        QVERIFY(review.apply(Verb::Unknown, u"Lesson"_s, {RecordChange{RecordId::make(fromMs(7)), std::nullopt, lesson}}));
        QVERIFY(store.flush());
        QCOMPARE(Kit::answered(store.review(sample.shop())).state.records.first().fields, lesson.fields);
        QVERIFY(Kit::answered(store.check()).problems.isEmpty());
    }

    void aReportTellsAnAcceptanceThatEndedFromOneThatHolds()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        sample.editor().setSelected(0, 0, 0, true);
        QVERIFY(review.acceptRisk(accepted(review, u"It is small."_s), u"Question"_s));
        const auto linesOn = [&review](const QDate &day) {
            const ReviewPoint point = pointNow(review.state(), toTimestamp(QDateTime(day, QTime(9, 0))));
            return Kit::toLines(reviewReport({point, {}}, ReportKind::Full)).join(u'\n');
        };
        const QString before = linesOn(QDate(2027, 3, 31)), after = linesOn(QDate(2027, 4, 1));
        QVERIFY2(before.contains(u"# Accepted risks"_s) && !before.contains(u", ended"_s), qPrintable(before));
        QVERIFY2(after.contains(u"# Accepted risks"_s) && after.contains(u", ended"_s), qPrintable(after));
    }

    void anAcceptanceThatDoesNotStandAsItDidIsAConflict()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        const Record record = recordOf(accepted(review, u"It is small."_s));
        const RecordChange change{RecordId::make(fromMs(7)), record, std::nullopt};
        const Result<void> done = review.apply(Verb::WithdrawAcceptance, u"Question"_s, {change});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ChangeConflict);
    }
};

QTEST_GUILESS_MAIN(RiskAcceptanceTest)
#include "tst_riskacceptance.moc"
