// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/progress/reviewmerge.h"
#include "core/words/errorwords.h"
#include "core/words/patchwords.h"
#include "tests/kit/lenses.h"
#include "tests/kit/testdata.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// The JSON of a Well-Architected review, as a patch.
class ReviewFindingsTest : public QObject
{
    Q_OBJECT

    LensVersionPtr m_framework = Kit::frameworkLens();

    Result<ReviewPatch> read(const QByteArray &bytes, const ReviewState *ours = nullptr) const
    {
        const LensFinder finder = [this](const LensId &id, const QString &, const QByteArray &) {
            return id == m_framework->id() ? m_framework : LensVersionPtr();
        };
        const Importer *importer = importerFor(bytes, u"findings.json"_s);
        if (!importer || importer->id != "review-findings"_L1)
            qFatal("the file is not recognized");
        return importer->read({{u"findings.json"_s, bytes}}, {finder, ours});
    }
    static QByteArray sample() { return Kit::readTestData(u"aws/review-findings.json"_s); }
    static ReviewState taken(const ReviewPatch &patch, const ReviewState &ours = {})
    {
        return merged(ours, merge(nullptr, ours, patch, MergePolicy::TakeTheirs));
    }
    static QStringList remarksOf(const ReviewPatch &patch)
    {
        QStringList words;
        for (const ImportRemark &remark : patch.remarks)
            words += remarkWords(remark);
        return words;
    }
    // By its published id: "SEC03-BP01" is the first choice of "SEC03".
    PracticeKey practice(const QString &id) const
    {
        for (int question = 0; question < m_framework->questionCount(); ++question) {
            for (int choice = 0; choice < m_framework->question(question).choices.size(); ++choice) {
                if (m_framework->notes(question, choice).publishedId == id)
                    return {question, choice};
            }
        }
        qFatal("the framework has no such practice");
    }
    ChoiceStatus statusOf(const ReviewState &state, const QString &id) const
    {
        return state.lenses[0].answers[practice(id).question].statusOf(practice(id).choice);
    }
    QString noteOf(const ReviewState &state, const QString &id) const
    {
        return state.lenses[0].answers[practice(id).question].choiceNotes.value(practice(id).choice).notes;
    }

private Q_SLOTS:
    void aNewWorkloadGetsTheFrameworkWithWhatWasFound()
    {
        const Result<ReviewPatch> patch = read(sample());
        QVERIFY(patch);
        QCOMPARE(patch->workload, u"Ticket shop"_s);
        const ReviewState state = taken(*patch);
        QCOMPARE(state.lenses.size(), 1);
        QCOMPARE(statusOf(state, u"SEC03-BP01"_s), ChoiceStatus::Selected);
        QCOMPARE(statusOf(state, u"SEC03-BP02"_s), ChoiceStatus::Unselected);
        QCOMPARE(statusOf(state, u"SEC03-BP03"_s), ChoiceStatus::Unselected);
        QCOMPARE(statusOf(state, u"SEC03-BP04"_s), ChoiceStatus::NotApplicable);
        QCOMPARE(noteOf(state, u"SEC03-BP01"_s), u"stacks/roles.tf:8\nOne role for each team."_s);
    }

    void aRecommendationAndItsEffortPlanWhatIsMissing()
    {
        const Result<ReviewPatch> patch = read(sample());
        QVERIFY(patch);
        const QMap<PracticeKey, ImprovementItem> items = taken(*patch).lenses[0].items;
        QCOMPARE(items.size(), 1);
        const ImprovementItem item = items.value(practice(u"SEC03-BP02"_s));
        QCOMPARE(item.effort, Effort::Low);
        QCOMPARE(item.note, u"Narrow the deploy role."_s);
    }

    void whatCouldNotBeDeterminedLeavesTheAnswerAsItIs()
    {
        ReviewState ours;
        ours.lenses.append(LensReview(m_framework));
        const PracticeKey kept = practice(u"REL09-BP01"_s);
        ours.lenses[0].answers[kept.question].selected = choiceBit(kept.choice);
        const Result<ReviewPatch> patch = read(sample(), &ours);
        QVERIFY(patch);
        QCOMPARE(statusOf(taken(*patch, ours), u"REL09-BP01"_s), ChoiceStatus::Selected);
        QCOMPARE(noteOf(taken(*patch, ours), u"REL09-BP01"_s), u"stacks/db.tf"_s);
    }

