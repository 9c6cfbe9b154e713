// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpane.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/support/datefield.h"
#include "ui/support/wrappedtext.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// The question pane where decisions are recorded.
class DecisionListTest : public QObject
{
    Q_OBJECT

    static QStringList shown(const Kit::ShownPane &shown)
    {
        QStringList words;
        for (const ClampedLabel *label : shown.find<QWidget>("decisionList")->findChildren<ClampedLabel *>(u"decisionWords"_s)) {
            if (label->isVisible())
                words += label->text();
        }
        return words;
    }
    static void keep(Kit::ShownPane &shown, const QString &text, const QString &by)
    {
        auto *dialog = shown.pane().findChild<DecisionDialog *>();
        QVERIFY(dialog);
        auto *keep = dialog->findChild<QPushButton *>(u"decisionButton"_s);
        dialog->findChild<QPlainTextEdit *>(u"decisionTextEdit"_s)->clear();
        dialog->findChild<QLineEdit *>(u"decisionByEdit"_s)->setText(by);
        dialog->findChild<DateField *>(u"decisionOnEdit"_s)->setDate(QDate(2027, 3, 31));
        QVERIFY(!keep->isEnabled()); // nothing was decided yet
        dialog->findChild<QPlainTextEdit *>(u"decisionTextEdit"_s)->setPlainText(text);
        QVERIFY(keep->isEnabled());
        keep->click();
        QTRY_VERIFY(!shown.pane().findChild<DecisionDialog *>());
    }
    static void choose(const Kit::ShownPane &shown, int row, int action)
    {
        QList<QToolButton *> buttons = shown.find<QWidget>("decisionList")->findChildren<QToolButton *>(u"decisionMenuButton"_s);
        buttons.removeIf([](const QToolButton *button) { return !button->isVisible(); });
        QVERIFY(row < buttons.size());
        buttons[row]->menu()->actions().at(action)->trigger();
    }

private Q_SLOTS:
    void aDecisionIsRecordedChangedAndRemovedBesideTheQuestion()
    {
        Kit::ShownPane pane("deploy small");
        QTRY_COMPARE(shown(pane), QStringList());
        pane.find<QToolButton>("decisionAddButton")->click();
        keep(pane, u"We <b>deploy</b> each day."_s, u"Ada"_s);
        QTRY_COMPARE(shown(pane).size(), 1);
        QVERIFY2(shown(pane)[0].startsWith(u"Ada decided on "_s) && shown(pane)[0].endsWith(u": We <b>deploy</b> each day."_s),
            qPrintable(shown(pane)[0]));
        pane.find<QToolButton>("decisionAddButton")->click();
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
        pane.find<QToolButton>("decisionAddButton")->click();
        QCOMPARE(pane.pane().findChild<DecisionDialog *>()->decision().decidedBy, u"Grace"_s);
        QCOMPARE(pane.pane().findChild<DecisionDialog *>()->decision().decidedOn, QDate::currentDate());
    }

    void eachQuestionHasItsOwn()
    {
        Kit::ShownPane pane("deploy small");
        pane.find<QToolButton>("decisionAddButton")->click();
        keep(pane, u"Each day."_s, u"Ada"_s);
        pane.pane().showQuestion({0, 1});
        QTRY_COMPARE(shown(pane), QStringList());
        pane.pane().showQuestion({0, 0});
        QTRY_COMPARE(shown(pane).size(), 1);
    }
};

QTEST_MAIN(DecisionListTest)
#include "tst_decisionlist.moc"
