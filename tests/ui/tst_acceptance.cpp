// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpane.h"
#include "ui/dialogs/acceptancedialog.h"
#include "ui/support/datefield.h"
#include "ui/support/plainlabel.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// The question pane where a risk is accepted instead of lowered.
class AcceptanceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Kit::ShownPane> m_shown;

    QToolButton *button() const { return m_shown->find<QToolButton>("acceptanceMenuButton"); }
    QWidget *told() const { return m_shown->find<QWidget>("verdictAcceptance"); }
    void choose(int action) const
    {
        Q_EMIT button()->menu()->aboutToShow();
        button()->menu()->actions().at(action)->trigger();
    }
    AcceptanceDialog *dialog() const { return m_shown->pane().findChild<AcceptanceDialog *>(); }

private Q_SLOTS:
    void init() { m_shown = std::make_unique<Kit::ShownPane>("deploy small"); }
    void cleanup() { m_shown.reset(); }

    void aRiskIsAcceptedAndWithdrawnBesideTheQuestion()
    {
        QVERIFY(button()->isVisible());
        QCOMPARE(button()->text(), u"Accept the risk…"_s);
        QVERIFY(!told()->isVisible());
        button()->click(); // one thing to do needs no menu
        QVERIFY(dialog());
        QPushButton *accept = dialog()->findChild<QPushButton *>(u"acceptanceButton"_s);
        QVERIFY(!accept->isEnabled()); // nobody is named yet
        dialog()->findChild<QLineEdit *>(u"acceptanceOwnerEdit"_s)->setText(u"Ada"_s);
        dialog()->findChild<QPlainTextEdit *>(u"acceptanceReasonEdit"_s)->setPlainText(u"It is <b>small</b>."_s);
        QVERIFY(!accept->isEnabled()); // no day
        dialog()->findChild<DateField *>(u"acceptanceUntilEdit"_s)->setText(u"2001-03-31"_s);
        QVERIFY(!accept->isEnabled()); // it has passed
        QVERIFY(dialog()->findChild<QLabel *>(u"lackingLabel"_s)->text().contains(u"has passed"_s));
        dialog()->findChild<DateField *>(u"acceptanceUntilEdit"_s)->setText(u"2999-03-31"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        QCOMPARE(m_shown->session().state().records.size(), 1);
        QVERIFY(told()->isVisible());
        QCOMPARE(button()->text(), u"Risk accepted"_s);
        choose(1); // withdraw
        QVERIFY(m_shown->session().state().records.isEmpty());
        QVERIFY(!told()->isVisible());
        QVERIFY(m_shown->session().undo());
        QVERIFY(told()->isVisible());
    }

    void whereThereIsNoRiskThereIsNothingToAccept()
    {
        m_shown->pane().showQuestion({0, 1}); // not answered
        QVERIFY(!button()->isVisible());
    }
};

QTEST_MAIN(AcceptanceTest)
#include "tst_acceptance.moc"
