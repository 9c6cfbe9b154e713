// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/explanation.h"
#include "core/risk/plan.h"
#include "core/risk/risk.h"
#include "tests/kit/lenses.h"
#include "tests/kit/testdata.h"

#include "core/lens/lensreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(Risk risk)
{
    static const char *const names[] = {"HIGH", "MEDIUM", "NONE", "UNANSWERED", "NOT_APPLICABLE"};
    return QString::fromLatin1(names[size_t(risk)]);
}

// One question with the choices a to e, x, y, s and the rules of the lines.
LensVersionPtr questionWith(const char *rules)
{
    const QByteArray lines = QByteArray("pillar p P\nquestion q Q\nchoice a A\nchoice b B\nchoice c C\nchoice d D\n"
                                        "choice x X\nchoice y Y\nchoice s S\nchoice q_no None of these\n")
        + rules;
    return Kit::versionFromLines(lines.constData());
}

QString letters(const Question &question, ChoiceSet set)
{
    QStringList ids;
    for (int i = 0; i < question.choices.size(); ++i) {
        if (set & choiceBit(i))
            ids += question.choices[i].id.text();
    }
    return ids.join(u' ');
}

// So many practices and no rule yet.
QuestionProgram bareProgram(int practices)
{
    QuestionProgram program;
    program.practices = practices == 64 ? ~ChoiceSet(0) : choiceBit(practices) - 1;
    return program;
}

Condition oneStep(ConditionStep::Op op, ChoiceSet choices)
{
    Condition condition;
    condition.steps = {{op, 1, choices}};
    return condition;
}

} // namespace

class RiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerHasTheRiskThatTheTableGives_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("risk");

        const QByteArray four = "rule NO_RISK a && b && c && d\nrule MEDIUM_RISK a && b\nrule HIGH_RISK default";
        QTest::newRow("three selected and the fourth not applicable is no risk") << four << QByteArray("q a b c -d") << u"NONE"_s;
        QTest::newRow("one selected and its partner not applicable is medium") << four << QByteArray("q a -b") << u"MEDIUM"_s;
        QTest::newRow("all that the rules name not applicable is no risk") << four << QByteArray("q -a -b -c -d") << u"NONE"_s;
        QTest::newRow("every choice not applicable is no risk") << four << QByteArray("q -a -b -c -d -x -y -s") << u"NONE"_s;
        QTest::newRow("one not applicable and nothing selected is high") << four << QByteArray("q -a") << u"HIGH"_s;
        QTest::newRow("a neutral branch of || lends no pass")
            << QByteArray("rule NO_RISK s || (a && b && c)\nrule MEDIUM_RISK a && b\nrule HIGH_RISK default")
            << QByteArray("q a b -s") << u"MEDIUM"_s;
        QTest::newRow("an || left with an unselected choice does not hold")
            << QByteArray("rule MEDIUM_RISK x || y\nrule HIGH_RISK default") << QByteArray("q -x") << u"HIGH"_s;
        QTest::newRow("an || of neutral choices does not hold")
            << QByteArray("rule MEDIUM_RISK x || y\nrule HIGH_RISK default") << QByteArray("q -x -y") << u"HIGH"_s;
        QTest::newRow("a single neutral choice holds")
            << QByteArray("rule NO_RISK a\nrule HIGH_RISK default") << QByteArray("q b -a") << u"NONE"_s;
        QTest::newRow("a negated neutral choice does not hold")
            << QByteArray("rule HIGH_RISK !a\nrule NO_RISK default") << QByteArray("q b -a") << u"NONE"_s;
        QTest::newRow("a negated unselected choice holds")
            << QByteArray("rule HIGH_RISK !a\nrule NO_RISK default") << QByteArray("q b") << u"HIGH"_s;
        QTest::newRow("the first rule that holds wins")
            << QByteArray("rule MEDIUM_RISK a\nrule HIGH_RISK a\nrule NO_RISK default") << QByteArray("q a") << u"MEDIUM"_s;
        QTest::newRow("! binds closer than && and && closer than ||")
            << QByteArray("rule NO_RISK a || b && !c\nrule HIGH_RISK default") << QByteArray("q a c") << u"NONE"_s;
        QTest::newRow("parentheses go first")
            << QByteArray("rule NO_RISK (a || b) && !c\nrule HIGH_RISK default") << QByteArray("q a c") << u"HIGH"_s;
        QTest::newRow("no rule that holds and no default is high")
            << QByteArray("rule NO_RISK a") << QByteArray("q b") << u"HIGH"_s;
        QTest::newRow("no rules at all is high once answered") << QByteArray() << QByteArray("q b") << u"HIGH"_s;
        QTest::newRow("nothing selected is unanswered, never high") << four << QByteArray("q") << u"UNANSWERED"_s;
        QTest::newRow("none of these is an answer") << four << QByteArray("q q_no") << u"HIGH"_s;
        QTest::newRow("a question marked not applicable is that, whatever is selected")
            << four << QByteArray("q a b c d n/a") << u"NOT_APPLICABLE"_s;
    }

    void anAnswerHasTheRiskThatTheTableGives()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, answer);
        QFETCH(QString, risk);
        const ReviewState state = Kit::stateFromLines(questionWith(rules.constData()), answer.constData());
        QCOMPARE(nameOf(assess(state).lenses.front().questions.front().risk), risk);
    }

    void everyPracticeNotApplicableIsNoRiskWhateverTheRulesSay()
    {
        const LensVersionPtr version
            = Kit::versionFromLines("pillar p P\nquestion q Q\nchoice a A\nchoice b B\nchoice q_no None\nrule HIGH_RISK default");
        const QuestionRisk risk = assess(Kit::stateFromLines(version, "q -a -b")).lenses.front().questions.front();
        QCOMPARE(risk.risk, Risk::None);
        QCOMPARE(risk.cause, RiskCause::AllChoicesNotApplicable);
    }

    void aQuestionWithoutPracticesHasTheRiskOfItsRules()
    {
        const LensVersionPtr version
            = Kit::versionFromLines("pillar p P\nquestion q Q\nchoice q_no None\nrule HIGH_RISK default");
        QCOMPARE(assess(Kit::stateFromLines(version, "q q_no")).lenses.front().questions.front().risk, Risk::High);
    }

    void liftingTheMarkOfAQuestionBringsItsRiskBack()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested n/a");
        QCOMPARE(assess(state).lenses[0].questions[0].risk, Risk::NotApplicable);
        state.lenses[0].answers[0].isApplicable = true;
        QCOMPARE(assess(state).lenses[0].questions[0].risk, Risk::Medium);
    }

    void countsAreSummedOverPillarsAndLenses()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested\naccess access_no");
        state.lenses.append(LensReview(
            Kit::versionFromLines("pillar p P\nquestion q Q\nchoice a A\nrule NO_RISK a\nrule HIGH_RISK default", u"Other"_s)));
        state.lenses[1].answers[0].selected = 1;
        const Assessment assessment = assess(state);
        QCOMPARE(assessment.lenses[0].pillars[0].byRisk, (std::array<int, 5>{0, 1, 0, 1, 0}));
        QCOMPARE(assessment.lenses[0].pillars[1].byRisk, (std::array<int, 5>{1, 0, 0, 0, 0}));
        QCOMPARE(assessment.total.byRisk, (std::array<int, 5>{1, 1, 1, 1, 0}));
        QCOMPARE(assessment.total.answered(), 3);
    }

    void aLensThatIsNotAppliedCountsNothing()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
        state.lenses[0].isApplied = false;
        QCOMPARE(assess(state).total.questions(), 0);
    }

    void reassessingOneQuestionGivesWhatAssessingAllGives()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested\naccess least keys");
        LensAssessment assessment = assess(state.lenses[0]);
        state.lenses[0].answers[2].selected = choiceBit(0);
        QCOMPARE(reassess(assessment, state.lenses[0], 2).risk, Risk::None);
        const LensAssessment whole = assess(state.lenses[0]);
        QCOMPARE(assessment.questions, whole.questions);
        QCOMPARE(assessment.pillars, whole.pillars);
        QCOMPARE(assessment.total, whole.total);
    }

    void anExplanationNamesTheRuleAndWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("because");
        QTest::addColumn<QString>("missing");
        const QByteArray four = "rule NO_RISK a && b && c && d\nrule MEDIUM_RISK a && b\nrule HIGH_RISK default";
        QTest::newRow("a rule that fired is due to the choices it names")
            << four << QByteArray("q a b") << 1 << u"a b"_s << u"c d"_s;
        QTest::newRow("default is due to what the other rules lacked")
            << four << QByteArray("q a") << 2 << u"b c d"_s << u"b c d"_s;
        QTest::newRow("what is not applicable is not missing") << four << QByteArray("q a -d") << 2 << u"b c"_s << u"b c"_s;
        QTest::newRow("of an || the branch that holds is the reason")
            << QByteArray("rule NO_RISK a && b || x\nrule HIGH_RISK default") << QByteArray("q x") << 0 << u"x"_s << QString();
        QTest::newRow("of a negated part that fails its choices are the reason")
            << QByteArray("rule NO_RISK c && !(a || b)\nrule HIGH_RISK default") << QByteArray("q a") << 1 << u"a c"_s << u"c"_s;
        QTest::newRow("None-of-these is a reason and never missing")
            << QByteArray("rule NO_RISK a && q_no\nrule HIGH_RISK default") << QByteArray("q b") << 1 << u"a q_no"_s << u"a"_s;
        QTest::newRow("no rule matched is due to all of them")
            << QByteArray("rule NO_RISK a || b") << QByteArray("q c") << -1 << u"a b"_s << u"a b"_s;
    }

    void anExplanationNamesTheRuleAndWhatIsMissing()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QByteArray, answer);
        const LensVersionPtr version = questionWith(rules.constData());
        const ReviewState state = Kit::stateFromLines(version, answer.constData());
        const Explanation explanation = explain(version->program(0), state.lenses[0].answers[0]);
        QTEST(explanation.risk.rule, "rule");
        QTEST(letters(version->question(0), explanation.because), "because");
        QTEST(letters(version->question(0), explanation.missing), "missing");
    }

    void theSmallestWaysDownAreFound()
    {
        const LensVersionPtr version
            = questionWith("rule NO_RISK a && b && c || s && x\nrule MEDIUM_RISK a || s\nrule HIGH_RISK default");
        const Answer answer = Kit::stateFromLines(version, "q b").lenses[0].answers[0];
        const auto ways = [&](Risk target) {
            QStringList texts;
            for (const ChoiceSet way : remediations(version->program(0), answer, target))
                texts += letters(version->question(0), way);
            return texts.join(u", "_s);
        };
        QCOMPARE(ways(Risk::Medium), u"a, s"_s);
        QCOMPARE(ways(Risk::None), u"a c, x s"_s);
    }

    void noMoreWaysDownThanWantedAreFound()
    {
        const LensVersionPtr version = questionWith("rule NO_RISK a || b || c || d\nrule HIGH_RISK default");
        const Answer answer = Kit::stateFromLines(version, "q x").lenses[0].answers[0];
        QCOMPARE(remediations(version->program(0), answer, Risk::None).size(), size_t(4));
        QCOMPARE(remediations(version->program(0), answer, Risk::None, 2).size(), size_t(2));
    }

    void aWayDownClearsNoneOfThese()
    {
        const LensVersionPtr version = questionWith("rule NO_RISK a && !q_no\nrule HIGH_RISK default");
        const Answer answer = Kit::stateFromLines(version, "q q_no").lenses[0].answers[0];
        QCOMPARE(remediations(version->program(0), answer, Risk::None), std::vector<ChoiceSet>{choiceBit(0)});
    }

    void theOnlyWayDownOfAQuestionWithAsManyChoicesAsAwsAllowsIsFound()
    {
        QByteArray lines = "pillar p P\nquestion q Q\n";
        QByteArrayList ids;
        for (int i = 0; i < 15; ++i) {
            const QByteArray id = "c" + QByteArray::number(i);
            lines += "choice " + id + " C\n";
            if (i != 7)
                ids += id;
        }
        lines += "rule NO_RISK " + ids.join(" && ") + "\nrule HIGH_RISK default";
        const LensVersionPtr version = Kit::versionFromLines(lines.constData());
        QCOMPARE(remediations(version->program(0), Answer(), Risk::None), std::vector<ChoiceSet>{0x7fff & ~choiceBit(7)});
    }

    void thereIsNoWayDownFromNoRiskNorWhereNoneHelps()
    {
        const LensVersionPtr version = questionWith("rule HIGH_RISK default");
        const Answer high = Kit::stateFromLines(version, "q a").lenses[0].answers[0];
        QVERIFY(remediations(version->program(0), high, Risk::None).empty());
        const LensVersionPtr sample = Kit::sampleVersion();
        const Answer fine = Kit::stateFromLines(sample, "access least keys").lenses[0].answers[2];
        QVERIFY(remediations(sample->program(2), fine, Risk::None).empty());
    }

    void aQuestionWithAsManyChoicesAsThereAreBitsIsSearchedAsFarAsThatGoes()
    {
        QuestionProgram program;
        program.practices = ~ChoiceSet(0);
        program.rules.push_back({*compileCondition(u"default"_s, {}), RuleRisk::High});
        QVERIFY(remediations(program, Answer(), Risk::None).empty());
    }

    void waysDownComeInLensOrderUpToTheirLimit()
    {
        QuestionProgram program = bareProgram(10);
        program.rules.push_back({oneStep(ConditionStep::Op::AnySelected, program.practices), RuleRisk::None});
        QCOMPARE(remediations(program, Answer(), Risk::None, 3), (std::vector<ChoiceSet>{1, 2, 4}));
        QCOMPARE(remediations(program, Answer(), Risk::None).size(), size_t(8));
        QCOMPARE(remediations(program, Answer(), Risk::None, 64).size(), size_t(10));
    }

    void theSearchForWaysDownEndsAtItsBound()
    {
        // All pairs of 64 practices are tried, and the first of the triples, but not the last.
        const auto waysWith = [](ChoiceSet needed) {
            QuestionProgram program = bareProgram(64);
            program.rules.push_back({oneStep(ConditionStep::Op::AllSelected, needed), RuleRisk::None});
            return remediations(program, Answer(), Risk::None);
        };
        QCOMPARE(waysWith(ChoiceSet(3) << 62), std::vector<ChoiceSet>{ChoiceSet(3) << 62});
        QCOMPARE(waysWith(7), std::vector<ChoiceSet>{7});
        QVERIFY(waysWith(ChoiceSet(7) << 61).empty());
        QVERIFY(waysWith(~ChoiceSet(0)).empty());
    }

    void thePlanFollowsRiskThenPrioritiesThenLensOrder()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested\nlearn learn_no\naccess access_no");
        const auto plan = [&] {
            QStringList lines;
            for (const PlanLine &line : improvementPlan(state, assess(state)).lines) {
                const Question &question = state.lenses[line.lens].version->question(line.practice.question);
                lines += nameOf(line.risk) + u' ' + question.id.text() + u' ' + question.choices[line.practice.choice].id.text();
            }
            return lines.join(u", "_s);
        };
        QCOMPARE(plan(), u"HIGH access least, HIGH access keys, MEDIUM deploy manual, MEDIUM learn review, MEDIUM learn share"_s);
        state.lenses[0].answers[2].selected = choiceBit(0); // least
        QCOMPARE(plan(), u"MEDIUM deploy manual, MEDIUM learn review, MEDIUM learn share, MEDIUM access keys"_s);
        state.workload.pillarPriorities = {u"sec"_s};
        QCOMPARE(plan(), u"MEDIUM access keys, MEDIUM deploy manual, MEDIUM learn review, MEDIUM learn share"_s);
        state.workload.pillarPriorities = {u"ops"_s, u"sec"_s};
        state.lenses[0].answers[2].selected = choiceBit(2); // access_no
        QCOMPARE(plan(), u"HIGH access least, HIGH access keys, MEDIUM deploy manual, MEDIUM learn review, MEDIUM learn share"_s);
        state.lenses[0].answers[2].isApplicable = false;
        QCOMPARE(plan(), u"MEDIUM deploy manual, MEDIUM learn review, MEDIUM learn share"_s);
    }

    void whatIsNotApplicableIsNotPlanned()
    {
        const ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "access -least");
        const ImprovementPlan plan = improvementPlan(state, assess(state));
        QCOMPARE(plan.lines.size(), 1);
        QCOMPARE(plan.lines.first().practice, (PracticeKey{2, 1})); // keys
        QVERIFY(plan.optional.isEmpty());
    }

    void practicesOfLowLevelAreOptionalWhereNoRiskDependsOnThem_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("plan");
        QTest::newRow("high risk") << QByteArray("deploy deploy_no") << u"deploy big, deploy middle | deploy small"_s;
        QTest::newRow("medium risk") << QByteArray("deploy big") << u"deploy middle | deploy small"_s;
        QTest::newRow("no risk") << QByteArray("deploy big middle") << u" | deploy small"_s;
        QTest::newRow("nothing missing") << QByteArray("deploy big middle small") << u" | "_s;
        QTest::newRow("marked not applicable") << QByteArray("deploy big middle -small") << u" | "_s;
        QTest::newRow("not answered") << QByteArray("") << u" | "_s;
        QTest::newRow("question not applicable") << QByteArray("deploy n/a") << u" | "_s;
        // All of low level: with nothing in place they are what the risk depends on.
        QTest::newRow("all low, nothing met") << QByteArray("tidy tidy_no") << u"tidy one, tidy two | "_s;
        QTest::newRow("all low, one met") << QByteArray("tidy one") << u" | tidy two"_s;
        // The lens's rules ask for what its level calls low.
        QTest::newRow("rules over levels") << QByteArray("strict first") << u"strict second | "_s;
    }

    void practicesOfLowLevelAreOptionalWhereNoRiskDependsOnThem()
    {
        QFETCH(QByteArray, answers);
        const Lens lens = Kit::lensFromLines(u"Sample"_s, R"(
            pillar ops Operations
            question deploy How do changes reach production?
            choice big Much
            choice middle Some
            choice small Little
            choice deploy_no None of these
            rule NO_RISK big && middle && !deploy_no
            rule MEDIUM_RISK big
            rule HIGH_RISK default
            question tidy How do you tidy up?
            choice one One
            choice two Two
            choice tidy_no None of these
            rule NO_RISK one || two
            rule MEDIUM_RISK default
            question strict How strict are you?
            choice first First
            choice second Second
            choice strict_no None of these
            rule NO_RISK first && second
            rule MEDIUM_RISK default
        )");
        LensCompanion companion;
        const auto setLevel = [&](const QString &question, const QString &choice, Level level) {
            companion.questions[QuestionId(question)].practices[ChoiceId(choice)].level = level;
        };
        setLevel(u"deploy"_s, u"big"_s, Level::High);
        setLevel(u"deploy"_s, u"middle"_s, Level::Medium);
        setLevel(u"deploy"_s, u"small"_s, Level::Low);
        setLevel(u"tidy"_s, u"one"_s, Level::Low);
        setLevel(u"tidy"_s, u"two"_s, Level::Low);
        setLevel(u"strict"_s, u"second"_s, Level::Low);
        const auto version = std::make_shared<const LensVersion>(lens.derivedId(), u"1"_s, lens, companion);
        const ReviewState state = Kit::stateFromLines(version, answers.constData());
        const ImprovementPlan plan = improvementPlan(state, assess(state));
        const auto names = [&](const QVector<PlanLine> &lines) {
            QStringList named;
            for (const PlanLine &line : lines) {
                const Question &question = version->question(line.practice.question);
                named += question.id.text() + u' ' + question.choices[line.practice.choice].id.text();
            }
            return named.join(u", "_s);
        };
        QTEST(names(plan.lines) + u" | "_s + names(plan.optional), "plan");
    }

    void optionalPracticesAreCountedAsThatAlone()
    {
        ImprovementPlan plan;
        ImprovementItem late;
        late.dueDate = QDate(2026, 3, 2);
        ImprovementItem done = late;
        done.status = ImprovementStatus::Complete;
        ImprovementItem owned = late;
        owned.owner = u"Ada"_s;
        owned.status = ImprovementStatus::InProgress;
        owned.dueDate = QDate(2026, 3, 3);
        plan.lines = {{0, {0, 0}, Risk::High, late}, {0, {0, 1}, Risk::High, done}, {0, {0, 2}, Risk::Medium, owned}};
        plan.optional = {{0, {0, 3}, Risk::High, late}};
        PlanCounts expected;
        expected.byStatus[size_t(ImprovementStatus::NotStarted)] = 1;
        expected.byStatus[size_t(ImprovementStatus::Complete)] = 1;
        expected.byStatus[size_t(ImprovementStatus::InProgress)] = 1;
        expected.overdue = 1;
        expected.unowned = 1;
        expected.optional = 1;
        QVERIFY(countsOf(plan, QDate(2026, 3, 3)) == expected);
    }

    void whereNothingIsInPlaceThereIsSomethingToDo()
    {
        ReviewState state;
        state.lenses.append(LensReview(Kit::frameworkLens()));
        const LensVersion &version = *state.lenses[0].version;
        for (int question = 0; question < version.questionCount(); ++question)
            state.lenses[0].answers[question].selected = version.program(question).noneOfThese;
        const QVector<PlanLine> lines = improvementPlan(state, assess(state)).lines;
        for (int question = 0; question < version.questionCount(); ++question) {
            const auto isOfIt = [&](const PlanLine &line) { return line.practice.question == question; };
            QVERIFY2(std::any_of(lines.begin(), lines.end(), isOfIt), qPrintable(version.label(question)));
        }
    }

    void aRealReviewHasTheFiguresThatTheAwsToolReported()
    {
        PLUMBLINE_NEEDS_REAL_FILES();
        const QString lensPath = Kit::sharedData(u"lenses/sample-lens-with-golden-report.json"_s);
        const LensReading reading = readLens(Kit::readFile(lensPath), lensPath);
        QVERIFY(reading.lens);
        LensReview review(std::make_shared<const LensVersion>(reading.lens->derivedId(), u"1"_s, *reading.lens));
        const LensVersion &version = *review.version;
        const QString golden = u"aws-exports/sample-lens-golden/"_s;
        const auto json = [&](const QString &name) {
            return QJsonDocument::fromJson(Kit::readFile(Kit::sharedData(golden + name))).object();
        };
        for (const QJsonValue response : json(u"answers.json"_s)[u"questionResponses"_s].toArray()) {
            const int question = version.indexOf(QuestionId(response[u"questionId"_s].toString()));
            for (const QJsonValue choice : response[u"choices"_s].toArray())
                review.answers[question].selected |= choiceBit(version.question(question).indexOf(ChoiceId(choice.toString())));
        }
        ReviewState state;
        state.lenses.append(review);
        const Assessment assessment = assess(state);
        const QVector<PlanLine> plan = improvementPlan(state, assessment).lines;
        for (const QJsonValue pillar : json(u"expected.json"_s)[u"pillars"_s].toArray()) {
            const int index = version.indexOf(PillarId(pillar[u"pillar_id"_s].toString()));
            for (const Risk risk : allRisks)
                QCOMPARE(assessment.lenses[0].pillars[size_t(index)][risk], pillar[u"risk_counts"_s][nameOf(risk)].toInt());
            for (const QJsonValue expected : pillar[u"questions"_s].toArray()) {
                const int question = version.indexOf(QuestionId(expected[u"question_id"_s].toString()));
                const QuestionRisk &risk = assessment.lenses[0].questions[size_t(question)];
                QCOMPARE(nameOf(risk.risk), expected[u"risk"_s].toString());
                QCOMPARE(risk.rule + 1, expected[u"rule_fired"_s].toInt());
                if (const QString label = expected[u"improvement_label"_s].toString(); !label.isEmpty())
                    QCOMPARE(version.label(question), label);
                QStringList planned;
                for (const PlanLine &line : plan) {
                    if (line.practice.question == question)
                        planned += version.question(question).choices[line.practice.choice].id.text();
                }
                QStringList wanted;
                for (const QJsonValue choice : expected[u"improvement_plan_choices_in_report_order"_s].toArray())
                    wanted += choice.toString();
                QCOMPARE(planned, wanted);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RiskTest)
#include "tst_risk.moc"
