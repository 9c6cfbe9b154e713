// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpages.h"
#include "ui/charts/riskchart.h"
#include "ui/models/milestonesmodel.h"
#include "ui/support/datefield.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest>

using namespace Plumbline;

class TestMilestonesPage : public QObject
{
    Q_OBJECT

    using Open = Kit::ShownMilestones;

private Q_SLOTS:
    void aNameIsProposedAndAFreeOneAfterIt()
    {
        const auto today = [] { return QLocale().toString(QDate::currentDate(), QLocale::ShortFormat); };
        const QString before = today(); // a test may run over midnight
        Open open;
        open.find<QPushButton>("emptyButton")->click(); // the one thing to do while there is none
        const QString proposed = open.find<QLineEdit>("milestoneNameEdit")->text();
        QVERIFY2(proposed.contains(before) || proposed.contains(today()), qPrintable(proposed));
        QVERIFY(open.find<QLabel>("milestoneKeeps")->text().contains(QLatin1String("2 of 3 questions answered, 1 at high")));
        QTest::keyClick(open.find<QLineEdit>("milestoneNameEdit"), Qt::Key_Return);
        QCOMPARE(open.session().milestones().size(), 1);
        QCOMPARE(open.session().milestones()[0].name, proposed);
        QTRY_VERIFY(!open.page.findChild<QDialog *>());
        open.find<QPushButton>("takeMilestoneButton")->click();
        QCOMPARE(open.find<QLineEdit>("milestoneNameEdit")->text(), proposed + QStringLiteral(" (2)"));
    }

    void aTakenNameIsSaidBeforeItIsRefused()
    {
        Open open;
        open.take(QStringLiteral("Before launch"));
        open.page.askForMilestone();
        auto *name = open.find<QLineEdit>("milestoneNameEdit");
        auto *accept = open.find<QPushButton>("acceptMilestoneButton");
        name->setText(QStringLiteral("before  LAUNCH"));
        QVERIFY(!accept->isEnabled());
        QVERIFY(open.find<QLabel>("milestoneNameFault")->isVisible());
        name->setText(QStringLiteral("Launch"));
        QVERIFY(accept->isEnabled());
        QVERIFY(!open.find<QLabel>("milestoneNameFault")->isVisible());
    }

    void aNameThatIsRefusedIsKeptToBeMended()
    {
        Open open;
        QSignalSpy refused(&open.workspace(), &Workspace::failed);
        open.page.askForMilestone();
        auto *name = open.find<QLineEdit>("milestoneNameEdit");
        name->setText(QStringLiteral("Now"));
        open.find<QPushButton>("acceptMilestoneButton")->click();
        QCOMPARE(refused.size(), 1);
        QVERIFY(open.session().milestones().isEmpty());
        QVERIFY(name->isVisible());
        QCOMPARE(name->text(), QStringLiteral("Now"));
        open.workspace().closeReview(); // and the dialog goes with what it asked about
        QTRY_VERIFY(!open.page.findChild<QDialog *>());
    }

