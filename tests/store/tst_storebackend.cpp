// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/attachment.h"
#include "core/review/recordvalue.h"
#include "tests/kit/memorybackend.h"
#include "tests/kit/pictures.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What every back end of the store promises, whatever it keeps a portfolio in.
class StoreBackendTest : public QObject
{
    Q_OBJECT

    const WorkloadId m_shop = WorkloadId::make(fromMs(1));
    const WorkloadId m_bank = WorkloadId::make(fromMs(2));
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreMaker m_open;
    std::unique_ptr<StoreBackend> m_store;

    Result<std::unique_ptr<StoreBackend>> open(OpenMode mode)
    {
        return m_open(StoreLocation::file(m_folder->filePath(u"s.plumb"_s)), mode);
    }
    qint64 write(const QVector<Commit> &commits) { return m_store->write(commits).value_or(0); }
    QList<qint64> numbers(const JournalRange &range)
    {
        QList<qint64> numbers;
        for (const JournalEntry &entry : m_store->journal(range).value_or(QVector<JournalEntry>()))
            numbers.append(entry.number);
        return numbers;
    }

    static Commit notes(const WorkloadId &workload, const QString &question, const QString &before, const QString &after)
    {
        Answer old, now;
        old.notes = before;
        now.notes = after;
        return commitOf(workload, Verb::EditNotes, {AnswerChange{LensId(u"small-lens"_s), QuestionId(question), old, now}});
    }
    QStringList found(const QString &words)
    {
        QStringList places;
        for (const FoundText &text : m_store->find(words, 9).value_or(QVector<FoundText>())) {
            const QString workload = text.workload == m_shop ? u"shop"_s : u"bank"_s;
            places += QStringList({workload, text.place.lens.text(), text.place.question.text()}).join(u' ').trimmed();
        }
        places.sort();
        return places;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("an SQLite file") << true;
        QTest::newRow("memory") << false;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, isFile);
        m_folder = std::make_unique<QTemporaryDir>();
        m_open = isFile ? StoreMaker(&openBackend) : storesInMemory();
        m_store = *open(OpenMode::ReadWriteOrCreate);
        QCOMPARE(write({creation(m_shop, u"Shop"_s, storeLens())}), 1);
    }
    void cleanup() { m_store.reset(); }

    void whatIsNotThereIsMadeOnlyWhereThatIsAskedFor()
    {
        QVERIFY(m_store->info().wasCreated);
        m_store.reset();
        QVERIFY(!(*open(OpenMode::ReadWriteOrCreate))->info().wasCreated);
        const StoreLocation other = StoreLocation::file(m_folder->filePath(u"other.plumb"_s));
        QCOMPARE(m_open(other, OpenMode::ReadWrite).error().code, ErrorCode::FileNotFound);
    }

    void whatWasAcknowledgedIsThereAfterTheNextOpening()
    {
        QCOMPARE(write({selection(m_shop, u"q1"_s, 0, 1)}), 2);
        const LoadedReview before = *m_store->review(m_shop);
        m_store.reset();
        m_store = *open(OpenMode::ReadWrite);
        QCOMPARE(m_store->info().lastNumber, 2);
        QCOMPARE(m_store->review(m_shop)->state, before.state);
        QCOMPARE(m_store->review(m_shop)->state.lenses[0].answers[0].selected, ChoiceSet(1));
    }

    void bytesAreKeptByTheirDigestAndARecordOfBytesThatAreNotThereIsRefused()
    {
        const QByteArray picture = Kit::pngOf(1);
        const Attachment attachment = *attachmentOf(u"board.png"_s, picture);
        Commit commit
            = commitOf(m_shop, Verb::AttachPicture, {RecordChange{RecordId::make(fromMs(3)), {}, recordOf(attachment)}});
        QCOMPARE(m_store->write({commit}).error().code, ErrorCode::ContentMissing);
        commit.contents = {picture};
        QCOMPARE(write({commit}), 2);
        QCOMPARE(m_store->content(attachment.sha256).value_or(QByteArray()), picture);
        QCOMPARE(m_store->content(contentDigest("other")).error().code, ErrorCode::ContentMissing);
        QCOMPARE(m_store->check()->problems, QStringList());
    }

    void commitsAreNumberedInTheirOrderAndOnlyOnce()
    {
        const QVector<Commit> commits{selection(m_shop, u"q1"_s, 0, 1), selection(m_shop, u"q1"_s, 1, 3)};
        QCOMPARE(write(commits), 2);
        QCOMPARE(write(commits), 2); // whoever did not hear of it asks again
        QCOMPARE(write({creation(m_bank, u"Bank"_s, storeLens())}), 4);
        QCOMPARE(numbers({}), (QList<qint64>{1, 2, 3, 4}));
    }

    void aConflictIsRefusedAndTakesTheWholeWriteWithIt()
    {
        const auto refused = m_store->write({selection(m_shop, u"q1"_s, 0, 1), selection(m_shop, u"q2"_s, 4, 1)});
        QCOMPARE(refused.error().code, ErrorCode::ChangeConflict);
        QVERIFY(m_store->review(m_shop)->state.lenses[0].answers[0].isUntouched());
        QCOMPARE(numbers({}), QList<qint64>{1});
        QCOMPARE(write({selection(m_shop, u"q1"_s, 0, 1)}), 2);
        QCOMPARE(m_store->check()->problems, QStringList());
    }

    void entriesComeOldestFirstAndInPieces()
    {
        using From = JournalRange::From;
        using Parts = JournalRange::Parts;
        const Commit commit = selection(m_shop, u"q1"_s, 0, 1);
        write({creation(m_bank, u"Bank"_s, storeLens()), commit, selection(m_bank, u"q1"_s, 0, 1), undoOf(commit)});
        QCOMPARE(numbers({{}, 2}), (QList<qint64>{4, 5}));
        QCOMPARE(numbers({{}, 2, Parts::All, 1, 5}), (QList<qint64>{3, 4}));
        QCOMPARE(numbers({{}, 2, Parts::All, 1, 5, From::Oldest}), (QList<qint64>{2, 3}));
        QCOMPARE(numbers({m_shop}), (QList<qint64>{1, 3, 5}));
        QCOMPARE(numbers({m_shop, 1, Parts::All, 0, 5}), QList<qint64>{3});
        QCOMPARE(numbers({m_shop, 1, Parts::All, 0, 4}), QList<qint64>{3});
        QCOMPARE(numbers({m_shop, 9, Parts::All, 1}), (QList<qint64>{3, 5}));
        QCOMPARE(numbers({m_shop, 1, Parts::All, 1, 9, From::Oldest}), QList<qint64>{3});
        QCOMPARE(numbers({{}, 2, Parts::Heads}), (QList<qint64>{4, 5}));
        QCOMPARE(m_store->journal({m_shop, 1, Parts::Heads})->first().subject, commit.entry.subject);
        const QVector<JournalEntry> entries = decoded(*m_store->journal({m_shop}));
        QCOMPARE(entries[1].changes, commit.entry.changes);
        QCOMPARE(entries[1].subject, commit.entry.subject);
        QCOMPARE(entries[2].target, entries[1].id);
        QCOMPARE(m_store->journal({WorkloadId::make(fromMs(3))}).error().code, ErrorCode::UnknownWorkload);
    }

    void workloadsTellTheCountsOfTheirNewestChange()
    {
        Commit commit = selection(m_shop, u"q1"_s, 0, 1);
        RiskCounts counts;
        counts[Risk::Medium] = 2;
        commit.summary = ReviewSummary{
            {{storeLens()->id(), storeLens()->sha256(), {counts, {}}}}, {7, 3}, DayCounts({QDate(2026, 3, 1)}), {}, {}};
        write({commit, creation(m_bank, u"Bank"_s, storeLens())});
        QVector<WorkloadSummary> listed = *m_store->workloads();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed[0].id, m_shop);
        QCOMPARE(listed[0].properties.name(), u"Shop"_s);
        QCOMPARE(listed[0].review, *commit.summary);
        QCOMPARE(listed[0].changedAt, commit.entry.at);
        QCOMPARE(m_store->lenses()->first().usedBy, 2);
        write({commitOf(m_bank, Verb::RemoveWorkload, {PresenceChange{true, false}})});
        QCOMPARE(m_store->workloads()->size(), 1);
        QCOMPARE(m_store->lenses()->first().usedBy, 1);
        QVERIFY(m_store->review(m_bank)); // undo brings it back
    }

    // As counted one by one; workloads that are removed and lenses that are not applied miss nothing.
    void whatIsMissedIsCountedOverAllWorkloads()
    {
        const WorkloadId gone = WorkloadId::make(fromMs(3)), without = WorkloadId::make(fromMs(4));
        write({creation(m_bank, u"Bank"_s, storeLens()), creation(gone, u"Gone"_s, storeLens()),
            creation(without, u"Without"_s, storeLens())});
        write({selection(m_shop, u"q1"_s, 0, 1), selection(m_bank, u"q1"_s, 0, 2), selection(m_bank, u"q4"_s, 0, 8),
            selection(gone, u"q1"_s, 0, 8), selection(without, u"q1"_s, 0, 8)});
        const LensUse applied{storeLens()->sha256(), true}, unapplied{storeLens()->sha256(), false};
        write({commitOf(gone, Verb::RemoveWorkload, {PresenceChange{true, false}}),
            commitOf(without, Verb::UnapplyLens, {LensUseChange{storeLens()->id(), applied, unapplied}})});
        MissedPracticeCounter counter({m_shop, m_bank, without});
        counter.add(0, m_store->review(m_shop)->state.lenses[0]);
        counter.add(1, m_store->review(m_bank)->state.lenses[0]);
        const MissedPractices expected = std::move(counter).result();
        const MissedPractices missed = *m_store->missedPractices();
        QVERIFY(!expected.practices.isEmpty());
        QCOMPARE(missed.workloads, expected.workloads);
        QCOMPARE(missed.practices, expected.practices);
    }

    void aLensIsFetchedByItsDigest()
    {
        const LensVersionPtr lens = storeLens();
        QCOMPARE((*m_store->lens(lens->sha256()))->lens(), lens->lens());
        QCOMPARE(m_store->lenses()->first().isInstalled, false);
        write({commitOf(Verb::AddLens, {LensInstalledChange{lens->sha256(), false, true}})});
        QCOMPARE(m_store->lenses()->first().isInstalled, true);
        QCOMPARE(m_store->lens("none").error().code, ErrorCode::UnknownLens);
    }

    void anUnknownWorkloadIsSaidToBeOne()
    {
        QCOMPARE(m_store->review(WorkloadId::make(fromMs(3))).error().code, ErrorCode::UnknownWorkload);
    }

    void whatPeopleWroteIsFoundByHowItsWordsBegin()
    {
        write({creation(m_bank, u"Bank"_s, storeLens()), notes(m_shop, u"q1"_s, {}, u"Zufällig: the Rollback is rehearsed"_s),
            notes(m_bank, u"q2"_s, {}, u"No rollback yet"_s)});
        QCOMPARE(found(u"rollback"_s), (QStringList{u"bank small-lens q2"_s, u"shop small-lens q1"_s}));
        QCOMPARE(found(u"ROLL reh"_s), QStringList{u"shop small-lens q1"_s});
        QCOMPARE(found(u"zufäll"_s), QStringList{u"shop small-lens q1"_s});
        QCOMPARE(found(u"ollback"_s), QStringList()); // no word begins so
        QCOMPARE(found(u"bank"_s), QStringList{u"bank"_s}); // by its name
        QCOMPARE(m_store->find(u"rollback"_s, 1)->size(), 1);
        QCOMPARE(m_store->find(u"rehearsed"_s, 9)->first().label, u"ONE 1"_s);
        QVERIFY(m_store->find(u"rehearsed"_s, 9)->first().excerpt.contains(u"Rollback is rehearsed"_s));
    }

    void whatIsNotThereAnyMoreIsNotFound()
    {
        const Commit told = notes(m_shop, u"q1"_s, {}, u"alpha"_s);
        write({told, notes(m_shop, u"q1"_s, u"alpha"_s, u"beta"_s)});
        QCOMPARE(found(u"alpha"_s), QStringList());
        QCOMPARE(found(u"beta"_s), QStringList{u"shop small-lens q1"_s});
        write({commitOf(m_shop, Verb::RemoveWorkload, {PresenceChange{true, false}})});
        QCOMPARE(found(u"beta"_s), QStringList());
        write({commitOf(m_shop, Verb::CreateWorkload, {PresenceChange{false, true}})});
        QCOMPARE(found(u"beta"_s), QStringList{u"shop small-lens q1"_s});
        QCOMPARE(m_store->check()->problems, QStringList());
    }

    void signsInASearchAreText_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("blanks") << u"   "_s << 0;
        QTest::newRow("a quote") << u"foo-bar \" C++"_s << 1;
        QTest::newRow("an operator is a word") << u"AND"_s << 1;
        QTest::newRow("operators beside words") << u"foo NOT bar"_s << 0;
        QTest::newRow("a column") << u"text:foo"_s << 0;
        QTest::newRow("a parenthesis and a star") << u"( * foo"_s << 1;
        QTest::newRow("a bracket") << u"{foo} ^bar"_s << 1;
        QTest::newRow("a quote within") << u"fo\"o"_s << 0;
        QTest::newRow("half a character") << QString(QChar(0xD800)) << 0;
    }
    void signsInASearchAreText()
    {
        QFETCH(QString, words);
        QFETCH(int, count);
        write({notes(m_shop, u"q1"_s, {}, u"foo-bar and C++ (x)"_s)});
        const auto texts = m_store->find(words, 9);
        QVERIFY(texts);
        QCOMPARE(texts->size(), count);
    }

    void whatIsOpenForReadingTakesNoChange()
    {
        m_store.reset();
        m_store = *open(OpenMode::ReadOnly);
        QVERIFY(m_store->info().isReadOnly);
        const auto refused = m_store->write({selection(m_shop, u"q1"_s, 0, 1)});
        QCOMPARE(refused.error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(m_store->workloads()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(StoreBackendTest)
#include "tst_storebackend.moc"
