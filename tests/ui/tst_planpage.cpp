// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpages.h"
#include "ui/pages/review/labellist.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Plumbline;

class TestPlanPage : public QObject
{
    Q_OBJECT

    using Open = Kit::ShownPlan;

private Q_SLOTS:
    void withoutAReviewItSaysWhatBelongsHere()
    {
        Kit::OpenWorkspace open;
        PlanPage page(open.workspace());
        page.show();
        QSignalSpy wanted(&page, &Page::placeRequested);
        auto *button = page.findChild<QPushButton *>(QStringLiteral("emptyButton"));
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(wanted[0][0].value<Place>(), Place::Portfolio);
        open.openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small"));
        QVERIFY(!button->isVisible());
        open.workspace().closeReview();
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Open a workload"));
    }

    void theSummaryCountsByStatus()
    {
        Open open;
        QCOMPARE(open.find<QLabel>("planSummary")->text(), QStringLiteral("4 to do"));
        open.view()->model()->setData(open.line(0, 0, PlanModel::StatusColumn), int(ImprovementStatus::InProgress));
        QTRY_COMPARE(open.find<QLabel>("planSummary")->text(), QStringLiteral("3 to do, 1 in progress"));
    }

    void severalSelectedLinesChangeInOneStep()
    {
        Open open;
        open.select({open.line(0, 0), open.line(1, 0), open.line(1, 1)});
        QCOMPARE(open.find<QLabel>("bulkTitle")->text(), QStringLiteral("3 practices selected"));
        auto *change = open.find<QPushButton>("bulkChangeButton");
        QVERIFY(change->isVisible());
        QVERIFY(!change->isEnabled()); // nothing picked yet
        const qsizetype before = open.session().journal().size();
        QTest::keyClicks(open.find<QLineEdit>("bulkOwner"), QStringLiteral("Grace"));
        auto *status = open.find<QComboBox>("bulkStatus");
        status->setCurrentIndex(status->findData(int(ImprovementStatus::InProgress)));
        QVERIFY(change->isEnabled());
        change->click();
        QCOMPARE(open.session().journal().size(), before + 1);
        QCOMPARE(open.session().state().lenses[0].items.size(), 3);
        for (const ImprovementItem &item : open.session().state().lenses[0].items) {
            QCOMPARE(item.owner, QStringLiteral("Grace"));
            QCOMPARE(item.status, ImprovementStatus::InProgress);
        }
        QCOMPARE(open.view()->chosenRows().size(), 3); // still selected
        open.editor().undo();
        QVERIFY(open.session().state().lenses[0].items.isEmpty());
    }

    void aTypedNoteIsOneStepAndUndoShowsInTheField()
    {
        Open open;
        open.select({open.line(0, 0)});
        auto *note = open.find<QPlainTextEdit>("planNoteEdit");
        QVERIFY(note->isVisible());
        const qsizetype before = open.session().journal().size();
        QTest::keyClicks(note, QStringLiteral("soon"));
        open.workspace().flushTyping();
        QCOMPARE(open.session().journal().size(), before + 1);
        QCOMPARE(open.session().state().lenses[0].items.value({0, 1}).note, QStringLiteral("soon"));
        open.editor().undo();
        QTRY_COMPARE(note->toPlainText(), QString());
    }

    void anotherLineBringsItsOwnTexts()
    {
        Open open;
        open.select({open.line(0, 0)});
        QTest::keyClicks(open.find<QPlainTextEdit>("planNoteEdit"), QStringLiteral("soon"));
        open.select({open.line(1, 1)});
        QCOMPARE(open.find<QPlainTextEdit>("planNoteEdit")->toPlainText(), QString());
        QCOMPARE(open.find<LabelList>("planImprovement")->texts(),
            QStringList{QStringLiteral("First do: No key lives longer than a day")});
        open.select({open.line(0, 0)});
        QCOMPARE(open.find<QPlainTextEdit>("planNoteEdit")->toPlainText(), QStringLiteral("soon"));
        open.workspace().flushTyping();
        QCOMPARE(open.session().state().lenses[0].items.size(), 1);
    }

