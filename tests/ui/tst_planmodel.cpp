// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/planwords.h"
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/models/planfilter.h"
#include "ui/models/roles.h"
#include "ui/support/datetext.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Plumbline;

namespace {

// One line a row: "High risk", then "  High Q title [status owner due]".
QString linesOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        lines += heading.data().toString();
        for (int row = 0; row < model.rowCount(heading); ++row) {
            const auto cell = [&](int column) { return model.index(row, column, heading).data().toString(); };
            lines += QStringLiteral("  %1 %2 %3")
                         .arg(cell(PlanModel::RiskColumn), cell(PlanModel::LabelColumn), cell(PlanModel::PracticeColumn));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QModelIndex rowNamed(const QAbstractItemModel &model, const QString &practice)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        for (int row = 0; row < model.rowCount(heading); ++row) {
            if (model.index(row, PlanModel::PracticeColumn, heading).data().toString() == practice)
                return model.index(row, 0, heading);
        }
    }
    return {};
}

} // namespace

class TestPlanModel : public QObject
{
    Q_OBJECT

    struct Open : Kit::OpenWorkspace
    {
        Open()
        {
            openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small\nlearn review\naccess least"));
            model.setToday(QDate(2025, 6, 20));
            model.setReview(&session(), &editor());
        }
        PlanModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    };

private Q_SLOTS:
    void rowsAreThePlanInItsOrderByRisk()
    {
        Open open;
        QCOMPARE(linesOf(open.model),
            QStringLiteral("High risk\n"
                           "  High 1.1 Changes are tested\n"
                           "  High 1.1 Nobody changes production by hand\n"
                           "Medium risk\n"
                           "  Medium 1.2 Lessons are shared\n"
                           "  Medium 2.1 No key lives longer than a day"));
    }

    void whatIsOptionalStandsByItselfWithoutTheMarkOfARisk()
    {
        const LensVersionPtr sample = Kit::versionFromLines(R"(
            pillar ops Operations
            question deploy How do changes reach production?
            choice big Much
            choice small Little
            choice deploy_no None of these
            rule NO_RISK big
            rule HIGH_RISK default
        )");
        LensCompanion companion;
        companion.questions[QuestionId(QStringLiteral("deploy"))].practices[ChoiceId(QStringLiteral("small"))].level = Level::Low;
        const auto version = std::make_shared<const LensVersion>(sample->id(), QStringLiteral("1"), sample->lens(), companion);
        Kit::OpenWorkspace open;
        open.openReviewOf(Kit::stateFromLines(version, "deploy deploy_no"));
        PlanModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setReview(&open.session(), &open.editor());
        QCOMPARE(linesOf(model), QStringLiteral("High risk\n  High 1.1 Much\nOptional\n  Optional 1.1 Little"));
        const QModelIndex little = rowNamed(model, QStringLiteral("Little"));
        QVERIFY(!little.data(Roles::Risk).isValid());
        QVERIFY(!little.parent().data(Roles::Risk).isValid());
        QCOMPARE(planCountsWords(model.counts()), QStringLiteral("1 to do, 1 optional"));
        QVERIFY(model.setData(little.siblingAtColumn(PlanModel::OwnerColumn), QStringLiteral("Ada")));
        QCOMPARE(open.session().state().lenses[0].items.value({0, 1}).owner, QStringLiteral("Ada"));
        PlanFilter filter(model);
        filter.setShow(PlanFilter::Show::High);
        QCOMPARE(linesOf(filter), QStringLiteral("High risk\n  High 1.1 Much"));
        filter.setShow(PlanFilter::Show::All);
        filter.setOptionalHidden(true);
        QCOMPARE(linesOf(filter), QStringLiteral("High risk\n  High 1.1 Much"));
    }

