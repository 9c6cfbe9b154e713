// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/companion.h"

#include <QtTest>

using namespace Plumbline;

namespace {

const QByteArray full = R"({
  "format": "plumbline-companion/1",
  "lensId": "small",
  "lensVersion": "2",
  "pillars": {
    "operations": {
      "purpose": "Run it well",
      "principles": [
        {
          "name": "Automate",
          "text": "Where it pays"
        }
      ],
      "areas": [
        {
          "name": "Prepare"
        }
      ]
    }
  },
  "questions": {
    "ops1": {
      "publishedId": "OPS01",
      "label": "OPS 1",
      "awsQuestionId": "priorities",
      "area": "Prepare",
      "opening": "What matters most?",
      "probes": [
        "Who says so?",
        "Since when?"
      ],
      "redFlags": [
        "Nobody knows"
      ],
      "goodSounds": "A list with names",
      "who": [
        "Product owner"
      ],
      "minutes": 12,
      "practices": {
        "ch_a": {
          "publishedId": "OPS01-BP01",
          "level": "HIGH",
          "awsChoiceId": "ops_priorities",
          "effort": "LOW",
          "costOfAbsence": "Work on the wrong thing",
          "leansOn": [
            "OPS02-BP01"
          ]
        },
        "ch_b": {
          "level": "MEDIUM"
        }
      }
    },
    "ops2": {}
  }
}
)";

QString errorOf(const QByteArray &json)
{
    const auto companion = readCompanion(json, QStringLiteral("x.companion.json"));
    if (companion)
        return {};
    const Error &error = companion.error();
    const QString code = error.code == ErrorCode::DocumentInvalid ? QStringLiteral("invalid")
        : error.code == ErrorCode::DocumentWrongType              ? QStringLiteral("type")
        : error.code == ErrorCode::DocumentWrongWord              ? QStringLiteral("word")
                                                                  : QString::number(int(error.code));
    return QStringLiteral("%1 %2:%3:%4 %5")
        .arg(code, error.place.file)
        .arg(error.place.line)
        .arg(error.place.column)
        .arg(error.place.pointer)
        .trimmed();
}

} // namespace

class CompanionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsRead()
    {
        const auto companion = readCompanion(full, QStringLiteral("x.json"));
        QVERIFY(companion);
        QCOMPARE(companion->lensId, LensId(QStringLiteral("small")));
        QCOMPARE(companion->lensVersion, QStringLiteral("2"));
        const PillarNotes pillar = companion->pillars.value(PillarId(QStringLiteral("operations")));
        QCOMPARE(pillar.purpose, QStringLiteral("Run it well"));
        QCOMPARE(pillar.principles, (QList<NamedText>{{QStringLiteral("Automate"), QStringLiteral("Where it pays")}}));
        QCOMPARE(pillar.areas.value(0).name, QStringLiteral("Prepare"));
        const QuestionId ops1(QStringLiteral("ops1"));
        const QuestionNotes &question = companion->notesFor(ops1);
        QCOMPARE(question.label, QStringLiteral("OPS 1"));
        QCOMPARE(question.probes.size(), 2);
        QCOMPARE(question.minutes, 12);
        const PracticeNotes &practice = companion->notesFor(ops1, ChoiceId(QStringLiteral("ch_a")));
        QCOMPARE(practice.level, Level::High);
        QCOMPARE(practice.effort, Effort::Low);
        QCOMPARE(practice.leansOn, QStringList{QStringLiteral("OPS02-BP01")});
        QCOMPARE(companion->notesFor(ops1, ChoiceId(QStringLiteral("ch_c"))), PracticeNotes());
    }

    void writingGivesTheSameBytesBack() { QCOMPARE(writeCompanion(*readCompanion(full, {})), full); }

    void everyPartMayBeMissingAndUnknownKeysAreIgnored()
    {
        QCOMPARE(*readCompanion("{}", {}), LensCompanion());
        QCOMPARE(*readCompanion(R"({"x": 1, "pillars": {}, "questions": {}})", {}), LensCompanion());
        QCOMPARE(*readCompanion(writeCompanion({}), {}), LensCompanion());
    }

    void charactersThatNoTextMayHaveAreLeftOut()
    {
        const Result<LensCompanion> companion
            = readCompanion("{\"questions\": {\"a\": {\"opening\": \"What\\u202e now?\", \"probes\": [\"Who\\u0007?\"]}}}", {});
        QVERIFY(companion);
        const QuestionNotes notes = companion->questions.value(QuestionId(QStringLiteral("a")));
        QCOMPARE(notes.opening, QStringLiteral("What now?"));
        QCOMPARE(notes.probes, QStringList{QStringLiteral("Who?")});
    }

    void wrongValuesAreErrorsWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *json, const char *code, const char *place) {
            QTest::newRow(name) << QByteArray(json)
                                << QString(QLatin1String(code) + QLatin1String(" x.companion.json:") + QLatin1String(place));
        };
        row("not JSON", "{", "invalid", "1:2");
        row("a list", "[]", "type", "1:1");
        row("another format", R"({"format": "plumbline-review/1"})", "word", "1:12 /format");
        row("a number for a text", R"({"lensId": 5})", "type", "1:12 /lensId");
        row("a list for an object", R"({"questions": []})", "type", "1:15 /questions");
        row("a text for notes", R"({"questions": {"a": "b"}})", "type", "1:21 /questions/a");
        row("a number in a list of texts", R"({"questions": {"a": {"who": ["x", 1]}}})", "type", "1:35 /questions/a/who/1");
        row("a text for minutes", R"({"questions": {"a": {"minutes": "5"}}})", "type", "1:33 /questions/a/minutes");
        row("minutes below nothing", R"({"questions": {"a": {"minutes": -5}}})", "word", "1:33 /questions/a/minutes");
        row("minutes of more than a day", R"({"questions": {"a": {"minutes": 1441}}})", "word", "1:33 /questions/a/minutes");
        row("an unknown level", R"({"questions": {"a": {"practices": {"b": {"level": "HUGE"}}}}})", "word",
            "1:51 /questions/a/practices/b/level");
    }
    void wrongValuesAreErrorsWithTheirPlace()
    {
        QFETCH(QByteArray, json);
        QTEST(errorOf(json), "expected");
    }

    void theCompanionStandsBesideItsLens()
    {
        QCOMPARE(companionPath(QStringLiteral("dir/x.json")), QStringLiteral("dir/x.companion.json"));
        QCOMPARE(companionPath(QStringLiteral("x.JSON")), QStringLiteral("x.companion.json"));
        QCOMPARE(companionPath(QStringLiteral("x")), QStringLiteral("x.companion.json"));
    }
};

QTEST_GUILESS_MAIN(CompanionTest)
#include "tst_companion.moc"
