// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/changebatch.h"
#include "core/review/minute.h"
#include "tests/kit/shownpages.h"
#include "ui/dialogs/batchdialog.h"
#include "ui/dialogs/minutedialog.h"
#include "ui/dialogs/releasedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// Several lines of the plan that are done as one, and what an item costs.
class PlanBatchesTest : public QObject
{
    Q_OBJECT

    using Open = Kit::ShownPlan;

    // What the menu of that button offers now; pressed by name or text.
    static void press(QMenu *menu, const QString &wanted)
    {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == wanted || action->text() == wanted)
                return action->trigger();
        }
        qFatal("no %s", qPrintable(wanted));
    }
    static QMenu *together(Open &open) { return open.find<QPushButton>("bulkTogetherButton")->menu(); }
    static void accept(QDialog *dialog, const char *button)
    {
        dialog->findChild<QPushButton *>(QLatin1String(button))->click();
        QTRY_VERIFY(!dialog->isVisible());
    }
    // Of the first lines under both headings.
    static void plan(Open &open, const QString &name)
    {
        open.select({open.line(0, 0), open.line(1, 0)});
        press(together(open), u"newBatchAction"_s);
        auto *dialog = open.page.findChild<BatchDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"batchButton"_s)->isEnabled()); // it has no name yet
        dialog->findChild<QLineEdit *>(u"batchNameEdit"_s)->setText(name);
        dialog->findChild<QPlainTextEdit *>(u"batchRollbackEdit"_s)->setPlainText(u"The flag goes off."_s);
        accept(dialog, "batchButton");
        QTRY_VERIFY(!open.page.findChild<BatchDialog *>());
    }

