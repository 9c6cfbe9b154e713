// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdata.h"
#include "ui/report/typeset.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QRawFont>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

class FontsTest : public QObject
{
    Q_OBJECT

    static QRawFont rawFont(const QString &family, QFont::Weight weight)
    {
        QFont font(family);
        font.setWeight(weight);
        return QRawFont::fromFont(font);
    }

private Q_SLOTS:
    void windowAndPaperAreSetInTheFontsOfTheProgram()
    {
        applyTheme(Theme::Light);
        for (const QFont &font : {QApplication::font(), fontOf(TextSize::Body), fontOf(TextSize::Section),
                 fontOf(TextSize::Title), paperFont(Types::body), paperFont(Types::title)}) {
            QCOMPARE(QFontInfo(font).family(), u"Plumbline Inter"_s);
            QCOMPARE(QFontInfo(font).weight(), font.weight()); // drawn so, not thickened
        }
    }

    void everyLetterOfOurTextsIsInTheFirst()
    {
        const QRawFont regular = rawFont(programFonts().first(), QFont::Normal);
        const QRawFont bold = rawFont(programFonts().first(), QFont::DemiBold);
        QByteArray texts;
        for (const char *file : {"translations/plumbline_de.ts", "core/words/valuewords.cpp", "resources/sample/online-shop.json",
                 "resources/lenses/well-architected-framework.json",
                 "resources/lenses/well-architected-framework.companion.json"}) {
            texts += Kit::readFile(QStringLiteral(PLUMBLINE_SOURCE_DIR "/") + QLatin1String(file));
            QVERIFY2(texts.endsWith('\n'), file);
        }
        for (const uint letter : QString::fromUtf8(texts).toUcs4())
            if (letter >= u' ')
                QVERIFY2(
                    regular.supportsCharacter(letter) && bold.supportsCharacter(letter), qPrintable(QString::number(letter, 16)));
    }

    void lettersOfCodeAreOfOneWidth()
    {
        const QRawFont font = rawFont(codeFonts().first(), QFont::Normal);
        QCOMPARE(font.familyName(), u"Plumbline DejaVu Sans Mono"_s);
        const QList<quint32> glyphs = font.glyphIndexesForString(u"iW.─"_s);
        const QList<QPointF> widths = font.advancesForGlyphIndexes(glyphs);
        for (const QPointF &width : widths)
            QCOMPARE(width, widths.first());
    }

    void otherAlphabetsAreInTheSecond()
    {
        for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
            const QRawFont font = rawFont(programFonts().last(), weight);
            QCOMPARE(font.familyName(), u"Plumbline DejaVu Sans"_s);
            for (const uint letter : u"ΑωЯђאתمراجعةԱაẞ←→↑↓≤≥✓✗★●□"_s.toUcs4())
                QVERIFY2(font.supportsCharacter(letter), qPrintable(QString::number(letter, 16)));
        }
    }
};

QTEST_MAIN(FontsTest)
#include "tst_fonts.moc"
