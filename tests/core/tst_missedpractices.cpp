// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/missedpractices.h"
#include "core/risk/plan.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Plumbline::Kit;
using namespace Qt::StringLiterals;

// Which practices workloads miss, counted over all of them.
class MissedPracticesTest : public QObject
{
    Q_OBJECT

    // One practice a line: "2 high Changes are tested".
    static QStringList lines(const QList<const char *> &workloads)
    {
        QVector<WorkloadId> ids;
        for (int at = 0; at < workloads.size(); ++at)
            ids += WorkloadId::make(fromMs(at + 1));
        MissedPracticeCounter counter(ids);
        for (int at = 0; at < workloads.size(); ++at)
            counter.add(at, stateFromLines(sampleVersion(), workloads[at]).lenses[0]);
        QStringList lines;
        for (const MissedPractice &practice : std::move(counter).result().practices) {
            lines += u"%1 %2 %3"_s.arg(
                QString::number(practice.count), practice.risk == Risk::High ? u"high"_s : u"medium"_s, practice.title);
            if (practice.count != int(practice.workloads.count(true)))
                return {u"the workloads are not as many as were counted"_s};
        }
        return lines;
    }

private Q_SLOTS:
    void theOneThatMostMissComesFirstThenTheWorseRisk()
    {
        QCOMPARE(lines({"deploy small\naccess least", "deploy small tested\nlearn review", "deploy tested manual"}),
            (QStringList{u"2 high Nobody changes production by hand"_s, u"1 high Changes are small"_s,
                u"1 high Changes are tested"_s, u"1 medium Lessons are shared"_s, u"1 medium No key lives longer than a day"_s}));
    }

    void whatIsNotAnsweredOrNotApplicableIsNotMissed()
    {
        QCOMPARE(lines({"", "deploy n/a\naccess least -keys"}), QStringList());
        QCOMPARE(lines({"deploy small tested manual"}), QStringList());
    }

    void aPracticeIsTheSameInEachVersionOfItsLens()
    {
        const char *content = R"(
            pillar ops Operations
            question deploy How do changes reach production?
            choice small Changes are small
            choice tested %1
            rule NO_RISK small && tested
            rule HIGH_RISK default)";
        const auto version = [content](const char *title, const QString &label) {
            return versionFromLines(
                QString::fromLatin1(content).arg(QLatin1String(title)).toUtf8().constData(), u"Small"_s, label);
        };
        const QVector<WorkloadId> ids{WorkloadId::make(fromMs(1)), WorkloadId::make(fromMs(2))};
        MissedPracticeCounter counter(ids);
        counter.add(0, stateFromLines(version("Changes are tested", u"1"_s), "deploy small").lenses[0]);
        counter.add(1, stateFromLines(version("Every change is tested", u"2"_s), "deploy small").lenses[0]);
        const MissedPractices missed = std::move(counter).result();
        QCOMPARE(missed.practices.size(), 1);
        QCOMPARE(missed.practices[0].count, 2);
        QCOMPARE(missed.workloads, ids);
    }

    void theyAreTheLinesOfThePlan()
    {
        const ReviewState state = stateFromLines(frameworkLens(), "");
        ReviewState answered = state;
        for (Answer &answer : answered.lenses[0].answers)
            answer.selected = choiceBit(0);
        MissedPracticeCounter counter({WorkloadId::make(fromMs(1))});
        counter.add(0, answered.lenses[0]);
        QCOMPARE(std::move(counter).result().practices.size(), improvementPlan(answered, assess(answered)).lines.size());
    }
};

QTEST_APPLESS_MAIN(MissedPracticesTest)
#include "tst_missedpractices.moc"
