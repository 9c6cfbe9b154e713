// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/lensupgrade.h"
#include "core/review/statetext.h"
#include "core/session/openreview.h"
#include "core/session/portfolio.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What the open review and the open portfolio show of changes that are on their way to the store, or that it refuses.
// A refusal is made by a change behind their back: what they change next does not fit the file.
class OpenReviewTest : public QObject
{
    Q_OBJECT

    const WorkloadId m_id = WorkloadId::make(fromMs(1));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewStore> m_store;
    std::unique_ptr<Portfolio> m_portfolio;
    std::unique_ptr<OpenReview> m_session;
    Timestamp m_now = fromMs(1'000'000);

    void openSession()
    {
        m_session = std::make_unique<OpenReview>(
            answered(m_store->review(m_id)), *m_store, u"Ada"_s, [this] { return m_now += std::chrono::milliseconds(1); });
        connect(m_session.get(), &OpenReview::performed, m_portfolio.get(), &Portfolio::notePerformed);
    }
    // Selects the choices `after` of "q1" or another, where the session shows others.
    Result<void> select(const QString &question, ChoiceSet after)
    {
        const LensReview &lens = m_session->state().lenses.first();
        const int index = lens.version->indexOf(QuestionId(question));
        Answer answer = lens.answers[index];
        answer.selected = after;
        return m_session->apply(
            Verb::Select, question, {AnswerChange{lens.lensId(), QuestionId(question), lens.answers[index], answer}});
    }
    ChoiceSet shown(int question) const { return m_session->state().lenses.first().answers[question].selected; }
    ChoiceSet stored(int question) { return answered(m_store->review(m_id)).state.lenses.first().answers[question].selected; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"s.plumb"_s);
        makeStore(path, m_id);
        m_store = std::make_unique<ReviewStore>();
        answered(m_store->open(StoreLocation::file(path), OpenMode::ReadWrite));
        m_portfolio = std::make_unique<Portfolio>(*m_store, u"Ada"_s, [this] { return m_now += std::chrono::milliseconds(1); });
        const auto loaded = m_portfolio->load();
        QTRY_VERIFY(loaded.isFinished());
        openSession();
    }
    void cleanup()
    {
        m_session.reset();
        m_portfolio.reset();
        m_store.reset();
    }

    void theWholeHistoryIsReadPieceByPieceAndInOrder()
    {
        for (int i = 0; i < 1520; ++i)
            QVERIFY(select(u"q1"_s, choiceBit(i % 2)));
        QVERIFY(m_store->flush());
        const qsizetype all = answered(m_store->journal({m_id})).size();
        openSession();
        QVERIFY(m_session->hasOlderEntries());
        for (int piece = 0; m_session->hasOlderEntries(); ++piece) {
            QVERIFY(piece < 3);
            const qsizetype before = m_session->journal().size();
            const auto first = m_session->readOlderEntries(), again = m_session->readOlderEntries(); // one is enough
            QTRY_VERIFY(first.isFinished() && again.isFinished());
            QVERIFY(first.result() && again.result());
            QVERIFY(m_session->journal().size() <= before + 500);
        }
        QCOMPARE(m_session->journal().size(), all);
        QVERIFY(std::is_sorted(m_session->journal().begin(), m_session->journal().end(),
            [](const JournalEntry &a, const JournalEntry &b) { return a.number < b.number; }));
        QCOMPARE(m_session->nextUndo()->number, m_session->journal().last().number);
    }

    void aWorkloadIsFoundByTheNameItHasNow()
    {
        QVERIFY(m_portfolio->findByName(u" shop "_s));
        const auto rename = [this](const QString &name) {
            WorkloadProperties renamed = m_session->state().workload;
            renamed.name = name;
            return m_session->apply(Verb::EditProperties, name, {PropertiesChange{m_session->state().workload, renamed}});
        };
        QVERIFY(rename(u"Depot"_s));
        QVERIFY(!m_portfolio->findByName(u"Shop"_s));
        QCOMPARE(m_portfolio->findByName(u"DEPOT"_s)->id, m_id);
        QVERIFY(m_session->undo());
        QVERIFY(!m_portfolio->findByName(u"Depot"_s));
        QCOMPARE(m_portfolio->findByName(u"Shop"_s)->id, m_id);
        QVERIFY(m_portfolio->removeWorkload(m_id));
        QVERIFY(!m_portfolio->findByName(u"Shop"_s));
        QVERIFY(waitedFor(m_portfolio->undo()));
        QTRY_VERIFY(m_portfolio->findByName(u"Shop"_s)); // read from the store again
    }

    void aChangeThatTheStoreRefusesIsTakenOffTheScreenWithWhatWasBuiltOnIt()
    {
        QSignalSpy takenBack(m_session.get(), &OpenReview::takenBack);
        QSignalSpy lenses(m_session.get(), &OpenReview::lensesChanged);
        QList<ChoiceSet> othersShown; // when a refusal is told, of what is still on its way
        connect(m_session.get(), &OpenReview::takenBack, this, [&] { othersShown += shown(1); });
        const Risk before = m_session->assessment().lenses[0].questions[0].risk;
        m_store->commit(selection(m_id, u"q1"_s, 0, 4)); // behind the session's back
        QVERIFY(select(u"q1"_s, 1));
        QVERIFY(select(u"q2"_s, 2)); // has nothing to do with it
        QVERIFY(select(u"q1"_s, 3)); // is built on it
        QCOMPARE(shown(0), ChoiceSet(3));
        (void)m_store->flush();
        QCOMPARE(takenBack.size(), 2);
        QCOMPARE(takenBack[0][0].value<JournalEntry>().subject, u"q1"_s);
        QCOMPARE(takenBack[0][1].value<Error>().code, ErrorCode::ChangeConflict);
        QCOMPARE(othersShown, (QList<ChoiceSet>{2, 2}));
        QVERIFY(!lenses.isEmpty());
        QCOMPARE(shown(0), ChoiceSet(0));
        QCOMPARE(shown(1), ChoiceSet(2));
        QCOMPARE(m_session->assessment().lenses[0].questions[0].risk, before);
        QCOMPARE(m_session->journal().last().subject, u"q2"_s);
        QCOMPARE(m_session->nextUndo()->subject, u"q2"_s);
        QCOMPARE(stored(1), ChoiceSet(2));
        QVERIFY(m_session->undo());
        QVERIFY(m_store->flush());
        QCOMPARE(stored(1), ChoiceSet(0));
    }

    void aMilestoneThatTheStoreRefusesIsNotListed()
    {
        m_store->commit(selection(m_id, u"q1"_s, 0, 4));
        QVERIFY(select(u"q1"_s, 1)); // will be refused
        ReviewState wanted = m_session->state();
        wanted.lenses[0].answers[0].selected = 3;
        Milestone milestone;
        milestone.name = u"First"_s;
        milestone.state = std::make_shared<const ReviewState>(wanted);
        milestone.seal = milestone.computedSeal();
        QVERIFY(m_session->importReview(wanted, {milestone}, {}));
        QCOMPARE(m_session->milestones().size(), 1);
        (void)m_store->flush();
        QCOMPARE(m_session->milestones().size(), 0);
        QCOMPARE(m_session->recordedMilestones().size(), 0);
        QVERIFY(m_session->takeMilestone(u"First"_s)); // the name is free
        QVERIFY(m_store->flush());
        QCOMPARE(answered(m_store->review(m_id)).milestones.size(), 1);
    }

    void aLensInAnotherVersionIsNotAppliedAsTheOldOne()
    {
        const LensId lens = storeLens()->id();
        const Result<void> applied = m_session->applyLens(storeLens(2));
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::LensInOtherVersion);
        QVERIFY(m_session->unapplyLens(lens));
        QVERIFY(!m_session->applyLens(storeLens(2)));
        QVERIFY(!m_session->state().applied(lens));
        QVERIFY(m_session->applyLens(storeLens()));
        QVERIFY(m_session->state().applied(lens));
    }

    void anotherVersionTakesAMilestoneFirstAndCarriesOverAsOneStep()
    {
        QVERIFY(select(u"q1"_s, 1));
        QVERIFY(select(u"q3"_s, 2)); // is not asked in version 2
        const ReviewState before = m_session->state();
        QVERIFY(m_session->upgradeLens(storeLens(2), u"Before 2"_s));
        QCOMPARE(m_session->state().lenses[0].version->version(), u"2"_s);
        QCOMPARE(shown(0), ChoiceSet(1));
        QCOMPARE(m_session->milestones().size(), 1);
        QCOMPARE(m_session->milestones()[0].name, u"Before 2"_s);
        QCOMPARE(m_session->milestones()[0].text, textToSeal(before));
        QCOMPARE(m_session->nextUndo()->verb, Verb::UpgradeLens);
        QVERIFY(m_store->flush());
        QCOMPARE(answered(m_store->review(m_id)).state, m_session->state());
        QCOMPARE(*answered(m_store->review(m_id)).milestones[0].state, before);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->state(), before);
        QVERIFY(m_session->milestones().isEmpty());
        QVERIFY(m_session->redo());
        QCOMPARE(m_session->milestones().size(), 1);
        QVERIFY(m_session->undo());
        QVERIFY(m_session->upgradeLens(storeLens(2), u"Before 2"_s)); // the name is free again
        QCOMPARE(m_session->milestones()[0].name, u"Before 2"_s);
        QVERIFY(m_session->upgradeLens(storeLens(), u"Before 2"_s)); // and back
        QCOMPARE(m_session->milestones()[1].name, u"Before 2 (2)"_s);
        QVERIFY(m_store->flush());
        QCOMPARE(answered(m_store->check()).problems, QStringList());
    }

    void aRemovedLensComesBackInAnotherVersionWithItsAnswers()
    {
        QVERIFY(select(u"q1"_s, 1));
        QVERIFY(m_session->unapplyLens(storeLens()->id()));
        QVERIFY(m_session->upgradeLens(storeLens(2), u"Before 2"_s));
        QVERIFY(m_session->state().applied(storeLens()->id()));
        QCOMPARE(shown(0), ChoiceSet(1));
        QCOMPARE(m_session->milestones().size(), 1);
    }

    void anUpgradeThatTheStoreRefusesLeavesNoMilestone()
    {
        m_store->commit(selection(m_id, u"q1"_s, 0, 4)); // behind the session's back
        QVERIFY(select(u"q1"_s, 1)); // will be refused, and the upgrade is built on it
        QVERIFY(m_session->upgradeLens(storeLens(2), u"Before 2"_s));
        QCOMPARE(m_session->milestones().size(), 1);
        (void)m_store->flush();
        QCOMPARE(m_session->milestones().size(), 0);
        QCOMPARE(m_session->state().lenses[0].version->version(), u"1"_s);
    }

    void anImportThatMovesALensTakesAMilestoneFirst()
    {
        QVERIFY(select(u"q1"_s, 1));
        const ReviewState before = m_session->state();
        ReviewState wanted = before;
        wanted.lenses[0] = carriedOver(before.lenses[0], storeLens(2));
        Milestone theirs;
        theirs.name = u"Theirs"_s;
        theirs.state = std::make_shared<const ReviewState>(wanted);
        theirs.text = textToSeal(wanted);
        theirs.seal = theirs.computedSeal();
        QVERIFY(m_session->importReview(wanted, {theirs}, u"Before 2"_s));
        QCOMPARE(m_session->milestones().size(), 2);
        QCOMPARE(m_session->milestones()[0].name, u"Before 2"_s);
        QCOMPARE(m_session->milestones()[0].text, textToSeal(before));
        QVERIFY(m_store->flush());
        QCOMPARE(answered(m_store->check()).problems, QStringList());
        QVERIFY(m_session->undo());
        QVERIFY(m_session->milestones().isEmpty());
        QCOMPARE(m_session->state(), before);
    }

    // A document need not say which version it means; then it is the newest that was here when it came.
    void aMilestoneThatNamesNoVersionKeepsTheOneItWasReadIn()
    {
        QVERIFY(select(u"q3"_s, 1)); // is not asked in version 2
        QVERIFY(m_store->flush());
        Milestone theirs;
        theirs.name = u"Theirs"_s;
        theirs.state = std::make_shared<const ReviewState>(m_session->state());
        const QByteArray digest = storeLens()->sha256().toHex();
        theirs.text = textToSeal(*theirs.state).replace(digest, "");
        QVERIFY(!theirs.text.contains(digest));
        theirs.seal = theirs.computedSeal();
        QVERIFY(m_session->importReview(m_session->state(), {theirs}, {}));
        QVERIFY(m_portfolio->addLens(storeLens(2)->lens(), storeLens(2)->companion()));
        QVERIFY(m_store->flush());
        const LoadedReview read = answered(m_store->review(m_id));
        QVERIFY(read.damage.isEmpty());
        QCOMPARE(*read.milestones.last().state, *theirs.state);
    }

    void aMilestoneFollowsTheOneBeforeItAlsoWhereThatWasTakenBack()
    {
        QVERIFY(m_session->takeMilestone(u"First"_s));
        const QByteArray seal = m_session->recordedMilestones().last().seal;
        QVERIFY(m_session->undo());
        QVERIFY(m_session->takeMilestone(u"Second"_s));
        QCOMPARE(m_session->milestones().last().previousSeal, seal);
        QVERIFY(m_store->flush());
        QCOMPARE(answered(m_store->review(m_id)).milestones.last().previousSeal, seal);
        QCOMPARE(answered(m_store->check()).problems, QStringList());
    }

    void milestonesThatAreHereAlreadyAreNotImportedAgain()
    {
        QVERIFY(m_session->takeMilestone(u"First"_s));
        const QVector<Milestone> known = m_session->milestones();
        QVERIFY(m_session->importReview(m_session->state(), known, {}));
        QCOMPARE(m_session->recordedMilestones().size(), 1);
        QCOMPARE(m_session->nextUndo()->verb, Verb::TakeMilestone);
    }

    void twoMilestonesNeverShareAName()
    {
        QVERIFY(m_session->takeMilestone(u"Before the audit"_s));
        QCOMPARE(m_session->takeMilestone(u" before  The Audit "_s).error().code, ErrorCode::NameTaken);
        QCOMPARE(m_session->recordedMilestones().size(), 1);
    }

    void aReviewWithDamageIsNotChangedAndKeepsNoMilestone()
    {
        LoadedReview damaged = answered(m_store->review(m_id));
        damaged.damage.append({Damage::Part::Answer, u"q1"_s});
        m_session = std::make_unique<OpenReview>(damaged, *m_store, u"Ada"_s, [this] { return ++m_now; });
        QCOMPARE(select(u"q1"_s, 1).error().code, ErrorCode::ReviewDamaged);
        QCOMPARE(m_session->takeMilestone(u"First"_s).error().code, ErrorCode::ReviewDamaged);
        QCOMPARE(m_session->recordedMilestones().size(), 0);
        QCOMPARE(m_store->pendingCount(), 0);
    }

    void theTotalFollowsEachAnswer()
    {
        QVERIFY(select(u"q1"_s, 1));
        QCOMPARE(m_session->assessment().total, assess(m_session->state()).total);
        QVERIFY(m_session->undo());
        QCOMPARE(m_session->assessment().total, assess(m_session->state()).total);
    }

    void contradictionsAreFoundOnceAfterAChangeAndToldWhereTheyAreOthers()
    {
        QSignalSpy told(m_session.get(), &OpenReview::contradictionsChanged);
        const LensReview &lens = m_session->state().lenses.first();
        QVector<Change> changes;
        for (int question = 0; question < 2; ++question) {
            Answer answer = lens.answers[question];
            answer.notes = u"TODO"_s;
            changes += AnswerChange{lens.lensId(), lens.version->question(question).id, lens.answers[question], answer};
        }
        QVERIFY(m_session->apply(Verb::EditNotes, u"q1"_s, changes));
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_session->contradictions().size(), 2);
        QVERIFY(select(u"q1"_s, 1));
        QCOMPARE(told.size(), 1); // they are the same
        QVERIFY(m_session->undo());
        QVERIFY(m_session->undo());
        QCOMPARE(told.size(), 2);
        QVERIFY(m_session->contradictions().isEmpty());
    }

    void aMilestoneNameThatIsTakenOrTooLongIsMadeToFit()
    {
        const QString longest(WorkloadLimits::nameMax, u'x');
        QCOMPARE(m_session->freeMilestoneName(longest + u"yyy"_s), longest);
        QVERIFY(m_session->takeMilestone(longest));
        QCOMPARE(m_session->freeMilestoneName(longest + u"yyy"_s), longest.chopped(4) + u" (2)"_s);
    }

    void aTextThatNoFileMayHoldIsRefusedBeforeItIsShown()
    {
        const WorkloadProperties before = m_session->state().workload;
        WorkloadProperties after = before;
        after.notes = u"nul \0 inside"_s;
        const Result<void> edited = m_session->apply(Verb::EditProperties, before.name, {PropertiesChange{before, after}});
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::TextRefused);
        QCOMPARE(m_session->state().workload, before);
        QCOMPARE(m_store->pendingCount(), 0);

        ReviewState start;
        start.workload.name = u"Nul"_s;
        start.workload.notes = after.notes;
        const qsizetype listed = m_portfolio->workloads().size();
        QVERIFY(!m_portfolio->createWorkload(start));
        QCOMPARE(m_portfolio->workloads().size(), listed);
        QCOMPARE(m_portfolio->nextUndo()->verb, Verb::CreateWorkload);
        QVERIFY(!m_session->takeMilestone(u"a\0b"_s));
        QCOMPARE(m_session->milestones().size(), 0);
    }

    void theListIsAsTheFileHasItAfterARefusal()
    {
        QSignalSpy takenBack(m_portfolio.get(), &Portfolio::takenBack);
        const WorkloadSummary before = *m_portfolio->find(m_id);
        m_store->commit(selection(m_id, u"q1"_s, 0, 4));
        QVERIFY(select(u"q1"_s, 1));
        QVERIFY(m_portfolio->find(m_id)->review.total() != before.review.total());
        (void)m_store->flush();
        QCOMPARE(takenBack.size(), 1);
        QTRY_COMPARE(m_portfolio->find(m_id)->review, answered(m_store->workloads()).first().review);
        QCOMPARE(m_portfolio->journal().size(), 1); // the creation; what was refused is not in the history
    }

    void aWorkloadWhoseRemovalIsRefusedComesBackIntoTheList()
    {
        m_store->commit(commitOf(m_id, Verb::RemoveWorkload, {PresenceChange{true, false}}));
        QVERIFY(m_portfolio->removeWorkload(m_id));
        m_store->commit(commitOf(m_id, Verb::RemoveWorkload, {PresenceChange{false, true}}));
        QVERIFY(!m_portfolio->find(m_id));
        (void)m_store->flush();
        QTRY_VERIFY(m_portfolio->find(m_id));
        QCOMPARE(m_portfolio->nextUndo()->verb, Verb::CreateWorkload);
    }

    void aCreationThatWasUndoneIsNoDamage()
    {
        ReviewState start;
        start.workload.name = u"Depot"_s;
        start.lenses = {LensReview(storeLens())};
        QVERIFY(m_portfolio->createWorkload(start));
        QVERIFY(waitedFor(m_portfolio->undo()));
        QVERIFY(m_store->flush());
        QCOMPARE(answered(m_store->check()).problems, QStringList());
        QVERIFY(waitedFor(m_portfolio->redo()));
        QVERIFY(m_store->flush());
        QCOMPARE(answered(m_store->check()).problems, QStringList());
    }

    // A review that is closed and opened again while the disk is full shows what its person entered.
    void whatIsOnItsWayIsShownAgainWhenTheReviewIsOpenedAgain()
    {
        const LoadedReview asStored = answered(m_store->review(m_id));
        QVERIFY(select(u"q1"_s, 1)); // not acknowledged before the event loop runs
        QVERIFY(m_session->takeMilestone(u"First"_s));
        QCOMPARE(m_store->pending().size(), 2);
        m_session = std::make_unique<OpenReview>(
            asStored, *m_store, u"Ada"_s, [this] { return m_now += std::chrono::milliseconds(1); });
        QCOMPARE(shown(0), ChoiceSet(1));
        QCOMPARE(m_session->milestones().size(), 1);
        QCOMPARE(m_session->nextUndo()->verb, Verb::TakeMilestone);
        QVERIFY(m_store->flush());
        QCOMPARE(m_store->pending().size(), 0);
        QVERIFY(m_session->undo());
        QVERIFY(m_session->undo());
        QVERIFY(m_store->flush());
        QCOMPARE(stored(0), ChoiceSet(0));
        QCOMPARE(answered(m_store->check()).problems, QStringList());
    }
};

QTEST_GUILESS_MAIN(OpenReviewTest)
#include "tst_openreview.moc"
