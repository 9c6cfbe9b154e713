// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/dialogs/minutesdialog.h"
#include "ui/dialogs/recapdialog.h"
#include "ui/dialogs/sittingdialog.h"
#include "ui/pages/review/sittingbar.h"
#include "ui/pages/reviewpage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// In the room: a sitting is begun, minuted by key, ended, and told.
class SittingTest : public QObject
{
    Q_OBJECT

    struct Shown : Kit::OpenWorkspace
    {
        Shown()
        {
            ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "");
            state.workload.reviewOwner = u"Ada & Co"_s;
            openReviewOf(state);
            page.resize(1180, 640);
            page.show();
            becomeActive();
        }
        void becomeActive() // as every desktop does when a dialog closes
        {
            page.activateWindow();
            if (!QTest::qWaitForWindowActive(&page))
                qFatal("the page does not become active");
        }
        template <typename Widget>
        Widget *find(const char *name)
        {
            auto *found = page.findChild<Widget *>(QLatin1String(name));
            if (!found)
                qFatal("there is no %s", name);
            return found;
        }
        void begin()
        {
            find<QAction>("beginSittingAction")->trigger();
            find<QCheckBox>("sittingPersonTick")->setChecked(true);
            find<QLineEdit>("sittingOthersEdit")->setText(u"Ben, Ada & Co ,, Grace"_s);
            find<QPushButton>("sittingButton")->click();
        }
        void minute(Qt::Key key, const QString &text, const QString &who)
        {
            becomeActive();
            QTest::keyClick(find<QWidget>("choiceList"), key);
            find<QPlainTextEdit>("minuteTextEdit")->setPlainText(text);
            find<QLineEdit>("minuteWhoEdit")->setText(who);
            find<QPushButton>("minuteButton")->click();
            QTRY_VERIFY(!page.findChild<QDialog *>(u"minuteDialog"_s));
        }

        ReviewPage page{workspace()};
    };
    static QStringList rowsOf(const QTreeWidget &tree)
    {
        QStringList rows;
        for (int group = 0; group < tree.topLevelItemCount(); ++group) {
            const QTreeWidgetItem *heading = tree.topLevelItem(group);
            rows += heading->text(0);
            for (int row = 0; row < heading->childCount(); ++row)
                rows += u"  "_s + heading->child(row)->text(0);
        }
        return rows;
    }

