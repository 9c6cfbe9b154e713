// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/maildraft.h"
#include "core/agenda/recapdocument.h"
#include "core/agenda/recapwords.h"
#include "core/agenda/sittingclock.h"
#include "core/report/textforms.h"
#include "core/session/sittingspan.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A sitting in the room, from its begin to its recap.
class SittingsTest : public QObject
{
    Q_OBJECT

    static RecordId begin(OpenReview &review, const QStringList &present = {})
    {
        HeldSitting sitting;
        sitting.begunAt = review.time();
        sitting.minutes = 150;
        sitting.present = present;
        (void)review.setRecord(Verb::BeginSitting, u"Shop"_s, {}, recordOf(sitting));
        return sittingNow(review.state())->id;
    }
    static void end(OpenReview &review)
    {
        Recorded<HeldSitting> now = *sittingNow(review.state());
        now.value.endedAt = review.time();
        QVERIFY(review.setRecord(Verb::EndSitting, u"Shop"_s, now.id, recordOf(now.value)));
    }
    static Recap recap(OpenReview &review, const RecordId &id)
    {
        const Result<SittingSpan> span = Kit::waitedFor(spanOf(review, id));
        return recapOf(*valueOf<HeldSitting>(span->after.records.value(id)), *span);
    }
    static void add(OpenReview &review, const Minute &minute)
    {
        QVERIFY(review.setRecord(verbsOf(minute).add, u"Question"_s, {}, recordOf(minute)));
    }
    template <typename Value>
    static Value at(const OpenReview &review, const QString &text)
    {
        Value value;
        value.lens = review.state().lenses[0].lensId().text();
        value.question = review.state().lenses[0].version->question(0).id.text();
        value.text = text;
        return value;
    }

private Q_SLOTS:
    void aSittingIsHeldFromItsBeginToItsEndAndKeptInTheFile()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        QVERIFY(!sittingNow(review.state()));
        const RecordId id = begin(review, {u"Ada"_s, u"Grace, of the bank"_s});
        QCOMPARE(sittingNow(review.state())->value.present, QStringList({u"Ada"_s, u"Grace, of the bank"_s}));
        end(review);
        QVERIFY(!sittingNow(review.state()));
        const HeldSitting held = *valueOf<HeldSitting>(review.state().records.value(id));
        QVERIFY(held.begunAt < held.endedAt);
        sample.waitUntilSaved();
        sample.reopen();
        sample.openReview();
        QCOMPARE(*valueOf<HeldSitting>(sample.review().state().records.value(id)), held);
    }

    void theRecapTellsWhatWasDoneInTheSittingAndNothingElse()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        sample.editor().setSelected(0, 1, 0, true);
        add(review, at<ParkedPoint>(review, u"From before"_s));
        const RecordId id = begin(review, {u"Ada"_s, u"Ben"_s});
        sample.editor().setSelected(0, 0, 0, true);
        Decision decision = at<Decision>(review, u"Deploy <b>daily</b>."_s);
        decision.decidedBy = u"Ada"_s;
        decision.decidedOn = QDate(2026, 3, 1);
        add(review, decision);
        Action action = at<Action>(review, u"Ask the bank."_s);
        action.owner = u"Ben"_s;
        action.due = QDate(2026, 3, 31);
        add(review, action);
        add(review, ParkedPoint{{}, {}, u"Who pays?"_s, {}, {}});
        end(review);
        sample.editor().setSelected(0, 2, 0, true);
        add(review, at<ParkedPoint>(review, u"From after"_s));

        const Recap told = recap(review, id);
        QCOMPARE(told.questions.size(), 1);
        QCOMPARE(told.questions[0].question, 0);
        QCOMPARE(told.questions[0].before, Risk::Unanswered);
        QCOMPARE(told.newlyAnswered().size(), 1);
        QCOMPARE(told.before.answered(), 1);
        QCOMPARE(told.after.answered(), 2);
        QCOMPARE(told.minutes.size(), 3);
        const QString text = recapText(told);
        for (const auto &said : {u"Shop: recap of the sitting"_s, u"Present: Ada and Ben"_s, u"One question answered"_s,
                 u"one decision · one action · one point for later"_s, u"- Deploy <b>daily</b>. (Ada"_s,
                 u"- Ask the bank. (Ben"_s, u"- Who pays?\n"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u" is not in:\n"_s + text));
        QVERIFY2(!text.contains(u"From before"_s) && !text.contains(u"From after"_s), qPrintable(text));
        const QString html = QString::fromUtf8(toHtml(recapDocument(told)));
        QVERIFY2(html.contains(u"Deploy &lt;b&gt;daily&lt;/b&gt;."_s) && html.contains(u"Who does what"_s), qPrintable(html));
    }

    void whoWasThereIsToldPartByPartWhereThatWasNotAlwaysEverybody()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        OpenReview &review = sample.review();
        const LensVersion &version = *review.state().lenses[0].version;
        const int ofSecondPillar = version.firstQuestionOf(1);
        const auto changePresent = [&review](const QStringList &present) {
            Recorded<HeldSitting> now = *sittingNow(review.state());
            now.value.present = present;
            QVERIFY(review.setRecord(Verb::ChangeSitting, u"Shop"_s, now.id, recordOf(now.value)));
        };
        const RecordId id = begin(review, {u"Ada"_s, u"Ben"_s});
        sample.editor().setSelected(0, 0, 0, true);
        QVERIFY(!recap(review, id).isPresenceMixed());
        QVERIFY(!recapText(recap(review, id)).contains(u"Who was there"_s));
        changePresent({u"Ada"_s, u"Carla"_s});
        sample.editor().setSelected(0, 1, 0, true); // still of the first pillar
        sample.editor().setSelected(0, ofSecondPillar, 0, true);
        end(review);
        sample.editor().setSelected(0, 0, 1, true);
        const Recap told = recap(review, id);
        QCOMPARE(told.parts.size(), 2);
        QCOMPARE(told.parts[0].names, QStringList({u"Ada"_s, u"Ben"_s, u"Carla"_s}));
        QCOMPARE(told.parts[0].pillar, version.lens().pillars[0].id);
        QCOMPARE(told.parts[1].names, QStringList({u"Ada"_s, u"Carla"_s}));
        QVERIFY(told.isPresenceMixed());
        QCOMPARE(presentWords(told.present()), u"Present: Ada, Carla and Ben"_s);
        QVERIFY2(
            recapText(told).contains(u"- %1 (Ada and Carla)"_s.arg(version.lens().pillars[1].name)), qPrintable(recapText(told)));
    }

    void aMailDraftIsWhatMailProgramsRead()
    {
        const QString subject
            = u"Größe – 大きさ der Übersicht: recap of the sitting of a rather long name "_s.repeated(3).trimmed();
        const QString text = u"Zeile 1\nLine 2\n"_s + QString(200, u'ß');
        const QByteArray mail = mailDraft(subject, text);
        QVERIFY(mail.startsWith("X-Unsent: 1\r\n"));
        const qsizetype body = mail.indexOf("\r\n\r\n");
        QString read;
        for (const QByteArray &line : mail.first(body).split('\n')) {
            QVERIFY2(line.size() <= 90, line.constData());
            static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([^?]+)\\?="_s);
            if (const auto match = word.match(QString::fromLatin1(line)); match.hasMatch()) {
                QVERIFY(match.capturedLength() <= 75);
                const QByteArray bytes = QByteArray::fromBase64(match.captured(1).toLatin1());
                QVERIFY(!QString::fromUtf8(bytes).contains(QChar::ReplacementCharacter)); // no character is cut
                read += QString::fromUtf8(bytes);
            }
        }
        QCOMPARE(read, subject);
        const QByteArrayList lines = mail.sliced(body + 4).split('\n');
        for (const QByteArray &line : lines)
            QVERIFY(line.size() <= 77);
        QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(mail.sliced(body + 4).replace("\r\n", ""))),
            QString(text).replace(u'\n', u"\r\n"_s));
    }

    void theRecapOfASittingThatIsHeldGoesToNow()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        const RecordId id = begin(sample.review());
        QCOMPARE(recapSummary(recap(sample.review(), id)), u"Nothing was answered or minuted."_s);
        sample.editor().setSelected(0, 0, 0, true);
        QCOMPARE(recap(sample.review(), id).questions.size(), 1);
        QVERIFY(sittingTimeWords(recap(sample.review(), id).sitting).contains(u"since"_s));
    }

    void whatWasTakenBackInTheSittingIsNotInItsRecap()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        const RecordId id = begin(sample.review());
        sample.editor().setSelected(0, 0, 0, true);
        sample.editor().undo();
        add(sample.review(), at<ParkedPoint>(sample.review(), u"Later"_s));
        sample.editor().undo();
        QCOMPARE(recapSummary(recap(sample.review(), id)), u"Nothing was answered or minuted."_s);
    }

    void aLongSittingIsReadBackFromTheFile()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        const RecordId id = begin(sample.review());
        for (int i = 0; i < 1201; ++i)
            sample.editor().setSelected(0, 0, 0, i % 2 == 0);
        end(sample.review());
        sample.waitUntilSaved();
        sample.reopen();
        sample.openReview();
        QVERIFY(sample.review().hasOlderEntries());
        QCOMPARE(recap(sample.review(), id).questions.size(), 1);
    }

    void theHistoryOfASittingThatIsNotHereIsSaidToBeMissing()
    {
        Kit::SampleWorkspace sample;
        sample.openReview();
        const Result<SittingSpan> span = Kit::waitedFor(spanOf(sample.review(), RecordId::make(Timestamp(1s))));
        QVERIFY(!span);
        QCOMPARE(span.error().code, ErrorCode::HistoryMissing);
    }

    void theClockOfASittingIsQuietUntilItMatters()
    {
        HeldSitting sitting;
        sitting.begunAt = Timestamp(1h);
        sitting.minutes = 90;
        const auto reading = [&](std::chrono::minutes after) { return sittingReading(sitting, sitting.begunAt + after); };
        QCOMPARE(reading(42min).words, u"42 min of 1 h 30 min"_s);
        QCOMPARE(reading(79min).pace, Pace::InTime);
        QCOMPARE(reading(80min).pace, Pace::Soon);
        QCOMPARE(reading(80min).words, u"10 min left"_s);
        QCOMPARE(reading(90min).pace, Pace::Soon);
        QCOMPARE(reading(95min).pace, Pace::Over);
        QCOMPARE(reading(95min).words, u"5 min over"_s);
        QCOMPARE(reading(-5min).words, u"0 min of 1 h 30 min"_s); // the clock was set back
        QCOMPARE(questionReading(20, 20).pace, Pace::InTime);
        QCOMPARE(questionReading(21, 20).words, u"1 min over"_s);
    }

    void theTimeOfAQuestionIsThatWhichItWasShown()
    {
        SittingClock clock;
        const ReviewPlace one{0, -1, 3}, other{0, -1, 4};
        Timestamp now(1h);
        clock.show(one, now);
        clock.show(other, now += 5min);
        QCOMPARE(clock.minutesAt(one, now += 2min), 5);
        QCOMPARE(clock.minutesAt(other, now), 2);
        clock.show(one, now);
        QCOMPARE(clock.minutesAt(one, now + 3min + 59s), 8);
        clock.show({}, now += 3min);
        QCOMPARE(clock.minutesAt(one, now + 1h), 8);
        QCOMPARE(clock.minutesAt({}, now + 1h), 0);
    }
};

QTEST_GUILESS_MAIN(SittingsTest)
#include "tst_sittings.moc"
