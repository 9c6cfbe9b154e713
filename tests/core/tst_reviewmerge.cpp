// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/reviewmerge.h"
#include "core/review/recordvalue.h"
#include "core/review/riskacceptance.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

using Kind = FactPlace::Kind;

namespace {

ReviewPatch patchTo(const ReviewState &theirs, const ReviewState &ours)
{
    ReviewPatch patch;
    for (const FactPlace &place : placesBetween(ours, theirs))
        patch.facts.append({place, valueAt(theirs, place)});
    return patch;
}

// "conflict deploy small: open"
QString lineOf(const MergedFact &fact)
{
    const FactPlace &place = fact.theirs.place;
    const QString kind = fact.kind == MergedFact::Kind::News ? u"news"_s
        : fact.kind == MergedFact::Kind::Conflict            ? u"conflict"_s
                                                             : u"newer"_s;
    QStringList words{kind, place.field, place.pillar.text(), place.question.text(), place.choice.text()};
    words.removeAll(QString());
    return words.join(u' ') + u": "_s + (!fact.isTaken ? u"open"_s : *fact.isTaken ? u"taken"_s : u"kept"_s);
}

QString linesOf(const QVector<MergedFact> &facts)
{
    QStringList lines;
    for (const MergedFact &fact : facts)
        lines += lineOf(fact);
    return lines.join(u", "_s);
}

} // namespace

class ReviewMergeTest : public QObject
{
    Q_OBJECT

    const LensVersionPtr m_version = Kit::sampleVersion();

