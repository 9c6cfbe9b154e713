// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/statetext.h"
#include "core/store/journalcodec.h"
#include "tests/kit/testdata.h"

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

    void whatIsNoListOfChangesIsDamage()
    {
        for (const char *text : {"", "{}", "[", "[] x", "null"})
            QCOMPARE(decodeChanges(QString::fromLatin1(text)).error().code, ErrorCode::StoreDamaged);
        QVERIFY(!decodeChanges(u"[1, {}]"_s)->isComplete);
    }
};

QTEST_GUILESS_MAIN(JournalCodecTest)
#include "tst_journalcodec.moc"
