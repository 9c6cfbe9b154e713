// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownwindow.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// Ctrl+K: commands, workloads, questions, and what people wrote, found by their words.
class FindingTest : public QObject
{
    Q_OBJECT

    struct Shown : Kit::ShownWindow
    {
        // What is found, as "context | text".
        QStringList rows()
        {
            QStringList rows;
            auto *list = find<QTreeWidget>("commandList");
            for (int row = 0; row < list->topLevelItemCount(); ++row)
                rows += list->topLevelItem(row)->text(1) + u" | "_s + list->topLevelItem(row)->text(0);
            return rows;
        }
        void type(const QString &words) { find<QLineEdit>("commandEdit")->setText(words); }
        void pressEnter() { QTest::keyClick(find<QLineEdit>("commandEdit"), Qt::Key_Return); }
        QString question() { return find<QLabel>("questionTitle")->text(); }
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void everyCommandThatCanBeGivenIsFoundByItsWordsAndGiven()
    {
        Shown shown;
        shown.openReview();
        shown.trigger("commandsAction");
        QPointer<QDialog> palette = shown.find<QDialog>("commandPalette");
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("commandEdit"));
        auto *list = palette->findChild<QTreeWidget *>(QStringLiteral("commandList"));
        QStringList offered;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            offered += list->topLevelItem(row)->text(0);
        for (const QAction *action : shown.window.findChildren<QAction *>()) {
            const bool isCommand
                = action->objectName().endsWith(QLatin1String("Action")) && action->isEnabled() && action->isVisible();
            const bool isInMenus
                = !action->associatedObjects().isEmpty() && qobject_cast<QMenu *>(action->associatedObjects().first());
            if (isCommand && isInMenus)
                QVERIFY2(offered.contains(QString(action->text()).remove(QLatin1Char('&'))), qPrintable(action->objectName()));
        }
        QTest::keyClicks(field, QStringLiteral("repor"));
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Report"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.window.place(), Place::Report);
        QTRY_VERIFY(!palette);
    }

