// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "tests/kit/lenses.h"

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
        review.items[{2, 0}]
            = {ImprovementStatus::InProgress, u"Grace"_s, QDate(2026, 3, 1), Effort::Low, u"Note"_s, u"https://example.org/1"_s};
        return state;
    }

    Milestone milestone(const QString &name, const ReviewState &state, const QByteArray &previousSeal) const
    {
        Milestone milestone;
        milestone.name = name;
        milestone.recordedAt = 1'767'225'600'123;
        milestone.text = writeState(state);
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
        const Result<ReviewState> read = readState(writeState(rich()), u"state"_s, finder());
        QVERIFY(read);
        QCOMPARE(*read, rich());
        QCOMPARE(writeState(*read), writeState(rich()));
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
        QTest::newRow("a text for a list") << answer("{\"selectedChoices\": \"small\"}") << ErrorCode::DocumentWrongType
                                           << u"selectedChoices"_s << 4 << 31 << u"/lenses/0/answers/deploy/selectedChoices"_s;
        QTest::newRow("a choice that is not there") << answer("{\"selectedChoices\": [\"huge\"]}") << ErrorCode::UnknownChoice
                                                    << u"huge"_s << 4 << 32 << u"/lenses/0/answers/deploy/selectedChoices/0"_s;
        QTest::newRow("a reason that is none") << answer("{\"reason\": \"BORED\"}") << ErrorCode::DocumentWrongWord << u"reason"_s
                                               << 4 << 22 << u"/lenses/0/answers/deploy/reason"_s;
        QTest::newRow("a choice both selected and not applicable")
            << answer("{\"selectedChoices\": [\"small\"], \"choiceUpdates\": {\"small\": {\"status\": \"NOT_APPLICABLE\"}}}")
            << ErrorCode::DocumentContradiction << u"small"_s << 4 << 60 << u"/lenses/0/answers/deploy/choiceUpdates/small"_s;
        QTest::newRow("a lens that is not here") << QByteArray(workload + "\"lenses\": [{\"id\": \"other\"}]")
                                                 << ErrorCode::UnknownLens << u"other"_s << 3 << 12 << u"/lenses/0"_s;
        QTest::newRow("a version that is not here")
            << QByteArray(workload + "\"lenses\": [{\"id\": \"sample\", \"version\": \"9\"}]") << ErrorCode::LensDiffers
            << u"sample"_s << 3 << 12 << u"/lenses/0"_s;
        QTest::newRow("no JSON") << QByteArray(workload + "\"lenses\": [,]") << ErrorCode::DocumentInvalid << u"review.json"_s
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
