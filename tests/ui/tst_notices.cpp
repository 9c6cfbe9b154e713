// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/noticebar.h"
#include "ui/window/savedstate.h"

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

    void theSavedStateSaysWhatIsSoAndWhatToDo()
    {
        SavedState saved;
        auto *retry = saved.findChild<QPushButton *>(QStringLiteral("retryButton"));
        QVERIFY(saved.text().isEmpty());
        saved.setState(SavedState::State::Saving);
        QCOMPARE(saved.text(), QStringLiteral("Saving…"));
        saved.setState(SavedState::State::Saved);
        QCOMPARE(saved.text(), QStringLiteral("Saved"));
        QVERIFY(retry->isHidden());
        saved.setState(SavedState::State::NotSaved, QStringLiteral("The disk is full."));
        QCOMPARE(saved.text(), QStringLiteral("Not saved: The disk is full."));
        QCOMPARE(saved.accessibleName(), saved.text());
        QVERIFY(!retry->isHidden());
        QSignalSpy asked(&saved, &SavedState::retryRequested);
        retry->click();
        QCOMPARE(asked.size(), 1);
        auto *copy = saved.findChild<QPushButton *>(QStringLiteral("copyReviewButton"));
        QVERIFY(copy->isHidden()); // there is nothing to copy
        saved.setCopyable(true);
        QVERIFY(!copy->isHidden());
        saved.setState(SavedState::State::ReadOnly, QStringLiteral("process 7"));
        QCOMPARE(saved.text(), QStringLiteral("Read-only: in use by process 7"));
        QVERIFY(retry->isHidden());
    }
};

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
