// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/statetext.h"
#include "core/store/journalcodec.h"
#include "core/store/rowvalues.h"
#include "tests/kit/stores.h"
#include "tests/kit/testdata.h"

#include <QDataStream>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class JournalCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The text of entries is in files for ever: it may get more keys, but what stands here is read and written as it is.
    void theTextOfAnEntryStaysAsItIs()
    {
        Answer before, after;
        after.selected = 5;
        after.notApplicable = ChoiceSet(1) << 63;
        after.isApplicable = false;
        after.reason = Reason::OutOfScope;
        after.notes = u"“Ü”\n"_s + u'\\' + u'"' + QChar(QChar::LineSeparator);
        after.choiceNotes.insert(3, {Reason::Other, u"so"_s});
        WorkloadProperties named;
        named.name = u"Shop"_s;
        const QByteArray digest(32, 'x');
        const QVector<Change> changes{AnswerChange{LensId(u"l"_s), QuestionId(u"q"_s), before, after},
            PropertiesChange{{}, named}, LensUseChange{LensId(u"l"_s), std::nullopt, LensUse{digest, true}},
            PresenceChange{false, true}};
        const QByteArray text = Kit::readTestData(u"stores/entry-0.1.json"_s).trimmed();
        QCOMPARE(encodeChanges(changes, {digest, {}, {}, {}}).toUtf8(), text);
        const Result<DecodedChanges> decoded = decodeChanges(QString::fromUtf8(text));
        QVERIFY(decoded.has_value());
        QVERIFY(decoded->isComplete);
        QCOMPARE(decoded->changes, changes);
    }

    void aLongTextThatGrewStandsAsItsDifference()
    {
        const LensVersionPtr lens = Kit::storeLens();
        const QString was = QString(u"A long note. "_s).repeated(40), is = was + u"It grows."_s;
        Answer answerBefore, answerAfter;
        answerBefore.selected = answerAfter.selected = 1;
        answerBefore.notes = was;
        answerAfter.notes = is;
        answerBefore.choiceNotes.insert(0, {Reason::None, was});
        answerAfter.choiceNotes.insert(0, {Reason::None, is});
        ImprovementItem itemBefore, itemAfter;
        itemBefore.note = was;
        itemAfter.note = is;
        WorkloadProperties before, after;
        before.description = was;
        after.description = is;
        const RecordId id = RecordId::make(fromMs(1));
        const QuestionId question(u"q1"_s);
        const QVector<Change> changes{PropertiesChange{before, after}, LensNotesChange{lens->id(), {}, was, is},
            LensNotesChange{lens->id(), PillarId(u"first"_s), was, is},
            AnswerChange{lens->id(), question, answerBefore, answerAfter},
            ItemChange{lens->id(), question, ChoiceId(u"b"_s), itemBefore, itemAfter},
            RecordChange{id, Record{u"kind"_s, {{u"why"_s, was}}}, Record{u"kind"_s, {{u"why"_s, is}}}}};
        JournalEntry entry;
        entry.packed = encodeChanges(changes, QVector<QByteArray>(changes.size())).toUtf8();
        QVERIFY2(entry.packed.size() < was.size() * changes.size(), qPrintable(QString::number(entry.packed.size())));

        ReviewState older; // built from nothing by the changes before these
        older.workload = before;
        older.lenses = {LensReview(lens)};
        older.lenses[0].notes = was;
        older.lenses[0].pillarNotes.insert(PillarId(u"first"_s), was);
        older.lenses[0].answers[0] = answerBefore;
        older.lenses[0].items.insert({0, 1}, itemBefore);
        older.records.insert(id, Record{u"kind"_s, {{u"why"_s, was}}});
        ReviewState newer = older;
        for (const Change &change : changes)
            QVERIFY(apply(change, newer, [](const QByteArray &) { return LensVersionPtr(); }));
        for (const ReviewState &standing : {older, newer})
            QCOMPARE(*changesOf(entry, standing), changes);
        QCOMPARE(changesOf(entry, {}).error().code, ErrorCode::ChangeConflict);
    }

    // Files that were written before differences were.
    void aLongTextThatStandsInFullIsReadAsItIs()
    {
        const QString notes = QString(u"A long note. "_s).repeated(40);
        JournalEntry entry;
        entry.packed = u"[{\"change\":\"answer\",\"lens\":\"l\",\"question\":\"q\",\"before\":{\"notes\":\"%1\"},"
                       "\"after\":{\"notes\":\"%1It grows.\"}}]"_s.arg(notes)
                           .toUtf8();
        const QVector<Change> changes = *changesOf(entry, {});
        QCOMPARE(std::get<AnswerChange>(changes[0]).before.notes, notes);
        QCOMPARE(std::get<AnswerChange>(changes[0]).after.notes, notes + u"It grows."_s);
    }

    void aShortTextStandsAsItIs()
    {
        const QString was = QString(u"short "_s).repeated(42);
        const QString text = encodeChanges({LensNotesChange{LensId(u"l"_s), {}, was, was + u'.'}}, {QByteArray()});
        QVERIFY(text.contains(was + u'.'));
    }

    void whatIsNoListOfChangesIsDamage()
    {
        for (const char *text : {"", "{}", "[", "[] x", "null"})
            QCOMPARE(decodeChanges(QString::fromLatin1(text)).error().code, ErrorCode::StoreDamaged);
        QVERIFY(!decodeChanges(u"[1, {}]"_s)->isComplete);
    }

    void countsAreReadAsTheyStandAndNotFromBeyondTheirEnd()
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << quint32(7) << quint16(2); // a lens and its pillars
        for (quint16 count = 1; count <= 10; ++count)
            stream << count;
        const auto lensOf = [](qint64 no) -> Result<LensInfo> {
            LensInfo lens;
            lens.id = LensId(QString::number(no));
            return lens;
        };
        WorkloadSummaryRow row;
        QCOMPARE(summaryOf(row, lensOf)->lenses.size(), 0);
        row.counts = bytes;
        const Result<ReviewSummary> summary = summaryOf(row, lensOf);
        QVERIFY(summary);
        QCOMPARE(summary->lenses.size(), 1);
        QCOMPARE(summary->lenses.first().lens.text(), u"7"_s);
        QCOMPARE(summary->lenses.first().pillars.size(), 2);
        QCOMPARE(summary->lenses.first().pillars[1].byRisk, (std::array<int, 5>{6, 7, 8, 9, 10}));
        for (qsizetype size = 1; size < bytes.size(); ++size) {
            row.counts = bytes.first(size);
            QCOMPARE(summaryOf(row, lensOf).error().code, ErrorCode::StoreDamaged);
        }
    }

    void everyTextOfAChangeIsLookedAt_data()
    {
        QTest::addColumn<JournalEntry>("entry");
        const QString refused(QChar(0));
        const auto row = [](const char *name, const Change &change) {
            JournalEntry entry;
            entry.changes = {change};
            QTest::newRow(name) << entry;
        };
        const LensId lens(u"lens"_s);
        const QuestionId question(u"q1"_s);
        Answer answer;
        answer.notes = refused;
        row("notes of an answer", AnswerChange{lens, question, {}, answer});
        answer.notes.clear();
        answer.choiceNotes[1].notes = refused;
        row("notes of a choice", AnswerChange{lens, question, {}, answer});
        row("notes of a lens", LensNotesChange{lens, {}, {}, refused});
        ImprovementItem item;
        item.owner = refused;
        row("owner of an item", ItemChange{lens, question, ChoiceId(u"a"_s), {}, item});
        WorkloadProperties properties;
        properties.description = refused;
        row("a property", PropertiesChange{{}, properties});
        properties = {};
        properties.awsRegions = {u"eu-central-1"_s, refused};
        row("a property of several texts", PropertiesChange{{}, properties});
        properties = {};
        properties.tags = {{refused, u"x"_s}};
        row("a tag", PropertiesChange{{}, properties});
        properties.tags = {{u"x"_s, refused}};
        row("the value of a tag", PropertiesChange{{}, properties});
        row("a field of a record", RecordChange{RecordId(), std::nullopt, Record{u"kind"_s, {{u"text"_s, refused}}}});
        JournalEntry entry;
        entry.subject = refused;
        QTest::newRow("subject") << entry;
        entry = {};
        entry.author = refused;
        QTest::newRow("author") << entry;
    }

    void everyTextOfAChangeIsLookedAt()
    {
        QFETCH(JournalEntry, entry);
        const Result<void> checked = checkTexts(entry, {});
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::TextRefused);
    }
};

QTEST_GUILESS_MAIN(JournalCodecTest)
#include "tst_journalcodec.moc"
