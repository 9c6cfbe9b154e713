// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownpages.h"
#include "ui/models/planlane.h"
#include "ui/pages/planboard.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QtTest>

#include <memory>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// The plan as cards: by status, and by risk and effort.
class PlanBoardTest : public QObject
{
    Q_OBJECT

    struct Shown : Kit::ShownPlan
    {
        explicit Shown(const QString &arrangement)
        {
            auto *grouping = find<QComboBox>("planGrouping");
            grouping->setCurrentIndex(grouping->findText(arrangement));
        }
        ~Shown() { find<QComboBox>("planGrouping")->setCurrentIndex(0); } // it is remembered
        QListView *lane(const QString &name)
        {
            for (QListView *view : page.findChildren<QListView *>(u"planLane"_s)) {
                if (view->accessibleName() == name && view->isVisible())
                    return view;
            }
            qFatal("there is no lane %s", qPrintable(name));
        }
        QStringList cards(const QString &name)
        {
            QStringList titles;
            const QAbstractItemModel *model = lane(name)->model();
            for (int row = 0; row < model->rowCount(); ++row)
                titles += model->index(row, 0).data().toString();
            return titles;
        }
        // As a drag from one lane to another would.
        void drop(const QString &from, int row, const QString &to)
        {
            const std::unique_ptr<QMimeData> data(lane(from)->model()->mimeData({lane(from)->model()->index(row, 0)}));
            lane(to)->model()->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {});
        }
    };

private Q_SLOTS:
    void aCardThatIsDroppedHasTheStatusOfItsLane()
    {
        Shown shown(u"Board by status"_s);
        QCOMPARE(shown.cards(u"Not started"_s).size(), 4);
        const QString title = shown.cards(u"Not started"_s)[1];
        const qsizetype before = shown.session().journal().size();
        shown.drop(u"Not started"_s, 1, u"In progress"_s);
        QTRY_COMPARE(shown.cards(u"In progress"_s), QStringList{title});
        QCOMPARE(shown.cards(u"Not started"_s).size(), 3);
        QCOMPARE(shown.session().journal().size(), before + 1);
        shown.editor().undo();
        QTRY_COMPARE(shown.cards(u"Not started"_s).size(), 4);
    }

    void aCardGoesOnByKey()
    {
        Shown shown(u"Board by status"_s);
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QListView *first = shown.lane(u"Not started"_s);
        first->setFocus();
        first->setCurrentIndex(first->model()->index(0, 0));
        const QString title = first->currentIndex().data().toString();
        QTest::keyClick(first, Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(shown.cards(u"In progress"_s), QStringList{title});
        QListView *second = shown.lane(u"In progress"_s);
        QTRY_COMPARE(second->currentIndex().data().toString(), title); // it stays chosen
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Right); // goes without it
        QVERIFY(shown.lane(u"Complete"_s)->hasFocus());
        QCOMPARE(shown.cards(u"In progress"_s).size(), 1);
    }

    void whatIsChosenIsShownBelowAndOpenedByEnter()
    {
        Shown shown(u"Board by status"_s);
        QListView *lane = shown.lane(u"Not started"_s);
        lane->setCurrentIndex(lane->model()->index(2, 0));
        QTRY_COMPARE(shown.view()->chosenRows().size(), 1);
        QCOMPARE(shown.view()->chosenRows()[0].siblingAtColumn(PlanModel::PracticeColumn).data().toString(),
            lane->model()->index(2, 0).data().toString());
        QSignalSpy wanted(&shown.page, &Page::questionRequested);
        QTest::keyClick(lane, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void theRowsOfTheOtherBoardAreTheRisksAndItsColumnsTheEffort()
    {
        Shown shown(u"Risk and effort"_s);
        const QString from = u"High risk · Not estimated"_s;
        const int high = int(shown.cards(from).size());
        QVERIFY(high > 0);
        const QString title = shown.cards(from)[0];
        shown.drop(from, 0, u"High risk · Low effort"_s);
        QTRY_COMPARE(shown.cards(u"High risk · Low effort"_s), QStringList{title});
        QCOMPARE(shown.cards(from).size(), high - 1);
        // The risk of a question is computed: who drops it in another row has said how much effort it is, and no more.
        shown.drop(u"High risk · Low effort"_s, 0, u"Medium risk · High effort"_s);
        QTRY_COMPARE(shown.cards(u"High risk · High effort"_s), QStringList{title});
    }

    void whatAFilterHidesIsOnNoLane()
    {
        Shown shown(u"Board by status"_s);
        auto *show = shown.find<QComboBox>("planShow");
        show->setCurrentIndex(int(PlanFilter::Show::InProgress));
        QTRY_COMPARE(shown.page.findChild<QListView *>(u"planLane"_s)->model()->rowCount(), 0);
    }

    void everyCardSaysItAllToScreenReaders()
    {
        Shown shown(u"Board by status"_s);
        const QModelIndex card = shown.lane(u"Not started"_s)->model()->index(0, 0);
        QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(card.data().toString()));
        QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(u"risk"_s));
    }
};

QTEST_MAIN(PlanBoardTest)
#include "tst_planboard.moc"
