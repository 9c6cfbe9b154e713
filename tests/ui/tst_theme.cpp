// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/contrast.h"
#include "ui/support/icons.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTreeView>
#include <QtTest>

using namespace Plumbline;
using Plumbline::Kit::contrast;

namespace {

bool holds(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

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
        QVERIFY(contrast(currentPalette().text, foundGround()) >= 4.5);
        QVERIFY(contrast(currentPalette().accent, currentPalette().background) >= 3);
    }

    void everyRiskIsSeenOnEveryGroundThatItStandsOn_data() { everyTextRoleStandsOutFromItsGround_data(); }
    void everyRiskIsSeenOnEveryGroundThatItStandsOn()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        const Palette &colors = currentPalette();
        const QColor grounds[] = {colors.background, colors.surface, mixed(colors.accent, colors.background, 0.14),
            mixed(colors.accent, colors.surface, 0.12)};
        for (const Risk risk : allRisks) {
            for (const QColor &ground : grounds)
                QVERIFY2(contrast(colors[risk], ground) >= 3,
                    qPrintable(QStringLiteral("%1 on %2: %3")
                                   .arg(colors[risk].name(), ground.name(), QString::number(contrast(colors[risk], ground)))));
        }
    }

    void anyTwoRisksKeepApartForEveryKindOfSight_data() { everyTextRoleStandsOutFromItsGround_data(); }
    void anyTwoRisksKeepApartForEveryKindOfSight()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        const Palette &colors = currentPalette();
        for (const Kit::Matrix3 &sight : Kit::kindsOfSight()) {
            for (const Risk one : allRisks) {
                for (const Risk other : allRisks)
                    QVERIFY2(one == other || Kit::distance(colors[one], colors[other], sight) >= 15,
                        qPrintable(colors[one].name() + colors[other].name()));
            }
        }
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

    void theHandleOfAScrollBarStandsOutAndItsGroundDoesNot_data() { everyTextRoleStandsOutFromItsGround_data(); }
    void theHandleOfAScrollBarStandsOutAndItsGroundDoesNot()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        QPlainTextEdit text(QString(200, QLatin1Char('\n')));
        text.resize(200, 200);
        text.show();
        const QScrollBar &bar = *text.verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 0);
        const QImage image = const_cast<QScrollBar &>(bar).grab().toImage();
        const int middle = bar.width() / 2;
        QCOMPARE(image.pixelColor(middle, bar.height() - 4), currentPalette().background); // the position is the first
        QVERIFY(contrast(image.pixelColor(middle, 10), currentPalette().background) >= 3);
    }

    void theButtonThatEnterPressesIsFilledAndItsWordsAreReadable_data() { everyTextRoleStandsOutFromItsGround_data(); }
    void theButtonThatEnterPressesIsFilledAndItsWordsAreReadable()
    {
        QFETCH(Theme, theme);
        applyTheme(theme);
        QPushButton usual(QStringLiteral("Cancel"));
        QPushButton first(QStringLiteral("Keep"));
        first.setDefault(true);
        for (QPushButton *button : {&usual, &first})
            button->resize(button->sizeHint());
        QVERIFY(first.width() >= 80);
        const auto ground = [](QPushButton &button) { return button.grab().toImage().pixelColor(6, button.height() / 2); };
        QCOMPARE(ground(usual), currentPalette().surface);
        QCOMPARE(ground(first), currentPalette().accent);
        QVERIFY(contrast(currentPalette().background, currentPalette().accent) >= 4.5);
        QVERIFY(holds(first.grab().toImage(), currentPalette().background)); // its words
    }

    void whatHasTheFocusWearsTheRing()
    {
        applyTheme(Theme::Light);
        QWidget window;
        QPushButton flat(QStringLiteral("Next"), &window);
        flat.setFlat(true);
        QTabBar tabs(&window);
        tabs.addTab(QStringLiteral("Practice"));
        tabs.addTab(QStringLiteral("Ask"));
        QComboBox box(&window);
        box.addItem(QStringLiteral("All"));
        int y = 0;
        for (QWidget *widget : std::initializer_list<QWidget *>{&flat, &tabs, &box}) {
            widget->move(0, y);
            widget->resize(widget->sizeHint());
            y += 50;
        }
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *widget : std::initializer_list<QWidget *>{&flat, &tabs, &box}) {
            widget->setFocus();
            const QColor edge = widget->grab().toImage().pixelColor(20, 1);
            QVERIFY2(edge == currentPalette().accent, widget->metaObject()->className());
        }
    }

    void aChosenEntryOfAMenuIsTintedAndKeepsItsWords()
    {
        applyTheme(Theme::Light);
        QMenu menu;
        QAction *entry = menu.addAction(QStringLiteral("Copy"));
        menu.popup(QPoint());
        menu.setActiveAction(entry);
        const QRect area = menu.actionGeometry(entry);
        QVERIFY(area.height() >= 28);
        const QColor ground = menu.grab().toImage().pixelColor(area.right() - 12, area.center().y());
        QVERIFY(ground != currentPalette().background);
        QVERIFY(contrast(currentPalette().text, ground) >= 4.5);
    }

    void theArrowOfASortedColumnIsBesideItsWords_data()
    {
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::newRow("words at the start") << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
        QTest::newRow("words at the end") << Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    void theArrowOfASortedColumnIsBesideItsWords()
    {
        QFETCH(Qt::Alignment, alignment);
        applyTheme(Theme::Light);
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({QStringLiteral("HH")});
        QTreeView view;
        view.setModel(&model);
        view.header()->setDefaultAlignment(alignment);
        view.setSortingEnabled(true);
        view.resize(600, 100);
        view.show();
        const QImage image = view.header()->grab().toImage();
        int first = image.width(), last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 2; y < image.height() - 3; ++y) {
                if (contrast(image.pixelColor(x, y), currentPalette().background) > 2) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
            }
        }
        const int words = view.header()->fontMetrics().horizontalAdvance(QStringLiteral("HH"));
        QVERIFY2(last - first > words && last - first < words + 20, qPrintable(QString::number(last - first)));
    }

    void lettersAreUnderlinedWhileAltIsHeld()
    {
        applyTheme(Theme::Light);
        QWidget window;
        QPushButton button(QStringLiteral("&Copy"), &window);
        QPushButton plain(QStringLiteral("Copy"), &window);
        for (QPushButton *each : {&button, &plain})
            each->resize(100, 32);
        window.show();
        const auto same = [&] { return button.grab().toImage() == plain.grab().toImage(); };
        QVERIFY(same());
        QTest::keyPress(&window, Qt::Key_Alt);
        QVERIFY(!same());
        QTest::keyRelease(&window, Qt::Key_Alt);
        QVERIFY(same());
    }

    void boxesToTickGrowWithTheText()
    {
        applyTheme(Theme::Light);
        const QWidget widget;
        const int usual = widget.style()->pixelMetric(QStyle::PM_IndicatorWidth);
        applyTextSize(maxTextSize);
        QVERIFY(widget.style()->pixelMetric(QStyle::PM_IndicatorWidth) > usual * 3 / 2);
        applyTextSize(0);
    }

    void textBeginsAtTheSamePlaceInEveryField()
    {
        applyTheme(Theme::Light);
        const auto start = [](QWidget &field) {
            field.resize(300, 60);
            const QImage image = field.grab().toImage();
            for (int x = 3; x < image.width(); ++x) {
                for (int y = 3; y < image.height() - 3; ++y) {
                    if (contrast(image.pixelColor(x, y), currentPalette().background) > 3)
                        return x;
                }
            }
            return -1;
        };
        QLineEdit line(QStringLiteral("HHH"));
        QPlainTextEdit text(QStringLiteral("HHH"));
        QComboBox box;
        box.addItem(QStringLiteral("HHH"));
        QCOMPARE(start(line), start(text));
        QCOMPARE(start(box), start(text));
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
            QVERIFY2(holds(lightImage, currentPalette().quietText), qPrintable(QString::number(i)));
            applyTheme(Theme::Dark);
            QVERIFY(drawn.pixmap(QSize(24, 24), 2.0).toImage() != lightImage);
        }
        QVERIFY(!applicationIcon().pixmap(QSize(64, 64), 1.0).toImage().allGray());
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
