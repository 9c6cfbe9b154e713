// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpages.h"
#include "ui/delegates/celldelegate.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace Plumbline;

class TestPlanView : public QObject
{
    Q_OBJECT

    using Open = Kit::ShownPlan;

private Q_SLOTS:
    void theSelectionIsCopiedAsATable()
    {
        Open open;
        open.view()->model()->setData(open.line(1, 1, PlanModel::OwnerColumn), QStringLiteral("=cmd"));
        ImprovementItem item;
        item.link = QStringLiteral("https://tracker.example/7");
        open.editor().setItem(0, {0, 1}, item);
        open.select({open.line(1, 1), open.line(0, 0)});
        open.page.pageActions().first()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("Question\tRisk\tPractice\tStatus\tOwner\tDue\tEffort\tCost\tTags\tNote\tPractice ID\tLink\n"
                           "1.1\tHigh\tChanges are tested\tNot "
                           "started\t\t\t\t\t\thttps://tracker.example/7\ttested\thttps://tracker.example/7\n"
                           "2.1\tMedium\tNo key lives longer than a day\tNot started\t'=cmd\t\t\t\t\t\tkeys\t\n"));
    }

    void aPracticeThatIsTooLongForItsColumnHasTwoLinesAndGetsThemBack()
    {
        Open open;
        const QModelIndex practice = open.line(0, 1, PlanModel::PracticeColumn);
        const int oneLine = CellDelegate::lineHeight(open.view()->fontMetrics());
        const auto height = [&] { return open.view()->visualRect(practice).height(); };
        QCOMPARE(height(), oneLine);
        open.view()->header()->setSectionResizeMode(PlanModel::PracticeColumn, QHeaderView::Fixed);
        const int needed = open.view()->fontMetrics().horizontalAdvance(practice.data().toString());
        open.view()->header()->resizeSection(PlanModel::PracticeColumn, needed * 2 / 3);
        QTRY_VERIFY(height() > oneLine);
        open.view()->header()->resizeSection(PlanModel::PracticeColumn, needed * 2);
        QTRY_COMPARE(height(), oneLine);
    }

    void aTradeOffStandsBehindItsPracticeOrBelowAllOfItsLines()
    {
        Open open;
        const QPersistentModelIndex practice = open.line(0, 1, PlanModel::PracticeColumn);
        const auto height = [&] { return open.view()->visualRect(practice).height(); };
        const int oneLine = height(), chip = open.view()->fontMetrics().height();
        open.editor().setRecord(Verb::RecordTradeOff, QStringLiteral("Hands"), {},
            recordOf(TradeOff{open.session().state().lenses[0].lensId().text(), QStringLiteral("deploy"),
                QStringLiteral("manual"), QStringLiteral("sec"), QStringLiteral("It costs."), QStringLiteral("Ada"), {}}));
        QCOMPARE(open.line(0, 1, PlanModel::PracticeColumn).data(), practice.data());
        QTest::qWait(0);
        QCOMPARE(height(), oneLine);
        open.view()->header()->setSectionResizeMode(PlanModel::PracticeColumn, QHeaderView::Fixed);
        const int needed = open.view()->fontMetrics().horizontalAdvance(practice.data().toString());
        open.view()->header()->resizeSection(PlanModel::PracticeColumn, needed + 40);
        QTRY_VERIFY(height() >= oneLine + chip);
        const int withChip = height();
        open.view()->header()->resizeSection(PlanModel::PracticeColumn, needed * 2 / 3);
        QTRY_VERIFY(height() >= withChip + chip);
    }

    void ofAWideWindowThePracticeTakesWhatIsReadAtAGlance()
    {
        Open open;
        const auto width = [&] { return open.view()->columnWidth(PlanModel::PracticeColumn); };
        open.page.resize(5000, 640);
        const int most = 110 * open.view()->fontMetrics().averageCharWidth();
        QTRY_VERIFY2(width() <= most + 20, qPrintable(QString::number(width()))); // what cannot be shared evenly
        open.page.resize(1180, 640);
        QTRY_VERIFY(width() < most);
        QCOMPARE(open.view()->horizontalScrollBar()->maximum(), 0);
    }

    void theSearchOfTheWindowFilters()
    {
        Open open;
        open.page.applySearch(QStringLiteral("key"));
        QCOMPARE(open.view()->model()->rowCount(), 1);
        open.page.applySearch({});
        QVERIFY(open.view()->isExpanded(open.view()->model()->index(1, 0)));
    }

    void aSearchThatFindsNothingSaysSoInThePlaceOfThePlan()
    {
        Open open;
        QSignalSpy cleared(&open.page, &Page::searchClearRequested);
        open.page.applySearch(QStringLiteral(" nothing like it"));
        QVERIFY(!open.view()->isVisible());
        QVERIFY(!open.find<QWidget>("planDetails")->isVisible());
        QVERIFY(!open.find<QLabel>("planSummary")->isVisible()); // it counts what is not shown
        QVERIFY(open.find<QComboBox>("planShow")->isVisible());
        QCOMPARE(open.find<QLabel>("nothingFoundSentence")->text(), QStringLiteral("No practice matches “nothing like it”."));
        open.find<QPushButton>("clearSearchButton")->click();
        QCOMPARE(cleared.size(), 1);
        open.page.applySearch({}); // what the window does then
        QVERIFY(open.view()->isVisible());
        QVERIFY(open.find<QLabel>("planSummary")->isVisible());
    }

    void aFilterThatLeavesNothingIsLiftedByItsButton()
    {
        Open open;
        open.find<QComboBox>("planShow")->setCurrentText(QStringLiteral("Overdue"));
        QVERIFY(!open.view()->isVisible());
        open.find<QPushButton>("clearSearchButton")->click();
        QVERIFY(open.view()->isVisible());
        QCOMPARE(open.find<QComboBox>("planShow")->currentIndex(), 0);
    }

    void ownersCanBeChosenAsTheyComeAndGo()
    {
        Open open;
        const auto give = [&](int heading, int row, const QString &owner) {
            open.view()->model()->setData(open.line(heading, row, PlanModel::OwnerColumn), owner);
        };
        auto *owner = open.find<QComboBox>("planOwner");
        give(0, 0, QStringLiteral("Grace"));
        QTRY_COMPARE(owner->findText(QStringLiteral("Grace")), 2);
        owner->setCurrentText(QStringLiteral("Grace"));
        QCOMPARE(open.view()->model()->rowCount(), 1);
        QCOMPARE(open.line(0, 0, PlanModel::OwnerColumn).data().toString(), QStringLiteral("Grace"));
        owner->setCurrentText(QStringLiteral("No owner"));
        QCOMPARE(open.view()->model()->rowCount(), 2);
        owner->setCurrentText(QStringLiteral("Grace"));
        give(0, 0, QString()); // nobody is Grace any more
        QTRY_COMPARE(owner->currentText(), QStringLiteral("Any owner"));
        QCOMPARE(open.view()->model()->rowCount(), 2);
    }

    void withoutGroupsThePlanIsOneListThatSaysTheRisk()
    {
        Open open;
        QVERIFY(open.view()->isColumnHidden(PlanModel::RiskColumn));
        open.page.resize(1500, 640);
        open.find<QComboBox>("planGrouping")->setCurrentText(QStringLiteral("One list"));
        QVERIFY(!open.view()->isColumnHidden(PlanModel::RiskColumn));
        QCOMPARE(open.view()->model()->rowCount(open.view()->rootIndex()), 4); // no heading above them
        open.page.applySearch(QStringLiteral("nothing like it"));
        open.page.applySearch(QStringLiteral("key"));
        QCOMPARE(open.view()->model()->rowCount(open.view()->rootIndex()), 1);
        QVERIFY(open.page.goToFound());
        QCOMPARE(open.view()->chosenRows().size(), 1);
        open.page.applySearch({});
        open.find<QComboBox>("planGrouping")->setCurrentText(QStringLiteral("By risk"));
        QVERIFY(!open.view()->rootIndex().isValid());
        QVERIFY(open.view()->rootIsDecorated());
        const QModelIndex chosen = open.view()->chosenRows().value(0); // the same as before
        QCOMPARE(chosen.siblingAtColumn(PlanModel::PracticeColumn).data().toString(),
            QStringLiteral("No key lives longer than a day"));
        QVERIFY(open.view()->isExpanded(open.view()->model()->index(0, 0)));
    }

    void theMenuOfRowsChangesThemAndCopies()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        open.select({open.line(0, 0), open.line(1, 0)});
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(open.view()->viewport(), &asked);
        auto *menu = open.find<QMenu>("planMenu");
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("editOwnerAction"))); // that is for one
        auto *statuses = menu->actions().first()->menu();
        statuses->actions().at(1)->trigger();
        for (const ImprovementItem &item : open.session().state().lenses[0].items)
            QCOMPARE(item.status, ImprovementStatus::InProgress);
        QCOMPARE(open.session().state().lenses[0].items.size(), 2);
        menu->findChild<QAction *>(QStringLiteral("copyRowsAction"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
        menu->close();
        QTRY_VERIFY(!open.page.findChild<QMenu *>(QStringLiteral("planMenu")));
        open.select({open.line(0, 0)});
        QCoreApplication::sendEvent(open.view()->viewport(), &asked);
        QSignalSpy shown(&open.page, &Page::questionRequested);
        open.find<QMenu>("planMenu")->findChild<QAction *>(QStringLiteral("showQuestionAction"))->trigger();
        QCOMPARE(shown[0][0].value<QuestionRef>(), (QuestionRef{0, 0}));
        QAction *editOwner = open.find<QMenu>("planMenu")->findChild<QAction *>(QStringLiteral("editOwnerAction"));
        open.view()->clearSelection(); // what was chosen goes while the menu is open
        editOwner->trigger();
        QVERIFY(!open.page.findChild<QLineEdit *>(QStringLiteral("planCellOwner")));
        open.select({open.line(0, 0)});
        editOwner->trigger();
        QVERIFY(open.view()->findChild<QLineEdit *>(QStringLiteral("planCellOwner")));
    }

    void thePracticeKeepsItsRoomAndOtherColumnsGiveWay()
    {
        Open open;
        ImprovementItem item;
        item.cost = {1200};
        item.tags = {QStringLiteral("audit")};
        open.editor().setItem(0, {0, 1}, item);
        const auto hidden = [&] {
            QStringList names;
            for (int column = 0; column <= PlanModel::NoteColumn; ++column) {
                if (column != PlanModel::RiskColumn && open.view()->isColumnHidden(column))
                    names += column == PlanModel::NoteColumn
                        ? QStringLiteral("Note")
                        : open.view()->model()->headerData(column, Qt::Horizontal).toString();
            }
            return names.join(QLatin1Char(','));
        };
        const int least = std::max(280, 40 * open.view()->fontMetrics().averageCharWidth());
        open.page.resize(1700, 640);
        QTRY_COMPARE(hidden(), QString());
        for (const int width : {1180, 1000, 780}) {
            open.page.resize(width, 600);
            QTRY_VERIFY2(open.view()->columnWidth(PlanModel::PracticeColumn) >= least, qPrintable(hidden()));
            QVERIFY(!open.view()->horizontalScrollBar()->isVisible());
        }
        QVERIFY2(hidden().startsWith(QStringLiteral("Note")) || hidden().contains(QStringLiteral(",Note")), qPrintable(hidden()));
        QVERIFY(!hidden().contains(QStringLiteral("Due")));
        open.page.resize(1700, 640);
        QTRY_COMPARE(hidden(), QString());
        QFont large = open.view()->font();
        large.setPointSizeF(large.pointSizeF() * 1.6);
        open.view()->setFont(large);
        open.page.resize(900, 640);
        QTRY_VERIFY2(open.view()->columnWidth(PlanModel::PracticeColumn) >= 280, qPrintable(hidden()));
        QVERIFY(!open.view()->horizontalScrollBar()->isVisible());
    }
};

QTEST_MAIN(TestPlanView)
#include "tst_planview.moc"
