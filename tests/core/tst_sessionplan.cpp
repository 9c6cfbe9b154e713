// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sessionplan.h"
#include "core/agenda/triage.h"
#include "tests/kit/lenses.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

// "ops: deploy 10, learn 10" for each part.
QString lineOf(const ReviewState &state, const QVector<SessionPart> &parts)
{
    QStringList texts;
    for (const SessionPart &part : parts) {
        const LensVersion &version = *state.lenses[part.pillar.lens].version;
        QStringList questions;
        for (const SessionQuestion &asked : part.questions)
            questions += u"%1 %2"_s.arg(version.question(asked.question).id.text(), QString::number(asked.minutes));
        texts += version.lens().pillars[part.pillar.pillar].id.text() + u": "_s + questions.join(u", "_s);
    }
    return texts.join(u"; "_s);
}

// A line a sitting, then what is left out, then the counts of what is not to be asked, where there are any.
QStringList linesOf(const ReviewState &state, const SessionOptions &options)
{
    const SessionPlan plan = planSession(state, options);
    QStringList lines;
    for (const Sitting &sitting : plan.sittings)
        lines += lineOf(state, sitting.parts);
    if (!plan.leftOut.isEmpty())
        lines += u"left out: "_s + lineOf(state, plan.leftOut);
    if (plan.notApplicable + plan.settled > 0)
        lines += u"not applicable %1, settled %2"_s.arg(plan.notApplicable).arg(plan.settled);
    return lines;
}

// Two pillars with questions of 10 to 30 minutes: the practices are so many that the usual minutes come out.
LensVersionPtr versionOfMinutes(const QList<QList<int>> &pillars)
{
    QByteArray lines;
    int question = 0;
    for (int pillar = 0; pillar < pillars.size(); ++pillar) {
        lines += "pillar p" + QByteArray::number(pillar) + " P\n";
        for (const int minutes : pillars[pillar]) {
            lines += "question q" + QByteArray::number(++question) + " Q\n";
            for (int practice = 0; practice * 4 < minutes - 2; ++practice)
                lines += "choice c" + QByteArray::number(practice) + " C\n";
            lines += "rule NO_RISK c0\nrule HIGH_RISK default\n";
        }
    }
    return Kit::versionFromLines(lines.constData());
}

ReviewState unanswered(const LensVersionPtr &version)
{
    return Kit::stateFromLines(version, "");
}

std::set<std::pair<int, int>> questionsOf(const QVector<SessionPart> &parts)
{
    std::set<std::pair<int, int>> questions;
    for (const SessionPart &part : parts)
        for (const SessionQuestion &asked : part.questions)
            questions.insert({part.pillar.lens, asked.question});
    return questions;
}

// The fewest sittings that an order of questions can be parted into: each is filled as far as it goes.
int fewestSittings(const SessionPlan &plan, int minutesPerSitting)
{
    int sittings = 0, left = 0;
    for (const Sitting &sitting : plan.sittings) {
        for (const SessionPart &part : sitting.parts) {
            for (const SessionQuestion &asked : part.questions) {
                if (sittings == 0 || asked.minutes > left) {
                    ++sittings;
                    left = minutesPerSitting;
                }
                left -= asked.minutes;
            }
        }
    }
    return sittings;
}

ReviewState randomState(QRandomGenerator &random, const QVector<LensVersionPtr> &versions)
{
    ReviewState state;
    state.workload.pillarPriorities = QStringList{u"security"_s, u"costOptimization"_s}.mid(random.bounded(3));
    for (const LensVersionPtr &version : versions) {
        LensReview review(version);
        review.isApplied = random.bounded(4) > 0;
        for (Answer &answer : review.answers) {
            answer.isApplicable = random.bounded(5) > 0;
            answer.selected = random.bounded(2) == 0 ? 0 : choiceBit(random.bounded(3));
            answer.isToConfirm = random.bounded(6) == 0;
        }
        state.lenses.append(review);
    }
    return state;
}

} // namespace

class SessionPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFrameworkTakesTwentyHoursInAsFewSittingsAsFit_data()
    {
        QTest::addColumn<int>("perSitting");
        QTest::addColumn<int>("sittings");
        QTest::newRow("two hours") << 120 << 11;
        QTest::newRow("two and a half") << 150 << 9;
        QTest::newRow("three") << 180 << 7;
        QTest::newRow("without end") << 3000 << 1;
    }

    void theFrameworkTakesTwentyHoursInAsFewSittingsAsFit()
    {
        QFETCH(const int, perSitting);
        const ReviewState state = unanswered(Kit::frameworkLens());
        const SessionPlan plan = planSession(state, {SessionScope::Open, perSitting});
        QCOMPARE(plan.questions(), 57);
        QCOMPARE(plan.minutes(), 1220);
        QTEST(int(plan.sittings.size()), "sittings");
        for (const Sitting &sitting : plan.sittings)
            QVERIFY(sitting.minutes() <= perSitting);
    }

    void eachQuestionIsInTheSessionOrLeftOutOrCounted()
    {
        const QVector<LensVersionPtr> versions{
            Kit::frameworkLens(), Kit::builtInLens(u"operational-readiness"_s), Kit::sampleVersion()};
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            const ReviewState state = randomState(random, versions);
            SessionOptions options{random.bounded(2) == 0 ? SessionScope::Open : SessionScope::All, 1 + random.bounded(300)};
            if (random.bounded(3) > 0)
                options.minutesInAll = random.bounded(700);
            const SessionPlan plan = planSession(state, options);
            std::set<std::pair<int, int>> seen = questionsOf(plan.leftOut);
            QCOMPARE(int(seen.size()), plan.questionsLeftOut());
            int asked = 0;
            for (const Sitting &sitting : plan.sittings) {
                const auto questions = questionsOf(sitting.parts);
                asked += int(questions.size());
                seen.insert(questions.begin(), questions.end());
                QVERIFY(sitting.minutes() <= options.minutesPerSitting || questions.size() == 1);
            }
            QCOMPARE(asked, plan.questions());
            QCOMPARE(int(seen.size()), plan.questions() + plan.questionsLeftOut());
            int all = 0;
            for (const LensReview &review : state.lenses)
                all += review.isApplied ? review.version->questionCount() : 0;
            QCOMPARE(plan.questions() + plan.questionsLeftOut() + plan.notApplicable + plan.settled, all);
            QVERIFY(!options.minutesInAll || plan.minutes() <= *options.minutesInAll);
            QVERIFY(options.minutesInAll || plan.leftOut.isEmpty());
            QCOMPARE(int(plan.sittings.size()), fewestSittings(plan, options.minutesPerSitting));
            QCOMPARE(planSession(state, options), plan);
        }
    }

    void ofTheWaysToHaveAsFewSittingsTheOneThatPartsTheFewestPillarsIsTaken()
    {
        const ReviewState state = unanswered(versionOfMinutes({{20, 20}, {20, 20}, {10}}));
        QCOMPARE(
            linesOf(state, {SessionScope::Open, 60}), QStringList({u"p0: q1 20, q2 20"_s, u"p1: q3 20, q4 20; p2: q5 10"_s}));
        QCOMPARE(linesOf(state, {SessionScope::Open, 20}),
            QStringList({u"p0: q1 20"_s, u"p0: q2 20"_s, u"p1: q3 20"_s, u"p1: q4 20"_s, u"p2: q5 10"_s}));
    }

    void ofThoseTheMostEvenIsTaken()
    {
        const ReviewState state = unanswered(versionOfMinutes({{10, 10, 10, 10, 10, 10, 10, 10}}));
        QCOMPARE(linesOf(state, {SessionScope::Open, 70}),
            QStringList({u"p0: q1 10, q2 10, q3 10, q4 10"_s, u"p0: q5 10, q6 10, q7 10, q8 10"_s}));
    }

    void aQuestionThatIsTooLongHasASittingOfItsOwn()
    {
        QCOMPARE(linesOf(unanswered(versionOfMinutes({{10, 30, 10}})), {SessionScope::Open, 20}),
            QStringList({u"p0: q1 10"_s, u"p0: q2 30"_s, u"p0: q3 10"_s}));
    }

    void pillarsComeAsTheWorkloadPutsThem()
    {
        ReviewState state = unanswered(Kit::sampleVersion());
        QCOMPARE(linesOf(state, {}), QStringList(u"ops: deploy 10, learn 10; sec: access 10"_s));
        state.workload.pillarPriorities = QStringList{u"sec"_s, u"ops"_s};
        QCOMPARE(linesOf(state, {}), QStringList(u"sec: access 10; ops: deploy 10, learn 10"_s));
    }

    void whatIsSettledIsAskedOnlyWhereAllIs()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn n/a");
        QCOMPARE(linesOf(state, {}), QStringList({u"sec: access 10"_s, u"not applicable 1, settled 1"_s}));
        QCOMPARE(linesOf(state, {SessionScope::All}),
            QStringList({u"ops: deploy 10; sec: access 10"_s, u"not applicable 1, settled 0"_s}));
        state.lenses[0].answers[0].isToConfirm = true;
        QCOMPARE(linesOf(state, {}), QStringList({u"ops: deploy 10; sec: access 10"_s, u"not applicable 1, settled 0"_s}));
        state.lenses[0].answers[0].isToConfirm = false;
        state.lenses[0].answers[0].isMarked = true;
        QCOMPARE(linesOf(state, {}), QStringList({u"ops: deploy 10; sec: access 10"_s, u"not applicable 1, settled 0"_s}));
    }

    void aLensThatIsNotAppliedIsNotAsked()
    {
        ReviewState state = unanswered(Kit::sampleVersion());
        state.lenses[0].isApplied = false;
        QCOMPARE(linesOf(state, {}), QStringList());
    }

    void aTriageAsksFirstWhatLeavesTheMostHighRisks()
    {
        ReviewState state = unanswered(Kit::sampleVersion());
        const auto inMinutes = [&](int minutes) { return linesOf(state, {SessionScope::All, 150, minutes}); };
        QCOMPARE(inMinutes(9), QStringList(u"left out: ops: deploy 10, learn 10; sec: access 10"_s));
        QCOMPARE(inMinutes(10), QStringList({u"ops: deploy 10"_s, u"left out: ops: learn 10; sec: access 10"_s}));
        QCOMPARE(inMinutes(20), QStringList({u"ops: deploy 10; sec: access 10"_s, u"left out: ops: learn 10"_s}));
        QCOMPARE(inMinutes(30), QStringList(u"ops: deploy 10, learn 10; sec: access 10"_s));
        // What is known to be in place is no longer at stake.
        state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested");
        QCOMPARE(inMinutes(10), QStringList({u"sec: access 10"_s, u"left out: ops: deploy 10, learn 10"_s}));
        state.lenses[0].answers[0].isToConfirm = true; // nor is it known
        QCOMPARE(inMinutes(10), QStringList({u"ops: deploy 10"_s, u"left out: ops: learn 10; sec: access 10"_s}));
    }

    void whatDoesNotFitMakesRoomForWhatDoes()
    {
        const LensVersionPtr version = Kit::versionFromLines(
            "pillar p P\nquestion long L\nchoice a A\nchoice b B\nchoice c C\nchoice d D\nchoice e E\nrule NO_RISK a && b && c "
            "&& d && e\n"
            "rule HIGH_RISK default\nquestion short S\nchoice a A\nrule NO_RISK a\nrule MEDIUM_RISK default");
        QCOMPARE(linesOf(unanswered(version), {SessionScope::Open, 150, 15}),
            QStringList({u"p: short 10"_s, u"left out: p: long 20"_s}));
    }

    void inTheFrameworkWhatIsAtStakeIsWhatItsLevelsSay()
    {
        const LensVersionPtr version = Kit::frameworkLens();
        for (int question = 0; question < version->questionCount(); ++question) {
            int high = 0;
            for (int choice = 0; choice < version->question(question).choices.size(); ++choice)
                high += version->notes(question, choice).level == Level::High;
            QCOMPARE(stakesOf(version->program(question), {}).high, high);
        }
    }

    void rulesThatOneMissingPracticeDoesNotBreakWeighByTheWorst()
    {
        const auto stakes = [](const char *rules) {
            const LensVersionPtr version = Kit::versionFromLines(
                QByteArray("pillar p P\nquestion q Q\nchoice a A\nchoice b B\n").append(rules).constData());
            const Stakes found = stakesOf(version->program(0), {});
            return QStringLiteral("%1 %2 %3").arg(found.high).arg(found.worst).arg(found.medium);
        };
        QCOMPARE(stakes("rule NO_RISK a && b\nrule HIGH_RISK default"), u"2 2 0"_s);
        QCOMPARE(stakes("rule NO_RISK a && b\nrule MEDIUM_RISK a || b\nrule HIGH_RISK default"), u"0 2 2"_s);
        QCOMPARE(stakes("rule NO_RISK a || b\nrule HIGH_RISK default"), u"0 2 0"_s);
        QCOMPARE(stakes("rule NO_RISK a && b\nrule MEDIUM_RISK default"), u"0 1 2"_s);
        QCOMPARE(stakes("rule NO_RISK default"), u"0 0 0"_s);
        QVERIFY((Stakes{1, 1, 0} > Stakes{0, 2, 9}));
    }

    void withoutACompanionMinutesFollowThePractices()
    {
        const LensVersionPtr framework = Kit::frameworkLens();
        const LensVersion bare(framework->id(), u"1"_s, framework->lens());
        int minutes = 0;
        for (int question = 0; question < bare.questionCount(); ++question)
            minutes += minutesFor(bare, question);
        QCOMPARE(minutes, 1210);
    }

    void rolesAreThoseOfTheCompanionTheLongestNeededFirst()
    {
        const ReviewState state = unanswered(Kit::frameworkLens());
        const SessionPlan plan = planSession(state, {});
        const QVector<SessionRole> roles = rolesOf(state, plan);
        QCOMPARE(roles.size(), 25);
        QCOMPARE(roles.first().name, u"architect"_s);
        QVERIFY(std::is_sorted(roles.begin(), roles.end(), [](const auto &a, const auto &b) { return a.minutes > b.minutes; }));
        for (int sitting = 0; sitting < plan.sittings.size(); ++sitting) {
            for (const QString &name : rolesIn(state, plan.sittings[sitting].parts)) {
                const auto role = std::find_if(roles.begin(), roles.end(), [&](const SessionRole &r) { return r.name == name; });
                QVERIFY(role != roles.end() && role->sittings.contains(sitting));
            }
        }
        QCOMPARE(rolesOf(unanswered(Kit::sampleVersion()), planSession(unanswered(Kit::sampleVersion()), {})), {});
    }

    void thereIsNothingToPlanWithoutQuestions() { QCOMPARE(planSession({}, {}), SessionPlan()); }
};

QTEST_GUILESS_MAIN(SessionPlanTest)
#include "tst_sessionplan.moc"