private Q_SLOTS:
    void theSelectedLinesGoIntoABatchAndTheListStandsUnderIt()
    {
        Open open;
        QVERIFY(!open.find<QToolButton>("planBatchesButton")->isVisible());
        plan(open, u"Release & 3"_s);
        QTRY_VERIFY(open.find<QToolButton>("planBatchesButton")->isVisible());
        auto *grouping = open.find<QComboBox>("planGrouping");
        grouping->setCurrentText(u"By change batch"_s);
        QCOMPARE(open.view()->model()->index(0, 0).data().toString(), u"Release & 3"_s);
        QCOMPARE(open.view()->model()->rowCount(open.view()->model()->index(0, 0)), 2);
        QCOMPARE(open.view()->model()->index(1, 0).data().toString(), u"In no change batch"_s);
        open.select({open.line(0, 0)});
        QVERIFY2(open.find<QLabel>("planTogether")->text().contains(u"The flag goes off."_s),
            qPrintable(open.find<QLabel>("planTogether")->text()));
        open.select({open.line(0, 0), open.line(1, 0)});
        press(together(open), u"leaveBatchAction"_s);
        QTRY_COMPARE(open.view()->model()->rowCount(open.view()->model()->index(0, 0)), 1);
        open.select({open.line(0, 0), open.line(1, 0), open.line(1, 1)});
        press(together(open), u"Into “Release && 3”"_s);
        QTRY_COMPARE(open.view()->model()->rowCount(open.view()->model()->index(0, 0)), 3);
        grouping->setCurrentIndex(0);
    }

    void aBatchThatIsLiveIsTickedAndAMilestoneIsTaken()
    {
        Open open;
        plan(open, u"Release 3"_s);
        QMenu *batches = open.find<QToolButton>("planBatchesButton")->menu();
        Q_EMIT batches->aboutToShow();
        press(batches->actions().first()->menu(), u"releaseBatchAction"_s);
        auto *dialog = open.page.findChild<ReleaseDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->ticks());
        QCOMPARE(dialog->milestone(), u"Release 3"_s);
        auto *takes = dialog->findChild<QCheckBox *>(u"releaseMilestoneCheck"_s);
        auto *button = dialog->findChild<QPushButton *>(u"releaseButton"_s);
        dialog->findChild<QLineEdit *>(u"releaseMilestoneEdit"_s)->clear();
        QVERIFY(!button->isEnabled());
        takes->setChecked(false);
        QVERIFY(button->isEnabled());
        takes->setChecked(true);
        dialog->findChild<QLineEdit *>(u"releaseMilestoneEdit"_s)->setText(u"Live"_s);
        accept(dialog, "releaseButton");
        const ReviewState &state = open.session().state();
        const ChangeBatch batch = batchesInTurn(state)[0].value;
        QVERIFY(!batch.isOpen());
        for (const auto &[lens, practice] : practicesIn(batch.practices, state)) {
            QCOMPARE(state.lenses[lens].items.value(practice).status, ImprovementStatus::Complete);
            QCOMPARE(state.lenses[lens].answers[practice.question].statusOf(practice.choice), ChoiceStatus::Selected);
        }
        QCOMPARE(open.session().milestones().last().name, u"Live"_s);
        Q_EMIT batches->aboutToShow();
        press(batches->actions().first()->menu(), u"removeBatchAction"_s);
        QVERIFY(batchesInTurn(state).isEmpty());
    }

    void oneActionClosesSeveralPractices()
    {
        Open open;
        ImprovementItem item;
        item.owner = u"Ben"_s;
        const PlanLine first = improvementPlan(open.session().state(), open.session().assessment()).lines.first();
        open.editor().setItem(first.lens, first.practice, item);
        open.select({open.line(0, 0), open.line(1, 0)});
        press(together(open), u"oneActionAction"_s);
        auto *dialog = open.page.findChild<MinuteDialog *>();
        QVERIFY(dialog);
        QVERIFY(std::get<Action>(dialog->minute()).owner.isEmpty()); // they have not the same
        dialog->findChild<QPlainTextEdit *>(u"minuteTextEdit"_s)->setPlainText(u"Write the tests"_s);
        dialog->findChild<QLineEdit *>(u"minuteWhoEdit"_s)->setText(u"Ada"_s);
        accept(dialog, "minuteButton");
        const auto actions = recordsOf<Action>(open.session().state());
        QCOMPARE(actions.size(), 1);
        QCOMPARE(practicesIn(actions[0].value.practices, open.session().state()).size(), 2);
        open.select({open.line(0, 0)});
        QVERIFY2(open.find<QLabel>("planTogether")->text().contains(u"Write the tests (closes 2 practices)"_s),
            qPrintable(open.find<QLabel>("planTogether")->text()));
    }

    void costAndTagsAreTypedAndWhatIsNoAmountIsNotKept()
    {
        Open open;
        WorkloadProperties properties = open.session().state().workload;
        properties.currency = u"EUR"_s;
        open.editor().setProperties(properties);
        QVERIFY(!open.find<QComboBox>("planTag")->isVisible());
        open.select({open.line(0, 0)});
        const auto type = [&open](const char *field, const QString &text) {
            auto *edit = open.find<QLineEdit>(field);
            edit->selectAll();
            QTest::keyClicks(edit, text);
            open.editor().flush();
        };
        const auto item = [&open] { return *open.session().state().lenses[0].items.begin(); };
        type("planCostEdit", u"12,500"_s);
        QCOMPARE(item().cost.amount, 12500);
        QTRY_COMPARE(open.find<QLabel>("planSummary")->text(), u"4 to do, cost: 12,500 EUR"_s);
        type("planCostEdit", u"much"_s);
        QCOMPARE(item().cost.amount, 12500);
        QVERIFY(open.find<QLabel>("planFault")->text().startsWith(u"This cost is not kept."_s));
        type("planTagsEdit", u"network, audit,, network"_s);
        QCOMPARE(item().tags, QStringList({u"network"_s, u"audit"_s}));
        auto *tags = open.find<QComboBox>("planTag");
        QTRY_VERIFY(tags->isVisible());
        tags->setCurrentText(u"audit"_s);
        QTRY_COMPARE(open.view()->model()->rowCount(), 1);
        QCOMPARE(open.view()->model()->rowCount(open.view()->model()->index(0, 0)), 1);
        tags->setCurrentIndex(0);
        QTRY_VERIFY(open.view()->model()->rowCount() > 1);
    }

    void tagsAreAddedToSeveralLines()
    {
        Open open;
        ImprovementItem item;
        item.tags = {u"audit"_s};
        const PlanLine first = improvementPlan(open.session().state(), open.session().assessment()).lines.first();
        open.editor().setItem(first.lens, first.practice, item);
        open.select({open.line(0, 0), open.line(1, 0)});
        open.find<QLineEdit>("bulkTags")->setText(u"network, audit"_s);
        open.find<QPushButton>("bulkChangeButton")->click();
        const auto &items = open.session().state().lenses[0].items;
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.value(first.practice).tags, QStringList({u"audit"_s, u"network"_s}));
        QVERIFY(open.find<QLineEdit>("bulkTags")->text().isEmpty());
    }
};

QTEST_MAIN(PlanBatchesTest)
#include "tst_planbatches.moc"
