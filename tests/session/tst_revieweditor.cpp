// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"

#include <QtTest>

using namespace Plumbline;

class ReviewEditorTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Kit::OpenWorkspace> m_open;

    ReviewEditor &editor() { return m_open->editor(); }
    OpenReview &session() { return m_open->session(); }
    const Answer &answer(int question) { return session().state().lenses.first().answers[question]; }
    qsizetype steps() { return session().journal().size(); }

    // The verb is one step; undo brings the state before it back, redo the state after it.
    void expectOneStep(const std::function<void()> &verb)
    {
        const ReviewState before = session().state();
        const qsizetype stepsBefore = steps();
        verb();
        editor().flush();
        const ReviewState after = session().state();
        QVERIFY(!(after == before));
        QCOMPARE(steps(), stepsBefore + 1);
        editor().undo();
        QVERIFY(session().state() == before);
        editor().redo();
        QVERIFY(session().state() == after);
    }

    // The verb changes nothing and leaves no step.
    void expectNoStep(const std::function<void()> &verb)
    {
        const ReviewState before = session().state();
        const qsizetype stepsBefore = steps();
        verb();
        editor().flush();
        QVERIFY(session().state() == before);
        QCOMPARE(steps(), stepsBefore);
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<Kit::OpenWorkspace>();
        m_open->openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small"));
    }
    void cleanup() { m_open.reset(); }

    void tickingIsOneStepThatUndoAndRedoKnow()
    {
        expectOneStep([this] { editor().setSelected(0, 0, 1, true); });
        QCOMPARE(answer(0).selected, ChoiceSet(0b11));
        expectOneStep([this] { editor().toggle(0, 0, 1); });
        QCOMPARE(answer(0).selected, ChoiceSet(0b01));
        expectNoStep([this] { editor().setSelected(0, 0, 0, true); });
    }

    void noneOfTheseClearsTheOthersInOneStep()
    {
        expectOneStep([this] { editor().toggle(0, 0, 3); });
        QCOMPARE(answer(0).selected, ChoiceSet(0b1000));
        expectOneStep([this] { editor().toggle(0, 0, 1); });
        QCOMPARE(answer(0).selected, ChoiceSet(0b0010));
    }

    void aPracticeThatIsLostOpensItsItemAgainInTheSameStep()
    {
        const PracticeKey small{0, 0};
        const auto status = [&] { return m_open->session().state().lenses[0].items.value(small).status; };
        ImprovementItem item;
        item.status = ImprovementStatus::Complete;
        item.owner = QStringLiteral("Ada");
        editor().setItem(0, small, item);
        editor().setSelected(0, 0, 1, true); // another one
        QCOMPARE(status(), ImprovementStatus::Complete);
        expectOneStep([this] { editor().setSelected(0, 0, 0, false); });
        QCOMPARE(status(), ImprovementStatus::NotStarted);
        QCOMPARE(m_open->session().state().lenses[0].items.value(small).owner, QStringLiteral("Ada"));
        editor().undo();
        QCOMPARE(status(), ImprovementStatus::Complete);
        editor().setChoiceNotApplicable(0, 0, 0, true); // nothing is to be done about it
        QCOMPARE(status(), ImprovementStatus::Complete);
    }

    void aChoiceIsMarkedWithReasonAndNoteInOneStep()
    {
        expectOneStep(
            [this] { editor().setChoiceNotApplicable(0, 0, 2, true, Reason::BusinessPriorities, QStringLiteral("one server")); });
        QCOMPARE(answer(0).statusOf(2), ChoiceStatus::NotApplicable);
        QCOMPARE(answer(0).choiceNotes.value(2), (ChoiceNote{Reason::BusinessPriorities, QStringLiteral("one server")}));
        expectNoStep(
            [this] { editor().setChoiceNotApplicable(0, 0, 2, true, Reason::BusinessPriorities, QStringLiteral("one server")); });
        expectOneStep([this] { editor().setChoiceNotApplicable(0, 0, 2, false); });
        QCOMPARE(answer(0).choiceNotes.value(2).notes, QStringLiteral("one server"));
    }

    void noneOfTheseCannotBeMarked()
    {
        expectNoStep([this] { editor().setChoiceNotApplicable(0, 0, 3, true, Reason::OutOfScope); });
    }

    void aQuestionIsMarkedAndKeepsItsReasonWhenTheMarkIsLifted()
    {
        expectOneStep([this] { editor().setQuestionNotApplicable(0, 0, true, Reason::OutOfScope); });
        QCOMPARE(answer(0).selected, ChoiceSet(0b1));
        expectOneStep([this] { editor().setQuestionNotApplicable(0, 0, false); });
        QVERIFY(answer(0).isApplicable);
        QCOMPARE(answer(0).reason, Reason::OutOfScope);
    }

    void whyAQuestionDoesNotApplyIsWrittenInTheSameStep()
    {
        expectOneStep([this] { editor().setQuestionNotApplicable(0, 0, true, Reason::Other, QStringLiteral("bought")); });
        QVERIFY(!answer(0).isApplicable);
        QCOMPARE(answer(0).notes, QStringLiteral("bought"));
    }

    void aPillarIsLeftOutInOneStepAndNotesThatAreThereStay()
    {
        editor().typeNotes(0, 0, QStringLiteral("mine"));
        editor().flush();
        expectOneStep([this] { editor().setPillarOutOfScope(0, 0, true, QStringLiteral("bought, not built")); });
        QVERIFY(!answer(0).isApplicable && !answer(1).isApplicable && answer(2).isApplicable);
        QCOMPARE(answer(0).notes, QStringLiteral("mine"));
        QCOMPARE(answer(1).notes, QStringLiteral("bought, not built"));
        expectOneStep([this] { editor().setPillarOutOfScope(0, 0, false); });
        QVERIFY(answer(0).isApplicable && answer(1).isApplicable);
    }

    void typingIsOneStepHoweverManyKeys()
    {
        expectOneStep([this] {
            for (const char *text : {"w", "wh", "why"})
                editor().typeNotes(0, 0, QString::fromLatin1(text));
            QVERIFY(editor().isTyping());
            QVERIFY(answer(0).notes.isEmpty());
        });
        QCOMPARE(answer(0).notes, QStringLiteral("why"));
        QVERIFY(!editor().isTyping());
    }

    void aPauseInTypingHandsTheTextOver()
    {
        editor().typeNotes(0, 0, QStringLiteral("why"));
        QTRY_COMPARE_WITH_TIMEOUT(answer(0).notes, QStringLiteral("why"), ReviewEditor::typingPauseMs * 3);
    }

    void twoFieldsNeverMix()
    {
        const qsizetype before = steps();
        editor().typeNotes(0, 0, QStringLiteral("of the question"));
        editor().typeChoiceNotes(0, 0, 1, QStringLiteral("of the choice"));
        editor().typeNotes(0, 1, QStringLiteral("of the next"));
        editor().typePillarNotes(0, 1, QStringLiteral("of the pillar"));
        editor().flush();
        QCOMPARE(steps(), before + 4);
        QCOMPARE(answer(0).notes, QStringLiteral("of the question"));
        QCOMPARE(answer(0).choiceNotes.value(1).notes, QStringLiteral("of the choice"));
        QCOMPARE(answer(1).notes, QStringLiteral("of the next"));
        QCOMPARE(
            session().state().lenses.first().pillarNotes.value(PillarId(QStringLiteral("sec"))), QStringLiteral("of the pillar"));
        editor().undo();
        QVERIFY(session().state().lenses.first().pillarNotes.isEmpty());
        QCOMPARE(answer(1).notes, QStringLiteral("of the next"));
    }

    void aTickWhileTypingKeepsBoth()
    {
        const qsizetype before = steps();
        editor().typeNotes(0, 0, QStringLiteral("half a sentence"));
        editor().toggle(0, 0, 1);
        QCOMPARE(steps(), before + 2);
        QCOMPARE(answer(0).notes, QStringLiteral("half a sentence"));
        QCOMPARE(answer(0).selected, ChoiceSet(0b11));
    }

    void undoWhileTypingTakesTheTypingBack()
    {
        editor().typeNotes(0, 0, QStringLiteral("half a sentence"));
        editor().undo();
        QVERIFY(answer(0).notes.isEmpty());
        editor().redo();
        QCOMPARE(answer(0).notes, QStringLiteral("half a sentence"));
    }

    void textTypedBackToWhatItWasLeavesNoStep()
    {
        expectNoStep([this] {
            editor().typeNotes(0, 0, QStringLiteral("a"));
            editor().typeNotes(0, 0, QString());
        });
    }

    void anImprovementItemIsOneStep()
    {
        expectOneStep([this] {
            editor().setItem(
                0, {0, 1}, {.owner = QStringLiteral("Ada"), .dueDate = {}, .note = {}, .link = {}, .cost = {}, .tags = {}});
        });
        QCOMPARE(session().state().lenses.first().items.value({0, 1}).owner, QStringLiteral("Ada"));
    }

    void propertiesAreOneStep()
    {
        WorkloadProperties properties = session().state().workload;
        properties.reviewOwner = QStringLiteral("Grace");
        expectOneStep([&] { editor().setProperties(properties); });
        expectNoStep([&] { editor().setProperties(properties); });
    }

    void aLensGoesAndComesBackWithItsAnswers()
    {
        expectOneStep([this] { editor().unapplyLens(0); });
        QVERIFY(!session().state().lenses.first().isApplied);
        expectOneStep([this] { editor().applyLens(session().state().lenses.first().version); });
        QCOMPARE(answer(0).selected, ChoiceSet(0b1));
    }

    void aMilestoneIsTakenOfWhatWasJustTyped()
    {
        editor().typeNotes(0, 0, QStringLiteral("said today"));
        QVERIFY(editor().takeMilestone(QStringLiteral("Before launch")));
        QCOMPARE(session().milestones().last().state->lenses.first().answers[0].notes, QStringLiteral("said today"));
        QSignalSpy refused(&editor(), &ReviewEditor::refused);
        QVERIFY(!editor().takeMilestone(QStringLiteral("before  LAUNCH")));
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::NameTaken);
    }

    void whatCannotBeUndoneIsRefusedWithItsReason()
    {
        QSignalSpy refused(&editor(), &ReviewEditor::refused);
        editor().undo();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::NothingToUndo);
    }
};

QTEST_MAIN(ReviewEditorTest)
#include "tst_revieweditor.moc"
