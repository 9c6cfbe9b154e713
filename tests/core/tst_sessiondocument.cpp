// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sessiondocument.h"
#include "core/agenda/sessionwords.h"
#include "tests/kit/documentlines.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

namespace {

QString linesOf(const ReviewState &state, const SessionOptions &options, const QDateTime &begin = {})
{
    const ReviewSession session
        = reviewSession({}, std::make_shared<const ReviewState>(state), options, {begin, {Qt::Monday, Qt::Tuesday}});
    const Document document = sessionDocument(session, QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC));
    return Kit::toLines(document).join(u'\n') + u'\n';
}

} // namespace

class SessionDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void itSaysTheSittingsWhoIsNeededEachQuestionAndWhatIsLeftOut()
    {
        ReviewState state = Kit::stateFromLines(Kit::builtInLens(u"operational-readiness"_s), "", u"Shop"_s);
        state.workload.reviewOwner = u"Ada"_s;
        for (int question = 4; question < state.lenses[0].answers.size(); ++question) // the first pillar has four
            state.lenses[0].answers[question].isApplicable = false;
        QCOMPARE(linesOf(state, {SessionScope::Open, 30, 40}, QDateTime(QDate(2026, 1, 12), QTime(9, 0), Qt::UTC)),
            u"quiet: 2 January 2026 · Review owner: Ada\n"
            "lead: 2 questions · 2 sittings · 40 min\n"
            "body: Chosen for 40 min: first the questions with the most practices each of which, missing alone, leaves a high "
            "risk. 10 questions are not applicable, and so not in this plan.\n"
            "# The sittings\n"
            "table: Sitting | When | About | Time\n"
            "row: 1 | Monday, 12 January 2026, 09:00:00 to 09:20:00 UTC | Architecture and dependencies | 20 min\n"
            "row: 2 | Tuesday, 13 January 2026, 09:00:00 to 09:20:00 UTC | Architecture and dependencies | 20 min\n"
            "# Who should be there\n"
            "table: Role | In the sittings | For questions of\n"
            "row: architect | 1, 2 | 40 min\n"
            "row: lead developer | 1, 2 | 40 min\n"
            "row: operations engineer | 1 | 20 min\n"
            "row: platform engineer | 2 | 20 min\n"
            "# Sitting 1 of 2 · Monday, 12 January 2026, 09:00:00 to 09:20:00 UTC · 20 min\n"
            "table: Question | Who should be there | Time\n"
            "group: Architecture and dependencies: One question · 20 min\n"
            "row: RDY 1 Does everyone who signs off the launch have the same picture of what is going live? | architect, lead "
            "developer, operations engineer | 20 min\n"
            "# Sitting 2 of 2 · Tuesday, 13 January 2026, 09:00:00 to 09:20:00 UTC · 20 min\n"
            "table: Question | Who should be there | Time\n"
            "group: Architecture and dependencies: One question · 20 min\n"
            "row: RDY 2 What happens to the launch when something it depends on is slow, full, or down? | architect, lead "
            "developer, platform engineer | 20 min\n"
            "# Left out: 2 questions · 40 min\n"
            "table: Question | Time\n"
            "group: Architecture and dependencies: 2 questions · 40 min\n"
            "row: RDY 3 Can it handle the first day, and what breaks first if more people come than planned? | 20 min\n"
            "row: RDY 4 Is the data ready: moved, counted, recoverable, and allowed to be where it is? | 20 min\n"_s);
    }

    void withoutRolesDatesOrTriageItDoesNotSpeakOfThem()
    {
        QCOMPARE(linesOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small\naccess n/a"), {}),
            u"quiet: 2 January 2026\n"
            "lead: One question · One sitting · 10 min\n"
            "body: One question is answered and not flagged, and so not in this plan. One question is not applicable, and so not "
            "in this plan.\n"
            "# The sittings\n"
            "table: Sitting | About | Time\n"
            "row: 1 | Operations | 10 min\n"
            "# Sitting 1 of 1 · 10 min\n"
            "table: Question | Time\n"
            "group: Operations: One question · 10 min\n"
            "row: 1.2 How do you learn from failure? | 10 min\n"_s);
    }

    void whereThereIsNothingToAskItSaysSo()
    {
        QCOMPARE(linesOf({}, {}),
            u"quiet: 2 January 2026\n"
            "lead: There is nothing to go through.\n"_s);
        QCOMPARE(linesOf(Kit::stateFromLines(Kit::sampleVersion(), ""), {SessionScope::Open, 60, 5}),
            u"quiet: 2 January 2026\n"
            "lead: In 5 min there is time for no question.\n"
            "body: Chosen for 5 min: first the questions with the most practices each of which, missing alone, leaves a high "
            "risk.\n"
            "# Left out: 3 questions · 30 min\n"
            "table: Question | Time\n"
            "group: Operations: 2 questions · 20 min\n"
            "row: 1.1 How do changes reach production? | 10 min\n"
            "row: 1.2 How do you learn from failure? | 10 min\n"
            "group: Security: One question · 10 min\n"
            "row: 2.1 Who may do what? | 10 min\n"_s);
    }

    void ofSeveralLensesThePillarsSayWhich()
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "");
        state.lenses.append(LensReview(
            Kit::versionFromLines("pillar ops Operations\nquestion q Q\nchoice a A\nrule HIGH_RISK default", u"Other"_s)));
        const QString lines = linesOf(state, {});
        QVERIFY(lines.contains(u"Operations · Sample: "_s));
        QVERIFY(lines.contains(u"Operations · Other: "_s));
    }

    void durationsAreHoursAndMinutes()
    {
        QCOMPARE(durationWords(0), u"0 min"_s);
        QCOMPARE(durationWords(45), u"45 min"_s);
        QCOMPARE(durationWords(60), u"1 h"_s);
        QCOMPARE(durationWords(1220), u"20 h 20 min"_s);
    }
};

QTEST_GUILESS_MAIN(SessionDocumentTest)
#include "tst_sessiondocument.moc"