    void aPracticeThatIsGivenUpForAnotherPillarSaysSoAndIsFoundByIt()
    {
        Open open;
        const auto tested = [&] { return rowNamed(open.model, QStringLiteral("Changes are tested")); };
        const auto cell = [&] { return tested().siblingAtColumn(PlanModel::PracticeColumn); };
        QVERIFY(!cell().data(Roles::Tag).isValid());
        const LensReview &lens = open.session().state().lenses[0];
        const QString pillar = lens.version->lens().pillars[1].name;
        open.editor().setRecord(Verb::RecordTradeOff, QStringLiteral("Tests"), {},
            recordOf(TradeOff{lens.lensId().text(), QStringLiteral("deploy"), QStringLiteral("tested"), QStringLiteral("sec"),
                QStringLiteral("It costs."), QStringLiteral("Ada"), QDate(2025, 6, 20)}));
        QCOMPARE(cell().data(Roles::Tag).toString(), QStringLiteral("trade-off for %1").arg(pillar));
        QVERIFY(cell().data(Qt::AccessibleTextRole).toString().endsWith(cell().data(Roles::Tag).toString()));
        QCOMPARE(cell().data().toString(), QStringLiteral("Changes are tested"));
        PlanFilter filter(open.model);
        filter.setSearch(QStringLiteral("trade-off"));
        QCOMPARE(filter.lineCount(), 1);
        open.model.setToday(QDate(2025, 6, 21));
        QCOMPARE(cell().data(Roles::Tag).toString(), QStringLiteral("trade-off for %1, ended").arg(pillar));
        open.editor().undo();
        QVERIFY(!cell().data(Roles::Tag).isValid());
    }

