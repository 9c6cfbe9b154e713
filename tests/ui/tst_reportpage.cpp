// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "tests/kit/testdata.h"
#include "ui/pages/pageview.h"
#include "ui/pages/reportpage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Plumbline;

class TestReportPage : public QObject
{
    Q_OBJECT

    struct Open : Kit::OpenWorkspace
    {
        Open()
        {
            openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small\naccess least"));
            page.resize(1180, 640);
        }
        template <typename Widget>
        Widget *find(const char *name)
        {
            auto *found = page.findChild<Widget *>(QLatin1String(name));
            if (!found)
                qFatal("no %s", name);
            return found;
        }
        void showIt()
        {
            QSignalSpy shown(&page, &ReportPage::pagesShown);
            page.show();
            if (!shown.wait())
                qFatal("no pages come");
        }
        QByteArray saved(const QString &name)
        {
            QSignalSpy told(&page, &Page::noticeRequested);
            page.saveTo(folder() + QLatin1Char('/') + name);
            if (!told.wait())
                qFatal("nothing is saved");
            return Kit::readFile(folder() + QLatin1Char('/') + name);
        }
        ReportPage page{workspace()};
    };

private Q_SLOTS:
    void anOpenMenuEndsWithItsReview()
    {
        Open open;
        open.showIt();
        QMenu *menu = open.find<QPushButton>("saveOthersButton")->menu();
        menu->popup(QPoint(0, 0));
        QVERIFY(menu->isVisible());
        open.workspace().closeReview();
        QVERIFY(!menu->isVisible());
        open.find<QAction>("saveHtmlAction")->trigger(); // as a click that was on its way
        QVERIFY(open.page.findChildren<QDialog *>().isEmpty());
    }

    void thePagesOfNowAreShownFirst()
    {
        Open open;
        open.showIt();
        QVERIFY(open.find<PageView>("pageView")->pageCount() > 0);
        QCOMPARE(open.find<QComboBox>("reportPoint")->currentText(), QStringLiteral("Now"));
        QCOMPARE(open.find<QSpinBox>("reportPageNumber")->value(), 1);
        QCOMPARE(open.find<QLabel>("reportPageCount")->text(),
            QStringLiteral("/ %1").arg(open.find<PageView>("pageView")->pageCount()));
        QVERIFY(!open.find<QComboBox>("reportOther")->isVisible());
    }

    void thePagesFollowTheReview()
    {
        Open open;
        open.showIt();
        const QImage before = open.find<PageView>("pageView")->viewport()->grab().toImage();
        QSignalSpy shown(&open.page, &ReportPage::pagesShown);
        open.editor().setSelected(0, 1, 0, true);
        QVERIFY(!open.page.isUpToDate());
        QVERIFY(shown.wait());
        QVERIFY(open.find<PageView>("pageView")->viewport()->grab().toImage() != before);
    }

    void whileItIsNotLookedAtNothingIsMade()
    {
        Open open;
        open.showIt();
        open.page.hide();
        QSignalSpy shown(&open.page, &ReportPage::pagesShown);
        open.editor().setSelected(0, 1, 0, true);
        QVERIFY(!shown.wait(100));
        open.page.show();
        QVERIFY(shown.wait());
    }

    void everyFormIsSavedFromTheSameDocument()
    {
        Open open;
        open.showIt();
        QVERIFY(open.saved(QStringLiteral("a.pdf")).startsWith("%PDF-"));
        QVERIFY(open.saved(QStringLiteral("a.html")).contains("<html"));
        const QByteArray markdown = open.saved(QStringLiteral("a.md"));
        QVERIFY(markdown.contains("Changes are tested"));
        QVERIFY(open.find<QLabel>("savedLabel")->text().contains(QLatin1String("a.md")));
        QVERIFY(open.find<QPushButton>("openFolderButton")->isVisible());
    }

    void aReportOfAMilestoneTellsOfThatPoint()
    {
        Open open;
        open.editor().takeMilestone(QStringLiteral("Before launch"));
        open.showIt();
        auto *point = open.find<QComboBox>("reportPoint");
        point->setCurrentIndex(point->findText(QStringLiteral("Before launch")));
        QVERIFY(open.saved(QStringLiteral("m.md")).contains("Before launch"));
    }

    void aComparisonAsksForItsOtherPoint()
    {
        Open open;
        open.editor().takeMilestone(QStringLiteral("Before launch"));
        open.editor().setSelected(0, 0, 1, true);
        open.showIt();
        open.find<QComboBox>("reportKind")->setCurrentIndex(3);
        QVERIFY(open.find<QComboBox>("reportOther")->isVisible());
        QCOMPARE(open.find<QComboBox>("reportOther")->currentText(), QStringLiteral("Before launch"));
        QVERIFY(open.saved(QStringLiteral("c.md")).contains("Resolved"));
    }

