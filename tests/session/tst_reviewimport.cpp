// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "core/session/reviewimport.h"
#include "tests/kit/lenses.h"
#include "tests/kit/sampleworkspace.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// From the bytes of a source to the step in the journal.
class ReviewImportTest : public QObject
{
    Q_OBJECT

    static ReviewPatch read(const QByteArray &bytes, const ReviewState *ours)
    {
        const ImportFile file{u"shop.json"_s, bytes};
        const LensFinder finder = [](const LensId &, const QString &, const QByteArray &) { return Kit::sampleVersion(); };
        const Result<ReviewPatch> patch = importerFor(bytes, file.name)->read({file}, {finder, ours});
        if (!patch)
            qFatal("the document of a test cannot be read: %s", qPrintable(patch.error().subject));
        return *patch;
    }
    static QStringList linesOf(const ReviewImport &import)
    {
        QStringList lines;
        for (const StateFact &fact : factWords(import) + milestoneWords(import))
            lines += fact.place + u" | "_s + fact.before + u" | "_s + fact.after;
        return lines;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void anAcceptanceIsAFactAndIsOfTheQuestionThatItIsAbout()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        const RiskAcceptance acceptance{u"sample"_s, u"deploy"_s, u"Ada"_s, u"It is small."_s, u"Watched"_s, QDate(2027, 3, 31)};
        QVERIFY(review.acceptRisk(acceptance, u"Question"_s));
        const QByteArray document = writeReviewDocument(review.state(), {}, false);
        const ReviewState before = review.state();
        QVERIFY(review.undo());
        const ReviewImport import = planImport(read(document, &review.state()), &review, MergePolicy::Ask);
        QCOMPARE(linesOf(import),
            QStringList{u"1.1: How do changes reach production?, Acceptance of a risk |  | Ada answers for this risk until %1: "
                        "It is small.\nMeanwhile: Watched"_s.arg(QLocale().toString(acceptance.until, QLocale::ShortFormat))});
        QVERIFY(carryOut(import, sample.portfolio(), &review));
        QCOMPARE(review.state(), before);
        QCOMPARE(review.journal().last().verb, Verb::ImportChanges);
        QVERIFY(review.undo());
        QVERIFY(review.state().records.isEmpty());
    }

    void whatIsEnteredWhileAnImportIsShownStays()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        QByteArray document = writeReviewDocument(review.state(), {}, false);
        document.replace("\"reviewOwner\": \"\"", "\"reviewOwner\": \"Grace\"");
        const ReviewImport import = planImport(read(document, &review.state()), &review, MergePolicy::Ask);
        QCOMPARE(linesOf(import), QStringList{u"Review owner |  | Grace"_s});
        sample.editor().setSelected(0, 0, 0, true);
        QVERIFY(carryOut(import, sample.portfolio(), &review));
        QCOMPARE(review.state().workload.reviewOwner, u"Grace"_s);
        QCOMPARE(review.state().lenses[0].answers[0].selected, choiceBit(0));
    }

    void noMilestoneIsAnnouncedWhereTheVersionOfTheLensStays()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        Lens newer = Kit::sampleVersion()->lens();
        newer.description = u"In other words"_s;
        const auto version = std::make_shared<const LensVersion>(Kit::sampleVersion()->id(), u"2"_s, newer);
        const QByteArray document = writeReviewDocument(Kit::stateFromLines(version, ""), {}, true);
        const auto milestones = [&](MergePolicy policy) {
            return milestoneWords(planImport(read(document, &review.state()), &review, policy)).size();
        };
        QCOMPARE(milestones(MergePolicy::Ask), 1);
        QCOMPARE(milestones(MergePolicy::TakeTheirs), 1);
        QCOMPARE(milestones(MergePolicy::KeepOurs), 0);
    }

    void theBaseIsTheNewestMilestoneThatBothHave()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        QVERIFY(sample.editor().takeMilestone(u"Older"_s));
        sample.editor().setSelected(0, 0, 0, true);
        QVERIFY(sample.editor().takeMilestone(u"Newer"_s));
        const QByteArray document = writeReviewDocument(review.state(), review.recordedMilestones(), false);
        sample.editor().setSelected(0, 0, 0, false);
        QVERIFY(sample.editor().takeMilestone(u"Ours alone"_s));
        const ReviewPatch patch = read(document, &review.state());
        QCOMPARE(review.newestCommon(patch.milestones)->name, u"Newer"_s);
        const ReviewImport import = planImport(patch, &review, MergePolicy::TakeTheirs);
        QCOMPARE(import.facts.size(), 1);
        QCOMPARE(import.facts[0].kind, MergedFact::Kind::OursIsNewer);
        QCOMPARE(import.goingBack, 0); // nothing does
        QCOMPARE(import.wanted(), review.state());
    }

    void aNewWorkloadIsWhatTheDocumentSaysLessWhatIsLeftOut()
    {
        Kit::SampleWorkspace sample;
        const ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn share", u" Depot  one "_s);
        ReviewImport import = planImport(read(writeReviewDocument(state, {}, false), nullptr), nullptr, MergePolicy::Ask);
        QVERIFY(import.isNew());
        QCOMPARE(import.workload(), u"Depot one"_s);
        QCOMPARE(import.facts.size(), 3); // the lens, two ticks
        import.facts.last().isTaken = false;
        const Result<WorkloadId> id = carryOut(import, sample.portfolio(), nullptr);
        QVERIFY(id);
        sample.openReview(*id);
        QCOMPARE(sample.review().state(), Kit::stateFromLines(Kit::sampleVersion(), "deploy small", u"Depot one"_s));
    }
};

QTEST_GUILESS_MAIN(ReviewImportTest)
#include "tst_reviewimport.moc"
