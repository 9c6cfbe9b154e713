// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownwindow.h"
#include "ui/pages/reportpage.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Plumbline;

// Where Tab goes: from the rail to the header to the page, and there from left to right and from above to below.
class TabOrderTest : public QObject
{
    Q_OBJECT

    // What Tab comes to until it is where it was, from the rail on, by name.
    static QStringList walk(Kit::ShownWindow &shown, Qt::Key key = Qt::Key_Tab)
    {
        QStringList names;
        QWidget *first = shown.window.findChild<QWidget *>(QStringLiteral("place%1").arg(int(shown.window.place())));
        first->setFocus(Qt::TabFocusReason);
        constexpr int plenty = 100;
        for (int step = 0; step < plenty; ++step) {
            names += nameOf(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), key);
            if (QApplication::focusWidget() == first)
                return names;
        }
        return names + QStringList{QStringLiteral("and so on")};
    }
    static QString nameOf(const QWidget *widget)
    {
        if (!widget)
            return QStringLiteral("nothing");
        return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName();
    }
    // From the first part of the page on.
    static QString onPage(const QStringList &names, const char *first)
    {
        return names.mid(names.indexOf(QLatin1String(first))).join(u' ');
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void tabReachesAllOfAPlaceOnceAndBackTheSameWay_data()
    {
        QTest::addColumn<Place>("place");
        for (int place = 0; place < placeCount; ++place)
            QTest::addRow("%d", place) << Place(place);
    }
    void tabReachesAllOfAPlaceOnceAndBackTheSameWay()
    {
        QFETCH(Place, place);
        Kit::ShownWindow shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview();
        shown.window.showPlace(place);
        QStringList expected;
        for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
            const bool canTab = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
            if (canTab && !widget->focusProxy())
                expected += nameOf(widget);
        }
        QStringList there = walk(shown);
        QStringList back = walk(shown, Qt::Key_Backtab);
        std::reverse(back.begin() + 1, back.end());
        QCOMPARE(there.join(u' '), back.join(u' '));
        there.sort();
        expected.sort();
        QCOMPARE(there.join(u' '), expected.join(u' '));
    }

    void theRailIsOneStopAtThePlaceThatIsShown()
    {
        Kit::ShownWindow shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview();
        for (const Place place : {Place::Lenses, Place::Review}) {
            shown.window.showPlace(place);
            const QStringList names = walk(shown);
            QCOMPARE(names.filter(QRegularExpression(QStringLiteral("^place\\d$"))),
                QStringList{QStringLiteral("place%1").arg(int(place))});
            QVERIFY(names.indexOf(QStringLiteral("searchEdit")) > 0);
        }
        shown.find<QWidget>("place1")->setFocus(); // of the review
        shown.window.showPlace(Place::Lenses);
        QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("place%1").arg(int(Place::Lenses)));
    }

    void theReviewIsWalkedFromTheMapOverTheQuestionToTheGuidance()
    {
        Kit::ShownWindow shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.window.resize(1500, 900);
        shown.openReview();
        shown.sample.editor().toggle(0, 0, 0);
        QTest::qWait(0);
        QCOMPARE(onPage(walk(shown), "mapFilterBox"),
            QStringLiteral(
                "mapFilterBox mapTree acceptanceMenuButton questionScopeButton choiceList choiceNoteButton "
                "choiceMenuButton privateNoteButton questionNotes basisButton toConfirmButton markedButton answerHistoryButton "
                "minuteAddButton attachButton "
                "guidanceTabs practiceSection mapButton speakerButton "
                "previousQuestionButton nextQuestionButton nextUnansweredButton guidanceButton"));
    }

    void theReportIsWalkedFromItsChoicesToItsPages()
    {
        Kit::ShownWindow shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview();
        shown.window.showPlace(Place::Report);
        auto *page = static_cast<ReportPage *>(shown.window.page(Place::Report));
        QTRY_VERIFY(page->isUpToDate());
        QStringList names = walk(shown);
        names.removeAll(QStringLiteral("nextPageButton")); // there are two pages or one, as fonts are
        QCOMPARE(onPage(names, "reportKind"),
            QStringLiteral("reportKind reportPoint reportPaper savePdfButton saveOthersButton reportOutline reportPageNumber "
                           "fitWidthButton fitPageButton pageView"));
    }

    void theLensesAreWalkedFromTheListToWhatCanBeDone()
    {
        Kit::ShownWindow shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview();
        shown.window.showPlace(Place::Lenses);
        QTest::qWait(0);
        QCOMPARE(onPage(walk(shown), "addLensButton"),
            QStringLiteral("addLensButton lensesView applyLensButton readLensButton moreLensButton"));
        shown.find<QPushButton>("readLensButton")->click();
        QTRY_COMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("lensContent"));
        QVERIFY(onPage(walk(shown), "closeBrowserButton").startsWith(QStringLiteral("closeBrowserButton lensContent")));
    }

    void whatIsReadAloudHasNoMarkup()
    {
        Kit::ShownWindow shown;
        shown.openReview();
        for (const Place place : {Place::Review, Place::Report, Place::Lenses}) {
            shown.window.showPlace(place);
            QCoreApplication::processEvents();
            for (QWidget *widget : shown.window.page(place)->findChildren<QWidget *>()) {
                QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                if (!accessible || !widget->isVisible())
                    continue;
                const QString said = accessible->text(QAccessible::Description);
                QVERIFY2(!said.contains(u'<'), qPrintable(nameOf(widget) + QStringLiteral(": ") + said));
            }
        }
    }
};

QTEST_MAIN(TabOrderTest)
#include "tst_taborder.moc"