    void aWorkloadIsOpenedByItsName()
    {
        Shown shown;
        shown.trigger("commandsAction");
        auto *palette = shown.find<QDialog>("commandPalette");
        auto *field = palette->findChild<QLineEdit *>(QStringLiteral("commandEdit"));
        auto *nothing = palette->findChild<QLabel *>(QStringLiteral("noCommand"));
        const int height = palette->height();
        QTest::keyClicks(field, QStringLiteral("qqqq"));
        QVERIFY(nothing->isVisible());
        QVERIFY(palette->height() < height);
        field->setText(shown.sample.portfolio().find(shown.sample.shop())->properties.name());
        QVERIFY(!nothing->isVisible());
        QSignalSpy opened(&shown.sample.workspace(), &Workspace::reviewOpened);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!opened.isEmpty() || opened.wait());
        QTRY_COMPARE(shown.window.place(), Place::Review);
    }

    void aQuestionIsGoneToByItsLabelOrItsWords()
    {
        Shown shown;
        shown.openReview();
        shown.window.showPlace(Place::Plan);
        shown.trigger("commandsAction");
        auto *field = shown.find<QLineEdit>("commandEdit");
        field->setText(QStringLiteral("2.1"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.window.place(), Place::Review);
        QTRY_COMPARE(shown.find<QLabel>("questionTitle")->text(), QStringLiteral("Who may do what?"));
    }

    void whatAnotherPlaceIsForIsFoundFromHere()
    {
        Shown shown;
        shown.openReview();
        shown.trigger("commandsAction");
        auto *field = shown.find<QLineEdit>("commandEdit");
        field->setText(QStringLiteral("take mile"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.window.place(), Place::Milestones);
        QVERIFY(shown.find<QDialog>("milestoneDialog")->isVisible());
    }

    void theCommandGivenLastIsFirst()
    {
        Shown shown;
        const auto first = [&shown] {
            shown.trigger("commandsAction");
            auto *palette = shown.find<QDialog>("commandPalette");
            const QString text = palette->findChild<QTreeWidget *>(QStringLiteral("commandList"))->topLevelItem(0)->text(0);
            auto *field = palette->findChild<QLineEdit *>(QStringLiteral("commandEdit"));
            field->setText(QStringLiteral("lenses"));
            QTest::keyClick(field, Qt::Key_Return);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return text;
        };
        QVERIFY(first() != QStringLiteral("Lenses"));
        QTRY_COMPARE(shown.window.place(), Place::Lenses);
        QCOMPARE(first(), QStringLiteral("Lenses"));
    }

    void whatPeopleWroteIsFoundInEveryWorkloadAndGoneTo()
    {
        Shown shown;
        const WorkloadId depot = shown.sample.addWorkload(u"Depot"_s);
        shown.sample.openReview(depot);
        shown.sample.editor().typeNotes(0, 2, u"The quarterly recertification is missing"_s);
        shown.sample.editor().flush();
        shown.openReview(); // the other one
        shown.sample.editor().typeNotes(0, 1, u"Recertification is planned"_s);
        shown.sample.editor().flush();
        shown.sample.waitUntilSaved();
        shown.trigger("commandsAction");
        shown.type(u"recertif"_s);
        QTRY_COMPARE(shown.rows().size(), 2);
        QStringList rows = shown.rows();
        rows.sort();
        QCOMPARE(rows,
            QStringList({u"Notes | Depot, 2.1: The quarterly recertification is missing"_s,
                u"Notes | Shop, 1.2: Recertification is planned"_s}));
        shown.type(u"quarterly recert"_s);
        QTRY_COMPARE(shown.rows().size(), 1);
        shown.pressEnter();
        QTRY_COMPARE(shown.sample.workspace().review() ? shown.sample.review().id() : WorkloadId(), depot);
        QTRY_COMPARE(shown.question(), u"Who may do what?"_s);
    }

    void whatIsFoundInTheOpenReviewIsGoneToThere()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().typeNotes(0, 2, u"Recertification"_s);
        shown.sample.editor().flush();
        shown.sample.waitUntilSaved();
        shown.window.showPlace(Place::Plan);
        shown.trigger("commandsAction");
        shown.type(u"recertification"_s);
        QTRY_COMPARE(shown.rows().size(), 1);
        shown.pressEnter();
        QTRY_COMPARE(shown.window.place(), Place::Review);
        QTRY_COMPARE(shown.question(), u"Who may do what?"_s);
    }

    void practicesAreFoundByWhatTheirLensSays()
    {
        Shown shown;
        shown.openReview();
        shown.trigger("commandsAction");
        shown.type(u"longer than a day"_s);
        QCOMPARE(shown.rows().size(), 1);
        QVERIFY(shown.rows().first().startsWith(u"Guidance | 2.1: No key lives longer than a day"_s));
        shown.pressEnter();
        QTRY_COMPARE(shown.question(), u"Who may do what?"_s);
        QCOMPARE(shown.find<QAbstractItemView>("choiceList")->currentIndex().row(), 1);
    }

    void whatIsFoundForOtherWordsIsNotShown()
    {
        Shown shown;
        shown.openReview();
        shown.sample.editor().typeNotes(0, 2, u"Recertification"_s);
        shown.sample.editor().flush();
        shown.sample.waitUntilSaved();
        shown.trigger("commandsAction");
        shown.type(u"recertif"_s);
        shown.type(u"qqqq"_s); // before the answer came
        QTest::qWait(50);
        QVERIFY(shown.rows().isEmpty());
        shown.type(u"re"_s); // too little to look through all texts
        QTest::qWait(50);
        QVERIFY(shown.rows().filter(u"Notes | "_s).isEmpty());
    }
};

QTEST_MAIN(FindingTest)
#include "tst_finding.moc"
