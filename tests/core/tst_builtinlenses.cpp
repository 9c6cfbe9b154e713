// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/builtinlenses.h"
#include "core/lens/lensreader.h"
#include "core/lens/lenstexts.h"
#include "core/lens/lenswriter.h"
#include "core/risk/risk.h"
#include "tests/kit/lenses.h"
#include "tests/kit/testdata.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

QStringList lensFiles()
{
    QStringList names;
    for (const QString &name : QDir(u":/lenses"_s).entryList({u"*.json"_s})) {
        if (!name.endsWith(u".companion.json"_s))
            names += u":/lenses/"_s + name;
    }
    return names;
}

// The published facts of one best practice.
struct Fact
{
    QString pillar, question, practice, level, choiceId, questionId, url;
};

QVector<Fact> facts()
{
    QVector<Fact> facts;
    const QStringList lines = QString::fromUtf8(Kit::readTestData(u"framework-facts.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        facts.append({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]});
    }
    return facts;
}

QString levelName(Level level)
{
    return level == Level::High ? u"High"_s : level == Level::Medium ? u"Medium"_s : level == Level::Low ? u"Low"_s : QString();
}

// Every sentence of the help and plan texts of a lens, with where it stands.
QVector<std::pair<QString, QString>> sentences(const LensVersion &version)
{
    static const QRegularExpression end(u"(?<=[.?])\\s+|(?:^|\\s)\\d\\.\\s"_s);
    QVector<std::pair<QString, QString>> sentences;
    for (int question = 0; question < version.questionCount(); ++question) {
        const QuestionNotes &notes = version.notes(question);
        QStringList texts = {version.question(question).description, notes.opening, notes.goodSounds};
        texts += notes.probes + notes.redFlags;
        for (const Choice &choice : version.question(question).choices)
            texts << choice.helpfulResource.displayText << choice.improvementPlan.displayText;
        for (const QString &text : texts) {
            for (const QString &sentence : text.split(end, Qt::SkipEmptyParts)) {
                if (sentence.trimmed().size() > 12)
                    sentences.append({sentence.trimmed(), version.label(question)});
            }
        }
    }
    return sentences;
}

} // namespace

class BuiltInLensesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreThere()
    {
        QCOMPARE(lensFiles(),
            (QStringList{u":/lenses/game-day-and-incident-response.json"_s, u":/lenses/operational-readiness.json"_s,
                u":/lenses/well-architected-framework.json"_s}));
    }

    void theProgramKnowsEachByTheDigestOfItsContent()
    {
        QStringList paths;
        for (const BuiltInLens &lens : builtInLenses()) {
            paths += lens.path;
            QCOMPARE(lens.sha256.toHex(), lens.read()->sha256().toHex());
        }
        QCOMPARE(paths, lensFiles());
    }

    void theyHaveNoFaultAndNoWarningNotEvenForAws_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : lensFiles())
            QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
    }

    void theyHaveNoFaultAndNoWarningNotEvenForAws()
    {
        QFETCH(QString, path);
        const QByteArray bytes = Kit::readFile(path);
        const LensReading reading = readLens(bytes, path);
        for (const LensProblem &problem : reading.problems)
            QFAIL(qPrintable(
                u"line %1: kind %2, %3 %4"_s.arg(problem.place.line).arg(int(problem.kind)).arg(problem.subject, problem.found)));
        QVERIFY(reading.lens);
        QVERIFY(bytes.size() <= 500'000);
        // So that the digest of the file is the identity of the lens.
        QCOMPARE(bytes, writeLens(*reading.lens));
    }

    void theirCompanionsSpeakOfWhatIsThere_data() { theyHaveNoFaultAndNoWarningNotEvenForAws_data(); }

    void theirCompanionsSpeakOfWhatIsThere()
    {
        QFETCH(QString, path);
        const LensVersionPtr version = Kit::builtInLens(QFileInfo(path).baseName());
        QVERIFY(version);
        QStringList published;
        for (int question = 0; question < version->questionCount(); ++question) {
            for (const PracticeNotes &notes : version->notes(question).practices)
                published += notes.publishedId;
        }
        QCOMPARE(version->companion().questions.size(), version->questionCount());
        for (int question = 0; question < version->questionCount(); ++question) {
            const Question &content = version->question(question);
            const QuestionNotes &notes = version->notes(question);
            const QByteArray label = notes.label.toUtf8();
            const char *where = label.constData();
            const PillarNotes &pillar = version->companion().notesFor(version->lens().pillars[version->pillarOf(question)].id);
            QVERIFY2(std::any_of(pillar.areas.begin(), pillar.areas.end(),
                         [&](const NamedText &area) { return area.name == notes.area; }),
                where);
            QVERIFY2(!notes.opening.isEmpty() && notes.probes.size() >= 3 && notes.redFlags.size() >= 2 && !notes.who.isEmpty(),
                where);
            QVERIFY2(!notes.goodSounds.isEmpty() && notes.minutes >= 5, where);
            QCOMPARE(notes.practices.size() + 1, content.choices.size());
            QVERIFY2(content.choices.last().isNoneOfThese(), where);
            for (const Choice &choice : content.choices) {
                if (choice.isNoneOfThese())
                    continue;
                const PracticeNotes &practice = notes.practices.value(choice.id);
                QVERIFY2(
                    practice.level != Level::Unstated && practice.effort != Effort::Unstated && !practice.costOfAbsence.isEmpty(),
                    qPrintable(choice.id.text()));
                QVERIFY2(choice.helpfulResource.displayText.size() >= 120, qPrintable(choice.id.text()));
                QVERIFY2(!countedSteps(choice.improvementPlan.displayText).isEmpty(), qPrintable(choice.id.text()));
                for (const QString &other : practice.leansOn)
                    QVERIFY2(published.contains(other), qPrintable(choice.id.text()));
            }
        }
    }

    void noPracticeLeansOnItselfByWayOfOthers_data() { theyHaveNoFaultAndNoWarningNotEvenForAws_data(); }

    void noPracticeLeansOnItselfByWayOfOthers()
    {
        QFETCH(QString, path);
        const LensVersionPtr version = Kit::builtInLens(QFileInfo(path).baseName());
        QHash<QString, QStringList> leansOn;
        for (const QuestionNotes &question : version->companion().questions) {
            for (const PracticeNotes &practice : question.practices)
                leansOn.insert(practice.publishedId, practice.leansOn);
        }
        // What leans on nothing is settled; then what leans on settled ones only; what is left then goes in circles.
        for (qsizetype before = -1; before != leansOn.size();) {
            before = leansOn.size();
            const QHash<QString, QStringList> open = leansOn;
            for (auto practice = open.begin(); practice != open.end(); ++practice) {
                if (std::none_of(practice->begin(), practice->end(), [&](const QString &other) { return open.contains(other); }))
                    leansOn.remove(practice.key());
            }
        }
        QCOMPARE(leansOn.keys(), QStringList());
    }

    void theFrameworkHasExactlyThePublishedPractices()
    {
        const LensVersionPtr version = Kit::frameworkLens();
        QVERIFY(version);
        QCOMPARE(version->questionCount(), 57);
        QHash<QString, Fact> published;
        for (const Fact &fact : facts())
            published.insert(fact.practice, fact);
        QCOMPARE(published.size(), 307);
        for (int question = 0; question < version->questionCount(); ++question) {
            const QuestionNotes &notes = version->notes(question);
            for (const Choice &choice : version->question(question).choices) {
                if (choice.isNoneOfThese())
                    continue;
                const PracticeNotes practice = notes.practices.value(choice.id);
                const auto fact = published.find(practice.publishedId);
                QVERIFY2(fact != published.end(), qPrintable(practice.publishedId));
                QCOMPARE(notes.publishedId, fact->question);
                QCOMPARE(notes.awsQuestionId, fact->questionId);
                QCOMPARE(practice.awsChoiceId, fact->choiceId);
                QCOMPARE(choice.id.text(), fact->choiceId);
                QCOMPARE(levelName(practice.level), fact->level);
                QCOMPARE(choice.helpfulResource.url, fact->url);
                QVERIFY(notes.label.startsWith(fact->pillar));
                published.erase(fact);
            }
        }
        QVERIFY2(published.isEmpty(), "practices that the lens lacks");
    }

    void theFrameworkRulesFollowThePublishedLevels()
    {
        const LensVersionPtr version = Kit::frameworkLens();
        for (int question = 0; question < version->questionCount(); ++question) {
            QStringList high, mediumOrHigher, all;
            for (const Choice &choice : version->question(question).choices) {
                const Level level = version->notes(question).practices.value(choice.id).level;
                if (choice.isPractice())
                    all += choice.id.text();
                if (level == Level::High)
                    high += choice.id.text();
                if (level == Level::High || level == Level::Medium)
                    mediumOrHigher += choice.id.text();
            }
            // Where some are low, one practice has to be there: nothing in place is never no risk.
            const QString any = all.join(u" || "_s), enough = mediumOrHigher.join(u" && "_s);
            const bool hasLow = mediumOrHigher != all;
            const QString none = mediumOrHigher.isEmpty() ? any : hasLow ? u"%1 && (%2)"_s.arg(enough, any) : enough;
            QList<RiskRule> expected{{none, RuleRisk::None}};
            if (!high.isEmpty() && (high != mediumOrHigher || hasLow))
                expected.append({high.join(u" && "_s), RuleRisk::Medium});
            expected.append({u"default"_s, high.isEmpty() ? RuleRisk::Medium : RuleRisk::High});
            QCOMPARE(version->question(question).riskRules, expected);
        }
    }

    void nothingInPlaceIsNeverNoRiskWhateverIsNotApplicable_data() { theyHaveNoFaultAndNoWarningNotEvenForAws_data(); }

    void nothingInPlaceIsNeverNoRiskWhateverIsNotApplicable()
    {
        QFETCH(QString, path);
        const LensVersionPtr version = Kit::builtInLens(QFileInfo(path).baseName());
        for (int question = 0; question < version->questionCount(); ++question) {
            const QuestionProgram &program = version->program(question);
            Answer answer;
            answer.selected = program.noneOfThese;
            QVERIFY2(assess(program, answer).risk != Risk::None, qPrintable(version->label(question)));
            // Every part of what can be marked, but all of it.
            answer.selected = 0;
            for (ChoiceSet marked = (program.markable - 1) & program.markable; marked; marked = (marked - 1) & program.markable) {
                answer.notApplicable = marked;
                QVERIFY2(assess(program, answer).risk != Risk::None, qPrintable(version->label(question)));
            }
        }
    }

    void everyLinkIsAPublishedOne_data() { theyHaveNoFaultAndNoWarningNotEvenForAws_data(); }

    void everyLinkIsAPublishedOne()
    {
        QFETCH(QString, path);
        QSet<QString> published;
        for (const Fact &fact : facts())
            published.insert(fact.url);
        static const QRegularExpression link(u"\"url\": \"([^\"]*)\""_s);
        QRegularExpressionMatchIterator links = link.globalMatch(QString::fromUtf8(Kit::readFile(path)));
        QVERIFY(links.hasNext());
        while (links.hasNext()) {
            const QString url = links.next().captured(1);
            QVERIFY2(published.contains(url), qPrintable(url));
        }
    }

    void noTwoTitlesAreAlike()
    {
        QStringList titles;
        for (const QString &path : lensFiles()) {
            const LensVersionPtr version = Kit::builtInLens(QFileInfo(path).baseName());
            for (int question = 0; question < version->questionCount(); ++question) {
                titles += version->question(question).title.toLower();
                for (const Choice &choice : version->question(question).choices) {
                    if (!choice.isNoneOfThese())
                        titles += choice.title.toLower();
                }
            }
        }
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void noSentenceIsUsedTwice()
    {
        QHash<QString, QString> seen;
        for (const QString &path : lensFiles()) {
            for (const auto &[sentence, where] : sentences(*Kit::builtInLens(QFileInfo(path).baseName()))) {
                QVERIFY2(!seen.contains(sentence), qPrintable(where + u" and "_s + seen.value(sentence) + u": "_s + sentence));
                seen.insert(sentence, where);
            }
        }
        QVERIFY(seen.size() > 2000);
    }

    void theyDoNotSpeakTheLanguageOfMarketing()
    {
        static const QRegularExpression marketing(
            u"ensure that proper|seamless|leverag|best-in-class|world-class|cutting-edge|game-chang|!"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &path : lensFiles()) {
            for (const auto &[sentence, where] : sentences(*Kit::builtInLens(QFileInfo(path).baseName())))
                QVERIFY2(!marketing.match(sentence).hasMatch(), qPrintable(where + u": "_s + sentence));
        }
    }

    void thePillarsHaveTheirPublishedAreasAndPrinciples()
    {
        const LensVersionPtr version = Kit::frameworkLens();
        QStringList pillars, areas;
        QList<qsizetype> principles;
        for (const Pillar &pillar : version->lens().pillars) {
            pillars += pillar.id.text();
            principles += version->companion().notesFor(pillar.id).principles.size();
        }
        for (const NamedText &area : version->companion().notesFor(PillarId(u"operationalExcellence"_s)).areas)
            areas += area.name;
        QCOMPARE(pillars,
            (QStringList{u"operationalExcellence"_s, u"security"_s, u"reliability"_s, u"performance"_s, u"costOptimization"_s,
                u"sustainability"_s}));
        QCOMPARE(principles, (QList<qsizetype>{8, 7, 5, 5, 5, 6}));
        QCOMPARE(areas, (QStringList{u"Organization"_s, u"Prepare"_s, u"Operate"_s, u"Evolve"_s}));
    }
};

QTEST_GUILESS_MAIN(BuiltInLensesTest)
#include "tst_builtinlenses.moc"
