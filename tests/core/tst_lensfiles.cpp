// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensreader.h"
#include "core/lens/lensversion.h"
#include "tests/kit/lenstexts.h"
#include "tests/kit/testdata.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace Plumbline;

namespace {

LensReading readLensFile(const QString &path)
{
    return readLens(Kit::readFile(path), path);
}

// "usable UnknownKey 2, NoDefault 1": kinds by name, faults with "!".
QString summaryOf(const LensReading &reading)
{
    QMap<QString, int> counts;
    for (const LensProblem &problem : reading.problems) {
        QString kind = codeOf(problem.kind);
        if (problem.severity == LensProblem::Severity::Fault)
            kind += u'!';
        ++counts[kind];
    }
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts += QStringLiteral("%1 %2").arg(count.key()).arg(count.value());
    return (reading.hasFaults() ? QStringLiteral("refused ") : QStringLiteral("usable ")) + parts.join(QStringLiteral(", "));
}

// Pillars/questions/choices as the list of sources states them, by path below the folder of lenses.
QMap<QString, QString> statedSizes()
{
    QMap<QString, QString> sizes;
    const QStringList lines = QString::fromUtf8(Kit::readFile(Kit::sharedData(QStringLiteral("lenses/SOURCES.md")))).split(u'\n');
    static const QRegularExpression row(QStringLiteral("^\\| (\\S+\\.json)[^|]*\\|.*?\\| (\\d+/\\d+/\\d+) \\|"));
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = row.match(line);
        if (match.hasMatch())
            sizes.insert(match.captured(1), match.captured(2));
    }
    return sizes;
}

QString sizeOf(const Lens &lens)
{
    qsizetype questions = 0;
    qsizetype choices = 0;
    for (const Pillar &pillar : lens.pillars) {
        questions += pillar.questions.size();
        for (const Question &question : pillar.questions)
            choices += question.choices.size();
    }
    return QStringLiteral("%1/%2/%3").arg(lens.pillars.size()).arg(questions).arg(choices);
}

// How long each line is, in characters, found in the plainest way.
std::vector<int> lineLengths(const QByteArray &bytes)
{
    std::vector<int> lengths{0};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool isCrOfCrlf = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if ((bytes[i] == '\r' || bytes[i] == '\n') && !isCrOfCrlf)
            lengths.push_back(0);
        else if ((bytes[i] & 0xC0) != 0x80)
            ++lengths.back();
    }
    return lengths;
}

QString misplaced(const LensReading &reading, const QByteArray &bytes)
{
    const std::vector<int> lengths = lineLengths(bytes);
    for (const LensProblem &problem : reading.problems) {
        const SourcePlace &place = problem.place;
        const bool isWholeFile = place.line == 0 && place.column == 0;
        const bool isLine = place.line >= 1 && place.line <= int(lengths.size());
        if (!isWholeFile && !(isLine && place.column >= 1 && place.column <= lengths[size_t(place.line - 1)] + 1))
            return Kit::toLine(problem);
    }
    return {};
}

QByteArray damaged(const QByteArray &bytes, QRandomGenerator &random)
{
    static const QByteArray signs("{}[]\",:\\!&|()\n\r\0\xFF\xC3\xE2"
                                  "0aNI-",
        25);
    QByteArray result = bytes;
    const int wounds = 1 + int(random.bounded(3));
    for (int i = 0; i < wounds && !result.isEmpty(); ++i) {
        const auto at = qsizetype(random.bounded(quint32(result.size())));
        const char sign = signs[qsizetype(random.bounded(quint32(signs.size())))];
        switch (random.bounded(5)) {
        case 0:
            result[at] = char(result[at] ^ char(1U << random.bounded(8)));
            break;
        case 1:
            result.insert(at, sign);
            break;
        case 2:
            result[at] = sign;
            break;
        case 3:
            result.remove(at, qsizetype(random.bounded(40)));
            break;
        default:
            result.insert(at, result.mid(qsizetype(random.bounded(quint32(result.size()))), qsizetype(random.bounded(400))));
        }
    }
    return result;
}

} // namespace

class LensFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedLensesAreUsableOrRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        // Every file that is not named here is usable without any problem.
        const QMap<QString, QString> known{
            {QStringLiteral("amazon-msk-v1-0.json"), QStringLiteral("usable BadUrl 30, FindsNoRisk 3")},
            {QStringLiteral("amazon-s3.json"), QStringLiteral("usable NeverFreeOfRisk 1")},
            {QStringLiteral("apigw-lambda-v0-1.json"),
                QStringLiteral("usable BadUrl 2, EmptyText 4, FindsNoRisk 1, UnknownKey 62")},
            {QStringLiteral("aws-passport.json"), QStringLiteral("usable UnknownKey 1")},
            {QStringLiteral("cloud-foundations-accelerator-2025.json"), QStringLiteral("usable UnknownKey 1")},
            {QStringLiteral("connect-conversational-bots.json"), QStringLiteral("usable NoDefault 2")},
            {QStringLiteral("connect-cost-optimization-2026.json"), QStringLiteral("usable EmptyText 1, NoDefault 6")},
            {QStringLiteral("connect-operations.json"), QStringLiteral("usable BadUrl 1")},
            {QStringLiteral("connect-security.json"), QStringLiteral("usable BadUrl 1")},
            {QStringLiteral("documentdb.json"), QStringLiteral("usable NeverFreeOfRisk 32, NoneOfTheseById 36")},
            {QStringLiteral("dynamodb-v1-0-2025.json"), QStringLiteral("usable FindsNoRisk 15")},
            {QStringLiteral("fsi-enterprise-governance.json"), QStringLiteral("usable BadUrl 2, NoDefault 1")},
            {QStringLiteral("iceberg-s3-v1-0.json"), QStringLiteral("usable FindsNoRisk 1")},
            {QStringLiteral("mas-mindforge-2026.json"), QStringLiteral("usable AwsCharacters 7, NoneOfTheseById 14, TooLong 13")},
            {QStringLiteral("microsoft-on-aws.json"), QStringLiteral("usable NoneOfTheseById 22")},
            {QStringLiteral("orr-whitepaper-sample.json"), QStringLiteral("usable FindsNoRisk 5, UnknownKey 1")},
            {QStringLiteral("personalize-v1-0.json"), QStringLiteral("usable FindsNoRisk 1")},
            {QStringLiteral("reversibilite-fr.json"), QStringLiteral("usable NeverFreeOfRisk 1")},
            {QStringLiteral("saas-business.json"), QStringLiteral("usable EmptyText 113, LensFindsNoRisk 1")},
            {QStringLiteral("streaming-media-v1-02.json"), QStringLiteral("usable BadUrl 1, FindsNoRisk 8")},
            {QStringLiteral("invalid/ai-apra-other-schema.json"),
                QStringLiteral("refused NoQuestions! 4, SchemaVersion 1, UnknownKey 6")},
            {QStringLiteral("invalid/lens-question-placeholder.json"),
                QStringLiteral("refused EmptyText 1, MissingKey 2, NoPillars! 1, UnknownKey 5")},
            {QStringLiteral("odd/cloud-foundations-2023-09-duplicate-keys.json"),
                QStringLiteral("usable DuplicateKey 1, DuplicateQuestionId 2, FindsNoRisk 1")},
            {QStringLiteral("odd/documentdb-2023-06-unknown-rule-ids.json"),
                QStringLiteral("usable FindsNoRisk 2, NeverFreeOfRisk 32, NoneOfTheseById 33")},
            {QStringLiteral("odd/passport-2024-02-same-risk-twice.json"), QStringLiteral("usable AwsCharacters 4, RiskTwice 10")},
            {QStringLiteral("versions/connect-cost-optimization-2023.json"), QStringLiteral("usable EmptyText 1, NoDefault 5")},
            {QStringLiteral("versions/documentdb-2022-09.json"), QStringLiteral("usable NeverFreeOfRisk 33, NoneOfTheseById 33")},
            {QStringLiteral("versions/dynamodb-v0-7.json"),
                QStringLiteral("usable FindsNoRisk 4, NoneOfTheseById 8, UnknownKey 49")},
            {QStringLiteral("versions/dynamodb-v1-0-2022-11.json"), QStringLiteral("usable FindsNoRisk 15")},
            {QStringLiteral("versions/orr-v1-3-2.json"), QStringLiteral("usable FindsNoRisk 19")},
            {QStringLiteral("versions/orr-v1-3-5.json"), QStringLiteral("usable FindsNoRisk 18, UnknownKey 1")},
            {QStringLiteral("versions/orr-v1-3-6.json"), QStringLiteral("usable NoDefault 1, NoneOfTheseById 34, UnknownKey 1")},
        };
        const QStringList paths = Kit::sharedFiles(QStringLiteral("lenses"));
        if (paths.isEmpty())
            QTest::newRow("none") << QString() << QString();
        for (const QString &path : paths) {
            const QString name = path.section(QStringLiteral("/lenses/"), -1);
            QTest::newRow(qPrintable(name)) << path << known.value(name, QStringLiteral("usable "));
        }
    }
    void publishedLensesAreUsableOrRefused()
    {
        PLUMBLINE_NEEDS_REAL_FILES();
        QFETCH(QString, path);
        const LensReading reading = readLensFile(path);
        QTEST(summaryOf(reading), "expected");
        QCOMPARE(misplaced(reading, Kit::readFile(path)), QString());
    }

    void nothingOfAPublishedLensIsLost()
    {
        PLUMBLINE_NEEDS_REAL_FILES();
        const QStringList paths = Kit::sharedFiles(QStringLiteral("lenses"));
        const QMap<QString, QString> sizes = statedSizes();
        int compared = 0;
        for (const QString &path : paths) {
            const LensReading reading = readLensFile(path);
            const QString stated = sizes.value(path.section(QStringLiteral("/lenses/"), -1));
            if (!reading.lens || stated.isEmpty())
                continue;
            QCOMPARE(sizeOf(*reading.lens), stated);
            ++compared;
        }
        QVERIFY2(compared > 40, qPrintable(QString::number(compared)));
    }

    void everyPlaceThatNamesAnUnknownChoiceIsNamed()
    {
        PLUMBLINE_NEEDS_REAL_FILES();
        const QString path = Kit::sharedData(QStringLiteral("lenses/documentdb.json"));
        QByteArray json = Kit::readFile(path);
        const qsizetype at = json.indexOf("\"docdb_sec1_1\"");
        QVERIFY(at > 0);
        json.replace(at, 14, "\"docdb_other_\"");
        LensReading reading = readLens(json, path);
        QVERIFY(!reading.lens);
        reading.problems.removeIf([](const LensProblem &problem) { return problem.severity == LensProblem::Severity::Warning; });
        QCOMPARE(reading.problems.size(), json.count("docdb_sec1_1"));
        QVERIFY(reading.problems.size() > 1);
        const QList<QByteArray> lines = json.split('\n');
        for (const LensProblem &problem : reading.problems) {
            QCOMPARE(problem.kind, LensProblem::Kind::UnknownChoiceInRule);
            QVERIFY(lines[problem.place.line - 1].mid(problem.place.column - 1).startsWith("docdb_sec1_1"));
        }
    }

    void everyUsableLensCompiles()
    {
        const QStringList paths = Kit::sharedFiles(QStringLiteral("lenses"))
            + QStringList{QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/lenses/well-architected-framework.json")};
        for (const QString &path : paths) {
            const LensReading reading = readLensFile(path);
            if (!reading.lens)
                continue;
            const LensVersion version(reading.lens->derivedId(), QStringLiteral("1"), *reading.lens);
            for (int question = 0; question < version.questionCount(); ++question)
                QCOMPARE(version.program(question).rules.size(), size_t(version.question(question).riskRules.size()));
        }
    }

    void cutFilesAreRefusedWithAPlace()
    {
        QList<QByteArray> lenses{Kit::smallLens()};
        for (const QString &path : Kit::sharedFiles(QStringLiteral("lenses")).mid(0, 12))
            lenses += Kit::readFile(path);
        for (const QByteArray &lens : std::as_const(lenses)) {
            const qsizetype end = lens.trimmed().size();
            for (int part = 0; part < 60; ++part) {
                const QByteArray cut = lens.first(end * part / 60);
                const LensReading reading = readLens(cut, QStringLiteral("cut.json"));
                QVERIFY(reading.hasFaults());
                QCOMPARE(misplaced(reading, cut), QString());
            }
        }
    }

    void damagedFilesAreReadOrRefusedWithPlacesInsideThem()
    {
        QList<QByteArray> lenses{Kit::smallLens()};
        for (const QString &path : Kit::sharedFiles(QStringLiteral("lenses"))) {
            if (QFileInfo(path).size() < 60'000 && lenses.size() < 13)
                lenses += Kit::readFile(path);
        }
        QRandomGenerator random(20261123);
        int refused = 0;
        for (int i = 0; i < 4000; ++i) {
            const QByteArray bytes = damaged(lenses[i % lenses.size()], random);
            const LensReading reading = readLens(bytes, QStringLiteral("damaged.json"));
            const QString place = misplaced(reading, bytes);
            QVERIFY2(place.isEmpty(), qPrintable(place));
            const auto isFault = [](const LensProblem &problem) { return problem.severity == LensProblem::Severity::Fault; };
            QCOMPARE(std::any_of(reading.problems.begin(), reading.problems.end(), isFault), reading.hasFaults());
            refused += reading.hasFaults() ? 1 : 0;
        }
        QVERIFY(refused > 400 && refused < 4000);
    }
};

QTEST_GUILESS_MAIN(LensFilesTest)
#include "tst_lensfiles.moc"
