// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "tests/kit/testdata.h"
#include "ui/charts/riskchart.h"
#include "ui/delegates/groupedview.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/milestonesmodel.h"
#include "ui/pages/comparisonview.h"
#include "ui/pages/milestonespage.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QBarSet>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedBarSeries>
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

class TestMilestonesPage : public QObject
{
    Q_OBJECT

    struct Open : Kit::OpenWorkspace
    {
        Open()
        {
            openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small\naccess least"));
            page.resize(1180, 640);
            page.show();
        }
        template <typename Widget>
        Widget *find(const char *name)
        {
            auto *found = page.findChild<Widget *>(QLatin1String(name));
            if (!found)
                qFatal("no %s", name);
            return found;
        }
        void take(const QString &name)
        {
            find<QLineEdit>("milestoneNameEdit")->setText(name);
            find<QPushButton>("takeMilestoneButton")->click();
        }
        // A milestone, then one practice more, one less, one question answered for the first time.
        void takeAndMoveOn()
        {
            take(QStringLiteral("Before launch"));
            editor().setSelected(0, 0, 1, true);
            editor().setSelected(0, 0, 0, false);
            editor().setSelected(0, 1, 0, true);
        }
        MilestonesPage page{workspace()};
    };

private Q_SLOTS:
    void aNameIsProposedAndAFreeOneAfterIt()
    {
        const auto today = [] { return QLocale().toString(QDate::currentDate(), QLocale::ShortFormat); };
        const QString before = today(); // a test may run over midnight
        Open open;
        auto *name = open.find<QLineEdit>("milestoneNameEdit");
        const QString proposed = name->text();
        QVERIFY2(proposed.contains(before) || proposed.contains(today()), qPrintable(proposed));
        open.find<QPushButton>("takeMilestoneButton")->click();
        QCOMPARE(open.session().milestones().size(), 1);
        QCOMPARE(open.session().milestones()[0].name, proposed);
        QCOMPARE(name->text(), proposed + QStringLiteral(" (2)"));
    }

    void aTakenNameIsRefusedAndKept()
    {
        Open open;
        open.take(QStringLiteral("Before launch"));
        QSignalSpy refused(&open.workspace(), &Workspace::failed);
        open.take(QStringLiteral("before  LAUNCH"));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(open.session().milestones().size(), 1);
        QCOMPARE(open.find<QLineEdit>("milestoneNameEdit")->text(), QStringLiteral("before  LAUNCH"));
    }

    void rowsComeAndGoWithUndoAndSayWhatMoved()
    {
        Open open;
        MilestonesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setReview(&open.session());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved),
            reset(&model, &QAbstractItemModel::modelReset);
        open.takeAndMoveOn();
        open.editor().setSelected(0, 2, 1, true); // access: no risk any more
        open.take(QStringLiteral("Launch"));
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(model.index(0, MilestonesModel::HighColumn).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(0, MilestonesModel::ChangeColumn).data().toString(), QString());
        QCOMPARE(model.index(1, MilestonesModel::NumberColumn).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.index(1, MilestonesModel::ChangeColumn).data().toString(), QStringLiteral("As many at risk"));
        open.editor().undo();
        QCOMPARE(removed.size(), 1);
        QVERIFY(reset.isEmpty());
    }

    void theChartIsMadeWhenItIsLookedAt()
    {
        Kit::OpenWorkspace open;
        open.openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small"));
        MilestonesPage page(open.workspace());
        QVERIFY(!page.findChild<RiskChart *>());
        page.show();
        auto *chart = page.findChild<RiskChart *>();
        QVERIFY(chart);
        QVERIFY2(
            chart->accessibleDescription().contains(QLatin1String("High risk: 1")), qPrintable(chart->accessibleDescription()));
    }

    void theChartTakesAllItsBarsAtOnce()
    {
        RiskChart chart;
        const auto *series = static_cast<QStackedBarSeries *>(chart.findChild<QChartView *>()->chart()->series().first());
        QSignalSpy added(series->barSets().first(), &QBarSet::valuesAdded);
        chart.setBars({{QStringLiteral("one"), {}, {}}, {QStringLiteral("two"), {}, {}}, {QStringLiteral("three"), {}, {}}});
        QCOMPARE(series->barSets().first()->count(), 3);
        QCOMPARE(added.size(), 1);
    }

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
                           "  Changes are small | 1.1 | Operations | Met | Not met\n"
                           "New\n"
                           "  Lessons are shared | 1.2 | Operations | Not answered | Not met\n"
                           "Resolved\n"
                           "  Changes are tested | 1.1 | Operations | Not met | Met\n"
                           "Newly met\n"
                           "  Every incident is reviewed | 1.2 | Operations | Not answered | Met"));
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

    void detailsSayThatAMilestoneIsReadOnlyAndItsSeal()
    {
        Open open;
        open.take(QStringLiteral("Before launch"));
        auto *view = open.find<GroupedView>("milestonesView");
        view->setCurrentIndex(view->model()->index(0, 0));
        const QString details = open.find<QLabel>("milestoneDetails")->text();
        QVERIFY(details.startsWith(QLatin1String("Read-only")));
        QVERIFY(details.contains(QString::fromLatin1(open.session().milestones()[0].seal.toHex())));
        open.find<QPushButton>("compareWithNowButton")->click();
        QCOMPARE(open.find<QTabWidget>("milestonesTabs")->currentIndex(), 1);
    }

    void itFitsASmallWindow()
    {
        Open open;
        open.takeAndMoveOn();
        const QSize least = open.page.minimumSizeHint();
        QVERIFY2(least.width() <= 1180 && least.height() <= 600,
            qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    }
};

QTEST_MAIN(TestMilestonesPage)
#include "tst_milestonespage.moc"
