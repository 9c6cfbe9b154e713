// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/sampleworkspace.h"
#include "tests/kit/stores.h"
#include "ui/delegates/countdelegates.h"
#include "ui/models/portfolioproxy.h"
#include "ui/pages/portfoliocolumns.h"
#include "ui/support/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

#include <numeric>

using namespace Plumbline;
using Plumbline::Kit::SampleWorkspace;

class PortfolioModelTest : public QObject
{
    Q_OBJECT

    // One row a line: "name | answered | high | medium | pillars".
    static QStringList lines(const QAbstractItemModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column : {PortfolioModel::NameColumn, PortfolioModel::ProgressColumn, PortfolioModel::HighColumn,
                     PortfolioModel::MediumColumn, PortfolioModel::PillarsColumn})
                cells += model.index(row, column).data().toString();
            lines += cells.join(QStringLiteral(" | "));
        }
        return lines;
    }

    static ImprovementItem itemDue(QDate day)
    {
        ImprovementItem item;
        item.dueDate = day;
        return item;
    }

private Q_SLOTS:
    // Beside the last one is room to say how many more there are.
    void aPillarIsShownWholeOrCountedAmongTheOthers()
    {
        const QFontMetrics metrics(QApplication::font());
        const int slot = PillarCountsDelegate::slotWidth(metrics);
        const auto roomFor
            = [slot](int pillars) { return PillarCountsDelegate::columnWidth(pillars, slot) - 2 * Space::related; };
        QCOMPARE(PillarCountsDelegate::slotsIn(roomFor(6), 6, slot, metrics), 6);
        QCOMPARE(PillarCountsDelegate::slotsIn(roomFor(6) - 1, 6, slot, metrics), 5);
        QCOMPARE(PillarCountsDelegate::slotsIn(roomFor(6), 7, slot, metrics), 5);
        QCOMPARE(PillarCountsDelegate::slotsIn(roomFor(7) - 1, 7, slot, metrics), 6);
        QCOMPARE(PillarCountsDelegate::slotsIn(0, 7, slot, metrics), 0);
    }

    // The mark tells it.
    void aPillarAtNoRiskLooksOtherwiseThanOneWithoutAnswers()
    {
        const auto painted = [](Risk risk) {
            RiskCounts counts;
            counts.byRisk[size_t(risk)] = 5;
            QStandardItemModel model(1, 1);
            model.setData(model.index(0, 0),
                QVariant::fromValue(QVector<PillarCounts>{{QStringLiteral("Security"), QStringLiteral("SEC"), counts}}),
                CountRole::Pillars);
            const PillarCountsDelegate delegate;
            QStyleOptionViewItem option;
            option.rect = QRect(QPoint(), delegate.sizeHint(option, model.index(0, 0)) + QSize(100, 0));
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(currentPalette().background);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(0, 0));
            painter.end();
            return image.copy(0, 0, image.width(), image.height() / 2); // without the bar below
        };
        const QImage none = painted(Risk::None), unanswered = painted(Risk::Unanswered), left = painted(Risk::NotApplicable);
        QVERIFY(none != unanswered);
        QVERIFY(none != left);
        QVERIFY(unanswered != left);
    }

    void columnsShareTheRoomAndThoseThatMatterLeastGo()
    {
        const QFontMetrics metrics(QApplication::font());
        const int letter = metrics.averageCharWidth();
        const PortfolioModel::Columns usual = PortfolioModel().speakingColumns(), all = PortfolioModel::Columns().set();
        const auto sum
            = [](const PortfolioColumns &columns) { return std::accumulate(columns.widths.begin(), columns.widths.end(), 0); };
        for (const int room : {60 * letter, 110 * letter, 150 * letter, 210 * letter, 300 * letter}) {
            const PortfolioColumns columns = portfolioColumns(room, metrics, 6, usual);
            QCOMPARE(sum(columns), room);
            QVERIFY(columns.widths[PortfolioModel::NameColumn] >= 24 * letter);
            QVERIFY(columns.widths[PortfolioModel::HighColumn] > 0);
        }
        QCOMPARE(portfolioColumns(60 * letter, metrics, 6, usual).widths[PortfolioModel::OwnerColumn], 0);
        QCOMPARE(portfolioColumns(300 * letter, metrics, 6, usual).widths[PortfolioModel::TrendColumn], 0);
        QCOMPARE(sum(portfolioColumns(300 * letter, metrics, 6, all)), 300 * letter);
        QVERIFY(portfolioColumns(150 * letter, metrics, 6, all).widths[PortfolioModel::TrendColumn] > 0);
        // Some of the pillars rather than a column that matters less.
        const int some = 68 * letter + PillarCountsDelegate::columnWidth(4, PillarCountsDelegate::slotWidth(metrics));
        QVERIFY(portfolioColumns(some, metrics, 6, usual).widths[PortfolioModel::PillarsColumn] > 0);
        QCOMPARE(portfolioColumns(some, metrics, 6, usual).widths[PortfolioModel::ChangedColumn], 0);
        // Where there is much room, seven pillars are shown, and each has more of it.
        const PortfolioColumns wide = portfolioColumns(300 * letter, metrics, 7, usual);
        QCOMPARE(wide.widths[PortfolioModel::OwnerColumn], 38 * letter);
        QVERIFY(wide.pillarSlot > PillarCountsDelegate::slotWidth(metrics));
        QCOMPARE(PillarCountsDelegate::slotsIn(
                     wide.widths[PortfolioModel::PillarsColumn] - 2 * Space::related, 7, wide.pillarSlot, metrics),
            7);
    }

    void theFrameworkComesBeforeLensesThatWereAddedEarlier()
    {
        SampleWorkspace sample;
        sample.openReview();
        QVERIFY(sample.portfolio().addLens(Kit::frameworkLens()->lens(), Kit::frameworkLens()->companion()));
        sample.editor().applyLens(Kit::frameworkLens());
        PortfolioModel model;
        model.setPortfolio(&sample.portfolio());
        const auto pillars
            = model.index(0, PortfolioModel::PillarsColumn).data(CountRole::Pillars).value<QVector<PillarCounts>>();
        QCOMPARE(pillars.first().code, QStringLiteral("OPS"));
        QCOMPARE(model.mostPillars().size(), pillars.size());
    }

    void everyWorkloadIsARowWithItsCounts()
    {
        SampleWorkspace sample;
        sample.addWorkload(QStringLiteral("Bank"), "deploy small\nlearn review\naccess n/a");
        PortfolioModel model;
        QAbstractItemModelTester tester(&model);
        model.setPortfolio(&sample.portfolio());
        QCOMPARE(lines(model),
            QStringList({QStringLiteral("Shop | 0 of 3 | 0 | 0 | Operations: 0 high, 0 medium; Security: 0 high, 0 medium"),
                QStringLiteral("Bank | 3 of 3 | 1 | 1 | Operations: 1 high, 1 medium; Security: 0 high, 0 medium")}));
        QCOMPARE(model.workloadAt(0), sample.shop());
        QCOMPARE(model.rowOf(sample.shop()), 0);
        model.setPortfolio(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsLateAndHowItWentIsSaidAndSorted()
    {
        SampleWorkspace sample;
        sample.addWorkload(QStringLiteral("Bank"), "access least");
        sample.openReview();
        ReviewEditor &editor = sample.editor();
        PortfolioModel model;
        QAbstractItemModelTester tester(&model);
        model.setPortfolio(&sample.portfolio());
        const auto cell = [&](int row, int column) { return model.index(row, column); };
        const auto spoken = [&](int column) { return cell(0, column).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(!model.speakingColumns().test(PortfolioModel::TrendColumn));
        QVERIFY(editor.takeMilestone(QStringLiteral("First")));
        QVERIFY(model.speakingColumns().test(PortfolioModel::TrendColumn));
        QCOMPARE(spoken(PortfolioModel::TrendColumn),
            QStringLiteral("As many questions at high or medium risk as at the last milestone"));
        editor.setSelected(0, 0, 0, true);
        QCOMPARE(cell(0, PortfolioModel::TrendColumn).data().toString(), QStringLiteral("+1"));
        QCOMPARE(cell(0, PortfolioModel::TrendColumn).data(CountRole::Trend).toInt(), 1);
        QVERIFY(spoken(PortfolioModel::TrendColumn).startsWith(QLatin1String("1 more question")));
        QVERIFY(!cell(1, PortfolioModel::TrendColumn).data(CountRole::Trend).isValid());
        const auto pillars = cell(0, PortfolioModel::PillarsColumn).data(CountRole::Pillars).value<QVector<PillarCounts>>();
        QCOMPARE(pillars[0].trend, std::optional(1));
        QCOMPARE(pillars[1].trend, std::optional(0));
        editor.setItem(0, {0, 1}, itemDue(QDate(2026, 2, 1)));
        QCOMPARE(cell(0, PortfolioModel::OverdueColumn).data().toString(), QStringLiteral("1"));
        QCOMPARE(cell(1, PortfolioModel::OverdueColumn).data().toString(), QString());
        QCOMPARE(cell(1, PortfolioModel::OverdueColumn).data(Qt::AccessibleTextRole).toString(), QStringLiteral("0"));
        editor.setFlag(0, 0, ReviewEditor::Flag::ToConfirm, true);
        QCOMPARE(cell(0, PortfolioModel::ToConfirmColumn).data().toString(), QStringLiteral("1"));
        editor.setBasis(0, 0, 0, {Proof::Shown, QStringLiteral("Ada"), QDate(2026, 1, 1), {}});
        QCOMPARE(cell(0, PortfolioModel::ShownColumn).data().toString(), QStringLiteral("100 %"));
        PortfolioProxy proxy(model);
        proxy.sort(PortfolioModel::OverdueColumn, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Shop"));
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) { // what has none comes last
            proxy.sort(PortfolioModel::TrendColumn, order);
            QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Shop"));
        }
        editor.undo();
        QVERIFY(!model.speakingColumns().test(PortfolioModel::ShownColumn));
    }

    // The shape says it, and not the color alone.
    void aTrendUpAndOneDownHaveTheirArrows()
    {
        const auto painted = [](const QVariant &trend) {
            QStandardItemModel model(1, 1);
            model.setData(model.index(0, 0), trend, CountRole::Trend);
            const TrendDelegate delegate;
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 80, 40);
            QImage image(option.rect.size(), QImage::Format_Grayscale8);
            image.fill(currentPalette().background);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(0, 0));
            return image.copy();
        };
        QVERIFY(painted(2) != painted(-2));
        QVERIFY(painted(0) != painted({}));
    }

    void rowsComeGoAndChangeOneByOne()
    {
        SampleWorkspace sample;
        PortfolioModel model;
        QAbstractItemModelTester tester(&model);
        model.setPortfolio(&sample.portfolio());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        sample.addWorkload(QStringLiteral("Bank"));
        QCOMPARE(inserted.size(), 1);
        QVERIFY(sample.portfolio().removeWorkload(sample.shop()));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(lines(model).size(), 1);
        QVERIFY(Kit::waitedFor(sample.portfolio().undo()));
        QVERIFY(QTest::qWaitFor([&] { return inserted.size() == 2; }));
        QCOMPARE(model.workloadAt(0), sample.shop());
        QVERIFY(changed.isEmpty());
        QVERIFY(reset.isEmpty());
    }

    void anAnswerChangesItsRowAlone()
    {
        SampleWorkspace sample;
        sample.addWorkload(QStringLiteral("Bank"));
        sample.openReview();
        PortfolioModel model;
        QAbstractItemModelTester tester(&model);
        model.setPortfolio(&sample.portfolio());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        sample.editor().toggle(0, 0, 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
        QCOMPARE(changed[0][1].toModelIndex().row(), 0);
        QCOMPARE(model.index(0, PortfolioModel::HighColumn).data().toString(), QStringLiteral("1"));
    }

    void theSearchWantsEveryWordInNameOwnerOrLens()
    {
        SampleWorkspace sample;
        sample.addWorkload(QStringLiteral("Bank ledger"));
        PortfolioModel model;
        model.setPortfolio(&sample.portfolio());
        PortfolioProxy proxy(model);
        QAbstractItemModelTester tester(&proxy);
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setSearch(QStringLiteral("LEDGER bank"));
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setSearch(QStringLiteral("ledger shop"));
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setSearch(QStringLiteral("sample"));
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setSearch({});
        QCOMPARE(proxy.rowCount(), 2);
    }

    void countsSortAsNumbersAndNamesAsWords()
    {
        SampleWorkspace sample;
        sample.addWorkload(QStringLiteral("Bank"), "deploy small\naccess keys");
        sample.addWorkload(QStringLiteral("alpha"), "deploy small");
        PortfolioModel model;
        model.setPortfolio(&sample.portfolio());
        PortfolioProxy proxy(model);
        const auto names = [&] {
            QStringList shown;
            for (int row = 0; row < proxy.rowCount(); ++row)
                shown += proxy.index(row, 0).data().toString();
            return shown;
        };
        proxy.sort(PortfolioModel::HighColumn, Qt::DescendingOrder);
        QCOMPARE(names(), QStringList({QStringLiteral("Bank"), QStringLiteral("alpha"), QStringLiteral("Shop")}));
        proxy.sort(PortfolioModel::ChangedColumn, Qt::AscendingOrder);
        QCOMPARE(names(), QStringList({QStringLiteral("Shop"), QStringLiteral("Bank"), QStringLiteral("alpha")}));
    }

    void whatIsBlankComesLastInEitherOrder()
    {
        SampleWorkspace sample;
        ReviewState owned;
        owned.workload.name = QStringLiteral("Bank");
        owned.workload.reviewOwner = QStringLiteral("Ada");
        QVERIFY(sample.portfolio().createWorkload(owned));
        PortfolioModel model;
        model.setPortfolio(&sample.portfolio());
        PortfolioProxy proxy(model);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            proxy.sort(PortfolioModel::OwnerColumn, order);
            QCOMPARE(proxy.index(0, PortfolioModel::OwnerColumn).data().toString(), QStringLiteral("Ada"));
        }
    }

    void theFirstClickOnACountPutsTheMostOnTop()
    {
        const PortfolioModel model;
        const auto first = [&](int column) { return model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(); };
        QCOMPARE(first(PortfolioModel::HighColumn), int(Qt::DescendingOrder));
        QCOMPARE(first(PortfolioModel::ChangedColumn), int(Qt::DescendingOrder));
        QCOMPARE(first(PortfolioModel::NameColumn), int(Qt::AscendingOrder));
    }

    void delegatesKeepOneHeightAndRoomForEveryPillar()
    {
        SampleWorkspace sample;
        PortfolioModel model;
        model.setPortfolio(&sample.portfolio());
        QStyleOptionViewItem option;
        const RowDelegate row;
        const ProgressDelegate progress;
        const RiskCountDelegate count(Risk::High);
        const PillarCountsDelegate pillars;
        const int height = row.sizeHint(option, model.index(0, PortfolioModel::NameColumn)).height();
        QVERIFY(height >= 2 * option.fontMetrics.height());
        QCOMPARE(progress.sizeHint(option, model.index(0, PortfolioModel::ProgressColumn)).height(), height);
        QCOMPARE(count.sizeHint(option, model.index(0, PortfolioModel::HighColumn)).height(), height);
        const QSize two = pillars.sizeHint(option, model.index(0, PortfolioModel::PillarsColumn));
        QCOMPARE(two.height(), height);
        QVERIFY(two.width() >= 2 * PillarCountsDelegate::slotWidth(option.fontMetrics));
    }
};

QTEST_MAIN(PortfolioModelTest)
#include "tst_portfoliomodel.moc"
