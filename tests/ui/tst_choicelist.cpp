// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/delegates/choicedelegate.h"
#include "ui/pages/review/choicelistview.h"
#include "ui/pages/review/foldingtext.h"
#include "ui/pages/review/questionpane.h"
#include "ui/support/textbutton.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Plumbline;

// The question on the screen: its choices, its description, what is said of it as a whole. Over the framework's lens.
class ChoiceListTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kit::OpenWorkspace> m_open;
    std::unique_ptr<QuestionPane> m_pane;

    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_pane->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("the pane has no part %s", name);
        return found;
    }
    ChoiceListView *list() const { return part<ChoiceListView>("choiceList"); }
    QModelIndex row(int number) const { return list()->model()->index(number - 1, 0); }
    const Answer &answer() const { return m_open->session().state().lenses.first().answers[0]; }
    void click(const QPoint &place) const { QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, place); }
    ChoiceDelegate::Columns columns() const
    {
        return static_cast<ChoiceDelegate *>(list()->itemDelegate())
            ->columns(list()->font(), *list()->model(), list()->viewport()->width());
    }
    // About so many characters wide.
    void resize(int characters) const
    {
        m_pane->resize(list()->fontMetrics().averageCharWidth() * characters, 900);
        QTRY_COMPARE(list()->viewport()->height(), list()->visualRect(row(list()->model()->rowCount())).bottom() + 1);
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(Theme::Light);
        m_open = std::make_unique<Kit::OpenWorkspace>();
        m_open->openReviewOf(Kit::stateFromLines(Kit::frameworkLens(), "", QStringLiteral("Depot")));
        m_pane = std::make_unique<QuestionPane>();
        m_pane->setSession(&m_open->session(), &m_open->editor());
        m_pane->showQuestion({0, 0});
        m_pane->show();
        resize(130);
    }
    void cleanup()
    {
        m_pane.reset();
        m_open.reset();
    }

    void aClickOnTheBoxTicksAndOneOnTheWordsOnlyChoosesThePractice()
    {
        QSignalSpy chosen(m_pane.get(), &QuestionPane::currentChoiceChanged);
        const QRect second = list()->visualRect(row(2));
        click(QPoint(second.left() + columns().textLeft + 20, second.center().y()));
        QCOMPARE(chosen.last().first().toInt(), 1);
        QVERIFY(answer().isUntouched());
        click(list()->boxArea(row(3)).center());
        QCOMPARE(answer().selected, choiceBit(2));
        QCOMPARE(chosen.last().first().toInt(), 2);
        click(list()->boxArea(row(3)).center());
        QCOMPARE(answer().selected, ChoiceSet(0));
    }

    void whatTheAbsenceCostsStandsBesideTheLongestTitleUnderAHeading()
    {
        const auto *head = part<QLabel>("choiceLevelHead");
        resize(220);
        const ChoiceDelegate::Columns wide = columns();
        QVERIFY(wide.levelLeft > 0);
        QVERIFY(wide.levelLeft < list()->viewport()->width() * 3 / 4); // not at the far edge
        QVERIFY(head->isVisible());
        QCOMPARE(head->text(), QStringLiteral("Risk if missing"));
        QCOMPARE(head->x(), wide.levelLeft);
        resize(60);
        QCOMPARE(columns().levelLeft, -1); // in words under each title
        QVERIFY(!head->isVisible());
    }

    void aLineOfAChoiceMayBeLongerThanOneOfRunningText()
    {
        resize(400);
        const int line = columns().textWidth;
        QVERIFY(line > readingWidth(list()->fontMetrics()));
        QVERIFY(line < 120 * list()->fontMetrics().averageCharWidth());
    }

    void theBoxGrowsWithTheText()
    {
        const int before = columns().boxSide;
        QFont larger = list()->font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        list()->setFont(larger);
        QVERIFY(columns().boxSide > before);
        QVERIFY(columns().boxSide >= QFontMetrics(larger).ascent());
    }

    void aRowIsReadAloudWithAllThatItShows()
    {
        const auto said = [this] { return row(1).data(Qt::AccessibleTextRole).toString(); };
        const QString title = row(1).data().toString();
        QCOMPARE(said(), QStringLiteral("1: %1, not ticked, High risk if missing").arg(title));
        m_open->editor().toggle(0, 0, 0);
        m_open->editor().typeChoiceNotes(0, 0, 0, QStringLiteral("asked\nthe team"));
        m_open->editor().flush();
        QCOMPARE(said(), QStringLiteral("1: %1, ticked, High risk if missing, Note: asked the team").arg(title));
        m_open->editor().setChoiceNotApplicable(0, 0, 0, true, Reason::OutOfScope);
        QVERIFY(said().contains(QStringLiteral("not applicable: out of scope")));
    }

    void aNoteIsWrittenThroughTheButtonOfTheRow()
    {
        m_pane->showChoice(1);
        part<QToolButton>("choiceNoteButton")->click();
        auto *dialog = part<QDialog>("reasonDialog");
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonNotesEdit"))->setPlainText(QStringLiteral("seen"));
        dialog->findChild<QPushButton *>(QStringLiteral("reasonAcceptButton"))->click();
        QCOMPARE(answer().choiceNotes.value(1).notes, QStringLiteral("seen"));
    }

    void theButtonsOfARowDoNotCoverItsWords()
    {
        for (const int width : {220, 130, 90, 60}) {
            resize(width);
            const auto *note = part<QToolButton>("choiceNoteButton");
            const auto *menu = part<QToolButton>("choiceMenuButton");
            QVERIFY(note->isVisible() && menu->isVisible());
            QVERIFY(note->x() >= columns().textLeft);
            QVERIFY(note->geometry().right() < menu->x() && menu->geometry().right() < list()->viewport()->width());
        }
    }

    void whyTheQuestionDoesNotApplyCanBeWritten()
    {
        auto *menu = part<QToolButton>("questionScopeButton")->menu();
        Q_EMIT menu->aboutToShow();
        menu->actions().last()->trigger();
        auto *dialog = part<QDialog>("reasonDialog");
        auto *reasons = dialog->findChild<QComboBox *>(QStringLiteral("reasonBox"));
        reasons->setCurrentIndex(reasons->findData(int(Reason::BusinessPriorities)));
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonNotesEdit"))->setPlainText(QStringLiteral("sold in May"));
        dialog->findChild<QPushButton *>(QStringLiteral("reasonAcceptButton"))->click();
        QVERIFY(!answer().isApplicable);
        QCOMPARE(answer().reason, Reason::BusinessPriorities);
        QCOMPARE(answer().notes, QStringLiteral("sold in May"));
        QCOMPARE(part<QPlainTextEdit>("questionNotes")->toPlainText(), QStringLiteral("sold in May"));
        QVERIFY(m_open->session().undo());
        QVERIFY(answer().isUntouched());
    }

    void theTitleOfTheQuestionIsAHeading()
    {
        QAccessibleInterface *title = QAccessible::queryAccessibleInterface(part<QLabel>("questionTitle"));
        QVERIFY(title);
        QCOMPARE(title->role(), QAccessible::Heading);
        QCOMPARE(title->text(QAccessible::Name), part<QLabel>("questionTitle")->text());
        QAccessibleInterface *notes = QAccessible::queryAccessibleInterface(part<QLabel>("questionNotesLabel"));
        QVERIFY(notes->role() != QAccessible::Heading); // it names a field
    }

    void thereIsMoreRoomForNotesWhereThePaneIsHigh()
    {
        const auto *notes = part<QPlainTextEdit>("questionNotes");
        m_pane->resize(m_pane->width(), 400);
        QTRY_COMPARE(notes->height(), notes->sizeHint().height());
        m_pane->resize(m_pane->width(), 1600);
        QTRY_VERIFY(notes->height() > notes->sizeHint().height());
    }

    void aDescriptionFoldsOnlyWhereThatSavesLines()
    {
        FoldingText text;
        text.resize(text.fontMetrics().averageCharWidth() * 60, 400);
        const int line = text.fontMetrics().height();
        text.setWholeText(QStringList(FoldingText::mostLines, QStringLiteral("A line")).join(u'\n'));
        QVERIFY(text.button()->isHidden());
        QCOMPARE(text.heightForWidth(text.width()), FoldingText::mostLines * line);
        text.setWholeText(QStringList(FoldingText::mostLines + 1, QStringLiteral("A line")).join(u'\n'));
        QVERIFY(!text.button()->isHidden());
        QCOMPARE(text.heightForWidth(text.width()), FoldingText::firstLines * line);
        QVERIFY(text.button()->geometry().center().y() > (FoldingText::firstLines - 1) * line); // at the end of the last
        text.button()->click();
        QCOMPARE(text.heightForWidth(text.width()), (FoldingText::mostLines + 1) * line);
        text.button()->click();
        QCOMPARE(text.heightForWidth(text.width()), FoldingText::firstLines * line);
    }
};

QTEST_MAIN(ChoiceListTest)
#include "tst_choicelist.moc"