    void tickingAPracticeTakesOutItsRowAlone()
    {
        Open open;
        QSignalSpy removed(&open.model, &QAbstractItemModel::rowsRemoved), reset(&open.model, &QAbstractItemModel::modelReset),
            inserted(&open.model, &QAbstractItemModel::rowsInserted);
        open.editor().setSelected(0, 2, 1, true); // keys
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 1);
        QCOMPARE(removed[0][2].toInt(), 1);
        QVERIFY(reset.isEmpty());
        QVERIFY(inserted.isEmpty());
    }

    void aQuestionWhoseRiskFallsTakesItsRowsToTheOtherHeading()
    {
        Open open;
        QSignalSpy reset(&open.model, &QAbstractItemModel::modelReset);
        open.editor().setSelected(0, 0, 1, true); // tested: deploy falls to medium
        QVERIFY(reset.isEmpty());
        QCOMPARE(linesOf(open.model),
            QStringLiteral("Medium risk\n"
                           "  Medium 1.1 Nobody changes production by hand\n"
                           "  Medium 1.2 Lessons are shared\n"
                           "  Medium 2.1 No key lives longer than a day"));
    }

    void aHeadingGoesWithItsLastRowAndComesBackWithUndo()
    {
        Open open;
        open.editor().setSelected(0, 1, 1, true);
        QSignalSpy removed(&open.model, &QAbstractItemModel::rowsRemoved);
        open.editor().setSelected(0, 2, 1, true);
        QCOMPARE(open.model.rowCount(), 1);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!removed[0][0].toModelIndex().isValid());
        open.editor().undo();
        QCOMPARE(open.model.rowCount(), 2);
        QVERIFY(rowNamed(open.model, QStringLiteral("No key lives longer than a day")).isValid());
    }

    void pillarPrioritiesMoveRowsWithoutReset()
    {
        Open open;
        const QPersistentModelIndex keys = rowNamed(open.model, QStringLiteral("No key lives longer than a day"));
        QSignalSpy reset(&open.model, &QAbstractItemModel::modelReset);
        WorkloadProperties properties = open.session().state().workload;
        properties.pillarPriorities = {QStringLiteral("sec")};
        open.editor().setProperties(properties);
        QVERIFY(linesOf(open.model)
                    .endsWith(QLatin1String("Medium risk\n"
                                            "  Medium 2.1 No key lives longer than a day\n"
                                            "  Medium 1.2 Lessons are shared")));
        QVERIFY(reset.isEmpty());
        QVERIFY(keys.isValid());
        QCOMPARE(keys.row(), 0);
    }

    void editingACellIsOneStepThatUndoTakesBack()
    {
        Open open;
        QSignalSpy changed(&open.model, &QAbstractItemModel::dataChanged), reset(&open.model, &QAbstractItemModel::modelReset);
        const QModelIndex tested = rowNamed(open.model, QStringLiteral("Changes are tested"));
        QVERIFY(open.model.setData(tested.siblingAtColumn(PlanModel::OwnerColumn), QStringLiteral(" Grace ")));
        QCOMPARE(open.session().state().lenses[0].items.value({0, 1}).owner, QStringLiteral("Grace"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(reset.isEmpty());
        QVERIFY(open.model.setData(tested.siblingAtColumn(PlanModel::StatusColumn), int(ImprovementStatus::InProgress)));
        QCOMPARE(planCountsWords(open.model.counts()), QStringLiteral("3 to do, 1 in progress"));
        open.editor().undo();
        open.editor().undo();
        QVERIFY(open.session().state().lenses[0].items.isEmpty());
    }

    void aCellEditKeepsTheNoteThatIsStillBeingTyped()
    {
        Open open;
        ImprovementItem item;
        item.note = QStringLiteral("after the release");
        open.editor().typeItem(0, {0, 1}, item);
        const QModelIndex tested = rowNamed(open.model, QStringLiteral("Changes are tested"));
        open.model.setData(tested.siblingAtColumn(PlanModel::DueColumn), QDate(2025, 7, 1));
        const ImprovementItem now = open.session().state().lenses[0].items.value({0, 1});
        QCOMPARE(now.note, item.note);
        QCOMPARE(now.dueDate, QDate(2025, 7, 1));
    }

    void overdueIsSaidByWordAndWeight()
    {
        Open open;
        const QModelIndex due = rowNamed(open.model, QStringLiteral("Changes are tested")).siblingAtColumn(PlanModel::DueColumn);
        open.model.setData(due, QDate(2025, 6, 19));
        QCOMPARE(due.data(Roles::Tag).toString(), QStringLiteral("overdue"));
        QCOMPARE(due.data().toString(), dateText(QDate(2025, 6, 19), QLocale())); // a date, for who copies it
        QVERIFY(due.data(Qt::AccessibleTextRole).toString().endsWith(QLatin1String("overdue")));
        QVERIFY(due.data(Roles::IsStrong).toBool());
        QVERIFY(!due.data(Roles::Risk).isValid());
        open.model.setData(due.siblingAtColumn(PlanModel::StatusColumn), int(ImprovementStatus::Complete));
        QVERIFY(!due.data(Roles::IsStrong).toBool());
        QVERIFY(!due.data(Roles::Tag).isValid());
        open.model.setToday(QDate(2025, 6, 19));
        QCOMPARE(planCountsWords(open.model.counts()), QStringLiteral("3 to do, 1 settled"));
    }

    void severalLinesChangeInOneStep()
    {
        Open open;
        const qsizetype before = open.session().journal().size();
        ImprovementItem item;
        item.owner = QStringLiteral("Grace");
        open.editor().setItems({{0, {0, 1}, item}, {0, {2, 1}, item}});
        QCOMPARE(open.session().journal().size(), before + 1);
        QCOMPARE(open.model.owners(), QStringList{QStringLiteral("Grace")});
        open.editor().undo();
        QVERIFY(open.model.owners().isEmpty());
    }

    void filtersHideLinesAndEmptyHeadings()
    {
        Open open;
        PlanFilter filter(open.model);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filter.setShow(PlanFilter::Show::High);
        QCOMPARE(linesOf(filter),
            QStringLiteral("High risk\n  High 1.1 Changes are tested\n  High 1.1 Nobody changes production by hand"));
        filter.setShow(PlanFilter::Show::All);
        filter.setSearch(QStringLiteral("day KEY"));
        QCOMPARE(linesOf(filter), QStringLiteral("Medium risk\n  Medium 2.1 No key lives longer than a day"));
        filter.setSearch({});
        filter.setShow(PlanFilter::Show::Overdue);
        QCOMPARE(filter.lineCount(), 0);
        open.model.setData(
            rowNamed(open.model, QStringLiteral("Lessons are shared")).siblingAtColumn(PlanModel::DueColumn), QDate(2025, 6, 1));
        QCOMPARE(linesOf(filter), QStringLiteral("Medium risk\n  Medium 1.2 Lessons are shared"));
    }

    void linesAreFoundByTheirOwnerOrThatTheyHaveNone()
    {
        Open open;
        PlanFilter filter(open.model);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto give = [&](const char *practice, const char *owner) {
            const QModelIndex row = rowNamed(open.model, QString::fromLatin1(practice));
            open.model.setData(row.siblingAtColumn(PlanModel::OwnerColumn), QString::fromLatin1(owner));
        };
        give("Changes are tested", "Grace");
        give("Lessons are shared", "Ada");
        filter.setOwner(QStringLiteral("Grace"));
        QCOMPARE(linesOf(filter), QStringLiteral("High risk\n  High 1.1 Changes are tested"));
        filter.setOwner(QString());
        QCOMPARE(linesOf(filter),
            QStringLiteral("High risk\n  High 1.1 Nobody changes production by hand\n"
                           "Medium risk\n  Medium 2.1 No key lives longer than a day"));
        filter.setOwner(std::nullopt);
        QCOMPARE(filter.lineCount(), 4);
    }

    void linesStandUnderTheirPillarsOrInOneListToo()
    {
        Open open;
        open.model.setGrouping(PlanGrouping::Pillar);
        QCOMPARE(linesOf(open.model),
            QStringLiteral("Operations\n"
                           "  High 1.1 Changes are tested\n"
                           "  High 1.1 Nobody changes production by hand\n"
                           "  Medium 1.2 Lessons are shared\n"
                           "Security\n"
                           "  Medium 2.1 No key lives longer than a day"));
        open.model.setGrouping(PlanGrouping::None);
        QCOMPARE(open.model.rowCount(), 1);
        PlanFilter filter(open.model);
        const QModelIndex keys = rowNamed(open.model, QStringLiteral("No key lives longer than a day"));
        open.model.setData(keys.siblingAtColumn(PlanModel::DueColumn), QDate(2025, 7, 1));
        filter.sort(PlanModel::DueColumn, Qt::AscendingOrder); // over all risks and pillars
        QVERIFY2(
            linesOf(filter).startsWith(QLatin1String("All practices\n  Medium 2.1 No key lives")), qPrintable(linesOf(filter)));
    }

    void effortIsSaidInOneWordUnderItsHeading()
    {
        Open open;
        const QModelIndex effort
            = rowNamed(open.model, QStringLiteral("Changes are tested")).siblingAtColumn(PlanModel::EffortColumn);
        open.model.setData(effort, int(Effort::Medium));
        QCOMPARE(effort.data().toString(), QStringLiteral("Medium"));
        QCOMPARE(effort.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Medium effort"));
    }

    void sortingKeepsTheHeadingsInPlanOrder()
    {
        Open open;
        PlanFilter filter(open.model);
        filter.sort(PlanModel::PracticeColumn, Qt::DescendingOrder);
        QCOMPARE(linesOf(filter),
            QStringLiteral("High risk\n"
                           "  High 1.1 Nobody changes production by hand\n"
                           "  High 1.1 Changes are tested\n"
                           "Medium risk\n"
                           "  Medium 2.1 No key lives longer than a day\n"
                           "  Medium 1.2 Lessons are shared"));
        filter.sort(-1);
        QVERIFY(linesOf(filter).startsWith(QLatin1String("High risk\n  High 1.1 Changes are tested")));
    }
};

QTEST_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
