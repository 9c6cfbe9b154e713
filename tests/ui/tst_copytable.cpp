// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/copytable.h"

#include <QStandardItemModel>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// What is put on the clipboard for a spreadsheet.
class CopyTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsALineAndACellStaysOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("copied");
        QTest::newRow("a word") << u"Ada"_s << u"Ada"_s;
        QTest::newRow("a tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("lines") << u"a\nb"_s << u"a b"_s;
        QTest::newRow("lines of Windows") << u"a\r\nb"_s << u"a b"_s;
        QTest::newRow("lines of old") << u"a\rb"_s << u"a b"_s;
        QTest::newRow("separators of lines and paragraphs") << u"a\u2028b\u2029c\u0085d\ve\ff"_s << u"a b c d e f"_s;
        QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("a formula on a line of its own") << u"\r=1+1"_s << u"'=1+1"_s;
        QTest::newRow("a formula behind blanks") << u" \t=1+1"_s << u"'=1+1"_s;
        QTest::newRow("a formula in wide letters") << u"\uff1d1"_s << u"'\uff1d1"_s;
        QTest::newRow("other beginnings of formulas") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("quotes") << u"\"a\" b"_s << u"'\"a\" b"_s;
        QTest::newRow("quotes within") << u"a \"b\""_s << u"a \"b\""_s;
    }
    void aRowIsALineAndACellStaysOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, copied);
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({u"First"_s, u"Second"_s});
        model.setItem(0, 0, new QStandardItem(text));
        model.setItem(0, 1, new QStandardItem(u"end"_s));
        QCOMPARE(tableText(model, {model.index(0, 0)}), u"First\tSecond\n"_s + copied + u"\tend\n"_s);
    }
};

QTEST_MAIN(CopyTableTest)
#include "tst_copytable.moc"
