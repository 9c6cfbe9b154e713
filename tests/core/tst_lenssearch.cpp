// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lens/lenssearch.h"
#include "tests/kit/lenses.h"

#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class LensSearchTest : public QObject
{
    Q_OBJECT

    static QStringList found(const QStringList &words, int most = 99)
    {
        QStringList lines;
        for (const LensPassage &passage : passagesWith(*Kit::sampleVersion(), words, most))
            lines += u"%1/%2 %3"_s.arg(QString::number(passage.question), QString::number(passage.choice), passage.excerpt);
        return lines;
    }

private Q_SLOTS:
    void aPassageHasEachOfTheWords()
    {
        const QStringList tested = found({u"changes"_s, u"TESTED"_s});
        QCOMPARE(tested.size(), 1);
        QVERIFY2(tested.first().startsWith(u"0/1 Changes are tested"_s), qPrintable(tested.first()));
        QCOMPARE(found({u"changes"_s}).size(), 3);
        QCOMPARE(found({u"changes"_s}, 2).size(), 2);
        QCOMPARE(found({u"zebra"_s}), QStringList());
        QCOMPARE(found({}), QStringList());
    }

    void aLongPassageIsCutAroundTheFirstWordBetweenWords()
    {
        const LensVersionPtr framework = Kit::frameworkLens();
        int cut = 0;
        for (const LensPassage &passage : passagesWith(*framework, {u"rollback"_s}, 99)) {
            QVERIFY2(passage.excerpt.contains(u"rollback"_s, Qt::CaseInsensitive), qPrintable(passage.excerpt));
            QVERIFY2(passage.excerpt.size() < 170, qPrintable(passage.excerpt));
            QVERIFY(!passage.excerpt.contains(u"… "_s));
            cut += passage.excerpt.endsWith(u'…') ? 1 : 0;
        }
        QVERIFY(cut > 0);
    }
};

QTEST_GUILESS_MAIN(LensSearchTest)
#include "tst_lenssearch.moc"
