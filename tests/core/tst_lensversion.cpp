// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lensreader.h"
#include "core/lens/lensversion.h"
#include "core/lens/lenswriter.h"
#include "tests/kit/lenstexts.h"

#include <QtTest>

using namespace Plumbline;

namespace {

// Two pillars with two and one questions, each as in the small lens.
Lens lens()
{
    Lens lens = *readLens(Kit::smallLens(), {}).lens;
    Pillar &first = lens.pillars[0];
    first.questions.push_back(first.questions[0]);
    first.questions[1].id = QuestionId(QStringLiteral("ops2"));
    lens.pillars.push_back(first);
    lens.pillars[1].id = PillarId(QStringLiteral("security"));
    lens.pillars[1].questions.resize(1);
    lens.pillars[1].questions[0].id = QuestionId(QStringLiteral("SEC1"));
    return lens;
}

LensCompanion companion()
{
    LensCompanion companion;
    QuestionNotes &notes = companion.questions[QuestionId(QStringLiteral("ops2"))];
    notes.publishedId = QStringLiteral("OPS02");
    notes.label = QStringLiteral("OPS 2");
    notes.practices[ChoiceId(QStringLiteral("ch_b"))].publishedId = QStringLiteral("OPS02-BP02");
    return companion;
}

LensVersion version()
{
    return LensVersion(LensId(QStringLiteral("small")), QStringLiteral("1"), lens(), companion());
}

} // namespace

class LensVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionKeepsWhatItIsMadeOf()
    {
        const LensVersion small = version();
        QCOMPARE(small.id(), LensId(QStringLiteral("small")));
        QCOMPARE(small.version(), QStringLiteral("1"));
        QCOMPARE(small.lens(), lens());
        QCOMPARE(small.sha256(), lensDigest(lens()));
        LensCompanion named = companion(); // a version's companion always says what version it is of
        named.lensId = small.id();
        named.lensVersion = small.version();
        QCOMPARE(small.companion(), named);
    }

    void questionsHaveOneOrderOverTheWholeLens()
    {
        const LensVersion small = version();
        QCOMPARE(small.questionCount(), 3);
        QCOMPARE(small.pillarCount(), 2);
        QCOMPARE(small.question(1).id, QuestionId(QStringLiteral("ops2")));
        QCOMPARE(small.question(2).id, QuestionId(QStringLiteral("SEC1")));
        QCOMPARE(small.pillarOf(1), 0);
        QCOMPARE(small.pillarOf(2), 1);
        QCOMPARE(small.numberInPillar(1), 2);
        QCOMPARE(small.numberInPillar(2), 1);
        QCOMPARE(small.firstQuestionOf(0), 0);
        QCOMPARE(small.firstQuestionOf(1), 2);
    }

    void idsAreFoundExactly()
    {
        const LensVersion small = version();
        QCOMPARE(small.indexOf(QuestionId(QStringLiteral("SEC1"))), 2);
        QCOMPARE(small.indexOf(QuestionId(QStringLiteral("sec1"))), -1);
        QCOMPARE(small.indexOf(PillarId(QStringLiteral("security"))), 1);
        QCOMPARE(small.indexOf(PillarId(QStringLiteral("none"))), -1);
    }

    void namesAreFoundByIdPublishedIdAndLabelInAnyCase()
    {
        const LensVersion small = version();
        QCOMPARE(small.questionNamed(QStringLiteral("sec1")), 2);
        QCOMPARE(small.questionNamed(QStringLiteral("ops02")), 1);
        QCOMPARE(small.questionNamed(QStringLiteral("ops 2")), 1);
        QCOMPARE(small.questionNamed(QStringLiteral("2.1")), 2);
        QCOMPARE(small.questionNamed(QStringLiteral("ops3")), -1);
        QCOMPARE(small.questionNamed(QString()), -1);
        QCOMPARE(small.choiceNamed(1, QStringLiteral("CH_A")), 0);
        QCOMPARE(small.choiceNamed(1, QStringLiteral("ops02-bp02")), 1);
        QCOMPARE(small.choiceNamed(0, QStringLiteral("ops02-bp02")), -1);
        QCOMPARE(small.choiceNamed(0, QString()), -1);
    }

    void labelsComeFromTheCompanionOrCount()
    {
        const LensVersion small = version();
        QCOMPARE(small.label(0), QStringLiteral("1.1"));
        QCOMPARE(small.label(1), QStringLiteral("OPS 2"));
        QCOMPARE(small.label(2), QStringLiteral("2.1"));
    }

    void notesAreEmptyWhereTheCompanionHasNone()
    {
        const LensVersion small = version();
        QCOMPARE(small.notes(1, 1).publishedId, QStringLiteral("OPS02-BP02"));
        QCOMPARE(small.notes(1, 0), PracticeNotes());
        QCOMPARE(small.notes(0), QuestionNotes());
    }

    void programsKnowPracticesAndNoneOfThese()
    {
        const LensVersion small = version();
        const QuestionProgram &program = small.program(0);
        QCOMPARE(program.practices, choiceBit(0) | choiceBit(1));
        QCOMPARE(program.noneOfThese, choiceBit(2));
        QCOMPARE(program.rules.size(), size_t(3));
        QCOMPARE(program.rules[0].risk, RuleRisk::None);
        QCOMPARE(program.rules[0].condition.named, choiceBit(0) | choiceBit(1));
        QVERIFY(program.rules[2].condition.isDefault());
    }
};

QTEST_GUILESS_MAIN(LensVersionTest)
#include "tst_lensversion.moc"
