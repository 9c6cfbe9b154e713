// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/shownwindow.h"
#include "ui/delegates/countdelegates.h"
#include "ui/delegates/workloadview.h"
#include "ui/models/firsttolookat.h"
#include "ui/models/missedpracticesmodel.h"
#include "ui/models/portfoliomodel.h"
#include "ui/pages/reviewpage.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyleHints>
#include <QtTest>

using namespace Plumbline;

// The portfolio as a page of the window: where its cells lead, by the mouse and by keys.
class PortfolioPageTest : public QObject
{
    Q_OBJECT

    using Shown = Kit::ShownWindow;

    // The question that the open review shows, by its id; waits until it is that of `workload`.
    static QString questionShown(Shown &shown, const WorkloadId &workload)
    {
        const auto isOpen = [&] { return shown.sample.workspace().review() && shown.sample.review().id() == workload; };
        if (!QTest::qWaitFor([&] { return isOpen() && shown.window.place() == Place::Review; }))
            return QStringLiteral("the review was not opened");
        const QuestionRef at = static_cast<ReviewPage *>(shown.window.page(Place::Review))->current();
        return shown.sample.review().state().lenses[at.lens].version->question(at.question).id.text();
    }
    static WorkloadView *view(Shown &shown) { return shown.find<WorkloadView>("workloadView"); }
    // The middle of the slot of a pillar of the first row.
    static QPoint slot(Shown &shown, int pillar)
    {
        WorkloadView *list = view(shown);
        const QRect cell = list->visualRect(list->model()->index(0, PortfolioModel::PillarsColumn));
        return list->pillars().slotsIn(cell, 2, list->fontMetrics())[pillar].center();
    }

