// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/openreview.h"
#include "core/session/portfolio.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What may be done to workloads and lenses, and what may be taken back. The workload "Shop" applies the lens of the kit.
class PortfolioTest : public QObject
{
    Q_OBJECT

    const WorkloadId m_shop = WorkloadId::make(fromMs(1));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewStore> m_store;
    std::unique_ptr<Portfolio> m_portfolio;
    Timestamp m_now = fromMs(1'000'000);

    // As after a start of the program.
    void reopen()
    {
        m_portfolio.reset();
        m_store = std::make_unique<ReviewStore>();
        answered(m_store->open(StoreLocation::file(m_folder->filePath(u"s.plumb"_s)), OpenMode::ReadWrite));
        m_portfolio = std::make_unique<Portfolio>(*m_store, u"Ada"_s, [this] { return m_now += std::chrono::milliseconds(1); });
        const auto loaded = m_portfolio->load();
        QTRY_VERIFY(loaded.isFinished());
    }
    // By whoever has the review open.
    void change(const WorkloadId &id, const QString &name)
    {
        OpenReview review(
            answered(m_store->review(id)), *m_store, u"Ada"_s, [this] { return m_now += std::chrono::milliseconds(1); });
        connect(&review, &OpenReview::performed, m_portfolio.get(), &Portfolio::notePerformed);
        WorkloadProperties properties = review.state().workload;
        properties.name = name;
        QVERIFY(review.apply(Verb::EditProperties, name, {PropertiesChange{review.state().workload, properties}}));
        QVERIFY(m_store->flush());
    }
    Result<WorkloadId> create(const QString &name)
    {
        ReviewState state;
        state.workload.name = name;
        state.lenses = {LensReview(storeLens())};
        return m_portfolio->createWorkload(state);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeStore(m_folder->filePath(u"s.plumb"_s), m_shop);
        reopen();
    }
    void cleanup()
    {
        m_portfolio.reset();
        m_store.reset();
    }

    void twoWorkloadsNeverShareAName()
    {
        QCOMPARE(create(u" sHop "_s).error().code, ErrorCode::NameTaken);
        QCOMPARE(m_portfolio->checkName(u"Shop"_s, m_shop).has_value(), true); // its own
        QCOMPARE(m_portfolio->freeNameLike(u"Shop"_s), u"Shop (2)"_s);
        QCOMPARE(create(QString()).error().code, ErrorCode::NameMissing);
        QCOMPARE(m_portfolio->workloads().size(), 1);
    }

    void aWorkloadComesBackOnlyWhileItsNameIsFree()
    {
        const Result<WorkloadId> depot = create(u"Depot"_s);
        QVERIFY(depot);
        QVERIFY(m_portfolio->removeWorkload(m_shop));
        QVERIFY(m_store->flush());
        change(*depot, u"Shop"_s);
        QCOMPARE(waitedFor(m_portfolio->undo()).error().code, ErrorCode::NameTaken);
        change(*depot, u"Depot"_s);
        QVERIFY(waitedFor(m_portfolio->undo()));
        QTRY_VERIFY(m_portfolio->find(m_shop));
    }

    void aWorkloadThatTheStoreRefusesIsOffTheListAgain()
    {
        ReviewState state;
        state.workload.name = u"Depot"_s;
        state.lenses = {LensReview(storeLens())};
        const Attachment nowhere{storeLens()->id().text(), u"q1"_s, {}, u"a.png"_s, QString(64, u'a'), {}, {}};
        state.records.insert(RecordId::make(fromMs(1)), recordOf(nowhere)); // its bytes come with nothing
        QSignalSpy takenBack(m_portfolio.get(), &Portfolio::takenBack);
        QVERIFY(m_portfolio->createWorkload(state));
        QVERIFY(m_portfolio->findByName(u"Depot"_s));
        QTRY_COMPARE(takenBack.size(), 1);
        QCOMPARE(takenBack[0][1].value<Error>().code, ErrorCode::ContentMissing);
        QVERIFY(!m_portfolio->findByName(u"Depot"_s));
        QCOMPARE(m_portfolio->workloads().size(), 1);
    }

    void aWorkloadComesBackToItsPlace()
    {
        QVERIFY(create(u"Depot"_s));
        QVERIFY(m_portfolio->removeWorkload(m_shop));
        QVERIFY(waitedFor(m_portfolio->undo()));
        QTRY_VERIFY(m_portfolio->find(m_shop));
        QCOMPARE(m_portfolio->workloads().first().id, m_shop); // the first one that was created
    }

    void aCreationThatOthersBuiltOnIsNotUndone()
    {
        const Result<WorkloadId> depot = create(u"Depot"_s);
        QVERIFY(depot);
        QVERIFY(m_store->flush());
        change(*depot, u"Yard"_s);
        QCOMPARE(waitedFor(m_portfolio->undo()).error().code, ErrorCode::LaterChangesBuildOnIt);
        QVERIFY(m_portfolio->find(*depot));
    }

