// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/lens/lensreader.h"
#include "core/progress/reviewmerge.h"
#include "core/words/patchwords.h"
#include "tests/kit/lenses.h"
#include "tests/kit/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// What the AWS CLI printed, as a patch.
class AwsAnswersTest : public QObject
{
    Q_OBJECT

    static LensVersionPtr noLens(const LensId &, const QString &, const QByteArray &) { return nullptr; }

    static QVector<ImportFile> samples(const QStringList &names)
    {
        QVector<ImportFile> files;
        for (const QString &name : names)
            files.append({name, Kit::readTestData(u"aws/"_s + name)});
        return files;
    }
    static Result<ReviewPatch> read(const QVector<ImportFile> &files, const ReviewState &ours, const LensFinder &find = &noLens)
    {
        const Importer *importer = importerFor(files.first().bytes, files.first().name);
        if (!importer || importer->id != "aws-answers"_L1)
            qFatal("the sample is not recognized");
        return importer->read(files, {find, &ours});
    }
    static ReviewState taken(const ReviewPatch &patch, const ReviewState &ours)
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
    static ReviewState sample(const char *lines) { return Kit::stateFromLines(Kit::sampleVersion(), lines); }

private Q_SLOTS:
    void pagesInSeveralFilesAreReadAsOne()
    {
        const QVector<ImportFile> files = samples({u"list-answers-1.json"_s, u"list-answers-2.json"_s});
        QCOMPARE(sourcesOf(files).size(), 1);
        const ReviewState ours = sample("");
        const Result<ReviewPatch> patch = read(files, ours);
        QVERIFY(patch);
        ReviewState wanted = sample("deploy small -manual\nlearn n/a");
        wanted.lenses[0].answers[0].choiceNotes[2].reason = Reason::OutOfScope;
        wanted.lenses[0].answers[1].reason = Reason::BusinessPriorities;
        QCOMPARE(taken(*patch, ours), wanted);
        QCOMPARE(remarksOf(*patch),
            QStringList({u"Not taken: 1.1 has no choice retired."_s, u"Not taken: the lens has no question budget (Who pays?)."_s,
                u"1.1: the risk is “Medium risk” in the AWS tool, and “High risk” by the rules of the lens here."_s}));
        for (const ReviewFact &fact : patch->facts) {
            if (fact.place.question == QuestionId(u"learn"_s))
                QCOMPARE(patch->sources[fact.source].file, u"list-answers-2.json"_s);
        }
    }

    void aPageThatIsNotTheLastIsSaidToLackTheOthers()
    {
        const Result<ReviewPatch> patch = read(samples({u"list-answers-1.json"_s}), sample(""));
        QVERIFY(patch);
        QVERIFY2(remarksOf(*patch).contains(
                     u"The list in list-answers-1.json goes on in another page, which was not given. Answers are missing."_s),
            qPrintable(remarksOf(*patch).join(u'\n')));
    }

    void answersOneAfterTheOtherInAFileBringTheirNotes()
    {
        const ReviewState ours = sample("deploy -small -manual\naccess -keys");
        const Result<ReviewPatch> patch = read(samples({u"get-answers.json"_s}), ours);
        QVERIFY2(patch, patch ? "" : qPrintable(patch.error().subject));
        // The second answer does not say what is marked, so that the mark on "keys" stays.
        ReviewState wanted = sample("deploy small tested\naccess least -keys");
        wanted.lenses[0].answers[0].notes = u"Said in the tool"_s;
        wanted.lenses[0].answers[0].choiceNotes[0].notes = u"A \"day\" at most: } {"_s;
        QCOMPARE(taken(*patch, ours), wanted);
    }

    void anArrayOfAnswersIsTakenToo()
    {
        QVector<ImportFile> files = samples({u"list-answers-1.json"_s});
        files[0].bytes = "[" + files[0].bytes + "," + samples({u"list-answers-2.json"_s})[0].bytes + "]";
        const Result<ReviewPatch> patch = read(files, sample(""));
        QVERIFY(patch);
        QCOMPARE(patch->remarks.size(), 3);
    }

    void whatNobodyAnsweredThereTakesNothingAway()
    {
        const ReviewState ours = sample("access least keys");
        const Result<ReviewPatch> patch = read(samples({u"list-answers-2.json"_s}), ours);
        QVERIFY(patch);
        QCOMPARE(taken(*patch, ours).lenses[0].answers[2], ours.lenses[0].answers[2]);
    }

