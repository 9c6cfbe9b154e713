// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/powerloss.h"
#include "tests/kit/stores.h"

#include <QTemporaryDir>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What is acknowledged is there after the power went, whenever it went.
class PowerLossTest : public QObject
{
    Q_OBJECT

    static constexpr int answers = 6;
    QTemporaryDir m_folder;
    WorkloadId m_shop = WorkloadId::make(fromMs(1));

    // How many of the answers in a row are found; -1 in a store that is damaged or does not open.
    int foundIn(const QString &path) const
    {
        ReviewStore store;
        QFuture<Result<StoreInfo>> opened = store.open(StoreLocation::file(path), OpenMode::ReadWrite);
        opened.waitForFinished();
        if (!opened.result())
            return -1;
        QFuture<Result<StoreCheck>> check = store.check();
        check.waitForFinished();
        if (!check.result() || !check.result()->problems.isEmpty())
            return -1;
        QFuture<Result<LoadedReview>> review = store.review(m_shop);
        review.waitForFinished();
        return review.result() ? int(review.result()->state.lenses.first().answers[0].selected) : -1;
    }

    // Of so many files after a loss of power: how many miss what was acknowledged, or are damaged.
    int badOnes(const PowerLoss &power, PowerLoss::Syncs syncs, int images) const
    {
        QRandomGenerator random(20261123);
        int bad = 0;
        for (int image = 0; image < images; ++image) {
            const int moment = image < power.moments() ? image : random.bounded(power.moments());
            const QTemporaryDir folder;
            const int found = foundIn(power.filesAfter(moment, random, syncs, folder.path()));
            const int told = power.acknowledgedBefore(moment);
            if (found < told || found > told + 1) { // one more may be on the disk and not yet told
                ++bad;
                if (syncs == PowerLoss::Syncs::Honest)
                    qWarning("moment %d: %d of %d answers", moment, found, told);
            }
        }
        return bad;
    }

private Q_SLOTS:
    void initTestCase() { FaultyDisk::install(); }

    void nothingAcknowledgedIsLostWhenThePowerGoes()
    {
        const int images
            = qEnvironmentVariableIsSet("PLUMBLINE_POWER_LOSSES") ? qEnvironmentVariableIntValue("PLUMBLINE_POWER_LOSSES") : 300;
        const QString path = m_folder.filePath(u"shop.plumb"_s);
        makeStore(path, m_shop);
        ReviewStore store;
        answered(store.open(StoreLocation::file(path), OpenMode::ReadWrite));
        store.commit(selection(m_shop, u"q2"_s, 0, 1)); // makes the day's backup too
        QVERIFY(store.flush().has_value());
        PowerLoss power(path);
        for (int answer = 0; answer < answers; ++answer) {
            store.commit(selection(m_shop, u"q1"_s, ChoiceSet(answer), ChoiceSet(answer + 1)));
            QVERIFY(store.flush().has_value());
            power.acknowledge(answer + 1);
        }
        FaultyDisk::setObserver(nullptr);
        QVERIFY2(power.moments() > 10 * answers, qPrintable(u"only %1 moments"_s.arg(power.moments())));
        QCOMPARE(badOnes(power, PowerLoss::Syncs::Honest, std::max(images, power.moments())), 0);
        // Where a disk only says that it wrote, the same search finds losses: so it can find them.
        QVERIFY(badOnes(power, PowerLoss::Syncs::Lying, 60) > 0);
    }
};

QTEST_GUILESS_MAIN(PowerLossTest)
#include "tst_powerloss.moc"