private Q_SLOTS:
    void theBarStandsWhileASittingIsHeld()
    {
        Shown shown;
        auto *bar = shown.find<SittingBar>("sittingBar");
        QVERIFY(!bar->isVisible());
        for (const char *none : {"endSittingAction", "recapAction", "minutesAction"})
            QVERIFY2(!shown.find<QAction>(none)->isEnabled(), none); // there is nothing to end or to tell
        shown.begin();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(sittingNow(shown.session().state())->value.present, QStringList({u"Ada & Co"_s, u"Ben"_s, u"Grace"_s}));
        QCOMPARE(shown.find<QAbstractButton>("presentButton")->text(), u"3 people"_s);
        QVERIFY(shown.find<QLabel>("sittingClock")->text().endsWith(u" of 2 h 30 min"_s));
        QVERIFY(!shown.find<QAction>("beginSittingAction")->isEnabled());
        shown.editor().undo(); // the begin
        QTRY_VERIFY(!bar->isVisible());
    }

    void aSittingThatWasForgottenEndsWithWhatWasDoneLast()
    {
        Shown shown;
        HeldSitting forgotten;
        forgotten.begunAt = shown.session().time();
        shown.editor().setRecord(Verb::BeginSitting, u"Shop"_s, {}, recordOf(forgotten));
        const Timestamp last = shown.session().journal().last().at;
        while (shown.session().time() < last + std::chrono::hours(3)) { } // a minute each time
        shown.find<QAction>("endSittingAction")->trigger();
        QCOMPARE(recordsOf<HeldSitting>(shown.session().state()).last().value.endedAt, last);
    }

    void whoIsThereIsChangedInTheRoom()
    {
        Shown shown;
        shown.begin();
        QTRY_VERIFY(!shown.page.findChild<SittingDialog *>());
        shown.find<QAbstractButton>("presentButton")->click();
        QCOMPARE(shown.find<QLineEdit>("sittingOthersEdit")->text(), QString()); // they can all be ticked by now
        const QList<QCheckBox *> people = shown.page.findChildren<QCheckBox *>(u"sittingPersonTick"_s);
        QCOMPARE(people.size(), 3);
        people[1]->setChecked(false);
        shown.find<QPushButton>("sittingButton")->click();
        QCOMPARE(sittingNow(shown.session().state())->value.present.size(), 2);
    }

    void whatIsMinutedByKeyIsInTheRecapAtTheEnd()
    {
        Shown shown;
        shown.begin();
        QTRY_VERIFY(!shown.page.findChild<SittingDialog *>());
        shown.becomeActive();
        QTest::keyClick(shown.find<QWidget>("choiceList"), Qt::Key_1);
        shown.minute(Qt::Key_D, u"Deploy daily"_s, u"Ada"_s);
        shown.minute(Qt::Key_A, u"Ask the bank"_s, u"Ben"_s);
        shown.minute(Qt::Key_L, u"Who pays?"_s, {});
        shown.find<QAction>("endSittingAction")->trigger();
        QTRY_VERIFY(shown.page.findChild<RecapDialog *>());
        const QStringList rows = rowsOf(*shown.find<QTreeWidget>("recapTree"));
        for (const auto &row : {u"  Deploy daily"_s, u"  Ask the bank"_s, u"  Who pays?"_s, u"Who does what"_s})
            QVERIFY2(rows.contains(row), qPrintable(row + u" is not in "_s + rows.join(u'\n')));
        shown.find<QPushButton>("copyRecapButton")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"- Ask the bank (Ben"_s));
        QCOMPARE(shown.find<QLabel>("recapSaid")->text(), u"Copied the recap."_s);
    }

    void aRowOfTheRecapLeadsToItsQuestion()
    {
        Shown shown;
        shown.begin();
        QTRY_VERIFY(!shown.page.findChild<SittingDialog *>());
        shown.becomeActive();
        QTest::keyClick(shown.find<QWidget>("choiceList"), Qt::Key_1);
        shown.find<QAction>("nextQuestionAction")->trigger();
        const QuestionRef second = shown.page.current();
        shown.find<QAction>("endSittingAction")->trigger();
        QTRY_VERIFY(shown.page.findChild<RecapDialog *>());
        auto *tree = shown.find<QTreeWidget>("recapTree");
        Q_EMIT tree->itemActivated(tree->topLevelItem(0)->child(0), 0);
        QVERIFY(shown.page.current() != second);
        QTRY_VERIFY(!shown.page.findChild<RecapDialog *>());
    }

    void anEarlierSittingIsToldToo()
    {
        Shown shown;
        for (const auto &text : {u"First"_s, u"Second"_s}) {
            shown.begin();
            QTRY_VERIFY(!shown.page.findChild<SittingDialog *>());
            shown.minute(Qt::Key_L, text, {});
            shown.find<QAction>("endSittingAction")->trigger();
            QTRY_VERIFY(shown.page.findChild<RecapDialog *>());
            QVERIFY(rowsOf(*shown.find<QTreeWidget>("recapTree")).contains(u"  "_s + text));
            if (text == u"Second"_s)
                break;
            shown.page.findChild<RecapDialog *>()->reject();
            QTRY_VERIFY(!shown.page.findChild<RecapDialog *>());
        }
        shown.find<QComboBox>("recapSittings")->setCurrentIndex(1);
        QTRY_VERIFY(rowsOf(*shown.find<QTreeWidget>("recapTree")).contains(u"  First"_s));
        QVERIFY(!rowsOf(*shown.find<QTreeWidget>("recapTree")).contains(u"  Second"_s));
    }

    void allMinutesAreListedAndWhatIsDoneGoesToTheEnd()
    {
        Shown shown;
        shown.minute(Qt::Key_A, u"Ask the bank"_s, u"Ben"_s);
        shown.minute(Qt::Key_L, u"Who pays?"_s, {});
        shown.find<QAction>("minutesAction")->trigger();
        auto *tree = shown.find<QTreeWidget>("minutesTree");
        QCOMPARE(rowsOf(*tree),
            QStringList({u"Open actions"_s, u"  Ben: Ask the bank"_s, u"Left for later"_s, u"  For later: Who pays?"_s}));
        shown.find<QPushButton>("changeMinuteButton")->click();
        shown.find<QCheckBox>("minuteOverTick")->setChecked(true);
        shown.find<QPushButton>("minuteButton")->click();
        QTRY_COMPARE(rowsOf(*tree).value(0), u"Left for later"_s);
        QVERIFY(rowsOf(*tree).last().startsWith(u"  Done on "_s));
        shown.page.findChild<MinutesDialog *>()->reject();
    }
};

QTEST_MAIN(SittingTest)
#include "tst_sitting.moc"