    static QStringList names(Shown &shown)
    {
        QStringList names;
        for (int row = 0; row < view(shown)->model()->rowCount(); ++row)
            names += view(shown)->model()->index(row, 0).data().toString();
        return names;
    }
    static void addOwned(Shown &shown, const QString &name, const QString &owner, const QMap<QString, QString> &tags = {})
    {
        ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "", name);
        state.workload.reviewOwner = owner;
        state.workload.tags = tags;
        QVERIFY(shown.sample.portfolio().createWorkload(state));
    }
    static void choose(Shown &shown, const char *box, const char *entry)
    {
        auto *of = shown.find<QComboBox>(box);
        const int at = of->findText(QLatin1String(entry));
        QVERIFY2(at >= 0, entry);
        of->setCurrentIndex(at);
    }
    static QMenu *viewsMenu(Shown &shown)
    {
        auto *menu = shown.find<QMenu>("viewsMenu");
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    static ImprovementItem itemDue(QDate day)
    {
        ImprovementItem item;
        item.dueDate = day;
        return item;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void aClickOnAPillarOpensItsFirstQuestionAtRisk()
    {
        Shown shown;
        const WorkloadId bank
            = shown.sample.addWorkload(QStringLiteral("Bank"), "deploy small tested manual\nlearn review\naccess least");
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::mouseClick(view(shown)->viewport(), Qt::LeftButton, {}, slot(shown, 0));
        QTRY_COMPARE(questionShown(shown, bank), QStringLiteral("learn")); // the one before it is at no risk
        shown.window.showPlace(Place::Portfolio);
        QTest::mouseClick(view(shown)->viewport(), Qt::LeftButton, {}, slot(shown, 1));
        QTRY_COMPARE(questionShown(shown, bank), QStringLiteral("access"));
    }

    void whatIsAtHighRiskComesBeforeWhatIsAtMediumAndThatBeforeWhatIsOpen()
    {
        Shown shown;
        const WorkloadId bank = shown.sample.addWorkload(QStringLiteral("Bank"), "learn review");
        shown.sample.openReview(bank);
        const PillarId ops(QStringLiteral("ops")), security(QStringLiteral("sec"));
        QCOMPARE(firstToLookAt(shown.sample.review(), ops), (QuestionRef{0, 1}));
        shown.sample.editor().toggle(0, 0, 0); // deploy is at high risk
        QCOMPARE(firstToLookAt(shown.sample.review(), ops), (QuestionRef{0, 0}));
        shown.sample.editor().setPillarOutOfScope(0, 0, true);
        QCOMPARE(firstToLookAt(shown.sample.review(), ops), (QuestionRef{0, 0})); // there is nothing to do, and it is asked for
        QCOMPARE(firstToLookAt(shown.sample.review(), security), (QuestionRef{0, 2}));
        QVERIFY(!firstToLookAt(shown.sample.review(), PillarId(QStringLiteral("cost"))).isValid());
    }

    void keysGoAlongThePillarsOfARowAndEnterOpensOne()
    {
        Shown shown;
        const WorkloadId bank = shown.sample.addWorkload(QStringLiteral("Bank"), "deploy small\naccess keys");
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        WorkloadView *list = view(shown);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(!list->currentLead().isValid());
        const auto press = [&](Qt::Key key) { QTest::keyClick(list, key); };
        const auto description = [&] { return list->accessibleDescription(); };
        while (list->currentLead().column != PortfolioModel::PillarsColumn)
            press(Qt::Key_Right);
        QCOMPARE(description(), QStringLiteral("Operations: 1 high, 0 medium"));
        press(Qt::Key_Right);
        QCOMPARE(list->currentLead().slot, 1);
        QCOMPARE(description(), QStringLiteral("Security: 1 high, 0 medium"));
        press(Qt::Key_Down); // the same pillar of the next one
        QCOMPARE(description(), QStringLiteral("Security: 0 high, 0 medium"));
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QTRY_COMPARE(questionShown(shown, bank), QStringLiteral("access"));
    }

    void toTheLeftOfTheFirstIsTheRowAsAWhole()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        WorkloadView *list = view(shown);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Right);
        QVERIFY(list->currentLead().isValid());
        QTest::keyClick(list, Qt::Key_Left);
        QVERIFY(!list->currentLead().isValid());
        QCOMPARE(list->accessibleDescription(), QString());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(questionShown(shown, shown.sample.shop()), QStringLiteral("deploy")); // where one was, or the first
    }

    // The second click would answer the question that the first has brought below the pointer.
    void aDoubleClickOnAPillarChangesNothingInTheReview()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.openReview(); // so that it opens at once
        shown.window.showPlace(Place::Portfolio);
        const QPoint at = view(shown)->viewport()->mapTo(&shown.window, slot(shown, 0));
        const QSignalSpy performed(&shown.sample.review(), &OpenReview::performed);
        QTest::mouseClick(view(shown)->viewport(), Qt::LeftButton, {}, slot(shown, 0));
        QTRY_COMPARE(shown.window.place(), Place::Review);
        QMouseEvent second(QEvent::MouseButtonDblClick, at, shown.window.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QVERIFY(QCoreApplication::sendEvent(shown.window.windowHandle(), &second));
        QVERIFY(second.isAccepted());
        QVERIFY(performed.isEmpty());
        // Later ones are meant.
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
        QVERIFY(!shown.window.windowHandle()->findChild<QObject *>(QStringLiteral("secondClick")));
    }

    void eachCellLeadsToWhatItCounts()
    {
        Shown shown;
        shown.openReview();
        ReviewEditor &editor = shown.sample.editor();
        editor.setSelected(0, 0, 0, true); // high
        editor.setSelected(0, 1, 0, true); // medium
        editor.setItem(0, {0, 1}, itemDue(QDate(2026, 1, 1)));
        editor.setFlag(0, 1, ReviewEditor::Flag::ToConfirm, true);
        QVERIFY(editor.takeMilestone(QStringLiteral("First")));
        const WorkloadId shop = shown.sample.shop();
        const auto follow = [&](PortfolioModel::Column column) {
            shown.window.showPlace(Place::Portfolio);
            const QModelIndex cell = view(shown)->model()->index(0, column);
            QVERIFY(cell.data(CountRole::Leads).toBool());
            QVERIFY(!view(shown)->isColumnHidden(column));
            QTest::mouseClick(view(shown)->viewport(), Qt::LeftButton, {}, view(shown)->visualRect(cell).center());
        };
        shown.window.resize(1900, 800);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        follow(PortfolioModel::ProgressColumn);
        QTRY_COMPARE(questionShown(shown, shop), QStringLiteral("access"));
        follow(PortfolioModel::HighColumn);
        QTRY_COMPARE(questionShown(shown, shop), QStringLiteral("deploy"));
        follow(PortfolioModel::MediumColumn);
        QTRY_COMPARE(questionShown(shown, shop), QStringLiteral("learn"));
        follow(PortfolioModel::TrendColumn);
        QTRY_COMPARE(shown.window.place(), Place::Milestones);
        follow(PortfolioModel::OverdueColumn);
        QTRY_COMPARE(shown.window.place(), Place::Plan);
        QTRY_COMPARE(shown.find<QComboBox>("planShow")->currentText(), QStringLiteral("Overdue"));
        follow(PortfolioModel::ToConfirmColumn);
        QTRY_COMPARE(shown.window.place(), Place::Review);
        QTRY_COMPARE(questionShown(shown, shop), QStringLiteral("learn"));
    }

    void whatNoWorkloadHasAnythingOfHasNoColumn()
    {
        Shown shown;
        shown.window.resize(1900, 800);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        const auto isHidden = [&](PortfolioModel::Column column) { return view(shown)->isColumnHidden(column); };
        for (const auto column : {PortfolioModel::TrendColumn, PortfolioModel::OverdueColumn, PortfolioModel::ToConfirmColumn,
                 PortfolioModel::ShownColumn})
            QVERIFY(isHidden(column));
        shown.openReview();
        shown.sample.editor().setSelected(0, 0, 0, true);
        shown.sample.editor().setBasis(0, 0, -1, {Proof::Tested, QStringLiteral("Ada"), QDate(2026, 1, 1), {}});
        QVERIFY(shown.sample.editor().takeMilestone(QStringLiteral("First")));
        shown.window.showPlace(Place::Portfolio);
        QVERIFY(!isHidden(PortfolioModel::TrendColumn));
        QVERIFY(!isHidden(PortfolioModel::ShownColumn));
        QVERIFY(isHidden(PortfolioModel::OverdueColumn));
    }

    // One workload has nothing to be told from.
    void whatThereIsNothingToChooseOfIsNotThere()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::qWait(50); // all is worked out by then
        QVERIFY(!shown.find<QWidget>("portfolioFilters")->isVisible());
        QVERIFY(!shown.find<QWidget>("missedPracticesButton")->isVisible());
        addOwned(shown, QStringLiteral("Bank"), QStringLiteral("Ada"));
        QTRY_VERIFY(shown.find<QComboBox>("portfolioOwner")->isVisible());
        for (const char *box : {"portfolioEnvironment", "portfolioIndustry", "portfolioTag", "portfolioShow"})
            QVERIFY(!shown.find<QComboBox>(box)->isVisible());
        QVERIFY(shown.find<QWidget>("missedPracticesButton")->isVisible());
    }

    void aFilterLeavesTheWorkloadsThatFitAndSaysHowMany()
    {
        Shown shown;
        addOwned(shown, QStringLiteral("Bank"), QStringLiteral("Ada"), {{QStringLiteral("team"), QStringLiteral("payments")}});
        addOwned(shown, QStringLiteral("Zoo"), QStringLiteral("Grace"), {{QStringLiteral("team"), QStringLiteral("search")}});
        QTRY_VERIFY(shown.find<QComboBox>("portfolioTag")->isVisible());
        QCOMPARE(names(shown), QStringList({QStringLiteral("Bank"), QStringLiteral("Shop"), QStringLiteral("Zoo")}));
        choose(shown, "portfolioOwner", "Ada");
        QCOMPARE(names(shown), QStringList{QStringLiteral("Bank")});
        QVERIFY(shown.window.page(Place::Portfolio)
                    ->findChild<QLabel *>(QStringLiteral("pageDetail"))
                    ->text()
                    .startsWith(QLatin1String("1 of 3")));
        choose(shown, "portfolioOwner", "No owner");
        QCOMPARE(names(shown), QStringList{QStringLiteral("Shop")});
        choose(shown, "portfolioTag", "team"); // whatever its value
        QCOMPARE(names(shown), QStringList());
        QCOMPARE(shown.find<QLabel>("nothingFoundSentence")->text(), QStringLiteral("No workload fits this filter."));
        shown.find<QPushButton>("clearSearchButton")->click();
        QCOMPARE(names(shown).size(), 3);
        QCOMPARE(shown.find<QComboBox>("portfolioOwner")->currentIndex(), 0);
        QCOMPARE(shown.find<QComboBox>("portfolioTag")->currentIndex(), 0);
    }

    void whatIsOverdueOrToConfirmIsFoundToo()
    {
        Shown shown;
        shown.sample.addWorkload(QStringLiteral("Bank"));
        shown.openReview();
        shown.sample.editor().setSelected(0, 0, 0, true);
        shown.sample.editor().setItem(0, {0, 1}, itemDue(QDate(2026, 1, 1)));
        shown.window.showPlace(Place::Portfolio);
        QTRY_VERIFY(shown.find<QComboBox>("portfolioShow")->isVisible());
        choose(shown, "portfolioShow", "Overdue");
        QCOMPARE(names(shown), QStringList{QStringLiteral("Shop")});
        shown.sample.editor().undo(); // nothing is overdue any more, and what was chosen can still be seen
        QCOMPARE(names(shown), QStringList());
        QCOMPARE(shown.find<QComboBox>("portfolioShow")->currentText(), QStringLiteral("Overdue"));
    }

    void aViewKeepsFilterAndOrderForTheNextTime()
    {
        {
            Shown shown;
            addOwned(shown, QStringLiteral("Bank"), QStringLiteral("Ada"));
            addOwned(shown, QStringLiteral("Zoo"), QStringLiteral("Ada"));
            QTRY_VERIFY(shown.find<QComboBox>("portfolioOwner")->isVisible());
            choose(shown, "portfolioOwner", "Ada");
            view(shown)->sortByColumn(PortfolioModel::NameColumn, Qt::DescendingOrder);
            viewsMenu(shown);
            shown.trigger("saveViewAction");
            auto *dialog = shown.find<QDialog>("viewNameDialog");
            QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("viewNameButton"))->isEnabled());
            dialog->findChild<QLineEdit *>(QStringLiteral("viewNameEdit"))->setText(QStringLiteral("Ada & co"));
            dialog->findChild<QPushButton *>(QStringLiteral("viewNameButton"))->click();
            view(shown)->sortByColumn(PortfolioModel::NameColumn, Qt::AscendingOrder);
        }
        Shown next;
        QCOMPARE(names(next), QStringList{QStringLiteral("Shop")});
        addOwned(next, QStringLiteral("Bank"), QStringLiteral("Ada"));
        addOwned(next, QStringLiteral("Zoo"), QStringLiteral("Ada"));
        QMenu *menu = viewsMenu(next);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Ada && co"));
        menu->actions().first()->trigger();
        QCOMPARE(names(next), QStringList({QStringLiteral("Zoo"), QStringLiteral("Bank")}));
        QCOMPARE(next.find<QComboBox>("portfolioOwner")->currentText(), QStringLiteral("Ada"));
        viewsMenu(next)->actions().last()->menu()->actions().first()->trigger(); // is deleted
        QCOMPARE(viewsMenu(next)->actions().size(), 1);
        view(next)->sortByColumn(PortfolioModel::NameColumn, Qt::AscendingOrder); // as the other tests have it
    }

    void aMissedPracticeLeadsToItsWorkloadsAndFromThereToItsQuestion()
    {
        Shown shown;
        const WorkloadId bank = shown.sample.addWorkload(QStringLiteral("Bank"), "deploy small\nlearn review\naccess least");
        shown.sample.addWorkload(QStringLiteral("Zoo"), "deploy small tested manual\nlearn review");
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto *button = shown.find<QAbstractButton>("missedPracticesButton");
        auto *practices = shown.find<QTreeView>("missedPracticesView");
        button->click();
        QTRY_COMPARE(practices->model()->rowCount(), 4);
        QVERIFY(practices->isVisible());
        QCOMPARE(QApplication::focusWidget(), practices);
        const auto cell = [&](int row, int column) { return practices->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, MissedPracticesModel::PracticeColumn), QStringLiteral("Lessons are shared"));
        QCOMPARE(cell(0, MissedPracticesModel::WorkloadsColumn), QStringLiteral("2 of 3"));
        QCOMPARE(cell(1, MissedPracticesModel::RiskColumn), QStringLiteral("High"));
        QTest::keyClicks(shown.find<QLineEdit>("searchEdit"), QStringLiteral("key lives"));
        QCOMPARE(practices->model()->rowCount(), 1);
        practices->setFocus();
        QTest::keyClick(practices, Qt::Key_Return);
        QCOMPARE(names(shown), QStringList{QStringLiteral("Bank")});
        QVERIFY(!button->isChecked());
        auto *clear = shown.find<QAbstractButton>("clearMissingButton");
        QCOMPARE(clear->text(), QStringLiteral("Misses “No key lives longer than a day”: show all"));
        QCOMPARE(QApplication::focusWidget(), view(shown));
        QTest::keyClick(view(shown), Qt::Key_Return);
        QTRY_COMPARE(questionShown(shown, bank), QStringLiteral("access"));
        shown.window.showPlace(Place::Portfolio);
        clear->click();
        QCOMPARE(names(shown).size(), 3);
        QVERIFY(!clear->isVisible());
    }

    void anotherPortfolioHasOtherMissedPractices()
    {
        Shown shown;
        shown.sample.addWorkload(QStringLiteral("Bank"), "deploy small");
        auto *button = shown.find<QAbstractButton>("missedPracticesButton");
        auto *practices = shown.find<QTreeView>("missedPracticesView");
        button->click();
        QTRY_COMPARE(practices->model()->rowCount(), 2);
        shown.sample.openReview();
        shown.sample.editor().setSelected(0, 1, 0, true);
        button->click();
        button->click(); // counted anew each time
        QTRY_COMPARE(practices->model()->rowCount(), 3);
        shown.sample.reopen();
        QVERIFY(!practices->isVisible());
        QCOMPARE(practices->model()->rowCount(), 0);
        button->click();
        QTRY_COMPARE(practices->model()->rowCount(), 3);
    }

    // Pressed on one and let go on another, nobody clicked.
    void aClickThatMovesAwayOpensNothing()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QSignalSpy followed(view(shown), &WorkloadView::leadFollowed);
        QTest::mousePress(view(shown)->viewport(), Qt::LeftButton, {}, slot(shown, 0));
        QTest::mouseRelease(view(shown)->viewport(), Qt::LeftButton, {}, slot(shown, 1));
        QVERIFY(followed.isEmpty());
        QTest::mouseClick(view(shown)->viewport(), Qt::RightButton, {}, slot(shown, 0));
        QTest::mouseClick(view(shown)->viewport(), Qt::LeftButton, Qt::ControlModifier, slot(shown, 0));
        QVERIFY(followed.isEmpty());
    }
};

QTEST_MAIN(PortfolioPageTest)
#include "tst_portfoliopage.moc"