    void returnOpensTheEditorOfACellAndDeleteEmptiesIt()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowExposed(&open.page));
        open.view()->setFocus();
        open.view()->setCurrentIndex(open.line(0, 0, PlanModel::OwnerColumn));
        QTest::keyClick(open.view(), Qt::Key_Return);
        auto *edit = open.find<QLineEdit>("planCellOwner");
        QTest::keyClicks(edit, QStringLiteral("Grace"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(open.session().state().lenses[0].items.value({0, 1}).owner, QStringLiteral("Grace"));
        QTest::keyClick(open.view(), Qt::Key_Delete);
        QCOMPARE(open.session().state().lenses[0].items.value({0, 1}).owner, QString());
    }

    void aDueDateIsTypedInTheCellOrRefusedInWords()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        open.view()->setFocus();
        QSignalSpy told(&open.page, &Page::noticeRequested);
        const auto stored = [&] { return open.session().state().lenses[0].items.value({0, 1}).dueDate; };
        const auto type = [&](const QString &text) {
            open.view()->setFocus();
            open.view()->setCurrentIndex(open.line(0, 0, PlanModel::DueColumn));
            QTest::keyClick(open.view(), Qt::Key_Return);
            auto *edit = open.find<QLineEdit>("planCellDate");
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
            return edit;
        };
        type(QString());
        QVERIFY(!stored().isValid()); // looked at, not set
        for (const char *text : {"2027-03-31", "31.03.2027", "31 Mar 2027", "3/31/27"}) {
            QTRY_VERIFY(open.view()->findChildren<QLineEdit *>().isEmpty());
            type(QString::fromLatin1(text));
            QTRY_COMPARE(stored(), QDate(2027, 3, 31));
            open.view()->model()->setData(open.line(0, 0, PlanModel::DueColumn), QDate());
        }
        QTRY_VERIFY(open.view()->findChildren<QLineEdit *>().isEmpty());
        QLineEdit *edit = type(QStringLiteral("end of March"));
        QTest::qWait(50);
        QVERIFY(edit->isVisible()); // the text stays
        QCOMPARE(edit->text(), QStringLiteral("end of March"));
        QVERIFY(told.isEmpty());
        open.find<QComboBox>("planShow")->setFocus();
        QCOMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().contains(QStringLiteral("end of March")));
        QVERIFY(!stored().isValid());
    }

    void aDayTypedForSeveralLinesIsMeant()
    {
        Open open;
        open.select({open.line(0, 0), open.line(1, 0)});
        auto *due = open.find<QLineEdit>("bulkDue");
        QVERIFY(due->isVisible());
        QTest::keyClicks(due, QStringLiteral("2027-03-31"));
        open.find<QPushButton>("bulkChangeButton")->click();
        QCOMPARE(open.session().state().lenses[0].items.size(), 2);
        for (const ImprovementItem &item : open.session().state().lenses[0].items)
            QCOMPARE(item.dueDate, QDate(2027, 3, 31));
        QCOMPARE(open.find<QComboBox>("bulkDueChoice")->currentIndex(), 0); // the next begins anew
        QVERIFY(due->text().isEmpty());
    }

    void whatCannotBeEditedLeadsToItsQuestion()
    {
        Open open;
        QSignalSpy asked(&open.page, &Page::questionRequested);
        const auto doubleClick = [&](int column) {
            const QPoint at = open.view()->visualRect(open.line(0, 0, column)).center();
            QTest::mouseClick(open.view()->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(open.view()->viewport(), Qt::LeftButton, {}, at);
        };
        doubleClick(PlanModel::PracticeColumn);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QuestionRef>(), (QuestionRef{0, 0}));
        open.view()->setCurrentIndex(open.line(1, 0, PlanModel::PracticeColumn));
        QTest::keyClick(open.view(), Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().value<QuestionRef>(), (QuestionRef{0, 1}));
        doubleClick(PlanModel::OwnerColumn);
        QCOMPARE(asked.size(), 2); // that is edited
    }

    void theDateForSeveralLinesIsRefusedInWordsToo()
    {
        Open open;
        open.select({open.line(0, 0), open.line(1, 0)});
        open.find<QComboBox>("bulkDueChoice")->setCurrentIndex(1);
        auto *due = open.find<QLineEdit>("bulkDue");
        due->setText(QStringLiteral("31.3.202"));
        open.find<QPushButton>("bulkChangeButton")->click();
        QVERIFY(open.session().state().lenses[0].items.isEmpty());
        QCOMPARE(due->text(), QStringLiteral("31.3.202"));
        due->clear();
        QVERIFY(!open.find<QPushButton>("bulkChangeButton")->isEnabled());
        due->setText(QStringLiteral("31.3.2027"));
        open.find<QPushButton>("bulkChangeButton")->click();
        for (const ImprovementItem &item : open.session().state().lenses[0].items)
            QCOMPARE(item.dueDate, QDate(2027, 3, 31));
        QCOMPARE(open.session().state().lenses[0].items.size(), 2);
    }

    void typingBeginsInTheCellAtHandAndNeverGoesToAnother()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        open.view()->setFocus();
        const QModelIndex cell = open.line(0, 0, PlanModel::OwnerColumn);
        open.view()->setCurrentIndex(cell);
        QTest::keyClick(open.view(), Qt::Key_L); // "Lessons…" is a practice further down
        QTest::keyClicks(open.find<QLineEdit>("planCellOwner"), QStringLiteral("ena"));
        QCOMPARE(open.view()->currentIndex(), cell);
        QTest::keyClick(open.find<QLineEdit>("planCellOwner"), Qt::Key_Return);
        QTRY_COMPARE(open.session().state().lenses[0].items.value({0, 1}).owner, QStringLiteral("lena"));
        open.view()->setFocus();
        const QModelIndex practice = open.line(0, 0, PlanModel::PracticeColumn);
        open.view()->setCurrentIndex(practice);
        QTest::keyClicks(open.view(), QStringLiteral("No key"));
        QCOMPARE(open.view()->currentIndex(), practice);
        QCOMPARE(open.session().state().lenses[0].items.size(), 1);
    }

    void aLetterOnAListOpensItAndPicksNothingYet()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        open.view()->setFocus();
        open.view()->setCurrentIndex(open.line(0, 0, PlanModel::StatusColumn));
        QTest::keyClick(open.view(), Qt::Key_I);
        auto *box = open.find<QComboBox>("planCellCombo");
        QTRY_VERIFY(box->view()->isVisible());
        QVERIFY(open.session().state().lenses[0].items.isEmpty());
        QCOMPARE(box->view()->currentIndex().data().toString(), QStringLiteral("In progress"));
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(open.session().state().lenses[0].items.value({0, 1}).status, ImprovementStatus::InProgress);
    }

    void tabGoesThroughTheCellsOfTheLineAndThenToTheNext()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        const auto tab = [&](Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(QApplication::focusWidget(), modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
            QCoreApplication::processEvents();
            const QModelIndex at = open.view()->currentIndex();
            return at.siblingAtColumn(PlanModel::PracticeColumn).data().toString() + QLatin1String(": ")
                + open.view()->model()->headerData(at.column(), Qt::Horizontal).toString();
        };
        open.view()->setFocus();
        open.view()->setCurrentIndex(open.line(0, 0, PlanModel::OwnerColumn));
        QTest::keyClick(open.view(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Jonas"));
        QCOMPARE(tab(), QStringLiteral("Changes are tested: Due"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2027-03-31"));
        QCOMPARE(tab(), QStringLiteral("Changes are tested: Effort"));
        QCOMPARE(tab(), QStringLiteral("Nobody changes production by hand: Status"));
        QCOMPARE(tab(Qt::ShiftModifier), QStringLiteral("Changes are tested: Effort"));
        const ImprovementItem item = open.session().state().lenses[0].items.value({0, 1});
        QCOMPARE(item.owner, QStringLiteral("Jonas"));
        QCOMPARE(item.dueDate, QDate(2027, 3, 31));
        QCOMPARE(open.session().state().lenses[0].items.size(), 1);
    }

    void aLineThatMovesByItsNewOwnerTakesTheEditorAlong()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        open.view()->sortByColumn(PlanModel::OwnerColumn, Qt::AscendingOrder);
        open.view()->setFocus();
        open.view()->setCurrentIndex(open.line(0, 1, PlanModel::OwnerColumn));
        const QString practice = open.line(0, 1, PlanModel::PracticeColumn).data().toString();
        QTest::keyClick(open.view(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zoe"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QModelIndex at = open.view()->currentIndex();
        QCOMPARE(at.row(), 0); // lines without an owner come last
        QCOMPARE(at.siblingAtColumn(PlanModel::PracticeColumn).data().toString(), practice);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2027-03-31"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QModelIndex after = open.view()->currentIndex();
        QCOMPARE(after.siblingAtColumn(PlanModel::OwnerColumn).data().toString(), QStringLiteral("Zoe"));
        QCOMPARE(after.siblingAtColumn(PlanModel::DueColumn).data(Qt::EditRole).toDate(), QDate(2027, 3, 31));
    }

    void aNameThatIsKnownIsTypedLikeAnyOther_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Tab goes to the due date") << int(Qt::Key_Tab);
        QTest::newRow("Return ends the editing") << int(Qt::Key_Return);
    }

    void aNameThatIsKnownIsTypedLikeAnyOther()
    {
        QFETCH(int, key);
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        ImprovementItem item;
        item.owner = QStringLiteral("Bob");
        open.editor().setItem(0, {0, 1}, item);
        const QModelIndex owner = open.line(0, 0, PlanModel::OwnerColumn);
        const QPersistentModelIndex due(open.line(0, 0, PlanModel::DueColumn));
        const QPersistentModelIndex named(owner);
        open.view()->setFocus();
        open.view()->setCurrentIndex(owner);
        QTest::keyClick(open.view(), Qt::Key_Return);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit && edit->completer());
        QTest::keyClicks(edit, QStringLiteral("Bob"));
        QTRY_VERIFY(edit->completer()->popup()->isVisible());
        QTest::keyClick(edit->completer()->popup(), Qt::Key(key));
        QCOMPARE(named.data().toString(), QStringLiteral("Bob"));
        if (key == Qt::Key_Tab)
            QCOMPARE(open.view()->currentIndex(), QModelIndex(due));
        else
            QTRY_VERIFY(!open.view()->findChild<QLineEdit *>(QStringLiteral("planCellOwner")));
    }

    void afterSeveralLinesChangedTheFocusIsInThePlan()
    {
        Open open;
        QVERIFY(QTest::qWaitForWindowActive(&open.page));
        open.select({open.line(0, 0), open.line(1, 0)});
        open.find<QLineEdit>("bulkOwner")->setFocus();
        QTest::keyClicks(open.find<QLineEdit>("bulkOwner"), QStringLiteral("Grace"));
        open.find<QPushButton>("bulkChangeButton")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(open.session().state().lenses[0].items.size(), 2);
        QCOMPARE(QApplication::focusWidget(), open.view());
    }

    void onlyALinkThatCanBeOpenedIsKept()
    {
        Open open;
        open.select({open.line(0, 0)});
        auto *link = open.find<QLineEdit>("planLinkEdit");
        const auto *fault = open.find<QLabel>("planFault");
        const auto stored = [&] { return open.session().state().lenses[0].items.value({0, 1}); };
        QTest::keyClicks(link, QStringLiteral("Ana"));
        open.workspace().flushTyping();
        QCOMPARE(stored().link, QString());
        QVERIFY(fault->isVisible());
        QTest::keyClicks(open.find<QPlainTextEdit>("planNoteEdit"), QStringLiteral("soon"));
        open.workspace().flushTyping();
        QTRY_COMPARE(stored().note, QStringLiteral("soon"));
        QTest::qWait(20);
        QCOMPARE(link->text(), QStringLiteral("Ana")); // can still be mended
        link->clear();
        QTest::keyClicks(link, QStringLiteral("https://tracker.example/7"));
        open.workspace().flushTyping();
        QCOMPARE(stored().link, QStringLiteral("https://tracker.example/7"));
        QVERIFY(!fault->isVisible());
        link->selectAll();
        QTest::keyClick(link, Qt::Key_Delete);
        open.workspace().flushTyping();
        QCOMPARE(stored().link, QString());
        open.select({open.line(1, 1)});
        QVERIFY(!fault->isVisible());
    }

    void ofSeveralLinesTheOwnerStaysUnlessOneIsGivenOrNobody()
    {
        Open open;
        open.view()->model()->setData(open.line(0, 0, PlanModel::OwnerColumn), QStringLiteral("Grace"));
        open.select({open.line(0, 0), open.line(1, 0)});
        QCOMPARE(open.find<QPushButton>("bulkChangeButton")->text(), QStringLiteral("Change 2 practices"));
        auto *status = open.find<QComboBox>("bulkStatus");
        status->setCurrentIndex(status->findData(int(ImprovementStatus::InProgress)));
        open.find<QPushButton>("bulkChangeButton")->click();
        QCOMPARE(open.session().state().lenses[0].items.value({0, 1}).owner, QStringLiteral("Grace"));
        QVERIFY(!open.find<QPushButton>("bulkChangeButton")->isEnabled());
        open.find<QLineEdit>("bulkOwner")->setText(QStringLiteral("Nobody"));
        open.find<QPushButton>("bulkChangeButton")->click();
        QCOMPARE(open.session().state().lenses[0].items.value({0, 1}).owner, QString());
    }

    void thePlanGoesToATrackerAsItIsShownOrAsItIsChosen()
    {
        Open open;
        const auto action = [&](const QMenu *menu, const char *name) {
            auto *found = menu->findChild<QAction *>(QLatin1String(name));
            if (!found)
                qFatal("no %s", name);
            return found;
        };
        const QMenu *shown = open.find<QToolButton>("planTrackerButton")->menu();
        QSignalSpy told(&open.page, &Page::noticeRequested);
        const auto copied
            = [] { return QGuiApplication::clipboard()->text().count(QStringLiteral("1.1: ")); }; // in title and text
        action(shown, "copyForAction-jira")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Summary,")));
        QCOMPARE(copied(), 4);
        QVERIFY(told.last()[0].toString().contains(QStringLiteral("yyyy-MM-dd")));
        open.select({open.line(0, 0)});
        Q_EMIT open.view()->menuRequested(QPoint());
        const auto *chosen = open.find<QMenu>("planMenu");
        action(chosen, "copyForAction-jira")->trigger();
        QCOMPARE(copied(), 2);
        open.find<QComboBox>("planShow")->setCurrentIndex(int(PlanFilter::Show::InProgress));
        QVERIFY(!action(shown, "saveForAction-jira")->isEnabled());
        open.find<QComboBox>("planShow")->setCurrentIndex(int(PlanFilter::Show::High));
        action(shown, "saveForAction-github")->trigger();
        const QString path = open.folder() + QStringLiteral("/plan.csv");
        Q_EMIT open.find<QFileDialog>("fileDialog")->fileSelected(path);
        told.clear();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(QStringLiteral("plan.csv")), qPrintable(told[0][0].toString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("title,body,"));
    }

    // What a line is about matters most.

    void itFitsASmallWindow()
    {
        Open open;
        open.select({open.line(0, 0)});
        QVERIFY2(open.page.minimumSizeHint().width() <= 1180, qPrintable(QString::number(open.page.minimumSizeHint().width())));
        QVERIFY2(open.page.minimumSizeHint().height() <= 600, qPrintable(QString::number(open.page.minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
