// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/reviewpagefixture.h"
#include "ui/delegates/mapdelegate.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace Plumbline;

// The way through a review: from question to question, the map, and the panes at the sides.
class ReviewNavigationTest : public Kit::ReviewPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { showPage(); }
    void cleanup() { removePage(); }

    void keysGoFromQuestionToQuestionAndThePlaceOfTheFocusIsTheFirstChoice()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(question(), 1);
        QCOMPARE(m_page->focusWidget(), list());
        QCOMPARE(list()->currentIndex().row(), 0);
        press(Qt::Key_PageDown);
        QCOMPARE(question(), 2);
        press(Qt::Key_PageDown); // it is the last
        QCOMPARE(question(), 2);
        press(Qt::Key_Up, Qt::ControlModifier);
        press(Qt::Key_PageUp);
        QCOMPARE(question(), 0);
    }

    void nextQuestionWorksFromTheNotesAndKeepsThem()
    {
        notes()->setFocus();
        press(Qt::Key_A);
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(question(), 1);
        QCOMPARE(answer(0).notes, QStringLiteral("a"));
        QVERIFY(notes()->toPlainText().isEmpty());
        QCOMPARE(m_page->focusWidget(), list());
    }

    void pillarKeysGoToTheFirstQuestionOfThePillar()
    {
        press(Qt::Key_PageDown);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(question(), 2);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(question(), 0);
    }

    void nextUnansweredSkipsAnswersAndStartsOver()
    {
        m_open->editor().toggle(0, 1, 0);
        press(Qt::Key_N);
        QCOMPARE(question(), 2);
        press(Qt::Key_1);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(question(), 0);
        QVERIFY(!part<QAction>("nextUnansweredAction")->isEnabled()); // this one alone is not
        press(Qt::Key_1);
        QVERIFY(!part<QPushButton>("nextUnansweredButton")->isEnabled());
        press(Qt::Key_N);
        QCOMPARE(question(), 0);
        press(Qt::Key_PageDown);
        press(Qt::Key_1); // takes the answer back
        press(Qt::Key_PageUp);
        QVERIFY(part<QPushButton>("nextUnansweredButton")->isEnabled());
        press(Qt::Key_PageDown);
        press(Qt::Key_1);
        press(Qt::Key_PageUp);
        QCOMPARE(part<QLabel>("progressText")->text(), QStringLiteral("3 of 3 answered"));
    }

    void whatWasSkippedInAPillarComesBeforeTheNextPillar()
    {
        press(Qt::Key_PageDown);
        QCOMPARE(question(), 1);
        press(Qt::Key_1);
        press(Qt::Key_N);
        QCOMPARE(question(), 0);
    }

    void aFilterNarrowsTheWayAndSearchIsTakenOffAgain()
    {
        m_open->editor().toggle(0, 1, 0);
        part<QComboBox>("mapFilterBox")->setCurrentIndex(1); // not answered
        list()->setFocus();
        press(Qt::Key_PageDown);
        QCOMPARE(question(), 2);
        m_page->applySearch(QStringLiteral("zebra"));
        QVERIFY(!part<QTreeView>("mapTree")->isVisible());
        part<QPushButton>("showAllButton")->click();
        QVERIFY(part<QTreeView>("mapTree")->isVisible());
        QCOMPARE(part<QComboBox>("mapFilterBox")->currentIndex(), 0);
    }

    void theMapFollowsAndLeads()
    {
        auto *tree = part<QTreeView>("mapTree");
        press(Qt::Key_PageDown);
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("How do you learn from failure?"));
        tree->setFocus();
        press(Qt::Key_Up);
        QCOMPARE(question(), 0);
        QCOMPARE(m_page->focusWidget(), tree); // walking the map stays in the map
        press(Qt::Key_Return);
        QCOMPARE(m_page->focusWidget(), list());
    }

    void aPillarIsLeftOutOfScopeThroughTheMapAndBroughtBack()
    {
        auto *tree = part<QTreeView>("mapTree");
        const QModelIndex pillar = tree->model()->index(0, 0, tree->model()->index(0, 0));
        Q_EMIT tree->customContextMenuRequested(tree->visualRect(pillar).center());
        auto *menu = part<QMenu>("pillarMenu");
        menu->actions().first()->trigger();
        delete menu;
        auto *dialog = part<QDialog>("reasonDialog");
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonNotesEdit"))->setPlainText(QStringLiteral("bought, not built"));
        dialog->findChild<QPushButton *>(QStringLiteral("reasonAcceptButton"))->click();
        QVERIFY(!answer(0).isApplicable && !answer(1).isApplicable && answer(2).isApplicable);
        QCOMPARE(answer(0).notes, QStringLiteral("bought, not built"));
        Q_EMIT tree->customContextMenuRequested(tree->visualRect(pillar).center());
        part<QMenu>("pillarMenu")->actions().first()->trigger();
        QVERIFY(answer(0).isApplicable && answer(1).isApplicable);
    }

    void thePillarOfTheQuestionIsLeftOutThroughTheEditMenu()
    {
        const QList<QAction *> actions = m_page->pageActions();
        auto *scope = part<QAction>("pillarScopeAction");
        QVERIFY(actions.contains(scope) && scope->isEnabled());
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(question(), 2);
        QCOMPARE(scope->text(), QStringLiteral("Leave Security out of scope…"));
        scope->trigger();
        part<QDialog>("reasonDialog")->findChild<QPushButton *>(QStringLiteral("reasonAcceptButton"))->click();
        QVERIFY(answer(0).isApplicable && !answer(2).isApplicable);
        QCOMPARE(scope->text(), QStringLiteral("Bring Security back into scope"));
        scope->trigger();
        QVERIFY(answer(2).isApplicable);
    }

    void guidanceFoldsWhereThereIsLittleRoomAndThenTheMap()
    {
        auto *guidance = part<QWidget>("guidancePane");
        auto *map = part<QWidget>("mapPane");
        QVERIFY(guidance->isVisible() && map->isVisible());
        m_page->resize(ReviewPage::widthForGuidance - 1, 620);
        QVERIFY(!guidance->isVisible() && map->isVisible());
        part<QToolButton>("guidanceButton")->click();
        QVERIFY(guidance->isVisible());
        m_page->resize(ReviewPage::widthForMap - 1, 620);
        QVERIFY(!guidance->isVisible() && !map->isVisible());
    }

    void aKeyShowsAndHidesThePanesAtTheSides()
    {
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(!part<QWidget>("guidancePane")->isVisible());
        press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!part<QWidget>("mapPane")->isVisible());
        press(Qt::Key_G, Qt::ControlModifier);
        QVERIFY(part<QWidget>("guidancePane")->isVisible());
        QCOMPARE(m_page->focusWidget(), list());
    }

    void whatWasFoldedAndTheTabOfTheGuidanceStaySoTheNextTime()
    {
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        QTRY_VERIFY(part<QTabBar>("guidanceTabs")->isTabVisible(1));
        part<QTabBar>("guidanceTabs")->setCurrentIndex(1);
        part<QToolButton>("mapButton")->click();
        m_page->resize(ReviewPage::widthForGuidance - 100, 720);
        QVERIFY(part<QWidget>("mapPane")->isVisible()); // another width, another wish
        part<QToolButton>("guidanceButton")->click();
        m_page = std::make_unique<ReviewPage>(m_open->workspace());
        m_page->resize(ReviewPage::widthForGuidance + 100, 720);
        m_page->show();
        QVERIFY(!part<QWidget>("mapPane")->isVisible());
        QTRY_COMPARE(part<QTabBar>("guidanceTabs")->currentIndex(), 1);
        m_page->resize(ReviewPage::widthForGuidance - 100, 720);
        QVERIFY(part<QWidget>("guidancePane")->isVisible());
    }

    void areasAreChosenUnderTheirPillars()
    {
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        auto *areas = part<QComboBox>("mapAreaBox");
        QCOMPARE(areas->itemText(1), QStringLiteral("Operational Excellence"));
        QVERIFY(!areas->model()->flags(areas->model()->index(1, 0)).testFlag(Qt::ItemIsSelectable));
        areas->setCurrentIndex(2);
        QCOMPARE(areas->currentText(), QStringLiteral("Organization"));
        const auto *map = part<QTreeView>("mapTree")->model();
        QCOMPARE(map->rowCount(map->index(0, 0)), 1); // one pillar is left
    }

    void theMapShowsWholeInATooltipOnlyWhatIsCut()
    {
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        const auto *tree = part<QTreeView>("mapTree");
        const auto *delegate = static_cast<MapDelegate *>(tree->itemDelegate());
        const QModelIndex pillar = tree->model()->index(0, 0, tree->model()->index(0, 0));
        QVERIFY(!delegate->isCut(pillar, tree->font(), 2000));
        QVERIFY(delegate->isCut(pillar, tree->font(), 150));
        const QModelIndex area = tree->model()->index(0, 0, pillar);
        QVERIFY(!delegate->isCut(area, tree->font(), 400));
        QVERIFY(delegate->isCut(tree->model()->index(0, 0, area), tree->font(), 150));
    }

    void aReviewIsLeftAndFoundAtTheSameQuestion()
    {
        press(Qt::Key_PageDown);
        const WorkloadId id = m_open->session().id();
        m_open->workspace().closeReview();
        QVERIFY(part<QWidget>("noReviewState")->isVisible());
        QSignalSpy opened(&m_open->workspace(), &Workspace::reviewOpened);
        m_open->workspace().openReview(id);
        QVERIFY(!opened.isEmpty() || opened.wait()); // it may be there at once
        QCOMPARE(question(), 1);
        QVERIFY(list()->isVisible());
    }

    void whereThereIsNoPillarNoneIsLeftOut()
    {
        auto *leaveOut = part<QAction>("pillarScopeAction");
        QVERIFY(leaveOut->isEnabled());
        m_open->editor().unapplyLens(0);
        QVERIFY(!leaveOut->isEnabled());
        m_open->editor().undo();
        QTRY_VERIFY(leaveOut->isEnabled());
        ReviewState empty;
        empty.workload.name = QStringLiteral("Depot");
        m_open->openReviewOf(empty);
        QVERIFY(!leaveOut->isEnabled());
    }

    void theMapBringsAPillarToTheGuidance()
    {
        m_page.reset();
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        m_page = std::make_unique<ReviewPage>(m_open->workspace());
        m_page->resize(1300, 720);
        m_page->show();
        auto *map = part<QTreeView>("mapTree");
        const QModelIndex security = map->model()->index(1, 0, map->model()->index(0, 0));
        map->scrollTo(security); // beyond the edge where fonts are large
        QTest::mouseClick(map->viewport(), Qt::LeftButton, Qt::NoModifier, map->visualRect(security).center());
        const auto *purpose = part<QWidget>("pillarPurpose");
        QTRY_VERIFY(purpose->isVisible());
        QCOMPARE(question(), 0); // the talk goes on where it was
    }

    // Every part of the question stands right below the one before, whatever pane comes or goes.
    void theQuestionKeepsTogetherWhenAPaneComesOrGoes_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (const auto &[width, height] : {std::pair(1370, 840), {1210, 690}, {1130, 690}, {930, 530}})
            QTest::addRow("%d x %d", width, height) << width << height;
    }

    void theQuestionKeepsTogetherWhenAPaneComesOrGoes()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        m_open->workspace().closeReview();
        m_page->resize(width, height);
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        const auto gaps = [this] {
            QStringList faults;
            QWidget *above = nullptr;
            for (const char *name :
                {"questionDescription", "wholeDescriptionButton", "choiceList", "questionNotesLabel", "questionNotes"}) {
                auto *widget = part<QWidget>(name);
                if (!widget->isVisible())
                    continue;
                const int top = widget->mapTo(m_page.get(), QPoint()).y();
                if (above && top - above->mapTo(m_page.get(), QPoint(0, above->height())).y() > 2 * Space::related)
                    faults += QStringLiteral("a gap above %1").arg(QLatin1String(name));
                above = widget;
            }
            const QModelIndex last = list()->model()->index(list()->model()->rowCount() - 1, 0);
            const int given = list()->viewport()->height(), needed = list()->visualRect(last).bottom() + 1;
            if (given != needed)
                faults += QStringLiteral("%1 px for %2 px of rows").arg(QString::number(given), QString::number(needed));
            return faults.join(u';');
        };
        QTRY_COMPARE(gaps(), QString());
        for (const char *button : {"guidanceButton", "guidanceButton", "mapButton", "guidanceButton"}) {
            part<QToolButton>(button)->click();
            QTRY_COMPARE(gaps(), QString());
        }
        for (const int narrower : {30, 60, 150, 260, 40, 0}) {
            m_page->resize(width - narrower, height);
            QTRY_COMPARE(gaps(), QString());
        }
        notes()->setPlainText(QStringLiteral("Twelve words that are on one line or on more, as the width is. ").repeated(3));
        for (const int narrower : {260, 0, 150}) {
            m_page->resize(width - narrower, height);
            QTRY_VERIFY(notes()->height() >= notes()->sizeHint().height());
        }
        for (int i = 0; i < 5; ++i) {
            list()->setFocus();
            press(Qt::Key_PageDown);
            part<QToolButton>("guidanceButton")->click();
            QTRY_COMPARE(gaps(), QString());
        }
    }

    void itFitsASmallWindowWhateverIsSaidOfHowFarItIs()
    {
        m_open->editor().setSelected(0, 0, 0, true);
        m_open->editor().setBasis(0, 0, -1, {Proof::Tested, QStringLiteral("Ada"), QDate(2027, 3, 31), QString(200, u'x')});
        QVERIFY(part<QLabel>("progressText")->text().contains(QStringLiteral("shown or tested")));
        QVERIFY2(m_page->minimumSizeHint().width() <= 1000 - 100, // less the rail
            qPrintable(QString::number(m_page->minimumSizeHint().width())));
    }
};

QTEST_MAIN(ReviewNavigationTest)
#include "tst_reviewnavigation.moc"