    void withoutMilestonesThePageOffersToTakeOneAndNothingElse()
    {
        Open open;
        QVERIFY(open.find<QPushButton>("emptyButton")->isVisible());
        QVERIFY(!open.find<QTabWidget>("milestonesTabs")->isVisible());
        QVERIFY(!open.page.findChild<RiskChart *>());
        open.take(QStringLiteral("Before launch"));
        QVERIFY(!open.find<QPushButton>("emptyButton")->isVisible());
        QVERIFY(open.find<QTabWidget>("milestonesTabs")->isVisible());
        QVERIFY(open.find<RiskChart>("riskChart")->isVisible());
        open.editor().undo();
        QVERIFY(open.find<QPushButton>("emptyButton")->isVisible());
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

    void theLastRowSaysHowItStandsNowAndMovesWithTheAnswers()
    {
        Open open;
        open.takeAndMoveOn();
        auto *view = open.find<GroupedView>("milestonesView");
        QCOMPARE(view->model()->rowCount(), 2);
        const QModelIndex now = view->model()->index(1, MilestonesModel::NameColumn);
        QCOMPARE(now.data().toString(), QStringLiteral("Now"));
        const auto without = [&now] { return now.siblingAtColumn(MilestonesModel::NoneColumn).data().toInt(); };
        const int before = without();
        open.editor().setSelected(0, 2, 1, true); // access: no risk any more
        QCOMPARE(without(), before + 1);
        view->setCurrentIndex(now);
        QVERIFY(!open.find<QLabel>("milestoneSeal")->isVisible());
        open.find<QPushButton>("compareWithNowButton")->click();
        QCOMPARE(open.find<QComboBox>("compareFrom")->currentIndex(), 0);
        QCOMPARE(open.find<QComboBox>("compareTo")->currentText(), QStringLiteral("Now"));
        QCOMPARE(open.page.window()->focusWidget(), open.find<QWidget>("comparisonTree"));
    }

    void theChartIsMadeWhenItIsLookedAt()
    {
        Kit::OpenWorkspace open;
        open.openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small"));
        QVERIFY(open.editor().takeMilestone(QStringLiteral("Before launch")));
        MilestonesPage page(open.workspace());
        QVERIFY(!page.findChild<RiskChart *>());
        page.show();
        auto *chart = page.findChild<RiskChart *>();
        QVERIFY(chart);
        QVERIFY2(
            chart->accessibleDescription().contains(QLatin1String("High risk: 1")), qPrintable(chart->accessibleDescription()));
        QCOMPARE(chart->legend(), (QList<Risk>{Risk::High, Risk::Unanswered})); // what occurs
    }

    void barsStandAtTheirDatesAndBesideEachOtherWhereThoseAreClose()
    {
        const auto chartOf = [](RiskChart &chart, const QList<int> &days) {
            QVector<RiskChart::Point> points;
            for (const int day : days) {
                RiskChart::Point point{QString::number(day), fromMs(1'750'000'000'000 + day * qint64(86'400'000)), {}};
                point.counts[Risk::High] = 2;
                points.append(point);
            }
            chart.resize(900, 300);
            chart.setPoints(points);
            QList<qreal> middles;
            for (int point = 0; point < points.size(); ++point)
                middles += chart.barAt(point).center().x();
            return middles;
        };
        RiskChart chart;
        QList<qreal> at = chartOf(chart, {0, 100, 400});
        QVERIFY(std::abs((at[2] - at[0]) / (at[1] - at[0]) - 4) < 0.01);
        QCOMPARE(chart.barAt(0).width(), qreal(RiskChart::widestBar));
        at = chartOf(chart, {0, 1, 400});
        QVERIFY(at[1] - at[0] > RiskChart::widestBar);
        QList<int> many;
        for (int day = 0; day < 40; ++day)
            many += day * day;
        at = chartOf(chart, many);
        for (int point = 0; point < 40; ++point) {
            QVERIFY(chart.barAt(point).left() >= 0 && chart.barAt(point).right() <= chart.width());
            QVERIFY(point == 0 || chart.barAt(point - 1).right() < chart.barAt(point).left());
        }
    }

    void theChartAndTheTableShowTheSameChoice()
    {
        Open open;
        open.take(QStringLiteral("Before launch"));
        open.take(QStringLiteral("Launch"));
        auto *chart = open.find<RiskChart>("riskChart");
        auto *view = open.find<GroupedView>("milestonesView");
        view->setCurrentIndex(view->model()->index(0, 0));
        QCOMPARE(chart->chosen(), 0);
        QTRY_VERIFY(!chart->barAt(1).isEmpty());
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->barAt(1).center().toPoint());
        QCOMPARE(chart->chosen(), 1);
        QCOMPARE(view->chosenRows().first().row(), 1);
        QVERIFY2(chart->figuresOf(1).startsWith(QLatin1String("Launch\n")), qPrintable(chart->figuresOf(1)));
        QVERIFY(chart->figuresOf(1).contains(QLatin1String("High risk: 1")));
    }

    void theTableIsAsHighAsItsRows()
    {
        Open open;
        open.take(QStringLiteral("Before launch"));
        auto *view = open.find<GroupedView>("milestonesView");
        const int one = view->maximumHeight();
        open.take(QStringLiteral("Launch"));
        QCOMPARE(view->maximumHeight() - one, view->sizeHintForRow(0));
        QTRY_VERIFY(view->height() <= view->maximumHeight());
        QVERIFY(open.find<RiskChart>("riskChart")->height() <= RiskChart::highest);
    }

