// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reports.h"
#include "core/report/sections.h"
#include "core/review/riskacceptance.h"
#include "core/risk/handledrisk.h"
#include "tests/kit/documentlines.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

ReportSource sourceOf(const ReviewState &state, const QString &name = {})
{
    ReviewPoint point = pointNow(state, toTimestamp(QDateTime(QDate(2026, 3, 3), QTime(12, 0))));
    point.name = name;
    return {point, {}};
}

Milestone milestoneOf(const QString &name, const ReviewState &state)
{
    Milestone milestone;
    milestone.name = name;
    milestone.state = std::make_shared<const ReviewState>(state);
    return milestone;
}

const QDate today(2027, 3, 1);

QString verdict(const char *answers, const LensVersionPtr &version = Kit::sampleVersion(), Reason reason = Reason::None)
{
    ReviewState state = Kit::stateFromLines(version, answers);
    for (Answer &answer : state.lenses[0].answers) {
        answer.reason = reason;
        for (int choice = 0; reason != Reason::None && choice < Question::maxChoices; ++choice)
            if ((answer.notApplicable & choiceBit(choice)) != 0)
                answer.choiceNotes[choice].reason = reason;
    }
    const Verdict result = verdictOf(state, assess(state), today);
    return result.sentence + u" | "_s + result.reason;
}

QString lines(const Document &document)
{
    return Kit::toLines(document).join(u'\n') + u'\n';
}

