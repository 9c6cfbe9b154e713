// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/portfolio.h"
#include "tests/kit/lenses.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What a newer program brings to a portfolio that was made before.
class BuiltInEditionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewStore> m_store;
    std::unique_ptr<Portfolio> m_portfolio;
    Timestamp m_now = fromMs(1'000'000);

    void open()
    {
        m_portfolio.reset();
        m_store = std::make_unique<ReviewStore>();
        answered(m_store->open(StoreLocation::file(m_folder->filePath(u"s.plumb"_s)), OpenMode::ReadWriteOrCreate));
        m_portfolio = std::make_unique<Portfolio>(*m_store, u"Ada"_s, [this] { return m_now += std::chrono::milliseconds(1); });
        const auto loaded = m_portfolio->load();
        QTRY_VERIFY(loaded.isFinished());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_portfolio.reset();
        m_store.reset();
    }

    void editionsThatWereNeverHereAreNewAndComeAsOneStep()
    {
        const auto made = int(builtInLenses().size());
        QCOMPARE(m_portfolio->newBuiltInLenses().size(), made);
        const auto added = m_portfolio->addBuiltInLenses(m_portfolio->newBuiltInLenses());
        QVERIFY(added);
        QCOMPARE(added->size(), made);
        QCOMPARE(m_portfolio->lenses().size(), made);
        QCOMPARE(m_portfolio->journal().size(), 1);
        QVERIFY(m_portfolio->newBuiltInLenses().isEmpty());
        QVERIFY(m_portfolio->addBuiltInLenses(builtInLenses())); // changes nothing
        QCOMPARE(m_portfolio->journal().size(), 1);
        QVERIFY(waitedFor(m_portfolio->undo()));
        QVERIFY(m_portfolio->lenses().isEmpty());
        QVERIFY(m_portfolio->newBuiltInLenses().isEmpty()); // who took them out is not asked again
        QVERIFY(waitedFor(m_portfolio->redo()));
        QCOMPARE(m_portfolio->lenses().size(), made);
    }

    void noneOfThemIsTakenOutByUndoWhileAWorkloadUsesIt()
    {
        QVERIFY(m_portfolio->addBuiltInLenses(builtInLenses()));
        ReviewState state;
        state.workload.name = u"Shop"_s;
        state.lenses.append(LensReview(builtInLenses().last().read()));
        QVERIFY(m_portfolio->createWorkload(state));
        QVERIFY(waitedFor(m_portfolio->undo())); // the workload
        QVERIFY(waitedFor(m_portfolio->undo())); // the lenses
        QVERIFY(m_portfolio->lenses().isEmpty());
        QVERIFY(m_portfolio->createWorkload(state));
        QVERIFY(m_portfolio->addBuiltInLenses(builtInLenses()));
        const Result<void> undone = waitedFor(m_portfolio->undo());
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::LaterChangesBuildOnIt);
        QCOMPARE(m_portfolio->lenses().size(), builtInLenses().size());
    }

    void anEditionWithALabelThatIsTakenGetsAFreeOne()
    {
        const LensVersionPtr framework = frameworkLens();
        Lens older = framework->lens();
        older.description = u"Older"_s;
        QVERIFY(m_portfolio->addLens(older, framework->companion()));
        QCOMPARE(m_portfolio->newestLens(framework->id())->version, framework->version());
        QVERIFY(m_portfolio->addBuiltInLenses(m_portfolio->newBuiltInLenses()));
        QCOMPARE(m_portfolio->newestLens(framework->id())->sha256, framework->sha256());
        QVERIFY(m_portfolio->newestLens(framework->id())->version != framework->version());
    }

    void guidanceIsTheProgramsOwnWhereTheLensIsTheSame()
    {
        const LensVersionPtr framework = frameworkLens();
        LensCompanion older = framework->companion();
        older.questions[framework->question(0).id].opening = u"An older opening"_s;
        QVERIFY(m_portfolio->addLens(framework->lens(), older, u"mine"_s));
        QVERIFY(m_store->flush());
        open();
        const LensVersionPtr shown = answered(m_store->lens(framework->sha256()));
        QCOMPARE(shown->version(), u"mine"_s);
        QCOMPARE(shown->notes(0).opening, framework->notes(0).opening);
        QCOMPARE(answered(m_store->check()).problems, QStringList());
    }

    void guidanceOfAnyOtherLensIsWhatCameWithIt()
    {
        const LensVersionPtr lens = storeLens();
        QVERIFY(m_portfolio->addLens(lens->lens(), lens->companion()));
        QVERIFY(m_store->flush());
        open();
        QCOMPARE(answered(m_store->lens(lens->sha256()))->label(0), u"ONE 1"_s);
    }
};

QTEST_GUILESS_MAIN(BuiltInEditionsTest)
#include "tst_builtineditions.moc"
