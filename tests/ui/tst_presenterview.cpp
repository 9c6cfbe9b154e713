// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shownwindow.h"
#include "ui/window/presenterview.h"

#include <QAbstractButton>
#include <QImage>
#include <QListView>

using namespace Plumbline;
using namespace Qt::StringLiterals;

// What the room sees on the other screen.
class PresenterViewTest : public QObject
{
    Q_OBJECT

    struct Shown : Kit::ShownWindow
    {
        PresenterView *view() { return window.findChild<PresenterView *>(); }
        void present()
        {
            openReview();
            window.showPlace(Place::Review);
            trigger("presenterAction");
        }
    };
    static QImage picture(PresenterView &view) { return view.grab().toImage(); }

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void itFollowsTheReviewAndLeavesTheWindowWhereItIs()
    {
        Shown shown;
        shown.present();
        QVERIFY(shown.view() && shown.view()->isVisible());
        QVERIFY(shown.view()->accessibleName().startsWith(u"How do changes reach production?"_s));
        shown.trigger("nextQuestionAction");
        QVERIFY(shown.view()->accessibleName().startsWith(u"How do you learn from failure?"_s));
        const QImage before = picture(*shown.view());
        shown.sample.editor().toggle(0, 1, 0);
        QVERIFY(shown.view()->accessibleName().endsWith(u"Medium risk"_s));
        QVERIFY(picture(*shown.view()) != before);
    }

    void whatIsWrittenBesideTheAnswerIsNotShown()
    {
        Shown shown;
        shown.present();
        shown.sample.editor().toggle(0, 0, 0);
        const QImage before = picture(*shown.view());
        shown.sample.editor().typeNotes(0, 0, u"Not for this room"_s);
        shown.sample.editor().typeChoiceNotes(0, 0, 0, u"Neither is this"_s);
        shown.sample.editor().setBasis(0, 0, -1, {Proof::Said, u"Ada"_s, QDate(2027, 3, 31), u"Gossip"_s});
        shown.sample.editor().flush();
        QVERIFY(picture(*shown.view()) == before);
    }

    void itSaysSoWhereNoReviewIsOpen()
    {
        Shown shown;
        shown.present();
        shown.sample.workspace().closeReview();
        QCOMPARE(shown.view()->accessibleName(), u"No question is shown."_s);
        picture(*shown.view());
        shown.openReview();
        QVERIFY(shown.view()->accessibleName().startsWith(u"How do changes reach production?"_s));
    }

    void escapeEndsItAndTheMenuSaysSo()
    {
        Shown shown;
        shown.present();
        QVERIFY(shown.find<QAction>("presenterAction")->isChecked());
        QTest::keyClick(shown.view(), Qt::Key_Escape);
        QVERIFY(!shown.find<QAction>("presenterAction")->isChecked());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!shown.view());
        shown.trigger("presenterAction");
        QVERIFY(shown.view());
        shown.trigger("presenterAction");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!shown.view());
    }

    void itFitsEverySizeOfWindow()
    {
        Shown shown;
        shown.present();
        for (const QSize size : {QSize(480, 320), QSize(800, 600), QSize(1920, 1080)}) {
            shown.view()->resize(size);
            const QImage image = picture(*shown.view());
            QCOMPARE(image.size(), size);
            // The band of the risk is at the foot, whatever stands above it.
            QCOMPARE(image.pixelColor(size.width() / 2, size.height() - 2), currentPalette().surface);
        }
    }
};

QTEST_MAIN(PresenterViewTest)
#include "tst_presenterview.moc"