    void olderEntriesOfTheJournalAreReadWhenAskedForAndUndoneThen()
    {
        QVERIFY(m_portfolio->removeWorkload(m_shop));
        const Result<WorkloadId> depot = create(u"Depot"_s);
        QVERIFY(depot);
        QVERIFY(m_store->flush());
        {
            OpenReview review(answered(m_store->review(*depot)), *m_store, u"Ada"_s, [this] { return m_now; });
            for (int i = 0; i < 600; ++i) {
                WorkloadProperties properties = review.state().workload;
                properties.notes = QString::number(i);
                QVERIFY(review.apply(Verb::EditProperties, u"Depot"_s, {PropertiesChange{review.state().workload, properties}}));
            }
            QVERIFY(m_store->flush());
        }
        reopen();
        QVERIFY(m_portfolio->hasOlderEntries());
        QVERIFY(!m_portfolio->nextUndo());
        QSignalSpy changed(m_portfolio.get(), &Portfolio::historyChanged);
        QVERIFY(waitedFor(m_portfolio->readOlderEntries()));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_portfolio->hasOlderEntries());
        for (qsizetype i = 0; i < m_portfolio->journal().size(); ++i)
            QCOMPARE(m_portfolio->journal()[i].number, i + 1);
        QCOMPARE(m_portfolio->nextUndo()->subject, u"Depot"_s);
        QCOMPARE(waitedFor(m_portfolio->undo()).error().code, ErrorCode::LaterChangesBuildOnIt);
    }

    void aLensInUseIsNotRemoved()
    {
        QCOMPARE(m_portfolio->removeLens("none").error().code, ErrorCode::UnknownLens);
        QVERIFY(m_portfolio->addLens(storeLens()->lens(), storeLens()->companion()));
        const Result<WorkloadId> depot = create(u"Depot"_s);
        QVERIFY(depot);
        QCOMPARE(m_portfolio->removeLens(storeLens()->sha256()).error().code, ErrorCode::LensInUse);
        QVERIFY(m_portfolio->newestLens(storeLens()->id()));
        QVERIFY(m_portfolio->removeWorkload(*depot));
        QVERIFY(m_portfolio->removeLens(storeLens()->sha256()));
        QVERIFY(!m_portfolio->newestLens(storeLens()->id()));
        QVERIFY(m_store->flush());
        QCOMPARE(answered(m_store->check()).problems, QStringList());
    }

    void theAdditionOfALensIsUndoneAndDoneAgainAfterAnotherStart()
    {
        const QByteArray added = storeLens(2)->sha256();
        const auto isInstalled = [&] {
            const LensInfo *lens = m_portfolio->lensBySha(added);
            return lens && lens->isInstalled;
        };
        QVERIFY(m_portfolio->addLens(storeLens(2)->lens(), storeLens(2)->companion()));
        reopen();
        QVERIFY(isInstalled());
        QVERIFY(waitedFor(m_portfolio->undo()));
        QVERIFY(!isInstalled());
        QVERIFY(m_store->flush());
        reopen();
        QVERIFY(!isInstalled());
        QVERIFY(waitedFor(m_portfolio->redo()));
        QVERIFY(m_store->flush());
        QVERIFY(isInstalled());
        QCOMPARE(answered(m_store->check()).problems, QStringList());
    }

    void aWorkloadThatIsRemovedBeforeItsReviewIsReadIsNotOpened()
    {
        SampleWorkspace sample;
        QSignalSpy failed(&sample.workspace(), &Workspace::failed);
        sample.workspace().openReview(sample.shop());
        std::optional<ErrorCode> refused;
        sample.workspace().withReview(sample.shop(), this, [&refused](const Result<OpenReview *> &review) {
            refused = review ? std::nullopt : std::optional(review.error().code);
        });
        QVERIFY(sample.portfolio().removeWorkload(sample.shop()));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::UnknownWorkload);
        QVERIFY(!sample.workspace().review());
        QTRY_COMPARE(refused, std::optional(ErrorCode::UnknownWorkload));
    }

    void eachVersionOfALensHasALabelOfItsOwn()
    {
        const Result<LensInfo> first = m_portfolio->addLens(storeLens(2)->lens(), storeLens(2)->companion(), u"2024"_s);
        QVERIFY(first);
        Lens other = storeLens(2)->lens();
        other.description += u" Said otherwise."_s;
        const Result<LensInfo> second = m_portfolio->addLens(other, storeLens(2)->companion(), u"2024"_s);
        QVERIFY(second);
        QCOMPARE(first->version, u"2024"_s);
        QVERIFY(second->version != first->version);
        QCOMPARE(m_portfolio->newestLens(first->id)->sha256, second->sha256);
    }
};

QTEST_GUILESS_MAIN(PortfolioTest)
#include "tst_portfolio.moc"
