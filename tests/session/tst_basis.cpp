// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "core/progress/reviewmerge.h"
#include "core/report/reports.h"
#include "core/review/proofcounts.h"
#include "core/session/reviewpoints.h"
#include "core/words/changewords.h"
#include "core/words/valuewords.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// How it is known what an answer says, what is partly met or met in another way, and what has yet to be confirmed: from the
// entry to the file, the document, and the report.
class BasisTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kit::SampleWorkspace> m_sample;

    OpenReview &review() const { return m_sample->review(); }
    ReviewEditor &editor() const { return m_sample->editor(); }
    const Answer &answer(int question = 0) const { return review().state().lenses[0].answers[question]; }
    ChoiceStatus status(int choice) const { return answer().statusOf(choice); }
    // All that there is to say.
    void sayAll() const
    {
        editor().setSelected(0, 0, 0, true);
        editor().setMissing(0, 0, 1, u"A test at night"_s);
        editor().setChoiceNotApplicable(0, 0, 2, true, Reason::MetOtherwise, u"A gate does it"_s);
        editor().setBasis(0, 0, -1, {Proof::Said, u"Ada"_s, QDate(2027, 3, 31), {}});
        editor().setBasis(0, 0, 0, {Proof::Tested, u"Grace"_s, QDate(2027, 4, 1), u"Run 7"_s});
        editor().setFlag(0, 0, ReviewEditor::Flag::ToConfirm, true);
        editor().setFlag(0, 0, ReviewEditor::Flag::Marked, true);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<Kit::SampleWorkspace>();
        m_sample->openReview();
    }
    void cleanup() { m_sample.reset(); }

    void whoeverAnswersStandsForItToday()
    {
        editor().setSpeaker(u"Ada"_s);
        editor().setSelected(0, 0, 0, true);
        QCOMPARE(answer().basis, (Basis{Proof::Unstated, u"Ada"_s, review().today(), {}}));
        editor().setSelected(0, 0, 0, false);
        QVERIFY(answer().basis.isEmpty()); // what is not answered nobody stands for
        editor().setSelected(0, 0, 0, true);
        const Basis stated{Proof::Shown, u"Grace"_s, QDate(2027, 3, 31), u"Runbook 3"_s};
        editor().setBasis(0, 0, -1, stated);
        editor().setSelected(0, 0, 1, true);
        QCOMPARE(answer().basis, stated); // another tick takes nothing away that was stated
        QCOMPARE(basisWords(stated),
            u"Shown · Grace · %1 · Runbook 3"_s.arg(QLocale().toString(QDate(2027, 3, 31), QLocale::ShortFormat)));
    }

    void whatIsPartlyMetIsNotMetAndATickEndsIt()
    {
        editor().setSelected(0, 0, 0, true);
        const Risk before = review().assessment().lenses[0].questions[0].risk;
        editor().setMissing(0, 0, 1, u"A test at night"_s);
        QVERIFY(answer().isPartlyMet(1));
        QCOMPARE(status(1), ChoiceStatus::Unselected);
        QCOMPARE(review().assessment().lenses[0].questions[0].risk, before);
        QCOMPARE(entryWords(review().journal().last()),
            u"Marked “%1” as partly met"_s.arg(review().state().lenses[0].version->question(0).choices[1].title));
        editor().setSelected(0, 0, 1, true);
        QVERIFY(!answer().isPartlyMet(1));
        editor().undo();
        QVERIFY(answer().isPartlyMet(1));
        editor().setMissing(0, 0, 0, u"Half of it"_s); // of what was ticked
        QCOMPARE(status(0), ChoiceStatus::Unselected);
    }

    void whatIsMetInAnotherWayCountsAsNotApplicable()
    {
        editor().setMissing(0, 0, 1, u"A test at night"_s);
        editor().setChoiceNotApplicable(0, 0, 1, true, Reason::MetOtherwise, u"A gate does it"_s);
        QCOMPARE(status(1), ChoiceStatus::NotApplicable);
        QVERIFY(!answer().isPartlyMet(1));
        QCOMPARE(answer().choiceNotes.value(1).notes, u"A gate does it"_s);
        QVERIFY(entryWords(review().journal().last()).startsWith(u"Marked “"_s));
        QVERIFY(entryWords(review().journal().last()).endsWith(u"” as met in another way"_s));
    }

    void allOfItIsInTheFileAndComesBackByUndo()
    {
        const ReviewState before = review().state();
        sayAll();
        ReviewStore &store = *m_sample->workspace().store();
        QVERIFY(store.flush());
        QVERIFY2(Kit::answered(store.check()).problems.isEmpty(), qPrintable(Kit::answered(store.check()).problems.join(u'\n')));
        QVERIFY(Kit::answered(store.review(m_sample->shop())).state == review().state());
        while (review().nextUndo())
            editor().undo();
        QVERIFY(review().state() == before);
    }

    void allOfItIsInMilestonesAndDocuments()
    {
        sayAll();
        QVERIFY(editor().takeMilestone(u"After"_s));
        const ReviewState said = review().state();
        editor().setBasis(0, 0, -1, {});
        QVERIFY(*pointOf(review().milestones().last()).state == said);
        editor().undo();
        const auto read = readReviewDocument(m_sample->workspace().reviewDocument(), u"a.json"_s,
            [this](const LensId &, const QString &, const QByteArray &) { return review().state().lenses[0].version; });
        QVERIFY(read);
        QVERIFY(read->state == said);
    }

    void aDocumentThatPartlyMeetsWhatItTicksIsRefused()
    {
        sayAll();
        QByteArray json = m_sample->workspace().reviewDocument();
        const QString ticked = review().state().lenses[0].version->question(0).choices[1].id.text();
        const QByteArray list = "\"selectedChoices\": [";
        json.insert(json.indexOf(list) + list.size(), '"' + ticked.toUtf8() + "\",");
        const auto read = readReviewDocument(json, u"a.json"_s,
            [this](const LensId &, const QString &, const QByteArray &) { return review().state().lenses[0].version; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DocumentContradiction);
    }

    void ofTwoWhoStoodForAnAnswerTheLaterOneDoes()
    {
        editor().setSelected(0, 0, 0, true);
        const ReviewState base = review().state();
        const FactPlace place{
            .kind = FactPlace::Kind::Basis, .lens = base.lenses[0].lensId(), .question = base.lenses[0].version->question(0).id};
        ReviewState ours = base, theirs = base;
        setValue(ours, place, Basis{Proof::Said, u"Ada"_s, QDate(2027, 3, 31), {}});
        setValue(theirs, place, Basis{Proof::Shown, u"Grace"_s, QDate(2027, 4, 1), {}});
        ReviewPatch patch;
        patch.facts = {{place, valueAt(theirs, place)}};
        QCOMPARE(merge(&base, ours, patch, MergePolicy::Ask).first().kind, MergedFact::Kind::News);
        patch.facts = {{place, valueAt(ours, place)}};
        QCOMPARE(merge(&base, theirs, patch, MergePolicy::Ask).first().kind, MergedFact::Kind::OursIsNewer);
    }

    void whatWasShownOrTestedIsCounted()
    {
        QCOMPARE(proofCounts(review().state()), ProofCounts());
        editor().setSelected(0, 0, 0, true);
        editor().setSelected(0, 0, 1, true);
        QCOMPARE(proofCounts(review().state()), (ProofCounts{2, 0}));
        editor().setBasis(0, 0, 1, {Proof::Tested, {}, {}, {}});
        QCOMPARE(proofCounts(review().state()), (ProofCounts{2, 1}));
        editor().setBasis(0, 0, -1, {Proof::Shown, {}, {}, {}});
        QCOMPARE(proofCounts(review().state()), (ProofCounts{2, 2}));
        editor().setBasis(0, 0, 1, {Proof::Said, {}, {}, {}}); // its own goes before that of the answer
        QCOMPARE(proofCounts(review().state()), (ProofCounts{2, 1}));
        QCOMPARE(provenWords({2, 1}), u"1 of 2 practices that are met were shown or tested."_s);
    }

    void anAnswerThatIsFlaggedOrTooOldWantsToBeConfirmed()
    {
        const QDate today(2027, 7, 1);
        WorkloadProperties workload;
        Answer given;
        given.basis.on = QDate(2026, 12, 31);
        workload.confirmAfter = ConfirmAfter::SixMonths;
        QVERIFY(!wantsConfirmation(workload, given, today)); // nothing is answered
        given.selected = 1;
        QVERIFY(wantsConfirmation(workload, given, today));
        given.basis.on = QDate(2027, 1, 1);
        QVERIFY(!wantsConfirmation(workload, given, today)); // the last day counts
        given.basis.on = {};
        QVERIFY(!wantsConfirmation(workload, given, today)); // of no known age
        workload.confirmAfter = ConfirmAfter::Never;
        given.isToConfirm = true;
        QVERIFY(wantsConfirmation(workload, given, today));
        const Answer stood = confirmedBy(given, u"Ada"_s, today);
        QVERIFY(!wantsConfirmation(workload, stood, today));
        QCOMPARE(stood.basis, (Basis{Proof::Unstated, u"Ada"_s, today, {}}));
    }

    void theReportSaysAllOfIt()
    {
        sayAll();
        QStringList texts;
        for (const Block &block : reviewReport(sourceAt(review(), review().now()), ReportKind::Full).blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                texts += paragraph->text;
            if (const auto *list = std::get_if<CheckList>(&block)) {
                for (const CheckList::Item &item : list->items)
                    texts += (item.isPartly ? u"half: "_s : QString()) + item.detail;
            }
        }
        const QString all = texts.join(u'\n');
        for (const QString &said : {u"half: Partly met. Missing: A test at night"_s, u"Met in another way\nA gate does it"_s,
                 u"How it is known: Said · Ada"_s, u"Tested · Grace"_s, u"To be confirmed."_s, u"Marked for a second look."_s,
                 u"1 of 1 practices that are met were shown or tested."_s})
            QVERIFY2(all.contains(said), qPrintable(said + u"\n---\n"_s + all));
    }
};

QTEST_GUILESS_MAIN(BasisTest)
#include "tst_basis.moc"
