// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/people.h"
#include "tests/kit/lenses.h"
#include "tests/kit/openreview.h"
#include "ui/dialogs/speakerdialog.h"
#include "ui/pages/reviewpage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// Who speaks: chosen in the window, noted in the answers that follow.
class SpeakerTest : public QObject
{
    Q_OBJECT

    struct Shown : Kit::OpenWorkspace
    {
        Shown()
        {
            ReviewState state = Kit::stateFromLines(Kit::sampleVersion(), "deploy small");
            state.workload.reviewOwner = u"Ada"_s;
            state.lenses[0].answers[0].basis = {Proof::Said, u"Grace & Co"_s, {}, {}};
            openReviewOf(state);
            page.resize(1180, 640);
            page.show();
            page.activateWindow();
        }
        QMenu *menu() { return page.findChild<QMenu *>(u"speakerMenu"_s); }
        QString said() { return page.findChild<QAbstractButton *>(u"speakerButton"_s)->text(); }

        ReviewPage page{workspace()};
    };

private Q_SLOTS:
    void thoseWhoSpokeComeBeforeThoseWhoOwn()
    {
        Shown shown;
        QCOMPARE(peopleOf(shown.session().state()), QStringList({u"Grace & Co"_s, u"Ada"_s}));
    }

    // The action of the key opens the menu, which ends with the second key; so it is told to press that once it is open, by way
    // of the window, where the review has digits of its own.
    void twoKeysNoteWhoAnswersFromNowOn()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QTimer::singleShot(0, shown.menu(), [&shown] {
            QTest::keyClick(shown.menu()->windowHandle(), Qt::Key_2);
            QTimer::singleShot(1000, shown.menu(), &QMenu::close); // where it did nothing
        });
        shown.page.findChild<QAction *>(u"speakerAction"_s)->trigger();
        QCOMPARE(shown.editor().speaker(), u"Ada"_s);
        QCOMPARE(shown.said(), u"Ada speaks"_s);
        shown.editor().setSelected(0, 0, 1, true);
        QCOMPARE(shown.session().state().lenses[0].answers[0].basis.by, u"Grace & Co"_s); // it was stated how it is known
        shown.editor().setSelected(0, 1, 0, true);
        QCOMPARE(shown.session().state().lenses[0].answers[1].basis.by, u"Ada"_s);
    }

    void somebodyElseIsAskedForByName()
    {
        Shown shown;
        Q_EMIT shown.menu()->aboutToShow();
        shown.menu()->actions()[3]->trigger();
        auto *dialog = shown.page.findChild<SpeakerDialog *>();
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"speakerDialogButton"_s);
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QLineEdit *>(u"speakerNameEdit"_s)->setText(u" Linus & Sons "_s);
        accept->click();
        QCOMPARE(shown.editor().speaker(), u"Linus & Sons"_s);
        QCOMPARE(shown.said(), u"Linus && Sons speaks"_s);
        Q_EMIT shown.menu()->aboutToShow();
        QVERIFY(shown.menu()->actions()[0]->isChecked()); // and can be chosen again
        QVERIFY(shown.menu()->actions().last()->isEnabled());
        shown.menu()->actions().last()->trigger();
        QVERIFY(shown.editor().speaker().isEmpty());
    }

    void anotherReviewBeginsWithNobody()
    {
        Shown shown;
        shown.editor().setSpeaker(u"Ada"_s);
        shown.workspace().closeReview();
        QCOMPARE(shown.said(), u"Who speaks"_s);
        QVERIFY(!shown.page.findChild<QAbstractButton *>(u"speakerButton"_s)->isEnabled());
    }
};

QTEST_MAIN(SpeakerTest)
#include "tst_speaker.moc"
