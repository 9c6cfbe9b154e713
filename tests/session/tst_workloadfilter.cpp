// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/workloadfilter.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class WorkloadFilterTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 3, 1};

    static WorkloadProperties shop()
    {
        WorkloadProperties properties;
        properties.reviewOwner = u"Ada"_s;
        properties.industryType = u"Retail"_s;
        properties.tags = {{u"team"_s, u"payments"_s}, {u"critical"_s, {}}};
        return properties;
    }
    bool accepts(const WorkloadFilter &filter, const ReviewSummary &summary = {}) const
    {
        return filter.accepts(facetsOf(shop()), summary, m_today);
    }

private Q_SLOTS:
    void whatIsAskedForHasToBeSo()
    {
        WorkloadFilter filter;
        QVERIFY(accepts(filter));
        filter.owner = u"Ada"_s;
        filter.environment = Environment::Production;
        filter.industry = u"Retail"_s;
        QVERIFY(accepts(filter));
        filter.environment = Environment::PreProduction;
        QVERIFY(!accepts(filter));
        filter.environment.reset();
        filter.industry = QString(); // none stated
        QVERIFY(!accepts(filter));
        filter.industry.reset();
        filter.owner = QString(); // nobody
        QVERIFY(!accepts(filter));
    }

    void aTagIsMeantWithItsValueOrWhateverThatIs()
    {
        const auto tagged = [&](const QString &tag) {
            WorkloadFilter filter;
            filter.tag = tag;
            return accepts(filter);
        };
        QVERIFY(tagged(u"team=payments"_s));
        QVERIFY(tagged(u"team"_s));
        QVERIFY(tagged(u"critical"_s));
        QVERIFY(!tagged(u"team=search"_s));
        QVERIFY(!tagged(u"tea"_s));
        QVERIFY(!tagged(u"payments"_s));
    }

    void whatIsLateIsLateOnThatDay()
    {
        ReviewSummary summary;
        summary.due = DayCounts({m_today});
        WorkloadFilter overdue, toConfirm;
        overdue.isOverdue = true;
        toConfirm.isToConfirm = true;
        QVERIFY(!accepts(overdue, summary)); // it is in time all of that day
        summary.due = DayCounts({m_today.addDays(-1)});
        QVERIFY(accepts(overdue, summary));
        QVERIFY(!accepts(toConfirm, summary));
        summary.goodUntil = DayCounts({QDate()});
        QVERIFY(accepts(toConfirm, summary));
    }

    void aTextGivesItBack()
    {
        WorkloadFilter filter;
        QVERIFY(workloadFilterFrom(textOf(filter)) == filter);
        filter.owner = QString();
        filter.environment = Environment::PreProduction;
        filter.industry = u"Retail \"and\" more"_s;
        filter.tag = u"team=payments"_s;
        filter.isOverdue = filter.isToConfirm = true;
        QVERIFY(workloadFilterFrom(textOf(filter)) == filter);
        QVERIFY(workloadFilterFrom(u"nonsense"_s).isEmpty());
        QVERIFY(workloadFilterFrom(u"{\"owner\":7}"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkloadFilterTest)
#include "tst_workloadfilter.moc"