    void aPageIsGoneToByItsNumberAndByTheButtonsBesideIt()
    {
        Open open;
        open.showIt();
        const auto *view = open.find<PageView>("pageView");
        auto *number = open.find<QSpinBox>("reportPageNumber");
        QVERIFY(!open.find<QToolButton>("previousPageButton")->isEnabled());
        open.find<QToolButton>("nextPageButton")->click();
        QCOMPARE(view->currentPage(), 1);
        QCOMPARE(number->value(), 2);
        number->setValue(view->pageCount());
        QCOMPARE(view->currentPage(), view->pageCount() - 1);
        QVERIFY(!open.find<QToolButton>("nextPageButton")->isEnabled());
    }

    void whatThePagesFitIsShownUntilAPersonZooms()
    {
        Open open;
        open.showIt();
        auto *width = open.find<QToolButton>("fitWidthButton");
        auto *page = open.find<QToolButton>("fitPageButton");
        QVERIFY(width->isChecked() && !page->isChecked());
        page->click();
        QVERIFY(!width->isChecked() && page->isChecked());
        page->click(); // it stays so
        QVERIFY(page->isChecked());
        QTest::keyClick(open.find<PageView>("pageView"), Qt::Key_Plus);
        QVERIFY(!width->isChecked() && !page->isChecked());
    }

    void theKindThatAPersonChoseIsProposedNextTime()
    {
        Open open;
        open.page.show();
        auto *kind = open.find<QComboBox>("reportKind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(kind->currentText(), QStringLiteral("Summary for deciding"));
        ReportPage next(open.workspace());
        auto *proposed = next.findChild<QComboBox *>(QStringLiteral("reportKind"));
        QCOMPARE(proposed->currentText(), QStringLiteral("Summary for deciding"));
        QTest::keyClick(kind, Qt::Key_Up);
    }

    void theOtherFormsAreInOneMenu()
    {
        Open open;
        open.showIt();
        const auto *menu = open.find<QPushButton>("saveOthersButton")->menu();
        QVERIFY(menu);
        QCOMPARE(
            menu->actions(), (QList<QAction *>{open.find<QAction>("saveHtmlAction"), open.find<QAction>("saveMarkdownAction")}));
        QVERIFY(open.find<QPushButton>("savePdfButton")->isDefault());
    }

    void theRingOfTheFocusIsSeenAroundThePages()
    {
        Open open;
        open.showIt();
        open.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        auto *view = open.find<PageView>("pageView");
        open.find<QComboBox>("reportKind")->setFocus();
        QCoreApplication::processEvents();
        const QImage without = open.page.grab().toImage();
        view->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QPoint edge = view->viewport()->mapTo(&open.page, QPoint(0, view->viewport()->height() / 2));
        QVERIFY(open.page.grab().toImage().pixel(edge) != without.pixel(edge));
    }

    void aSectionLeadsToItsPageAndFollowsTheReader()
    {
        Open open;
        open.showIt();
        auto *outline = open.find<QTreeWidget>("reportOutline");
        auto *view = open.find<PageView>("pageView");
        view->goToPage(0);
        QCOMPARE(outline->currentItem(), outline->topLevelItem(0));
        QTreeWidgetItem *last = outline->topLevelItem(outline->topLevelItemCount() - 1);
        QCOMPARE(last->text(0), QStringLiteral("About this report"));
        const int page = QLocale().toInt(last->text(1)) - 1;
        QVERIFY(page > 0 && page < view->pageCount());
        QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, outline->visualItemRect(last).center());
        QCOMPARE(view->currentPage(), page);
        QCOMPARE(outline->currentItem(), last);
    }

    void theViewTurnsPagesAndZooms()
    {
        Open open;
        open.showIt();
        auto *view = open.find<PageView>("pageView");
        QVERIFY2(view->pageCount() > 1, "the full report has several pages");
        QTest::keyClick(view, Qt::Key_PageDown);
        QCOMPARE(view->currentPage(), 1);
        QTest::keyClick(view, Qt::Key_PageUp);
        QCOMPARE(view->currentPage(), 0);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->currentPage(), view->pageCount() - 1);
        open.find<QToolButton>("fitPageButton")->click();
        QCOMPARE(view->currentPage(), view->pageCount() - 1);
    }

    void closingTheReviewWhilePagesAreMadeIsHarmless()
    {
        Open open;
        open.page.show();
        QCoreApplication::processEvents();
        open.workspace().closeReview();
        QTest::qWait(200);
        QCOMPARE(open.find<PageView>("pageView")->pageCount(), 0);
        QVERIFY(open.find<QPushButton>("emptyButton")->isVisible());
    }

    // A thread takes its fonts along when it ends.
    void thePagesArePaintedAlsoWhenTheThreadsOfTheirMakingHaveEnded()
    {
        Open open;
        open.showIt();
        QThreadPool::globalInstance()->waitForDone();
        auto *view = open.find<PageView>("pageView");
        for (int page = 0; page < view->pageCount(); ++page) {
            view->goToPage(page);
            QVERIFY(!view->viewport()->grab().isNull());
        }
    }

    void itFitsASmallWindow()
    {
        Open open;
        open.showIt();
        const QSize least = open.page.minimumSizeHint();
        QVERIFY2(least.width() <= 1180 && least.height() <= 600,
            qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_reportpage.moc"
