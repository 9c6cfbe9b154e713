// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpane.h"
#include "ui/dialogs/minutedialog.h"
#include "ui/support/datefield.h"
#include "ui/support/wrappedtext.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// The question pane where decisions, actions and points for later are minuted.
class MinuteListTest : public QObject
{
    Q_OBJECT

    static QStringList shown(const Kit::ShownPane &shown)
    {
        QStringList words;
        for (const ClampedLabel *label : shown.find<QWidget>("minuteList")->findChildren<ClampedLabel *>(u"minuteWords"_s)) {
            if (label->isVisible())
                words += label->text();
        }
        return words;
    }
    static void keep(Kit::ShownPane &shown, const QString &text, const QString &by)
    {
        auto *dialog = shown.pane().findChild<MinuteDialog *>();
        QVERIFY(dialog);
        auto *keep = dialog->findChild<QPushButton *>(u"minuteButton"_s);
        dialog->findChild<QPlainTextEdit *>(u"minuteTextEdit"_s)->clear();
        dialog->findChild<QLineEdit *>(u"minuteWhoEdit"_s)->setText(by);
        dialog->findChild<DateField *>(u"minuteDayEdit"_s)->setDate(QDate(2027, 3, 31));
        QVERIFY(!keep->isEnabled()); // nothing was decided yet
        dialog->findChild<QPlainTextEdit *>(u"minuteTextEdit"_s)->setPlainText(text);
        QVERIFY(keep->isEnabled());
        keep->click();
        QTRY_VERIFY(!shown.pane().findChild<MinuteDialog *>());
    }
    // 0: a decision, 1: an action, 2: a point for later.
    static void add(const Kit::ShownPane &shown, int kind)
    {
        shown.find<QToolButton>("minuteAddButton")->menu()->actions().at(kind)->trigger();
    }
    static void choose(const Kit::ShownPane &shown, int row, int action)
    {
        QList<QToolButton *> buttons = shown.find<QWidget>("minuteList")->findChildren<QToolButton *>(u"minuteMenuButton"_s);
        buttons.removeIf([](const QToolButton *button) { return !button->isVisible(); });
        QVERIFY(row < buttons.size());
        buttons[row]->menu()->actions().at(action)->trigger();
    }

private Q_SLOTS:
    void aDecisionIsRecordedChangedAndRemovedBesideTheQuestion()
    {
        Kit::ShownPane pane("deploy small");
        QTRY_COMPARE(shown(pane), QStringList());
        add(pane, 0);
        keep(pane, u"We <b>deploy</b> each day."_s, u"Ada"_s);
        QTRY_COMPARE(shown(pane).size(), 1);
        QVERIFY2(shown(pane)[0].startsWith(u"Ada decided on "_s) && shown(pane)[0].endsWith(u": We <b>deploy</b> each day."_s),
            qPrintable(shown(pane)[0]));
        add(pane, 0);
        keep(pane, u"Not on Fridays."_s, u"Grace"_s);
        choose(pane, 0, 0); // change
        keep(pane, u"We deploy each week."_s, u"Ada"_s);
        QTRY_COMPARE(shown(pane).size(), 2);
        QVERIFY(shown(pane)[0].endsWith(u"We deploy each week."_s));
        choose(pane, 0, 1); // remove
        QTRY_COMPARE(shown(pane).size(), 1);
        QVERIFY(shown(pane)[0].endsWith(u"Not on Fridays."_s));
        QVERIFY(pane.session().undo());
        QTRY_COMPARE(shown(pane).size(), 2);
    }

    void whoDecidesForTheWorkloadIsProposed()
    {
        Kit::ShownPane pane("deploy small");
        WorkloadProperties properties = pane.session().state().workload;
        properties.reviewOwner = u"Ada"_s;
        properties.decisionOwner = u"Grace"_s;
        pane.open().editor().setProperties(properties);
        add(pane, 0);
        const Decision proposed = std::get<Decision>(pane.pane().findChild<MinuteDialog *>()->minute());
        QCOMPARE(proposed.decidedBy, u"Grace"_s);
        QCOMPARE(proposed.decidedOn, pane.session().today());
    }

    void anActionIsTakenOnByWhoSpeaksAndDone()
    {
        Kit::ShownPane pane("deploy small");
        pane.open().editor().setSpeaker(u"Ben"_s);
        add(pane, 1);
        auto *dialog = pane.pane().findChild<MinuteDialog *>();
        QCOMPARE(dialog->findChild<QLineEdit *>(u"minuteWhoEdit"_s)->text(), u"Ben"_s);
        QVERIFY(!dialog->findChild<QCheckBox *>(u"minuteOverTick"_s)); // it is only begun
        dialog->findChild<QPlainTextEdit *>(u"minuteTextEdit"_s)->setPlainText(u"Ask the bank."_s);
        dialog->findChild<QPushButton *>(u"minuteButton"_s)->click();
        QTRY_COMPARE(shown(pane), QStringList{u"Ben: Ask the bank."_s});
        QTRY_VERIFY(!pane.pane().findChild<MinuteDialog *>());
        choose(pane, 0, 0); // change
        dialog = pane.pane().findChild<MinuteDialog *>();
        dialog->findChild<QCheckBox *>(u"minuteOverTick"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"minuteButton"_s)->click();
        QTRY_VERIFY2(shown(pane).value(0).startsWith(u"Done on "_s), qPrintable(shown(pane).join(u'\n')));
    }

    void aPointForLaterMayBeAboutTheWholeReview()
    {
        Kit::ShownPane pane("deploy small");
        for (const bool isAboutAll : {true, false}) {
            add(pane, 2);
            auto *dialog = pane.pane().findChild<MinuteDialog *>();
            dialog->findChild<QPlainTextEdit *>(u"minuteTextEdit"_s)->setPlainText(u"Who pays?"_s);
            dialog->findChild<QCheckBox *>(u"minuteAboutAllTick"_s)->setChecked(isAboutAll);
            dialog->findChild<QPushButton *>(u"minuteButton"_s)->click();
            QTRY_VERIFY(!pane.pane().findChild<MinuteDialog *>());
        }
        QCOMPARE(minutesOf(pane.session().state(), {}, {}).size(), 1);
        QTRY_COMPARE(shown(pane), QStringList{u"For later: Who pays?"_s});
    }

    void eachQuestionHasItsOwn()
    {
        Kit::ShownPane pane("deploy small");
        add(pane, 0);
        keep(pane, u"Each day."_s, u"Ada"_s);
        pane.pane().showQuestion({0, 1});
        QTRY_COMPARE(shown(pane), QStringList());
        pane.pane().showQuestion({0, 0});
        QTRY_COMPARE(shown(pane).size(), 1);
    }
};

QTEST_MAIN(MinuteListTest)
#include "tst_minutelist.moc"
