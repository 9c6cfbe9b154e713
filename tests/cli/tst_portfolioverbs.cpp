// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/commandline.h"

#include <QJsonArray>
#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// What is said over all workloads, on the command line.
class PortfolioVerbsTest : public QObject, CommandLine
{
    Q_OBJECT

    void addWorkload(const QString &name, const QStringList &more = {}) const
    {
        done(QStringList{u"workload"_s, u"add"_s, name, u"--lens"_s, u"well-architected-framework"_s} + more);
    }
    void answer(const QString &name, const QString &practice) const
    {
        done({u"answer"_s, name, practice.left(5), u"--select"_s, practice});
    }
    QStringList listed(const QStringList &filters) const
    {
        QStringList names;
        for (const QJsonValue &workload : json(QStringList{u"workload"_s, u"list"_s} + filters).json()[u"workloads"].toArray())
            names += workload[u"name"].toString();
        return names;
    }

public:
    PortfolioVerbsTest()
        : CommandLine(QStringLiteral(PLUMBLINE_PROGRAM))
    {
    }

private Q_SLOTS:
    void init() { startAfresh(); }

    void theListSaysHowItWentSinceTheLastMilestone()
    {
        addWorkload(u"Shop"_s);
        QVERIFY(json({u"workload"_s, u"list"_s}).json()[u"workloads"][0][u"trend"].isNull());
        done({u"milestone"_s, u"add"_s, u"shop"_s, u"First"_s});
        answer(u"shop"_s, u"OPS01-BP01"_s);
        const QJsonObject workload = json({u"workload"_s, u"list"_s}).json()[u"workloads"][0].toObject();
        QCOMPARE(workload[u"trend"].toInt(), 1);
        QCOMPARE(workload[u"overdue"].toInt(-1), 0);
        QCOMPARE(workload[u"toConfirm"].toInt(-1), 0);
        QCOMPARE(workload[u"met"].toInt(), 1);
        QCOMPARE(workload[u"shownOrTested"].toInt(-1), 0);
        const QString line = run({u"workload"_s, u"list"_s}).out;
        QVERIFY2(line.contains(u"; 1 more question"_s) && !line.contains(u"overdue"_s), qPrintable(line));
    }

    void theListIsFiltered()
    {
        addWorkload(u"Shop"_s, {u"--owner"_s, u"Ada"_s});
        addWorkload(u"Bank"_s, {u"--environment"_s, u"preproduction"_s});
        QCOMPARE(listed({}), (QStringList{u"Shop"_s, u"Bank"_s}));
        QCOMPARE(listed({u"--owner"_s, u"Ada"_s}), QStringList{u"Shop"_s});
        QCOMPARE(listed({u"--owner"_s, u""_s}), QStringList{u"Bank"_s});
        QCOMPARE(listed({u"--environment"_s, u"preproduction"_s}), QStringList{u"Bank"_s});
        QCOMPARE(listed({u"--overdue"_s}), QStringList());
        QCOMPARE(listed({u"--to-confirm"_s}), QStringList());
        QCOMPARE(listed({u"--tag"_s, u"team"_s}), QStringList());
        QCOMPARE(listed({u"--industry"_s, u"Retail"_s}), QStringList());
        QCOMPARE(run({u"workload"_s, u"list"_s, u"--environment"_s, u"moon"_s}).status, 2);
    }

    void whatMostWorkloadsMissComesFirst()
    {
        addWorkload(u"Shop"_s);
        addWorkload(u"Bank"_s);
        QCOMPARE(run({u"workload"_s, u"missed"_s}).out, QString());
        answer(u"shop"_s, u"OPS01-BP01"_s);
        answer(u"bank"_s, u"OPS01-BP02"_s);
        const QJsonObject missed = json({u"workload"_s, u"missed"_s}).json();
        QCOMPARE(missed[u"workloads"].toInt(), 2);
        const QJsonObject first = missed[u"practices"][0].toObject();
        QCOMPARE(first[u"label"].toString(), u"OPS 1"_s);
        QCOMPARE(first[u"missedBy"].toArray().size(), 2);
        QVERIFY(run({u"workload"_s, u"missed"_s}).out.startsWith(u"2 of 2  "_s));
    }
};

QTEST_GUILESS_MAIN(PortfolioVerbsTest)
#include "tst_portfolioverbs.moc"
