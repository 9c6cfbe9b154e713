// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/change.h"
#include "core/review/difference.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

JournalEntry entry(char name, JournalEntry::Kind kind = JournalEntry::Kind::Do, char target = 0)
{
    const auto id = [](char c) { return c ? ChangeId(QUuid(uint(c), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) : ChangeId(); };
    JournalEntry entry;
    entry.id = id(name);
    entry.kind = kind;
    entry.target = id(target);
    return entry;
}

Result<void> applyAll(const QVector<Change> &changes, ReviewState &state, const LensVersionPtr &version)
{
    for (const Change &change : changes) {
        if (const auto applied = apply(change, state, [&](const QByteArray &) { return version; }); !applied)
            return applied;
    }
    return {};
}

QString inWords(const QVector<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words += QString::number(number);
    return words.join(u' ');
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private:
    const LensVersionPtr m_version = Kit::sampleVersion();

    ReviewState rich() const
    {
        ReviewState state = Kit::stateFromLines(m_version, "deploy small tested -manual\nlearn n/a\naccess access_no");
        state.workload.reviewOwner = u"Ada"_s;
        state.lenses[0].notes = u"Lens"_s;
        state.lenses[0].pillarNotes[PillarId(u"sec"_s)] = u"Pillar"_s;
        state.lenses[0].answers[0].choiceNotes[2] = {Reason::OutOfScope, u"No hands"_s};
        state.lenses[0].items[{2, 0}]
            = {ImprovementStatus::InProgress, u"Grace"_s, QDate(2026, 3, 1), Effort::Low, u"Note"_s, {}, {}, {}};
        return state;
    }

private Q_SLOTS:
    void theDifferenceOfTwoStatesLeadsFromOneToTheOther()
    {
        ReviewState state;
        const QVector<Change> changes = changesBetween(state, rich());
        QVERIFY(applyAll(changes, state, m_version));
        QCOMPARE(state, rich());
        QVERIFY(changesBetween(state, rich()).isEmpty());
    }

    void theInverseBringsEverythingBack()
    {
        ReviewState state = Kit::stateFromLines(m_version, "deploy tested");
        const ReviewState before = state;
        const QVector<Change> changes = changesBetween(state, rich());
        QVERIFY(applyAll(changes, state, m_version));
        QVERIFY(!(state == before));
        QVERIFY(applyAll(inverted(changes), state, m_version));
        QCOMPARE(state, before);
    }

    void movingToAnotherVersionOfALensCanBeUndone()
    {
        const LensVersionPtr later = Kit::versionFromLines(
            "pillar ops Operations\nquestion deploy D\nchoice small S\nrule NO_RISK small\nrule HIGH_RISK default", u"Sample"_s,
            u"2"_s);
        const VersionFinder find = [&](const QByteArray &sha256) { return sha256 == later->sha256() ? later : m_version; };
        ReviewState state = rich();
        const ReviewState wanted = Kit::stateFromLines(later, "deploy small");
        const QVector<Change> changes = changesBetween(state, wanted);
        for (const Change &change : changes)
            QVERIFY(apply(change, state, find));
        QCOMPARE(state.lenses[0].answers.size(), 1);
        QCOMPARE(state.lenses[0].answers, wanted.lenses[0].answers);
        for (const Change &change : inverted(changes))
            QVERIFY(apply(change, state, find));
        QCOMPARE(state, rich());
    }

    void anotherVersionOfALensStartsWithNothingSaidInIt()
    {
        const LensVersionPtr later = Kit::versionFromLines(
            "pillar ops Operations\nquestion deploy D\nchoice small S\nrule NO_RISK small", u"Sample"_s, u"2"_s);
        ReviewState state = rich();
        const Change change = LensUseChange{m_version->id(), LensUse{m_version->sha256(), true}, LensUse{later->sha256(), true}};
        QVERIFY(apply(change, state, [&](const QByteArray &) { return later; }));
        QCOMPARE(state.lenses[0].answers, QVector<Answer>(1));
        QVERIFY(state.lenses[0].items.isEmpty());
    }

    void aChangeOfAnItemWhoseOldValueDoesNotStandIsRefused()
    {
        ReviewState state = rich();
        ImprovementItem later;
        later.owner = u"Ada"_s;
        const LensVersion &version = *m_version;
        const Question &question = version.question(2);
        const Change change = ItemChange{version.id(), question.id, question.choices[0].id, {}, later};
        const Result<void> applied = apply(change, state, {});
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::ChangeConflict);
        QCOMPARE(state, rich());
    }

    void aChangeWhoseOldValueDoesNotStandIsRefused()
    {
        ReviewState state = Kit::stateFromLines(m_version, "deploy small");
        Answer other;
        other.selected = 2;
        const Change change = AnswerChange{m_version->id(), QuestionId(u"deploy"_s), Answer(), other};
        const Result<void> applied = apply(change, state, {});
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::ChangeConflict);
        QCOMPARE(state.lenses[0].answers[0].selected, choiceBit(0));
    }

    void selectingNoneOfTheseClearsTheOthersAndTheReverse()
    {
        const QList<Choice> &choices = m_version->question(0).choices;
        Answer answer = withSelection(withSelection({}, choices, 0, true), choices, 1, true);
        answer = withSelection(answer, choices, 3, true);
        QCOMPARE(answer.selected, choiceBit(3));
        answer = withSelection(answer, choices, 1, true);
        QCOMPARE(answer.selected, choiceBit(1));
    }

    void aChoiceIsNeverBothSelectedAndNotApplicable()
    {
        const QList<Choice> &choices = m_version->question(0).choices;
        Answer answer = withNotApplicable(withSelection({}, choices, 0, true), choices, 0, true, Reason::OutOfScope);
        QCOMPARE(answer.statusOf(0), ChoiceStatus::NotApplicable);
        QCOMPARE(answer.selected, ChoiceSet(0));
        QCOMPARE(answer.choiceNotes[0].reason, Reason::OutOfScope);
        answer = withSelection(answer, choices, 0, true);
        QCOMPARE(answer.statusOf(0), ChoiceStatus::Selected);
        QVERIFY(answer.choiceNotes.isEmpty());
    }

    void noneOfTheseCannotBeNotApplicable()
    {
        QCOMPARE(withNotApplicable({}, m_version->question(0).choices, 3, true, Reason::Other), Answer());
    }

    void undoAndRedoFollowTheJournal_data()
    {
        using Kind = JournalEntry::Kind;
        QTest::addColumn<QVector<JournalEntry>>("journal");
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("redo");
        QTest::newRow("changes can be undone") << QVector<JournalEntry>{entry('a'), entry('b')} << u"0 1"_s << QString();
        QTest::newRow("what was undone can be redone")
            << QVector<JournalEntry>{entry('a'), entry('b'), entry('c', Kind::Undo, 'b')} << u"0"_s << u"1"_s;
        QTest::newRow("what was redone can be undone again")
            << QVector<JournalEntry>{entry('a'), entry('b'), entry('c', Kind::Undo, 'b'), entry('d', Kind::Redo, 'b')} << u"0 1"_s
            << QString();
        QTest::newRow("a new change clears what could be redone")
            << QVector<JournalEntry>{entry('a'), entry('c', Kind::Undo, 'a'), entry('d')} << u"2"_s << QString();
        QTest::newRow("an undo of an entry that is no longer read changes nothing")
            << QVector<JournalEntry>{entry('c', Kind::Undo, 'z'), entry('d')} << u"1"_s << QString();
    }

    void undoAndRedoFollowTheJournal()
    {
        QFETCH(QVector<JournalEntry>, journal);
        const UndoStacks stacks = undoStacks(journal);
        QTEST(inWords(stacks.undo), "undo");
        QTEST(inWords(stacks.redo), "redo");
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "tst_change.moc"
