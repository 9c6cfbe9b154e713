// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/statetext.h"
#include "core/store/journalcodec.h"

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
        after.notes = u"“Ü”\n\\\"\u2028"_s;
        after.choiceNotes.insert(3, {Reason::Other, u"so"_s});
        WorkloadProperties named;
        named.name = u"Shop"_s;
        const QString bare = uR"({"environment":"%1","improvementStatus":"%2"})"_s.arg(
            toText(named.environment), toText(named.improvementStatus));
        const QByteArray digest(32, 'x');
        const QVector<Change> changes{AnswerChange{LensId(u"l"_s), QuestionId(u"q"_s), before, after},
            PropertiesChange{{}, named}, LensUseChange{LensId(u"l"_s), std::nullopt, LensUse{digest, true}},
            PresenceChange{false, true}};
        const QString text
            = uR"([{"change":"answer","lens":"l","version":"78787878","question":"q","before":{},"after":)"
              uR"({"selected":5,"notApplicable":-9223372036854775808,"isApplicable":false,"reason":"OUT_OF_SCOPE",)"
              u"\"notes\":\"“Ü”\\n\\\\\\\"\u2028\""
              uR"(,"choiceNotes":{"3":{"reason":"OTHER","notes":"so"}}}},)"_s
            + uR"({"change":"properties","before":["",%1],"after":["Shop",%1]},)"_s.arg(bare)
            + uR"({"change":"lensUse","lens":"l","before":[],"after":[")"_s + QString::fromLatin1(digest.toHex())
            + uR"(",true]},{"change":"presence","before":false,"after":true}])"_s;
        QCOMPARE(encodeChanges(changes, {digest, {}, {}, {}}), text);
        const Result<DecodedChanges> decoded = decodeChanges(text);
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
