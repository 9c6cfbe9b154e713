// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/marks.h"
#include "ui/support/palette.h"

#include <QtTest>

#include <cmath>

using namespace Plumbline;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

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
