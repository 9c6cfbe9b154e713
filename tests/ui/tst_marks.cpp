// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/contrast.h"
#include "ui/support/marks.h"
#include "ui/support/palette.h"

#include <QtTest>

using namespace Plumbline;
using Plumbline::Kit::contrast;

namespace {

QImage picture(const QPainterPath &path)
{
    QImage image(32, 32, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, Qt::black);
    return image;
}

} // namespace

class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndMarksStandOutFromBothBackgrounds()
    {
        for (const Palette *palette : {&lightPalette(), &darkPalette()}) {
            for (const QColor &ground : {palette->background, palette->surface}) {
                for (const QColor &text : {palette->text, palette->quietText, palette->accent})
                    QVERIFY(contrast(text, ground) >= 4.5);
                for (const QColor &mark : palette->risks)
                    QVERIFY2(contrast(mark, ground) >= 3, qPrintable(mark.name()));
            }
        }
    }

    void everyMarkHasAShapeOfItsOwnAndStaysInItsArea()
    {
        const QRectF area(2, 2, 28, 28);
        QList<QPainterPath> paths;
        for (Risk risk : allRisks)
            paths += riskMark(area, risk);
        for (int i = 0; i < practiceChangeCount; ++i)
            paths += changeMark(area, PracticeChange(i));
        QList<QImage> seen;
        for (const QPainterPath &path : paths) {
            QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(path.boundingRect()));
            const QImage image = picture(path);
            QVERIFY(!seen.contains(image));
            seen += image;
        }
    }

    void aMarkSitsInTheMiddleOfAWideArea()
    {
        const QRectF bounds = riskMark(QRectF(0, 0, 100, 20), Risk::High).boundingRect();
        QCOMPARE(bounds, QRectF(40, 0, 20, 20));
    }
};

QTEST_MAIN(MarksTest)
#include "tst_marks.moc"