    void detailsSayWhoTookAMilestoneWhenAndItsSeal()
    {
        Open open;
        open.take(QStringLiteral("Before launch"));
        const Milestone milestone = open.session().milestones()[0];
        const QString details = open.find<QLabel>("milestoneDetails")->text();
        const QDateTime taken = localTime(milestone.recordedAt);
        QVERIFY2(details.startsWith(QStringLiteral("Taken by %1 on ").arg(open.session().journal().last().author)),
            qPrintable(details));
        QVERIFY2(details.contains(QLocale().toString(taken.date(), QLocale::LongFormat)), qPrintable(details));
        QVERIFY2(details.contains(QLocale().toString(taken.time(), QLocale::ShortFormat)), qPrintable(details));
        const QString seal = QString::fromLatin1(milestone.seal.toHex());
        QVERIFY(open.find<QLabel>("milestoneSeal")->text().contains(seal.left(12)));
        QVERIFY(open.find<QLabel>("milestoneSeal")->toolTip().contains(seal));
        open.find<QPushButton>("copySealButton")->click();
        QCOMPARE(QApplication::clipboard()->text(), seal);
        open.find<QPushButton>("compareWithNowButton")->click();
        QCOMPARE(open.find<QTabWidget>("milestonesTabs")->currentIndex(), 1);
    }

    void twoMilestonesAreComparedAndOneIsRead()
    {
        Open open;
        open.take(QStringLiteral("Before launch"));
        open.take(QStringLiteral("Launch"));
        QSignalSpy read(&open.page, &MilestonesPage::reportRequested);
        open.find<QPushButton>("readMilestoneButton")->click(); // the newest is chosen to begin with
        QCOMPARE(read.size(), 1);
        auto *view = open.find<GroupedView>("milestonesView");
        view->selectionModel()->select(view->model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(view->chosenRows().size(), 2);
        QVERIFY(!open.find<QPushButton>("readMilestoneButton")->isVisible());
        open.find<QPushButton>("compareWithNowButton")->click();
        QCOMPARE(open.find<QComboBox>("compareFrom")->currentText(), QStringLiteral("Before launch"));
        QCOMPARE(open.find<QComboBox>("compareTo")->currentText(), QStringLiteral("Launch"));
    }

    void itFitsASmallWindow()
    {
        Open open;
        open.takeAndMoveOn();
        const QSize least = open.page.minimumSizeHint();
        QVERIFY2(least.width() <= 1180 && least.height() <= 600,
            qPrintable(QStringLiteral("%1 × %2").arg(least.width()).arg(least.height())));
    }

    void whatTheReviewersConcludeIsAskedForAndInTheMilestone()
    {
        Kit::ShownMilestones open;
        open.page.askForMilestone();
        auto *verdict = open.find<QComboBox>("verdictCombo");
        verdict->setCurrentIndex(verdict->findData(int(ReviewVerdict::FitWithConditions)));
        open.find<QPlainTextEdit>("conclusionEdit")->setPlainText(QStringLiteral("Fit for spring."));
        open.find<QPlainTextEdit>("conditionsEdit")->setPlainText(QStringLiteral("Tests come.\n\n Keys go. "));
        open.find<QLineEdit>("decisionAskedEdit")->setText(QStringLiteral("Go live."));
        open.find<DateField>("decisionDueEdit")->setDate(QDate(2027, 3, 31));
        open.find<QPushButton>("acceptMilestoneButton")->click();
        const WorkloadProperties &workload = open.session().state().workload;
        QCOMPARE(workload.verdict, ReviewVerdict::FitWithConditions);
        QCOMPARE(workload.conditions, QStringList({QStringLiteral("Tests come."), QStringLiteral("Keys go.")}));
        QCOMPARE(open.session().milestones().last().state->workload, workload);
        QTRY_VERIFY(!open.page.findChild<QDialog *>());
        open.page.askForMilestone(); // the next one begins with it
        QCOMPARE(open.find<QPlainTextEdit>("conclusionEdit")->toPlainText(), QStringLiteral("Fit for spring."));
        QCOMPARE(open.find<DateField>("decisionDueEdit")->date(), QDate(2027, 3, 31));
    }
};

QTEST_MAIN(TestMilestonesPage)
#include "tst_milestonespage.moc"
