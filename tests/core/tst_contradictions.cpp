// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/contradictions.h"
#include "core/review/attachment.h"
#include "core/review/tradeoff.h"
#include "tests/kit/lenses.h"

#include <QtTest>

#include <functional>

using namespace Plumbline;

namespace {

using Kind = Contradiction::Kind;

// The sample lens, where what is tested leans on small changes, and least rights on that and on an id that no practice has.
LensVersionPtr leaningVersion()
{
    const LensVersionPtr plain = Kit::sampleVersion();
    LensCompanion companion;
    auto &deploy = companion.questions[QuestionId(QStringLiteral("deploy"))].practices;
    deploy[ChoiceId(QStringLiteral("small"))].publishedId = QStringLiteral("P1");
    deploy[ChoiceId(QStringLiteral("tested"))].publishedId = QStringLiteral("P2");
    deploy[ChoiceId(QStringLiteral("tested"))].leansOn = {QStringLiteral("P1")};
    companion.questions[QuestionId(QStringLiteral("access"))].practices[ChoiceId(QStringLiteral("least"))].leansOn
        = {QStringLiteral("P2"), QStringLiteral("P9")};
    return std::make_shared<const LensVersion>(plain->id(), plain->version(), plain->lens(), companion);
}

// A second lens with the question "access" of the sample in other letters, and one with a choice that has the same title alone.
LensReview secondReview(const char *answers)
{
    const LensVersionPtr version = Kit::versionFromLines(R"(
        pillar trust Trust
        question rights WHO may do  what?
        choice fewest Rights are the LEAST needed
        choice rights_no None of these
        rule HIGH_RISK default
        question other What else?
        choice again Rights are the least needed
        rule HIGH_RISK default
    )",
        QStringLiteral("Second"));
    return Kit::stateFromLines(version, answers).lenses.first();
}

QString placeOf(const ReviewState &state, const ReviewPlace &at)
{
    if (at.lens < 0)
        return QStringLiteral("workload");
    const LensVersion &version = *state.lenses[at.lens].version;
    QString place = at.lens > 0 ? version.id().text() + u':' : QString();
    if (at.pillar < 0)
        return place + QStringLiteral("lens");
    if (at.question < 0)
        return place + version.lens().pillars[at.pillar].id.text();
    place += version.question(at.question).id.text();
    return at.choice < 0 ? place : place + u'/' + version.question(at.question).choices[at.choice].id.text();
}

QString linesOf(const ReviewState &state)
{
    static const QStringList names{QStringLiteral("none-with-others"), QStringLiteral("leans-on-unmet"),
        QStringLiteral("tested-without-evidence"), QStringLiteral("answered-differently"), QStringLiteral("todo"),
        QStringLiteral("done-but-unmet"), QStringLiteral("given-up-but-met")};
    QStringList lines;
    for (const Contradiction &found : contradictionsOf(state)) {
        QString line = names[int(found.kind)] + u' ' + placeOf(state, found.at);
        if (found.other != ReviewPlace())
            line += u' ' + placeOf(state, found.other);
        lines += line;
    }
    return lines.join(QStringLiteral(", "));
}

Answer &answerTo(ReviewState &state, const char *question)
{
    LensReview &review = state.lenses[0];
    return review.answers[review.version->indexOf(QuestionId(QLatin1String(question)))];
}

} // namespace

class ContradictionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTickedContradictsOrNot_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *answers, const char *found) {
            QTest::newRow(name) << QByteArray(answers) << QString::fromLatin1(found);
        };
        row("nothing is answered", "", "");
        row("None-of-these alone", "deploy deploy_no", "");
        row("None-of-these beside a practice", "deploy small deploy_no", "none-with-others deploy/deploy_no");
        row("None-of-these beside what is not applicable", "deploy deploy_no -small", "");
        row("what is leaned on is met", "deploy small tested", "");
        row("what is leaned on is unmet", "deploy tested", "leans-on-unmet deploy/tested deploy/small");
        row("what is leaned on is not applicable", "deploy tested -small", "");
        row("what leans is unmet", "deploy manual", "");
        row("what is leaned on is not answered", "access least", "");
        row("what is leaned on is unmet in another question", "deploy small\naccess least",
            "leans-on-unmet access/least deploy/tested");
        row("the question of what leans is not applicable", "deploy tested n/a", "");
        row("the question of what is leaned on is not applicable", "deploy small n/a\naccess least", "");
        row("in the order of the lens", "access access_no least\ndeploy tested",
            "leans-on-unmet deploy/tested deploy/small, none-with-others access/access_no");
    }
    void whatIsTickedContradictsOrNot()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QString, found);
        QCOMPARE(linesOf(Kit::stateFromLines(leaningVersion(), answers.constData())), found);
    }

    void whatElseIsSaidContradictsOrNot_data()
    {
        using Say = std::function<void(ReviewState &)>;
        QTest::addColumn<Say>("say");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *found, Say say) {
            QTest::newRow(name) << std::move(say) << QString::fromLatin1(found);
        };
        const auto tested = [](const char *source = "") { return Basis{Proof::Tested, {}, {}, QLatin1String(source)}; };

        row("met in another way holds what leans on it", "", [](ReviewState &s) {
            Answer &answer = answerTo(s, "deploy");
            answer.selected = 2;
            answer.selected = 2;
            answer.notApplicable = 1;
            answer.choiceNotes[0].reason = Reason::MetOtherwise;
        });
        row("partly met is unmet", "leans-on-unmet deploy/tested deploy/small", [](ReviewState &s) {
            answerTo(s, "deploy").selected = 2;
            answerTo(s, "deploy").choiceNotes[0].missing = QStringLiteral("a limit");
        });
        row("tested with nothing that shows it", "tested-without-evidence deploy",
            [&](ReviewState &s) { answerTo(s, "deploy").basis = tested(); });
        row("tested by a named source", "", [&](ReviewState &s) { answerTo(s, "deploy").basis = tested("Runbook 3"); });
        row("tested, with a picture", "", [&](ReviewState &s) {
            answerTo(s, "deploy").basis = tested();
            s.records.insert(RecordId::make(fromMs(1)),
                recordOf(Attachment{s.lenses[0].lensId().text(), QStringLiteral("deploy"), {}, {}, {}, {}, {}}));
        });
        row("tested, with a picture elsewhere", "tested-without-evidence deploy", [&](ReviewState &s) {
            answerTo(s, "deploy").basis = tested();
            s.records.insert(RecordId::make(fromMs(1)),
                recordOf(Attachment{s.lenses[0].lensId().text(), QStringLiteral("learn"), {}, {}, {}, {}, {}}));
        });
        row("shown without a source", "", [&](ReviewState &s) { answerTo(s, "deploy").basis = Basis{Proof::Shown, {}, {}, {}}; });
        row("a choice is tested", "tested-without-evidence deploy/small",
            [&](ReviewState &s) { answerTo(s, "deploy").choiceNotes[0].basis = tested(); });
        row("a choice and the rest", "tested-without-evidence deploy, tested-without-evidence deploy/small", [&](ReviewState &s) {
            answerTo(s, "deploy").selected = 3;
            answerTo(s, "deploy").basis = tested();
            answerTo(s, "deploy").choiceNotes[0].basis = tested();
        });
        row("tested and unmet", "", [&](ReviewState &s) {
            answerTo(s, "deploy").selected = 8;
            answerTo(s, "deploy").basis = tested();
        });
        row("notes of all kinds", "todo workload, todo lens, todo ops, todo deploy, todo deploy/manual, todo sec",
            [](ReviewState &s) {
                const QString toDo = QStringLiteral("Much. TODO ask Ada");
                s.workload.notes = s.lenses[0].notes = answerTo(s, "deploy").notes = toDo;
                s.lenses[0].pillarNotes = {{PillarId(QStringLiteral("ops")), toDo}, {PillarId(QStringLiteral("sec")), toDo}};
                answerTo(s, "deploy").choiceNotes[2].notes = toDo;
            });
        row("in what is missing, and in the plan", "todo deploy/tested, todo deploy/manual", [](ReviewState &s) {
            answerTo(s, "deploy").choiceNotes[1].missing = QStringLiteral("todo: ask");
            s.lenses[0].items[{0, 2}].note = QStringLiteral("To-do: ask");
        });
        row("words that only look so", "",
            [](ReviewState &s) { s.workload.notes = QStringLiteral("Está todo hecho. Todo. MASTODON, TODOS"); });
        row("done and unmet", "done-but-unmet deploy/manual", [](ReviewState &s) {
            s.lenses[0].items[{0, 2}].status = ImprovementStatus::Complete;
        });
        row("done and met", "", [](ReviewState &s) { s.lenses[0].items[{0, 0}].status = ImprovementStatus::Complete; });
        row("in progress and unmet", "", [](ReviewState &s) {
            s.lenses[0].items[{0, 2}].status = ImprovementStatus::InProgress;
        });
        row("done and not answered", "", [](ReviewState &s) { s.lenses[0].items[{2, 0}].status = ImprovementStatus::Complete; });
        const auto giveUp = [](ReviewState &s, const char *choice) {
            s.records.insert(RecordId::make(fromMs(1)),
                recordOf(TradeOff{s.lenses[0].lensId().text(), QStringLiteral("deploy"), QLatin1String(choice),
                    QStringLiteral("sec"), QStringLiteral("Costs"), QStringLiteral("Ada"), {}}));
        };
        row("given up and met", "given-up-but-met deploy/small", [=](ReviewState &s) { giveUp(s, "small"); });
        row("given up and met in another way", "given-up-but-met deploy/manual", [=](ReviewState &s) {
            giveUp(s, "manual");
            answerTo(s, "deploy").notApplicable = 4;
            answerTo(s, "deploy").choiceNotes[2].reason = Reason::MetOtherwise;
        });
        row("given up and unmet", "", [=](ReviewState &s) { giveUp(s, "manual"); });
        row("given up and not applicable", "", [=](ReviewState &s) {
            giveUp(s, "manual");
            answerTo(s, "deploy").notApplicable = 4;
        });
        row("given up and not answered", "", [=](ReviewState &s) {
            giveUp(s, "small");
            answerTo(s, "deploy").selected = 0;
        });
        row("a lens that is not applied", "", [](ReviewState &s) {
            s.lenses[0].notes = QStringLiteral("TODO");
            s.lenses[0].isApplied = false;
        });
    }
    void whatElseIsSaidContradictsOrNot()
    {
        QFETCH(std::function<void(ReviewState &)>, say);
        QFETCH(QString, found);
        ReviewState state = Kit::stateFromLines(leaningVersion(), "deploy small");
        say(state);
        QCOMPARE(linesOf(state), found);
    }

    void twoLensesThatAskTheSameAreHeldAgainstEachOther_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *name, const char *first, const char *second, bool isFound) {
            QTest::newRow(name) << QByteArray(first) << QByteArray(second) << isFound;
        };
        row("met and met", "access least", "rights fewest", false);
        row("met and unmet", "access least", "rights rights_no", true);
        row("unmet and met", "access keys", "rights fewest", true);
        row("met and not applicable", "access least", "rights -fewest", true);
        row("unmet and not applicable", "access keys", "rights -fewest", true);
        row("met and not answered", "access least", "", false);
        row("met and out of scope", "access least", "rights n/a", false);
        row("the same title in another question", "access keys", "other again", false);
    }
    void twoLensesThatAskTheSameAreHeldAgainstEachOther()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, isFound);
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), first.constData());
        state.lenses.append(secondReview(second.constData()));
        QCOMPARE(linesOf(state), isFound ? QStringLiteral("answered-differently second:rights/fewest access/least") : QString());
        state.lenses[1].isApplied = false;
        QCOMPARE(linesOf(state), QString());
    }

    void practicesWithOneIdAreTheSameWhateverTheirTitles_data()
    {
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("aws");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the published id") << QStringLiteral("P1") << QString() << true;
        QTest::newRow("the id of the API") << QString() << QStringLiteral("a1") << true;
        QTest::newRow("no id") << QString() << QString() << false;
    }
    void practicesWithOneIdAreTheSameWhateverTheirTitles()
    {
        QFETCH(QString, published);
        QFETCH(QString, aws);
        QFETCH(bool, isSame);
        const auto lens = [&](const QString &name, const char *title) {
            const LensVersionPtr plain = Kit::versionFromLines(title, name);
            LensCompanion companion;
            PracticeNotes &notes = companion.questions[QuestionId(QStringLiteral("q"))].practices[ChoiceId(QStringLiteral("a"))];
            notes.publishedId = published;
            notes.awsChoiceId = aws;
            return std::make_shared<const LensVersion>(plain->id(), plain->version(), plain->lens(), companion);
        };
        ReviewState state = Kit::stateFromLines(
            lens(QStringLiteral("One"), "pillar p P\nquestion q Q\nchoice a A\nchoice b B\nrule HIGH_RISK default"), "q a");
        state.lenses += Kit::stateFromLines(
            lens(QStringLiteral("Two"), "pillar p P\nquestion q R\nchoice a C\nchoice b B\nrule HIGH_RISK default"), "q b")
                            .lenses;
        QCOMPARE(linesOf(state), isSame ? QStringLiteral("answered-differently two:q/a q/a") : QString());
    }

    void aTitleThatSaysNoneOfTheseCountsAsIt()
    {
        const LensVersionPtr version
            = Kit::versionFromLines("pillar p P\nquestion q Q\nchoice a A\nchoice z None of the above\nrule HIGH_RISK default");
        QCOMPARE(linesOf(Kit::stateFromLines(version, "q a z")), QStringLiteral("none-with-others q/z"));
    }

    void aContradictionConcernsBothItsSides()
    {
        const ReviewState state = Kit::stateFromLines(leaningVersion(), "deploy small\naccess least");
        const Contradiction found = contradictionsOf(state).constFirst();
        QVERIFY(found.concerns(0, 2));
        QVERIFY(found.concerns(0, 0));
        QVERIFY(!found.concerns(0, 1));
        QVERIFY(!found.concerns(1, 0));
    }
};

QTEST_GUILESS_MAIN(ContradictionsTest)
#include "tst_contradictions.moc"
