// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/reviewpagefixture.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace Plumbline;

// Answering: ticks, marks, notes, and what they say.
class ReviewPageTest : public Kit::ReviewPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { showPage(); }
    void cleanup() { removePage(); }

    void arrowsMoveAndSpaceToggles()
    {
        QCOMPARE(list()->currentIndex().row(), 0);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        QCOMPARE(answer(0).selected, ChoiceSet(0b10));
        press(Qt::Key_Up);
        press(Qt::Key_Space);
        QCOMPARE(answer(0).selected, ChoiceSet(0b11));
        press(Qt::Key_Space);
        QCOMPARE(answer(0).selected, ChoiceSet(0b10));
    }

    void aDigitTogglesTheChoiceOfItsNumber()
    {
        press(Qt::Key_2);
        QCOMPARE(answer(0).selected, ChoiceSet(0b10));
        QCOMPARE(list()->currentIndex().row(), 1);
        press(Qt::Key_2);
        QCOMPARE(answer(0).selected, ChoiceSet(0));
        press(Qt::Key_9); // there is none
        QVERIFY(answer(0).isUntouched());
    }

    void zeroTogglesTheTenthChoice()
    {
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        while (list()->model()->rowCount() < 10)
            m_page->nextQuestion();
        const int there = question();
        press(Qt::Key_0);
        QCOMPARE(answer(there).selected, choiceBit(9));
        QCOMPARE(list()->currentIndex().row(), 9);
    }

    void digitsAndLettersInTheNotesAreText()
    {
        notes()->setFocus();
        press(Qt::Key_1);
        press(Qt::Key_N);
        QCOMPARE(notes()->toPlainText(), QStringLiteral("1n"));
        m_open->editor().flush();
        QCOMPARE(answer(0).notes, QStringLiteral("1n"));
        QCOMPARE(answer(0).selected, ChoiceSet(0));
        QCOMPARE(question(), 0);
    }

    void tabLeavesTheNotesAndHandsThemOver()
    {
        notes()->setFocus();
        press(Qt::Key_A);
        press(Qt::Key_Tab);
        QVERIFY(m_page->focusWidget() != notes());
        QCOMPARE(answer(0).notes, QStringLiteral("a"));
    }

    void noneOfTheseExcludesTheOthersAndUndoBringsThemBack()
    {
        press(Qt::Key_1);
        press(Qt::Key_2);
        press(Qt::Key_4);
        QCOMPARE(answer(0).selected, ChoiceSet(0b1000));
        m_open->editor().undo();
        QCOMPARE(answer(0).selected, ChoiceSet(0b11));
        QCOMPARE(list()->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void theVerdictFollowsTheTick()
    {
        const auto *word = part<QLabel>("verdictWord");
        const auto *why = part<QLabel>("verdictWhy");
        QCOMPARE(word->text(), QStringLiteral("Not answered"));
        press(Qt::Key_1);
        QCOMPARE(word->text(), QStringLiteral("High risk"));
        QVERIFY(why->text().contains(QStringLiteral("Ticking 2 brings it down to medium risk.")));
        press(Qt::Key_2);
        QCOMPARE(word->text(), QStringLiteral("Medium risk"));
        press(Qt::Key_3);
        QCOMPARE(word->text(), QStringLiteral("No risk found"));
    }

    void aChoiceIsMarkedNotApplicableThroughItsMenu()
    {
        press(Qt::Key_Down);
        Q_EMIT list()->menuRequested(list()->currentIndex(), QPoint());
        auto *menu = part<QMenu>("choiceMenu");
        menu->actions().first()->trigger();
        menu->close();
        auto *dialog = part<QDialog>("reasonDialog");
        auto *reasons = dialog->findChild<QComboBox *>(QStringLiteral("reasonBox"));
        reasons->setCurrentIndex(reasons->findData(int(Reason::ArchitectureConstraints)));
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonNotesEdit"))->setPlainText(QStringLiteral("one region"));
        dialog->findChild<QPushButton *>(QStringLiteral("reasonAcceptButton"))->click();
        QCOMPARE(answer(0).statusOf(1), ChoiceStatus::NotApplicable);
        QCOMPARE(answer(0).choiceNotes.value(1), (ChoiceNote{Reason::ArchitectureConstraints, QStringLiteral("one region")}));
        m_open->editor().undo();
        QVERIFY(answer(0).isUntouched());
    }

    void theQuestionIsMarkedWithAReasonAndBroughtBack()
    {
        auto *button = part<QToolButton>("questionScopeButton");
        Q_EMIT button->menu()->aboutToShow();
        button->menu()->actions().first()->trigger();
        QVERIFY(!answer(0).isApplicable);
        QCOMPARE(answer(0).reason, Reason::OutOfScope);
        press(Qt::Key_1); // inert under the mark
        QCOMPARE(answer(0).selected, ChoiceSet(0));
        Q_EMIT button->menu()->aboutToShow();
        button->menu()->actions().first()->trigger();
        QVERIFY(answer(0).isApplicable);
    }

    void aPortfolioForReadingOnlySaysSoAndTakesNoTick()
    {
        const WorkloadId id = m_open->session().id();
        const QString path = m_open->folder() + QStringLiteral("/test.plumb");
        QSignalSpy opened(&m_open->workspace(), &Workspace::portfolioOpened);
        m_open->workspace().openPortfolio(StoreLocation::file(path), OpenMode::ReadOnly);
        QVERIFY(!opened.isEmpty() || opened.wait());
        QSignalSpy reviewOpened(&m_open->workspace(), &Workspace::reviewOpened);
        m_open->workspace().openReview(id);
        QVERIFY(!reviewOpened.isEmpty() || reviewOpened.wait());
        QVERIFY(part<QLabel>("readOnlyLabel")->isVisible());
        QVERIFY(notes()->isReadOnly());
        list()->setFocus();
        press(Qt::Key_1);
        QVERIFY(answer(0).isUntouched());
    }

    void undoBringsBackNotesOnTheScreenToo()
    {
        notes()->setFocus();
        press(Qt::Key_A);
        list()->setFocus();
        m_open->editor().undo();
        QVERIFY(notes()->toPlainText().isEmpty());
        m_open->editor().redo();
        QCOMPARE(notes()->toPlainText(), QStringLiteral("a"));
    }

    // Else what is said about one workload would go to another that opens meanwhile.
    void whatIsAskedAboutAnAnswerEndsWithItsReview()
    {
        auto *tree = part<QTreeView>("mapTree");
        const QModelIndex pillar = tree->model()->index(0, 0, tree->model()->index(0, 0));
        Q_EMIT tree->customContextMenuRequested(tree->visualRect(pillar).center());
        auto *menu = part<QMenu>("pillarMenu");
        menu->actions().first()->trigger();
        QPointer<QDialog> dialog = part<QDialog>("reasonDialog");
        m_open->openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "", QStringLiteral("Depot")));
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(!m_page->findChild<QMenu *>(QStringLiteral("pillarMenu")));
        QVERIFY(answer(0).isApplicable);
    }

    void aReviewWithoutALensSaysWhatToDo()
    {
        m_open->editor().unapplyLens(0);
        QVERIFY(part<QWidget>("noLensState")->isVisible());
        m_open->editor().undo();
        QVERIFY(list()->isVisible());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void actionsHaveKeysOfTheirOwn()
    {
        QSet<QKeySequence> seen;
        for (const QAction *action : m_page->pageActions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY(!seen.contains(key));
                seen.insert(key);
            }
        }
        QVERIFY(seen.size() >= 5);
    }

    void theListOfChoicesIsAsHighAsItsRowsAtAnyWidth()
    {
        m_page.reset();
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        m_page = std::make_unique<ReviewPage>(m_open->workspace());
        m_page->show();
        for (const int width : {1300, 900, 1400, 700}) {
            m_page->resize(width, 720);
            const QModelIndex last = list()->model()->index(list()->model()->rowCount() - 1, 0);
            QTRY_COMPARE(list()->viewport()->height(), list()->visualRect(last).bottom() + 1);
        }
    }

    void whatIsAddedToANoteComesAfterWhatIsThere()
    {
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        m_open->editor().typeNotes(0, 1, QStringLiteral("Learning hours are planned"));
        m_open->editor().flush();
        list()->setFocus();
        QTest::keyClick(m_page->window(), Qt::Key_N, Qt::AltModifier);
        QTest::keyClicks(notes(), QStringLiteral("abc"));
        press(Qt::Key_Left);
        press(Qt::Key_Escape); // back to the practices
        QVERIFY(list()->hasFocus());
        press(Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(m_page->window(), Qt::Key_N, Qt::AltModifier);
        QTest::keyClicks(notes(), QStringLiteral("!"));
        QCOMPARE(notes()->toPlainText(), QStringLiteral("Learning hours are planned!"));
    }

    void keysBelongToAMenuWhileItIsOpen()
    {
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        list()->setFocus();
        const QString title = part<QLabel>("questionTitle")->text();
        QMenu menu;
        menu.addAction(QStringLiteral("Note"));
        menu.popup(m_page->mapToGlobal(QPoint(20, 20)));
        QVERIFY(QApplication::activePopupWidget());
        for (const char *action : {"nextQuestionAction", "nextUnansweredAction"})
            part<QAction>(action)->trigger();
        press(Qt::Key_1);
        QCOMPARE(part<QLabel>("questionTitle")->text(), title);
        QCOMPARE(m_open->session().state().lenses.first().answers[0].selected, ChoiceSet(0));
        menu.close();
        press(Qt::Key_1);
        QCOMPARE(m_open->session().state().lenses.first().answers[0].selected, choiceBit(0));
    }

    void notesAreTypedWhereTheyAreSeen_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("window of 1280 x 800") << 1200 << 690;
        QTest::newRow("window of 1000 x 640") << 920 << 530;
    }
    void notesAreTypedWhereTheyAreSeen()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        m_page->resize(width, height);
        part<QToolButton>("guidanceButton")->setChecked(false);
        part<QToolButton>("guidanceButton")->click();
        list()->setFocus();
        const auto isCursorSeen = [this] {
            const QRect cursor = notes()->cursorRect();
            return notes()->viewport()->rect().contains(cursor.center())
                && notes()->viewport()->visibleRegion().contains(cursor.center());
        };
        QTest::keyClick(m_page->window(), Qt::Key_N, Qt::AltModifier);
        QVERIFY(notes()->hasFocus());
        QTRY_VERIFY(isCursorSeen());
        for (int line = 0; line < 15; ++line) {
            press(Qt::Key_Return);
            press(Qt::Key_A);
            QTRY_VERIFY(isCursorSeen());
        }
        part<QToolButton>("mapButton")->click();
        m_page->resize(width - 100, height - 60);
        QTRY_VERIFY(isCursorSeen());
    }
};

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"