    void theFrameworkIsFoundByItsAliasAndAppliedWhereItIsNot()
    {
        const LensVersionPtr framework = Kit::frameworkLens();
        const LensFinder finder = [&](const LensId &id, const QString &, const QByteArray &) {
            return id == framework->id() ? framework : LensVersionPtr();
        };
        const QByteArray page = R"({"LensAlias": "wellarchitected", "AnswerSummaries": [{"QuestionId": "ops-model",
            "SelectedChoices": ["%1"], "IsApplicable": true, "Risk": "HIGH"}]})";
        const int question = framework->indexOf(QuestionId(u"ops_model"_s));
        const QByteArray id = framework->question(question).choices.first().id.text().toUtf8();
        const Result<ReviewPatch> patch
            = read({{u"page.json"_s, QByteArray(page).replace("%1", id)}}, sample("deploy small"), finder);
        QVERIFY(patch);
        const ReviewState wanted = taken(*patch, sample("deploy small"));
        QCOMPARE(wanted.lenses.size(), 2);
        QCOMPARE(wanted.lenses[1].answers[question].selected, choiceBit(0));
        QCOMPARE(patch->remarks.size(), 0);
    }

    void aLensThatNobodyHasIsAnErrorAtItsPlace()
    {
        const Result<ReviewPatch> patch = read(
            {{u"page.json"_s, "\n{\"LensAlias\": \"other\", \"AnswerSummaries\": [{\"QuestionId\": \"far\"}]}"}}, sample(""));
        QVERIFY(!patch);
        QCOMPARE(patch.error().code, ErrorCode::UnknownLens);
        QCOMPARE(patch.error().subject, u"other"_s);
        QCOMPARE(patch.error().place.line, 2);
    }

    void everyMisfitIsNamed_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray start = R"({"LensAlias": "x", "AnswerSummaries": )";
        QTest::newRow("breaks off") << QByteArray(start + "[{") << ErrorCode::DocumentInvalid;
        QTest::newRow("no list") << QByteArray(start + "7}") << ErrorCode::DocumentWrongType;
        QTest::newRow("no question") << QByteArray(start + "[{\"QuestionId\": \"deploy\"}, {}]}")
                                     << ErrorCode::DocumentKeyMissing;
        QTest::newRow("a status of tomorrow") << QByteArray(
            start + R"([{"QuestionId": "deploy", "ChoiceAnswerSummaries": [{"ChoiceId": "small", "Status": "MAYBE"}]}]})")
                                              << ErrorCode::DocumentWrongWord;
    }
    void everyMisfitIsNamed()
    {
        QFETCH(QByteArray, page);
        QFETCH(ErrorCode, code);
        const Result<ReviewPatch> patch = read({{u"page.json"_s, page}}, sample(""));
        QVERIFY(!patch);
        QCOMPARE(patch.error().code, code);
    }

    void otherFilesAreLeftToOtherImporters()
    {
        QCOMPARE(importerFor("{\"format\": \"plumbline-review/1\"}", {})->id, "review-document"_L1);
        QVERIFY(!importerFor("{\"schemaVersion\": \"2021-11-01\"}", {}));
        QVERIFY(!importerFor("", {}));
    }

    // The choices of a real review, in the shape of the CLI, and the risks that the AWS tool reported for them.
    void theRisksOfARealReviewAreThoseThatTheToolReported()
    {
        PLUMBLINE_NEEDS_REAL_FILES();
        const QString lensPath = Kit::sharedData(u"lenses/sample-lens-with-golden-report.json"_s);
        const LensReading reading = readLens(Kit::readFile(lensPath), lensPath);
        QVERIFY(reading.lens);
        const auto version = std::make_shared<const LensVersion>(reading.lens->derivedId(), u"1"_s, *reading.lens);
        const QJsonArray responses = QJsonDocument::fromJson(
            Kit::readFile(Kit::sharedData(u"aws-exports/sample-lens-golden/answers.json"_s)))[u"questionResponses"]
                                         .toArray();
        const QJsonDocument expected
            = QJsonDocument::fromJson(Kit::readFile(Kit::sharedData(u"aws-exports/sample-lens-golden/expected.json"_s)));
        QHash<QString, QString> risks;
        for (const QJsonValue &pillar : expected[u"pillars"].toArray()) {
            for (const QJsonValue &question : pillar[u"questions"].toArray())
                risks.insert(question[u"question_id"].toString(), question[u"risk"].toString());
        }
        QCOMPARE(risks.size(), responses.size());
        QJsonArray summaries;
        for (const QJsonValue &response : responses) {
            const QString id = response[u"questionId"].toString();
            summaries.append(QJsonObject{{u"QuestionId"_s, id}, {u"SelectedChoices"_s, response[u"choices"]},
                {u"IsApplicable"_s, true}, {u"Risk"_s, risks.value(id)}});
        }
        const QJsonObject page{{u"LensArn"_s, u"arn"_s}, {u"AnswerSummaries"_s, summaries}};
        ReviewState ours;
        ours.lenses.append(LensReview(version));
        const Result<ReviewPatch> patch = read({{u"page.json"_s, QJsonDocument(page).toJson()}}, ours);
        QVERIFY(patch);
        QCOMPARE(remarksOf(*patch), QStringList());
        const ReviewState after = taken(*patch, ours);
        QVERIFY(std::none_of(after.lenses[0].answers.begin(), after.lenses[0].answers.end(),
            [](const Answer &answer) { return answer.isUntouched(); }));
    }
};

QTEST_GUILESS_MAIN(AwsAnswersTest)
#include "tst_awsanswers.moc"