    void whatIsNoPracticeOfALensHereIsNamed()
    {
        const Result<ReviewPatch> patch = read(sample());
        QVERIFY(patch);
        QCOMPARE(remarksOf(*patch).mid(0, 2),
            QStringList({u"Not taken: well-architected-framework has no choice SEC99-BP01."_s,
                u"Not taken: serverless-applications has no choice Cold starts are measured."_s}));
    }

    void questionsThatWereJudgedInPartAreNamedAndSoIsWhatTheFileSaysOfItself()
    {
        const Result<ReviewPatch> patch = read(sample());
        QVERIFY(patch);
        QCOMPARE(remarksOf(*patch).mid(2),
            QStringList({u"Not every best practice was judged of these questions, and what was not counts as not met: SEC 3."_s,
                u"The file says of itself: “A quick look at the templates; what is not named was not looked at.”"_s}));
    }

    void aQuestionOfWhichEveryPracticeWasJudgedIsNotNamed()
    {
        QByteArray findings;
        for (const QByteArray number : {"05", "06", "07", "08", "09"})
            findings += "{\"bp_id\": \"SEC03-BP" + number + "\", \"status\": \"implemented\"}, ";
        const QByteArray title = "{ \"title\"";
        const Result<ReviewPatch> patch = read(sample().replace(title, findings + title));
        QVERIFY(patch);
        QVERIFY2(
            !remarksOf(*patch).join(u'\n').contains(u"Not every best practice"_s), qPrintable(remarksOf(*patch).join(u'\n')));
    }

    void anotherMajorVersionIsRefusedWithItsPlace()
    {
        const Result<ReviewPatch> patch = read(sample().replace("1.2.0", "2.0.0"));
        QVERIFY(!patch);
        QCOMPARE(patch.error().code, ErrorCode::DocumentWrongWord);
        QCOMPARE(patch.error().place.line, 2);
        QCOMPARE(errorWords(patch.error()), u"“2.0.0” is no value that “schema_version” can have."_s);
    }

    void aFindingWithoutAStatusOrWithAnUnknownOneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("without") << QByteArray(R"("status": "implemented", )") << QByteArray() << ErrorCode::DocumentKeyMissing;
        QTest::newRow("unknown") << QByteArray("partially_implemented") << QByteArray("half") << ErrorCode::DocumentWrongWord;
        QTest::newRow("no line") << QByteArray(R"("line": 8)") << QByteArray(R"("line": "x")") << ErrorCode::DocumentWrongType;
    }
    void aFindingWithoutAStatusOrWithAnUnknownOneIsRefused()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFETCH(ErrorCode, code);
        const QByteArray bytes = sample().replace(was, is);
        QVERIFY(bytes != sample());
        const Result<ReviewPatch> patch = read(bytes);
        QVERIFY(!patch);
        QCOMPARE(patch.error().code, code);
        QVERIFY(patch.error().place.line > 10);
    }

    void thePublishedSampleIsReadWhole()
    {
        PLUMBLINE_NEEDS_REAL_FILES();
        const Result<ReviewPatch> patch = read(Kit::readFile(Kit::sharedData(u"interop/aws-wa-review-json/baseline.json"_s)));
        QVERIFY(patch);
        QCOMPARE(patch->workload, u"payments-api"_s);
        QVERIFY(!remarksOf(*patch).join(u'\n').contains(u"Not taken"_s));
        const ReviewState state = taken(*patch);
        QCOMPARE(statusOf(state, u"REL09-BP01"_s), ChoiceStatus::Selected);
        QCOMPARE(state.lenses[0].items.size(), 3);
    }
};

QTEST_GUILESS_MAIN(ReviewFindingsTest)
#include "tst_reviewfindings.moc"
