// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "core/report/reports.h"
#include "core/review/decision.h"
#include "core/words/changewords.h"
#include "core/words/valuewords.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// What was decided about a question, from the entry to the file, the document and the report.
class DecisionsTest : public QObject
{
    Q_OBJECT

    static Decision decided(const OpenReview &review, const QString &text)
    {
        const LensReview &lens = review.state().lenses[0];
        return {lens.lensId().text(), lens.version->question(0).id.text(), text, u"Ada"_s, QDate(2027, 3, 31)};
    }

private Q_SLOTS:
    void aDecisionIsRecordedChangedRemovedUndoneAndInTheFile()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        const auto known = [&] { return recordsOf<Decision>(review.state()); };
        QVERIFY(review.setRecord(Verb::RecordDecision, u"Question"_s, {}, recordOf(decided(review, u"Each day."_s))));
        QCOMPARE(entryWords(review.journal().last()), u"Recorded a decision on “Question”"_s);
        const RecordId id = known()[0].id;
        QVERIFY(review.setRecord(Verb::ChangeDecision, u"Question"_s, id, recordOf(decided(review, u"Each week."_s))));
        QCOMPARE(known()[0].id, id);
        QCOMPARE(known()[0].value.text, u"Each week."_s);
        QVERIFY(review.setRecord(Verb::RemoveDecision, u"Question"_s, id, std::nullopt));
        QVERIFY(known().isEmpty());
        QVERIFY(review.undo());
        QVERIFY(review.undo());
        QCOMPARE(known()[0].value, decided(review, u"Each day."_s));
        ReviewStore &store = *sample.workspace().store();
        QVERIFY(store.flush());
        QVERIFY(Kit::answered(store.check()).problems.isEmpty());
        QVERIFY(Kit::answered(store.review(sample.shop())).state == review.state());
    }

    void aDecisionIsOfItsQuestionAlone()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        QVERIFY(review.setRecord(Verb::RecordDecision, u"Question"_s, {}, recordOf(decided(review, u"Each day."_s))));
        const LensReview &lens = review.state().lenses[0];
        QCOMPARE(recordsOf<Decision>(review.state(), lens.lensId(), lens.version->question(0).id).size(), 1);
        QCOMPARE(recordsOf<Decision>(review.state(), lens.lensId(), lens.version->question(1).id).size(), 0);
        QCOMPARE(recordsOf<Decision>(review.state(), LensId(u"other"_s), lens.version->question(0).id).size(), 0);
    }

    void aDecisionIsInMilestonesAndDocuments()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        QVERIFY(review.setRecord(Verb::RecordDecision, u"Question"_s, {}, recordOf(decided(review, u"Each day."_s))));
        QVERIFY(review.takeMilestone(u"First"_s));
        QCOMPARE(review.recordedMilestones().last().state->records, review.state().records);
        const QByteArray document = writeReviewDocument(review.state(), {}, false);
        const Result<ReviewDocument> read = readReviewDocument(document, u"shop.json"_s,
            [&](const LensId &, const QString &, const QByteArray &) { return review.state().lenses[0].version; });
        QVERIFY(read);
        QCOMPARE(read->state.records, review.state().records);
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
