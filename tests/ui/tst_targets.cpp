// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/target.h"
#include "tests/kit/shownpages.h"
#include "ui/charts/riskchart.h"
#include "ui/dialogs/targetdialog.h"
#include "ui/support/datefield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Plumbline;

// What if these practices were met: said in the plan, kept as a target, and shown among the milestones.
class TargetsTest : public QObject
{
    Q_OBJECT

    static TargetDialog *asked(Kit::ShownPlan &open)
    {
        open.select({open.line(0, 0), open.line(1, 0)});
        open.find<QPushButton>("bulkTargetButton")->click();
        return open.page.findChild<TargetDialog *>();
    }

    static void accept(TargetDialog &dialog, const QString &name)
    {
        dialog.findChild<QLineEdit *>(QStringLiteral("targetNameEdit"))->setText(name);
        dialog.findChild<QPushButton *>(QStringLiteral("targetButton"))->click();
    }

private Q_SLOTS:
    void onePracticeSaysWhatItDoesToItsQuestion()
    {
        Kit::ShownPlan open;
        open.select({open.line(0, 0)});
        QVERIFY2(open.find<QLabel>("planEffect")->text().contains(QStringLiteral("met")),
            qPrintable(open.find<QLabel>("planEffect")->text()));
    }

    void severalSayWhatAllOfThemComeTo()
    {
        Kit::ShownPlan open;
        const qsizetype steps = open.session().journal().size();
        open.view()->selectAll();
        const QString effect = open.find<QLabel>("bulkEffect")->text();
        QVERIFY2(effect.startsWith(QStringLiteral("Once all are met: ")), qPrintable(effect));
        QVERIFY2(effect.contains(QStringLiteral("→ 0")), qPrintable(effect));
        QCOMPARE(open.session().journal().size(), steps); // nothing was changed
    }

    void aTargetIsKeptWithItsPracticesAndItsDay()
    {
        Kit::ShownPlan open;
        TargetDialog *dialog = asked(open);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("targetButton"))->isEnabled()); // it has no name yet
        dialog->findChild<DateField *>(QStringLiteral("targetByEdit"))->setDate(QDate(2099, 3, 31));
        accept(*dialog, QStringLiteral("Launch"));
        const auto targets = recordsOf<Target>(open.session().state());
        QCOMPARE(targets.size(), 1);
        QCOMPARE(targets[0].value.name, QStringLiteral("Launch"));
        QCOMPARE(targets[0].value.by, QDate(2099, 3, 31));
        QCOMPARE(practicesIn(targets[0].value.practices, open.session().state()).size(), 2);
        QVERIFY(open.session().state().lenses[0].items.isEmpty());
    }

    void itsDayIsTheDueDateOfWhatHasNoneInTheSameStep()
    {
        Kit::ShownPlan open;
        ImprovementItem due;
        due.dueDate = QDate(2098, 1, 1);
        const PlanLine first = improvementPlan(open.session().state(), open.session().assessment()).lines.first();
        open.editor().setItem(first.lens, first.practice, due);
        TargetDialog *dialog = asked(open);
        QCOMPARE(dialog->target().by, due.dueDate); // the last that is known
        dialog->findChild<DateField *>(QStringLiteral("targetByEdit"))->setDate(QDate(2099, 3, 31));
        dialog->findChild<QCheckBox *>(QStringLiteral("targetDueCheck"))->setChecked(true);
        accept(*dialog, QStringLiteral("Launch"));
        const auto &items = open.session().state().lenses[0].items;
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.value(first.practice).dueDate, due.dueDate);
        QCOMPARE(std::count_if(
                     items.begin(), items.end(), [](const ImprovementItem &item) { return item.dueDate == QDate(2099, 3, 31); }),
            1);
        open.editor().undo();
        QCOMPARE(open.session().state().lenses[0].items.size(), 1);
        QVERIFY(recordsOf<Target>(open.session().state()).isEmpty());
    }

    void theMilestonesShowItAsABarToComeAndALineThatCanBeRemoved()
    {
        Kit::ShownMilestones open;
        open.take(QStringLiteral("Before launch"));
        open.editor().setTarget({QStringLiteral("Launch"), QDate(2099, 3, 31), 0, 1, {}}, false);
        const auto *words = open.find<QLabel>("targetWords");
        QVERIFY(words->isVisible());
        QVERIFY2(words->text().startsWith(QStringLiteral("Launch, by ")), qPrintable(words->text()));
        auto *chart = open.find<RiskChart>("riskChart");
        QVERIFY2(chart->figuresOf(2).startsWith(QStringLiteral("Launch\nTarget by ")), qPrintable(chart->figuresOf(2)));
        QVERIFY(!chart->figuresOf(2).contains(QStringLiteral("Not answered")));
        QTRY_VERIFY(!chart->barAt(2).isEmpty());
        const int chosen = chart->chosen(); // a click on what is to come chooses nothing
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->barAt(2).center().toPoint());
        QCOMPARE(chart->chosen(), chosen);
        open.find<QAbstractButton>("targetRemoveButton")->click();
        QVERIFY(recordsOf<Target>(open.session().state()).isEmpty());
        open.editor().undo();
        QCOMPARE(recordsOf<Target>(open.session().state()).size(), 1);
    }
};

QTEST_MAIN(TargetsTest)
#include "tst_targets.moc"
