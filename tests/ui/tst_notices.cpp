// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/noticebar.h"
#include "ui/window/savedstate.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace Plumbline;

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarIsThereOnlyWhileItHasSomethingToSay()
    {
        NoticeBar bar;
        QVERIFY(bar.isHidden());
        bar.tellFailure(QStringLiteral("The disk is full."));
        QVERIFY(!bar.isHidden());
        bar.findChild<QToolButton *>(QStringLiteral("closeNoticeButton"))->click();
        QVERIFY(bar.isHidden());
        QVERIFY(bar.texts().isEmpty());
    }

    void theSameFailureIsToldOnce()
    {
        NoticeBar bar;
        bar.tellFailure(QStringLiteral("The disk is full."));
        bar.tellFailure(QStringLiteral("The disk is full."));
        QCOMPARE(bar.texts().size(), 1);
    }

    void newsGivesWayBeforeFailures()
    {
        NoticeBar bar;
        bar.tellFailure(QStringLiteral("failure 1"));
        bar.tell(QStringLiteral("news"));
        bar.tellFailure(QStringLiteral("failure 2"));
        bar.tellFailure(QStringLiteral("failure 3"));
        QCOMPARE(
            bar.texts(), QStringList({QStringLiteral("failure 1"), QStringLiteral("failure 2"), QStringLiteral("failure 3")}));
    }

    void theLatestNewsTakesThePlaceOfTheNewsBefore()
    {
        NoticeBar bar;
        bar.tell(QStringLiteral("first"));
        bar.tell(QStringLiteral("with a button"), QStringLiteral("Open"), [] {});
        bar.tell(QStringLiteral("second"));
        bar.tell(QStringLiteral("third"));
        QCOMPARE(bar.texts(), QStringList({QStringLiteral("with a button"), QStringLiteral("third")}));
    }

    void anOfferIsTakenOnceAndGoesWithTheNextOne()
    {
        NoticeBar bar;
        int first = 0;
        int second = 0;
        bar.offer(QStringLiteral("A was deleted."), QStringLiteral("Undo"), [&] { ++first; });
        bar.offer(QStringLiteral("B was deleted."), QStringLiteral("Undo"), [&] { ++second; });
        QCOMPARE(bar.texts(), QStringList{QStringLiteral("B was deleted.")});
        const auto buttons = bar.findChildren<QPushButton *>(QStringLiteral("noticeButton"));
        buttons.last()->click();
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
        QVERIFY(bar.texts().isEmpty());
    }

    void withdrawnOffersGoAndFailuresStay()
    {
        NoticeBar bar;
        bar.tellFailure(QStringLiteral("failure"));
        bar.offer(QStringLiteral("A was deleted."), QStringLiteral("Undo"), [] {});
        bar.withdrawOffers();
        QCOMPARE(bar.texts(), QStringList{QStringLiteral("failure")});
    }

    void aFailureBeginsWithWhatHappenedAndThenSaysWhy()
    {
        NoticeBar bar;
        bar.tellFailure({QStringLiteral("Not imported: shop.json"), QStringLiteral("The file breaks off.")});
        QCOMPARE(bar.texts(), QStringList{QStringLiteral("Not imported: shop.json. The file breaks off.")});
        const auto *heading = bar.findChild<QLabel *>(QStringLiteral("noticeHeading"));
        QCOMPARE(heading->text(), QStringLiteral("Not imported: shop.json"));
        QCOMPARE(heading->font().weight(), QFont::DemiBold);
    }

    void whatFailuresSpeakOfTakesThemAlong()
    {
        NoticeBar bar;
        bar.tellFailure(QStringLiteral("portfolio"), {}, {}, NoticeBar::About::Portfolio);
        bar.tellFailure(QStringLiteral("review"), {}, {}, NoticeBar::About::Review);
        bar.tellFailure(QStringLiteral("deed"));
        bar.withdrawFailures(NoticeBar::About::Review);
        QCOMPARE(bar.texts(), QStringList({QStringLiteral("portfolio"), QStringLiteral("deed")}));
        bar.withdrawFailures(NoticeBar::About::Portfolio);
        QCOMPARE(bar.texts(), QStringList({QStringLiteral("deed")}));
    }

    void whatWasReadGoesWithTheNextPlaceAndWhatIsNewStays()
    {
        NoticeBar bar;
        bar.tellFailure(QStringLiteral("deed"));
        bar.tellFailure(QStringLiteral("portfolio"), {}, {}, NoticeBar::About::Portfolio);
        bar.withdrawFailuresOlderThan(std::chrono::hours(24));
        QCOMPARE(bar.texts().size(), 2);
        bar.withdrawFailuresOlderThan(std::chrono::milliseconds(0));
        QCOMPARE(bar.texts(), QStringList{QStringLiteral("portfolio")});
    }

    void theSavedStateSaysWhatIsSoInAWordOrTwo()
    {
        SavedState saved;
        QVERIFY(saved.text().isEmpty());
        saved.setState(SavedState::State::Saving);
        QCOMPARE(saved.text(), QStringLiteral("Saving…"));
        saved.setState(SavedState::State::Saved);
        QCOMPARE(saved.text(), QStringLiteral("Saved"));
        saved.setState(SavedState::State::NotSaved, QStringLiteral("The disk is full."));
        QCOMPARE(saved.text(), QStringLiteral("Not saved"));
        QCOMPARE(saved.findChild<QLabel *>(QStringLiteral("savedLabel"))->font().weight(), QFont::DemiBold);
        QCOMPARE(saved.accessibleName(), QStringLiteral("Not saved: The disk is full."));
        saved.setState(SavedState::State::ReadOnly, QStringLiteral("process 7"));
        QCOMPARE(saved.text(), QStringLiteral("Read-only: in use by process 7"));
    }
};

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
