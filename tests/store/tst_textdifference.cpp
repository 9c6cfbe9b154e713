// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textdifference.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class TextDifferenceTest : public QObject
{
    Q_OBJECT

    // Of few letters, so that texts have much in common; every fifth is a surrogate pair, of two that share a half each way.
    static QString randomText(QRandomGenerator &random, int most)
    {
        static const QStringList letters{u"a"_s, u"b"_s, u" "_s, u"é"_s, u"\U0001F600"_s, u"\U0001F601"_s, u"\U0001F200"_s};
        QString text;
        for (int left = int(random.bounded(most + 1)); left > 0; --left)
            text += letters[random.bounded(letters.size())];
        return text;
    }
    static bool partsAPair(QStringView text, qsizetype at)
    {
        return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
    }

private Q_SLOTS:
    void bothTextsComeBackFromEitherOfThem()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 5000; ++round) {
            const QString head = randomText(random, 20), tail = randomText(random, 20);
            const QString one = head + randomText(random, 5) + tail, other = head + randomText(random, 5) + tail;
            const CommonParts common = commonParts(one, other);
            QVERIFY(common.size() <= std::min(one.size(), other.size()));
            for (const QString &text : {one, other}) {
                QVERIFY(!partsAPair(text, common.prefix) && !partsAPair(text, text.size() - common.suffix));
                const QString difference = differenceOf(text, common);
                QVERIFY(isDifference(difference) && !isDifference(text));
                QCOMPARE(textOf(difference, one), std::optional(text));
                QCOMPARE(textOf(difference, other), std::optional(text));
            }
        }
    }

    void theCommonPartsAreTheLongest()
    {
        QCOMPARE(commonParts(u"one two", u"one three two"), (CommonParts{5, 2}));
        QCOMPARE(commonParts(u"aa", u"aaa"), (CommonParts{2, 0}));
        QCOMPARE(commonParts(u"same", u"same"), (CommonParts{4, 0}));
        QCOMPARE(commonParts(u"\U0001F600x", u"\U0001F601x"), (CommonParts{0, 1})); // share the first half of a pair
        QCOMPARE(commonParts(u"x\U0001F200", u"x\U0001F600"), (CommonParts{1, 0})); // and the second
    }

    void nothingComesOfAnotherText()
    {
        const CommonParts common = commonParts(u"The note grows", u"The note grows on");
        const QString difference = differenceOf(u"The note grows on"_s, common);
        QVERIFY(textOf(difference, u"The note grows"));
        for (const QString &other : {u"The note grew."_s, u"The"_s, QString()})
            QVERIFY(!textOf(difference, other));
    }

    void aDamagedDifferenceGivesNothing()
    {
        const QString text = u"The note grows"_s;
        for (const QString &words :
            {u""_s, u"1"_s, u"1 2 3"_s, u"-1 2 0 x"_s, u"9999999999999 9999999999999 0 x"_s, u"4 4 0 x"_s})
            QVERIFY(!textOf(u'\0' + words, text));
    }

    // It is in files for ever.
    void theFormStaysAsItIs()
    {
        const QString text = u"The note grows"_s;
        QCOMPARE(differenceOf(text, {4, 6}), u'\0' + u"4 6 ec6e6d973af3af48 note"_s);
    }
};

QTEST_GUILESS_MAIN(TextDifferenceTest)
#include "tst_textdifference.moc"
