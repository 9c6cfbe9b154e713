// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/tradeoff.h"
#include "tests/kit/shownpane.h"
#include "ui/dialogs/tradeoffdialog.h"
#include "ui/models/questionsigns.h"
#include "ui/pages/review/guidancepane.h"
#include "ui/support/datefield.h"
#include "ui/support/textbutton.h"
#include "ui/support/wrappedtext.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// A practice that is given up for another pillar: at the practice, and at that pillar.
class TradeOffTest : public QObject
{
    Q_OBJECT

    static QModelIndex choice(const Kit::ShownPane &shown, int number)
    {
        return shown.find<QListView>("choiceList")->model()->index(number, 0);
    }
    static QString said(const Kit::ShownPane &shown, int number)
    {
        return choice(shown, number).data(ChoiceListModel::TradeOffRole).toString();
    }
    // The actions on trade-offs in the menu of a choice.
    static QList<QAction *> actions(Kit::ShownPane &shown, int number)
    {
        auto *list = shown.find<QListView>("choiceList");
        const QPoint place = list->visualRect(choice(shown, number)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, list->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(list->viewport(), &event);
        const QList<QMenu *> menus = shown.pane().findChildren<QMenu *>(u"choiceMenu"_s);
        QList<QAction *> actions = menus.last()->actions();
        actions.removeIf([](const QAction *action) {
            return !action->text().contains(u"trade-off"_s) && !action->text().contains(u"another pillar"_s);
        });
        menus.last()->hide();
        return actions;
    }
    static void keep(Kit::ShownPane &shown, const QString &reason)
    {
        auto *dialog = shown.pane().findChild<TradeOffDialog *>();
        QVERIFY(dialog);
        auto *keep = dialog->findChild<QPushButton *>(u"tradeOffButton"_s);
        dialog->findChild<QPlainTextEdit *>(u"tradeOffReasonEdit"_s)->setPlainText(reason);
        dialog->findChild<QLineEdit *>(u"tradeOffByEdit"_s)->setText(u"Ada"_s);
        dialog->findChild<QComboBox *>(u"tradeOffPillarCombo"_s)->setCurrentIndex(0);
        QVERIFY(keep->isEnabled());
        keep->click();
        QTRY_VERIFY(!shown.pane().findChild<TradeOffDialog *>());
    }

private Q_SLOTS:
    void aTradeOffIsKeptOnceAllOfItIsSaidAndItsEndIsNotPast()
    {
        const ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "");
        TradeOffDialog dialog(u"Changes are tested"_s, pillarsBeside(state, {0, {0, 1}}), {});
        const auto *keep = dialog.findChild<QPushButton *>(u"tradeOffButton"_s);
        dialog.findChild<QPlainTextEdit *>(u"tradeOffReasonEdit"_s)->setPlainText(u"It costs."_s);
        dialog.findChild<QLineEdit *>(u"tradeOffByEdit"_s)->setText(u"Ada"_s);
        QVERIFY(!keep->isEnabled()); // for which pillar?
        dialog.findChild<QComboBox *>(u"tradeOffPillarCombo"_s)->setCurrentIndex(0);
        QVERIFY(keep->isEnabled()); // without an end
        auto *until = dialog.findChild<DateField *>(u"tradeOffUntilEdit"_s);
        until->setDate(QDate(2001, 1, 31));
        QVERIFY(!keep->isEnabled());
        until->setDate(QDate::currentDate());
        QVERIFY(keep->isEnabled());
        QCOMPARE(dialog.tradeOff().pillar, u"sec"_s);
        QCOMPARE(dialog.tradeOff().until, QDate::currentDate());
    }

    void thePillarOfALensThatIsGoneStaysToChoose()
    {
        TradeOff known;
        known.pillar = u"gone"_s;
        const TradeOffDialog dialog(u"Changes are tested"_s, {{PillarId(u"sec"_s), u"Security"_s}}, known);
        QCOMPARE(dialog.findChild<QComboBox *>(u"tradeOffPillarCombo"_s)->count(), 2);
        QCOMPARE(dialog.tradeOff().pillar, u"gone"_s);
    }

    void aTradeOffIsRecordedChangedAndRemovedAtItsPractice()
    {
        Kit::ShownPane pane("deploy small");
        QCOMPARE(said(pane, 1), QString());
        actions(pane, 1)[0]->trigger();
        keep(pane, u"It <b>costs</b>."_s);
        QVERIFY2(said(pane, 1).startsWith(u"Given up for "_s) && said(pane, 1).endsWith(u"as Ada decided: It <b>costs</b>."_s),
            qPrintable(said(pane, 1)));
        QVERIFY(choice(pane, 1).data(Qt::AccessibleTextRole).toString().contains(said(pane, 1)));
        QCOMPARE(said(pane, 2), QString());
        actions(pane, 1)[0]->trigger();
        keep(pane, u"It costs more."_s);
        QVERIFY(said(pane, 1).endsWith(u"It costs more."_s));
        QCOMPARE(pane.session().state().records.size(), 1);
        QCOMPARE(signsOfRecords(pane.session().state()).value({0, 0}), QuestionSign::Decided);
        actions(pane, 1)[1]->trigger();
        QCOMPARE(said(pane, 1), QString());
        QVERIFY(pane.session().undo());
        QVERIFY(said(pane, 1).endsWith(u"It costs more."_s));
    }

    void whatIsMetAndNoneOfTheseAreNotGivenUp()
    {
        Kit::ShownPane pane("deploy small");
        QVERIFY(!actions(pane, 0)[0]->isEnabled());
        QVERIFY(actions(pane, 1)[0]->isEnabled());
        QVERIFY(!actions(pane, 3)[0]->isEnabled());
    }

    void thePillarShowsWhatIsGivenUpForItAndLeadsThere()
    {
        Kit::ShownPane shown("deploy small");
        OpenReview &session = shown.session();
        GuidancePane pane;
        pane.resize(400, 700);
        pane.setVisible(true);
        pane.setSession(&session);
        const LensVersionPtr version = session.state().lenses[0].version;
        pane.showPillar(version, 1);
        const auto links = [&pane] {
            QList<TextButton *> found = pane.findChildren<TextButton *>(u"tradeOffLink"_s);
            found.removeIf([](const TextButton *link) { return !link->isVisible(); });
            return found;
        };
        QTest::qWait(0);
        QVERIFY(links().isEmpty());
        const TradeOff given{version->id().text(), u"deploy"_s, u"tested"_s, u"sec"_s, u"It costs."_s, u"Ada"_s, {}};
        shown.open().editor().setRecord(Verb::RecordTradeOff, u"Tests"_s, {}, recordOf(given));
        QTRY_COMPARE(links().size(), 1); // the sample lens says nothing else of its pillars
        QCOMPARE(links()[0]->text(), u"1.1: Changes are tested"_s);
        QVERIFY(pane.findChild<ClampedLabel *>(u"tradeOffWords"_s)->text().endsWith(u"It costs."_s));
        QSignalSpy asked(&pane, &GuidancePane::placeRequested);
        links()[0]->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].value<ReviewPlace>() == (ReviewPlace{0, 0, 0, 1}));
        pane.showPillar(version, 0);
        QTRY_VERIFY(links().isEmpty());
        QVERIFY(session.undo());
        pane.showPillar(version, 1);
        QTest::qWait(0);
        QVERIFY(links().isEmpty());
    }
};

QTEST_MAIN(TradeOffTest)
#include "tst_tradeoff.moc"