QStringList linesAfter(const Document &document, const QString &heading, int count)
{
    const QStringList all = Kit::toLines(document);
    const qsizetype at = all.indexOf(heading);
    return at < 0 ? QStringList{u"no such heading"_s} : QStringList(all.mid(at + 1, count));
}

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theVerdictFollowsTheGravestFact()
    {
        QCOMPARE(verdict(""), u"Not enough answered: the review has not begun. | None of its 3 questions is answered yet."_s);
        QCOMPARE(verdict("deploy small"), u"Not yet: one question is at high risk, with 1 of 3 answered. | In Operations."_s);
        QCOMPARE(verdict("deploy small\nlearn review\naccess keys"),
            u"Not yet: 2 questions are at high risk. | In Operations and Security. One question is at medium risk."_s);
        QCOMPARE(verdict("deploy small tested\nlearn review share"),
            u"Not enough answered: 2 of 3 questions are answered. | None of them is at high risk. One question is at medium risk."_s);
        QCOMPARE(verdict("deploy small tested\nlearn review share\naccess least keys"),
            u"Fit with conditions: one question is at medium risk. | In Operations. No question is at high risk. The improvement plan is the condition."_s);
        QCOMPARE(verdict("deploy small tested manual\nlearn review share\naccess least keys"),
            u"Fit: no question is at risk. | All 3 questions that apply are answered."_s);
        QCOMPARE(
            verdict("deploy n/a\nlearn n/a\naccess n/a"), u"Nothing to decide: every question is marked not applicable. | "_s);
        QCOMPARE(verdictOf({}, assess(ReviewState()), today).sentence, u"Not enough answered: no lens is applied."_s);
    }

    void aHighRiskThatIsPlannedOrAcceptedIsACondition()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn review share\naccess keys");
        const auto said = [&state] {
            const Verdict result = verdictOf(state, assess(state), today);
            return result.sentence + u" | "_s + result.reason;
        };
        ImprovementItem item;
        item.owner = u"Ada"_s;
        item.dueDate = today;
        state.lenses[0].items[{0, 1}] = item; // what keeps the first question at high risk
        QCOMPARE(handledRisk(state, 0, 0, today), (HandledRisk{HandledRisk::How::Planned, {u"Ada"_s}, today}));
        QCOMPARE(said(),
            u"Not yet: 2 questions are at high risk. | In Operations and Security. One of them is neither planned, with who does it and until when, nor accepted."_s);
        const RiskAcceptance accepted{
            state.lenses[0].lensId().text(), u"access"_s, u"Grace"_s, u"It is small."_s, {}, QDate(2027, 3, 1)};
        state.records.insert(RecordId::make(fromMs(1)), recordOf(accepted));
        QCOMPARE(said(),
            u"Fit with conditions: every high risk is planned or accepted. | 2 questions are at high risk. In Operations and Security. The improvement plan is the condition."_s);
        QCOMPARE(verdictOf(state, assess(state), today).word, ReviewVerdict::FitWithConditions);
        QCOMPARE(verdictOf(state, assess(state), today.addDays(1)).word, ReviewVerdict::NotYet); // both days are past
    }

    void whatHasNoOwnerNoDayOrLowersNothingIsNoPlan()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn review share\naccess keys");
        ImprovementItem whole;
        whole.owner = u"Ada"_s;
        whole.dueDate = today;
        const auto isOpen = [&state](const ImprovementItem &item, int choice = 1) {
            state.lenses[0].items = {{{0, choice}, item}};
            return handledRisk(state, 0, 0, today).isOpen();
        };
        ImprovementItem item = whole;
        item.owner.clear();
        QVERIFY(isOpen(item));
        item = whole;
        item.dueDate = {};
        QVERIFY(isOpen(item));
        item.dueDate = today.addDays(-1);
        QVERIFY(isOpen(item));
        item = whole;
        item.status = ImprovementStatus::Complete; // and not met all the same
        QVERIFY(isOpen(item));
        QVERIFY(isOpen(whole, 2)); // the rules do not ask for it
        QVERIFY(!isOpen(whole));
    }

    void theReviewersConclusionLeadsPageOneAndADifferenceIsSaid()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn review share\naccess least");
        WorkloadProperties &workload = state.workload;
        workload.notes = u"A remark."_s;
        workload.verdict = ReviewVerdict::FitWithConditions;
        workload.conclusion = u"Fit for spring."_s;
        workload.conditions = {u"Tests come."_s, u"Keys go."_s};
        workload.decisionAsked = u"Go live on 1 March."_s;
        workload.decisionOwner = u"The board"_s;
        workload.decisionDue = QDate(2027, 3, 31);
        const QStringList all = Kit::toLines(reviewReport(sourceOf(state), ReportKind::Full));
        const auto at = [&all](const QString &text) {
            for (qsizetype i = 0; i < all.size(); ++i)
                if (all[i].contains(text))
                    return int(i);
            return -1;
        };
        const int heading = at(u"The reviewers' conclusion: Fit with conditions"_s), rule = at(u"Not yet: one question"_s);
        QVERIFY2(heading >= 0 && heading < rule, qPrintable(all.join(u'\n')));
        for (const auto &text :
            {u"Fit for spring."_s, u"Tests come."_s, u"Go live on 1 March."_s, u"The board"_s, u"31 Mar 2027"_s})
            QVERIFY2(at(text) > heading && at(text) < rule, qPrintable(text + u" is not there: "_s + all.join(u'\n')));
        QVERIFY(at(u"The reviewers say: Fit with conditions."_s) > rule);
        QVERIFY(at(u"How the verdict is found"_s) > rule);
        QVERIFY(at(u"A remark."_s) > rule); // of the workload, at the end
        workload.verdict = ReviewVerdict::NotYet;
        QVERIFY(!lines(reviewReport(sourceOf(state), ReportKind::Executive)).contains(u"The reviewers say"_s));
    }

    void withNothingMetTheVerdictIsNotYet()
    {
        const LensVersionPtr version = Kit::versionFromLines(
            "pillar p P\nquestion qqq Q\nchoice aaa A\nchoice bbb B\nchoice qqq_no None of these\nrule HIGH_RISK aaa && bbb\n"
            "rule NO_RISK default\nquestion rrr R\nchoice aaa A\nchoice rrr_no None of these\nrule HIGH_RISK aaa\n"
            "rule NO_RISK default");
        QCOMPARE(verdict("qqq qqq_no\nrrr rrr_no", version),
            u"Not yet: none of the practices is in place. | No rule of the lens takes that for a risk."_s);
        QCOMPARE(verdict("deploy deploy_no\nlearn learn_no\naccess access_no"),
            u"Not yet: 2 questions are at high risk. | In Operations and Security. One question is at medium risk."_s);
        QCOMPARE(verdict("learn learn_no\naccess least", Kit::sampleVersion()),
            u"Not enough answered: 2 of 3 questions are answered. | None of them is at high risk. 2 questions are at medium risk."_s);
        const LensVersionPtr mild
            = Kit::versionFromLines("pillar p P\nquestion qqq Q\nchoice aaa A\nchoice qqq_no None of these\n"
                                    "rule NO_RISK aaa\nrule MEDIUM_RISK default");
        QCOMPARE(verdict("qqq qqq_no", mild), u"Not yet: none of the practices is in place. | One question is at medium risk."_s);
    }

    void withMostPracticesNotApplicableThereIsNoGo()
    {
        QCOMPARE(verdict("deploy n/a\nlearn review share\naccess -keys least", Kit::sampleVersion(), Reason::OutOfScope),
            u"Not enough answered: 4 of 7 practices are marked not applicable. | No question that is left is at risk."_s);
        QCOMPARE(verdict("deploy -small -tested manual\nlearn -share review\naccess -keys least", Kit::sampleVersion(),
                     Reason::OutOfScope),
            u"Not enough answered: 4 of 7 practices are marked not applicable. | No question that is left is at risk."_s);
        QCOMPARE(verdict("deploy -small -tested -manual\nlearn learn_no\naccess -least -keys"),
            u"Not enough answered: 5 of 7 practices are marked not applicable. | No other practice is in place. "
            "One question is at medium risk. 5 marks of not applicable have no reason."_s);
        QCOMPARE(verdict("deploy -small -tested -manual\nlearn -review -share\naccess -least -keys"),
            u"Not enough answered: 7 of 7 practices are marked not applicable. | 7 marks of not applicable have no reason."_s);
        QCOMPARE(verdict("deploy small tested manual\nlearn -share review\naccess n/a", Kit::sampleVersion(), Reason::OutOfScope),
            u"Fit: no question is at risk. | All 2 questions that apply are answered."_s);
    }

    void marksWithoutAReasonAreACondition()
    {
        QCOMPARE(verdict("deploy small tested manual\nlearn review share\naccess n/a"),
            u"Fit with conditions: one mark of not applicable has no reason. | No question is at risk. A reason for each mark is the condition."_s);
        QCOMPARE(verdict("deploy small tested -manual\nlearn review -share\naccess least keys"),
            u"Fit with conditions: 2 marks of not applicable have no reason. | No question is at risk. A reason for each mark is the condition."_s);
        QCOMPARE(verdict("deploy small tested\nlearn review share\naccess n/a"),
            u"Fit with conditions: one question is at medium risk. | In Operations. No question is at high risk. The improvement plan is the condition. One mark of not applicable has no reason."_s);
        ReviewState noted
            = Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested -manual\nlearn review share\naccess n/a");
        noted.lenses[0].answers[0].choiceNotes[2].notes = u"There is no hand."_s;
        noted.lenses[0].answers[2].notes = u"Nobody comes in."_s;
        QCOMPARE(verdictOf(noted, assess(noted), today).sentence, u"Fit: no question is at risk."_s);
    }

    void aLensThatFindsNoRiskGetsNoGo()
    {
        const QString blind
            = u"pillar p P\n"
              "question one One?\nchoice aaa A\nchoice bbb B\nrule MEDIUM_RISK !(aaa || !aaa)\nrule NO_RISK default\n"
              "question two Two?\nchoice aaa A\nchoice bbb B\nrule NO_RISK default\n"_s;
        QCOMPARE(verdict("one aaa\ntwo bbb", Kit::versionFromLines(blind.toUtf8().constData())),
            u"Not enough answered: the lens finds no risk, whatever is answered. | Its rules are to be mended before it can tell."_s);
        QCOMPARE(
            verdict("one aaa\ntwo bbb\nsee aaa",
                Kit::versionFromLines((blind
                    + u"question see See?\nchoice aaa A\nchoice see_no None of these\nrule NO_RISK aaa\nrule HIGH_RISK default"_s)
                                          .toUtf8()
                                          .constData())),
            u"Not enough answered: 2 of 3 questions find no risk, whatever is answered. | Their rules are to be mended before they can tell."_s);
    }

    void aTitleThatSaysNoneOfTheseIsNeverAdviceNorAPractice()
    {
        const LensVersionPtr version = Kit::versionFromLines(
            "pillar p P\nquestion qqq Q?\nchoice aaa Do it\nchoice bbb Do more\nchoice ccc None of above\n"
            "rule NO_RISK aaa && bbb || ccc && aaa\nrule HIGH_RISK default");
        ReportSource source = sourceOf(Kit::stateFromLines(version, "qqq ccc"));
        const QString before = lines(reviewReport(source, ReportKind::Full));
        QVERIFY2(!before.contains(u"None of above"_s), qPrintable(before));
        source = sourceOf(Kit::stateFromLines(version, "qqq aaa"));
        source.earlier = {milestoneOf(u"Kick-off"_s, Kit::stateFromLines(version, "qqq ccc"))};
        const QString after = lines(reviewReport(source, ReportKind::Full));
        QVERIFY2(!after.contains(u"None of above"_s), qPrintable(after));
        QVERIFY2(after.contains(u"| No risk is left with: Do more"_s), qPrintable(after));
        QVERIFY2(after.contains(u"row: (Resolved) Resolved | 1 | "_s), qPrintable(after));
    }

    void pageOneSaysWhatToDecideFrom()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn review\naccess keys");
        state.workload.reviewOwner = u"Ada"_s;
        state.workload.pillarPriorities = {u"sec"_s};
        ReportSource source = sourceOf(state);
        source.earlier = {milestoneOf(u"Design review"_s, Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested"))};
        QCOMPARE(lines(reviewReport(source, ReportKind::Executive)), uR"(quiet: Now · 3 March 2026 · Review owner: Ada
verdict High: Not yet: 2 questions are at high risk. | In Security and Operations. One question is at medium risk.
counts: 2 1 0 0 0, before Design review: 0 1 0 2 0
fact Rose to high risk: 1.1
fact No longer in place: Changes are tested (1.1)
bars: Risk by pillar
bar: Operations: 1 1 0 0 0
bar: Security: 1 0 0 0 0
# What matters most
finding High: 2.1 Who may do what? | High risk · Security · not planned yet | No risk is left with: Rights are the least needed
finding High: 1.1 How do changes reach production? | High risk · Operations · not planned yet | Down to medium risk with: Changes are tested
finding Medium: 1.2 How do you learn from failure? | Medium risk · Operations · not planned yet | No risk is left with: Lessons are shared
)"_s);
    }

    void aReviewThatHasNotBegunIsOnePageOfWhatItAsks()
    {
        const Document document = reviewReport(sourceOf(Kit::stateFromLines(Kit::sampleVersion(), "")), ReportKind::Full);
        const QStringList all = Kit::toLines(document);
        QCOMPARE(all.mid(0, 7),
            QStringList({u"quiet: Now · 3 March 2026"_s,
                u"verdict Not answered: Not enough answered: the review has not begun. | None of its 3 questions is answered yet."_s,
                u"# What the review will ask"_s, u"table: Pillar | Questions"_s, u"row: Operations | 2"_s, u"row: Security | 1"_s,
                u"# About this report"_s}));
        QVERIFY(!all.contains(u"page"_s));
    }

    void sectionsWithNothingToSayAreLeftOut()
    {
        const Document document = reviewReport(sourceOf(Kit::stateFromLines(Kit::sampleVersion(),
                                                   "deploy small tested manual\nlearn review share\naccess least keys")),
            ReportKind::Full);
        QStringList headings;
        for (const QString &line : Kit::toLines(document))
            if (line.startsWith(u"# "_s))
                headings += line;
        QCOMPARE(headings, QStringList({u"# Operations"_s, u"# Security"_s, u"# About this report"_s}));
    }

    void changesSinceTheLastMilestoneAreCountedAndListed()
    {
        ReportSource source = sourceOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested\nlearn n/a\naccess least"));
        source.earlier = {milestoneOf(u"Kick-off"_s, Kit::stateFromLines(Kit::sampleVersion(), "")),
            milestoneOf(u"Design review"_s, Kit::stateFromLines(Kit::sampleVersion(), "deploy small manual\nlearn review"))};
        QCOMPARE(linesAfter(reviewReport(source, ReportKind::Full), u"# Since “Design review”"_s, 17).join(u'\n'),
            uR"(table: Change | Practices | What it means
row: (Regressed) Regressed | 1 | was in place, is missing
row: (New) New | 1 | is missing; was not answered, not asked or not applicable before
row: (Resolved) Resolved | 1 | was missing, is in place
row: (Newly met) Newly met | 1 | is in place; was not answered, not asked or not applicable before
row: (Newly not applicable) Newly not applicable | 2 | is now marked not applicable
bars: Questions by risk, milestone by milestone
bar: Kick-off: 0 0 0 3 0
bar: Design review: 1 1 0 1 0
bar: Now: 0 2 0 0 1
table: Practice | Question
group: (Regressed) Regressed: one practice
row: Nobody changes production by hand | 1.1 How do changes reach production?
group: (New) New: one practice
row: No key lives longer than a day | 2.1 Who may do what?
group: (Resolved) Resolved: one practice
row: Changes are tested | 1.1 How do changes reach production?)"_s);
    }

    void thePlanSaysWhoByWhenAndWhatIsOverdue()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\naccess least");
        state.lenses[0].items[{0, 1}]
            = {ImprovementStatus::InProgress, u"Ada"_s, QDate(2026, 3, 2), Effort::Low, u"Ask the team."_s, {}, {}, {}};
        state.lenses[0].items[{0, 2}] = {ImprovementStatus::Complete, {}, QDate(2026, 3, 1), Effort::Unstated, {}, {}, {}, {}};
        QCOMPARE(linesAfter(reviewReport(sourceOf(state), ReportKind::Full), u"# Improvement plan"_s, 7).join(u'\n'),
            uR"(body: 3 practices are missing in questions at risk. Complete: 1, In progress: 1, Not started: 1. One is overdue. One has no owner yet.
table: Practice to put in place | Effort | Status | Owner | Due
group: (High) 1.1 How do changes reach production?
row: Changes are tested // First do: Changes are tested / Ask the team. | Low | In progress | Ada | 2 Mar 2026, overdue
row: Nobody changes production by hand // First do: Nobody changes production by hand |  | Complete |  | 1 Mar 2026
group: (Medium) 2.1 Who may do what?
row: No key lives longer than a day // First do: No key lives longer than a day |  | Not started |  | )"_s);
    }

    void whatIsOptionalStandsAfterThePlanAndInNoVerdict()
    {
        const LensVersionPtr sample = Kit::sampleVersion();
        LensCompanion companion;
        companion.questions[QuestionId(u"learn"_s)].practices[ChoiceId(u"share"_s)].level = Level::Low;
        Lens lens = sample->lens();
        lens.pillars[0].questions[1].riskRules = {{u"review"_s, RuleRisk::None}, {u"default"_s, RuleRisk::Medium}};
        const auto version = std::make_shared<const LensVersion>(sample->id(), u"1"_s, lens, companion);
        const auto plan = [&](const char *answers) {
            return linesAfter(
                reviewReport(sourceOf(Kit::stateFromLines(version, answers)), ReportKind::Full), u"# Improvement plan"_s, 8)
                .join(u'\n');
        };
        QCOMPARE(plan("deploy small tested manual\nlearn learn_no\naccess least keys"),
            uR"(body: One practice is missing in a question at risk. Not started: 1. One has no owner yet.
table: Practice to put in place | Status
group: (Medium) 1.2 How do you learn from failure?
row: Every incident is reviewed // First do: Every incident is reviewed | Not started
## Optional
quiet: One practice of low level is missing. No risk depends on it.
table: Question | Practice to put in place
row: 1.2 | Lessons are shared)"_s);
        const char *noRisk = "deploy small tested manual\nlearn review\naccess least keys";
        QVERIFY2(plan(noRisk).startsWith(u"body: No practice is missing in a question at risk.\n## Optional\n"_s),
            qPrintable(plan(noRisk)));
        QVERIFY(verdict(noRisk, version).startsWith(u"Fit"_s));
        const QStringList alone = Kit::toLines(reviewReport(sourceOf(Kit::stateFromLines(version, noRisk)), ReportKind::Plan));
        QVERIFY(alone.contains(u"body: There is nothing to plan: no practice is missing in a question at risk."_s));
        QVERIFY(alone.contains(u"## Optional"_s));
    }

    void columnsWithNothingToSayAreLeftOutOfThePlan()
    {
        const Document document
            = reviewReport(sourceOf(Kit::stateFromLines(Kit::sampleVersion(), "access least")), ReportKind::Plan);
        QVERIFY(Kit::toLines(document).contains(u"table: Practice to put in place | Status"_s));
        QCOMPARE(document.title, u"Shop: improvement plan"_s);
    }

    void pillarsTellWhatIsMissingAndWhatIsInPlaceWithNotes()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small -manual\naccess n/a");
        state.lenses[0].answers[0].notes = u"Talked to the team.\nAgain in May."_s;
        state.lenses[0].answers[0].choiceNotes[2] = {Reason::OutOfScope, u"There is no hand."_s};
        state.lenses[0].answers[2].reason = Reason::BusinessPriorities;
        state.lenses[0].answers[2].notes = u"Later."_s;
        state.lenses[0].pillarNotes[PillarId(u"ops"_s)] = u"Two afternoons."_s;
        QCOMPARE(linesAfter(reviewReport(sourceOf(state), ReportKind::Full), u"# Operations"_s, 14).join(u'\n'),
            uR"(quiet: High risk: 1 · Not answered: 1
note: Two afternoons.
## 1.1 How do changes reach production? (High)
not met: Changes are tested
met: Changes are small
not applicable: Nobody changes production by hand // Out of scope / There is no hand.
note: Talked to the team. / Again in May.
## Not answered (Not answered)
- 1.2 How do you learn from failure?
# Security
quiet: Not applicable: 1
## Not applicable (Not applicable)
table: Question | Reason
row: 2.1 Who may do what? // Later. | Business priorities)"_s);
    }

    void whatDoesNotGoTogetherIsCountedAndListedByKind()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small deploy_no\nlearn review learn_no");
        QVERIFY(!lines(reviewReport(sourceOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small")), ReportKind::Full))
                     .contains(u"Contradictions"_s));
        state.workload.notes = u"TODO"_s;
        const Document document = reviewReport(sourceOf(state), ReportKind::Full);
        QCOMPARE(linesAfter(document, u"# Contradictions"_s, 7).join(u'\n'),
            uR"(body: What answers, notes and the plan say here does not go together. Nothing was changed for it.
table: Question | What does not go together
group: None of these, and others: 2
row: 1.1 How do changes reach production? | “None of these” is ticked, and so are practices.
row: 1.2 How do you learn from failure? | “None of these” is ticked, and so are practices.
group: Notes that leave something to do: 1
row: Shop | The notes say that something is yet to be done.)"_s);
        QVERIFY(!lines(reviewReport(sourceOf(state), ReportKind::Executive)).contains(u"Contradictions"_s));
    }

    void ofManyContradictionsOfAKindTheReportListsTheFirst()
    {
        ReviewState state = Kit::stateFromLines(Kit::frameworkLens(), "");
        for (Answer &answer : state.lenses[0].answers)
            answer.notes = u"TODO"_s;
        state.lenses[0].answers[0].selected = 1;
        const QStringList listed = linesAfter(reviewReport(sourceOf(state), ReportKind::Full), u"# Contradictions"_s, 60);
        QVERIFY(listed.contains(u"group: Notes that leave something to do: 57"_s));
        QCOMPARE(listed.filter(u"The notes say that"_s).size(), 12);
        QVERIFY(!listed.filter(u"and 45 more"_s).isEmpty());
    }

    void theEndNamesScopeLensPointAndSeal()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
        state.workload.awsRegions = {u"eu-west-1"_s, u"eu-central-1"_s};
        ReportSource source = sourceOf(state, u"Before launch"_s);
        source.point.seal = QByteArray(32, '\x5a');
        const Document document = reviewReport(source, ReportKind::Full);
        QCOMPARE(linesAfter(document, u"# About this report"_s, 6).join(u'\n'),
            QString(
                u"fact Environment: Production\nfact AWS regions: eu-west-1, eu-central-1\nfact Lens: Sample, version 1: 3 questions in 2 pillars. SHA-256 "_s
                + QString::fromLatin1(state.lenses[0].version->sha256().toHex())
                + u"\nfact State: Milestone “Before launch”, recorded on 3 March 2026\nfact Seal of the milestone: "_s
                + u"5a"_s.repeated(32) + u"\n## How the verdict is found"_s));
        QCOMPARE(document.workload, u"Shop"_s);
        QCOMPARE(document.footer, u"Before launch · Sample, version 1 · Seal 5a5a5a5a5a5a"_s);
        QCOMPARE(document.subject, u"Before launch"_s);
    }

    void twoPointsAreComparedInADocumentOfTheirOwn()
    {
        const ReviewPoint from
            = sourceOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small manual\nlearn review share"), u"Design review"_s)
                  .point;
        const ReviewPoint to
            = sourceOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested manual\nlearn review share")).point;
        const Document document = comparisonReport(from, to);
        QCOMPARE(document.title, u"Shop: what changed"_s);
        QCOMPARE(lines(document), uR"(quiet: From “Design review” (3 March 2026) to “Now” (3 March 2026)
verdict Not answered: Not enough answered: 2 of 3 questions are answered. | None of them is at high risk.
counts: 0 0 2 1 0, before Design review: 1 0 1 1 0
fact Fell: 1.1
table: Change | Practices | What it means
row: (Resolved) Resolved | 1 | was missing, is in place
bars: Risk by pillar
bar: Operations / Design review: 1 0 1 0 0
bar: Operations / Now: 0 0 2 0 0
bar: Security / Design review: 0 0 0 1 0
bar: Security / Now: 0 0 0 1 0
# Questions whose risk changed
table: Question | Design review | Now
row: 1.1 How do changes reach production? | (High) High | (None) None
# Practices by change
table: Practice | Question
group: (Resolved) Resolved: one practice
row: Changes are tested | 1.1 How do changes reach production?
)"_s);
    }

    void severalLensesAreToldApart()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
        const ReviewState other = Kit::stateFromLines(
            Kit::versionFromLines(
                "pillar p Other pillar\nquestion qqq Other?\nchoice ccc Do it\nrule NO_RISK ccc\nrule HIGH_RISK default",
                u"Second"_s),
            "qqq -ccc");
        state.lenses += other.lenses;
        const QStringList all = Kit::toLines(reviewReport(sourceOf(state), ReportKind::Full));
        QVERIFY(all.contains(u"bar: Sample / Operations: 1 0 0 1 0"_s));
        QCOMPARE(reviewReport(sourceOf(state), ReportKind::Full).footer, u"Now · 2 lenses"_s);
        QVERIFY(all.contains(u"# Second"_s));
        QVERIFY(all.contains(u"## Other pillar"_s));
        QVERIFY(all.contains(u"group: (High) 1.1 How do changes reach production? // Sample"_s));
        QVERIFY(all.contains(
            u"finding High: 1.1 How do changes reach production? | High risk · Operations, Sample · not planned yet | Down to medium risk with: Changes are tested"_s));
    }

    void pageOneNamesWhatRoseWhatFellAndWhatWasLost()
    {
        ReportSource source
            = sourceOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn review\naccess least keys"));
        source.earlier = {milestoneOf(u"Design review"_s,
            Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested manual\nlearn review share\naccess least"))};
        const QStringList all = Kit::toLines(reviewReport(source, ReportKind::Executive));
        const qsizetype at = all.indexOf(u"counts: 1 1 1 0 0, before Design review: 0 1 2 0 0"_s);
        QCOMPARE(QStringList(all.mid(at + 1, 5)).join(u'\n'), uR"(fact Rose to high risk: 1.1
fact Rose to medium risk: 1.2
fact Fell: 2.1
fact No longer in place: Changes are tested (1.1); Nobody changes production by hand (1.1); Lessons are shared (1.2)
bars: Risk by pillar)"_s);
    }

    void theReviewersConclusionStandsUnderTheVerdict()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
        state.workload.notes = u"Fit for spring on two conditions."_s;
        state.lenses[0].notes = u"Read on two afternoons."_s;
        for (const ReportKind kind : {ReportKind::Executive, ReportKind::Full}) {
            const QStringList all = Kit::toLines(reviewReport(sourceOf(state), kind));
            QCOMPARE(QStringList(all.mid(1, 4)).join(u'\n'),
                uR"(verdict High: Not yet: one question is at high risk, with 1 of 3 answered. | In Operations.
## The reviewers' conclusion
note: Fit for spring on two conditions.
note: Sample: Read on two afternoons.)"_s);
            QCOMPARE(all.count(u"note: Fit for spring on two conditions."_s), 1);
            QCOMPARE(all.count(u"note: Sample: Read on two afternoons."_s), 1);
        }
        state.workload.notes = u"Long. "_s.repeated(100).trimmed();
        for (const ReportKind kind : {ReportKind::Executive, ReportKind::Full}) {
            const QStringList all = Kit::toLines(reviewReport(sourceOf(state), kind));
            QCOMPARE(all[2], u"quiet: The reviewers' conclusion is on the next page."_s);
            QCOMPARE(QStringList(all.mid(all.indexOf(u"page"_s), 3)),
                QStringList({u"page"_s, u"## The reviewers' conclusion"_s, u"note: "_s + state.workload.notes}));
            QCOMPARE(all.count(u"page"_s), 1);
        }
    }

    void theTrendKeepsItsFirstMilestoneAndSaysWhatIsLeftOut()
    {
        const auto trend = [](int milestones) {
            ReportSource source = sourceOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small"));
            for (int i = 1; i <= milestones; ++i)
                source.earlier += milestoneOf(u"M%1"_s.arg(i), Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested"));
            QStringList bars;
            const QStringList all = Kit::toLines(reviewReport(source, ReportKind::Full));
            for (const QString &line : all.mid(all.indexOf(u"bars: Questions by risk, milestone by milestone"_s) + 1)) {
                if (!line.startsWith(u"bar"_s))
                    break;
                bars += line.startsWith(u"bar: "_s) ? line.section(u": "_s, 1, 1) : line;
            }
            return bars.join(u' ');
        };
        QCOMPARE(trend(11), u"M1 M2 M3 M4 M5 M6 M7 M8 M9 M10 M11 Now"_s);
        QCOMPARE(trend(12), u"M1 M3 M4 M5 M6 M7 M8 M9 M10 M11 M12 Now bars note: One milestone after “M1” is left out."_s);
        QCOMPARE(trend(20), u"M1 M11 M12 M13 M14 M15 M16 M17 M18 M19 M20 Now bars note: 9 milestones after “M1” are left out."_s);
    }

    void whatWasDoneIsToldWithOwnerDateNoteAndLink()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small tested\naccess least keys");
        state.lenses[0].items[{0, 1}] = {ImprovementStatus::Complete, u"Ada"_s, QDate(2026, 2, 2), Effort::Low,
            u"Stages since February."_s, u"https://example.org/7"_s, {}, {}};
        state.lenses[0].items[{0, 2}] = {ImprovementStatus::Complete, u"Bo"_s, {}, Effort::Unstated, {}, {}, {}, {}};
        state.lenses[0].items[{2, 0}] = {ImprovementStatus::InProgress, u"Cy"_s, {}, Effort::Unstated, {}, {}, {}, {}};
        for (const ReportKind kind : {ReportKind::Full, ReportKind::Plan})
            QCOMPARE(linesAfter(reviewReport(sourceOf(state), kind), u"# What was done"_s, 4).join(u'\n'),
                uR"(table: Practice | Owner | Due
group: (Medium) 1.1 How do changes reach production?
row: Changes are tested // Stages since February. <https://example.org/7> | Ada | 2 Feb 2026
# )"_s + (kind == ReportKind::Full ? u"Operations"_s : u"About this report"_s));
    }

    void aLongListOfChangesBeginsWithTheGravestAndSaysHowManyFollow()
    {
        QByteArray lens("pillar p P\n");
        QByteArray before;
        QByteArray now;
        for (int question = 0; question < 5; ++question) {
            const QByteArray id = "q0" + QByteArray::number(question);
            lens += "question " + id + " Question?\n";
            before += id + ' ' + id + "_no\n";
            now += id;
            for (int choice = 0; choice < 8; ++choice) {
                lens += "choice c0" + QByteArray::number(choice) + " Practice " + id + '\n';
                now += choice < 7 || question < 4 ? " c0" + QByteArray::number(choice) : QByteArray();
            }
            lens += "choice " + id + "_no None of these\nrule NO_RISK c07\nrule HIGH_RISK default\n";
            now += '\n';
        }
        const LensVersionPtr version = Kit::versionFromLines(lens.constData());
        ReportSource source = sourceOf(Kit::stateFromLines(version, now.constData()));
        source.earlier = {milestoneOf(u"Kick-off"_s, Kit::stateFromLines(version, before.constData()))};
        const QStringList rows
            = linesAfter(reviewReport(source, ReportKind::Full), u"group: (Resolved) Resolved: 39 practices"_s, 13);
        QCOMPARE(rows.first(), u"row: Practice q04 | 1.5 Question?"_s);
        QCOMPARE(rows.mid(7, 1).first(), u"row: Practice q00 | 1.1 Question?"_s);
        QCOMPARE(rows.last(), u"row: and 27 more | "_s);
    }

    void aPlanWithNothingInItSaysWhy()
    {
        const auto plan = [](const char *answers) {
            return Kit::toLines(reviewReport(sourceOf(Kit::stateFromLines(Kit::sampleVersion(), answers)), ReportKind::Plan));
        };
        QCOMPARE(plan("")[2], u"body: There is no plan yet: it follows from the answers."_s);
        QCOMPARE(plan("")[3], u"# About this report"_s);
        QCOMPARE(plan("deploy small tested manual\nlearn review share\naccess least keys")[2],
            u"body: There is nothing to plan: no practice is missing in a question at risk."_s);
    }

    void aPointIsNotComparedWithItselfAndReversedPointsAreSaid()
    {
        const ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
        const ReviewPoint now = sourceOf(state).point;
        const QStringList same = Kit::toLines(comparisonReport(now, now));
        QCOMPARE(same.mid(1), QStringList(u"body: Both points are the same, so there is nothing to compare."_s));
        ReviewPoint milestone = sourceOf(state, u"Before launch"_s).point;
        milestone.at -= std::chrono::days(1);
        milestone.seal = QByteArray(32, '\x5a');
        const QStringList reversed = Kit::toLines(comparisonReport(now, milestone));
        QCOMPARE(
            reversed[1], u"body: The first point is the later one: what is called better here got worse, and the reverse."_s);
        QCOMPARE(reversed.last(), u"fact Seal of “Before launch”: "_s + u"5a"_s.repeated(32));
        QVERIFY(!Kit::toLines(comparisonReport(milestone, now))[1].startsWith(u"body: "_s));
    }

    void datesInTablesHaveTheOrderOfTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QString us = dateWordsShort(QDate(2027, 1, 14));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QString german = dateWordsShort(QDate(2027, 2, 26));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(us, u"Jan 14, 2027"_s);
        QCOMPARE(german, u"26. Feb. 2027"_s);
        QCOMPARE(dateWordsShort(QDate(2026, 3, 2)), u"2 Mar 2026"_s);
    }

    void aLensOfOneIsCountedAsOne()
    {
        const LensVersionPtr version = Kit::versionFromLines("pillar p P\nquestion qqq Q?\nchoice aaa A\nrule NO_RISK aaa");
        const QString text = lines(reviewReport(sourceOf(Kit::stateFromLines(version, "")), ReportKind::Full));
        QVERIFY(text.contains(u"Sample, version 1: one question in one pillar. SHA-256"_s));
    }

    void namesThatRunFromRightToLeftAreKeptApart()
    {
        const QString name = u"مراجعة المتجر"_s;
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
        QCOMPARE(reviewReport(sourceOf(state), ReportKind::Full).title, u"Shop: Well-Architected review"_s);
        state.workload.name = name;
        QCOMPARE(
            reviewReport(sourceOf(state), ReportKind::Full).title, u"\u2068"_s + name + u"\u2069: Well-Architected review"_s);
    }

    void textsOfOthersAreNotTakenForPlaceholders()
    {
        const LensVersionPtr version
            = Kit::versionFromLines("pillar p %1 %2 pillar\nquestion qqq %1 %2 %n question\nchoice ccc %1 %2 choice\nrule "
                                    "NO_RISK ccc\nrule HIGH_RISK default\nchoice ddd Other",
                u"%1 %2 lens"_s);
        ReviewState state = Kit::stateFromLines(version, "qqq ddd", u"%1 %2 shop"_s);
        state.workload.reviewOwner = u"%1 %2 owner"_s;
        ReportSource source = sourceOf(state, u"%1 %2 point"_s);
        source.earlier = {milestoneOf(u"%1 %2 before"_s, state)};
        const QString text = lines(reviewReport(source, ReportKind::Full))
            + lines(comparisonReport(sourceOf(state, u"%1 %2 other"_s).point, source.point));
        for (const QString &word : {u"owner"_s, u"point"_s, u"before"_s, u"pillar"_s, u"choice"_s, u"lens"_s})
            QVERIFY2(text.contains(u"%1 %2 "_s + word), qPrintable(word));
        QVERIFY(text.contains(u"%1 %2 %n question"_s));
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
