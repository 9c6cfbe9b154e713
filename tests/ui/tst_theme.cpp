// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/contrast.h"
#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPalette>
#include <QtTest>

using namespace Plumbline;
using Plumbline::Kit::contrast;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextRoleStandsOutFromItsGround_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void everyTextRoleStandsOutFromItsGround()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        const QPalette colors = QApplication::palette();
        const QList<QPair<QPalette::ColorRole, QPalette::ColorRole>> pairs = {{QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Base}, {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base}, {QPalette::ToolTipText, QPalette::ToolTipBase}};
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrast(colors.color(text), colors.color(ground)) >= 4.5, qPrintable(QString::number(text)));
        QVERIFY(contrast(controlOutline(), currentPalette().background) >= 3);
        QVERIFY(contrast(currentPalette().accent, currentPalette().background) >= 3);
    }

    void theThemeChangesAtOnceAndWidgetsHearOfIt()
    {
        applyTheme(Theme::Light);
        QWidget window;
        QLineEdit field(&window);
        window.show();
        QVERIFY(!isDarkTheme());
        applyTheme(Theme::Dark);
        QVERIFY(isDarkTheme());
        QTRY_COMPARE(field.palette().color(QPalette::Base), darkPalette().background);
        QCOMPARE(currentPalette().text, darkPalette().text);
    }

    void theFocusRingIsSeenInBothThemes_data() { everyTextRoleStandsOutFromItsGround_data(); }
    void theFocusRingIsSeenInBothThemes()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        QWidget window;
        QLineEdit field(&window);
        field.resize(120, 40);
        const QImage before = field.grab().toImage();
        window.show();
        window.activateWindow();
        field.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QImage image = field.grab().toImage();
        QVERIFY(before != image);
        QCOMPARE(image.pixelColor(60, 1), currentPalette().accent);
        QCOMPARE(image.pixelColor(60, 0), currentPalette().accent);
    }

    void textSizesFollowTheApplicationsFont()
    {
        applyTheme(Theme::Light);
        QWidget window;
        PlainLabel title(QStringLiteral("Title"), TextSize::Title);
        PlainLabel body(QStringLiteral("Body"));
        title.setParent(&window);
        body.setParent(&window);
        window.show();
        applyTextSize(20);
        QCOMPARE(QApplication::font().pointSizeF(), 20.0);
        QCOMPARE(title.font().pointSizeF(), 30.0);
        QTRY_COMPARE(body.font().pointSizeF(), 20.0);
        applyTextSize(400);
        QCOMPARE(QApplication::font().pointSizeF(), qreal(maxTextSize));
        applyTextSize(0);
        QCOMPARE(title.font().pointSizeF(), 1.5 * QApplication::font().pointSizeF());
    }

    void aQuietLabelTakesTheColourOfTheNewTheme()
    {
        applyTheme(Theme::Light);
        QWidget window;
        PlainLabel label(QStringLiteral("Quiet"));
        label.setParent(&window);
        window.show();
        label.setTone(PlainLabel::Tone::Quiet);
        QCOMPARE(label.palette().color(QPalette::WindowText), lightPalette().quietText);
        applyTheme(Theme::Dark);
        QCOMPARE(label.palette().color(QPalette::WindowText), darkPalette().quietText);
    }

    void labelsAndToolTipsShowMarkupAsItStands()
    {
        const QString text = QStringLiteral("<b>bold</b> & <img src=\"file:///etc/passwd\">");
        PlainLabel label(text);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(!plainToolTip(text).contains(QLatin1String("<b>")));
        QVERIFY(!plainToolTip(text).contains(QLatin1String("<img")));
        QVERIFY(plainToolTip({}).isEmpty());
    }

    void anElidedLabelGivesWay()
    {
        ElidedLabel label(QString(300, QLatin1Char('m')));
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 10);
    }

    void everyIconIsDrawnInTheThemesColourAndSharpOnEveryScreen()
    {
        for (int i = 0; i <= int(IconName::Close); ++i) {
            applyTheme(Theme::Light);
            const QIcon drawn = icon(IconName(i));
            const QPixmap light = drawn.pixmap(QSize(24, 24), 2.0);
            QCOMPARE(light.size(), QSize(48, 48));
            QCOMPARE(light.devicePixelRatio(), 2.0);
            const QImage lightImage = light.toImage();
            bool isDrawn = false;
            for (int y = 0; y < 48 && !isDrawn; ++y) {
                for (int x = 0; x < 48 && !isDrawn; ++x)
                    isDrawn = lightImage.pixelColor(x, y) == currentPalette().quietText;
            }
            QVERIFY2(isDrawn, qPrintable(QString::number(i)));
            applyTheme(Theme::Dark);
            QVERIFY(drawn.pixmap(QSize(24, 24), 2.0).toImage() != lightImage);
        }
        QVERIFY(!applicationIcon().pixmap(QSize(64, 64), 1.0).toImage().allGray());
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
