// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reviewdocument.h"
#include "core/report/textforms.h"
#include "core/review/privatenote.h"
#include "core/session/reviewpoints.h"
#include "core/words/changewords.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class PrivateNotesTest : public QObject
{
    Q_OBJECT

    static QString noteOn(const OpenReview &review)
    {
        const LensReview &lens = review.state().lenses[0];
        return privateNoteOn(review.state(), lens.lensId(), lens.version->question(0).id);
    }

private Q_SLOTS:
    void whatIsTypedIsOneStepInTheFileAndUndone()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        const qsizetype steps = review.journal().size();
        sample.editor().typePrivateNote(0, 0, u"Nobody"_s);
        sample.editor().typePrivateNote(0, 0, u"Nobody knows"_s);
        QVERIFY(noteOn(review).isEmpty());
        sample.editor().flush();
        QCOMPARE(noteOn(review), u"Nobody knows"_s);
        QCOMPARE(review.journal().size(), steps + 1);
        QVERIFY2(entryWords(review.journal().last()).startsWith(u"Wrote a private note on “"_s),
            qPrintable(entryWords(review.journal().last())));
        sample.editor().typePrivateNote(0, 0, u"Ada knows"_s);
        sample.editor().flush();
        QCOMPARE(review.state().records.size(), 1); // the same note
        ReviewStore &store = *sample.workspace().store();
        QVERIFY(store.flush());
        QVERIFY(Kit::answered(store.check()).problems.isEmpty());
        QVERIFY(Kit::answered(store.review(sample.shop())).state == review.state());
        sample.editor().typePrivateNote(0, 0, {});
        sample.editor().flush();
        QVERIFY(review.state().records.isEmpty());
        sample.editor().undo();
        QCOMPARE(noteOn(review), u"Ada knows"_s);
        sample.editor().undo();
        QCOMPARE(noteOn(review), u"Nobody knows"_s);
    }

    void notesAreMadePrivateInOneStepAndComeAfterWhatIsThere()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        sample.editor().typeNotes(0, 0, u"They do not test."_s);
        sample.editor().makeNotesPrivate(0, 0);
        QCOMPARE(noteOn(review), u"They do not test."_s);
        QVERIFY(review.state().lenses[0].answers[0].notes.isEmpty());
        sample.editor().typeNotes(0, 0, u"Nor measure."_s);
        sample.editor().makeNotesPrivate(0, 0);
        QCOMPARE(noteOn(review), u"They do not test.\n\nNor measure."_s);
        sample.editor().undo();
        QCOMPARE(noteOn(review), u"They do not test."_s);
        QCOMPARE(review.state().lenses[0].answers[0].notes, u"Nor measure."_s);
    }

    void twoNotesThatCameTogetherAreOneTextAndOneNoteOnceItIsChanged()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        const LensReview &lens = review.state().lenses[0];
        const QString id = lens.lensId().text(), question = lens.version->question(0).id.text();
        for (const QString &text : {u"Mine"_s, u"Theirs"_s})
            QVERIFY(review.setRecord(Verb::EditPrivateNote, text, {}, recordOf(PrivateNote{id, question, text})));
        QCOMPARE(noteOn(review), u"Mine\n\nTheirs"_s);
        sample.editor().typePrivateNote(0, 0, u"Ours"_s);
        sample.editor().flush();
        QCOMPARE(noteOn(review), u"Ours"_s);
        QCOMPARE(review.state().records.size(), 1);
        sample.editor().undo();
        QCOMPARE(noteOn(review), u"Mine\n\nTheirs"_s);
    }

    void nobodyElseHasItUnlessOneAsks()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        sample.editor().setSelected(0, 0, 0, true);
        sample.editor().typePrivateNote(0, 0, u"Nobody knows how"_s);
        sample.editor().flush();
        QVERIFY(review.takeMilestone(u"First"_s));
        QVERIFY(!review.recordedMilestones().last().text.contains("Nobody knows how"));
        QVERIFY(!sample.workspace().reviewDocument().contains("Nobody knows how"));
        QVERIFY(sample.workspace().reviewDocument({}, PrivateNotes::Told).contains("Nobody knows how"));
        ReportSource source = sourceAt(review, review.now());
        const auto told = [&source](ReportKind kind) { return QString::fromUtf8(toMarkdown(reviewReport(source, kind))); };
        for (ReportKind kind : {ReportKind::Executive, ReportKind::Full, ReportKind::Plan})
            QVERIFY(!told(kind).contains(u"Nobody knows how"_s));
        source.privateNotes = PrivateNotes::Told;
        QVERIFY2(told(ReportKind::Full).contains(u"Private notes"_s) && told(ReportKind::Full).contains(u"Nobody knows how"_s),
            qPrintable(told(ReportKind::Full)));
        QVERIFY(!told(ReportKind::Executive).contains(u"Nobody knows how"_s));
    }

    void aDocumentWithoutThemLeavesThemWhereTheyAre()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        sample.editor().typePrivateNote(0, 0, u"Nobody knows how"_s);
        const auto finder
            = [&review](const LensId &, const QString &, const QByteArray &) { return review.state().lenses[0].version; };
        const auto read = readReviewDocument(sample.workspace().reviewDocument(), u"a.json"_s, finder, &review.state());
        QVERIFY(read);
        QVERIFY(read->state == review.state());
        QVERIFY(!hasPrivate(readReviewDocument(sample.workspace().reviewDocument(), u"a.json"_s, finder)->state));
    }
};

QTEST_MAIN(PrivateNotesTest)
#include "tst_privatenotes.moc"
