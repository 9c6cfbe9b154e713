// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensreader.h"
#include "core/lens/lenswriter.h"
#include "tests/kit/lenstexts.h"
#include "tests/kit/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Plumbline;

namespace {

Lens lensOf(const QByteArray &json)
{
    const LensReading reading = readLens(json, QStringLiteral("lens.json"));
    if (!reading.lens)
        qFatal("not a lens");
    return *reading.lens;
}

// The keys of each object, by the key it stands under, as the specification of the format lists them.
const QMap<QString, QStringList> &allowedKeys()
{
    static const QMap<QString, QStringList> keys{
        {QStringLiteral("lens"),
            {QStringLiteral("schemaVersion"), QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("pillars")}},
        {QStringLiteral("pillars"), {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("questions")}},
        {QStringLiteral("questions"),
            {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("helpfulResource"),
                QStringLiteral("choices"), QStringLiteral("riskRules")}},
        {QStringLiteral("choices"),
            {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("helpfulResource"), QStringLiteral("improvementPlan"),
                QStringLiteral("additionalResources")}},
        {QStringLiteral("riskRules"), {QStringLiteral("condition"), QStringLiteral("risk")}},
        {QStringLiteral("additionalResources"), {QStringLiteral("type"), QStringLiteral("content")}},
    };
    return keys;
}

// The first key that the format does not know, searched in everything below an object.
QString strangeKey(const QJsonObject &object, const QString &name)
{
    const QStringList allowed = allowedKeys().value(name, {QStringLiteral("displayText"), QStringLiteral("url")});
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!allowed.contains(member.key()))
            return name + u'/' + member.key();
        QString found;
        if (member->isObject())
            found = strangeKey(member->toObject(), member.key());
        const QJsonArray entries = member->toArray();
        for (const QJsonValue &entry : entries) {
            if (found.isEmpty())
                found = strangeKey(entry.toObject(), member.key());
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

class LensWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLensIsWrittenLineByLineInTheOrderOfTheFormat()
    {
        Lens lens = lensOf(Kit::smallLens());
        Question &question = lens.pillars[0].questions[0];
        question.choices.resize(1);
        question.choices[0].helpfulResource = {QStringLiteral("See this\nand that"), QStringLiteral("https://x.example/?a=b")};
        question.choices[0].additionalResources = {{ResourceType::ImprovementPlan, {{QStringLiteral("More"), {}}}}};
        question.riskRules.resize(1);
        QCOMPARE(writeLens(lens), Kit::readTestData(QStringLiteral("lenses/written.json")));
    }

    void whatWasWrittenIsReadBackEqual()
    {
        Lens lens = lensOf(Kit::smallLens());
        lens.description = QStringLiteral("\u00e9 \"quoted\" \\ and\n\ttabbed");
        QCOMPARE(lensOf(writeLens(lens)), lens);
        QCOMPARE(writeLens(lensOf(writeLens(lens))), writeLens(lens));
    }

    void publishedLensesComeBackEqualAndHoldNoKeyThatAwsDoesNotKnow_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList paths = Kit::sharedFiles(QStringLiteral("lenses"));
        if (paths.isEmpty())
            QTest::newRow("none") << QString();
        for (const QString &path : paths) {
            if (!path.contains(QStringLiteral("/invalid/")))
                QTest::newRow(qPrintable(path.section(QStringLiteral("/lenses/"), -1))) << path;
        }
    }
    void publishedLensesComeBackEqualAndHoldNoKeyThatAwsDoesNotKnow()
    {
        PLUMBLINE_NEEDS_REAL_FILES();
        QFETCH(QString, path);
        const Lens lens = lensOf(Kit::readFile(path));
        const QByteArray json = writeLens(lens);
        QCOMPARE(lensOf(json), lens);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(strangeKey(document.object(), QStringLiteral("lens")), QString());
    }

    void theDigestFollowsTheContentAndNotTheForm()
    {
        const QByteArray json = Kit::smallLens();
        const QByteArray digest = lensDigest(lensOf(json));
        QCOMPARE(digest.size(), 32);
        QCOMPARE(lensDigest(lensOf(QByteArray(json).replace('\n', ' '))), digest);
        QVERIFY(lensDigest(lensOf(QByteArray(json).replace("Do B", "Do C"))) != digest);
    }
};

QTEST_GUILESS_MAIN(LensWriterTest)
#include "tst_lenswriter.moc"
