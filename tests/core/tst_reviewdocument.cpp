// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "tests/kit/lenses.h"
#include "tests/kit/testdata.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class ReviewDocumentTest : public QObject
{
    Q_OBJECT

private:
    const LensVersionPtr m_version = Kit::sampleVersion();

    // Knows the sample lens alone.
    LensFinder finder() const
    {
        return [this](const LensId &id, const QString &label, const QByteArray &sha256) {
            const bool fits = id == m_version->id() && (label.isEmpty() || label == m_version->version())
                && (sha256.isEmpty() || sha256 == m_version->sha256());
            return fits ? m_version : LensVersionPtr();
        };
    }

    ReviewState rich() const
    {
        ReviewState state = Kit::stateFromLines(m_version, "deploy small tested -manual\nlearn n/a\naccess access_no");
        WorkloadProperties &workload = state.workload;
        workload.name = u"Shop “Ä” 🛒"_s;
        workload.description = u"Line one\nline two\ttab \"quoted\" \\ back"_s;
        workload.environment = Environment::PreProduction;
        workload.awsRegions = {u"eu-central-1"_s, u"us-east-1"_s};
        workload.accountIds = {u"123456789012"_s};
        workload.tags = {{u"team"_s, u"blue"_s}, {u"cost"_s, {}}};
        workload.pillarPriorities = {u"sec"_s};
        workload.improvementStatus = ImprovementStatus::RiskAcknowledged;
        LensReview &review = state.lenses[0];
        review.notes = u"Lens"_s;
        review.pillarNotes[PillarId(u"sec"_s)] = u"Pillar"_s;
        review.answers[0].notes = u"Because"_s;
        review.answers[0].choiceNotes = {{0, {Reason::None, u"Seen"_s}}, {2, {Reason::OutOfScope, u"No hands"_s}}};
        review.answers[1].reason = Reason::BusinessPriorities;
        review.items[{2, 0}] = {ImprovementStatus::InProgress, u"Grace"_s, QDate(2026, 3, 1), Effort::Low, u"Note"_s,
            u"https://example.org/1"_s, {}, {}};
        return state;
    }

    Milestone milestone(const QString &name, const ReviewState &state, const QByteArray &previousSeal) const
    {
        Milestone milestone;
        milestone.name = name;
        milestone.recordedAt = fromMs(1'767'225'600'123);
        milestone.text = textToSeal(state);
        milestone.state = std::make_shared<const ReviewState>(state);
        milestone.previousSeal = previousSeal;
        milestone.seal = milestone.computedSeal();
        return milestone;
    }

    Error errorOf(QByteArray json) const
    {
        const auto document = readReviewDocument(json, u"review.json"_s, finder());
        return document ? Error{} : document.error();
    }

    // A document with the given members after the format.
    static QByteArray documentWith(const QByteArray &members) { return "{\"format\": \"plumbline-review/1\",\n" + members + "}"; }

private Q_SLOTS:
    void aStateReadsBackEqual()
    {
        const Result<ReviewState> read = readState(textToSeal(rich()), u"state"_s, finder());
        QVERIFY(read);
        QCOMPARE(*read, rich());
        QCOMPARE(textToSeal(*read), textToSeal(rich()));
    }

    void aStateOfANewerFormatIsRefused()
    {
        const QByteArray newer = textToSeal(rich()).replace("\"stateFormat\": 2", "\"stateFormat\": 3");
        QVERIFY(newer != textToSeal(rich()));
        const Result<ReviewState> read = readState(newer, u"state"_s, finder());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DocumentUnknownFormat);
    }

    void aDocumentRoundTripsWithoutLoss()
    {
        const Milestone first = milestone(u"First"_s, Kit::stateFromLines(m_version, "deploy small"), {});
        Milestone second = milestone(u"Second"_s, rich(), first.seal);
        second.isListed = false;
        const QByteArray json = writeReviewDocument(rich(), {first, second}, false);
        QVERIFY(looksLikeReviewDocument(json));
        const Result<ReviewDocument> document = readReviewDocument(json, u"review.json"_s, finder());
        QVERIFY(document);
        QCOMPARE(document->state, rich());
        QCOMPARE(document->milestones.size(), 2);
        QCOMPARE(document->milestones[1].seal, second.seal);
        QCOMPARE(document->milestones[1].isListed, false);
        QCOMPARE(document->milestones[1].recordedAt, second.recordedAt);
        QCOMPARE(writeReviewDocument(document->state, document->milestones, false), json);
    }

    void aDocumentMayBringItsLenses()
    {
        const QByteArray json = writeReviewDocument(rich(), {}, true);
        const Result<ReviewDocument> document = readReviewDocument(
            json, u"review.json"_s, [](const LensId &, const QString &, const QByteArray &) { return LensVersionPtr(); });
        QVERIFY2(document, document ? "" : qPrintable(document.error().subject));
        QCOMPARE(document->embeddedLenses.size(), 1);
        QCOMPARE(document->embeddedLenses[0]->sha256(), m_version->sha256());
        QCOMPARE(document->state, rich());
    }

    void anEmbeddedLensBringsItsGuidance()
    {
        const LensVersionPtr lens = Kit::builtInLens(u"operational-readiness"_s);
        ReviewState state;
        state.workload.name = u"Shop"_s;
        state.lenses.append(LensReview(lens));
        const Result<ReviewDocument> document = readReviewDocument(writeReviewDocument(state, {}, true), u"review.json"_s,
            [](const LensId &, const QString &, const QByteArray &) { return LensVersionPtr(); });
        QVERIFY(document);
        QCOMPARE(document->embeddedLenses[0]->companion(), lens->companion());
    }

    void absentKeysTakeTheirDefaults()
    {
        const Result<ReviewDocument> document = readReviewDocument(
            documentWith(R"("workload": {"name": "Shop"}, "lenses": [{"id": "sample", "answers": {"deploy": {}}}])"), {},
            finder());
        QVERIFY(document);
        QCOMPARE(document->state, Kit::stateFromLines(m_version, ""));
    }

    void aMilestoneThatWasTamperedWithIsRefused()
    {
        QByteArray json = writeReviewDocument(rich(), {milestone(u"First"_s, rich(), {})}, false);
        json.replace("\"name\": \"First\"", "\"name\": \"Other\"");
        const Error error = errorOf(json);
        QCOMPARE(error.code, ErrorCode::MilestoneDamaged);
        QCOMPARE(error.subject, u"Other"_s);
    }

    // The texts and seals in tests/data are of milestones that people have: they stay as they are for ever.
    void whatIsSealedIsTheSameTextForEver()
    {
        QCOMPARE(textToSeal(rich()), Kit::readTestData(u"documents/sealed-text-2.json"_s));
        QCOMPARE(milestone(u"First"_s, rich(), {}).seal.toHex(),
            QByteArray("114c93d47fa61f9a9566e1d30f2ab0703eaa63d344ce9e7a9daab453eda359d9"));
    }

    void aMilestoneOfAnOlderFormatIsTakenAsItWasSealedUnderAnyLabelOfItsLens()
    {
        const QByteArray json = Kit::readTestData(u"documents/shop-0.1.json"_s);
        const Result<ReviewDocument> withLabel = readReviewDocument(json, {}, finder());
        QVERIFY(withLabel);
        const LensVersion &lens = *withLabel->embeddedLenses.first();
        const auto renamed = std::make_shared<const LensVersion>(lens.id(), u"another label"_s, lens.lens(), lens.companion());
        const auto elsewhere = [&](const LensId &, const QString &, const QByteArray &sha256) {
            return sha256 == renamed->sha256() ? renamed : LensVersionPtr();
        };
        const QByteArray bare = writeReviewDocument(withLabel->state, withLabel->milestones, false);
        const Result<ReviewDocument> document = readReviewDocument(bare, {}, elsewhere);
        QVERIFY(document);
        QCOMPARE(document->milestones.size(), 2);
        QCOMPARE(
            document->milestones[0].seal.toHex(), QByteArray("555de7c68531e658295065b21e91299e5d36f6326b55de0cc6a411a93ffc859c"));
        QCOMPARE(
            document->milestones[1].seal.toHex(), QByteArray("f95671fd664ed94d11dfa05c6169ea9c7c0f511b1f777e1ff91ed3505540ce49"));
        for (const Milestone &milestone : document->milestones)
            QCOMPARE(milestone.computedSeal(), milestone.seal);
        // Out again and in again, now under the other label.
        const QByteArray again = writeReviewDocument(document->state, document->milestones, false);
        const Result<ReviewDocument> reread = readReviewDocument(again, {}, elsewhere);
        QVERIFY(reread);
        QCOMPARE(reread->milestones[1].text, withLabel->milestones[1].text);
    }

    void anyByteOfAMilestoneThatChangesIsNoticed()
    {
        const Milestone first = milestone(u"First"_s, Kit::stateFromLines(m_version, "deploy small"), {});
        const QByteArray json = writeReviewDocument(rich(), {first, milestone(u"Second"_s, rich(), first.seal)}, false);
        const qsizetype from = json.indexOf("\"milestones\"");
        QVERIFY(from > 0);
        for (qsizetype i = from; i < json.size() - 2; ++i) {
            if (QByteArrayView(" \n").contains(json[i]))
                continue;
            QByteArray changed = json;
            changed[i] = char(json[i] ^ 1);
            QVERIFY2(!readReviewDocument(changed, {}, finder()),
                qPrintable(u"byte %1: %2"_s.arg(QString::number(i), QString::fromUtf8(changed.mid(i - 20, 40)))));
        }
    }

    void milestonesOfTwoLinesKeepTheSealThatEachFollows()
    {
        const Milestone common = milestone(u"Common"_s, Kit::stateFromLines(m_version, "deploy small"), {});
        const Milestone ours = milestone(u"Ours"_s, rich(), common.seal);
        const Milestone theirs = milestone(u"Theirs"_s, Kit::stateFromLines(m_version, "learn n/a"), common.seal);
        const QByteArray json = writeReviewDocument(rich(), {common, ours, theirs}, false);
        const Result<ReviewDocument> document = readReviewDocument(json, {}, finder());
        QVERIFY(document);
        QCOMPARE(document->milestones[2].previousSeal, common.seal);
        QCOMPARE(writeReviewDocument(document->state, document->milestones, false), json);
    }

    void whatADocumentDoesNotSpeakOfStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("members");
        const QByteArray workload = "\"workload\": {\"name\": \"Shop “Ä” 🛒\"}";
        QTest::newRow("no lenses") << workload;
        QTest::newRow("a lens without answers") << workload + ", \"lenses\": [{\"id\": \"sample\"}]";
        QTest::newRow("an answer that says nothing") << workload
                + ", \"lenses\": [{\"id\": \"sample\", \"answers\": {\"deploy\": {}, \"learn\": {\"isApplicable\": false}}}]";
        QTest::newRow("empty lists and objects")
            << QByteArray("\"workload\": {\"name\": \"Shop “Ä” 🛒\", \"tags\": {}}, \"lenses\": [{\"id\": \"sample\", "
                          "\"pillarNotes\": {}, \"answers\": {\"deploy\": {\"choiceUpdates\": {}}}}], \"improvementItems\": []");
        QTest::newRow("a plan item that says nothing") << workload
                + ", \"lenses\": [{\"id\": \"sample\"}], \"improvementItems\": [{\"lens\": \"sample\", \"question\": \"access\", "
                  "\"choice\": \"PLANNED\"}]";
    }

    void whatADocumentDoesNotSpeakOfStaysAsItIs()
    {
        QFETCH(QByteArray, members);
        const ReviewState known = rich();
        members.replace("PLANNED", m_version->question(2).choices[0].id.text().toUtf8());
        const Result<ReviewDocument> document = readReviewDocument(documentWith(members), {}, finder(), &known);
        QVERIFY2(document, document ? "" : qPrintable(document.error().subject));
        QCOMPARE(document->state, known);
    }

    void aDocumentChangesJustWhatItSays()
    {
        const ReviewState known = rich();
        const Result<ReviewDocument> document
            = readReviewDocument(documentWith(R"("workload": {"name": "Shop", "reviewOwner": "Ada", "tags": {"team": "red"}},
                "lenses": [{"id": "sample", "answers": {"deploy": {"notes": "Newer"}, "learn": {"isApplicable": true}}}])"),
                {}, finder(), &known);
        QVERIFY(document);
        ReviewState wanted = known;
        wanted.workload.name = u"Shop"_s;
        wanted.workload.reviewOwner = u"Ada"_s;
        wanted.workload.tags[u"team"_s] = u"red"_s;
        wanted.lenses[0].answers[0].notes = u"Newer"_s;
        wanted.lenses[0].answers[1].isApplicable = true;
        QCOMPARE(document->state, wanted);
    }

    void anAnswerThatNamesItsSelectionsAndUpdatesSpeaksOfEachChoice()
    {
        const ReviewState known = rich(); // deploy: small and tested selected, manual not applicable
        const auto answerAfter = [&](const QByteArray &answer) {
            const Result<ReviewDocument> document = readReviewDocument(
                documentWith("\"workload\": {\"name\": \"Shop\"}, \"lenses\": [{\"id\": \"sample\", \"answers\": {\"deploy\": "
                    + answer + "}}]"),
                {}, finder(), &known);
            return document ? document->state.lenses[0].answers[0] : Answer();
        };
        const Answer whole = answerAfter(R"({"selectedChoices": ["small"], "choiceUpdates": {}})");
        QCOMPARE(whole.selected, choiceBit(0));
        QCOMPARE(whole.notApplicable, ChoiceSet(0));
        QCOMPARE(whole.choiceNotes.value(2), (ChoiceNote{Reason::None, u"No hands"_s})); // the note is no mark
        const Answer selections = answerAfter(R"({"selectedChoices": ["small"]})");
        QCOMPARE(selections.selected, choiceBit(0));
        QCOMPARE(selections.notApplicable, choiceBit(2));
        const Answer overMark = answerAfter(R"({"selectedChoices": ["manual"]})");
        QCOMPARE(overMark.selected, choiceBit(2));
        QCOMPARE(overMark.notApplicable, ChoiceSet(0));
        const Answer update = answerAfter(R"({"choiceUpdates": {"small": {"status": "NOT_APPLICABLE", "reason": "OTHER"}}})");
        QCOMPARE(update.selected, choiceBit(1));
        QCOMPARE(update.notApplicable, choiceBit(0) | choiceBit(2));
        QCOMPARE(update.choiceNotes.value(0), (ChoiceNote{Reason::Other, u"Seen"_s}));
    }

    void everyMisfitIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("pointer");
        const QByteArray workload = "\"workload\": {\"name\": \"Shop\"},\n";
        const auto answer = [&](const QByteArray &text) {
            return workload + "\"lenses\": [{\"id\": \"sample\", \"answers\": {\n\"deploy\": " + text + "}}]";
        };
        QTest::newRow("no name") << QByteArray("\"workload\": {}") << ErrorCode::DocumentKeyMissing << u"name"_s << 2 << 13
                                 << u"/workload"_s;
        QTest::newRow("a misspelled key") << answer("{\"selectedChoice\": []}") << ErrorCode::DocumentKeyUnknown
                                          << u"selectedChoice"_s << 4 << 12 << u"/lenses/0/answers/deploy/selectedChoice"_s;
        QTest::newRow("a key that a merge left twice")
            << QByteArray(workload + "\"milestones\": [],\n\"milestones\": []") << ErrorCode::DocumentKeyRepeated
            << u"milestones"_s << 4 << 1 << u"/milestones"_s;
        QTest::newRow("an answer twice") << QByteArray(
            workload + "\"lenses\": [{\"id\": \"sample\", \"answers\": {\"deploy\": {},\n\"deploy\": {}}}]")
                                         << ErrorCode::DocumentKeyRepeated << u"deploy"_s << 4 << 1
                                         << u"/lenses/0/answers/deploy"_s;
        QTest::newRow("a text for a list") << answer("{\"selectedChoices\": \"small\"}") << ErrorCode::DocumentWrongType
                                           << u"selectedChoices"_s << 4 << 31 << u"/lenses/0/answers/deploy/selectedChoices"_s;
        QTest::newRow("a choice that is not there") << answer("{\"selectedChoices\": [\"huge\"]}") << ErrorCode::UnknownChoice
                                                    << u"huge"_s << 4 << 32 << u"/lenses/0/answers/deploy/selectedChoices/0"_s;
        QTest::newRow("a reason that is none") << answer("{\"reason\": \"BORED\"}") << ErrorCode::DocumentWrongWord << u"reason"_s
                                               << 4 << 22 << u"/lenses/0/answers/deploy/reason"_s;
        QTest::newRow("a choice both selected and not applicable")
            << answer("{\"selectedChoices\": [\"small\"], \"choiceUpdates\": {\"small\": {\"status\": \"NOT_APPLICABLE\"}}}")
            << ErrorCode::DocumentContradiction << u"small"_s << 4 << 60 << u"/lenses/0/answers/deploy/choiceUpdates/small"_s;
        QTest::newRow("a question that is not there")
            << QByteArray(workload + "\"lenses\": [{\"id\": \"sample\", \"answers\": {\n\"sleep\": {}}}]")
            << ErrorCode::UnknownQuestion << u"sleep"_s << 4 << 1 << u"/lenses/0/answers/sleep"_s;
        QTest::newRow("a lens that is not here") << QByteArray(workload + "\"lenses\": [{\"id\": \"other\"}]")
                                                 << ErrorCode::UnknownLens << u"other"_s << 3 << 12 << u"/lenses/0"_s;
        QTest::newRow("a version that is not here")
            << QByteArray(workload + "\"lenses\": [{\"id\": \"sample\", \"version\": \"9\"}]") << ErrorCode::LensDiffers
            << u"sample"_s << 3 << 12 << u"/lenses/0"_s;
        QTest::newRow("not JSON") << QByteArray(workload + "\"lenses\": [,]") << ErrorCode::DocumentInvalid << u"review.json"_s
                                  << 3 << 12 << QString();
    }

    void everyMisfitIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, members);
        const Error error = errorOf(documentWith(members));
        QTEST(error.code, "code");
        QTEST(error.subject, "subject");
        QTEST(error.place.line, "line");
        QTEST(error.place.column, "column");
        if (error.code != ErrorCode::DocumentInvalid)
            QTEST(error.place.pointer, "pointer");
    }

    void anotherFormatIsNotTaken()
    {
        QCOMPARE(errorOf("{\"format\": \"plumbline-review/2\"}").code, ErrorCode::DocumentUnknownFormat);
        QVERIFY(!looksLikeReviewDocument("{\"schemaVersion\": \"2021-11-01\"}"));
    }
};

QTEST_GUILESS_MAIN(ReviewDocumentTest)
#include "tst_reviewdocument.moc"
