// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QtTest>

using namespace Plumbline;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownIdsCarryTheirTimeAndSortByIt()
    {
        const WorkloadId early = WorkloadId::make(fromMs(1'000'000));
        const WorkloadId late = WorkloadId::make(fromMs(2'000'000));
        QVERIFY(early.toBytes() < late.toBytes());
        QCOMPARE(early.toBytes().first(6).toHex(), QByteArray("0000000f4240"));
    }

    void ownIdsAreUuidsOfVersion7()
    {
        const QUuid id = makeUuid7(fromMs(1'700'000'000'000));
        QCOMPARE(id.toString(QUuid::WithoutBraces).at(14), QChar(u'7'));
        QCOMPARE(id.variant(), QUuid::DCE);
    }

    void ownIdsComeBackFromTextAndBytes()
    {
        const MilestoneId id = MilestoneId::make(fromMs(42));
        QCOMPARE(MilestoneId::fromString(id.toString()), id);
        QCOMPARE(MilestoneId::fromBytes(id.toBytes()), id);
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_ids.moc"
