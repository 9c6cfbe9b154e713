// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpages.h"
#include "tests/kit/testdata.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/milestonesmodel.h"
#include "ui/pages/comparisonview.h"
#include "ui/pages/pointbox.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest>

using namespace Plumbline;

namespace {

QString linesOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        lines += heading.data().toString();
        for (int row = 0; row < model.rowCount(heading); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column, heading).data().toString();
            lines += QStringLiteral("  ") + cells.join(QLatin1String(" | "));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestComparisonView : public QObject
{
    Q_OBJECT

    using Open = Kit::ShownMilestones;

private Q_SLOTS:
    void theLastMilestoneIsComparedWithNow()
    {
        Open open;
        open.takeAndMoveOn();
        open.find<QTabWidget>("milestonesTabs")->setCurrentIndex(1);
        QCOMPARE(open.find<QComboBox>("compareFrom")->currentText(), QStringLiteral("Before launch"));
        QCOMPARE(open.find<QComboBox>("compareTo")->currentText(), QStringLiteral("Now"));
        auto *tree = open.find<GroupedView>("comparisonTree");
        QTRY_COMPARE(linesOf(*tree->model()),
            QStringLiteral("Regressed\n"
                           "  Changes are small | 1.1 | Operations | Met | Not met | High\n"
                           "New (before: Not answered)\n"
                           "  Lessons are shared | 1.2 | Operations | Not answered | Not met | Medium, was Not answered\n"
                           "Resolved\n"
                           "  Changes are tested | 1.1 | Operations | Not met | Met | High\n"
                           "Newly met (before: Not answered)\n"
                           "  Every incident is reviewed | 1.2 | Operations | Not answered | Met | Medium, was Not answered"));
    }

    void chipsCountAndHideKindsOfChange()
    {
        Open open;
        open.takeAndMoveOn();
        open.find<QTabWidget>("milestonesTabs")->setCurrentIndex(1);
        auto *resolved = open.find<QAbstractButton>("changeChip0");
        QTRY_COMPARE(resolved->text(), QStringLiteral("Resolved 1"));
        auto *tree = open.find<GroupedView>("comparisonTree");
        QSignalSpy reset(tree->model(), &QAbstractItemModel::modelReset),
            removed(tree->model(), &QAbstractItemModel::rowsRemoved);
        resolved->click();
        QCOMPARE(removed.size(), 1);
        QVERIFY(reset.isEmpty());
        QVERIFY(!linesOf(*tree->model()).contains(QLatin1String("Resolved")));
        auto *stillOpen = open.find<QAbstractButton>("changeChip3");
        QVERIFY(!stillOpen->isChecked()); // the long rest waits until it is asked for
        stillOpen->click();
        QVERIFY(linesOf(*tree->model()).contains(QLatin1String("No key lives longer than a day")));
    }

    void onlyKindsOfChangeThatOccurHaveAChip()
    {
        Open open;
        open.takeAndMoveOn();
        open.find<QTabWidget>("milestonesTabs")->setCurrentIndex(1);
        QTRY_VERIFY(open.find<QAbstractButton>("changeChip0")->isVisible());
        QVERIFY(!open.find<QAbstractButton>("changeChip5")->isVisible()); // newly not applicable
        QCOMPARE(open.find<QLabel>("comparisonSummary")->text(), QStringLiteral("1 more at risk: medium 1 → 2"));
    }

    void whatAHeadingSaysHasNoColumn()
    {
        Open open;
        open.takeAndMoveOn();
        open.find<QTabWidget>("milestonesTabs")->setCurrentIndex(1);
        auto *tree = open.find<GroupedView>("comparisonTree");
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QVERIFY(tree->isColumnHidden(ComparisonModel::FromColumn));
        QVERIFY(tree->isColumnHidden(ComparisonModel::ToColumn));
    }

    void rightAfterAMilestoneTheOneBeforeItIsComparedWith()
    {
        Open open;
        open.takeAndMoveOn();
        QCOMPARE(open.find<QComboBox>("compareFrom")->currentText(), QStringLiteral("Before launch"));
        open.take(QStringLiteral("After launch"));
        QCOMPARE(milestoneBefore(open.session()), open.session().milestones().first().id);
        open.editor().toggle(0, 0, 1);
        QCOMPARE(milestoneBefore(open.session()), open.session().milestones().last().id);
    }

    void aSearchThatFindsNoChangeSaysSo()
    {
        Open open;
        open.takeAndMoveOn();
        QSignalSpy cleared(&open.page, &Page::searchClearRequested);
        QVERIFY(!open.page.isSearchable()); // milestones over time are seen at a glance
        open.find<QTabWidget>("milestonesTabs")->setCurrentIndex(1);
        QVERIFY(open.page.isSearchable());
        open.page.applySearch(QStringLiteral("nothing like it"));
        auto *tree = open.find<GroupedView>("comparisonTree");
        QTRY_COMPARE(open.find<QLabel>("nothingFoundSentence")->text(), QStringLiteral("No change matches “nothing like it”."));
        QVERIFY(!tree->isVisible());
        open.find<QPushButton>("clearSearchButton")->click();
        QCOMPARE(cleared.size(), 1);
        open.page.applySearch({});
        QVERIFY(tree->isVisible());
        for (const PracticeChange change : changeOrder)
            open.find<QAbstractButton>(qPrintable(QStringLiteral("changeChip%1").arg(int(change))))->setChecked(false);
        QVERIFY(!tree->isVisible());
        open.find<QPushButton>("clearSearchButton")->click();
        QVERIFY(tree->isVisible());
    }

    void nowMovesOnWhileItIsCompared()
    {
        Open open;
        open.takeAndMoveOn();
        open.find<QTabWidget>("milestonesTabs")->setCurrentIndex(1);
        auto *tree = open.find<GroupedView>("comparisonTree");
        QTRY_VERIFY(linesOf(*tree->model()).contains(QLatin1String("Regressed")));
        QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(tree->model(), &QAbstractItemModel::modelReset);
        open.editor().setSelected(0, 0, 0, true);
        QTRY_VERIFY(!linesOf(*tree->model()).contains(QLatin1String("Regressed")));
        QVERIFY(reset.isEmpty());
    }

    void theComparisonIsSavedInTheFormOfItsName()
    {
        Open open;
        open.takeAndMoveOn();
        auto *view = open.find<ComparisonView>("comparisonView");
        QSignalSpy told(&open.page, &Page::noticeRequested);
        const QString path = open.folder() + QStringLiteral("/change.md");
        view->saveTo(path);
        QVERIFY(told.wait());
        const QByteArray text = Kit::readFile(path);
        QVERIFY(text.contains("Before launch"));
        QVERIFY(text.contains("Changes are small"));
        QSignalSpy failed(&open.workspace(), &Workspace::failed);
        view->saveTo(open.folder() + QStringLiteral("/no such folder/change.pdf"));
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::FileNotWritable);
    }
};

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
