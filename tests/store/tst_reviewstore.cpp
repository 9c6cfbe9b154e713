// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/openreview.h"
#include "core/store/tables.h"
#include "tests/kit/stores.h"

#include "core/review/statetext.h"
#include "core/session/portfolio.h"
#include "core/store/journalcodec.h"

#include <QTemporaryDir>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

namespace {

const LensId smallLens(u"small-lens"_s);

Answer wordyAnswer()
{
    Answer answer;
    answer.selected = choiceBit(0) | choiceBit(63);
    answer.notApplicable = choiceBit(1);
    answer.isApplicable = false;
    answer.reason = Reason::ArchitectureConstraints;
    answer.notes = u"Zeile \"eins\"\nund ✓ 😀"_s;
    answer.choiceNotes = {{0, {Reason::None, u"why"_s}}, {1, {Reason::Other, {}}}};
    return answer;
}

WorkloadProperties wordyProperties()
{
    WorkloadProperties properties;
    properties.name = u"Shop & Co"_s;
    properties.description = u"Sells things"_s;
    properties.reviewOwner = u"Grace"_s;
    properties.environment = Environment::PreProduction;
    properties.awsRegions = {u"eu-central-1"_s, u"eu-west-1"_s};
    properties.nonAwsRegions = {u"basement"_s};
    properties.accountIds = {u"123456789012"_s};
    properties.applicationArn = u"arn:aws:x"_s;
    properties.architecturalDesign = u"https://example.org/plan"_s;
    properties.industryType = u"InfoTech"_s;
    properties.industry = u"Tools"_s;
    properties.pillarPriorities = {u"second"_s, u"first"_s};
    properties.tags = {{u"team"_s, u"blue"_s}, {u"cost"_s, QString()}};
    properties.notes = u"notes"_s;
    properties.improvementStatus = ImprovementStatus::RiskAcknowledged;
    return properties;
}

// The steps of one workload, kept in memory beside the store so that both can be compared.
struct Parallel
{
    WorkloadId id = WorkloadId::make(fromMs(1));
    ReviewState state;
    QVector<JournalEntry> entries;

    void take(ReviewStore &store, const Commit &commit)
    {
        for (const Change &change : commit.entry.changes) {
            const Result<void> done = apply(change, state,
                [](const QByteArray &sha256) { return storeLens(1)->sha256() == sha256 ? storeLens(1) : storeLens(2); });
            QVERIFY(done.has_value());
        }
        entries.append(commit.entry);
        entries.last().number = entries.size();
        store.commit(commit);
        const Result<void> written = store.flush();
        QVERIFY2(written, written ? "" : qPrintable(written.error().subject + u' ' + written.error().detail));
    }
};

} // namespace

class ReviewStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(u"shop.plumb"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyKindOfChangeIsKeptAndUndoneAcrossReopening_data()
    {
        QTest::addColumn<Commit>("commit");
        const WorkloadId id = WorkloadId::make(fromMs(1));
        const auto row = [&](const char *name, Verb verb, const QVector<Change> &changes) {
            QTest::newRow(name) << commitOf(id, verb, changes);
        };
        row("the workload goes", Verb::RemoveWorkload, {PresenceChange{true, false}});
        WorkloadProperties before;
        before.name = u"Shop"_s;
        row("all properties change", Verb::EditProperties, {PropertiesChange{before, wordyProperties()}});
        row("the lens is removed", Verb::UnapplyLens,
            {LensUseChange{smallLens, LensUse{storeLens()->sha256(), true}, LensUse{storeLens()->sha256(), false}}});
        row("notes of the lens", Verb::EditNotes, {LensNotesChange{smallLens, {}, {}, u"in all\nfine"_s}});
        row("notes of a pillar", Verb::EditNotes, {LensNotesChange{smallLens, PillarId(u"second"_s), {}, u"hm"_s}});
        row("an answer with everything", Verb::Select, {AnswerChange{smallLens, QuestionId(u"q5"_s), {}, wordyAnswer()}});
        ImprovementItem item{ImprovementStatus::InProgress, u"Lin"_s, QDate(2031, 2, 3), Effort::High, u"soon"_s,
            u"https://x.example"_s, {1200}, {u"audit"_s, u"Q3"_s}};
        row("an improvement item", Verb::EditItem, {ItemChange{smallLens, QuestionId(u"q2"_s), ChoiceId(u"b"_s), {}, item}});
        Answer one;
        one.selected = choiceBit(0);
        row("many changes at once", Verb::ImportChanges,
            {AnswerChange{smallLens, QuestionId(u"q1"_s), {}, one},
                AnswerChange{smallLens, QuestionId(u"q1"_s), one, wordyAnswer()}, LensNotesChange{smallLens, {}, {}, u"x"_s}});
    }

    void everyKindOfChangeIsKeptAndUndoneAcrossReopening()
    {
        QFETCH(Commit, commit);
        Parallel parallel;
        parallel.id = *commit.entry.workload;
        const auto onDisk = [&] {
            ReviewStore reopened;
            answered(reopened.open(StoreLocation::file(path()), OpenMode::ReadWrite));
            const LoadedReview review = answered(reopened.review(parallel.id));
            QCOMPARE(answered(reopened.check()).problems, QStringList());
            QCOMPARE(review.state == parallel.state, true);
            QVERIFY(decoded(answered(reopened.journal({parallel.id, 100}))) == parallel.entries);
        };
        const auto take = [&](const Commit &step) {
            ReviewStore store;
            answered(store.open(StoreLocation::file(path()), OpenMode::ReadWriteOrCreate));
            parallel.take(store, step);
        };
        take(creation(parallel.id, u"Shop"_s, storeLens()));
        onDisk();
        const ReviewState before = parallel.state;
        take(commit);
        onDisk();
        const Commit undo = undoOf(commit);
        take(undo);
        onDisk();
        QCOMPARE(parallel.state == before, true);
        Commit redo = undoOf(undo);
        redo.entry.kind = JournalEntry::Kind::Redo;
        take(redo);
        onDisk();
    }

    void aWorkloadThatWasUndoneLeavesTheListAndComesBack()
    {
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWriteOrCreate));
        const WorkloadId id = WorkloadId::make(fromMs(1));
        const Commit made = creation(id, u"Shop"_s, storeLens());
        store.commit(made);
        QVERIFY(store.flush().has_value());
        QCOMPARE(answered(store.workloads()).size(), 1);
        QCOMPARE(answered(store.lenses()).first().usedBy, 1);
        const Commit undo = undoOf(made);
        store.commit(undo);
        QVERIFY(store.flush().has_value());
        QVERIFY(answered(store.workloads()).isEmpty());
        QCOMPARE(answered(store.lenses()).first().usedBy, 0);
        store.commit(undoOf(undo));
        QVERIFY(store.flush().has_value());
        QCOMPARE(answered(store.workloads()).first().properties.name(), u"Shop"_s);
    }

    void anotherVersionOfTheLensRenumbersTheAnswersAndUndoBringsThemBack()
    {
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWriteOrCreate));
        Parallel parallel;
        parallel.take(store, creation(parallel.id, u"Shop"_s, storeLens()));
        Answer old;
        old.selected = choiceBit(1);
        parallel.take(store,
            commitOf(parallel.id, Verb::Select,
                {AnswerChange{smallLens, QuestionId(u"q2"_s), {}, old}, AnswerChange{smallLens, QuestionId(u"q3"_s), {}, old},
                    AnswerChange{smallLens, QuestionId(u"q6"_s), {}, old}}));
        Answer moved;
        moved.selected = choiceBit(2); // "b" stands after "fresh" now
        Commit upgrade = commitOf(parallel.id, Verb::UpgradeLens,
            {AnswerChange{smallLens, QuestionId(u"q2"_s), old, {}}, AnswerChange{smallLens, QuestionId(u"q3"_s), old, {}},
                AnswerChange{smallLens, QuestionId(u"q6"_s), old, {}},
                LensUseChange{smallLens, LensUse{storeLens(1)->sha256(), true}, LensUse{storeLens(2)->sha256(), true}},
                AnswerChange{smallLens, QuestionId(u"q2"_s), {}, moved}, AnswerChange{smallLens, QuestionId(u"q6"_s), {}, old}});
        upgrade.lenses = {storeLens(2)};
        parallel.take(store, upgrade);
        QVERIFY(answered(store.review(parallel.id)).state == parallel.state);
        QCOMPARE(parallel.state.lenses.first().answers.size(), 5);
        parallel.take(store, undoOf(upgrade));
        QVERIFY(answered(store.review(parallel.id)).state == parallel.state);
        QCOMPARE(parallel.state.lenses.first().answers[2], old);
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void aLensComesToHandAndLeavesIt()
    {
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWriteOrCreate));
        Commit add = commitOf(Verb::AddLens, {LensInstalledChange{storeLens()->sha256(), false, true}});
        add.lenses = {storeLens()};
        store.commit(add);
        QVERIFY(store.flush().has_value());
        LensInfo expected = describe(*storeLens(), add.entry.at);
        QCOMPARE(answered(store.lenses()), QVector<LensInfo>{expected});
        store.commit(undoOf(add));
        QVERIFY(store.flush().has_value());
        QVERIFY(!answered(store.lenses()).first().isInstalled);
        const LensVersionPtr read = answered(store.lens(storeLens()->sha256()));
        QVERIFY(read->lens() == storeLens()->lens());
        QVERIFY(read->companion() == storeLens()->companion());
        QCOMPARE(errorOf(store.lens("nothing")), ErrorCode::UnknownLens);
    }

    void summariesComeWithTheChange()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        Commit click = selection(id, u"q1"_s, 0, 1);
        LensCounts counts{smallLens, storeLens()->sha256(), QVector<RiskCounts>(2)};
        counts.pillars[0][Risk::Medium] = 1;
        counts.pillars[0][Risk::Unanswered] = 2;
        counts.pillars[1][Risk::Unanswered] = 300;
        click.summary = ReviewSummary{{counts}, {9, 4}, DayCounts({QDate(2026, 3, 1), QDate(2026, 2, 1), QDate(2026, 3, 1)}),
            DayCounts({QDate()}), MilestoneCounts{fromMs(77), {counts}}};
        store.commit(click);
        QVERIFY(store.flush().has_value());
        const WorkloadSummary summary = answered(store.workloads()).first();
        QCOMPARE(summary.review, *click.summary);
        QCOMPARE(summary.changedAt, click.entry.at);
        QCOMPARE(summary.id, id);
    }

    void aMilestoneIsKeptForEverAndOnlyLeavesTheList()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        Milestone milestone;
        milestone.id = MilestoneId::make(fromMs(5));
        milestone.name = u"Before go-live"_s;
        milestone.recordedAt = fromMs(5);
        milestone.text = textToSeal(answered(store.review(id)).state);
        milestone.seal = milestone.computedSeal();
        Commit take = commitOf(id, Verb::TakeMilestone, {MilestoneChange{milestone.id, false, true}});
        take.milestones = {milestone};
        store.commit(take);
        QVERIFY(store.flush().has_value());
        Milestone read = answered(store.review(id)).milestones.first();
        QVERIFY(read.isListed);
        QCOMPARE(read.text, milestone.text);
        QCOMPARE(read.seal, milestone.seal);
        QCOMPARE(read.journalNumber, 1);
        QVERIFY(read.state && *read.state == answered(store.review(id)).state);
        QCOMPARE(answered(store.workloads()).first().milestones, 1);
        QCOMPARE(answered(store.check()).problems, QStringList());
        store.commit(undoOf(take));
        QVERIFY(store.flush().has_value());
        QVERIFY(!answered(store.review(id)).milestones.first().isListed);
        QCOMPARE(answered(store.workloads()).first().milestones, 0);
    }

    void everyVerbComesBackFromTheJournal()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QVector<Verb> wanted{Verb::CreateWorkload};
        ChoiceSet now = 0;
        for (const VerbInfo &info : knownVerbs()) {
            Commit commit = selection(id, u"q1"_s, now, now ^ 1);
            now ^= 1;
            commit.entry.verb = info.verb;
            store.commit(commit);
            wanted += info.verb;
        }
        QVERIFY(store.flush().has_value());
        QVector<Verb> found;
        for (const JournalEntry &entry : decoded(answered(store.journal({id, 100}))))
            found += entry.verb;
        QCOMPARE(found, wanted);
    }

    void whatANewerProgramDidIsShownAndNeitherDamageNorUndone_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("payload");
        QTest::newRow("a verb") << u"hold-a-meeting"_s << u"[]"_s;
        QTest::newRow("a change") << u"select"_s << u"[{\"change\":\"ofTomorrow\",\"before\":{},\"after\":{\"name\":\"x\"}}]"_s;
    }

    void whatANewerProgramDidIsShownAndNeitherDamageNorUndone()
    {
        QFETCH(QString, verb);
        QFETCH(QString, payload);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        {
            ReviewStore store;
            answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
            store.commit(selection(id, u"q1"_s, 0, 1));
            QVERIFY(store.flush().has_value());
        }
        {
            const auto connection = StoreConnection::open(path(), StoreConnection::Access::ReadWrite);
            QVERIFY(connection);
            Tables tables(**connection);
            WorkloadSummaryRow summary = *(*tables.summaries.find({1}));
            JournalRow row{summary.journalNumber + 1, ChangeId::make(fromMs(9)).toBytes(), summary.journalNumber, 1, u"do"_s, {},
                verb, u"Planning"_s, u"Eve"_s, fromMs(9), payload};
            QVERIFY(tables.journal.insert(row));
            summary.journalNumber = row.number;
            summary.changedAt = row.at;
            QVERIFY(tables.summaries.put(summary));
        }
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QCOMPARE(answered(store.check()).problems, QStringList());
        const LoadedReview review = answered(store.review(id));
        QCOMPARE(review.damage, QVector<Damage>());
        QCOMPARE(review.journal.last().subject, u"Planning"_s);
        OpenReview session(review, store, u"Ada"_s, [] { return fromMs(99); });
        if (verb == u"select") { // what its changes are is looked at when they are to be undone
            QCOMPARE(session.undo().error().code, ErrorCode::ChangeNotUnderstood);
            QCOMPARE(session.journal().size(), review.journal.size());
        }
        QCOMPARE(session.journal().last().isUnderstood, false);
        QCOMPARE(session.nextUndo()->verb, Verb::Select);
        QCOMPARE(session.nextUndo()->subject, u"subject"_s);
        QVERIFY(session.undo());
        QVERIFY(store.flush());
        QCOMPARE(answered(store.review(id)).state.lenses.first().answers[0].selected, ChoiceSet(0));
    }

    void aChangeOnWhatIsNoLongerSoIsRefusedAndTheNextOneGoesOn()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QSignalSpy failed(&store, &ReviewStore::refused);
        QSignalSpy saved(&store, &ReviewStore::committed);
        store.commit(selection(id, u"q1"_s, 1, 2)); // nothing is selected yet
        store.commit(selection(id, u"q1"_s, 0, 2));
        const Result<void> flushed = store.flush();
        QCOMPARE(flushed.error().code, ErrorCode::ChangeConflict);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(store.pendingCount(), 0);
        QCOMPARE(answered(store.review(id)).state.lenses.first().answers[0].selected, ChoiceSet(2));
        QVERIFY(store.flush().has_value());
        store.commit(selection(id, u"q1"_s, 0, 1)); // something is selected by now
        QCOMPARE(store.flush().error().code, ErrorCode::ChangeConflict);
        store.commit(selection(id, u"q1"_s, 1, 0)); // something else is
        QCOMPARE(store.flush().error().code, ErrorCode::ChangeConflict);
        QCOMPARE(answered(store.review(id)).state.lenses.first().answers[0].selected, ChoiceSet(2));
        // Half of an entry is nothing.
        Commit both = selection(id, u"q1"_s, 2, 3);
        both.entry.changes += selection(id, u"q2"_s, 1, 2).entry.changes;
        store.commit(both);
        QCOMPARE(store.flush().error().code, ErrorCode::ChangeConflict);
        store.commit(selection(id, u"q1"_s, 2, 1));
        QVERIFY(store.flush().has_value());
        QCOMPARE(answered(store.review(id)).state.lenses.first().answers[0].selected, ChoiceSet(1));
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void whatTheStoreDoesNotKnowIsRefusedAndTheNextOneGoesOn_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("code");
        const LensId nobody(u"nobody"_s);
        const ImprovementItem item{ImprovementStatus::InProgress, {}, {}, {}, {}, {}, {}, {}};
        const auto row
            = [](const char *name, const Change &change, ErrorCode code) { QTest::newRow(name) << change << int(code); };
        row("the lens of an answer", AnswerChange{nobody, QuestionId(u"q1"_s), {}, wordyAnswer()}, ErrorCode::UnknownLens);
        row("the version of a lens", LensUseChange{nobody, std::nullopt, LensUse{"none", true}}, ErrorCode::UnknownLens);
        row("the question of an answer", AnswerChange{smallLens, QuestionId(u"q9"_s), {}, wordyAnswer()},
            ErrorCode::UnknownQuestion);
        row("the choice of an item", ItemChange{smallLens, QuestionId(u"q1"_s), ChoiceId(u"z"_s), {}, item},
            ErrorCode::UnknownChoice);
        row("the milestone of a listing", MilestoneChange{MilestoneId::make(fromMs(7)), false, true},
            ErrorCode::UnknownMilestone);
        row("a lens that is not there", LensInstalledChange{"none", false, true}, ErrorCode::UnknownLens);
    }

    void whatTheStoreDoesNotKnowIsRefusedAndTheNextOneGoesOn()
    {
        QFETCH(Change, change);
        QFETCH(int, code);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QSignalSpy refused(&store, &ReviewStore::refused);
        store.commit(commitOf(id, Verb::Select, {change}));
        store.commit(selection(id, u"q1"_s, 0, 2));
        QCOMPARE(int(store.flush().error().code), code);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(store.pendingCount(), 0);
        QCOMPARE(answered(store.review(id)).state.lenses.first().answers[0].selected, ChoiceSet(2));
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void nothingThatChangedMeanwhileIsOverwritten_data()
    {
        QTest::addColumn<Change>("change");
        WorkloadProperties other;
        other.name = u"Bank"_s;
        QTest::newRow("properties") << Change(PropertiesChange{other, wordyProperties()});
        QTest::newRow("that the workload is there") << Change(PresenceChange{false, true});
        QTest::newRow("notes of a lens") << Change(LensNotesChange{smallLens, {}, u"other"_s, u"mine"_s});
        QTest::newRow("notes of a pillar") << Change(LensNotesChange{smallLens, PillarId(u"first"_s), u"other"_s, u"mine"_s});
        QTest::newRow("the use of a lens") << Change(
            LensUseChange{smallLens, LensUse{storeLens()->sha256(), false}, LensUse{storeLens()->sha256(), true}});
        const ImprovementItem item{ImprovementStatus::InProgress, {}, {}, {}, {}, {}, {}, {}};
        QTest::newRow("an item of the plan") << Change(ItemChange{smallLens, QuestionId(u"q1"_s), ChoiceId(u"a"_s), item, {}});
    }

    void nothingThatChangedMeanwhileIsOverwritten()
    {
        QFETCH(Change, change);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        const ReviewState before = answered(store.review(id)).state;
        store.commit(commitOf(id, Verb::EditProperties, {change}));
        QCOMPARE(store.flush().error().code, ErrorCode::ChangeConflict);
        QCOMPARE(store.pendingCount(), 0);
        QVERIFY(answered(store.review(id)).state == before);
        QCOMPARE(answered(store.workloads()).size(), 1);
    }

    void theSameChangeTwiceIsWrittenOnceAndAcknowledgedTwice()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QSignalSpy saved(&store, &ReviewStore::committed);
        const Commit click = selection(id, u"q1"_s, 0, 2);
        store.commit(click);
        store.commit(selection(id, u"q1"_s, 2, 3));
        store.commit(click);
        QVERIFY(store.flush().has_value());
        QCOMPARE(saved.size(), 3);
        QCOMPARE(saved[0][1], saved[2][1]);
        QCOMPARE(answered(store.journal({std::nullopt, 10})).size(), 3);
    }

    void answersThatGoWithTheirLensLeaveNothingMissing()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        store.commit(selection(id, u"q1"_s, 0, 2));
        store.commit(
            commitOf(id, Verb::UnapplyLens, {LensUseChange{smallLens, LensUse{storeLens()->sha256(), true}, std::nullopt}}));
        QVERIFY(store.flush());
        const LoadedReview review = answered(store.review(id));
        QCOMPARE(review.damage, QVector<Damage>());
        QVERIFY(review.state.lenses.isEmpty());
        QCOMPARE(answered(store.check()).problems, QStringList());
    }

    void textsThatNoFileMayHoldAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("U+0000") << QString(QChar(0)) << true;
        QTest::newRow("a high surrogate alone") << QString(QChar(0xD83D)) << true;
        QTest::newRow("a low surrogate alone") << QString(u"x"_s + QChar(0xDE00)) << true;
        QTest::newRow("a pair") << u"😀"_s << false;
        QTest::newRow("line ends and tabs") << u"a\r\n\tb"_s << false;
    }

    void textsThatNoFileMayHoldAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRefused);
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        store.commit(commitOf(id, Verb::EditNotes, {LensNotesChange{smallLens, {}, {}, text}}));
        const Result<void> flushed = store.flush();
        QCOMPARE(!flushed.has_value(), isRefused);
        QCOMPARE(store.pendingCount(), 0); // nothing waits behind it for ever
        if (isRefused)
            QCOMPARE(flushed.error().code, ErrorCode::TextRefused);
        else
            QCOMPARE(answered(store.review(id)).state.lenses.first().notes, text);
    }

    void theJournalAnswersWithTheNewestEntriesOldestFirst()
    {
        const WorkloadId shop = WorkloadId::make(fromMs(1));
        const WorkloadId bank = WorkloadId::make(fromMs(2));
        makeStore(path(), shop);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        store.commit(creation(bank, u"Bank"_s, storeLens()));
        store.commit(selection(shop, u"q1"_s, 0, 1));
        store.commit(selection(bank, u"q1"_s, 0, 1));
        store.commit(selection(shop, u"q1"_s, 1, 3));
        QVERIFY(store.flush().has_value());
        const auto numbers = [](const QVector<JournalEntry> &entries) {
            QList<qint64> list;
            for (const JournalEntry &entry : entries)
                list.append(entry.number);
            return list;
        };
        QCOMPARE(numbers(answered(store.journal({std::nullopt, 3}))), (QList<qint64>{3, 4, 5}));
        QCOMPARE(numbers(answered(store.journal({shop, 10}))), (QList<qint64>{1, 3, 5}));
        QCOMPARE(numbers(answered(store.journal({bank, 1}))), (QList<qint64>{4}));
        QCOMPARE(answered(store.journal({std::nullopt, 1})).first().workload, std::optional(shop));
        QCOMPARE(errorOf(store.journal({WorkloadId::make(fromMs(3)), 1})), ErrorCode::UnknownWorkload);
    }

    void changesOfOldEntriesAreDecodedOnlyWhenTheyAreAskedFor()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        store.commit(selection(id, u"q1"_s, 0, 1));
        Portfolio portfolio(store, u"Ada"_s, [] { return fromMs(1); });
        QSignalSpy loaded(&portfolio, &Portfolio::loaded);
        portfolio.load();
        QTRY_COMPARE(loaded.size(), 1);
        const QVector<JournalEntry> whole = decoded(answered(store.journal({std::nullopt, 10})));
        QCOMPARE(whole.size(), 2);
        const QVector<JournalEntry> ofReview = answered(store.review(id)).journal;
        for (const QVector<JournalEntry> &journal : {portfolio.journal(), ofReview}) {
            QCOMPARE(journal.size(), 2);
            for (int i = 0; i < 2; ++i) {
                QVERIFY(journal[i].changes.isEmpty());
                QCOMPARE(journal[i].id, whole[i].id);
                QCOMPARE(journal[i].workload, whole[i].workload);
            }
        }
        QVERIFY(portfolio.journal()[0].packed.isEmpty());
        for (int i = 0; i < 2; ++i)
            QVERIFY(*changesOf(ofReview[i], {}) == whole[i].changes);
    }

    // Of the journal, in bytes, when a note grows by a line at each pause.
    static qint64 bytesOfPauses(const QString &path, int pauses)
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path, id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
        Answer before;
        for (int pause = 0; pause < pauses; ++pause) {
            Answer after = before;
            after.notes += u"Line %1 of what was said about the workload \U0001F600.\n"_s.arg(pause);
            store.commit(
                commitOf(id, Verb::EditNotes, {AnswerChange{LensId(u"small-lens"_s), QuestionId(u"q1"_s), before, after}}));
            before = after;
        }
        if (!store.flush())
            qFatal("a note is not saved");
        qint64 bytes = 0;
        for (const JournalEntry &entry : answered(store.journal({id})))
            bytes += entry.packed.size();
        return bytes;
    }
    void aGrowingNoteTakesRoomForWhatIsTyped()
    {
        const qint64 few = bytesOfPauses(m_folder->filePath(u"few.plumb"_s), 50);
        const qint64 many = bytesOfPauses(m_folder->filePath(u"many.plumb"_s), 400);
        QVERIFY2(
            many < 8 * few, qPrintable(u"%1 bytes for 50 pauses, %2 for 400"_s.arg(QString::number(few), QString::number(many))));
        QVERIFY(many < 400 * 500);
    }

    void aGrowingNoteIsUndoneStepByStepAlsoTomorrow()
    {
        bytesOfPauses(path(), 40);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QCOMPARE(answered(store.check()).problems, QStringList());
        const LoadedReview review = answered(store.review(answered(store.workloads()).first().id));
        OpenReview session(review, store, u"Ada"_s, [] { return fromMs(5); });
        const QString whole = session.state().lenses[0].answers[0].notes;
        for (int pause = 40; pause-- > 0;) {
            QVERIFY(session.undo());
            const QString notes = session.state().lenses[0].answers[0].notes;
            QCOMPARE(notes.count(u'\n'), pause);
            QVERIFY(whole.startsWith(notes));
        }
        for (int pause = 0; pause < 40; ++pause)
            QVERIFY(session.redo());
        QCOMPARE(session.state().lenses[0].answers[0].notes, whole);
        QVERIFY(store.flush());
        QCOMPARE(answered(store.check()).problems, QStringList());
        QCOMPARE(answered(store.review(review.id)).state, session.state());
    }

    void acknowledgementsComeInOrderThroughTheEventLoopToo()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
        QSignalSpy saved(&store, &ReviewStore::committed);
        for (ChoiceSet set = 0; set < 20; ++set)
            store.commit(selection(id, u"q1"_s, set, set + 1));
        QCOMPARE(store.pendingCount(), 20);
        QTRY_COMPARE(saved.size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(saved[i][1].toLongLong(), i + 2);
        QCOMPARE(store.pendingCount(), 0);
    }

    void closingWritesWhatIsQueued()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        {
            ReviewStore store;
            answered(store.open(StoreLocation::file(path()), OpenMode::ReadWrite));
            store.commit(selection(id, u"q1"_s, 0, 1));
        }
        ReviewStore store;
        answered(store.open(StoreLocation::file(path()), OpenMode::ReadOnly));
        QCOMPARE(answered(store.review(id)).state.lenses.first().answers[0].selected, ChoiceSet(1));
    }

    void anAnswerTakesFewBytes()
    {
        const WorkloadId id = WorkloadId::make(fromMs(1));
        makeStore(path(), id);
        runSql(path(),
            {u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<20000) "
             "INSERT INTO answer SELECT 1, i, 21845, 0, 0, '', '', 5000000000000000000 + i, '{\"on\":\"2027-03-31\"}' FROM n"_s,
                u"VACUUM"_s});
        const qint64 with = QFileInfo(path()).size();
        runSql(path(), {u"DELETE FROM answer"_s, u"VACUUM"_s});
        QVERIFY((with - QFileInfo(path()).size()) / 20000 <= 88);
    }
};

QTEST_GUILESS_MAIN(ReviewStoreTest)
#include "tst_reviewstore.moc"
