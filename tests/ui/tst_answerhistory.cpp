// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpane.h"
#include "ui/dialogs/answerhistorydialog.h"
#include "ui/models/choicelistmodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// What an answer was before: each of its changes, and beside the choices what they were at the last milestone.
class AnswerHistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kit::ShownPane> m_shown;

    ReviewEditor &editor() const { return m_shown->open().editor(); }
    const Answer &answer() const { return m_shown->session().state().lenses[0].answers[0]; }
    AnswerHistoryDialog *opened() const
    {
        m_shown->find<QAbstractButton>("answerHistoryButton")->click();
        return m_shown->pane().findChild<AnswerHistoryDialog *>();
    }
    QString lastTime(int choice) const
    {
        auto *list = m_shown->find<QAbstractItemView>("choiceList");
        return list->model()->index(choice, 0).data(ChoiceListModel::LastTimeRole).toString();
    }

private Q_SLOTS:
    void init() { m_shown = std::make_unique<Kit::ShownPane>("deploy small"); }
    void cleanup() { m_shown.reset(); }

    void anAnswerThatNeverChangedSaysSo()
    {
        m_shown = std::make_unique<Kit::ShownPane>("learn review"); // of another question
        const auto *dialog = opened();
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
        QCOMPARE(dialog->findChild<QLabel *>(u"answerDifference"_s)->text(), u"This answer was never changed."_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"bringBackButton"_s)->isEnabled());
    }

    void eachChangeSaysFromWhatToWhatAndOnlyThoseOfThisAnswer()
    {
        editor().typeNotes(0, 0, u"A long story of a deployment, told in full."_s);
        editor().flush();
        editor().setSelected(0, 1, 0, true); // another question
        editor().typeNotes(0, 0, u"A long story of a deployment, told in full. And more."_s);
        editor().flush();
        const auto *dialog = opened();
        const auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 3); // with how it came here
        const QString difference = dialog->findChild<QLabel *>(u"answerDifference"_s)->text();
        QVERIFY2(difference.contains(u"told in full. → A long story"_s), qPrintable(difference));
        QVERIFY2(difference.endsWith(u"And more."_s), qPrintable(difference));
    }

    void anOlderAnswerIsBroughtBackAsOneStep()
    {
        const Answer first = answer();
        editor().setSelected(0, 0, 1, true);
        const Answer second = answer();
        editor().setSelected(0, 0, 0, false);
        editor().undo();
        QVERIFY(answer() == second);
        editor().setQuestionNotApplicable(0, 0, true);
        auto *dialog = opened();
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 5);
        QVERIFY(list->topLevelItem(1)->text(2).startsWith(u"Undone: "_s));
        auto *back = dialog->findChild<QPushButton *>(u"bringBackButton"_s);
        QVERIFY(!back->isEnabled()); // the newest is how it is
        list->setCurrentItem(list->topLevelItem(3));
        QVERIFY(back->isEnabled());
        const qsizetype steps = m_shown->session().journal().size();
        back->click();
        QVERIFY(answer() == second);
        QCOMPARE(m_shown->session().journal().size(), steps + 1);
        editor().undo();
        QVERIFY(!answer().isApplicable);
        QVERIFY(!(answer() == first));
    }

    void besideAChoiceStandsWhatItWasAtTheLastMilestone()
    {
        QVERIFY(lastTime(0).isEmpty());
        editor().typeChoiceNotes(0, 0, 0, u"By hand"_s);
        editor().takeMilestone(u"First"_s);
        QVERIFY(lastTime(0).isEmpty()); // it is as it was
        editor().setSelected(0, 0, 1, true);
        editor().setSelected(0, 0, 0, false);
        QCOMPARE(lastTime(0), u"Was at “First”: Met. Note: By hand"_s);
        QCOMPARE(lastTime(1), u"Was at “First”: Not met"_s);
        editor().undo();
        QVERIFY(lastTime(0).isEmpty());
    }
};

QTEST_MAIN(AnswerHistoryTest)
#include "tst_answerhistory.moc"