    ReviewState state(const QByteArray &lines) const { return Kit::stateFromLines(m_version, lines.constData()); }

private Q_SLOTS:
    void whatEachSideChangedIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("base"); // "?": not known
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *base, const char *ours, const char *theirs, const QString &expected) {
            QTest::newRow(name) << QByteArray(base) << QByteArray(ours) << QByteArray(theirs) << expected;
        };
        row("nobody", "deploy small", "deploy small", "deploy small", {});
        row("only they", "deploy small", "deploy small", "deploy small tested", u"news deploy tested: taken"_s);
        row("they took back", "deploy small tested", "deploy small tested", "deploy small", u"news deploy tested: taken"_s);
        row("only we", "deploy small", "deploy small tested", "deploy small", u"newer deploy tested: kept"_s);
        row("both alike", "deploy small", "deploy small tested", "deploy small tested", {});
        row("both, in different places", "", "deploy small", "learn share",
            u"newer deploy small: kept, news learn share: taken"_s);
        row("both, in one place", "deploy small", "deploy", "deploy -small", u"conflict deploy small: open"_s);
        row("the question itself", "", "learn n/a", "learn share", u"newer learn: kept, news learn share: taken"_s);
        row("none of these over a newer tick", "", "deploy small", "deploy deploy_no",
            u"conflict deploy small: open, conflict deploy deploy_no: open"_s);
        row("a tick over a newer none of these", "", "deploy deploy_no", "deploy small",
            u"conflict deploy small: open, conflict deploy deploy_no: open"_s);
        row("a tick instead of none of these", "deploy deploy_no", "deploy deploy_no", "deploy small",
            u"news deploy small: taken, news deploy deploy_no: taken"_s);
        row("no base, nothing of ours", "?", "", "deploy small -manual",
            u"news deploy small: taken, news deploy manual: taken"_s);
        row("no base, an answer of ours", "?", "deploy small", "deploy tested\nlearn share",
            u"conflict deploy small: open, conflict deploy tested: open, news learn share: taken"_s);
        row("no base, not applicable there", "?", "deploy small\nlearn n/a", "deploy small n/a\nlearn n/a",
            u"conflict deploy: open"_s);
    }
    void whatEachSideChangedIsToldApart()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        QFETCH(QString, expected);
        const ReviewState from = base == "?" ? ReviewState() : state(base), here = state(ours);
        const QVector<MergedFact> facts
            = merge(base == "?" ? nullptr : &from, here, patchTo(state(theirs), here), MergePolicy::Ask);
        QCOMPARE(linesOf(facts), expected);
    }

    void aConflictGoesAsThePolicySaysAndNothingElseDoes()
    {
        const ReviewState base = state("deploy small"), ours = state("deploy\nlearn share"),
                          theirs = state("deploy -small\naccess keys");
        const ReviewPatch patch = patchTo(theirs, ours);
        const QVector<MergedFact> open = merge(&base, ours, patch, MergePolicy::Ask);
        QCOMPARE(undecidedCount(open), 1);
        QCOMPARE(merged(ours, open), state("deploy\nlearn share\naccess keys")); // what is undecided stays
        QCOMPARE(merged(ours, merge(&base, ours, patch, MergePolicy::KeepOurs)), state("deploy\nlearn share\naccess keys"));
        QCOMPARE(
            merged(ours, merge(&base, ours, patch, MergePolicy::TakeTheirs)), state("deploy -small\nlearn share\naccess keys"));
        QCOMPARE(undecidedCount(decided(open, MergePolicy::KeepOurs)), 0);
    }

    void noneOfTheseAndATickNeverStandTogetherAfterAMerge()
    {
        const ReviewState base = state(""), ours = state("deploy small"), theirs = state("deploy deploy_no");
        const ReviewPatch patch = patchTo(theirs, ours);
        QCOMPARE(merged(ours, merge(&base, ours, patch, MergePolicy::TakeTheirs)), theirs);
        QCOMPARE(merged(ours, merge(&base, ours, patch, MergePolicy::KeepOurs)), ours);
    }

    // Every place that there is, each with something in it.
    void whatIsTakenWholeIsTheirState()
    {
        ReviewState theirs = state("deploy small -manual\nlearn n/a\naccess access_no");
        WorkloadProperties &workload = theirs.workload;
        workload.environment = Environment::PreProduction;
        workload.awsRegions = {u"eu-central-1"_s};
        workload.tags = {{u"team"_s, u"blue"_s}, {u"cost"_s, {}}};
        workload.improvementStatus = ImprovementStatus::InProgress;
        LensReview &review = theirs.lenses[0];
        review.isApplied = false;
        review.notes = u"Lens"_s;
        review.pillarNotes[PillarId(u"sec"_s)] = u"Pillar"_s;
        review.answers[0].notes = u"Because"_s;
        review.answers[0].choiceNotes = {{0, {Reason::None, u"Seen"_s}}, {2, {Reason::OutOfScope, u"No hands"_s}}};
        review.answers[1].reason = Reason::BusinessPriorities;
        review.items[{2, 0}]
            = {ImprovementStatus::InProgress, u"Grace"_s, QDate(2026, 3, 1), Effort::Low, u"Note"_s, u"x"_s, {}, {}};
        theirs.records[RecordId::make(fromMs(7))]
            = recordOf(RiskAcceptance{u"sample"_s, u"deploy"_s, u"Ada"_s, u"Small"_s, {}, QDate(2027, 3, 31)});
        const ReviewState nothing, ours = state("learn share");
        for (const ReviewState &from : {nothing, ours}) {
            const QVector<MergedFact> facts = merge(nullptr, from, patchTo(theirs, from), MergePolicy::TakeTheirs);
            QCOMPARE(merged(from, facts), theirs);
            for (const MergedFact &fact : facts)
                QVERIFY(fact.theirs.value != fact.ours);
        }
        QVERIFY(merge(nullptr, theirs, patchTo(ours, ours), MergePolicy::Ask).isEmpty()); // what is not said changes nothing
    }

    void whatTheirLensIsNeededForGoesWithIt()
    {
        ReviewState ours;
        ours.workload.name = u"Shop"_s;
        QVector<MergedFact> facts = merge(nullptr, ours, patchTo(state("deploy small"), ours), MergePolicy::Ask);
        QCOMPARE(facts.size(), 2);
        QCOMPARE(facts[0].theirs.place.kind, Kind::Lens);
        QCOMPARE(facts[1].needs, 0);
        facts[0].isTaken = false;
        QVERIFY(!isOpenTo(facts[1], facts));
        QCOMPARE(merged(ours, facts), ours);
        facts[0].isTaken = true;
        QCOMPARE(merged(ours, facts), state("deploy small"));
    }

    void anotherVersionIsAConflictWithoutABaseAndCarriesTheAnswersOver()
    {
        Lens lens = m_version->lens();
        lens.pillars[0].questions[0].choices.removeFirst(); // "small" is not asked any more
        lens.pillars[0].questions[0].riskRules = {{u"tested"_s, RuleRisk::None}, {u"default"_s, RuleRisk::High}};
        const auto newer = std::make_shared<const LensVersion>(m_version->id(), u"2"_s, lens);
        const ReviewState ours = state("deploy small tested\naccess keys");
        const ReviewState theirs = Kit::stateFromLines(newer, "deploy tested manual\naccess keys");
        QVector<MergedFact> facts = merge(&ours, ours, patchTo(theirs, ours), MergePolicy::Ask);
        QCOMPARE(merged(ours, facts), theirs);
        facts = merge(nullptr, ours, patchTo(theirs, ours), MergePolicy::Ask);
        QCOMPARE(linesOf(facts), u"conflict: open, conflict deploy manual: open"_s);
        facts = decided(facts, MergePolicy::TakeTheirs);
        facts[0].isTaken = false; // their answer, in our version
        QCOMPARE(merged(ours, facts), state("deploy small tested manual\naccess keys"));
    }
};

QTEST_GUILESS_MAIN(ReviewMergeTest)
#include "tst_reviewmerge.moc"
