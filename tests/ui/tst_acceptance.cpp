// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/dialogs/acceptancedialog.h"
#include "ui/pages/review/questionpane.h"
#include "ui/support/datefield.h"
#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

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

    std::unique_ptr<Kit::OpenWorkspace> m_open;
    std::unique_ptr<QuestionPane> m_pane;

    QToolButton *button() const { return m_pane->findChild<QToolButton *>(u"acceptanceMenuButton"_s); }
    QWidget *told() const { return m_pane->findChild<QWidget *>(u"verdictAcceptance"_s); }
    void choose(int action) const
    {
        Q_EMIT button()->menu()->aboutToShow();
        button()->menu()->actions().at(action)->trigger();
    }
    AcceptanceDialog *dialog() const { return m_pane->findChild<AcceptanceDialog *>(); }

private Q_SLOTS:
    void init()
    {
        applyTheme(Theme::Light);
        m_open = std::make_unique<Kit::OpenWorkspace>();
        m_open->openReviewOf(Kit::stateFromLines(Kit::sampleVersion(), "deploy small"));
        m_pane = std::make_unique<QuestionPane>();
        m_pane->setSession(&m_open->session(), m_open->workspace().editor());
        m_pane->showQuestion({0, 0});
        m_pane->resize(700, 700);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_open.reset();
    }

    void aRiskIsAcceptedAndWithdrawnBesideTheQuestion()
    {
        QVERIFY(button()->isVisible());
        QCOMPARE(button()->text(), u"Accept the risk"_s);
        QVERIFY(!told()->isVisible());
        choose(0);
        QVERIFY(dialog());
        QPushButton *accept = dialog()->findChild<QPushButton *>(u"acceptanceButton"_s);
        QVERIFY(!accept->isEnabled()); // nobody is named yet
        dialog()->findChild<QLineEdit *>(u"acceptanceOwnerEdit"_s)->setText(u"Ada"_s);
        dialog()->findChild<QPlainTextEdit *>(u"acceptanceReasonEdit"_s)->setPlainText(u"It is <b>small</b>."_s);
        QVERIFY(!accept->isEnabled()); // no day
        dialog()->findChild<DateField *>(u"acceptanceUntilEdit"_s)->setText(u"2999-03-31"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        QCOMPARE(m_open->session().state().records.size(), 1);
        QVERIFY(told()->isVisible());
        QCOMPARE(button()->text(), u"Risk accepted"_s);
        choose(1); // withdraw
        QVERIFY(m_open->session().state().records.isEmpty());
        QVERIFY(!told()->isVisible());
        QVERIFY(m_open->session().undo());
        QVERIFY(told()->isVisible());
    }

    void whereThereIsNoRiskThereIsNothingToAccept()
    {
        m_pane->showQuestion({0, 1}); // not answered
        QVERIFY(!button()->isVisible());
    }
};

QTEST_MAIN(AcceptanceTest)
#include "tst_acceptance.moc"
